// SPDX-License-Identifier: MIT
#include "model/rules/rule_engine.h"

#include <algorithm>
#include <iterator>

#include "model/facts/memo_queries.h"

namespace sitewright {

namespace {

struct OwnSubject {
    SubjectSpace space = SubjectSpace::Organization;
    std::uint32_t index = 0;
    bool exists = false;
};

/// How the index of a cell names the subject that the cell is part of.
enum class Naming : std::uint8_t { Nobody, Itself, Network };

struct OwnSpace {
    SubjectSpace space = SubjectSpace::Organization;
    Naming naming = Naming::Nobody;
};

// By aspect. A table, because every read and every touched cell is looked up.
constexpr std::array<OwnSpace, aspectCount> ownSpaces = [] {
    std::array<OwnSpace, aspectCount> out{};
    const auto own = [&](SubjectSpace space, std::initializer_list<Aspect> aspects) {
        for (const Aspect aspect : aspects)
            out[static_cast<std::size_t>(aspect)] = {space, Naming::Itself};
    };
    using enum Aspect;
    own(SubjectSpace::Structure, {StructureName, StructureOwner, OwnService, SiteData, StructureRare, ChildStructures, PointsByHome, RelaysByHome, PointsByPlace,
                                  Contents, EffectiveService, HasSiteBelow, MasterDepot, CascadeSteps, LongCascade});
    own(SubjectSpace::Segment, {SegmentName, SegmentOwner, SegmentData, SegmentRare, PointsInSegment});
    own(SubjectSpace::ManagementPoint, {PointName, PointHome, PointPlace, PointApplications, PointDatabase, PointCentral, PointRare, PointDistributes,
                                        PointServes, PointTargets, ServiceLan});
    own(SubjectSpace::PointNameSlot, {PointNameSlot});
    own(SubjectSpace::SiblingNameSlot, {SiblingNameSlot});
    own(SubjectSpace::Depot, {DepotData, DepotLan});
    own(SubjectSpace::Repository, {RepositoryData});
    own(SubjectSpace::Link, {LinkData});
    own(SubjectSpace::Cloud, {CloudData});
    for (const Aspect aspect : {LanComponent, ReachPart, NetworkLinks})
        out[static_cast<std::size_t>(aspect)] = {SubjectSpace::Structure, Naming::Network};
    return out;
}();

// Which subject a cell is part of: a change there wakes the subject's own nodes without a record.
OwnSubject ownSubject(Cell cell)
{
    const OwnSpace own = ownSpaces[static_cast<std::size_t>(cell.aspect())];
    if (own.naming == Naming::Itself)
        return {own.space, cell.index(), true};
    if (own.naming == Naming::Network && cell.index() % 3 < 2)
        return {cell.index() % 3 == 0 ? SubjectSpace::Structure : SubjectSpace::Segment, cell.index() / 3, true};
    return {};
}

constexpr std::size_t effectiveServiceQuery = 0;
constexpr std::size_t hasSiteQuery = 1;
constexpr std::size_t masterDepotQuery = 2;
constexpr std::size_t cascadeQuery = 3;
constexpr std::size_t serverPlacesQuery = 4;
constexpr std::size_t centralPartQuery = 5;
constexpr std::size_t serviceLanQuery = 6;
constexpr std::size_t depotLanQuery = 7;
constexpr std::size_t firstRuleTable = 8;
constexpr std::size_t sortFrom = 256;      // a short worklist is faster as it comes
constexpr std::size_t longPoolFrom = 4096; // pools not worth tidying below

} // namespace

RuleEngine::RuleEngine(const Plan &plan) : m_plan(plan), m_sink(plan) { m_sink.setDetailHash(detailKeyHash); }

// --- building -------------------------------------------------------------------------------------------------------

void RuleEngine::planReplaced()
{
    m_journal.state = EngineJournal::State::Idle;
    if (m_expectedFacts)
        m_facts = std::move(*m_expectedFacts);
    else
        m_facts.compute(m_plan);
    m_expectedFacts.reset();
    begin();
}

void RuleEngine::begin()
{
    start();
    std::size_t objects = 0;
    for (int kind = 0; kind < kindCount; ++kind)
        objects += m_plan.count(static_cast<Kind>(kind));
    if (objects < m_inPartsFrom)
        finish();
}

void RuleEngine::prepare()
{
    m_schedule.emplace(m_facts.settings());
    m_tables.clear();
    m_tables.resize(firstRuleTable + m_schedule->types().size());
    m_tables[effectiveServiceQuery].query = Aspect::EffectiveService;
    m_tables[hasSiteQuery].query = Aspect::HasSiteBelow;
    m_tables[masterDepotQuery].query = Aspect::MasterDepot;
    m_tables[cascadeQuery].query = Aspect::CascadeSteps;
    m_tables[serverPlacesQuery].query = Aspect::LanHasServer;
    m_tables[centralPartQuery].query = Aspect::ReachPart;
    m_tables[centralPartQuery].space = SubjectSpace::Organization;
    m_tables[serviceLanQuery].query = Aspect::ServiceLan;
    m_tables[serviceLanQuery].space = SubjectSpace::ManagementPoint;
    m_tables[depotLanQuery].query = Aspect::DepotLan;
    m_tables[depotLanQuery].space = SubjectSpace::Depot;
    m_tables[serverPlacesQuery].space = SubjectSpace::Organization;
    for (std::size_t i = 0; i < m_schedule->types().size(); ++i) {
        m_tables[firstRuleTable + i].rules = &m_schedule->types()[i];
        m_tables[firstRuleTable + i].space = m_schedule->types()[i].space;
    }
    for (auto &types : m_typesOfSpace)
        types.clear();
    for (std::size_t i = 0; i < m_tables.size(); ++i)
        m_typesOfSpace[static_cast<std::size_t>(m_tables[i].space)].push_back(static_cast<std::uint8_t>(i));
    m_readPool = {};
    m_readerPool = {};
    m_readers = {};
    m_departures.clear();
    m_stale = 0;
    m_findings.clear();
    m_firstFreeFinding = 0;
    m_findingCount = 0;
    m_groups.clear();
    m_dirtyQueries.clear();
    m_dirtyRules.clear();
    m_waiting.clear();
    refreshSeverities();
}

void RuleEngine::refreshSeverities()
{
    m_severities.clear();
    m_grades.clear();
    for (const Rule *rule : ruleTable()) {
        m_severities.push_back(m_facts.settings().severity(rule->code, rule->severity));
        m_grades.push_back(m_facts.settings().isRegraded(rule->code) ? nullptr : rule->gradeOf);
    }
}

void RuleEngine::growTables()
{
    m_facts.grow(m_plan);
    for (NodeTable &table : m_tables) {
        const std::size_t wanted = subjectCapacity(m_plan, table.space);
        if (table.dirty.size() >= wanted)
            continue;
        table.dirty.resize(wanted);
    }
}

void RuleEngine::start()
{
    prepare();
    growTables();
    m_frontier = 0;
    m_news = {};
    m_news.wasReplaced = true;
}

void RuleEngine::rebuild()
{
    m_facts.compute(m_plan);
    start();
    finish();
}

// --- following a change ---------------------------------------------------------------------------------------------

void RuleEngine::planChanged(const Touched &touched)
{
    m_factChanges = {};
    const bool settings = std::ranges::find(touched.cells, Cell(GlobalCell::RuleSettings)) != touched.cells.end();
    if (settings && RuleSettings::of(m_plan) != m_facts.settings()) {
        const bool isNothingElse = std::ranges::all_of(touched.cells, [](Cell cell) { return cell == Cell(GlobalCell::RuleSettings); });
        m_factChanges.all = !isNothingElse || !touched.created.empty() || !touched.destroyed.empty();
        if (m_factChanges.all)
            m_facts.compute(m_plan);
        else
            m_facts.renewSettings(m_plan);
        m_journal.isWhole = false;
        begin(); // rules may have been switched on or off: every row of the list is news
        return;
    }
    const bool isTried = m_journal.state != EngineJournal::State::Idle; // what a trial did is asked for at once
    if (m_journal.state == EngineJournal::State::Recorded) {
        m_journal.state = EngineJournal::State::Idle;
        if (m_journal.isWhole)
            return takeBack(touched);
    }
    settle(touched, isTried ? std::numeric_limits<std::size_t>::max() : m_waitFrom);
    if (m_journal.isRecording())
        m_journal.state = EngineJournal::State::Recorded;
}

void RuleEngine::settle(const Touched &touched, std::size_t waitFrom)
{
    growTables();
    m_journal.isWhole = m_journal.isWhole && typeOf(m_frontier) >= firstRuleTable;
    finishQueries();
    Touched all;
    const Touched *changes = &touched;
    const auto isNetwork = [](Cell cell) { return cell.aspect() == Aspect::NetworkLinks || cell.aspect() == Aspect::SegmentOwner; };
    if (std::ranges::any_of(touched.cells, isNetwork)) {
        all = touched;
        m_journal.isWhole = false; // networks are followed back as they were followed forth
        m_facts.followLinks(m_plan, all);
        changes = &all;
        std::ranges::copy_if(all.cells, std::back_inserter(m_factChanges.cells), [](Cell cell) { return cell.aspect() == Aspect::LanComponent; });
    }
    for (const ObjectRef ref : changes->destroyed)
        objectDestroyed(ref);
    for (const ObjectRef ref : changes->created)
        objectCreated(ref);
    for (const Cell cell : changes->cells)
        wake(cell);
    settleQueries();
    if (m_dirtyRules.size() > sortFrom)
        std::ranges::sort(m_dirtyRules);
    if (m_dirtyRules.size() >= waitFrom)
        letWait();
    for (const NodeId node : m_dirtyRules)
        runRules(node);
    m_dirtyRules.clear();
    if ((m_stale + m_readerPool.freeNumbers()) * 2 > m_readerPool.size() + longPoolFrom
        || m_readPool.freeNumbers() * 2 > m_readPool.size() + longPoolFrom)
        tidyReads();
}

void RuleEngine::objectCreated(ObjectRef ref)
{
    const auto space = spaceOfKind(ref.kind());
    if (!space || !m_plan.isLive(ref))
        return;
    for (const std::uint8_t type : m_typesOfSpace[static_cast<std::size_t>(*space)])
        markDirty(nodeId(type, ref.index()));
}

void RuleEngine::objectDestroyed(ObjectRef ref)
{
    const auto space = spaceOfKind(ref.kind());
    if (!space)
        return;
    for (const std::uint8_t type : m_typesOfSpace[static_cast<std::size_t>(*space)])
        dropNode(nodeId(type, ref.index()));
    m_woken.clear();
    for (const std::uint8_t type : m_typesOfSpace[static_cast<std::size_t>(*space)]) {
        const Aspect fact = m_tables[type].query;
        if (m_tables[type].rules)
            continue;
        if (m_journal.isRecording())
            keepFact(fact, ref);
        const bool isLan = fact == Aspect::ServiceLan || fact == Aspect::DepotLan;
        putFact({fact, ref.index(), {}, isLan ? noNetwork : 0});
    }
    for (const Cell cell : m_woken)
        wake(cell);
}

void RuleEngine::wake(Cell cell)
{
    if (const OwnSubject own = ownSubject(cell); own.exists) {
        for (const std::uint8_t type : m_typesOfSpace[static_cast<std::size_t>(own.space)]) {
            if ((m_tables[type].ownAspects & aspectBit(cell.aspect())) != 0)
                markDirty(nodeId(type, own.index));
        }
    }
    wakeReaders(cell);
}

void RuleEngine::wakeReaders(Cell cell)
{
    const ListPool::List *list = m_readers[static_cast<std::size_t>(cell.aspect())].find(cell.index());
    if (!list)
        return;
    for (const NodeId node : m_readerPool.view(*list)) {
        if (!m_tables[typeOf(node)].dirty[indexOf(node)] && stillReads(node, cell.bits()))
            markDirty(node);
    }
}

void RuleEngine::markDirty(NodeId node)
{
    NodeTable &table = m_tables[typeOf(node)];
    if (node >= m_frontier || indexOf(node) >= table.dirty.size() || table.dirty[indexOf(node)])
        return;
    table.dirty[indexOf(node)] = true;
    (table.rules ? m_dirtyRules : m_dirtyQueries).push_back(node);
}

void RuleEngine::settleQueries()
{
    while (!m_dirtyQueries.empty()) {
        std::vector<NodeId> round;
        round.swap(m_dirtyQueries);
        if (round.size() > sortFrom)
            std::ranges::sort(round);
        for (const NodeId node : round) {
            m_tables[typeOf(node)].dirty[indexOf(node)] = false;
            runQuery(node);
        }
    }
}

void RuleEngine::runQuery(NodeId node)
{
    const std::uint32_t index = indexOf(node);
    const NodeTable &table = m_tables[typeOf(node)];
    const ObjectRef subject = subjectAt(m_plan, table.space, index);
    if (subject.isNull())
        return;
    m_scratch.clear();
    const FactsView<true> facts(m_plan, m_facts, &m_scratch);
    m_woken.clear();
    const bool isRecording = m_journal.isRecording();
    const auto wakeIf = [&](bool changed) {
        if (changed)
            m_woken.emplace_back(table.query, index);
    };
    if (isRecording && table.space != SubjectSpace::Organization)
        keepFact(table.query, subject);
    else if (isRecording && table.query == Aspect::LanHasServer)
        m_journal.serverPlaces = m_journal.serverPlaces.value_or(m_facts.serverPlaces());
    else if (isRecording && !m_journal.centralPart)
        m_journal.centralPart = m_facts.centralPart();
    switch (table.query) {
    case Aspect::EffectiveService: wakeIf(m_facts.setEffectiveService(index, queryEffectiveService(facts, subject), m_woken)); break;
    case Aspect::HasSiteBelow: wakeIf(m_facts.setHasSiteBelow(index, queryHasSite(facts, subject))); break;
    case Aspect::MasterDepot: wakeIf(m_facts.setMasterDepot(index, queryMasterDepot(facts, subject))); break;
    case Aspect::CascadeSteps: wakeIf(m_facts.setCascadeSteps(index, queryCascadeSteps(facts, subject), m_woken)); break;
    case Aspect::ServiceLan: wakeIf(m_facts.setServiceLan(index, queryServiceLan(facts, subject))); break;
    case Aspect::DepotLan: wakeIf(m_facts.setDepotLan(index, queryDepotLan(facts, subject))); break;
    case Aspect::LanHasServer: m_facts.setServerPlaces(queryServerPlaces(facts), m_woken); break;
    default:
        moveCentral(queryCentralPart(facts));
    }
    storeReads(node);
    m_factChanges.cells.insert(m_factChanges.cells.end(), m_woken.begin(), m_woken.end());
    for (const Cell cell : m_woken)
        wake(cell);
}

// Wakes who asked about a part that is now cut off, or no longer. The part that holds most of the plan seldom is.
void RuleEngine::moveCentral(std::optional<ReachId> part)
{
    const std::optional<ReachId> before = m_facts.centralPart();
    if (!m_facts.setCentralPart(part))
        return;
    m_woken.emplace_back(GlobalCell::CentralPart);
    const std::uint32_t readers = m_readers[static_cast<std::size_t>(Aspect::PartCutOff)].end();
    if (before && part) {
        for (const ReachId differs : {*before, *part}) {
            if (const auto node = Reach::lonelyNode(differs))
                m_woken.emplace_back(Aspect::ReachPart, *node); // the others of that cell stay cut off
            else if (differs != noPart)
                m_woken.emplace_back(Aspect::PartCutOff, Reach::cellIndex(differs));
        }
        return;
    }
    const ReachId reached = before ? *before : *part; // by the one that was there, or came
    for (std::uint32_t i = 0; i < readers; ++i) {
        if (i == 0 || i != Reach::cellIndex(reached))
            m_woken.emplace_back(Aspect::PartCutOff, i);
    }
}

void RuleEngine::runRules(NodeId node)
{
    NodeTable &table = m_tables[typeOf(node)];
    table.dirty[indexOf(node)] = false;
    const ObjectRef subject = subjectAt(m_plan, table.space, indexOf(node));
    if (subject.isNull())
        return;
    m_scratch.clear();
    m_sink.clear();
    const FactsView<true> facts(m_plan, m_facts, &m_scratch);
    for (const ScheduledRule &rule : table.rules->rules) {
        if (!contains(rule.kinds, subject.kind()))
            continue;
        m_sink.begin(rule.index, rule.codeHash);
        rule.rule->recordingCheck(facts, subject, m_sink);
    }
    storeReads(node);
    storeFindings(node);
}

void RuleEngine::dropNode(NodeId node)
{
    NodeTable &table = m_tables[typeOf(node)];
    if (ListPool::List *reads = table.reads.find(indexOf(node))) {
        if (m_journal.isRecording())
            keepReads(node, m_readPool.view(*reads));
        m_stale += reads->count;
        m_readPool.clear(*reads);
        table.reads.erase(indexOf(node));
    }
    if (table.rules) {
        m_sink.clear();
        storeFindings(node);
    }
}

bool RuleEngine::isOwnCell(const NodeTable &table, std::uint32_t index, Cell cell)
{
    const OwnSpace own = ownSpaces[static_cast<std::size_t>(cell.aspect())];
    if (own.naming == Naming::Itself)
        return cell.index() == index && own.space == table.space;
    return own.naming == Naming::Network
        && ((table.space == SubjectSpace::Structure && cell.index() == index * 3) || (table.space == SubjectSpace::Segment && cell.index() == index * 3 + 1));
}

// --- findings -------------------------------------------------------------------------------------------------------

std::vector<Finding> RuleEngine::findingsOf(ObjectRef object) const
{
    std::vector<Finding> out;
    const auto collect = [&](SubjectSpace space, std::uint32_t index) {
        for (const std::uint8_t type : m_typesOfSpace[static_cast<std::size_t>(space)]) {
            const NodeTable &table = m_tables[type];
            for (std::uint32_t at = table.firstFinding.valueOr(index, 0); at != 0; at = m_findings[at - 1].next) {
                if (isSubject(m_findings[at - 1], object))
                    out.push_back(m_findings[at - 1]);
            }
        }
    };
    collect(SubjectSpace::Organization, 0);
    if (const auto space = spaceOfKind(object.kind()))
        collect(*space, object.index());
    if (object.is(Kind::ManagementPoint))
        collect(SubjectSpace::PointNameSlot, m_plan.pointNameSlot(object));
    else if (m_plan.owner(object))
        collect(SubjectSpace::SiblingNameSlot, m_plan.siblingNameSlot(object));
    std::ranges::sort(out, [this](const Finding &a, const Finding &b) {
        return std::tuple(severity(a), a.rule, a.key) < std::tuple(severity(b), b.rule, b.key);
    });
    return out;
}

std::optional<Finding> RuleEngine::find(std::uint64_t key) const
{
    const auto found = std::ranges::find_if(m_findings, [&](const Finding &f) { return f.subjectCount > 0 && f.key == key; });
    return found == m_findings.end() ? std::nullopt : std::optional(*found);
}

std::size_t RuleEngine::byteSize() const
{
    std::size_t out = m_facts.byteSize() + m_readPool.byteSize() + m_readerPool.byteSize() + m_findings.capacity() * sizeof(Finding)
        + m_groups.size() * 80 + m_departures.size() * 32;
    for (const NodeTable &table : m_tables)
        out += table.reads.byteSize() + table.firstFinding.byteSize() + table.dirty.capacity() / 8;
    for (const auto &lists : m_readers)
        out += lists.byteSize();
    return out;
}

} // namespace sitewright
