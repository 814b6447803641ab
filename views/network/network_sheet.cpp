// SPDX-License-Identifier: MIT
#include "views/network/network_sheet.h"

#include <algorithm>
#include <cmath>

#include <QFontInfo>

#include "views/network/network_painter.h"

namespace sitewright {

namespace {

constexpr qreal usualText = 13;
constexpr qreal nearestNeighbours = 110; ///< pixels between them when everything is written out

} // namespace

NetworkSheet::NetworkSheet(const PlanSource &source, const QFont &font, LinkLoads loads) : m_source(source), m_font(font), m_loads(std::move(loads))
{
    m_layout.rebuild(source.plan);
    m_key.refresh(source.plan, source.facts);
}

qreal NetworkSheet::zoom() const
{
    return nearestNeighbours * (QFontInfo(m_font).pixelSize() / usualText) / std::max(1, m_layout.spacing());
}

QRectF NetworkSheet::withRoom(const QRectF &seats, qreal zoom) const
{
    const qreal unit = QFontInfo(m_font).pixelSize() / usualText / zoom;
    return seats.adjusted(-100 * unit, -44 * unit, 100 * unit, 56 * unit);
}

QRectF NetworkSheet::bounds(qreal zoom) const
{
    std::vector<ObjectRef> all;
    m_layout.forEachSeat([&](ObjectRef ref, QPoint) { all.push_back(ref); });
    return around(all, zoom);
}

QRectF NetworkSheet::around(const std::vector<ObjectRef> &objects, qreal zoom) const
{
    const Plan &plan = m_source.plan;
    QPointF least(1e18, 1e18), most(-1e18, -1e18);
    const auto add = [&](ObjectRef ref) {
        if (!ref || !m_layout.has(ref))
            return;
        const QPointF at = m_layout.seat(ref);
        least = {std::min(least.x(), at.x()), std::min(least.y(), at.y())};
        most = {std::max(most.x(), at.x()), std::max(most.y(), at.y())};
    };
    for (const ObjectRef ref : objects) {
        if (const NetworkLayout::Line *line = ref.is(Kind::Link) ? m_layout.lineOf(ref) : nullptr) {
            add(line->from);
            add(line->to);
        } else if (ref.is(Kind::Organization) || ref.is(Kind::Region)) {
            for (const ObjectRef inside : plan.subtree(ref)) {
                if (inside.is(Kind::Site))
                    add(inside);
            }
        } else {
            add(NetworkLayout::shownAs(plan, ref));
        }
    }
    return least.x() > most.x() ? QRectF() : withRoom({least, most}, zoom);
}

void NetworkSheet::paint(QPainter &painter, const Theme &theme, const QRectF &part, qreal zoom, const NetworkLayers &layers) const
{
    TextCache text(m_font);
    text.setPlainPainting(true);
    NetworkLook look;
    look.showGrid = false;
    look.layers = layers;
    look.loads = layers.shows(NetworkLayer::Loads) ? &m_loads : nullptr;
    look.services = {.key = layers.shows(NetworkLayer::Services) ? &m_key : nullptr, .arrows = layers.shows(NetworkLayer::Arrows)};
    PlanView view;
    view.scale = zoom;
    view.offset = part.topLeft() * zoom;
    view.area = QRectF({}, part.size() * zoom);
    painter.save();
    painter.setClipRect(view.area, Qt::IntersectClip);
    NetworkPainter(painter, m_source, m_layout, theme, text, view, look).paint();
    painter.restore();
}

} // namespace sitewright
