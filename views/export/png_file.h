// SPDX-License-Identifier: MIT
// PNG files of plans. Most rows of a plan are like the row above, so each is written as what differs from it; Qt tries five ways for each
// row, which takes as long as all the rest. Nothing in the file depends on the machine.
#pragma once

#include <QByteArray>
#include <QImage>

namespace sitewright {

/// Takes the image (opaque, 32 bits a pixel) apart as it goes: a second one of its size is not needed. Empty when there is no memory for it.
QByteArray pngFile(QImage image);

} // namespace sitewright
