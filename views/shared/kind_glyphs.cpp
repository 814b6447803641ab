// SPDX-License-Identifier: MIT
// The glyphs of chips.h for the kinds of object, each drawn on a 16-unit grid in one colour so that it holds at 16 pixels.
#include "views/shared/chips.h"
#include "views/shared/painted_cache.h"

#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

QPainterPath rounded(qreal x, qreal y, qreal width, qreal height, qreal radius)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    path.addRoundedRect(x, y, width, height, radius, radius);
    return path;
}

// One root box over two: what stands at the top and holds everything.
void organisation(QPainter &painter)
{
    QPainterPath path = rounded(1.5, 1.5, 13, 13, 3.5);
    path.addRoundedRect(6, 4, 4, 3, 0.8, 0.8);
    path.addRoundedRect(4, 9, 3, 3, 0.8, 0.8);
    path.addRoundedRect(9, 9, 3, 3, 0.8, 0.8);
    painter.drawPath(path);
}

// A box that holds a smaller box.
void region(QPainter &painter)
{
    QPainterPath path = rounded(1.5, 1.5, 13, 13, 3.75);
    path.addRoundedRect(3, 3, 10, 10, 2.25, 2.25);
    path.addRoundedRect(6.5, 6.5, 4.75, 4.75, 1.25, 1.25);
    painter.drawPath(path);
}

// A building with four windows.
void site(QPainter &painter)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    path.moveTo(2.5, 14.5);
    path.lineTo(2.5, 4.5);
    path.arcTo(2.5, 1.5, 6, 6, 180, -90);
    path.lineTo(10.5, 1.5);
    path.arcTo(7.5, 1.5, 6, 6, 90, -90);
    path.lineTo(13.5, 14.5);
    path.closeSubpath();
    for (const QPointF corner : {QPointF(5, 4), QPointF(9, 4), QPointF(5, 8), QPointF(9, 8)})
        path.addRect({corner, QSizeF(2, 2)});
    painter.drawPath(path);
}

// A dashed ring around a point: what can hear each other.
void segment(QPainter &painter)
{
    const QColor colour = painter.brush().color();
    painter.drawEllipse(QPointF(8, 8), 1.75, 1.75);
    painter.setBrush(Qt::NoBrush);
    constexpr int dashes = 6;
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::FlatCap));
    for (int i = 0; i < dashes; ++i)
        painter.drawArc(QRectF(2.3, 2.3, 11.4, 11.4), (i * 360 / dashes + 10) * 16, (360 / dashes - 20) * 16);
}

// Two units of a server, each with its lamp.
void managementPoint(QPainter &painter)
{
    // 13 high, so that the gap falls on a whole pixel at 16.
    QPainterPath path = rounded(1, 1, 14, 13, 3.5);
    path.addRect(1, 7, 14, 1);
    path.addRoundedRect(4, 3, 2, 2, 1, 1);
    path.addRoundedRect(4, 10, 2, 2, 1, 1);
    path.addRoundedRect(8, 3.5, 4.5, 1, 0.5, 0.5);
    path.addRoundedRect(8, 10.5, 4.5, 1, 0.5, 0.5);
    painter.drawPath(path);
}

// A drum.
void depot(QPainter &painter)
{
    painter.drawEllipse(QRectF(2.5, 1.5, 11, 4.4));
    QPainterPath body;
    body.moveTo(2.5, 5.2);
    body.cubicTo(4.2, 7.9, 11.8, 7.9, 13.5, 5.2);
    body.lineTo(13.5, 12);
    body.cubicTo(13.5, 15.4, 2.5, 15.4, 2.5, 12);
    body.closeSubpath();
    painter.drawPath(body);
}

// A box with its lid and a handle.
void repository(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(1.5, 2.25, 13, 3.75), 1.25, 1.25);
    QPainterPath body;
    body.setFillRule(Qt::OddEvenFill);
    body.moveTo(2.5, 7.2);
    body.lineTo(13.5, 7.2);
    body.lineTo(13.5, 12.25);
    body.arcTo(10.5, 11, 3, 3, 0, -90);
    body.lineTo(4, 14);
    body.arcTo(2.5, 11, 3, 3, 270, -90);
    body.closeSubpath();
    body.addRoundedRect(6, 9, 4, 1.4, 0.7, 0.7);
    painter.drawPath(body);
}

void wanLink(QPainter &painter)
{
    const QColor colour = painter.brush().color();
    painter.drawEllipse(QPointF(3.75, 12.25), 2.5, 2.5);
    painter.drawEllipse(QPointF(12.25, 3.75), 2.5, 2.5);
    painter.setPen(QPen(colour, 1.6));
    painter.drawLine(QPointF(3.75, 12.25), QPointF(12.25, 3.75));
}

void wanCloud(QPainter &painter)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addEllipse(QRectF(1, 6.2, 7, 7));
    path.addEllipse(QRectF(4, 2.6, 7.6, 7.6));
    path.addEllipse(QRectF(8.6, 6.4, 6.6, 6.8));
    path.addRect(QRectF(4.5, 8, 7.5, 5.2));
    painter.drawPath(path);
}

}  // namespace

Tone kindTone(KindIcon kind)
{
    switch (kind) {
    case KindIcon::Organisation: return Tone::Text;
    case KindIcon::ManagementPoint: return Tone::Accent;
    default: return Tone::TextSecondary;
    }
}

void paintKindIcon(QPainter &painter, const QRectF &rect, const Theme &theme, KindIcon kind)
{
    paintKindIcon(painter, rect, theme.color(kindTone(kind)), kind);
}

void paintKindIcon(QPainter &painter, const QRectF &rect, const QColor &colour, KindIcon kind)
{
    constexpr void (*draw[])(QPainter &) = {organisation, region,     site,    segment, managementPoint,
                                            depot,        repository, wanLink, wanCloud};
    static_assert(std::size(draw) == kindIconCount);
    const QString key = u"kind/%1/%2"_s.arg(int(kind)).arg(colour.rgba(), 0, 16);
    paintCached(painter, rect, key, [&](QPainter &glyph) {
        const qreal side = std::min(rect.width(), rect.height());
        glyph.save();
        glyph.setRenderHint(QPainter::Antialiasing);
        glyph.translate(rect.center() - QPointF(side / 2, side / 2));
        glyph.scale(side / 16, side / 16);
        glyph.setPen(Qt::NoPen);
        glyph.setBrush(colour);
        draw[std::size_t(kind)](glyph);
        glyph.restore();
    });
}

}  // namespace sitewright
