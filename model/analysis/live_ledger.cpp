// SPDX-License-Identifier: MIT
#include "model/analysis/live_ledger.h"

#include <algorithm>
#include <utility>

namespace sitewright {

namespace {

bool holds(const std::vector<ObjectRef> &list, ObjectRef ref) { return ref && std::ranges::find(list, ref) != list.end(); }

} // namespace

// --- from scratch ---------------------------------------------------------------------------------------------------

void LiveLedger::rebuild()
{
    m_structures.clear();
    m_depots.clear();
    m_volumeBelow.clear();
    m_isAffectedStructure.clear();
    m_isAffectedDepot.clear();
    grow();
    const Volumes volumes = Volumes::of(m_plan);
    for (const Kind kind : {Kind::Organization, Kind::Region, Kind::Site})
        m_plan.forEach(kind, [&](ObjectRef ref) { m_volumeBelow[ref.index()] = volumes.below(ref); });
    recompute();
}

void LiveLedger::grow()
{
    const std::size_t structures = m_plan.capacity(Kind::Site), depots = m_plan.capacity(Kind::Depot);
    if (m_structures.size() < structures) {
        m_structures.resize(structures);
        m_volumeBelow.resize(structures);
        m_isAffectedStructure.resize(structures);
    }
    if (m_depots.size() < depots) {
        m_depots.resize(depots);
        m_isAffectedDepot.resize(depots);
    }
}

void LiveLedger::recompute()
{
    m_totals = {};
    m_linksAreRight = false;
    m_news = {.targets = {}, .everything = true, .links = true};
    for (StepTable *table : {&m_structures, &m_depots})
        std::ranges::fill(*table, LedgerStep());
    for (const Kind kind : {Kind::Region, Kind::Site, Kind::Depot})
        m_plan.forEach(kind, [this](ObjectRef ref) { renew(ref); });
}

void LiveLedger::refreshLinks() const
{
    if (m_linksAreRight)
        return;
    m_routes = Routes::of(m_plan, m_facts.networks());
    m_links.clear();
    forEachAction([this](const LedgerStep &row) { m_links.count(m_routes, row); });
    m_linksAreRight = true;
}

// --- following a change ---------------------------------------------------------------------------------------------

void LiveLedger::planChanged(const Touched &touched, const FactChanges &facts)
{
    if (facts.all)
        return rebuild();
    grow();
    m_affected.clear();
    m_changedDepots.clear();
    m_changedPoints.clear();
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
    collectMovedSegments(touched);
    collectUsers();
    if (m_lansChanged)
        recompute();
    for (const ObjectRef target : m_affected) {
        (target.is(Kind::Depot) ? m_isAffectedDepot : m_isAffectedStructure)[target.index()] = false;
        if (!m_lansChanged && m_plan.isLive(target)) {
            renew(target);
            m_news.targets.push_back(target);
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
                m_changedDepots.push_back(ref);
            }
            break;
        case Aspect::PointPlace:
        case Aspect::PointDistributes:
            if (const ObjectRef ref(Kind::ManagementPoint, cell.index()); m_plan.isLive(ref) && !holds(m_changedPoints, ref))
                m_changedPoints.push_back(ref);
            break;
        case Aspect::NetworkLinks:
        case Aspect::LinkData:
            m_linksAreRight = false;
            m_news.links = true;
            break;
        default:
            break;
        }
    }
}

// Every LAN a step names may have another number once LANs have changed: then everything is looked at again. WAN links change none.
void LiveLedger::collectFacts(const FactChanges &facts)
{
    m_lansChanged = false;
    for (const Cell cell : facts.cells) {
        if (cell.aspect() == Aspect::LanComponent) {
            m_lansChanged = true;
            m_linksAreRight = false;
        } else if (cell.aspect() == Aspect::MasterDepot || cell.aspect() == Aspect::EffectiveService) {
            if (const ObjectRef ref = structureAt(cell.index())) {
                affect(ref);
                affectBelow(ref, cell.aspect() == Aspect::MasterDepot);
            }
        }
    }
}

void LiveLedger::collectMovedSegments(const Touched &touched)
{
    std::vector<ObjectRef> moved;
    for (const Cell cell : touched.cells) {
        const ObjectRef segment(Kind::Segment, cell.index());
        if (cell.aspect() != Aspect::SegmentOwner || !m_plan.isLive(segment))
            continue;
        moved.push_back(segment);
        m_plan.forEachPointInSegment(segment, [this](ObjectRef point) { m_changedPoints.push_back(point); });
    }
    if (moved.empty() || m_lansChanged)
        return;
    for (const LedgerStep &row : m_depots) {
        if (row.step.target && m_plan.isLive(row.step.target) && holds(moved, m_plan.depot(row.step.target).standsIn))
            m_changedDepots.push_back(row.step.target);
    }
}

/// Whatever uses a depot or an MP whose place or abilities changed.
void LiveLedger::collectUsers()
{
    if (!m_changedDepots.empty()) {
        for (const StepTable *table : {&m_structures, &m_depots}) {
            for (const LedgerStep &row : *table) {
                if (row.step.target && (holds(m_changedDepots, row.step.source) || holds(m_changedDepots, row.step.depot)))
                    affect(row.step.target);
            }
        }
    }
    if (m_changedPoints.empty())
        return;
    for (const Kind kind : {Kind::Organization, Kind::Region, Kind::Site}) {
        m_plan.forEach(kind, [this](ObjectRef ref) {
            if (!holds(m_changedPoints, m_facts.effectiveService(ref)))
                return;
            affect(ref);
            affectBelow(ref, false);
        });
    }
    for (const ObjectRef point : m_changedPoints) {
        m_plan.forEachServedBy(point, [this](ObjectRef object) {
            if (object.is(Kind::Depot))
                affect(object);
        });
    }
}

void LiveLedger::affect(ObjectRef target)
{
    if (!isDistributionTarget(target))
        return;
    std::vector<bool> &marks = target.is(Kind::Depot) ? m_isAffectedDepot : m_isAffectedStructure;
    if (marks[target.index()])
        return;
    marks[target.index()] = true;
    m_affected.push_back(target);
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

void LiveLedger::drop(LedgerStep &row)
{
    if (row.step.target.isNull())
        return;
    m_totals.count(row.step, -1);
    if (m_linksAreRight && row.step.hasProcedures())
        m_links.count(m_routes, row, -1);
    row = {};
}

void LiveLedger::renew(ObjectRef target)
{
    LedgerStep &row = tableOf(target)[target.index()];
    const ObjectRef above = m_plan.owner(target);
    const LedgerStep now{stepInto(m_plan, m_facts, target), above ? m_volumeBelow[above.index()] : 0};
    if (now.step == row.step && now.kilobytes == row.kilobytes)
        return;
    drop(row);
    row = now;
    m_totals.count(row.step);
    if (m_linksAreRight && row.step.hasProcedures())
        m_links.count(m_routes, row);
}

// --- asking ---------------------------------------------------------------------------------------------------------

LedgerTotals LiveLedger::totals() const
{
    refreshLinks();
    return {.steps = m_totals, .hops = m_links.hops(), .kilobytes = m_links.kilobytes(), .undrawn = m_links.undrawn()};
}

std::vector<LedgerStep> LiveLedger::actions() const
{
    std::vector<LedgerStep> out;
    forEachAction([&](const LedgerStep &row) { out.push_back(row); });
    return out;
}

std::vector<LinkLoad> LiveLedger::linkLoads() const
{
    refreshLinks();
    return sitewright::linkLoads(m_plan, m_routes, m_links, actions());
}

LiveLedger::News LiveLedger::takeNews() { return std::exchange(m_news, News()); }

std::size_t LiveLedger::byteSize() const
{
    return (m_structures.capacity() + m_depots.capacity()) * sizeof(LedgerStep) + m_volumeBelow.capacity() * 8 + m_routes.byteSize();
}

} // namespace sitewright
