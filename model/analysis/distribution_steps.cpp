// SPDX-License-Identifier: MIT
#include "model/analysis/distribution_steps.h"

#include <algorithm>

#include "model/facts/facts_view.h"

namespace sitewright {

namespace {

/// A depot that stands in no site and no segment has no network anybody could name.
NetworkId placeOf(const Plan &plan, const FactsView<false> &facts, ObjectRef depot)
{
    return plan.depot(depot).standsIn || plan.owner(depot).is(Kind::Site) ? facts.depotLan(depot) : noNetwork;
}

} // namespace

void StepTotals::count(const DistributionStep &step, int by)
{
    logicalSteps += by;
    if (step.isPhysical())
        physicalSteps += by;
    if (!step.hasProcedures())
        return;
    for (const Procedure procedure : {Procedure::Read, Procedure::Write}) {
        procedures += by;
        const Crossing crossing = step.crossing(procedure);
        crossNetwork += crossing == Crossing::CrossNetwork ? by : 0;
        unknown += crossing == Crossing::Unknown ? by : 0;
    }
}

DistributionStep stepInto(const Plan &plan, const Facts &facts, ObjectRef target)
{
    const FactsView<false> view(plan, facts);
    DistributionStep out;
    out.target = target;
    const ObjectRef above = plan.owner(target);
    if (above)
        out.source = facts.masterDepot(above);
    if (target.is(Kind::Depot)) {
        out.depot = target;
        const ObjectRef own = plan.depot(target).ownService;
        out.service = own ? own : above ? facts.effectiveService(above) : ObjectRef();
    } else {
        out.depot = facts.masterDepot(target);
        out.service = facts.effectiveService(target);
    }
    if (out.service && !plan.has(out.service, App::DistributionService))
        out.service = {};
    if (out.source)
        out.sourceLan = placeOf(plan, view, out.source);
    if (out.depot)
        out.depotLan = placeOf(plan, view, out.depot);
    if (out.service)
        out.serviceLan = view.pointLan(out.service);
    return out;
}

std::vector<DistributionStep> distributionSteps(const Plan &plan, const Facts &facts)
{
    std::vector<DistributionStep> out;
    out.reserve(plan.count(Kind::Region) + plan.count(Kind::Site) + plan.count(Kind::Depot));
    for (const Kind kind : {Kind::Region, Kind::Site, Kind::Depot})
        plan.forEach(kind, [&](ObjectRef ref) { out.push_back(stepInto(plan, facts, ref)); });
    std::ranges::sort(out, {}, [&](const DistributionStep &step) { return plan.id(step.target); });
    return out;
}

} // namespace sitewright
