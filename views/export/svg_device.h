// SPDX-License-Identifier: MIT
// Paints into SVG text: small, without groups for every change of a pen, rounded boxes as such, text as text. What Qt writes is fifteen
// times as large and takes ten seconds for 10,000 sites. Knows solid fills and strokes, text and transformations; no clipping, no images.
#pragma once

#include <memory>

#include <QByteArray>
#include <QString>

#include "views/export/drawing_device.h"

namespace sitewright {

class SvgEngine;

class SvgDevice : public DrawingDevice {
public:
    /// `size` in the painter's units; opens `scale` times as large.
    SvgDevice(QSizeF size, qreal scale, const QString &title, const QString &fontFamily);
    ~SvgDevice() override;

    /// Once painting has ended.
    QByteArray bytes() const;

    QPaintEngine *paintEngine() const override;

private:
    std::unique_ptr<SvgEngine> m_engine;
};

} // namespace sitewright
