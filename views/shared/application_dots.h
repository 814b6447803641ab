// SPDX-License-Identifier: MIT
// Applications seen from some way off: seven pixels each, told apart by colour and by shape, as not everybody sees the colours.
#pragma once

#include <string_view>

#include <QPainter>

namespace sitewright {

inline constexpr int applicationDotSide = 7;

/// With its corner at `corner`, on whole pixels. A planner's own types are squares.
void paintApplicationDot(QPainter &painter, QPoint corner, std::string_view typeKey, const QColor &colour);

} // namespace sitewright
