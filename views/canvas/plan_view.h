// SPDX-License-Identifier: MIT
// How canvas units map to pixels, and how much is drawn at that zoom.
#pragma once

#include <cmath>

#include <QPointF>
#include <QRectF>

namespace sitewright {

/// From far to near.
enum class Detail : quint8 {
    Blocks,  ///< regions are cards, sites are not told apart inside them
    Tiles,   ///< sites are tiles, regions have labels
    Compact, ///< sites have names
    Medium,  ///< Management Points show, applications as dots
    Full,    ///< everything
};

struct PlanView {
    qreal scale = 1;
    QPointF offset; ///< pixels: position of canvas unit (0, 0) is -offset
    QRectF area;    ///< pixels: what is to be painted

    /// Thresholds are widths of a site in pixels; `siteWidth` in canvas units.
    Detail detail(int siteWidth) const
    {
        const qreal width = siteWidth * scale;
        return width >= 226 ? Detail::Full : width >= 100 ? Detail::Medium : width >= 62 ? Detail::Compact : width >= 20 ? Detail::Tiles : Detail::Blocks;
    }
    QPointF toPixels(QPointF units) const { return units * scale - offset; }
    QPointF toUnits(QPointF pixels) const { return (pixels + offset) / scale; }
    QRectF toUnits(const QRectF &pixels) const { return {toUnits(pixels.topLeft()), pixels.size() / scale}; }
    /// On whole pixels, so that lines are sharp.
    QRectF toPixels(const QRectF &units) const
    {
        const QPointF from = toPixels(units.topLeft());
        const QPointF to = toPixels(units.bottomRight());
        const QPointF corner(std::round(from.x()), std::round(from.y()));
        return {corner, QPointF(std::round(to.x()), std::round(to.y()))};
    }

    bool operator==(const PlanView &other) const = default;
};

} // namespace sitewright
