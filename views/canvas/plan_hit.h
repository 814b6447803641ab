// SPDX-License-Identifier: MIT
// What is under a point or in a rectangle of the canvas, at the detail that is drawn: one cannot hit what one cannot see.
#pragma once

#include <vector>

#include "views/canvas/layers.h"
#include "views/canvas/plan_layout.h"
#include "views/canvas/plan_view.h"

namespace sitewright {

struct Hit {
    ObjectRef object;
    int application = -1; ///< position of the application on the MP whose chip is there

    friend bool operator==(const Hit &, const Hit &) = default;
};

/// `at` in canvas units.
Hit hitTest(const Plan &plan, const PlanLayout &layout, QPointF at, Detail detail, const LayerSet &layers = {});
/// Sites, and Management Points of regions and the organisation, that the rectangle touches, from top to bottom.
std::vector<ObjectRef> objectsIn(const Plan &plan, const PlanLayout &layout, const QRectF &area, Detail detail, const LayerSet &layers = {});
constexpr qreal foldIndent = 6; ///< pixels: a closed box always shows its handle, and its words stand right of it
/// What closes and opens a region or site, left of its name, in the units of `box`, which is drawn at `scale`; empty when it is too
/// small to be hit.
QRectF foldHandle(const PlanLayout &layout, ObjectRef structure, const QRectF &box, qreal scale);
/// Chips of an MP's card, relative to the card, in order of its applications.
std::vector<QRect> chipBoxes(const Plan &plan, const PlanLayout &layout, ObjectRef point);

} // namespace sitewright
