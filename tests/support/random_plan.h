// SPDX-License-Identifier: MIT
// Plans that no planner would draw: random structure with every field of the table set somewhere, straight through Plan,
// for tests of what must hold for any plan (writing, reading, schema).
#pragma once

#include <random>

#include "model/plan/plan.h"

namespace sitewright::test {

/// `size` objects of each kind or fewer; each optional field is set with probability `density` (1 = always).
Plan randomPlan(std::uint32_t seed, int size = 4, double density = 0.4);
/// The size of a large customer: `sites` sites with segments, MPs, depots and links as in real structures.
Plan largePlan(int sites);

} // namespace sitewright::test
