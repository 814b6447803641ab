// SPDX-License-Identifier: MIT
#include "views/canvas/line_shapes.h"

#include <algorithm>
#include <cmath>

#include <QPolygonF>

namespace sitewright {
namespace {

// The share of the line at which it leaves `box`, seen from its start inside.
qreal leaves(const QLineF &line, const QRectF &box)
{
    const qreal across = std::abs(line.dx()) > 0 ? (box.width() / 2) / std::abs(line.dx()) : 1e9;
    const qreal down = std::abs(line.dy()) > 0 ? (box.height() / 2) / std::abs(line.dy()) : 1e9;
    return std::min(across, down);
}

} // namespace

bool clipTo(const QRectF &room, QLineF &line)
{
    // Liang and Barsky: the share of the line inside each of the four edges.
    qreal from = 0, to = 1;
    const auto edge = [&](qreal run, qreal rest) {
        if (run == 0)
            return rest >= 0;
        const qreal share = rest / run;
        if (run < 0)
            from = std::max(from, share);
        else
            to = std::min(to, share);
        return from < to; // a line that only touches a corner or an edge has no direction
    };
    if (!edge(-line.dx(), line.x1() - room.left()) || !edge(line.dx(), room.right() - line.x1()) || !edge(-line.dy(), line.y1() - room.top())
        || !edge(line.dy(), room.bottom() - line.y1()))
        return false;
    line = QLineF(line.pointAt(from), line.pointAt(to));
    return true;
}

QLineF edgeToEdge(const QRectF &from, const QRectF &to)
{
    const QLineF whole(from.center(), to.center());
    const qreal start = leaves(whole, from), end = 1 - leaves(whole, to);
    return start < end ? QLineF(whole.pointAt(start), whole.pointAt(end)) : QLineF();
}

void paintArrowHead(QPainter &painter, QPointF from, QPointF tip, qreal length, qreal width, const QColor &colour)
{
    const QLineF line(from, tip);
    if (line.length() <= 0)
        return;
    const QPointF along = (line.p1() - line.p2()) / line.length(), across(-along.y(), along.x());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{tip, tip + along * length + across * width / 2, tip + along * length - across * width / 2});
}

} // namespace sitewright
