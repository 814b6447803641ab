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
    ListPool::List *known = table.reads.find(index);
    const auto before = known ? m_readPool.view(*known) : std::span<const std::uint32_t>();
    if (std::ranges::equal(before, m_scratch))
        return;
    if (m_journal.isRecording())
        keepReads(node, before);
    // Walk both sorted lists: what is new gets a reader, what is gone is only counted; its entry goes stale by itself.
    m_fresh.clear();
    std::size_t i = 0;
    for (const std::uint32_t cell : m_scratch) {
        for (; i < before.size() && before[i] < cell; ++i)
            countDeparture(before[i]);
        if (i < before.size() && before[i] == cell)
            ++i;
        else
            m_fresh.push_back(cell);
    }
    for (; i < before.size(); ++i)
        countDeparture(before[i]);
    m_readPool.assign(known ? *known : table.reads[index], m_scratch);
    if (m_scratch.empty())
        table.reads.erase(index);
    for (const std::uint32_t cell : m_fresh)
        addReader(cell, node);
}

void RuleEngine::countDeparture(std::uint32_t cell)
{
    ++m_stale;
    if (const auto departed = m_departures.find(cell); departed != m_departures.end())
        ++departed->second;
}

bool RuleEngine::stillReads(NodeId node, std::uint32_t cell) const
{
    const ListPool::List *reads = m_tables[typeOf(node)].reads.find(indexOf(node));
    return reads && std::ranges::binary_search(m_readPool.view(*reads), cell);
}

void RuleEngine::addReader(std::uint32_t cell, NodeId node)
{
    const Cell where = Cell::fromBits(cell);
    ListPool::List &list = m_readers[static_cast<std::size_t>(where.aspect())][where.index()];
    if (m_readerPool.isFull(list) && list.count > 0) {
        if (seemsStale(list, cell))
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

// By a few of its entries: most lists that grow have no stale ones, and looking at all would cost more than the room they take.
bool RuleEngine::seemsStale(const ListPool::List &list, std::uint32_t cell) const
{
    constexpr std::size_t looks = 4;
    const auto entries = m_readerPool.view(list);
    const std::size_t step = entries.size() / looks + 1;
    for (std::size_t i = 0; m_stale > 0 && i < entries.size(); i += step) {
        if (!stillReads(entries[i], cell))
            return true;
    }
    return false;
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
        lists = {};
    const auto listOf = [this](std::uint32_t bits) -> ListPool::List & {
        const Cell cell = Cell::fromBits(bits);
        return m_readers[static_cast<std::size_t>(cell.aspect())][cell.index()];
    };
    for (NodeTable &table : m_tables) {
        table.reads.forEach([&](std::uint32_t, ListPool::List &list) {
            const auto cells = m_readPool.view(list);
            for (const std::uint32_t cell : cells)
                ++listOf(cell).count;
            ListPool::List moved;
            reads.assign(moved, cells);
            list = moved;
        });
    }
    m_readPool = std::move(reads);
    m_readerPool = {};
    for (auto &lists : m_readers) {
        lists.forEach([this](std::uint32_t, ListPool::List &list) {
            const std::uint32_t count = list.count;
            list.count = 0;
            m_readerPool.prepare(list, count);
        });
    }
    for (std::size_t type = 0; type < m_tables.size(); ++type) {
        m_tables[type].reads.forEach([&](std::uint32_t index, const ListPool::List &list) {
            for (const std::uint32_t cell : m_readPool.view(list))
                m_readerPool.append(listOf(cell), nodeId(type, index));
        });
    }
    for (auto &departed : m_departures)
        departed.second = 0;
    m_stale = 0;
}

} // namespace sitewright
