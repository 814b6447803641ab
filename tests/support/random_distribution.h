// SPDX-License-Identifier: MIT
// Random plans with much to distribute: nested regions, sites with several depots, services near and far, meshed links of both
// kinds between sites, segments and clouds, with and without bandwidth. What randomPlan() is too random for.
#pragma once

#include "model/plan/plan.h"

namespace sitewright::test {

Plan randomDistribution(std::uint64_t seed, int sites);

} // namespace sitewright::test
