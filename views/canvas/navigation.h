// SPDX-License-Identifier: MIT
// Walking the shown objects by keyboard: in the order they stand on the canvas.
#pragma once

#include "views/canvas/plan_layout.h"

namespace sitewright {

/// Management Points, then regions and sites, or segments.
std::vector<ObjectRef> shownChildren(const Plan &plan, const PlanLayout &layout, ObjectRef ref);
/// Null at the end.
ObjectRef firstChild(const Plan &plan, const PlanLayout &layout, ObjectRef ref);
ObjectRef sibling(const Plan &plan, const PlanLayout &layout, ObjectRef ref, int step);
/// The next or previous of all shown objects, parents before their children.
ObjectRef nextObject(const Plan &plan, const PlanLayout &layout, ObjectRef ref);
ObjectRef previousObject(const Plan &plan, const PlanLayout &layout, ObjectRef ref);

} // namespace sitewright
