// SPDX-License-Identifier: MIT
#include "views/network/pixel_sheet.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "views/canvas/line_shapes.h"

namespace sitewright {

PixelSheet::PixelSheet(QPainter &painter, const QRectF &area, bool asShapes, const std::optional<QColor> &ground, QImage *scratch)
    : m_painter(painter), m_asShapes(asShapes), m_corner(std::floor(area.left()), std::floor(area.top())), m_ratio(painter.device()->devicePixelRatio())
{
    if (asShapes) {
        if (ground)
            painter.fillRect(area, *ground);
        return;
    }
    m_size = QSize(int(std::ceil((area.width() + 1) * m_ratio)), int(std::ceil((area.height() + 1) * m_ratio)));
    m_format = ground ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied;
    QImage &pixels = scratch ? *scratch : m_own;
    if (pixels.sizeInBytes() < qsizetype(m_size.width()) * m_size.height() * 4)
        pixels = QImage(m_size, QImage::Format_RGB32);
    m_bits = reinterpret_cast<QRgb *>(pixels.bits());
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

void PixelSheet::lines(const std::vector<QLineF> &all, const QColor &colour)
{
    if (!m_asShapes) {
        for (const QLineF &one : all)
            line(QLineF((one.p1() - m_corner) * m_ratio, (one.p2() - m_corner) * m_ratio), colour.rgb());
        return;
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(QPen(colour, 1));
    m_painter.drawLines(all.data(), int(all.size()));
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void PixelSheet::smoothLines(const std::vector<QLineF> &all, const QPen &pen)
{
    const auto paint = [&](QPainter &painter) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(pen);
        painter.drawLines(all.data(), int(all.size()));
    };
    if (m_asShapes || all.empty())
        return paint(m_painter);
    QImage pixels = image();
    QPainter painter(&pixels);
    painter.translate(-m_corner);
    paint(painter);
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

void PixelSheet::line(QLineF at, QRgb colour)
{
    const int width = std::max(1, int(std::lround(m_ratio)));
    if (!clipTo(QRectF(0, 0, m_size.width() - width, m_size.height() - width), at))
        return;
    const bool isFlat = std::abs(at.dx()) >= std::abs(at.dy());
    if (isFlat ? at.dx() < 0 : at.dy() < 0)
        at = QLineF(at.p2(), at.p1());
    const int first = int(isFlat ? at.x1() : at.y1()), last = int(isFlat ? at.x2() : at.y2());
    const double run = isFlat ? at.dx() : at.dy(), rise = isFlat ? at.dy() : at.dx();
    constexpr double one = 65536; // fixed point: a step is an addition
    std::int64_t aside = std::int64_t((isFlat ? at.y1() : at.x1()) * one);
    const auto step = run > 0 ? std::int64_t(rise / run * one) : std::int64_t(0);
    for (int i = first; i <= last; ++i, aside += step) {
        const int across = std::max(0, int(aside >> 16));
        for (int k = 0; k < width; ++k)
            *(isFlat ? row(across + k) + i : row(i) + across + k) = colour;
    }
}

void PixelSheet::finish()
{
    if (!std::exchange(m_isOpen, false) || m_asShapes)
        return;
    m_painter.drawImage(m_corner, image());
}

} // namespace sitewright
