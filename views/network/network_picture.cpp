// SPDX-License-Identifier: MIT
#include "views/network/network_picture.h"

#include <algorithm>
#include <cmath>

#include <QFontInfo>
#include <QLineF>

namespace sitewright {
namespace {

constexpr qreal usualText = 13;
constexpr qreal laneGap = 9;

qreal distanceTo(const QLineF &line, QPointF at)
{
    const QPointF along = line.p2() - line.p1(), to = at - line.p1();
    const qreal square = QPointF::dotProduct(along, along);
    const qreal share = square > 0 ? std::clamp(QPointF::dotProduct(to, along) / square, 0.0, 1.0) : 0;
    return std::hypot(to.x() - along.x() * share, to.y() - along.y() * share);
}

} // namespace

NetworkPicture::NetworkPicture(const Plan &plan, const NetworkLayout &layout, const PlanView &view, TextCache &text, const NetworkLook &look)
    : m_plan(plan), m_layout(layout), m_view(view), m_text(text), m_look(look), m_unit(QFontInfo(text.base()).pixelSize() / usualText)
{
    const qreal apart = layout.spacing() * view.scale / m_unit;
    m_radius = std::clamp(apart * 0.17, 1.5, 18.0) * m_unit;
    // A small plan is never that crowded, however far its places lie apart.
    constexpr std::uint32_t few = 800;
    m_detail = apart < 14 && layout.seatCount() > few ? NetworkDetail::Dots
               : apart < 40                               ? NetworkDetail::Small
               : apart < 84                               ? NetworkDetail::Medium
                                                          : NetworkDetail::Near;
    if (m_detail > NetworkDetail::Dots)
        m_radius = std::max(3 * m_unit, m_radius);
}

QPointF NetworkPicture::centre(ObjectRef ref) const
{
    QPointF units = m_layout.seat(ref);
    if (m_look.isMoving(ref))
        units += m_look.shift;
    return m_view.toPixels(units);
}

qreal NetworkPicture::radius(ObjectRef site) const
{
    if (m_detail < NetworkDetail::Medium)
        return m_radius;
    // By the number of computers, on a scale of magnitudes.
    const double clients = std::max(10, m_plan.structure(site).clients);
    return std::max(8 * m_unit, m_radius) * std::clamp(0.62 + 0.2 * std::log10(clients), 0.8, 1.35);
}

QRectF NetworkPicture::mark(ObjectRef ref) const
{
    const QPointF at = centre(ref);
    if (ref.is(Kind::Site)) {
        const qreal half = radius(ref);
        return {at.x() - half, at.y() - half, 2 * half, 2 * half};
    }
    QSizeF size(m_radius * 2.4, m_radius * 1.4);
    if (m_detail >= NetworkDetail::Medium) {
        const qreal width = std::min(m_text.width(TextRole::Fact, m_plan.displayName(ref)), 170 * m_unit);
        size = {width + 34 * m_unit, m_text.height(TextRole::Fact) + 16 * m_unit};
    }
    return {at.x() - size.width() / 2, at.y() - size.height() / 2, size.width(), size.height()};
}

QLineF NetworkPicture::line(const NetworkLayout::Line &line) const
{
    QLineF out(centre(line.from), centre(line.to));
    if (line.lanes > 1 && m_detail > NetworkDetail::Dots && out.length() > 0) {
        // Seen from the smaller end, so that lanes of opposite links do not meet.
        const qreal sense = line.from < line.to ? 1 : -1;
        const qreal aside = std::clamp(line.lane - (line.lanes - 1) / 2.0, -6.0, 6.0) * std::min(laneGap * m_unit, m_radius * 0.7) * sense;
        out.translate(QPointF(-out.dy(), out.dx()) / out.length() * aside);
    }
    return out;
}

QRectF NetworkPicture::handle(ObjectRef ref) const
{
    const QRectF box = mark(ref);
    const qreal side = 16 * m_unit;
    return {box.right() + 5 * m_unit, box.center().y() - side / 2, side, side};
}

QRect NetworkPicture::endsInView() const
{
    const qreal reach = 30 * m_unit;
    return m_view.toUnits(m_view.area.adjusted(-reach, -reach, reach, reach)).toAlignedRect();
}

ObjectRef NetworkPicture::seatAt(QPointF pixel) const
{
    ObjectRef best;
    qreal nearest = 1e9;
    const qreal least = 5 * m_unit;
    const QRectF around = m_view.toUnits(QRectF(pixel - QPointF(200, 200) * m_unit, QSizeF(400, 400) * m_unit));
    m_layout.forEachSeatIn(around, [&](ObjectRef ref, QPoint) {
        if (m_look.hides(ref))
            return;
        const QRectF box = mark(ref);
        const QPointF apart = pixel - box.center();
        const qreal distance = std::hypot(apart.x(), apart.y());
        const bool isOn = ref.is(Kind::Site) ? distance <= std::max(box.width() / 2 + 2, least) : box.adjusted(-2, -2, 2, 2).contains(pixel);
        if (isOn && distance < nearest) {
            nearest = distance;
            best = ref;
        }
    });
    return best;
}

ObjectRef NetworkPicture::linkAt(QPointF pixel) const
{
    // From afar several are drawn as one: none of them is meant.
    const SingleLinks shown = m_look.scratch ? m_look.scratch->links : SingleLinks::All;
    if (m_detail == NetworkDetail::Dots || !m_look.showsLinks() || shown == SingleLinks::None)
        return {};
    const QRect ends = endsInView();
    ObjectRef best;
    qreal nearest = 5 * m_unit;
    const qreal room = 80 * m_unit;
    const QRect area = m_view.toUnits(QRectF(pixel - QPointF(room, room), QSizeF(2 * room, 2 * room))).toAlignedRect();
    for (std::size_t i = 0; i < m_layout.lines().size(); ++i) {
        const NetworkLayout::Line &one = m_layout.lines()[i];
        const NetworkLayout::Span &span = m_layout.spans()[i];
        if (!span.touches(area) || m_look.hides(one))
            continue;
        if (shown == SingleLinks::EndingInView && !ends.contains(span.from) && !ends.contains(span.to))
            continue;
        const QPointF from = centre(one.from), to = centre(one.to);
        const qreal reach = 8 * laneGap * m_unit;
        if (std::min(from.x(), to.x()) - reach > pixel.x() || std::max(from.x(), to.x()) + reach < pixel.x()
            || std::min(from.y(), to.y()) - reach > pixel.y() || std::max(from.y(), to.y()) + reach < pixel.y())
            continue;
        const qreal distance = distanceTo(line(one), pixel);
        if (distance < nearest) {
            nearest = distance;
            best = one.link;
        }
    }
    return best;
}

ObjectRef NetworkPicture::at(QPointF pixel) const
{
    const ObjectRef seat = seatAt(pixel);
    return seat ? seat : linkAt(pixel);
}

} // namespace sitewright
