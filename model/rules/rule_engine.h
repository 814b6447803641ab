// SPDX-License-Identifier: MIT
// Keeps all findings of a changing plan right. It remembers which cells each node (one subject, one group of rules) read
// and runs exactly those again that read something that changed; nobody writes dependency code. Design and figures: a node
// per subject and group of rules, cells per aspect, memoised facts with early cut-off, sorted worklists, lazily purged reader lists.
#pragma once

#include <array>
#include <functional>
#include <limits>
#include <optional>
#include <unordered_map>
#include <vector>

#include "model/base/large_vector.h"
#include "model/base/sparse_table.h"
#include "model/facts/facts.h"
#include "model/plan/plan_document.h"
#include "model/rules/engine_journal.h"
#include "model/rules/list_pool.h"
#include "model/rules/rule_runner.h"

namespace sitewright {

class RuleEngine : public ChangeFollower {
public:
    /// `plan` outlives the engine. Nothing is computed before planReplaced() or rebuild().
    explicit RuleEngine(const Plan &plan);

    void planReplaced() override;
    /// The next planReplaced() begins with these facts, which somebody computed of that very plan.
    void expectFacts(Facts facts) { m_expectedFacts = std::move(facts); }
    void planChanged(const Touched &touched) override;
    /// Facts and findings from scratch; also renews the plan's name tables' cells after Plan::tidy().
    void rebuild();
    /// Plans of at least this many objects are checked in parts from now on: planReplaced(), and a planChanged() that switches
    /// rules, leave the findings to proceed(). Facts are right at once, and edits are followed meanwhile.
    void checkInPartsFrom(std::size_t objects) { m_inPartsFrom = objects; }
    /// The same for a change after which rules about at least this many objects are to run again: only those wait for proceed().
    void followInPartsFrom(std::size_t nodes) { m_waitFrom = nodes; }
    /// Runs about `nodes` more; true when the findings are complete.
    bool proceed(std::size_t nodes);
    bool isComplete() const { return m_frontier == complete && m_waiting.empty(); }
    /// How much has been looked at, from 0 to 1.
    double progress() const;

    const Facts &facts() const { return m_facts; }
    /// What the last planChanged() did to the facts, for who derives more from them.
    const FactChanges &factChanges() const { return m_factChanges; }
    std::size_t findingCount() const { return m_findingCount; }
    std::vector<ObjectRef> subjects(const Finding &finding) const;
    bool isSubject(const Finding &finding, ObjectRef object) const;
    void forEachFinding(const std::function<void(const Finding &)> &visit) const;
    /// Findings that have `object` among their subjects.
    std::vector<Finding> findingsOf(ObjectRef object) const;
    std::optional<Finding> find(std::uint64_t key) const;
    Severity severity(const Finding &finding) const
    {
        const auto grade = m_grades[finding.rule];
        return grade ? grade(finding.detail) : m_severities[finding.rule];
    }

    /// What happened since the last call. After everything began anew, wasReplaced is true: whatever was known of findings
    /// counts no longer, and those there are now are to be asked for.
    struct News {
        FindingsDelta delta;
        bool wasReplaced = false;
    };
    News takeNews();

    /// While one lives, the next change is only tried and the one after it takes it back: that runs no rule again. For what-ifs.
    class Trial {
    public:
        explicit Trial(RuleEngine &engine) : m_engine(engine) { m_engine.m_journal.begin(); }
        ~Trial() { m_engine.m_journal.state = EngineJournal::State::Idle; }
        Q_DISABLE_COPY_MOVE(Trial)

    private:
        RuleEngine &m_engine;
    };

    std::size_t byteSize() const;

private:
    using NodeId = std::uint32_t; // node type and index
    static constexpr unsigned indexBits = 26;
    static NodeId nodeId(std::size_t type, std::uint32_t index) { return static_cast<NodeId>(type << indexBits) | index; }
    static std::size_t typeOf(NodeId node) { return node >> indexBits; }
    static std::uint64_t aspectBit(Aspect aspect) { return std::uint64_t(1) << static_cast<unsigned>(aspect); }
    static std::uint32_t indexOf(NodeId node) { return node & ((1U << indexBits) - 1U); }

    /// Everything kept for the nodes of one type. Queries are types without rules.
    struct NodeTable {
        SubjectSpace space = SubjectSpace::Structure;
        const NodeType *rules = nullptr;
        Aspect query = Aspect::Global; ///< the memoised fact a query keeps
        std::uint64_t ownAspects = 0;  ///< aspects of their own subject that such nodes have been seen to read
        SparseTable<ListPool::List> reads;       ///< of others' cells
        SparseTable<std::uint32_t> firstFinding; ///< index + 1; nothing for nodes without findings
        std::vector<bool> dirty;
    };

    void prepare();
    void growTables();
    void begin();
    void start();
    void finish();
    void finishQueries();
    /// Rules wait when at least `waitFrom` nodes are to run.
    void settle(const Touched &touched, std::size_t waitFrom);
    void letWait();
    void runWaiting(std::size_t nodes);
    void takeBack(const Touched &touched);
    void takeBackFacts();
    void takeBackFindings();
    void keepReads(NodeId node, std::span<const std::uint32_t> cells);
    void keepRemoved(NodeId node, const Finding &finding);
    void keepFact(Aspect fact, ObjectRef subject);
    void putFact(const EngineJournal::Value &value);
    void objectCreated(ObjectRef ref);
    void objectDestroyed(ObjectRef ref);
    void wake(Cell cell);
    void wakeReaders(Cell cell);
    void markDirty(NodeId node);
    void runQuery(NodeId node);
    void moveCentral(std::optional<ReachId> part);
    void runRules(NodeId node);
    void settleQueries();
    static bool isOwnCell(const NodeTable &table, std::uint32_t index, Cell cell);
    void storeReads(NodeId node);
    bool stillReads(NodeId node, std::uint32_t cell) const;
    void addReader(std::uint32_t cell, NodeId node);
    void countDeparture(std::uint32_t cell);
    bool seemsStale(const ListPool::List &list, std::uint32_t cell) const;
    void purge(ListPool::List &list, std::uint32_t cell);
    void tidyReads();
    void storeFindings(NodeId node);
    void dropNode(NodeId node);
    std::uint32_t allocateFinding(const Finding &finding, std::span<const ObjectRef> subjects);
    void releaseFinding(std::uint32_t index);
    void refreshSeverities();

    const Plan &m_plan;
    Facts m_facts;
    FactChanges m_factChanges;
    std::optional<Facts> m_expectedFacts;
    std::optional<RuleSchedule> m_schedule;
    std::vector<NodeTable> m_tables;
    std::array<std::vector<std::uint8_t>, subjectSpaceCount> m_typesOfSpace;
    ListPool m_readPool;
    ListPool m_readerPool;
    std::array<SparseTable<ListPool::List>, aspectCount> m_readers; ///< by aspect: of cells that others read
    std::size_t m_stale = 0; ///< about how many entries of reader lists count no longer
    std::unordered_map<std::uint32_t, std::uint32_t> m_departures; ///< of long reader lists: entries gone stale
    LargeVector<Finding> m_findings;
    std::uint32_t m_firstFreeFinding = 0; ///< index + 1
    std::size_t m_findingCount = 0;
    /// Subjects of findings with more than three. A group that moves from one name slot to another is found in the new
    /// one before it is dropped in the old one, so holders are counted.
    struct Group {
        std::vector<ObjectRef> subjects;
        int holders = 0;
    };
    std::unordered_map<std::uint64_t, Group> m_groups; ///< by key
    std::vector<Severity> m_severities;
    std::vector<Severity (*)(std::uint16_t)> m_grades; ///< of rules whose findings weigh differently; null where the plan grades

    static constexpr NodeId complete = 0xffffffffU;
    NodeId m_frontier = complete; ///< nodes from here on have not run yet: nothing needs to wake them
    std::size_t m_inPartsFrom = std::numeric_limits<std::size_t>::max();

    std::vector<NodeId> m_dirtyQueries;
    std::vector<NodeId> m_dirtyRules;
    std::size_t m_waitFrom = std::numeric_limits<std::size_t>::max();
    std::vector<NodeId> m_waiting; ///< without findings until their rules run; like nodes from m_frontier on, nothing needs to wake them
    std::size_t m_mostWaiting = 0; ///< since nothing did
    std::vector<std::uint32_t> m_scratch;
    std::vector<std::uint32_t> m_fresh;
    std::vector<Cell> m_woken; ///< by what is settled just now
    FindingSink m_sink;
    News m_news;
    EngineJournal m_journal;
};

} // namespace sitewright
