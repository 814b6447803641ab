// SPDX-License-Identifier: MIT
#include "views/shared/fonts.h"

#include <cmath>

namespace sitewright {
namespace {

QFont resized(QFont font, qreal factor, QFont::Weight weight)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * factor))));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

}  // namespace

QFont smallFont(const QFont &base)
{
    return resized(base, 0.92, QFont::Normal);
}

QFont smallBoldFont(const QFont &base)
{
    return resized(base, 0.85, QFont::DemiBold);
}

QFont sectionFont(const QFont &base)
{
    return resized(base, 0.92, QFont::DemiBold);
}

QFont boldFont(const QFont &base)
{
    return resized(base, 1.0, QFont::DemiBold);
}

QFont titleFont(const QFont &base)
{
    return resized(base, 1.2, QFont::Bold);
}

qreal scaled(const QFontMetricsF &metrics, qreal length)
{
    constexpr qreal heightOfReadingText = 16.0;  // a line of the 13-pixel font the look was drawn with
    return length * metrics.height() / heightOfReadingText;
}

int scaledInt(const QFontMetricsF &metrics, qreal length)
{
    return std::max(1, int(std::lround(scaled(metrics, length))));
}

}  // namespace sitewright
