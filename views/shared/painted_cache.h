// SPDX-License-Identifier: MIT
// Paints a small mark from a kept picture where that is exact: on screens and in images at any zoom, snapped to whole pixels. On paper
// and in vector files it is drawn anew. A canvas full of chips costs a tenth this way.
#pragma once

#include <QPainter>

#include <functional>

namespace sitewright {

// key names everything draw depends on but size, zoom and font; draw paints in the painter's own coordinates, inside rect.
void paintCached(QPainter &painter, const QRectF &rect, const QString &key,
                 const std::function<void(QPainter &)> &draw);

}  // namespace sitewright
