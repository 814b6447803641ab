// SPDX-License-Identifier: MIT
// The sizes of text Sitewright uses, and lengths that grow with them. Derived from one base font, so that everything scales.
#pragma once

#include <QFont>
#include <QFontMetricsF>

namespace sitewright {

QFont smallFont(const QFont &base);      // secondary facts
QFont smallBoldFont(const QFont &base);  // chips and badges
QFont sectionFont(const QFont &base);    // titles of docks and sections
QFont boldFont(const QFont &base);       // names
QFont titleFont(const QFont &base);      // the name at the head of a panel

// Turns a length drawn for 13-pixel text into one for this font: scaled(fm, 8) is 8 at 100 %.
qreal scaled(const QFontMetricsF &metrics, qreal length);
int scaledInt(const QFontMetricsF &metrics, qreal length);

}  // namespace sitewright
