// SPDX-License-Identifier: MIT
// The best responsible Distribution Service for every target, of those the plan has. Pure functions of plan and facts.
//
// Aims, one after the other (optimisation.md 6): least of what the ledger weighs: cross-network actions, or WAN links they go over, or
// kilobytes they carry over each; then, of those, fewest cross-network actions; then a service where the depot that is written stands,
// as the vendor advises to have it (N_PLN_DIS_DSS_VerteilungDistributionsdienste); then fewest explicit entries; then what is
// responsible today. All but the entries are reached by every target for itself, because no step depends on who does another one and a
// service may do any number: the sum of the least is the least sum. The entries are least by dynamic programming over the
// structure: below an object, a value handed down costs nothing where it is among the best and one entry where it is not.
#pragma once

#include <cstdint>
#include <vector>

#include "model/analysis/ledger.h"
#include "model/plan/draft.h"

namespace sitewright {

/// A Management Point named as responsible at an object of the structure or a depot.
struct ServiceEntry {
    ObjectRef object;
    ObjectRef service;

    friend bool operator==(const ServiceEntry &, const ServiceEntry &) = default;
};

/// A target that another service would serve than today; `today` is null where nobody does.
struct ServiceChange {
    ObjectRef target;
    ObjectRef today;
    ObjectRef best;
    int crossNetworkToday = 0; ///< of the step's two actions; Unknown ones count as crossing
    int crossNetworkThen = 0;
    int hopsToday = 0; ///< WAN links they go over, as the ledger counts
    int hopsThen = 0;
    std::int64_t kilobytes = 0; ///< each action carries
};

struct BestServices {
    std::vector<ServiceEntry> entries;  ///< all there would be, by id of the object; empty when the plan has no service to choose
    std::vector<ServiceChange> changes; ///< by id of the target
    LedgerWeight weight = LedgerWeight::Crossings;
    LedgerTotals today;
    LedgerTotals then;
    std::int64_t entriesToday = 0;
    /// Services nobody says the place of: they are never chosen, because nobody knows what they would cross.
    std::int64_t unplaced = 0;
};

BestServices bestServices(const Plan &plan, const Facts &facts, LedgerWeight weight = LedgerWeight::Crossings);
/// Makes the plan's entries those of `best`: one edit, and how many entries it changes.
struct ServiceAssignment {
    Edit edit;
    std::size_t changes = 0;
};
ServiceAssignment assignServices(const Plan &plan, const BestServices &best);

/// What a target's step would be if `service` did it.
struct ServiceAlternative {
    ObjectRef service;
    int crossNetwork = 0; ///< of its actions
    int unknown = 0;      ///< of its actions
    int undrawn = 0;      ///< of its actions: between networks that no drawn path joins
    int hops = 0;         ///< WAN links they go over, each time counted; a crossing without a drawn path counts as one
    std::int64_t kilobytes = 0; ///< each action carries
    bool isAtDepot = false; ///< stands where the depot that is written does
    bool isResponsible = false; ///< today
};

/// Every Distribution Service of the plan, the best first: the proof that none is better. Empty for what is no target.
std::vector<ServiceAlternative> serviceAlternatives(const Plan &plan, const Facts &facts, const Routes &routes, ObjectRef target,
                                                    LedgerWeight weight = LedgerWeight::Crossings);

} // namespace sitewright
