// SPDX-License-Identifier: MIT
#include "views/network/pixel_sheet.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "model/base/prefetch.h"
#include "views/canvas/line_shapes.h"

namespace sitewright {
namespace {

/// So many 256ths of `over`; two channels at a time.
void blend(QRgb &under, QRgb over, uint share)
{
    const uint rest = 256 - share;
    under = (((under & 0xff00ffU) * rest + (over & 0xff00ffU) * share) >> 8 & 0xff00ffU)
            | (((under >> 8 & 0xff00ffU) * rest + (over >> 8 & 0xff00ffU) * share) & 0xff00ff00U);
}

} // namespace

PixelSheet::PixelSheet(QPainter &painter, const QRectF &area, bool asShapes, const std::optional<QColor> &ground, Pixels *scratch)
    : m_painter(painter), m_asShapes(asShapes), m_corner(std::floor(area.left()), std::floor(area.top())), m_ratio(painter.device()->devicePixelRatio())
{
    if (asShapes) {
        if (ground)
            painter.fillRect(area, *ground);
        return;
    }
    m_size = QSize(int(std::ceil((area.width() + 1) * m_ratio)), int(std::ceil((area.height() + 1) * m_ratio)));
    m_format = ground ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied;
    Pixels &pixels = scratch ? *scratch : m_own;
    const std::size_t count = std::size_t(m_size.width()) * std::size_t(m_size.height());
    if (pixels.size() < count)
        pixels = Pixels(count);
    m_bits = pixels.data();
    // Row by row from the first: copying is several times faster than filling.
    std::fill_n(m_bits, m_size.width(), ground ? ground->rgb() : QRgb(0));
    for (int y = 1; y < m_size.height(); ++y)
        std::memcpy(row(y), m_bits, std::size_t(m_size.width()) * sizeof(QRgb));
}

QImage PixelSheet::image() const
{
    QImage out(reinterpret_cast<uchar *>(m_bits), m_size.width(), m_size.height(), qsizetype(m_size.width()) * 4, m_format);
    out.setDevicePixelRatio(m_ratio);
    return out;
}

void PixelSheet::fill(const QRectF &box, QRgb colour)
{
    if (m_asShapes) {
        m_painter.fillRect(box, QColor::fromRgb(colour));
        return;
    }
    const QPointF from = (box.topLeft() - m_corner) * m_ratio, to = (box.bottomRight() - m_corner) * m_ratio;
    const int left = std::max(0, qRound(from.x())), right = std::min(m_size.width(), qRound(to.x()));
    for (int y = std::max(0, qRound(from.y())), end = std::min(m_size.height(), qRound(to.y())); y < end && left < right; ++y)
        std::fill(row(y) + left, row(y) + right, colour);
}

void PixelSheet::dot(QPointF centre, qreal side, QRgb colour)
{
    if (m_asShapes)
        return fill({centre.x() - side / 2, centre.y() - side / 2, side, side}, colour);
    const int pixels = std::max(1, qRound(side * m_ratio));
    const int left = qRound((centre.x() - side / 2 - m_corner.x()) * m_ratio), top = qRound((centre.y() - side / 2 - m_corner.y()) * m_ratio);
    const int first = std::max(0, left), last = std::min(m_size.width(), left + pixels);
    for (int y = std::max(0, top), end = std::min(m_size.height(), top + pixels); y < end; ++y) {
        QRgb *to = row(y);
        for (int x = first; x < last; ++x)
            to[x] = colour;
    }
}

void PixelSheet::lines(const std::vector<QLineF> &all, qreal width, const QColor &colour)
{
    if (m_asShapes) {
        m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLines(all.data(), int(all.size()));
        return;
    }
    for (const QLineF &one : all)
        line(one, width, colour);
}

void PixelSheet::line(const QLineF &one, qreal width, const QColor &colour)
{
    if (m_asShapes) {
        m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(one);
        return;
    }
    draw(QLineF((one.p1() - m_corner) * m_ratio, (one.p2() - m_corner) * m_ratio), width * m_ratio, colour.rgb());
}

void PixelSheet::stamp(const QImage &picture, QPointF centre)
{
    const QPointF corner = (centre - m_corner) * m_ratio;
    const int left = qRound(corner.x() - picture.width() / 2.0), top = qRound(corner.y() - picture.height() / 2.0);
    const int first = std::max(0, -left), last = std::min(picture.width(), m_size.width() - left);
    for (int y = std::max(0, -top), end = std::min(picture.height(), m_size.height() - top); y < end; ++y) {
        const QRgb *from = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        QRgb *to = row(top + y) + left;
        for (int x = first; x < last; ++x) {
            const QRgb over = from[x];
            const uint rest = 255 - qAlpha(over);
            if (rest == 0) {
                to[x] = over;
            } else if (rest < 255) { // two channels at a time, a 256th for a 255th
                const QRgb under = to[x];
                const uint share = rest + (rest >> 7);
                to[x] = over + (((under & 0xff00ffU) * share >> 8 & 0xff00ffU) | ((under >> 8 & 0xff00ffU) * share & 0xff00ff00U));
            }
        }
    }
}

// Column by column (row by row, if steep): a pixel has as much of the colour as the line covers of its column. A painter takes 30 us for a
// line across the picture, this a tenth.
void PixelSheet::draw(QLineF at, qreal width, QRgb colour)
{
    if (!clipTo(QRectF(-width, -width, m_size.width() + 2 * width, m_size.height() + 2 * width), at))
        return;
    const bool isFlat = std::abs(at.dx()) >= std::abs(at.dy());
    if (isFlat ? at.dx() < 0 : at.dy() < 0)
        at = QLineF(at.p2(), at.p1());
    const double from = isFlat ? at.x1() : at.y1(), to = isFlat ? at.x2() : at.y2(), run = to - from;
    const double slope = run > 0 ? (isFlat ? at.dy() : at.dx()) / run : 0;
    const int length = isFlat ? m_size.width() : m_size.height(), breadth = isFlat ? m_size.height() : m_size.width();
    const int first = std::max(0, int(std::ceil(from - 0.5))), last = std::min(length - 1, int(std::floor(to - 0.5)));
    constexpr double one = 65536; // fixed point: a step is an addition
    const double middle = (isFlat ? at.y1() : at.x1()) + slope * (first + 0.5 - from), half = width / 2 * std::sqrt(1 + slope * slope);
    std::int64_t low = std::int64_t((middle - half) * one), high = std::int64_t((middle + half) * one);
    const auto step = std::int64_t(slope * one);
    const std::ptrdiff_t along = isFlat ? 1 : m_size.width(), across = isFlat ? m_size.width() : 1;
    constexpr int ahead = 24;
    QRgb *pixels = m_bits + first * along;
    for (int i = first; i <= last; ++i, low += step, high += step, pixels += along) {
        if (i + ahead <= last) {
            const QRgb *later = pixels + ahead * along + std::clamp<std::ptrdiff_t>((low + ahead * step) >> 16, 0, std::max(0, breadth - 2)) * across;
            prefetch(later);
            prefetch(later + across);
        }
        const int begin = int(low >> 16), end = int(high >> 16);
        if (begin < 0 || end >= breadth) {
            for (int k = std::max(0, begin); k <= std::min(end, breadth - 1); ++k)
                pixels[k * across] = colour; // at the very edge
            continue;
        }
        QRgb *cell = pixels + begin * across;
        if (begin == end) {
            blend(*cell, colour, uint(high - low) >> 8);
            continue;
        }
        blend(*cell, colour, 256 - (uint(low & 0xffff) >> 8));
        for (int k = begin + 1; k < end; ++k)
            *(cell += across) = colour;
        blend(*(cell + across), colour, uint(high & 0xffff) >> 8);
    }
}

void PixelSheet::finish()
{
    if (!std::exchange(m_isOpen, false) || m_asShapes)
        return;
    m_painter.drawImage(m_corner, image());
}

} // namespace sitewright
