// SPDX-License-Identifier: MIT
// The ledger of a plan that changes. It keeps the step into every target and, after each change, looks again at the targets whose
// inputs changed: their own fields, the master depot or responsible service of what they stand in, the place of a server they use.
// Counts are right at once. What lies on which link is worked out when somebody first asks, some rows at a time for who cannot wait,
// and kept from then on: the edit of a link moves the paths that went over it or are better with it. Of many links at once all is
// worked out anew, when asked.
//
// Follows after the rule engine, whose facts it reads. For who draws links: linkLoads(), and the totals behind it in ledger.h.
#pragma once

#include <vector>

#include "model/analysis/ledger.h"
#include "model/analysis/marked_objects.h"
#include "model/plan/cell.h"

namespace sitewright {

class LiveLedger {
public:
    /// Both outlive the ledger; `facts` are right whenever it is told of a change.
    LiveLedger(const Plan &plan, const Facts &facts) : m_plan(plan), m_facts(facts) {}

    void rebuild();
    /// Instead of rebuild(): what another one computed of an equal plan with equal facts.
    void takeOver(LiveLedger &&other);
    void planChanged(const Touched &touched, const FactChanges &facts);

    const StepTotals &steps() const { return m_totals; }
    LedgerTotals totals() const;
    /// Loads of all WAN links by id.
    std::vector<LinkLoad> linkLoads() const;
    LinkTotals::Entry linkTotal(ObjectRef link) const { return links().of(link); }
    LinkLoad linkLoad(ObjectRef link) const { return links().load(m_plan, link); }
    const Routes &routes() const { refreshRoutes(); return m_routes; }
    /// Finds the paths of that many more rows; true when what lies on links is known. Edits are followed meanwhile.
    bool countLinks(std::size_t rows) const;
    bool areLinksCounted() const { return m_countedDepots == all; }
    /// On the path of an action over the network; nothing is drawn: 0. Known when links are counted.
    std::uint32_t linksCrossed(ObjectRef target, Procedure procedure) const;

    /// The step into a live region, site or depot.
    const LedgerStep &into(ObjectRef target) const { return tableOf(target)[target.index()]; }
    /// visit(LedgerStep) for all that take place over the network, in no order that means anything.
    template <class Visit>
    void forEachAction(Visit visit) const
    {
        for (const auto *table : {&m_structures, &m_depots}) {
            for (const LedgerStep &row : *table) {
                if (row.step.target && row.step.hasProcedures())
                    visit(row);
            }
        }
    }
    /// All of those, in the same order.
    std::vector<LedgerStep> actions() const;

    /// Which targets were looked at again since the last call; some may be gone, or be as they were.
    struct News {
        std::vector<ObjectRef> targets;
        bool everything = false;
        bool links = false; ///< a link changed: paths and what lies on links may differ, though no step does

        bool isEmpty() const { return targets.empty() && !everything && !links; }
    };
    News takeNews();

    std::size_t byteSize() const;

private:
    struct Row : LedgerStep {
        StepPaths paths; ///< once it is counted
    };
    static constexpr std::size_t all = std::size_t(-1);
    using StepTable = std::vector<Row>; ///< by index; target null where there is none

    const StepTable &tableOf(ObjectRef target) const { return target.is(Kind::Depot) ? m_depots : m_structures; }
    StepTable &tableOf(ObjectRef target) { return target.is(Kind::Depot) ? m_depots : m_structures; }
    const LinkTotals &links() const { countLinks(all); return m_links; }
    bool isCounted(ObjectRef target) const { return target.index() < (target.is(Kind::Depot) ? m_countedDepots : m_countedStructures); }
    void refreshRoutes() const;
    void forgetLinks();
    void grow();
    void recompute();
    void collect(const Touched &touched);
    void collectFacts(const FactChanges &facts);
    void collectPlace(ObjectRef place);
    void collectHopsAt(ObjectRef end);
    void collectDepotsInMovedSegments();
    void followLinks();
    ObjectRef structureAt(std::uint32_t index) const;
    ObjectRef placeAt(std::uint32_t node) const;
    void collectUsers();
    void collectDepotsOf(ObjectRef site);
    void affect(ObjectRef target);
    void affectBelow(ObjectRef structure, bool structures);
    void renewVolume(ObjectRef structure);
    std::int64_t ownVolume(ObjectRef structure) const;
    void renew(ObjectRef target);
    void drop(Row &row);

    const Plan &m_plan;
    const Facts &m_facts;
    mutable StepTable m_structures, m_depots; ///< mutable for the paths
    std::vector<std::int64_t> m_volumeBelow;    ///< by structure object
    StepTotals m_totals;
    mutable Routes m_routes; ///< follow, once they are right
    mutable LinkTotals m_links;
    mutable bool m_routesAreRight = false;
    mutable std::size_t m_countedStructures = 0, m_countedDepots = 0; ///< of their tables: rows whose actions lie on links
    News m_news;

    // of the change that is followed
    MarkedObjects m_affectedStructures, m_affectedDepots;
    MarkedObjects m_changedDepots, m_changedPoints;
    MarkedObjects m_movedSegments; ///< whose LAN may be another
    MarkedObjects m_changedLinks, m_changedHops; ///< hops that nobody drew: segments
    std::size_t m_changedLans = 0;
};

} // namespace sitewright
