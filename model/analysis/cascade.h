// SPDX-License-Identifier: MIT
// The way content takes through a plan: from the depot where a repository's editable copy lies to every depot that gets it, or up to
// one depot and on from there. Steps, the WAN links under them and in which direction, and the sums. A pure function of plan and facts.
#pragma once

#include <unordered_map>
#include <vector>

#include "model/analysis/ledger.h"

namespace sitewright {

/// What of a cascade travels over a link in one cycle, by direction.
struct CascadeLink {
    std::int64_t actions = 0;
    std::int64_t kilobytes = 0;
    bool forward = false;  ///< from the link's first end towards its second
    bool backward = false;
};

struct Cascade {
    ObjectRef subject; ///< the repository or depot; null = there is none
    ObjectRef root;    ///< the depot it starts from; null when nobody has one
    std::vector<LedgerStep> steps; ///< those over the network, what is nearer to the root first; they carry only what this is about
    std::unordered_map<ObjectRef, CascadeLink> links; ///< WAN links
    std::vector<ObjectRef> depots; ///< all it passes, the root first
    LedgerTotals totals;

    bool isEmpty() const { return steps.empty(); }
};

/// Of a repository: into everything below the organisation, region or site it belongs to. Of a depot: how its content gets there, and
/// on into all that is filled from it. Empty for other kinds.
Cascade cascadeOf(const Plan &plan, const Facts &facts, const Routes &routes, ObjectRef subject);

/// Whose content a step into `target` can carry: repositories above it, the nearest first.
std::vector<ObjectRef> repositoriesInto(const Plan &plan, ObjectRef target);

} // namespace sitewright
