// SPDX-License-Identifier: MIT
#include "views/shared/chips.h"

#include "model/catalog/applications.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"

#include <QCoreApplication>
#include <QPainterPath>

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

qreal receding(Presence presence)
{
    return presence == Presence::Receding ? 0.45 : 1.0;
}

}  // namespace

QString applicationShortName(std::string_view typeKey)
{
    const std::optional<App> app = applicationFromKey(typeKey);
    return app ? QString::fromLatin1(spec(*app).shortName) : QString();
}

void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line,
              qreal lineWidth, Qt::PenStyle style)
{
    const Saved saved(painter);
    const qreal inset = lineWidth / 2;
    painter.setPen(line.isValid() && lineWidth > 0 ? QPen(line, lineWidth, style) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
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
    const Saved saved(painter);
    painter.setOpacity(painter.opacity() * receding(presence));
    const qreal unit = rect.height() / 19;
    const QColor colour = theme.application(typeKey);
    const QColor fill = chipFill(theme, typeKey);
    paintBox(painter, rect, 5 * unit, fill, mixed(fill, colour, 1.0 / 3), unit);
    const qreal side = 6 * unit;
    const QRectF square(rect.left() + 8 * unit, rect.center().y() - side / 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(square, 1.75 * unit, 1.75 * unit);
    paintText(painter, rect.adjusted(18 * unit, 0, -5 * unit, 0), shortName, colour);
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
    return count > 999 ? u"999+"_s : QString::number(count);
}

QSizeF badgeSize(const QFontMetricsF &metrics, int count)
{
    const qreal unit = metrics.height() / 13.5;
    return {std::ceil(metrics.horizontalAdvance(badgeText(count)) + 23 * unit), std::round(16 * unit)};
}

void paintBadge(QPainter &painter, const QRectF &rect, const Theme &theme, SeverityMark mark, int count,
                Presence presence)
{
    const Saved saved(painter);
    painter.setOpacity(painter.opacity() * receding(presence));
    const qreal unit = rect.height() / 16;
    const QColor colour = theme.color(severityTone(mark));
    paintBox(painter, rect, rect.height() / 2, theme.color(severityTint(mark)),
             theme.isHighContrast() ? colour : QColor(), theme.isHighContrast() ? unit : 0);
    const qreal side = 9 * unit;
    paintSeverity(painter, {rect.left() + 6 * unit, rect.center().y() - side / 2, side, side}, theme, mark);
    paintText(painter, rect.adjusted(17.5 * unit, 0, 0, 0), badgeText(count), colour);
}

void paintSeverity(QPainter &painter, const QRectF &rect, const Theme &theme, SeverityMark mark)
{
    const Saved saved(painter);
    const QPointF centre = rect.center();
    const qreal half = std::min(rect.width(), rect.height()) / 2;
    const QColor colour = theme.color(severityTone(mark));
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
