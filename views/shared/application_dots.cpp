// SPDX-License-Identifier: MIT
#include "views/shared/application_dots.h"

#include <array>
#include <vector>

#include <QRect>

#include "model/catalog/applications.h"

namespace sitewright {
namespace {

using Shape = std::vector<QRect>;

// Of boxes, which cost a tenth of shapes with smooth edges: there may be thousands in a frame.
const Shape &shapeOf(std::string_view typeKey)
{
    static const Shape square{{0, 0, 7, 7}};
    static const std::array<Shape, builtInApplicationCount> shapes{{
        {{3, 0, 1, 7}, {2, 1, 3, 5}, {1, 2, 5, 3}, {0, 3, 7, 1}},   // BLS: diamond
        {{2, 0, 3, 7}, {0, 2, 7, 3}},                               // PM: cross
        {{0, 0, 3, 7}, {4, 0, 3, 7}},                               // RP: two bars upright
        {{0, 0, 7, 3}, {0, 4, 7, 3}},                               // CP: two bars
        {{0, 0, 7, 7}},                                             // DS: square
        {{0, 5, 7, 2}, {1, 3, 5, 2}, {2, 1, 3, 2}, {3, 0, 1, 1}},   // ED: triangle up
        {{0, 0, 7, 2}, {1, 2, 5, 2}, {2, 4, 3, 2}, {3, 6, 1, 1}},   // ER: triangle down
        {{0, 0, 7, 2}, {0, 5, 7, 2}, {0, 2, 2, 3}, {5, 2, 2, 3}},   // OSD: frame
        {{2, 0, 3, 7}, {1, 1, 5, 5}, {0, 2, 7, 3}},                 // SIS: disc
    }};
    const std::optional<App> app = applicationFromKey(typeKey);
    return app ? shapes[std::size_t(*app)] : square;
}

} // namespace

void paintApplicationDot(QPainter &painter, QPoint corner, std::string_view typeKey, const QColor &colour)
{
    for (const QRect &part : shapeOf(typeKey))
        painter.fillRect(part.translated(corner), colour);
}

} // namespace sitewright
