// SPDX-License-Identifier: MIT
// Edits that put several seats of the network view in order: aligned, spread, in rows, or back to where they stand by themselves.
// Each is one undo step. They need to know where seats are, so they live here.
#pragma once

#include "model/plan/draft.h"
#include "views/canvas/arrange_edits.h"
#include "views/network/network_layout.h"

namespace sitewright {

/// The sites and clouds meant by `objects`: each itself or what it is drawn as, once.
std::vector<ObjectRef> seated(const Plan &plan, const NetworkLayout &layout, const std::vector<ObjectId> &objects);
/// On the line of the outermost one, or the middle of all.
Edit alignSeats(const Plan &plan, const NetworkLayout &layout, const std::vector<ObjectRef> &seats, Alignment alignment);
/// Equally far apart between the first and the last, which stay.
Edit distributeSeats(const Plan &plan, const NetworkLayout &layout, const std::vector<ObjectRef> &seats, Qt::Orientation along);
/// In rows, in the order of their names, from where the upper left one is.
Edit layOutSeats(const Plan &plan, const NetworkLayout &layout, const std::vector<ObjectRef> &seats);
/// Back to their coordinates or free seats; without `seats` the whole plan.
Edit freeSeats(const Plan &plan, const std::vector<ObjectRef> &seats);

} // namespace sitewright
