// SPDX-License-Identifier: MIT
// The part of NetworkPainter that paints arrows from services to those they serve, and bows in general.
#include <algorithm>
#include <cmath>

#include "views/canvas/line_shapes.h"
#include "views/network/network_painter.h"

namespace sitewright {
namespace {

constexpr std::size_t mostArrows = 40;

} // namespace

void NetworkPainter::paintArrows()
{
    if (!m_look.services.arrows || m_detail < NetworkDetail::Small)
        return;
    // Of too many only those of what is looked at.
    const bool all = m_detail >= NetworkDetail::Medium && m_shown.size() <= mostArrows;
    std::size_t painted = 0;
    for (const Shown &one : m_shown) {
        if (!one.ref.is(Kind::Site) || painted >= mostArrows)
            continue;
        const ObjectRef service = m_source.facts.effectiveService(one.ref);
        const ObjectRef stands = service ? m_plan.point(service).standsIn : ObjectRef();
        if (!stands || stands == one.ref || !m_layout.has(stands))
            continue;
        const auto looked = [&](ObjectRef ref) { return m_look.isSelected(ref) || ref == m_look.hovered; };
        if (!all && !looked(one.ref) && !looked(stands) && !looked(service))
            continue;
        paintArrow(service, one.ref);
        ++painted;
    }
}

void NetworkPainter::paintArrow(ObjectRef service, ObjectRef site)
{
    const ObjectRef stands = m_plan.point(service).standsIn;
    const QColor colour = m_theme.serviceColor(m_plan.id(service).bits());
    const bool looked = m_look.isSelected(site) || m_look.isSelected(stands) || m_look.isSelected(service);
    paintBow(stands, site, QPen(looked ? colour : mixed(tone(Tone::Canvas), colour, 0.7), (looked ? 2 : 1.4) * m_unit, Qt::DashLine));
}

void NetworkPainter::paintBow(ObjectRef fromSite, ObjectRef toSite, const QPen &pen)
{
    const QPointF from = m_picture.centre(fromSite), to = m_picture.centre(toSite);
    const QLineF straight(from, to);
    const qreal near = m_picture.mark(fromSite).height() / 2, far = m_picture.mark(toSite).height() / 2;
    if (straight.length() < near + far + 14 * m_unit)
        return;
    // Bent aside, so that it does not lie on the link; downwards, as badges sit above.
    QPointF aside = QPointF(-straight.dy(), straight.dx()) / straight.length();
    aside = aside.y() < 0 ? -aside : aside;
    const QPointF control = straight.pointAt(0.5) + aside * std::min(straight.length() * 0.22, 90 * m_unit);
    const auto at = [&](qreal share) { return (from * (1 - share) + control * share) * (1 - share) + (control * (1 - share) + to * share) * share; };
    const auto shareOf = [&](qreal pixels) { return std::clamp(pixels / straight.length(), 0.0, 0.45); };
    const qreal start = shareOf(near + 4 * m_unit), end = 1 - shareOf(far + 5 * m_unit);
    paintCurve(at, start, end, pen);
    const QPointF tip = at(end);
    if (m_view.area.adjusted(-20, -20, 20, 20).contains(tip))
        m_arrowHeads.push_back({at(std::max(0.0, end - 0.04)), tip, pen.color()});
}

/// Over the ground that bows lie on.
void NetworkPainter::paintArrowHeads()
{
    for (const ArrowHead &one : m_arrowHeads)
        paintArrowHead(m_painter, one.from, one.tip, 8 * m_unit, 8 * m_unit, one.colour);
}

/// Dash by dash, and only those in view. They begin at its start, so they stay where they are while the view moves.
void NetworkPainter::paintCurve(const std::function<QPointF(qreal)> &at, qreal start, qreal end, const QPen &pen)
{
    constexpr int pieces = 24;
    const qreal dash = 4 * pen.widthF(), period = 6 * pen.widthF();
    const QRectF room = m_view.area.adjusted(-12, -12, 12, 12);
    qreal length = 0;
    QPointF last = at(start);
    for (int i = 1; i <= pieces; ++i) {
        const QLineF piece(last, at(start + (end - start) * i / pieces));
        last = piece.p2();
        const qreal from = length;
        length += piece.length();
        QLineF seen = piece;
        if (length <= from || !clipTo(room, seen))
            continue;
        const qreal first = from + QLineF(piece.p1(), seen.p1()).length(), until = from + QLineF(piece.p1(), seen.p2()).length();
        const auto share = [&](qreal along) { return (std::clamp(along, first, until) - from) / (length - from); };
        for (qreal begin = std::floor(first / period) * period; begin < until; begin += period) {
            if (begin + dash > first)
                m_ground.line({piece.pointAt(share(begin)), piece.pointAt(share(begin + dash))}, pen.widthF(), pen.color());
        }
    }
}

} // namespace sitewright
