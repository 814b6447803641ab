// SPDX-License-Identifier: MIT
// Part of a plan, as it lies on the clipboard or in a template: a plan, and which of its objects are meant. What else the plan holds
// is there only so that those have a place and their references an end.
#pragma once

#include <vector>

#include "model/plan/plan.h"

namespace sitewright {

struct Excerpt {
    Plan plan;
    std::vector<ObjectId> roots; ///< none stands in another
};

/// Those of `objects` that exist and stand in no other object of the list, once each, in its order.
std::vector<ObjectId> outermostOf(const Plan &plan, const std::vector<ObjectId> &objects);
/// A plan with the roots and everything below them in full, the links between them, and of everything else only what is named or
/// stands above.
Excerpt excerptOf(const Plan &plan, const std::vector<ObjectId> &roots);
/// With the first root called `name`, and what is below called after it where it was called after the old name: "Munich office"
/// becomes "Lyon office", DSM-MUNICH-01 becomes DSM-LYON-01.
Excerpt renamed(Excerpt excerpt, const QString &name);
/// What is meant when a whole plan is to be put into another: everything directly in the organisation, and the clouds.
std::vector<ObjectId> topObjects(const Plan &plan);

} // namespace sitewright
