// SPDX-License-Identifier: MIT
// Edits of where sites and clouds stand in the network view. Each returns data; nothing happens before it is performed.
#pragma once

#include <utility>
#include <vector>

#include "model/plan/draft.h"

namespace sitewright {

/// Seats in steps of the network view's grid. Steps with equal non-empty merge keys become one.
Edit moveSeats(const Plan &plan, const std::vector<std::pair<ObjectId, GridPoint>> &seats, const QString &mergeKey = {});
/// `edit`, and what it makes of sites and clouds is seated there.
Edit seatedAt(Edit edit, GridPoint seat);
/// WAN links from `from` to each of the others, as one step.
Edit addLinks(const Plan &plan, ObjectId from, const std::vector<ObjectId> &others);

} // namespace sitewright
