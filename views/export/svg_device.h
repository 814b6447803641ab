// SPDX-License-Identifier: MIT
// Paints into SVG text: small, without groups for every change of a pen, rounded boxes as such, text as text. What Qt writes is fifteen
// times as large and takes ten seconds for 10,000 sites. Knows solid fills and strokes, text and transformations; no clipping, no images.
#pragma once

#include <memory>

#include <QByteArray>
#include <QPaintDevice>
#include <QSizeF>
#include <QString>

namespace sitewright {

class SvgEngine;

class SvgDevice : public QPaintDevice {
public:
    /// `size` in the painter's units; opens `scale` times as large.
    SvgDevice(QSizeF size, qreal scale, const QString &title, const QString &fontFamily);
    ~SvgDevice() override;

    /// Once painting has ended.
    QByteArray bytes() const;

    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    std::unique_ptr<SvgEngine> m_engine;
};

} // namespace sitewright
