// SPDX-License-Identifier: MIT
// Paints a page into a PDF: letters once, states when they change, hundredths of a unit. What Qt writes for 10,000 sites is 230 MB to be
// compressed. Knows what SvgDevice knows; text that needs shaping is Qt's writer's.
#pragma once

#include <memory>

#include <QByteArray>
#include <QString>

#include "views/export/drawing_device.h"

namespace sitewright {

class PdfEngine;

class PdfDevice : public DrawingDevice {
public:
    /// `size` in the painter's units; each is so many `points` on the page.
    PdfDevice(QSizeF size, qreal points);
    ~PdfDevice() override;

    /// Whether all text could be written.
    bool isComplete() const;
    /// Once painting has ended.
    QByteArray bytes(const QString &title) const;

    QPaintEngine *paintEngine() const override;

private:
    qreal m_points;
    std::unique_ptr<PdfEngine> m_engine;
};

} // namespace sitewright
