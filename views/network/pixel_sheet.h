// SPDX-License-Identifier: MIT
// Ground, dots and thin lines by the thousand, written straight into an image that is put on the screen at once: a fraction of what
// painting each of them costs. As shapes, for vectors, they are painted one by one.
#pragma once

#include <optional>
#include <vector>

#include <QImage>
#include <QPainter>

#include "model/base/large_vector.h"

namespace sitewright {

class PixelSheet {
public:
    /// In large pages: a steep line is on another page of memory in each of its rows.
    using Pixels = LargeVector<QRgb>;

    /// Covers `area`; without a `ground` it is transparent. `scratch` keeps the pixels from one picture to the next; null = none does.
    PixelSheet(QPainter &painter, const QRectF &area, bool asShapes, const std::optional<QColor> &ground, Pixels *scratch);

    void dot(QPointF centre, qreal side, QRgb colour);
    void fill(const QRectF &box, QRgb colour);
    /// Smooth, and cut straight at their ends: those lie below marks.
    void lines(const std::vector<QLineF> &all, qreal width, const QColor &colour);
    void line(const QLineF &one, qreal width, const QColor &colour);
    /// A small picture, premultiplied and in pixels of the device, with its middle at `centre`.
    void stamp(const QImage &picture, QPointF centre);
    bool takesStamps() const { return m_isOpen && !m_asShapes; }
    qreal ratio() const { return m_ratio; }
    /// Puts it on the painter; what comes later lies above. Nothing more can be written.
    void finish();

private:
    void draw(QLineF pixels, qreal width, QRgb colour);
    QImage image() const;
    QRgb *row(int y) { return m_bits + std::ptrdiff_t(y) * m_size.width(); }

    QPainter &m_painter;
    const bool m_asShapes;
    bool m_isOpen = true;
    QPointF m_corner;
    qreal m_ratio = 1;
    QSize m_size; ///< pixels of the device
    Pixels m_own;
    QRgb *m_bits = nullptr;
    QImage::Format m_format = QImage::Format_RGB32;
};

} // namespace sitewright
