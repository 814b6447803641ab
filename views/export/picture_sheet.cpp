// SPDX-License-Identifier: MIT
#include "views/export/picture_sheet.h"

#include <algorithm>
#include <cmath>

#include "views/canvas/plan_painter.h"
#include "views/network/link_loads.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"

namespace sitewright {
namespace {

constexpr qreal margin = 24;           // at the size the look was drawn with
constexpr qreal leastText = 9;         // pixels

} // namespace

PictureSheet::PictureSheet(const PlanSource &source, const PictureOptions &options)
    : m_source(source), m_options(options), m_layout(LayoutMetrics::forFont(options.font))
{
    const LinkLoads loads = options.loads && options.showsLoads() ? *options.loads : LinkLoads();
    if (options.view == PictureView::Network) {
        m_network.emplace(m_source, m_options.font, loads);
    } else {
        m_layout.setCollapsed(closedBoxes());
        m_layout.rebuild(source.plan);
    }
    if (options.coloursServices || options.arrows)
        m_key.refresh(source.plan, source.facts);
    if (options.legend)
        m_legend.emplace(m_source, m_options, options.coloursServices ? &m_key : nullptr, loads.isMeasured());
    setScale(options.scale);
}

void PictureSheet::setScale(qreal scale)
{
    const QFontMetricsF metrics(m_options.font);
    m_options.scale = scale;
    m_scale = std::clamp<qreal>(scale, 0.01, 8);
    m_unit = std::max(m_scale, leastText / std::max(1, QFontInfo(m_options.font).pixelSize()));
    m_margin = scaled(metrics, margin) * m_unit;
    if (m_network) // letters stay readable in small pictures: seats move together instead
        m_scale = m_network->zoom() * m_scale;
    m_part = m_network ? networkPart() : structurePart();
    m_size = QSizeF();
    if (m_part.isEmpty())
        return;
    qreal width = m_part.width() * m_scale;
    if (!m_options.title.isEmpty()) {
        const QFontMetricsF title(titleFont(m_options.font));
        m_titleHeight = std::ceil(title.height() * 1.8) * m_unit;
        width = std::max(width, std::ceil(title.horizontalAdvance(plain(m_options.title)) + 2) * m_unit);
    }
    qreal height = m_part.height() * m_scale + m_titleHeight;
    if (m_legend) {
        width = std::max(width, m_legend->leastWidth() * m_unit);
        height += m_legendLower + m_legend->height(legendWidth(width) / legendUnit()) * legendUnit();
    }
    m_size = QSizeF(width + 2 * m_margin, height + 2 * m_margin);
}

void PictureSheet::placeLegend(qreal mostWidth, qreal lower)
{
    m_legendWidth = mostWidth;
    m_legendLower = lower;
    setScale(m_options.scale);
}

qreal PictureSheet::legendWidth(qreal width) const
{
    return m_legendWidth > 0 ? std::min(width, m_legendWidth) : width;
}

// On a page it may have to be smaller than the picture asks for.
qreal PictureSheet::legendUnit() const
{
    return m_legendWidth > 0 ? std::min(m_unit, m_legendWidth / m_legend->leastWidth()) : m_unit;
}

QRectF PictureSheet::legendRect() const
{
    if (!m_legend || m_size.isEmpty())
        return {};
    const qreal width = legendWidth(m_size.width() - 2 * m_margin);
    const qreal top = m_margin + m_titleHeight + m_part.height() * m_scale + m_legendLower;
    return {m_margin, top, width, m_legend->height(width / legendUnit()) * legendUnit()};
}

bool PictureSheet::isBlank(const QRectF &part) const
{
    const QSizeF shown = m_part.size() * m_scale;
    const QRectF plan(QPointF(std::floor((m_size.width() - shown.width()) / 2), m_margin + m_titleHeight), shown);
    const QRectF title(m_margin, 0, m_options.title.isEmpty() ? 0 : m_size.width() - 2 * m_margin, m_margin + m_titleHeight);
    return !part.intersects(plan) && !part.intersects(legendRect()) && !part.intersects(title);
}

bool PictureSheet::namesSites() const
{
    constexpr qreal nearEnough = 0.5; // of the distance at which everything is written out
    PlanView view;
    view.scale = m_scale;
    return m_network ? m_options.scale >= nearEnough : view.detail(m_layout.metrics().siteWidth) >= Detail::Compact;
}

QRectF PictureSheet::structurePart() const
{
    const Plan &plan = m_source.plan;
    if (m_options.root)
        return m_layout.rect(plan, m_options.root);
    if (!m_options.area.isEmpty())
        return m_options.area.intersected(m_layout.bounds());
    if (m_options.objects.empty())
        return m_layout.bounds();
    QRect all;
    for (const ObjectRef ref : boxesOfObjects())
        all |= m_layout.rect(plan, ref);
    return all;
}

// Regions and sites that are wanted or hold what is wanted, without those inside another.
std::vector<ObjectRef> PictureSheet::boxesOfObjects() const
{
    const Plan &plan = m_source.plan;
    std::vector<ObjectRef> out;
    for (ObjectRef ref : m_options.objects) {
        while (ref && !ref.isStructure())
            ref = plan.owner(ref);
        if (ref && std::ranges::find(out, ref) == out.end())
            out.push_back(ref);
    }
    const std::vector<ObjectRef> all = out;
    std::erase_if(out, [&](ObjectRef ref) {
        return std::ranges::any_of(all, [&](ObjectRef other) { return other != ref && plan.isWithin(ref, other); });
    });
    return out;
}

// What somebody wants to see for itself is not hidden in a closed box, nor closed.
std::unordered_set<ObjectRef> PictureSheet::closedBoxes() const
{
    const Plan &plan = m_source.plan;
    std::vector<ObjectRef> wanted = m_options.objects;
    if (m_options.root)
        wanted.push_back(m_options.root);
    std::unordered_set<ObjectRef> out;
    for (const ObjectId id : m_options.closed) {
        const ObjectRef box = plan.find(id);
        const bool isBox = box && (box.is(Kind::Region) || box.is(Kind::Site));
        if (isBox && std::ranges::none_of(wanted, [&](ObjectRef ref) { return ref == box || plan.isWithin(ref, box); }))
            out.insert(box);
    }
    return out;
}

QRectF PictureSheet::networkPart() const
{
    if (!m_options.area.isEmpty())
        return m_options.area;
    const qreal zoom = m_scale / m_unit;
    if (m_options.root.isNull() && m_options.objects.empty())
        return m_network->isEmpty() ? QRectF() : m_network->bounds(zoom);
    std::vector<ObjectRef> objects = m_options.objects;
    if (m_options.root)
        objects.push_back(m_options.root);
    return m_network->around(objects, zoom);
}

QColor PictureSheet::ground() const { return m_options.theme.color(m_options.onPaper ? Tone::Panel : Tone::Canvas); }

void PictureSheet::paint(QPainter &painter, bool asShapes)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_options.font); // else the application's stands in the file
    painter.fillRect(QRectF({}, m_size), ground());
    const QSizeF shown = m_part.size() * m_scale;
    const QPointF corner(std::floor((m_size.width() - shown.width()) / 2), m_margin + m_titleHeight);
    TextCache text(m_options.font);
    text.setPlainPainting(asShapes);
    text.setSqueezes(true);
    PlanView view;
    view.scale = m_scale;
    view.offset = m_part.topLeft() * m_scale - corner;
    view.area = QRectF(corner, shown);
    if (m_options.view == PictureView::Network)
        paintNetwork(painter, view.area.topLeft());
    else
        paintStructure(painter, text, view);
    paintFrame(painter, view.area);
    paintTitle(painter);
    if (!m_legend)
        return;
    painter.save();
    const QRectF legend = legendRect();
    painter.translate(legend.topLeft());
    painter.scale(legendUnit(), legendUnit());
    m_legend->paint(painter, legend.width() / legendUnit());
    painter.restore();
}

void PictureSheet::paintStructure(QPainter &painter, TextCache &text, const PlanView &view)
{
    PlanLook look;
    look.invites = false;
    look.showGrid = false;
    look.services.key = m_options.coloursServices ? &m_key : nullptr;
    look.layers = m_options.layers.with(Layer::Arrows, m_options.arrows);
    look.lines = &m_lines;
    const bool isSelection = m_options.root.isNull() && m_options.area.isEmpty() && !m_options.objects.empty();
    for (const ObjectRef root : isSelection ? boxesOfObjects() : std::vector{m_options.root}) {
        look.root = root;
        PlanPainter(painter, m_source, m_layout, m_options.theme, text, view, look).paint();
    }
}

void PictureSheet::paintNetwork(QPainter &painter, QPointF corner)
{
    painter.save();
    painter.translate(corner);
    painter.scale(m_unit, m_unit);
    m_network->paint(painter, m_options.theme, m_part, m_scale / m_unit,
                     m_options.networkLayers.with(NetworkLayer::Services, m_options.coloursServices).with(NetworkLayer::Arrows, m_options.arrows));
    painter.restore();
}

// What reaches out of the part is covered: SVG of Qt 6.4 knows no clipping.
void PictureSheet::paintFrame(QPainter &painter, const QRectF &picture) const
{
    constexpr qreal line = 3; // frames of boxes at the edge
    const QRectF kept = picture.adjusted(-line, -line, line, line);
    const QColor colour = ground();
    painter.fillRect(QRectF(0, 0, m_size.width(), kept.top()), colour);
    painter.fillRect(QRectF(0, kept.bottom(), m_size.width(), m_size.height() - kept.bottom()), colour);
    painter.fillRect(QRectF(0, kept.top(), kept.left(), kept.height()), colour);
    painter.fillRect(QRectF(kept.right(), kept.top(), m_size.width() - kept.right(), kept.height()), colour);
}

void PictureSheet::paintTitle(QPainter &painter) const
{
    if (m_options.title.isEmpty())
        return;
    const QFont font = titleFont(m_options.font);
    const QFontMetricsF metrics(font);
    painter.save();
    painter.translate(m_margin, m_margin * 0.75);
    painter.scale(m_unit, m_unit);
    painter.setFont(font);
    painter.setPen(m_options.theme.color(Tone::Text));
    painter.drawText(QPointF(0, metrics.ascent() + metrics.height() * 0.2), plain(m_options.title));
    painter.restore();
}

} // namespace sitewright
