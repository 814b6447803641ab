// SPDX-License-Identifier: MIT
// What a device of lines and text (SVG, PDF) takes whole instead of by way of QPainter, which lays out each text and makes a path of each
// box before it hands them over. Whoever paints asks for it; who does not is understood as well, five times as slowly.
#pragma once

#include <functional>

#include <QPainter>

namespace sitewright {

class LineDrawing {
public:
    /// A small picture that stands in many places; what it depends on besides its size is named by `what`.
    struct Mark {
        quint64 what = 0;
        QRectF box;
    };
    using MakeMark = std::function<void(QPainter &, const QRectF &)>;

    /// Nothing when the painter paints on something else.
    static LineDrawing *of(const QPainter &painter);

    LineDrawing() = default;
    virtual ~LineDrawing() = default;
    Q_DISABLE_COPY_MOVE(LineDrawing)

    /// Filled with `brush` and outlined with `pen`, whatever the painter has.
    virtual void drawBox(const QRectF &box, qreal radius, const QBrush &brush, const QPen &pen) = 0;
    /// False when it holds letters that need more than to follow each other.
    virtual bool drawWords(QPointF baseline, const QString &words, const QFont &font, const QColor &colour) = 0;
    /// `make` paints it, once, into a box of its size at the origin.
    virtual void drawMark(QPainter &painter, const Mark &mark, const MakeMark &make) = 0;
};

} // namespace sitewright
