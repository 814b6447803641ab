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

} // namespace sitewright
