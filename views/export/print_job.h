// SPDX-License-Identifier: MIT
// Paints a picture of the plan onto the pages of a printer, on one page or as a poster.
#pragma once

#include <QPagedPaintDevice>

#include "views/export/print_pages.h"

namespace sitewright {

class PictureSheet;

PrintPages pagesFor(const QPagedPaintDevice &device, QSizeF picture, int across);
/// `first` and `last` count from 1; 0 = all. False when the device would not begin.
bool printPicture(QPagedPaintDevice &device, PictureSheet &sheet, int across, int first = 0, int last = 0);

} // namespace sitewright
