// SPDX-License-Identifier: MIT
#include "model/optimize/best_services.h"

#include <algorithm>
#include <deque>
#include <iterator>
#include <unordered_map>

#include <QCoreApplication>

#include "model/analysis/ledger.h"
#include "model/facts/facts_view.h"

namespace sitewright {

namespace {

using Services = std::vector<ObjectRef>; // sorted by handle

/// Whoever may be chosen, by where they stand.
struct Candidates {
    std::unordered_map<NetworkId, Services> byLan;
    std::unordered_map<ObjectRef, Services> bySite;
    Services all;
    std::int64_t unplaced = 0;

    explicit Candidates(const Plan &plan, const Facts &facts)
    {
        const FactsView<false> view(plan, facts);
        plan.forEach(Kind::ManagementPoint, [&](ObjectRef point) {
            if (!plan.has(point, App::DistributionService))
                return;
            const NetworkId lan = view.pointLan(point);
            if (lan == noNetwork) {
                ++unplaced;
                return;
            }
            all.push_back(point);
            byLan[lan].push_back(point);
            bySite[plan.point(point).standsIn].push_back(point);
        });
    }

    template <class Map, class Key>
    static const Services *in(const Map &map, Key key)
    {
        const auto found = map.find(key);
        return found == map.end() ? nullptr : &found->second;
    }
};

ObjectRef siteOf(const Plan &plan, ObjectRef depot)
{
    const ObjectRef segment = plan.depot(depot).standsIn;
    return plan.owner(segment ? segment : depot);
}

bool isIn(const Services &services, ObjectRef service) { return std::ranges::binary_search(services, service); }

/// A node of the structure, with its depots: what may be handed down to it at no cost of an entry.
struct Node {
    ObjectRef object;
    std::uint32_t parent = 0;
    const Services *best = nullptr; ///< null = all
    Services free = {};             ///< sorted: handing down one of these costs least; any other one entry more
    bool isAllFree = true;
    ObjectRef chosen = {};
};

class Assignment {
public:
    Assignment(const Plan &plan, const Facts &facts) : m_plan(plan), m_facts(facts), m_candidates(plan, facts)
    {
        if (!m_candidates.all.empty() && plan.organization())
            gather();
    }

    std::vector<ServiceEntry> entries()
    {
        std::vector<ServiceEntry> out;
        settleFree();
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            Node &node = m_nodes[i];
            const ObjectRef above = i == 0 ? ObjectRef() : m_nodes[node.parent].chosen;
            const bool isInherited = i > 0 && (node.isAllFree || isIn(node.free, above));
            node.chosen = isInherited ? above : preferred(node);
            if (!isInherited)
                out.push_back({node.object, node.chosen});
        }
        std::ranges::sort(out, {}, [this](const ServiceEntry &entry) { return m_plan.id(entry.object); });
        return out;
    }

    /// The services that are best for a target; null = all are equal.
    const Services *bestFor(const DistributionStep &step)
    {
        if (!step.hasProcedures())
            return nullptr;
        const Services *inLan = step.depotLan == noNetwork ? nullptr : Candidates::in(m_candidates.byLan, step.depotLan);
        if (!inLan)
            return step.sourceLan == noNetwork ? nullptr : Candidates::in(m_candidates.byLan, step.sourceLan);
        const Services *atSite = Candidates::in(m_candidates.bySite, siteOf(m_plan, step.depot));
        if (!atSite)
            return inLan;
        if (std::ranges::includes(*inLan, *atSite))
            return atSite;
        Services both; // a server may stand in the site and not in the depot's network
        std::ranges::set_intersection(*inLan, *atSite, std::back_inserter(both));
        return both.empty() ? inLan : &m_kept.emplace_back(std::move(both));
    }

    const std::vector<Node> &nodes() const { return m_nodes; }
    const Candidates &candidates() const { return m_candidates; }

private:
    // Parents before children.
    void gather()
    {
        m_nodes.push_back({.object = m_plan.organization()});
        for (std::uint32_t i = 0; i < m_nodes.size(); ++i) {
            const ObjectRef at = m_nodes[i].object;
            if (isDistributionTarget(at))
                m_nodes[i].best = bestFor(stepInto(m_plan, m_facts, at));
            if (!at.isStructure())
                continue;
            const auto add = [&](ObjectRef child) {
                if (child.isStructure() || child.is(Kind::Depot))
                    m_nodes.push_back({.object = child, .parent = i});
            };
            m_plan.forEachChild(at, ChildGroup::Structure, add);
            m_plan.forEachChild(at, ChildGroup::Contents, add);
        }
    }

    // From the leaves up: of the values that are best for a node, those that most of what stands below takes without an entry.
    void settleFree()
    {
        std::vector<Services> wanted(m_nodes.size()); // by the children, each once a child
        for (std::size_t i = m_nodes.size(); i-- > 0;) {
            Node &node = m_nodes[i];
            node.free = mostWanted(std::move(wanted[i]), node.best);
            node.isAllFree = node.free.empty();
            if (i > 0)
                wanted[node.parent].insert(wanted[node.parent].end(), node.free.begin(), node.free.end());
        }
    }

    static Services mostWanted(Services wanted, const Services *best)
    {
        if (best)
            std::erase_if(wanted, [&](ObjectRef service) { return !isIn(*best, service); });
        if (wanted.empty())
            return best ? *best : Services();
        std::ranges::sort(wanted);
        Services out;
        std::ptrdiff_t most = 0;
        for (auto from = wanted.begin(); from != wanted.end();) {
            const auto to = std::upper_bound(from, wanted.end(), *from);
            if (to - from > most)
                out.clear();
            if (to - from >= most)
                out.push_back(*from);
            most = std::max(most, to - from);
            from = to;
        }
        return out;
    }

    ObjectRef preferred(const Node &node) const
    {
        const Services &free = node.isAllFree ? m_candidates.all : node.free;
        const ObjectRef today = effectiveService(m_plan, node.object);
        if (today && isIn(free, today))
            return today;
        for (const ObjectRef central : m_plan.centralPoints()) {
            if (isIn(free, central))
                return central;
        }
        return *std::ranges::min_element(free, {}, [this](ObjectRef service) { return m_plan.id(service); });
    }

    const Plan &m_plan;
    const Facts &m_facts;
    Candidates m_candidates;
    std::vector<Node> m_nodes;
    std::deque<Services> m_kept; ///< lists that nodes name and no candidate list equals
};

int crossings(const DistributionStep &step)
{
    int out = 0;
    for (const Procedure procedure : {Procedure::Read, Procedure::Write})
        out += step.hasProcedures() && step.crossing(procedure) != Crossing::Local ? 1 : 0;
    return out;
}

DistributionStep doneBy(const Plan &plan, const Facts &facts, DistributionStep step, ObjectRef service)
{
    step.service = service;
    step.serviceLan = service ? FactsView<false>(plan, facts).pointLan(service) : noNetwork;
    return step;
}

ObjectRef ownService(const Plan &plan, ObjectRef object)
{
    return object.is(Kind::Depot) ? plan.depot(object).ownService : plan.structure(object).ownService;
}

} // namespace

BestServices bestServices(const Plan &plan, const Facts &facts)
{
    BestServices out;
    Assignment assignment(plan, facts);
    out.unplaced = assignment.candidates().unplaced;
    out.entries = assignment.entries();
    const auto note = [&](ObjectRef object) { out.entriesToday += ownService(plan, object) ? 1 : 0; };
    for (const Kind kind : {Kind::Organization, Kind::Region, Kind::Site, Kind::Depot})
        plan.forEach(kind, note);
    for (const Node &node : assignment.nodes()) {
        if (!isDistributionTarget(node.object))
            continue;
        const DistributionStep today = stepInto(plan, facts, node.object);
        const DistributionStep then = doneBy(plan, facts, today, node.chosen);
        out.today.count(today);
        out.then.count(then);
        if (today.service != then.service)
            out.changes.push_back({node.object, today.service, then.service, crossings(today), crossings(then)});
    }
    std::ranges::sort(out.changes, {}, [&](const ServiceChange &change) { return plan.id(change.target); });
    return out;
}

Edit assignServices(const Plan &plan, const BestServices &best)
{
    std::unordered_map<ObjectRef, ObjectRef> entries;
    for (const ServiceEntry &entry : best.entries)
        entries.emplace(entry.object, entry.service);
    std::vector<std::pair<ObjectId, FieldValue>> values;
    for (const Kind kind : {Kind::Organization, Kind::Region, Kind::Site, Kind::Depot}) {
        plan.forEach(kind, [&](ObjectRef object) {
            const auto entry = entries.find(object);
            const ObjectRef wanted = entry == entries.end() ? ObjectRef() : entry->second;
            if (wanted != ownService(plan, object))
                values.emplace_back(plan.id(object), wanted ? FieldValue(plan.id(wanted)) : FieldValue());
        });
    }
    if (best.entries.empty())
        values.clear();
    return {.name = QCoreApplication::translate("Edit", "Assign best Distribution Services"),
            .compose =
                [values = std::move(values)](Draft &draft) {
                    for (const auto &[object, value] : values)
                        draft.set(object, FieldId::DistributionService, value);
                },
            .mergeKey = {}};
}

std::vector<ServiceAlternative> serviceAlternatives(const Plan &plan, const Facts &facts, const Routes &routes, ObjectRef target)
{
    std::vector<ServiceAlternative> out;
    if (!isDistributionTarget(target))
        return out;
    const DistributionStep today = stepInto(plan, facts, target);
    std::vector<ObjectRef> path;
    plan.forEach(Kind::ManagementPoint, [&](ObjectRef service) {
        if (!plan.has(service, App::DistributionService))
            return;
        const DistributionStep step = doneBy(plan, facts, today, service);
        ServiceAlternative row{.service = service, .isAtDepot = step.depot && plan.point(service).standsIn == siteOf(plan, step.depot),
                               .isResponsible = today.service == service};
        for (const Procedure procedure : {Procedure::Read, Procedure::Write}) {
            if (!step.hasProcedures() || step.crossing(procedure) == Crossing::Local)
                continue;
            if (step.crossing(procedure) == Crossing::Unknown) {
                ++row.unknown;
                continue;
            }
            ++row.crossNetwork;
            path.clear();
            row.hops += actionPath(routes, step, procedure, path) ? static_cast<int>(path.size()) : 1;
        }
        out.push_back(row);
    });
    std::ranges::sort(out, {}, [&](const ServiceAlternative &row) {
        return std::tuple(row.unknown, row.crossNetwork, !row.isAtDepot, row.hops, !row.isResponsible, plan.id(row.service));
    });
    return out;
}

} // namespace sitewright
