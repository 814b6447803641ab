// SPDX-License-Identifier: MIT
// Trials: what a change overwrites is kept, so that its inverse puts it back instead of running rules.
#include "model/rules/rule_engine.h"

#include <algorithm>

namespace sitewright {

void RuleEngine::keepReads(NodeId node, std::span<const std::uint32_t> cells)
{
    m_journal.reads.push_back({node, m_journal.cells.size(), cells.size()});
    m_journal.cells.insert(m_journal.cells.end(), cells.begin(), cells.end());
}

void RuleEngine::keepRemoved(NodeId node, const Finding &finding)
{
    const bool isGroup = finding.subjectCount > finding.subjects.size();
    m_journal.removed.push_back({node, finding, isGroup ? subjects(finding) : std::vector<ObjectRef>()});
}

void RuleEngine::keepFact(Aspect fact, ObjectRef subject)
{
    EngineJournal::Value kept{fact, subject.index(), {}, 0};
    switch (fact) {
    case Aspect::EffectiveService: kept.object = m_facts.effectiveService(subject); break;
    case Aspect::HasSiteBelow: kept.number = m_facts.hasSiteBelow(subject) ? 1 : 0; break;
    case Aspect::MasterDepot: kept.object = m_facts.masterDepot(subject); break;
    case Aspect::ServiceLan: kept.number = m_facts.serviceLan(subject); break;
    case Aspect::DepotLan: kept.number = m_facts.depotLan(subject); break;
    default: kept.number = m_facts.cascadeSteps(subject);
    }
    m_journal.values.push_back(kept);
}

/// Cells that others depend on go to `m_woken`.
void RuleEngine::putFact(const EngineJournal::Value &value)
{
    switch (value.fact) {
    case Aspect::EffectiveService: m_facts.setEffectiveService(value.index, value.object, m_woken); break;
    case Aspect::HasSiteBelow: m_facts.setHasSiteBelow(value.index, value.number != 0); break;
    case Aspect::MasterDepot: m_facts.setMasterDepot(value.index, value.object); break;
    case Aspect::ServiceLan: m_facts.setServiceLan(value.index, value.number); break;
    case Aspect::DepotLan: m_facts.setDepotLan(value.index, value.number); break;
    default: m_facts.setCascadeSteps(value.index, static_cast<std::uint8_t>(value.number), m_woken);
    }
}

// Everything in reverse: of what was overwritten twice, what was there first is put back last.
void RuleEngine::takeBack(const Touched &touched)
{
    growTables();
    takeBackFindings();
    for (std::size_t i = m_journal.reads.size(); i-- > 0;) {
        const EngineJournal::Reads &kept = m_journal.reads[i];
        const auto first = m_journal.cells.begin() + static_cast<std::ptrdiff_t>(kept.first);
        m_scratch.assign(first, first + static_cast<std::ptrdiff_t>(kept.count));
        storeReads(kept.node);
    }
    takeBackFacts();
    for (const ObjectRef ref : touched.destroyed)
        objectDestroyed(ref);
    for (std::vector<NodeId> *list : {&m_dirtyQueries, &m_dirtyRules}) { // nothing is: it is all as it was
        for (const NodeId node : *list)
            m_tables[typeOf(node)].dirty[indexOf(node)] = false;
        list->clear();
    }
}

void RuleEngine::takeBackFindings()
{
    for (const auto &[node, slot] : m_journal.added) {
        auto &firsts = m_tables[typeOf(node)].firstFinding;
        std::uint32_t *link = firsts.find(indexOf(node));
        while (*link != slot + 1)
            link = &m_findings[*link - 1].next;
        *link = m_findings[slot].next;
        if (*firsts.find(indexOf(node)) == 0)
            firsts.erase(indexOf(node));
        m_news.delta.removed.push_back(m_findings[slot]);
        releaseFinding(slot);
    }
    for (const EngineJournal::Removed &kept : m_journal.removed) {
        const std::uint32_t slot = allocateFinding(kept.finding, kept.group);
        std::uint32_t &first = m_tables[typeOf(kept.node)].firstFinding[indexOf(kept.node)];
        m_findings[slot].next = first;
        first = slot + 1;
        m_news.delta.added.push_back(m_findings[slot]);
    }
}

void RuleEngine::takeBackFacts()
{
    m_woken.clear(); // whoever reads them is put back as well
    for (std::size_t i = m_journal.values.size(); i-- > 0;) {
        const EngineJournal::Value &kept = m_journal.values[i];
        putFact(kept);
        m_factChanges.cells.emplace_back(kept.fact, kept.index);
    }
    if (m_journal.serverPlaces)
        m_facts.setServerPlaces(*m_journal.serverPlaces, m_woken);
    if (m_journal.centralPart)
        m_facts.setCentralPart(*m_journal.centralPart);
}

} // namespace sitewright
