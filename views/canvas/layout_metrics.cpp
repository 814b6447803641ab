// SPDX-License-Identifier: MIT
#include "views/canvas/layout_metrics.h"

#include <cmath>

#include <QFontMetricsF>

#include "views/shared/chips.h"
#include "views/shared/fonts.h"

namespace sitewright {

LayoutMetrics LayoutMetrics::forFont(const QFont &font)
{
    const QFontMetricsF metrics(font);
    LayoutMetrics out;
    for (int *length : {&out.grid, &out.gap, &out.padding, &out.corner, &out.header, &out.emptyRegion, &out.stripGap, &out.asideWidth,
                        &out.siteWidth, &out.siteHeader, &out.siteBottom, &out.placeholder, &out.pointWidth, &out.centralTag, &out.pointHeader,
                        &out.pointPadding, &out.pointBottom, &out.pointGap, &out.pointAside, &out.chipHeight, &out.chipGap,
                        &out.foldPile, &out.divider, &out.segmentRow, &out.storeWidth, &out.storeHeight})
        *length = scaledInt(metrics, *length);
    for (int *length : {&out.gap, &out.siteWidth})
        *length = std::max(1, int(std::lround(double(*length) / out.grid))) * out.grid;
    const QFontMetricsF chip(smallBoldFont(font));
    out.chipWidth = [chip](const Plan &plan, int type) {
        return int(std::ceil(chipSize(chip, plan.applicationShortName(type)).width()));
    };
    return out;
}

} // namespace sitewright
