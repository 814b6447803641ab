// SPDX-License-Identifier: MIT
// What of the plan a view has in its window, in few words: a region that is wholly in view stands for everything in it.
#pragma once

#include <vector>

#include "model/base/object_ref.h"

namespace sitewright {

struct ObjectsInView {
    std::vector<ObjectRef> whole; ///< with everything that stands below
    std::vector<ObjectRef> alone; ///< without it: containers one looks into, links, clouds

    friend bool operator==(const ObjectsInView &, const ObjectsInView &) = default;
};

} // namespace sitewright
