// SPDX-License-Identifier: MIT
// Edits that place boxes by hand: moving, aligning, spreading, laying out, and giving boxes back to the automatic layout. Only
// positions change, never what stands where; each is one undo step. They need to know where boxes stand, so they live here.
#pragma once

#include "model/plan/draft.h"
#include "views/canvas/plan_layout.h"

namespace sitewright {

enum class Alignment : quint8 { Left, Centre, Right, Top, Middle, Bottom };
inline constexpr int alignmentCount = 6;

/// The regions and sites meant by `objects`: each itself or the one it stands in, once, without those inside another one.
std::vector<ObjectRef> placeable(const Plan &plan, const std::vector<ObjectId> &objects);
/// As far as all boxes can go together: none leaves its region to the left or upwards.
QPoint movedBy(const Plan &plan, const PlanLayout &layout, const std::vector<ObjectRef> &boxes, QPointF by);
/// `steps` in steps of the grid; with a merge key repeated nudges become one step.
Edit moveBoxes(const Plan &plan, const PlanLayout &layout, const std::vector<ObjectRef> &boxes, QPoint steps, const QString &mergeKey = {});
/// At the edge of the outermost one, or the middle of all.
Edit alignBoxes(const Plan &plan, const PlanLayout &layout, const std::vector<ObjectRef> &boxes, Alignment alignment);
/// Equal gaps between the first and the last, which stay.
Edit distributeBoxes(const Plan &plan, const PlanLayout &layout, const std::vector<ObjectRef> &boxes, Qt::Orientation along);
/// In rows, in the order of their names, from where the upper left one stands.
Edit layOutBoxes(const Plan &plan, const PlanLayout &layout, const std::vector<ObjectRef> &boxes);
/// Back to the automatic layout, with everything below; without boxes the whole plan.
Edit layOutAutomatically(const Plan &plan, const std::vector<ObjectRef> &boxes);

} // namespace sitewright
