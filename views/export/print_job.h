// SPDX-License-Identifier: MIT
// Paints a picture of the plan onto the pages of a printer, on one page or as a poster.
#pragma once

#include <functional>

#include <QImage>
#include <QPagedPaintDevice>

#include "views/export/print_pages.h"

namespace sitewright {

class PictureSheet;

PrintPages pagesFor(const QPagedPaintDevice &device, QSizeF picture, int across);
struct PrintRange {
    int first = 0, last = 0; ///< from 1; 0 = all
};
/// Asks `isStopped` before each page; may be empty. False when the device would not begin or was stopped.
bool printPicture(QPagedPaintDevice &device, PictureSheet &sheet, int across, PrintRange range = {}, const std::function<bool()> &isStopped = {});
/// The pages as a poster is glued together, with room between them; as large as fits into `room` points of so many pixels.
QImage pagesPreview(PictureSheet &sheet, const PrintPages &pages, const QPageLayout &paper, QSize room, qreal pixelRatio);

} // namespace sitewright
