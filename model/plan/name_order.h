// SPDX-License-Identifier: MIT
// The order in which people look for objects: by name, naturally sorted, and of those called the same the smaller id first.
#pragma once

#include "model/base/plain_characters.h"
#include "model/plan/plan.h"

namespace sitewright {

inline bool isNamedBefore(const Plan &plan, ObjectRef a, ObjectRef b)
{
    const std::string_view x = plan.name(a), y = plan.name(b);
    return x == y ? plan.id(a) < plan.id(b) : naturallyBefore(x, y);
}

} // namespace sitewright
