// SPDX-License-Identifier: MIT
// Paints a picture of the plan onto the pages of a printer, on one page or as a poster.
#pragma once

#include <functional>
#include <vector>

#include <QImage>
#include <QPagedPaintDevice>

#include "views/export/print_pages.h"

namespace sitewright {

class PictureSheet;

/// Of a picture that is too large for them what can be seen at that size, as in the window: letters stay readable. A legend stands on one of the pages.
PrintPages fitToPages(PictureSheet &sheet, QSizeF page, int across);
/// Those that something stands on, in their order; a poster may have white ones at its edges.
std::vector<int> printedPages(const PictureSheet &sheet, const PrintPages &pages);
/// From how many pages across each site has its name; 0 = no poster is large enough. Leaves the sheet at some scale.
int acrossForNames(PictureSheet &sheet, QSizeF page);
PrintPages pagesFor(const QPagedPaintDevice &device, PictureSheet &sheet, int across);

struct PrintRange {
    int first = 0, last = 0; ///< from 1; 0 = all
};
/// Asks `isStopped` before each page; may be empty. False when the device would not begin or was stopped.
bool printPicture(QPagedPaintDevice &device, PictureSheet &sheet, int across, PrintRange range = {}, const std::function<bool()> &isStopped = {});
/// The pages as a poster is glued together, with room between them; as large as fits into `room` points of so many pixels. `pages` are those
/// the sheet was just fitted to.
QImage pagesPreview(PictureSheet &sheet, const PrintPages &pages, const QPageLayout &paper, QSize room, qreal pixelRatio);

} // namespace sitewright
