// SPDX-License-Identifier: MIT
#include "views/export/drawing_device.h"

#include <climits>
#include <cmath>

namespace sitewright {

int DrawingDevice::metric(PaintDeviceMetric metric) const
{
    constexpr int resolution = 96;
    switch (metric) {
    case PdmWidth: return int(std::ceil(m_size.width()));
    case PdmHeight: return int(std::ceil(m_size.height()));
    case PdmWidthMM: return int(m_size.width() * 25.4 / resolution);
    case PdmHeightMM: return int(m_size.height() * 25.4 / resolution);
    case PdmNumColors: return INT_MAX;
    case PdmDepth: return 32;
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
    default: return resolution;
    }
}

DrawingEngine::MarkKey::MarkKey(const Mark &mark, const QPainter &painter)
    : what(mark.what)
    , width(std::llround(mark.box.width() * 100))
    , height(std::llround(mark.box.height() * 100))
    , opacity(int(std::lround(painter.opacity() * 1000)))
{
}

void DrawingEngine::makeAtOrigin(QPainter &painter, const Mark &mark, const MakeMark &make)
{
    painter.save();
    painter.setTransform({});
    make(painter, QRectF({}, mark.box.size()));
    painter.restore();
}

} // namespace sitewright
