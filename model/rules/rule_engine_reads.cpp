// SPDX-License-Identifier: MIT
// The engine's record of who read what: a list of cells for each node, and a list of nodes for each cell.
#include "model/rules/rule_engine.h"

#include <algorithm>

namespace sitewright {

namespace {

constexpr std::uint32_t longListFrom = 64; // reader lists that count departures

} // namespace

void RuleEngine::storeReads(NodeId node)
{
    NodeTable &table = m_tables[typeOf(node)];
    const std::uint32_t index = indexOf(node);
    std::erase_if(m_scratch, [&](std::uint32_t bits) {
        const Cell cell = Cell::fromBits(bits);
        if (!isOwnCell(table, index, cell))
            return false;
        table.ownAspects |= aspectBit(cell.aspect());
        return true;
    });
    if (m_scratch.size() > 1) {
        std::ranges::sort(m_scratch);
        m_scratch.erase(std::unique(m_scratch.begin(), m_scratch.end()), m_scratch.end());
    }
    if (table.reads.empty()) {
        if (m_scratch.empty())
            return;
        table.reads.resize(table.dirty.size());
    }
    ListPool::List &list = table.reads[index];
    const auto before = m_readPool.view(list);
    if (std::ranges::equal(before, m_scratch))
        return;
    if (m_journal.isRecording())
        keepReads(node, before);
    // Walk both sorted lists: what is new gets a reader, what is gone is only counted; its entry goes stale by itself.
    std::vector<std::uint32_t> fresh;
    std::size_t i = 0;
    for (const std::uint32_t cell : m_scratch) {
        while (i < before.size() && before[i] < cell) {
            ++m_stale;
            if (const auto departed = m_departures.find(before[i]); departed != m_departures.end())
                ++departed->second;
            ++i;
        }
        if (i < before.size() && before[i] == cell)
            ++i;
        else
            fresh.push_back(cell);
    }
    for (; i < before.size(); ++i) {
        ++m_stale;
        if (const auto departed = m_departures.find(before[i]); departed != m_departures.end())
            ++departed->second;
    }
    m_readPool.assign(list, m_scratch);
    for (const std::uint32_t cell : fresh)
        addReader(cell, node);
}

bool RuleEngine::stillReads(NodeId node, std::uint32_t cell) const
{
    const auto &reads = m_tables[typeOf(node)].reads;
    return !reads.empty() && std::ranges::binary_search(m_readPool.view(reads[indexOf(node)]), cell);
}

void RuleEngine::addReader(std::uint32_t cell, NodeId node)
{
    const Cell where = Cell::fromBits(cell);
    auto &lists = m_readers[static_cast<std::size_t>(where.aspect())];
    if (where.index() >= lists.size())
        lists.resize(where.index() + 1 + where.index() / 16);
    ListPool::List &list = lists[where.index()];
    if (m_readerPool.isFull(list) && list.count > 0) {
        purge(list, cell);
    } else if (list.count >= longListFrom) {
        const auto departed = m_departures.find(cell);
        if (departed == m_departures.end())
            m_departures.emplace(cell, 0);
        else if (departed->second * 2 > list.count)
            purge(list, cell);
    }
    m_readerPool.append(list, node);
}

// Entries whose node reads the cell no longer, and double ones of a node that left and came back.
void RuleEngine::purge(ListPool::List &list, std::uint32_t cell)
{
    const auto view = m_readerPool.view(list);
    std::vector<std::uint32_t> kept(view.begin(), view.end());
    std::ranges::sort(kept);
    kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
    std::erase_if(kept, [&](NodeId node) { return !stillReads(node, cell); });
    if (kept.size() * 4 < view.size() * 3)
        m_readerPool.assign(list, kept);
    if (const auto departed = m_departures.find(cell); departed != m_departures.end())
        departed->second = 0;
}

// Both pools anew, without holes and stale entries: three passes over all reads, after at least as many departures.
void RuleEngine::tidyReads()
{
    ListPool reads;
    for (auto &lists : m_readers)
        std::ranges::fill(lists, ListPool::List());
    const auto listOf = [this](std::uint32_t bits) -> ListPool::List & {
        const Cell cell = Cell::fromBits(bits);
        return m_readers[static_cast<std::size_t>(cell.aspect())][cell.index()];
    };
    for (NodeTable &table : m_tables) {
        for (ListPool::List &list : table.reads) {
            const auto cells = m_readPool.view(list);
            for (const std::uint32_t cell : cells)
                ++listOf(cell).count;
            ListPool::List moved;
            reads.assign(moved, cells);
            list = moved;
        }
    }
    m_readPool = std::move(reads);
    m_readerPool = {};
    for (auto &lists : m_readers) {
        for (ListPool::List &list : lists) {
            const std::uint32_t count = list.count;
            list.count = 0;
            if (count > 0)
                m_readerPool.prepare(list, count);
        }
    }
    for (std::size_t type = 0; type < m_tables.size(); ++type) {
        const NodeTable &table = m_tables[type];
        for (std::uint32_t i = 0; i < table.reads.size(); ++i) {
            for (const std::uint32_t cell : m_readPool.view(table.reads[i]))
                m_readerPool.append(listOf(cell), nodeId(type, i));
        }
    }
    for (auto &departed : m_departures)
        departed.second = 0;
    m_stale = 0;
}

} // namespace sitewright
