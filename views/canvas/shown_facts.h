// SPDX-License-Identifier: MIT
// What the boxes in view say about objects elsewhere: who serves a site and from where, what a depot is master of. Such words change
// with edits of other objects; comparing them is cheaper, and safer, than knowing which edit changes which.
#pragma once

#include <vector>

#include "model/facts/facts.h"
#include "views/canvas/seen_boxes.h"

namespace sitewright {

struct ShownFact {
    ObjectRef object;        ///< a site or a depot
    ObjectRef first, second; ///< the service of a site and where it is set; what a depot is master of
    friend bool operator==(const ShownFact &, const ShownFact &) = default;
};

/// The highest box that a depot is master of says the most: it feeds everything below. Null when of none.
ObjectRef masterOf(const Plan &plan, const Facts &facts, ObjectRef depot);

std::vector<ShownFact> shownFacts(const Plan &plan, const Facts &facts, const SeenBoxes &seen);
/// Objects that said something else before, or nothing.
std::vector<ObjectRef> changedFacts(std::vector<ShownFact> before, std::vector<ShownFact> after);

} // namespace sitewright
