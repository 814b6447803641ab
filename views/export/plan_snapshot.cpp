// SPDX-License-Identifier: MIT
#include "views/export/plan_snapshot.h"

#include "model/rules/rule_table.h"
#include "views/session/session.h"

namespace sitewright {

PlanSnapshot::PlanSnapshot(const Session &session) : m_plan(session.plan()), m_counts(session.counts())
{
    const int wakeRule = ruleIndex("WOL-01");
    session.engine().forEachFinding([&](const Finding &finding) {
        if (int(finding.rule) == wakeRule && !session.isWaived(finding))
            m_uncovered.insert(finding.first());
    });
}

PlanSource PlanSnapshot::source()
{
    std::call_once(m_factsOnce, [this] { m_facts.compute(m_plan); });
    return {m_plan, m_facts, m_counts, [this](ObjectRef segment) { return m_uncovered.contains(segment); }};
}

} // namespace sitewright
