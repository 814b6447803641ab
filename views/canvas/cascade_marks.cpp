// SPDX-License-Identifier: MIT
#include "views/canvas/cascade_marks.h"

#include <algorithm>
#include <set>

#include "views/canvas/line_shapes.h"
#include "views/canvas/zoom_view.h"
#include "views/session/cascade_guide.h"
#include "views/shared/chips.h"

namespace sitewright {

namespace {

constexpr qreal leastBox = 9;       ///< pixels; what is smaller is marked as what it stands in
constexpr std::size_t mostArrows = 400;

/// The depot's box, or the nearest one around it that can be seen.
QRectF boxOf(const Plan &plan, const ZoomView &view, ObjectRef ref)
{
    QRectF box;
    for (; ref; ref = plan.owner(ref)) {
        box = view.rectOf(ref);
        if (box.height() >= leastBox && box.width() >= leastBox)
            break;
    }
    return box;
}

void paintStep(QPainter &painter, const QLineF &line, const QColor &colour)
{
    if (line.length() < 8)
        return;
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(line.p1(), line.pointAt(1 - 6 / line.length()));
    paintArrowHead(painter, line.p1(), line.p2(), 9, 9, colour);
}

} // namespace

void paintCascadeMarks(QPainter &painter, const Theme &theme, const Plan &plan, const CascadeGuide &guide, const ZoomView &view)
{
    const Cascade &cascade = guide.cascade();
    const QRectF area(view.viewport()->rect());
    const QColor accent = theme.color(Tone::Accent);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    std::set<std::pair<std::pair<qreal, qreal>, std::pair<qreal, qreal>>> drawn; // from afar many are one
    for (const LedgerStep &row : cascade.steps) {
        if (drawn.size() >= mostArrows)
            break;
        const QLineF line = edgeToEdge(boxOf(plan, view, row.step.source), boxOf(plan, view, row.step.depot));
        if (line.isNull() || !QRectF(line.p1(), line.p2()).normalized().adjusted(-1, -1, 1, 1).intersects(area))
            continue;
        if (drawn.insert({{line.x1(), line.y1()}, {line.x2(), line.y2()}}).second)
            paintStep(painter, line, accent);
    }
    for (const ObjectRef depot : cascade.depots) {
        const QRectF box = boxOf(plan, view, depot).adjusted(-2.5, -2.5, 2.5, 2.5);
        if (box.intersects(area))
            paintBox(painter, box, std::min(6.0, box.height() / 3), QColor(), accent, depot == cascade.root ? 3 : 1.6);
    }
    painter.restore();
}

} // namespace sitewright
