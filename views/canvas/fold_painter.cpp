// SPDX-License-Identifier: MIT
// The part of PlanPainter that paints closed boxes, and what closes and opens one.
#include <algorithm>

#include <QPolygonF>

#include "views/canvas/canvas_words.h"
#include "views/canvas/plan_hit.h"
#include "views/canvas/plan_painter.h"

using namespace Qt::StringLiterals;

namespace sitewright {

QRectF PlanPainter::paintPile(ObjectRef ref, const QRectF &box)
{
    const Tone line = ref.is(Kind::Site) ? Tone::SiteLine : Tone::RegionLine;
    const qreal step = std::max<qreal>(2, std::round(px(m_metrics.foldPile) / 4));
    const qreal radius = px(m_metrics.corner) * 0.6;
    for (int behind = 2; behind >= 1; --behind) {
        const QRectF sheet = box.adjusted(behind * step * 1.5, 0, -behind * step * 1.5, (behind - 2) * step);
        paintBox(m_painter, QRectF(sheet.left(), sheet.bottom() - 3 * radius, sheet.width(), 3 * radius), radius, tone(Tone::Region), tone(line), 1);
    }
    const QRectF front = box.adjusted(0, 0, 0, -2 * step);
    paintFrame(ref, front, radius, Tone::Site, line);
    return front;
}

QStringList PlanPainter::collapsedFacts(ObjectRef ref) const
{
    QStringList first;
    const auto join = [&] { return first.join(u" · "_s); };
    if (!ref.is(Kind::Site)) {
        const PlanLayout::Totals totals = m_layout.totals(ref);
        if (totals.regions > 1)
            first << regionsInWords(totals.regions - 1);
        first << sitesInWords(totals.sites);
        return totals.clients > 0 ? QStringList{join(), clientsInWords(totals.clients)} : QStringList{join()};
    }
    int points = 0, segments = 0;
    m_plan.forEachChild(ref, ChildGroup::ManagementPoints, [&](ObjectRef) { ++points; });
    m_plan.forEachChild(ref, ChildGroup::Contents, [&](ObjectRef one) { segments += one.is(Kind::Segment) ? 1 : 0; });
    if (points > 0)
        first << pointsInWords(points);
    if (segments > 0)
        first << segmentsInWords(segments);
    return {join()};
}

void PlanPainter::paintCollapsed(ObjectRef ref, const QRectF &box)
{
    const QRectF front = paintPile(ref, box);
    const qreal pad = px(m_metrics.padding), height = m_text.height(TextRole::Fact);
    qreal y = front.top();
    if (ref.is(Kind::Site)) {
        paintSiteHeader(ref, front);
        y += px(m_metrics.siteHeader);
    } else {
        const qreal left = pad + paintFoldHandle(ref, front);
        const QRectF line(front.left() + left, y + px(4), front.width() - left - pad, px(m_metrics.header) - px(6));
        const qreal right = paintBadges(m_source.counts.below(ref), {line.right(), line.center().y()}, m_detail < Detail::Full);
        m_text.paint(m_painter, QRectF(line.topLeft(), QPointF(right - 8, line.bottom())), TextRole::Name, name(ref), tone(Tone::Text));
        y += px(m_metrics.header) - px(4);
    }
    for (const QString &fact : collapsedFacts(ref)) {
        const QRectF line(front.left() + pad + foldIndent, y, front.width() - 2 * pad - foldIndent, std::max(height, px(m_metrics.segmentRow)));
        if (line.center().y() + height / 2 > front.bottom())
            break;
        m_text.paint(m_painter, line, TextRole::Fact, fact, tone(Tone::TextQuiet));
        y = line.bottom();
    }
}

qreal PlanPainter::paintFoldHandle(ObjectRef ref, const QRectF &box)
{
    const bool isClosed = m_layout.isCollapsed(ref);
    if (!m_look.folds || m_look.welcome || (!isClosed && ref != m_look.hovered))
        return 0;
    const QRectF handle = foldHandle(m_layout, ref, box, m_view.scale);
    if (handle.isEmpty())
        return 0;
    const qreal half = isClosed ? std::clamp(handle.width() * 0.25, 2.5, 4.0) : std::clamp(handle.width() * 0.22, 1.8, 4.0);
    const QPointF centre(handle.center().x(), handle.center().y() + (ref.is(Kind::Site) ? 0 : px(1)));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(tone(ref == m_look.hovered ? Tone::Accent : Tone::TextSecondary), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isClosed)
        m_painter.drawPolyline(QPolygonF{centre + QPointF(-half / 2, -half), centre + QPointF(half / 2, 0), centre + QPointF(-half / 2, half)});
    else
        m_painter.drawPolyline(QPolygonF{centre + QPointF(-half, -half / 2), centre + QPointF(0, half / 2), centre + QPointF(half, -half / 2)});
    return isClosed ? foldIndent : 0;
}

} // namespace sitewright
