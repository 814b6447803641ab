// SPDX-License-Identifier: MIT
#include "views/shared/chips.h"

#include "model/catalog/applications.h"
#include "views/shared/fonts.h"
#include "views/shared/line_drawing.h"
#include "views/shared/painted_cache.h"
#include "views/shared/plain_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainterPath>
#include <QPaintEngine>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

// Paints in its own state, so that callers keep theirs.
class Saved {
public:
    explicit Saved(QPainter &painter) : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter &m_painter;
};

// What recedes is painted faintly; the painter's opacity is put back.
class Faded {
public:
    Faded(QPainter &painter, Presence presence) : m_painter(painter), m_before(painter.opacity())
    {
        if (presence == Presence::Receding)
            painter.setOpacity(m_before * 0.45);
    }
    ~Faded() { m_painter.setOpacity(m_before); }
    Q_DISABLE_COPY_MOVE(Faded)

private:
    QPainter &m_painter;
    qreal m_before;
};

QString keyOf(const char *what, std::initializer_list<QColor> colours, const QString &text)
{
    QString key = QLatin1StringView(what) + u'/' + text;
    for (const QColor &colour : colours)
        key += u'/' + QString::number(colour.isValid() ? colour.rgba() : 0, 16);
    return key;
}

}  // namespace

QString applicationShortName(std::string_view typeKey)
{
    const std::optional<App> app = applicationFromKey(typeKey);
    return app ? QString::fromLatin1(spec(*app).shortName) : QString();
}

// Two fills instead of a stroked outline: the raster engine draws them six times as fast (18 against 118 µs for 200 × 100).
void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line,
              qreal lineWidth, Qt::PenStyle style)
{
    const bool outlined = line.isValid() && lineWidth > 0;
    if (LineDrawing *drawing = LineDrawing::of(painter)) { // in files one shape is half the size of two
        const qreal inset = outlined ? lineWidth / 2 : 0;
        const QRectF box = rect.adjusted(inset, inset, -inset, -inset);
        if ((outlined || fill.isValid()) && radius > inset && 2 * (radius - inset) <= std::min(box.width(), box.height())) {
            const QPen pen = outlined ? QPen(line, lineWidth, style) : QPen(Qt::NoPen);
            return drawing->drawBox(box, radius - inset, fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush), pen);
        }
    }
    const Saved saved(painter);
    const bool isRaster = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
    if (outlined && (style != Qt::SolidLine || !isRaster)) { // in files one shape is half the size of two
        const qreal inset = lineWidth / 2;
        painter.setPen(QPen(line, lineWidth, style));
        painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
        return;
    }
    painter.setPen(Qt::NoPen);
    QRectF inner = rect;
    qreal innerRadius = radius;
    if (outlined) {
        inner.adjust(lineWidth, lineWidth, -lineWidth, -lineWidth);
        innerRadius = std::max(0.0, radius - lineWidth);
        QPainterPath path;
        path.addRoundedRect(rect, radius, radius);
        if (fill.alpha() < 255 || !fill.isValid())
            path.addRoundedRect(inner, innerRadius, innerRadius);
        painter.setBrush(line);
        painter.drawPath(path);
    }
    if (fill.isValid()) {
        painter.setBrush(fill);
        painter.drawRoundedRect(inner, innerRadius, innerRadius);
    }
}

void paintText(QPainter &painter, const QRectF &rect, const QString &text, const QColor &colour,
               Qt::Alignment horizontal, Qt::TextElideMode mode)
{
    const QString shown = QFontMetricsF(painter.font()).elidedText(plain(text), mode, rect.width());
    painter.setPen(colour);
    painter.drawText(rect, int(horizontal) | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

QColor chipFill(const Theme &theme, std::string_view typeKey)
{
    return mixed(theme.color(Tone::Site), theme.application(typeKey), 1.0 / 12);
}

QSizeF chipSize(const QFontMetricsF &metrics, const QString &shortName)
{
    const qreal unit = metrics.height() / 13.5;
    return {std::ceil(metrics.horizontalAdvance(plain(shortName)) + 25 * unit), std::round(19 * unit)};
}

void paintChip(QPainter &painter, const QRectF &rect, const Theme &theme, std::string_view typeKey,
               const QString &shortName, Presence presence)
{
    const QColor colour = theme.application(typeKey);
    const QColor fill = chipFill(theme, typeKey);
    const Faded faded(painter, presence);
    paintCached(painter, rect, keyOf("chip", {colour, fill}, shortName), [&](QPainter &chip) {
        const Saved saved(chip);
        const qreal unit = rect.height() / 19;
        paintBox(chip, rect, 5 * unit, fill, mixed(fill, colour, 1.0 / 3), unit);
        const qreal side = 6 * unit;
        chip.setPen(Qt::NoPen);
        chip.setBrush(colour);
        chip.drawRoundedRect(QRectF(rect.left() + 8 * unit, rect.center().y() - side / 2, side, side), 1.75 * unit,
                             1.75 * unit);
        paintText(chip, rect.adjusted(18 * unit, 0, -5 * unit, 0), shortName, colour);
    });
}

QSizeF tagSize(const QFontMetricsF &metrics, const QString &text)
{
    const qreal unit = metrics.height() / 13.5;
    return {std::ceil(metrics.horizontalAdvance(plain(text)) + 13 * unit), std::round(17 * unit)};
}

void paintTag(QPainter &painter, const QRectF &rect, const Theme &theme, Tone colour, Tone tint, const QString &text)
{
    const Saved saved(painter);
    const qreal unit = rect.height() / 17;
    const QColor line = theme.isHighContrast() ? theme.color(colour) : QColor();
    paintBox(painter, rect, 5 * unit, theme.color(tint), line, line.isValid() ? unit : 0);
    paintText(painter, rect.adjusted(6 * unit, 0, -6 * unit, 0), text, theme.color(colour), Qt::AlignHCenter);
}

QString badgeText(int count)
{
    return count > 999 ? QLocale().toString(count) : QString::number(count); // most are small and painted in every frame
}

QSizeF badgeSize(const QFontMetricsF &metrics, int count) { return badgeSize(metrics, badgeText(count)); }

QSizeF badgeSize(const QFontMetricsF &metrics, const QString &text)
{
    const qreal unit = metrics.height() / 13.5;
    return {std::ceil(metrics.horizontalAdvance(text) + 23 * unit), std::round(16 * unit)};
}

void paintBadge(QPainter &painter, const QRectF &rect, const Theme &theme, SeverityMark mark, int count, Presence presence)
{
    paintBadge(painter, rect, theme, mark, badgeText(count), presence);
}

void paintBadge(QPainter &painter, const QRectF &rect, const Theme &theme, SeverityMark mark, const QString &text, Presence presence)
{
    const QColor colour = theme.color(severityTone(mark));
    const QColor tint = theme.color(severityTint(mark));
    const QColor line = theme.isHighContrast() ? colour : QColor();
    const Faded faded(painter, presence);
    paintCached(painter, rect, keyOf("badge", {colour, tint, line}, text), [&](QPainter &badge) {
        const Saved saved(badge);
        const qreal unit = rect.height() / 16;
        paintBox(badge, rect, rect.height() / 2, tint, line, unit);
        const qreal side = 9 * unit;
        paintSeverity(badge, {rect.left() + 6 * unit, rect.center().y() - side / 2, side, side}, theme, mark);
        paintText(badge, rect.adjusted(17.5 * unit, 0, 0, 0), text, colour);
    });
}

void paintQuietBadge(QPainter &painter, const QRectF &rect, const Theme &theme, SeverityMark mark, const QString &text)
{
    const qreal unit = rect.height() / 16, side = 9 * unit;
    const QColor colour = theme.color(Tone::TextQuiet);
    paintSeverity(painter, {rect.left() + 6 * unit, rect.center().y() - side / 2, side, side}, colour, mark);
    paintText(painter, rect.adjusted(17.5 * unit, 0, 0, 0), text, colour);
}

void paintSeverity(QPainter &painter, const QRectF &rect, const Theme &theme, SeverityMark mark)
{
    paintSeverity(painter, rect, theme.color(severityTone(mark)), mark);
}

void paintSeverity(QPainter &painter, const QRectF &rect, const QColor &colour, SeverityMark mark)
{
    const Saved saved(painter);
    const QPointF centre = rect.center();
    const qreal half = std::min(rect.width(), rect.height()) / 2;
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    if (mark == SeverityMark::Hint) {
        painter.drawEllipse(centre, half * 0.82, half * 0.82);
        return;
    }
    // A pen with round joins softens the corners; the outline is drawn smaller by half of it.
    const qreal pen = half * 0.3;
    painter.setPen(QPen(colour, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal reach = half - pen / 2;
    if (mark == SeverityMark::Error) {
        painter.drawPolygon(QPolygonF{{centre.x(), centre.y() - reach}, {centre.x() + reach, centre.y()},
                                      {centre.x(), centre.y() + reach}, {centre.x() - reach, centre.y()}});
    } else {
        painter.drawPolygon(QPolygonF{{centre.x(), centre.y() - reach * 0.9},
                                      {centre.x() + reach, centre.y() + reach * 0.8},
                                      {centre.x() - reach, centre.y() + reach * 0.8}});
    }
}

Tone severityTone(SeverityMark mark)
{
    constexpr Tone tones[] = {Tone::Error, Tone::Warning, Tone::Hint};
    return tones[int(mark)];
}

Tone severityTint(SeverityMark mark)
{
    constexpr Tone tones[] = {Tone::ErrorTint, Tone::WarningTint, Tone::HintTint};
    return tones[int(mark)];
}

QString severityName(SeverityMark mark)
{
    switch (mark) {
    case SeverityMark::Error: return QCoreApplication::translate("Severity", "Error");
    case SeverityMark::Warning: return QCoreApplication::translate("Severity", "Warning");
    case SeverityMark::Hint: return QCoreApplication::translate("Severity", "Hint");
    }
    return {};
}

}  // namespace sitewright
