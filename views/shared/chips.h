// SPDX-License-Identifier: MIT
// The small marks of the plan, as painter functions: application chips, severity badges, kind glyphs. Canvas, tree, palette,
// inspector and exports all paint them through here, so that a thing looks the same wherever it stands. No state, no widgets.
#pragma once

#include "views/shared/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <string_view>

namespace sitewright {

enum class SeverityMark : quint8 { Error, Warning, Hint };
enum class KindIcon : quint8 {
    Organisation, Region, Site, Segment, ManagementPoint, Depot, Repository, WanLink, WanCloud,
};
inline constexpr int kindIconCount = int(KindIcon::WanCloud) + 1;

// What a painted thing is doing; receding things are those that do not accept what is being dragged.
enum class Presence : quint8 { Normal, Receding };

// "DS", "OSD" …; empty for a planner's own type, which brings its own short name.
QString applicationShortName(std::string_view typeKey);

// Chips and badges are set in the painter's font: give it smallBoldFont() first. metrics must be that font's.
QColor chipFill(const Theme &theme, std::string_view typeKey);  // opaque: the same on every surface
QSizeF chipSize(const QFontMetricsF &metrics, const QString &shortName);
void paintChip(QPainter &painter, const QRectF &rect, const Theme &theme, std::string_view typeKey,
               const QString &shortName, Presence presence = Presence::Normal);
// A chip that says something in words ("Central", "WoL uncovered") in the colour of a tone on a tint.
void paintTag(QPainter &painter, const QRectF &rect, const Theme &theme, Tone colour, Tone tint, const QString &text);
QSizeF tagSize(const QFontMetricsF &metrics, const QString &text);

QString badgeText(int count);  // exact, as the window writes numbers: "1", "12,345"
QSizeF badgeSize(const QFontMetricsF &metrics, int count);
void paintBadge(QPainter &painter, const QRectF &rect, const Theme &theme, SeverityMark mark, int count,
                Presence presence = Presence::Normal);
QSizeF badgeSize(const QFontMetricsF &metrics, const QString &text);
void paintBadge(QPainter &painter, const QRectF &rect, const Theme &theme, SeverityMark mark, const QString &text,
                Presence presence = Presence::Normal);
// The shape alone (diamond, triangle, circle), as large as the square rect allows.
/// Without a pill, for counts that say nothing now; the words keep their contrast.
void paintQuietBadge(QPainter &painter, const QRectF &rect, const Theme &theme, SeverityMark mark, const QString &text);
void paintSeverity(QPainter &painter, const QRectF &rect, const Theme &theme, SeverityMark mark);
void paintSeverity(QPainter &painter, const QRectF &rect, const QColor &colour, SeverityMark mark);
Tone severityTone(SeverityMark mark);
Tone severityTint(SeverityMark mark);
QString severityName(SeverityMark mark);  // "Error", "Warning", "Hint", translated

void paintKindIcon(QPainter &painter, const QRectF &rect, const Theme &theme, KindIcon kind);
void paintKindIcon(QPainter &painter, const QRectF &rect, const QColor &colour, KindIcon kind);
Tone kindTone(KindIcon kind);

// A box with a line of the given width drawn wholly inside rect.
void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line,
              qreal lineWidth = 1.0, Qt::PenStyle style = Qt::SolidLine);
// Text on one line, elided to fit and vertically centred. Left is left in every language; AlignLeading alone follows the painter's
// layout direction.
void paintText(QPainter &painter, const QRectF &rect, const QString &text, const QColor &colour,
               Qt::Alignment horizontal = Qt::AlignLeft | Qt::AlignAbsolute,
               Qt::TextElideMode mode = Qt::ElideRight);

}  // namespace sitewright
