// SPDX-License-Identifier: MIT
// The check in parts: of a plan that was replaced, and after a change that concerns much of it.
#include "model/rules/rule_engine.h"

#include <algorithm>
#include <limits>

namespace sitewright {

void RuleEngine::finish()
{
    proceed(std::numeric_limits<std::size_t>::max());
    m_news.delta = {};
}

bool RuleEngine::proceed(std::size_t nodes)
{
    while (m_frontier != complete && nodes > 0) {
        const NodeTable &table = m_tables[typeOf(m_frontier)];
        if (indexOf(m_frontier) >= table.dirty.size()) {
            const std::size_t next = typeOf(m_frontier) + 1;
            m_frontier = next < m_tables.size() ? nodeId(next, 0) : complete;
            continue;
        }
        const NodeId node = m_frontier++;
        --nodes;
        if (subjectAt(m_plan, table.space, indexOf(node)).isNull())
            continue;
        if (table.rules)
            runRules(node);
        else
            runQuery(node);
    }
    settleQueries();
    if (m_frontier == complete)
        runWaiting(nodes);
    return isComplete();
}

// What these nodes found rests on facts that are gone: it is dropped at once.
void RuleEngine::letWait()
{
    m_sink.clear();
    for (const NodeId node : m_dirtyRules)
        storeFindings(node);
    m_waiting.insert(m_waiting.end(), m_dirtyRules.begin(), m_dirtyRules.end());
    m_mostWaiting = m_waiting.size();
    m_dirtyRules.clear();
}

void RuleEngine::runWaiting(std::size_t nodes)
{
    for (; !m_waiting.empty() && nodes > 0; --nodes) {
        runRules(m_waiting.back());
        m_waiting.pop_back();
    }
}

// Rules may only run when the facts are right.
void RuleEngine::finishQueries()
{
    while (m_frontier != complete && !m_tables[typeOf(m_frontier)].rules)
        proceed(1 + m_tables[typeOf(m_frontier)].dirty.size());
}

double RuleEngine::progress() const
{
    if (m_frontier == complete)
        return m_waiting.empty() ? 1 : 1 - static_cast<double>(m_waiting.size()) / static_cast<double>(m_mostWaiting);
    std::size_t done = 0, all = 0;
    for (std::size_t type = 0; type < m_tables.size(); ++type) {
        const std::size_t nodes = m_tables[type].dirty.size();
        all += nodes;
        done += type < typeOf(m_frontier) ? nodes : type == typeOf(m_frontier) ? indexOf(m_frontier) : 0;
    }
    return static_cast<double>(done) / static_cast<double>(std::max<std::size_t>(all, 1));
}

} // namespace sitewright
