// SPDX-License-Identifier: MIT
// What lines between boxes need in both views: the part that is seen, the part between two edges, and heads of arrows.
#pragma once

#include <QLineF>
#include <QPainter>
#include <QRectF>

namespace sitewright {

/// The part of a line that is in `room`; long ones cost by their length. False when none is.
bool clipTo(const QRectF &room, QLineF &line);
/// From the edge of one box to the edge of the other along the line between their middles; null when they meet.
QLineF edgeToEdge(const QRectF &from, const QRectF &to);
/// A filled triangle at the end of a line that comes from `from`.
void paintArrowHead(QPainter &painter, QPointF from, QPointF tip, qreal length, qreal width, const QColor &colour);

} // namespace sitewright
