// SPDX-License-Identifier: MIT
// A page that is drawn in lines and text: so large in the painter's units, which are pixels of a usual screen.
#pragma once

#include <QPaintDevice>
#include <QSizeF>

namespace sitewright {

class DrawingDevice : public QPaintDevice {
protected:
    explicit DrawingDevice(QSizeF size) : m_size(size) {}

    QSizeF size() const { return m_size; }
    int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
};

} // namespace sitewright
