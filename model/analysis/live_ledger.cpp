// SPDX-License-Identifier: MIT
#include "model/analysis/live_ledger.h"

#include <algorithm>
#include <utility>

namespace sitewright {

namespace {

constexpr std::size_t mostLans = 64; ///< more that became others, and every step is looked at again
constexpr std::size_t mostHops = 16; ///< more that changed at once, and all paths are searched anew

} // namespace

// --- from scratch ---------------------------------------------------------------------------------------------------

void LiveLedger::rebuild()
{
    m_structures.clear();
    m_depots.clear();
    m_volumeBelow.clear();
    grow();
    const Volumes volumes = Volumes::of(m_plan);
    for (const Kind kind : {Kind::Organization, Kind::Region, Kind::Site})
        m_plan.forEach(kind, [&](ObjectRef ref) { m_volumeBelow[ref.index()] = volumes.below(ref); });
    recompute();
}

void LiveLedger::takeOver(LiveLedger &&other)
{
    m_structures = std::move(other.m_structures);
    m_depots = std::move(other.m_depots);
    m_volumeBelow = std::move(other.m_volumeBelow);
    m_totals = other.m_totals;
    m_routes = std::move(other.m_routes);
    m_links = std::move(other.m_links);
    m_routesAreRight = other.m_routesAreRight;
    m_countedStructures = other.m_countedStructures;
    m_countedDepots = other.m_countedDepots;
    m_news = {.targets = {}, .everything = true, .links = true};
}

void LiveLedger::grow()
{
    const std::size_t structures = m_plan.capacity(Kind::Site), depots = m_plan.capacity(Kind::Depot);
    if (m_structures.size() < structures) {
        m_structures.resize(structures);
        m_volumeBelow.resize(structures);
    }
    if (m_depots.size() < depots)
        m_depots.resize(depots);
}

void LiveLedger::recompute()
{
    m_totals = {};
    forgetLinks();
    m_news = {.targets = {}, .everything = true, .links = true};
    for (StepTable *table : {&m_structures, &m_depots})
        std::ranges::fill(*table, Row());
    for (const Kind kind : {Kind::Region, Kind::Site, Kind::Depot})
        m_plan.forEach(kind, [this](ObjectRef ref) { renew(ref); });
}

void LiveLedger::refreshRoutes() const
{
    if (!std::exchange(m_routesAreRight, true))
        m_routes = Routes::of(m_plan, m_facts.networks());
}

void LiveLedger::forgetLinks()
{
    m_routesAreRight = false;
    m_links.clear();
    m_countedStructures = m_countedDepots = 0;
}

bool LiveLedger::countLinks(std::size_t rows) const
{
    refreshRoutes();
    for (const auto &[table, counted] : {std::pair(&m_structures, &m_countedStructures), std::pair(&m_depots, &m_countedDepots)}) {
        for (; *counted < table->size(); ++*counted) {
            Row &row = (*table)[*counted];
            if (row.step.target.isNull() || !row.step.hasProcedures())
                continue;
            if (rows-- == 0)
                return false;
            row.paths = m_links.count(m_routes, row);
        }
        *counted = all;
    }
    return true;
}

// --- following a change ---------------------------------------------------------------------------------------------

void LiveLedger::planChanged(const Touched &touched, const FactChanges &facts)
{
    if (facts.all)
        return rebuild();
    grow();
    for (MarkedObjects *marked : {&m_affectedStructures, &m_affectedDepots, &m_changedDepots, &m_changedPoints, &m_movedSegments, &m_changedLinks, &m_changedHops})
        marked->clear();
    m_changedLans = 0;
    for (const ObjectRef ref : touched.destroyed) {
        if (isDistributionTarget(ref)) {
            drop(tableOf(ref)[ref.index()]);
            m_news.targets.push_back(ref);
        }
        if (ref.isStructure())
            m_volumeBelow[ref.index()] = 0;
    }
    collect(touched);
    collectFacts(facts);
    if (m_changedLans > mostLans)
        return recompute();
    collectDepotsInMovedSegments();
    collectUsers();
    followLinks();
    for (const MarkedObjects *affected : {&m_affectedStructures, &m_affectedDepots}) {
        for (const ObjectRef target : affected->list()) {
            if (m_plan.isLive(target)) {
                renew(target);
                m_news.targets.push_back(target);
            }
        }
    }
}

ObjectRef LiveLedger::structureAt(std::uint32_t index) const
{
    const ObjectRef ref(m_plan.structure({Kind::Site, index}).kind, index);
    return m_plan.isLive(ref) ? ref : ObjectRef();
}

void LiveLedger::collect(const Touched &touched)
{
    for (const ObjectRef ref : touched.created) {
        if (isDistributionTarget(ref) && m_plan.isLive(ref))
            affect(ref);
    }
    for (const ObjectRef ref : touched.destroyed) {
        if (ref.is(Kind::Link))
            m_changedLinks.add(ref);
        else if (ref.is(Kind::Segment))
            m_changedHops.add(ref);
    }
    for (const Cell cell : touched.cells) {
        switch (cell.aspect()) {
        case Aspect::StructureOwner:
        case Aspect::Contents:
            if (const ObjectRef ref = structureAt(cell.index())) {
                renewVolume(ref);
                if (cell.aspect() == Aspect::StructureOwner)
                    affect(ref);
            }
            break;
        case Aspect::RepositoryData:
            if (const ObjectRef ref(Kind::Repository, cell.index()); m_plan.isLive(ref) && m_plan.owner(ref))
                renewVolume(m_plan.owner(ref));
            break;
        case Aspect::DepotData:
            if (const ObjectRef ref(Kind::Depot, cell.index()); m_plan.isLive(ref)) {
                affect(ref);
                m_changedDepots.add(ref);
            }
            break;
        case Aspect::PointPlace:
        case Aspect::PointDistributes:
            if (const ObjectRef ref(Kind::ManagementPoint, cell.index()); m_plan.isLive(ref))
                m_changedPoints.add(ref);
            break;
        case Aspect::StructureRare: // its time frame
            if (const ObjectRef ref = structureAt(cell.index()); ref.is(Kind::Site))
                collectDepotsOf(ref);
            break;
        case Aspect::SegmentOwner:
            if (const ObjectRef ref(Kind::Segment, cell.index()); m_plan.isLive(ref))
                collectPlace(ref);
            break;
        case Aspect::NetworkLinks:
            m_news.links = true;
            if (cell.index() % 3 == 1)
                m_changedHops.add({Kind::Segment, cell.index() / 3});
            break;
        case Aspect::LinkData:
            m_news.links = true;
            m_changedLinks.add({Kind::Link, cell.index()});
            break;
        default:
            break;
        }
    }
}

void LiveLedger::collectFacts(const FactChanges &facts)
{
    for (const Cell cell : facts.cells) {
        if (cell.aspect() == Aspect::LanComponent) {
            if (++m_changedLans > mostLans)
                return;
            collectPlace(placeAt(cell.index()));
        } else if (cell.aspect() == Aspect::MasterDepot || cell.aspect() == Aspect::EffectiveService) {
            if (const ObjectRef ref = structureAt(cell.index())) {
                affect(ref);
                affectBelow(ref, cell.aspect() == Aspect::MasterDepot);
            }
        }
    }
}

/// The site, segment or cloud behind a cell of networks; null when it is gone.
ObjectRef LiveLedger::placeAt(std::uint32_t node) const
{
    constexpr Kind kinds[] = {Kind::Site, Kind::Segment, Kind::Cloud};
    const ObjectRef ref(kinds[node % 3], node / 3);
    return m_plan.isLive(ref) ? ref : ObjectRef();
}

/// Everything that stands in a place whose LAN may be another, and the links that end there.
void LiveLedger::collectPlace(ObjectRef place)
{
    if (!place)
        return;
    const auto addSegment = [this](ObjectRef segment) {
        m_movedSegments.add(segment);
        m_changedHops.add(segment);
        m_plan.forEachPointInSegment(segment, [this](ObjectRef point) { m_changedPoints.add(point); });
        m_plan.forEachLinkAt(segment, [this](ObjectRef link) { m_changedLinks.add(link); });
    };
    if (place.is(Kind::Segment))
        return addSegment(place);
    m_plan.forEachLinkAt(place, [this](ObjectRef link) { m_changedLinks.add(link); });
    if (!place.is(Kind::Site))
        return;
    m_plan.forEachPointStandingIn(place, [this](ObjectRef point) { m_changedPoints.add(point); });
    collectDepotsOf(place);
    m_plan.forEachChild(place, ChildGroup::Contents, [&](ObjectRef ref) {
        if (ref.is(Kind::Segment))
            addSegment(ref);
    });
}

void LiveLedger::collectDepotsOf(ObjectRef site)
{
    m_plan.forEachChild(site, ChildGroup::Contents, [this](ObjectRef ref) {
        if (ref.is(Kind::Depot))
            m_changedDepots.add(ref);
    });
}

void LiveLedger::collectDepotsInMovedSegments()
{
    for (const ObjectRef segment : m_movedSegments.list()) {
        for (const Reference &use : m_plan.referencesTo(segment)) {
            if (use.field == FieldId::StandsIn)
                m_changedDepots.add(use.user);
        }
    }
}

/// Whatever uses a depot or an MP whose place or abilities changed.
void LiveLedger::collectUsers()
{
    // A depot feeds its site and what names it, and from there upwards as long as it is the earliest. Who has come to or left a master
    // depot is told as a fact that changed.
    const auto climb = [this](ObjectRef depot, ObjectRef from) {
        for (ObjectRef at = from; at && m_facts.masterDepot(at) == depot; at = m_plan.owner(at)) {
            affect(at);
            affectBelow(at, true);
        }
    };
    for (const ObjectRef depot : m_changedDepots.list()) {
        affect(depot);
        climb(depot, m_plan.owner(depot));
        for (const Reference &use : m_plan.referencesTo(depot)) {
            if (use.field == FieldId::MasterDepot)
                climb(depot, use.user);
        }
    }
    for (const ObjectRef point : m_changedPoints.list()) {
        std::vector<ObjectRef> open;
        m_plan.forEachServedBy(point, [&](ObjectRef object) {
            if (object.is(Kind::Depot))
                affect(object);
            else
                open.push_back(object);
        });
        while (!open.empty()) {
            const ObjectRef at = open.back();
            open.pop_back();
            affect(at);
            affectBelow(at, false);
            m_plan.forEachChild(at, ChildGroup::Structure, [&](ObjectRef child) {
                if (m_plan.structure(child).ownService.isNull())
                    open.push_back(child);
            });
        }
    }
}

// Steps are still as they were: their paths move first, then the steps change.
void LiveLedger::followLinks()
{
    if (!m_routesAreRight)
        return;
    if (m_changedLinks.list().size() + m_changedHops.list().size() > mostHops)
        return forgetLinks();
    std::vector<Row *> moved;
    const auto before = [&](const Routes::Change &change) {
        const auto concerned = [&](const Row &row, Procedure procedure) {
            const auto [from, to] = actionEnds(row.step, procedure);
            return row.step.crossing(procedure) == Crossing::CrossNetwork && change.concerns(from, to, row.paths[static_cast<std::size_t>(procedure)]);
        };
        for (StepTable *table : {&m_structures, &m_depots}) {
            for (Row &row : *table) {
                if (row.step.target && row.step.hasProcedures() && isCounted(row.step.target) && (concerned(row, Procedure::Read) || concerned(row, Procedure::Write))) {
                    m_links.count(m_routes, row, -1);
                    moved.push_back(&row);
                }
            }
        }
    };
    const auto after = [&] {
        for (Row *row : moved)
            row->paths = m_links.count(m_routes, *row);
        moved.clear();
    };
    for (const MarkedObjects *hops : {&m_changedLinks, &m_changedHops}) {
        for (const ObjectRef hop : hops->list())
            m_routes.follow(m_plan, m_facts.networks(), hop, before, after);
    }
}

void LiveLedger::affect(ObjectRef target)
{
    if (isDistributionTarget(target))
        (target.is(Kind::Depot) ? m_affectedDepots : m_affectedStructures).add(target);
}

void LiveLedger::affectBelow(ObjectRef structure, bool structures)
{
    m_plan.forEachChild(structure, ChildGroup::Contents, [this](ObjectRef ref) { affect(ref); });
    if (structures)
        m_plan.forEachChild(structure, ChildGroup::Structure, [this](ObjectRef ref) { affect(ref); });
}

std::int64_t LiveLedger::ownVolume(ObjectRef structure) const
{
    std::int64_t sum = 0;
    m_plan.forEachChild(structure, ChildGroup::Contents, [&](ObjectRef ref) {
        if (ref.is(Kind::Repository))
            sum = std::min(sum + repositoryKilobytes(m_plan, ref), mostKilobytes);
    });
    return sum;
}

void LiveLedger::renewVolume(ObjectRef structure)
{
    std::vector<ObjectRef> open{structure};
    while (!open.empty()) {
        const ObjectRef at = open.back();
        open.pop_back();
        const ObjectRef above = m_plan.owner(at);
        const std::int64_t volume = std::min((above ? m_volumeBelow[above.index()] : 0) + ownVolume(at), mostKilobytes);
        if (std::exchange(m_volumeBelow[at.index()], volume) == volume)
            continue;
        affectBelow(at, true);
        m_plan.forEachChild(at, ChildGroup::Structure, [&](ObjectRef child) { open.push_back(child); });
    }
}

void LiveLedger::drop(Row &row)
{
    if (row.step.target.isNull())
        return;
    m_totals.count(row.step, -1);
    if (isCounted(row.step.target) && row.step.hasProcedures())
        m_links.count(m_routes, row, -1);
    row = {};
}

void LiveLedger::renew(ObjectRef target)
{
    Row &row = tableOf(target)[target.index()];
    const ObjectRef above = m_plan.owner(target);
    const LedgerStep now = ledgerStepInto(m_plan, m_facts, target, above ? m_volumeBelow[above.index()] : 0);
    if (now == row)
        return;
    drop(row);
    static_cast<LedgerStep &>(row) = now;
    m_totals.count(row.step);
    if (isCounted(target) && row.step.hasProcedures())
        row.paths = m_links.count(m_routes, row);
}

// --- asking ---------------------------------------------------------------------------------------------------------

LedgerTotals LiveLedger::totals() const
{
    return {.steps = m_totals, .hops = links().hops(), .kilobytes = links().kilobytes(), .undrawn = links().undrawn()};
}

std::uint32_t LiveLedger::linksCrossed(ObjectRef target, Procedure procedure) const
{
    const std::uint64_t hops = tableOf(target)[target.index()].paths[static_cast<std::size_t>(procedure)].hops;
    return isCounted(target) && hops < Routes::unreachable.hops ? static_cast<std::uint32_t>(hops) : 0; // undrawn ones are in the upper half
}

std::vector<LedgerStep> LiveLedger::actions() const
{
    std::vector<LedgerStep> out;
    forEachAction([&](const LedgerStep &row) { out.push_back(row); });
    return out;
}

std::vector<LinkLoad> LiveLedger::linkLoads() const
{
    return sitewright::linkLoads(m_plan, links());
}

LiveLedger::News LiveLedger::takeNews() { return std::exchange(m_news, News()); }

std::size_t LiveLedger::byteSize() const
{
    return (m_structures.capacity() + m_depots.capacity()) * sizeof(Row) + m_volumeBelow.capacity() * 8 + m_routes.byteSize();
}

} // namespace sitewright
