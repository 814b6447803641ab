// SPDX-License-Identifier: MIT
// Large plans, for measuring.
#pragma once

#include "model/plan/plan.h"

namespace sitewright::test {

/// About 50 sites to a region, 2.6 Management Points and 1.3 segments to a site, 2.5 applications to a point.
Plan generatedPlan(int sites);

} // namespace sitewright::test
