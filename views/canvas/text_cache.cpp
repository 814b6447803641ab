// SPDX-License-Identifier: MIT
#include "views/canvas/text_cache.h"

#include <cmath>

#include <QFontInfo>

#include "views/shared/fonts.h"
#include "views/shared/line_drawing.h"
#include "views/shared/plain_text.h"

namespace sitewright {

void TextCache::setBase(const QFont &base)
{
    m_base = base;
    m_pixels = 0;
    m_entries.clear();
    m_lines.clear();
    setPixelSize(QFontInfo(base).pixelSize());
}

void TextCache::setPixelSize(int pixels)
{
    pixels = std::clamp(pixels, 6, 96);
    if (pixels == m_pixels)
        return;
    m_pixels = pixels;
    QFont reading = m_base;
    reading.setPixelSize(pixels);
    m_fonts = {boldFont(reading), smallFont(reading), smallBoldFont(reading), titleFont(reading)};
    m_metrics.clear();
    for (const QFont &font : m_fonts)
        m_metrics.emplace_back(font);
}

void TextCache::setReading(Detail detail, qreal scale)
{
    const int reading = QFontInfo(m_base).pixelSize();
    const int least = std::max(9, reading - 1);
    setPixelSize(detail == Detail::Full ? std::max(least, int(std::lround(reading * scale))) : least);
}

qreal TextCache::width(TextRole role, const QString &text) { return entry(text, -1, role).width; }

const TextCache::Entry &TextCache::entry(const QString &text, int width, TextRole role)
{
    const Key key{text, width, role, quint8(m_pixels)};
    const auto found = m_entries.constFind(key);
    if (found != m_entries.cend())
        return *found;
    constexpr qsizetype limit = 40'000; // far more than fits on a screen; bounds what a long session keeps
    if (m_entries.size() > limit)
        m_entries.clear();
    const QFontMetricsF &metrics = m_metrics[std::size_t(role)];
    QString shown = plain(text);
    if (width >= 0)
        shown = metrics.elidedText(shown, Qt::ElideRight, width);
    Entry made;
    made.width = metrics.horizontalAdvance(shown);
    made.words = shown;
    if (!m_plainPainting) {
        made.text.emplace(shown);
        made.text->setTextFormat(Qt::PlainText);
        made.text->prepare({}, font(role));
    }
    return *m_entries.insert(key, made);
}

TextCache::Lines TextCache::lines(TextRole role, const QString &text, qreal width)
{
    const Key key{text, int(width), role, quint8(m_pixels)};
    if (const auto found = m_lines.constFind(key); found != m_lines.cend())
        return *found;
    constexpr qsizetype limit = 20'000;
    if (m_lines.size() > limit)
        m_lines.clear();
    const QFontMetricsF &metrics = m_metrics[std::size_t(role)];
    const auto fits = [&](QStringView part) { return metrics.horizontalAdvance(part.toString()) <= width; };
    Lines out{text, {}};
    for (qsizetype at = text.size() - 1; at > 0 && out.second.isEmpty(); --at) {
        const QChar c = text.at(at - 1);
        if (c != u' ' && c != u'-' && c != u'_')
            continue;
        const QStringView first = QStringView(text).first(c == u' ' ? at - 1 : at), second = QStringView(text).sliced(at);
        if (fits(first) && fits(second))
            out = {first.toString(), second.toString()};
    }
    return *m_lines.insert(key, out);
}

void TextCache::paintMark(QPainter &painter, const QRectF &box, quint32 key,
                          const std::function<void(QPainter &, const QRectF &)> &make)
{
    if (LineDrawing *drawing = m_plainPainting ? LineDrawing::of(painter) : nullptr)
        return drawing->drawMark(painter, {quint64(m_pixels) << 32 | key, box}, make);
    const qreal ratio = painter.device()->devicePixelRatio();
    const QTransform &at = painter.transform();
    if (m_plainPainting || at.isRotating() || !qFuzzyCompare(at.m11(), 1)) { // the density of the display is not part of it
        make(painter, box);
        return;
    }
    const MarkKey whole{key, int(box.width()), int(box.height()), int(ratio * 100)};
    auto found = m_marks.find(whole);
    if (found == m_marks.end()) {
        constexpr qsizetype limit = 2'000;
        if (m_marks.size() > limit)
            m_marks.clear();
        QPixmap made((box.size() * ratio).toSize());
        made.setDevicePixelRatio(ratio);
        made.fill(Qt::transparent);
        QPainter inside(&made);
        inside.setFont(painter.font());
        make(inside, QRectF({}, box.size()));
        inside.end();
        made.setDevicePixelRatio(1);
        found = m_marks.insert(whole, made);
    }
    if (ratio == 1) {
        painter.drawPixmap(box.topLeft(), *found);
        return;
    }
    // Pixel for pixel: through a scale, though nothing changes its size, copying takes some ten times as long.
    const QTransform before = painter.worldTransform();
    painter.scale(1 / ratio, 1 / ratio);
    painter.drawPixmap(box.topLeft() * ratio, *found);
    painter.setWorldTransform(before);
}

qreal TextCache::paint(QPainter &painter, const QRectF &rect, TextRole role, const QString &text, const QColor &colour)
{
    if (text.isEmpty() || rect.width() < m_pixels)
        return 0;
    constexpr qreal narrowest = 0.6;
    const Entry *shown = &entry(text, -1, role);
    const qreal share = rect.width() / std::max<qreal>(1, shown->width);
    const bool isSqueezed = m_squeezes && share < 1 && share >= narrowest;
    if (!isSqueezed && shown->width > rect.width() + 0.5)
        shown = &entry(text, int(rect.width()), role);
    const QPointF at(std::round(rect.left()), std::round(rect.center().y() - height(role) / 2));
    if (!isSqueezed) {
        paintAt(painter, at, role, *shown, colour);
        return shown->width;
    }
    painter.save();
    painter.translate(at);
    painter.scale(share, 1);
    paintAt(painter, {}, role, *shown, colour);
    painter.restore();
    return rect.width();
}

void TextCache::paintAt(QPainter &painter, QPointF at, TextRole role, const Entry &shown, const QColor &colour) const
{
    const QPointF baseline(at.x(), at.y() + m_metrics[std::size_t(role)].ascent());
    LineDrawing *drawing = m_plainPainting ? LineDrawing::of(painter) : nullptr;
    if (drawing && drawing->drawWords(baseline, shown.words, font(role), colour))
        return;
    painter.setFont(font(role));
    painter.setPen(colour);
    if (m_plainPainting)
        painter.drawText(baseline, shown.words);
    else
        painter.drawStaticText(at, *shown.text);
}

} // namespace sitewright
