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

/// The LANs from which reading one LAN and writing another goes over the fewest WAN links, of those that have services.
class Ways {
public:
    Ways(const Routes &routes, const std::unordered_map<NetworkId, Services> &lans) : m_routes(routes)
    {
        for (const auto &[lan, services] : lans)
            m_lans.push_back(lan);
        std::ranges::sort(m_lans);
    }

    /// Null where all are equal. noNetwork: nobody knows what is crossed there, from wherever.
    const std::vector<NetworkId> *best(NetworkId source, NetworkId depot)
    {
        const auto [entry, isNew] = m_best.try_emplace({source, depot});
        if (isNew)
            entry->second = search(source, depot);
        return entry->second.size() == m_lans.size() ? nullptr : &entry->second;
    }

private:
    /// Undrawn first: one that nobody drew a path to would be a bargain otherwise, as it counts as one link. Crossings tell apart
    /// what is equal.
    struct Cost {
        std::uint64_t undrawn = 0, links = 0, crossings = 0;
        friend auto operator<=>(const Cost &, const Cost &) = default;
        friend Cost operator+(const Cost &a, const Cost &b) { return {a.undrawn + b.undrawn, a.links + b.links, a.crossings + b.crossings}; }
    };

    std::vector<NetworkId> search(NetworkId source, NetworkId depot)
    {
        if (m_distances.size() > mostKept)
            m_distances.clear();
        const Routes::Distances *fromSource = distances(source);
        std::vector<NetworkId> ends;
        for (const NetworkId end : {source, depot}) {
            if (std::ranges::binary_search(m_lans, end))
                ends.push_back(end);
        }
        // Whoever stands at an end has the one path between them to cross, and no way round is shorter; but where hops that nobody
        // drew keep the path off its shortest way.
        const Cost across = source == noNetwork || depot == noNetwork ? Cost() : between(fromSource, source, depot);
        if (!ends.empty() && across.links > 0 && (!m_routes.hasUndrawnHops() || across.links <= 2))
            return ends;
        const Routes::Distances *fromDepot = distances(depot);
        std::vector<NetworkId> out;
        Cost least;
        for (const NetworkId lan : m_lans) {
            const Cost cost = between(fromSource, source, lan) + between(fromDepot, depot, lan);
            if (out.empty() || cost < least)
                out.clear();
            if (out.empty() || cost == least) {
                least = cost;
                out.push_back(lan);
            }
        }
        return out;
    }

    static Cost between(const Routes::Distances *distances, NetworkId from, NetworkId lan)
    {
        if (!distances || from == lan)
            return {};
        const std::optional<std::uint64_t> links = distances->linksTo(lan);
        return {links ? 0U : 1U, links ? std::max<std::uint64_t>(*links, 1) : 1, 1};
    }

    const Routes::Distances *distances(NetworkId lan)
    {
        if (lan == noNetwork)
            return nullptr;
        const auto [entry, isNew] = m_distances.try_emplace(lan);
        if (isNew)
            entry->second = m_routes.distancesFrom(lan);
        return &entry->second;
    }

    static constexpr std::size_t mostKept = 16; // a few sources are read by nearly everybody; each depot is written by few
    struct Hash {
        std::size_t operator()(const std::pair<NetworkId, NetworkId> &pair) const { return std::hash<std::uint64_t>()(std::uint64_t(pair.first) << 32 | pair.second); }
    };

    const Routes &m_routes;
    std::vector<NetworkId> m_lans;
    std::unordered_map<std::pair<NetworkId, NetworkId>, std::vector<NetworkId>, Hash> m_best;
    std::unordered_map<NetworkId, Routes::Distances> m_distances;
};

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
    Assignment(const Plan &plan, const Facts &facts, const Routes &routes, const Volumes &volumes, LedgerWeight weight)
        : m_plan(plan), m_facts(facts), m_candidates(plan, facts), m_volumes(volumes), m_weight(weight), m_ways(routes, m_candidates.byLan)
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
        // Who carries nothing weighs nothing: then crossings decide.
        const bool countsLinks = m_weight == LedgerWeight::Hops || (m_weight == LedgerWeight::Volume && m_volumes.into(m_plan, step.target) > 0);
        if (countsLinks && (step.sourceLan != noNetwork || step.depotLan != noNetwork)) {
            if (const std::vector<NetworkId> *lans = m_ways.best(step.sourceLan, step.depotLan))
                return bestIn(*lans, step);
        }
        const Services *inLan = step.depotLan == noNetwork ? nullptr : Candidates::in(m_candidates.byLan, step.depotLan);
        if (!inLan)
            return step.sourceLan == noNetwork ? nullptr : Candidates::in(m_candidates.byLan, step.sourceLan);
        return besideDepot(step, inLan);
    }

    /// Of the services in those LANs: where the depot is written they stand beside it, if any does.
    const Services *bestIn(const std::vector<NetworkId> &lans, const DistributionStep &step)
    {
        if (std::ranges::find(lans, step.depotLan) != lans.end())
            return besideDepot(step, Candidates::in(m_candidates.byLan, step.depotLan));
        if (lans.size() == 1)
            return Candidates::in(m_candidates.byLan, lans.front());
        Services all;
        for (const NetworkId lan : lans) {
            const Services &here = *Candidates::in(m_candidates.byLan, lan);
            all.insert(all.end(), here.begin(), here.end());
        }
        std::ranges::sort(all);
        return &m_kept.emplace_back(std::move(all));
    }

    const Services *besideDepot(const DistributionStep &step, const Services *inLan)
    {
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
    const Volumes &m_volumes;
    const LedgerWeight m_weight;
    Ways m_ways;
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

/// Sums as the ledger has them.
class Weighing {
public:
    explicit Weighing(const Routes &routes) : m_routes(routes) {}
    /// The WAN links its actions go over.
    int count(const LedgerStep &row)
    {
        const std::int64_t before = m_links.hops();
        m_steps.count(row.step);
        if (row.step.hasProcedures())
            m_links.count(m_routes, row);
        return static_cast<int>(m_links.hops() - before);
    }
    LedgerTotals totals() const { return {.steps = m_steps, .hops = m_links.hops(), .kilobytes = m_links.kilobytes(), .undrawn = m_links.undrawn()}; }

private:
    const Routes &m_routes;
    StepTotals m_steps;
    LinkTotals m_links;
};

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

BestServices bestServices(const Plan &plan, const Facts &facts, LedgerWeight weight)
{
    BestServices out;
    out.weight = weight;
    const Routes routes = Routes::of(plan, facts.networks());
    const Volumes volumes = Volumes::of(plan);
    Assignment assignment(plan, facts, routes, volumes, weight);
    out.unplaced = assignment.candidates().unplaced;
    out.entries = assignment.entries();
    const auto note = [&](ObjectRef object) { out.entriesToday += ownService(plan, object) ? 1 : 0; };
    for (const Kind kind : {Kind::Organization, Kind::Region, Kind::Site, Kind::Depot})
        plan.forEach(kind, note);
    Weighing today(routes), then(routes);
    for (const Node &node : assignment.nodes()) {
        if (!isDistributionTarget(node.object))
            continue;
        const LedgerStep is{stepInto(plan, facts, node.object), volumes.into(plan, node.object)};
        const LedgerStep would{doneBy(plan, facts, is.step, node.chosen), is.kilobytes};
        const int hopsToday = today.count(is), hopsThen = then.count(would);
        if (is.step.service != would.step.service)
            out.changes.push_back({node.object, is.step.service, would.step.service, crossings(is.step), crossings(would.step), hopsToday, hopsThen, is.kilobytes});
    }
    out.today = today.totals();
    out.then = then.totals();
    std::ranges::sort(out.changes, {}, [&](const ServiceChange &change) { return plan.id(change.target); });
    return out;
}

ServiceAssignment assignServices(const Plan &plan, const BestServices &best)
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
    const std::size_t changes = values.size();
    return {{.name = QCoreApplication::translate("Edit", "Assign best Distribution Services"),
            .compose =
                [values = std::move(values)](Draft &draft) {
                    for (const auto &[object, value] : values)
                        draft.set(object, FieldId::DistributionService, value);
                },
            .mergeKey = {}},
            changes};
}

std::vector<ServiceAlternative> serviceAlternatives(const Plan &plan, const Facts &facts, const Routes &routes, ObjectRef target, LedgerWeight weight)
{
    std::vector<ServiceAlternative> out;
    if (!isDistributionTarget(target))
        return out;
    const DistributionStep today = stepInto(plan, facts, target);
    const std::int64_t kilobytes = distributedVolume(plan, target);
    std::vector<ObjectRef> path;
    plan.forEach(Kind::ManagementPoint, [&](ObjectRef service) {
        if (!plan.has(service, App::DistributionService))
            return;
        const DistributionStep step = doneBy(plan, facts, today, service);
        ServiceAlternative row{.service = service, .isAtDepot = step.depot && plan.point(service).standsIn == siteOf(plan, step.depot),
                               .isResponsible = today.service == service};
        row.kilobytes = kilobytes;
        for (const Procedure procedure : {Procedure::Read, Procedure::Write}) {
            if (!step.hasProcedures() || step.crossing(procedure) == Crossing::Local)
                continue;
            if (step.crossing(procedure) == Crossing::Unknown) {
                ++row.unknown;
                continue;
            }
            ++row.crossNetwork;
            row.undrawn += actionPath(routes, step, procedure, path) ? 0 : 1;
            row.hops += std::max(static_cast<int>(path.size()), 1);
        }
        out.push_back(row);
    });
    const bool countsLinks = weight == LedgerWeight::Hops || (weight == LedgerWeight::Volume && kilobytes > 0);
    std::ranges::sort(out, {}, [&](const ServiceAlternative &row) {
        const int undrawn = countsLinks ? row.undrawn : 0, links = countsLinks ? row.hops : 0;
        return std::tuple(row.unknown, undrawn, links, row.crossNetwork, !row.isAtDepot, row.hops, !row.isResponsible, plan.id(row.service));
    });
    return out;
}

} // namespace sitewright
