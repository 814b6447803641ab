// SPDX-License-Identifier: MIT
// Large plans with a network, for measuring.
#pragma once

#include "model/plan/plan.h"

namespace sitewright::test {

/// generatedPlan() with a star to each area's first site, a ring of those, and one link across for every fifth site; `located` = all sites
/// have coordinates.
Plan linkedPlan(int sites, bool located);

} // namespace sitewright::test
