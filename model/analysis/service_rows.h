// SPDX-License-Identifier: MIT
// Who is responsible for distribution into what, and where that is said: one row per region, site and depot.
#pragma once

#include <vector>

#include "model/plan/plan.h"

namespace sitewright {

struct ServiceRow {
    ObjectRef object;
    ObjectRef service; ///< null = nobody
    ObjectRef origin;  ///< where the value is set: the object itself, an ancestor, or null
};

/// Sorted by id.
std::vector<ServiceRow> effectiveServices(const Plan &plan);

} // namespace sitewright
