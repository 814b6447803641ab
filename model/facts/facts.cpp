// SPDX-License-Identifier: MIT
#include "model/facts/facts.h"

#include <utility>

#include "model/base/prefetch.h"
#include "model/facts/memo_queries.h"

namespace sitewright {

namespace {

/// Whether it was another value before.
template <class T>
bool renew(T &held, T value) { return std::exchange(held, value) != value; }

} // namespace

void Facts::compute(const Plan &plan)
{
    computeWhenAsked(plan);
    for (const Part part : keptParts)
        need(part);
    m_linkedSegments = LinkedSegments::of(plan);
    m_missing = 0;
    m_plan = nullptr;
}

void Facts::computeWhenAsked(const Plan &plan)
{
    m_plan = &plan;
    m_missing = 0xff;
    m_settings = RuleSettings::of(plan);
}

void Facts::fill(Part part)
{
    m_missing &= static_cast<std::uint8_t>(~static_cast<std::uint8_t>(part));
    switch (part) {
    case Part::Services: return fillServices();
    case Part::Depots: return fillDepots();
    case Part::Lans:
        m_networks = Networks::of(*m_plan);
        return;
    case Part::Reaches: m_reach = Reach::of(*m_plan); return;
    case Part::Servers:
        m_centralPart = queryCentralPart(FactsView<false>(*m_plan, *this));
        m_serverPlaces = queryServerPlaces(FactsView<false>(*m_plan, *this));
        return;
    case Part::ServiceLans: return fillServiceLans();
    case Part::DepotLans: return fillDepotLans();
    case Part::PointTypes: m_pointTypes = PointTypesByPlace::of(*m_plan);
    }
}

// In the order in which they lie in memory, each up to the nearest that is known.
void Facts::fillServices()
{
    const Plan &plan = *m_plan;
    const std::uint32_t structures = plan.capacity(Kind::Site);
    m_effectiveService.assign(structures, ObjectRef());
    m_targets.assign(plan.capacity(Kind::ManagementPoint), 0);
    m_hasSiteBelow.assign(structures, 0);
    std::vector<std::uint8_t> isKnown(structures);
    std::vector<std::uint32_t> below;
    for (std::uint32_t i = 0; i < structures; ++i) {
        const StructureRecord &self = plan.structure({Kind::Site, i});
        if (self.id.isNull())
            continue;
        below.clear();
        ObjectRef at(self.kind, i);
        while (at && isKnown[at.index()] == 0) {
            below.push_back(at.index());
            if (plan.structure(at).ownService)
                break;
            at = plan.structure(at).owner;
        }
        const ObjectRef service = !at ? ObjectRef() : isKnown[at.index()] != 0 ? m_effectiveService[at.index()] : plan.structure(at).ownService;
        for (const std::uint32_t index : below) {
            m_effectiveService[index] = service;
            isKnown[index] = 1;
        }
        if (const ObjectRef own = m_effectiveService[i])
            ++m_targets[own.index()];
        if (self.kind != Kind::Site)
            continue;
        for (ObjectRef above = self.owner; above && m_hasSiteBelow[above.index()] == 0; above = plan.structure(above).owner)
            m_hasSiteBelow[above.index()] = 1;
    }
}

void Facts::fillDepots()
{
    const Plan &plan = *m_plan;
    m_masterDepot.assign(plan.capacity(Kind::Site), ObjectRef());
    m_cascadeSteps.assign(plan.capacity(Kind::Site), 0);
    std::vector<ObjectRef> order; // parents before children
    if (plan.organization())
        order.push_back(plan.organization());
    for (std::size_t i = 0; i < order.size(); ++i)
        plan.forEachChild(order[i], ChildGroup::Structure, [&](ObjectRef child) { order.push_back(child); });
    for (std::size_t i = order.size(); i-- > 0;) {
        const ObjectRef at = order[i], above = plan.owner(at);
        ObjectRef &master = m_masterDepot[at.index()]; // by now the earliest of what stands below
        if (at.is(Kind::Site)) {
            if (const ObjectRef own = siteMasterDepot(plan, at))
                master = own;
        } else if (const ObjectRef chosen = plan.chosenMasterDepot(at)) {
            master = chosen;
        }
        if (above && master && (m_masterDepot[above.index()].isNull() || createdBefore(plan, master, m_masterDepot[above.index()])))
            m_masterDepot[above.index()] = master;
    }
    for (const ObjectRef at : order) {
        if (const ObjectRef above = plan.owner(at))
            m_cascadeSteps[at.index()] = sitewright::cascadeSteps(m_cascadeSteps[above.index()], m_masterDepot[above.index()], m_masterDepot[at.index()]);
    }
}

// Few MPs are responsible for anything: those that do name them are asked, who are fewer than all MPs.
void Facts::fillServiceLans()
{
    const FactsView<false> view(*m_plan, *this);
    m_serviceLan.assign(m_plan->capacity(Kind::ManagementPoint), noNetwork);
    const auto add = [&](ObjectRef point) {
        if (point && m_serviceLan[point.index()] == noNetwork)
            m_serviceLan[point.index()] = queryServiceLan(view, point);
    };
    for (std::uint32_t i = 0, n = m_plan->capacity(Kind::Site); i < n; ++i) { // a free slot names nobody
        if (i + prefetchDistance < n) {
            if (const ObjectRef point = m_plan->structure({Kind::Site, i + prefetchDistance}).ownService)
                prefetch(&m_plan->point(point));
        }
        add(m_plan->structure({Kind::Site, i}).ownService);
    }
    m_plan->forEach(Kind::Depot, [&](ObjectRef ref) { add(m_plan->depot(ref).ownService); });
}

void Facts::fillDepotLans()
{
    const FactsView<false> view(*m_plan, *this);
    m_depotLan.assign(m_plan->capacity(Kind::Depot), noNetwork);
    m_plan->forEach(Kind::Depot, [&](ObjectRef depot) { m_depotLan[depot.index()] = queryDepotLan(view, depot); });
}

void Facts::grow(const Plan &plan)
{
    if (m_effectiveService.size() < plan.capacity(Kind::Site)) {
        m_effectiveService.resize(plan.capacity(Kind::Site));
        m_hasSiteBelow.resize(plan.capacity(Kind::Site));
        m_masterDepot.resize(plan.capacity(Kind::Site));
        m_cascadeSteps.resize(plan.capacity(Kind::Site));
    }
    if (m_targets.size() < plan.capacity(Kind::ManagementPoint))
        m_targets.resize(plan.capacity(Kind::ManagementPoint));
    if (m_serviceLan.size() < plan.capacity(Kind::ManagementPoint))
        m_serviceLan.resize(plan.capacity(Kind::ManagementPoint), noNetwork);
    if (m_depotLan.size() < plan.capacity(Kind::Depot))
        m_depotLan.resize(plan.capacity(Kind::Depot), noNetwork);
}

bool Facts::setEffectiveService(std::uint32_t index, ObjectRef point, std::vector<Cell> &woken)
{
    const ObjectRef before = m_effectiveService[index];
    if (!renew(m_effectiveService[index], point))
        return false;
    // Around the limit: whoever serves the organisation as well is allowed one more.
    const auto isNear = [most = m_settings.limit("DS-07.targets")](std::uint32_t count) { return count == most || count == most + 1; };
    if (before && isNear(--m_targets[before.index()]))
        woken.emplace_back(Aspect::PointTargets, before.index());
    if (point && isNear(m_targets[point.index()]++))
        woken.emplace_back(Aspect::PointTargets, point.index());
    return true;
}

bool Facts::setHasSiteBelow(std::uint32_t index, bool has) { return renew(m_hasSiteBelow[index], std::uint8_t(has ? 1 : 0)); }

bool Facts::setServiceLan(std::uint32_t index, NetworkId lan) { return renew(m_serviceLan[index], lan); }

bool Facts::setDepotLan(std::uint32_t index, NetworkId lan) { return renew(m_depotLan[index], lan); }

bool Facts::setCascadeSteps(std::uint32_t index, std::uint8_t steps, std::vector<Cell> &woken)
{
    const std::int64_t most = m_settings.limit("STR-10.steps");
    if (m_cascadeSteps[index] != steps && (m_cascadeSteps[index] > most || steps > most))
        woken.emplace_back(Aspect::LongCascade, index);
    return renew(m_cascadeSteps[index], steps);
}

void Facts::setServerPlaces(ServerPlaces found, std::vector<Cell> &woken)
{
    std::vector<NetworkId> differing;
    std::ranges::set_symmetric_difference(found.lans, m_serverPlaces.lans, std::back_inserter(differing));
    for (const NetworkId lan : differing)
        woken.emplace_back(Aspect::LanHasServer, lan);
    if (found.parts != m_serverPlaces.parts || found.linksDrawn != m_serverPlaces.linksDrawn)
        woken.emplace_back(GlobalCell::ServerParts);
    if (found.exist != m_serverPlaces.exist || found.someUnplaced != m_serverPlaces.someUnplaced)
        woken.emplace_back(GlobalCell::ServerPlaces);
    m_serverPlaces = std::move(found);
}

bool Facts::setCentralPart(std::optional<ReachId> part) { return renew(m_centralPart, part); }

void Facts::followLinks(const Plan &plan, Touched &touched)
{
    const LinkChanges changes = m_linkedSegments.follow(plan, touched);
    m_networks.follow(plan, changes, touched);
    m_reach.follow(plan, changes, touched);
}

std::size_t Facts::byteSize() const
{
    return (m_effectiveService.capacity() + m_masterDepot.capacity()) * sizeof(ObjectRef) + (m_targets.capacity() + m_serviceLan.capacity() + m_depotLan.capacity()) * sizeof(std::uint32_t) + m_hasSiteBelow.capacity() + m_cascadeSteps.capacity()
        + m_linkedSegments.byteSize() + m_networks.byteSize() + m_reach.byteSize();
}

bool Facts::setMasterDepot(std::uint32_t index, ObjectRef depot) { return renew(m_masterDepot[index], depot); }

std::uint8_t cascadeSteps(std::uint8_t above, ObjectRef source, ObjectRef target)
{
    return source && target && source != target ? static_cast<std::uint8_t>(std::min(above + 1, 255)) : above;
}

bool createdBefore(const Plan &plan, ObjectRef a, ObjectRef b)
{
    const auto rank = [&](ObjectRef depot) {
        const std::int32_t order = plan.depot(depot).order;
        return std::pair(order == unset ? 0 : order, plan.id(depot));
    };
    return rank(a) < rank(b);
}

ObjectRef siteMasterDepot(const Plan &plan, ObjectRef site)
{
    ObjectRef out;
    plan.forEachChild(site, ChildGroup::Contents, [&](ObjectRef ref) {
        if (!ref.is(Kind::Depot))
            return;
        const bool flagged = plan.depot(ref).master, held = out && plan.depot(out).master;
        if (out.isNull() || (flagged && !held) || (flagged == held && createdBefore(plan, ref, out)))
            out = ref;
    });
    return out;
}

ObjectRef serviceOrigin(const Plan &plan, ObjectRef object)
{
    if (object.is(Kind::Depot)) {
        if (plan.depot(object).ownService)
            return object;
        object = plan.owner(object);
    }
    while (object && plan.structure(object).ownService.isNull())
        object = plan.owner(object);
    return object;
}

ObjectRef effectiveService(const Plan &plan, ObjectRef object)
{
    const ObjectRef origin = serviceOrigin(plan, object);
    if (origin.isNull())
        return {};
    return origin.is(Kind::Depot) ? plan.depot(origin).ownService : plan.structure(origin).ownService;
}

} // namespace sitewright
