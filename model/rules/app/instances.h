// SPDX-License-Identifier: MIT
// What counts as an instance of an application at a place, as the readings in force say (domain.md 7.3, 7.4). Shared by the
// rules about the limit of one and by the guard that keeps fixes within it.
#pragma once

#include <algorithm>
#include <vector>

#include "model/rules/rule.h"

namespace sitewright {

/// Whether the limit holds at `place` at all: at the organisation only if the plan reads it so.
template <class View>
bool isLimitedAt(const View &facts, ObjectRef place)
{
    return !place.is(Kind::Organization) || facts.reads({"limitAtOrganization", "same"});
}

/// What the MPs are attached to that count at `place`: itself and, if the plan reads it so, the regions above.
template <class View, class Visit>
void forEachCountedHome(const View &facts, ObjectRef place, Visit visit)
{
    visit(place);
    if (!facts.reads({"regionInstances", "branch"}) || place.is(Kind::Organization))
        return;
    for (ObjectRef above = facts.owner(place); above && !above.is(Kind::Organization); above = facts.owner(above)) {
        if (above.is(Kind::Region))
            visit(above);
    }
}

/// The MPs whose applications count at `place`.
template <class View, class Visit>
void forEachCountedPoint(const View &facts, ObjectRef place, Visit visit)
{
    forEachCountedHome(facts, place, [&](ObjectRef home) { facts.forEachPointAttachedTo(home, visit); });
}

template <class View>
PointTypes countedTypes(const View &facts, ObjectRef place)
{
    PointTypes out;
    forEachCountedHome(facts, place, [&](ObjectRef home) { out.add(facts.typesAttachedTo(home)); });
    return out;
}

/// The same for words and fixes, each place's MPs by name, those of `place` first.
inline std::vector<ObjectRef> countedPoints(const FindingContext &context, ObjectRef place)
{
    const Plan &plan = context.plan;
    std::vector<ObjectRef> out = plan.childrenSorted(place, ChildGroup::ManagementPoints);
    if (!context.facts.settings().reads({"regionInstances", "branch"}) || place.is(Kind::Organization))
        return out;
    for (ObjectRef above = plan.owner(place); above && !above.is(Kind::Organization); above = plan.owner(above)) {
        const auto more = above.is(Kind::Region) ? plan.childrenSorted(above, ChildGroup::ManagementPoints) : std::vector<ObjectRef>();
        out.insert(out.end(), more.begin(), more.end());
    }
    return out;
}

inline bool areAllAttachedTo(const Plan &plan, const std::vector<ObjectRef> &holders, ObjectRef place)
{
    return std::ranges::all_of(holders, [&](ObjectRef mp) { return plan.owner(mp) == place; });
}

/// From which of `holders` an instance may go, best first: where regions above have one, from those of `place`; else from all
/// but the first.
inline std::vector<std::size_t> removable(const Plan &plan, const std::vector<ObjectRef> &holders, ObjectRef place)
{
    const std::size_t kept = areAllAttachedTo(plan, holders, place) ? 1 : 0;
    std::vector<std::size_t> out;
    for (std::size_t i = holders.size(); i-- > kept;) {
        if (plan.owner(holders[i]) == place)
            out.push_back(i);
    }
    return out;
}

} // namespace sitewright
