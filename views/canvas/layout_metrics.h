// SPDX-License-Identifier: MIT
// The lengths the canvas is built of, in canvas units (pixels at 100 %), derived from one font so that everything scales.
#pragma once

#include <functional>

#include <QFont>

#include "model/plan/plan.h"

namespace sitewright {

struct LayoutMetrics {
    int grid = 8; ///< one step of a stored position
    int gap = 16; ///< between boxes; whole steps of the grid, as widths of sites are
    int padding = 12;
    int corner = 12;      ///< of the organisation's box; inner boxes have smaller ones
    int header = 43;      ///< of regions and the organisation: name and badges
    int emptyRegion = 60; ///< what invites in an empty region or organisation
    int stripGap = 16;    ///< below the Management Points of a region or the organisation
    int asideWidth = 220; ///< beside a lone Management Point of a region, at most: where it stands
    int siteWidth = 304;
    int siteHeader = 50; ///< name, and who serves it
    int siteBottom = 11;
    int placeholder = 52; ///< "Drop a Management Point here"
    int pointWidth = 190; ///< at a region or the organisation; wider with many applications
    int centralTag = 56; ///< room for "Central" beside its name
    int pointHeader = 29;
    int pointPadding = 10;
    int pointBottom = 8;
    int pointGap = 8;
    int pointAside = 20; ///< a line inside the card, where several stand at a region
    int chipHeight = 19;
    int chipGap = 5;
    int foldPile = 12; ///< below the words of a closed box: more of it shows
    int divider = 7; ///< above it; rows start as much below, less one
    int segmentRow = 20;
    int maxSegmentRows = 10; ///< more are counted in one line
    int maxStoreRows = 6;    ///< depots and repositories of a site, likewise
    int storeWidth = 150;    ///< a repository's card at a region or the organisation
    int storeHeight = 26;
    /// Width of the chip of an application type of the plan.
    std::function<int(const Plan &plan, int type)> chipWidth;

    static LayoutMetrics forFont(const QFont &font);
};

} // namespace sitewright
