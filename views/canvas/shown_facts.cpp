// SPDX-License-Identifier: MIT
#include "views/canvas/shown_facts.h"

#include <algorithm>

namespace sitewright {

ObjectRef masterOf(const Plan &plan, const Facts &facts, ObjectRef depot)
{
    ObjectRef highest;
    for (ObjectRef at = plan.owner(depot); at; at = plan.owner(at)) {
        if (facts.masterDepot(at) == depot)
            highest = at;
    }
    return highest;
}

std::vector<ShownFact> shownFacts(const Plan &plan, const Facts &facts, const SeenBoxes &seen)
{
    std::vector<ShownFact> out;
    if (seen.detail() < Detail::Compact)
        return out; // from afar nobody is named
    for (const SeenBoxes::Box &box : seen.boxes()) {
        if (!box.ref.is(Kind::Site) || !plan.isLive(box.ref))
            continue;
        out.push_back({box.ref, facts.effectiveService(box.ref), serviceOrigin(plan, box.ref)});
        if (seen.detail() < Detail::Full)
            continue;
        plan.forEachChild(box.ref, ChildGroup::Contents, [&](ObjectRef ref) {
            if (ref.is(Kind::Depot))
                out.push_back({ref, masterOf(plan, facts, ref), {}});
        });
    }
    return out;
}

std::vector<ObjectRef> changedFacts(std::vector<ShownFact> before, std::vector<ShownFact> after)
{
    std::vector<ObjectRef> out;
    std::ranges::sort(before, {}, &ShownFact::object);
    std::ranges::sort(after, {}, &ShownFact::object);
    auto old = before.cbegin();
    for (const ShownFact &fact : after) {
        old = std::find_if(old, before.cend(), [&](const ShownFact &one) { return one.object >= fact.object; });
        if (old == before.cend() || *old != fact)
            out.push_back(fact.object);
    }
    return out;
}

} // namespace sitewright
