// SPDX-License-Identifier: MIT
#include "views/shared/line_drawing.h"

#include <QPaintEngine>

namespace sitewright {

LineDrawing *LineDrawing::of(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    if (!engine || engine->type() == QPaintEngine::Raster)
        return nullptr;
    return dynamic_cast<LineDrawing *>(painter.paintEngine());
}

} // namespace sitewright
