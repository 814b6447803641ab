// SPDX-License-Identifier: MIT
// What a new plan holds.
#pragma once

#include "model/plan/plan.h"

namespace sitewright {

/// What the vendor's install wizard creates (domain.md 2.2): organisation, a region, a site with a depot, the repository
/// "master", and the Central MP with Business Logic Server and Distribution Service. Ids are fixed.
Plan wizardPlan();
/// An organisation and nothing else.
Plan emptyPlan(std::string_view name);

} // namespace sitewright
