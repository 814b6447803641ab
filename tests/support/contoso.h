// SPDX-License-Identifier: MIT
// The small plan that pictures and view tests share: Contoso with two regions and six sites. Ids are the names in lower case
// ("munich", "muclab", "dsmmuc"), so tests can say which object they mean.
#pragma once

#include "model/plan/plan.h"

namespace sitewright::test {

Plan contosoPlan();
/// With that many more sites that want their computers woken and have nobody to do it: "s0" with segment "g0" and so on.
Plan wakefulPlan(int sites);
/// The object with this id; asserts that there is one.
ObjectRef object(const Plan &plan, std::string_view id);
ObjectId id(std::string_view id);

} // namespace sitewright::test
