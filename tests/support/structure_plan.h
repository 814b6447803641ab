// SPDX-License-Identifier: MIT
// Plans for tests of the structure tree and the palette: one of every kind in few rows, and a large one. Ids are the names in lower
// case without punctuation.
#pragma once

#include <string_view>

#include "model/plan/plan.h"

namespace sitewright::test {

Plan structurePlan();
/// Adds an object with the name's lower case letters and digits as its id.
ObjectRef add(Plan &plan, Kind kind, std::string_view name, ObjectRef owner);
/// `regions` regions with `sitesPerRegion` sites each, every site with two MPs and two segments.
Plan largePlan(int regions, int sitesPerRegion);

} // namespace sitewright::test
