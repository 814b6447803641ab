// SPDX-License-Identifier: MIT
#include "views/findings/findings_order.h"

#include <algorithm>

#include "views/session/session.h"
#include "views/shared/splice.h"

namespace sitewright {

namespace {

constexpr std::size_t readAtOnce = 50'000; // findings
constexpr std::size_t groupStep = 512;
constexpr std::size_t sortBlock = 8192;

} // namespace

void FindingsOrder::load(Grouping grouping)
{
    m_groups.start(grouping);
    m_pool.clear();
    m_free.clear();
    m_all.clear();
    m_pending.clear();
    m_isIndexed = false;
    m_grouped = 0;
    m_items.clear();
    m_sorting = false;
    m_sorted = false;
    m_isRead = false;
    if (m_session.isChecking() || m_session.engine().findingCount() < readAtOnce)
        read();
}

void FindingsOrder::read()
{
    m_isRead = true;
    if (!m_session.isChecking()) { // else there will be more, and then everything is read anew
        m_pool.reserve(m_session.engine().findingCount());
        m_session.engine().forEachFinding([this](const Finding &finding) { m_pool.push_back(finding); });
    }
    m_index.clear(m_pool.size());
    m_group.resize(m_pool.size());
    m_name.resize(m_pool.size());
    m_pending.resize(m_pool.size());
    for (Slot slot = 0; slot < m_pending.size(); ++slot)
        m_pending[slot] = slot;
}

void FindingsOrder::regroup(Grouping grouping)
{
    if (!m_sorted)
        return load(grouping);
    m_groups.start(grouping);
    m_pending = std::move(m_all);
    m_all.clear();
    m_isIndexed = true;
    m_grouped = 0;
    m_items.clear();
    m_sorted = false;
}

bool FindingsOrder::groupAll(const TimeSlice &slice)
{
    while (m_grouped < m_pending.size()) {
        if (slice.isOver())
            return false;
        for (const std::size_t end = std::min(m_grouped + groupStep, m_pending.size()); m_grouped < end; ++m_grouped) {
            const Slot slot = m_pending[m_grouped];
            m_group[slot] = m_groups.groupOf(m_pool[slot]);
            m_groups.take(m_group[slot]);
            if (m_isIndexed)
                continue;
            m_name[slot] = nameOf(m_pool[slot]);
            m_index.insert(slot, keyOf());
        }
    }
    return true;
}

bool FindingsOrder::proceed(const TimeSlice &slice)
{
    if (m_sorted)
        return true;
    if (!m_isRead) {
        read();
        return false; // that alone takes a while
    }
    if (!groupAll(slice) || !m_groups.sortPlaces(slice))
        return false;
    m_items.reserve(m_pending.size());
    while (m_items.size() < m_pending.size() && !m_sorting) {
        if (slice.isOver())
            return false;
        for (const std::size_t end = std::min(m_items.size() + groupStep, m_pending.size()); m_items.size() < end;) {
            const Slot slot = m_pending[m_items.size()];
            m_items.push_back({place(slot), slot});
        }
    }
    if (!m_sorting)
        m_sort.start(std::move(m_items), sortBlock);
    m_sorting = true;
    if (!m_sort.proceed([](const SortItem &a, const SortItem &b) { return a.place < b.place; }, slice))
        return false;
    const std::vector<SortItem> items = m_sort.take();
    m_all = std::move(m_pending);
    for (std::size_t i = 0; i < items.size(); ++i)
        m_all[i] = items[i].slot;
    m_pending.clear();
    m_items = {};
    m_sorting = false;
    m_sorted = true;
    return true;
}

FindingsOrder::Place FindingsOrder::place(Slot slot) const
{
    const Finding &finding = m_pool[slot];
    const std::uint64_t severity = static_cast<std::uint64_t>(m_session.severity(finding)) + 1;
    return {headPlace(m_group[slot]).major | severity << 16U | finding.rule, m_name[slot], finding.key};
}

std::size_t FindingsOrder::lowerBound(const Place &wanted) const
{
    const auto at = std::ranges::lower_bound(m_all, wanted, {}, [this](Slot slot) { return place(slot); });
    return static_cast<std::size_t>(at - m_all.begin());
}

NameKey FindingsOrder::nameOf(const Finding &finding) const
{
    return m_session.plan().isLive(finding.first()) ? NameKey(m_session.plan().name(finding.first())) : NameKey();
}

FindingsOrder::Slot FindingsOrder::allocate(const Finding &finding)
{
    Slot slot = static_cast<Slot>(m_pool.size());
    if (m_free.empty()) {
        m_pool.push_back(finding);
        m_group.push_back(FindingGroups::none);
        m_name.emplace_back();
    } else {
        slot = m_free.back();
        m_free.pop_back();
        m_pool[slot] = finding;
    }
    m_group[slot] = m_groups.groupOf(finding);
    m_name[slot] = nameOf(finding);
    m_groups.take(m_group[slot]);
    m_index.insert(slot, keyOf());
    return slot;
}

std::size_t FindingsOrder::add(const Finding &finding)
{
    const Slot slot = allocate(finding);
    const std::size_t at = lowerBound(place(slot));
    m_all.insert(m_all.begin() + static_cast<std::ptrdiff_t>(at), slot);
    return at;
}

std::size_t FindingsOrder::remove(Slot slot)
{
    const std::size_t at = lowerBound(place(slot));
    m_all.erase(m_all.begin() + static_cast<std::ptrdiff_t>(at));
    m_index.erase(m_pool[slot].key, keyOf());
    m_groups.drop(m_group[slot]);
    m_free.push_back(slot);
    return at;
}

bool FindingsOrder::isInPlace(Slot slot)
{
    return m_groups.groupOf(m_pool[slot]) == m_group[slot] && nameOf(m_pool[slot]) == m_name[slot];
}

std::size_t FindingsOrder::reposition(Slot slot)
{
    m_all.erase(m_all.begin() + static_cast<std::ptrdiff_t>(lowerBound(place(slot))));
    const GroupId before = m_group[slot];
    m_group[slot] = m_groups.groupOf(m_pool[slot]);
    m_name[slot] = nameOf(m_pool[slot]);
    m_groups.take(m_group[slot]);
    m_groups.drop(before);
    const std::size_t to = lowerBound(place(slot));
    m_all.insert(m_all.begin() + static_cast<std::ptrdiff_t>(to), slot);
    return to;
}

void FindingsOrder::moveGroups(std::vector<GroupId> groups)
{
    std::ranges::sort(groups);
    groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
    std::vector<std::vector<Slot>> blocks;
    for (const GroupId group : groups) { // all out first: a place is looked up among those that are in order
        const std::size_t begin = lowerBound(headPlace(group));
        std::size_t end = begin;
        while (end < m_all.size() && m_group[m_all[end]] == group)
            ++end;
        const auto first = m_all.begin() + static_cast<std::ptrdiff_t>(begin), last = m_all.begin() + static_cast<std::ptrdiff_t>(end);
        blocks.emplace_back(first, last);
        m_all.erase(first, last);
    }
    for (const GroupId group : groups)
        m_groups.unrank(group);
    for (const GroupId group : groups)
        m_groups.insertRanked(group);
    for (std::size_t i = 0; i < groups.size(); ++i)
        m_all.insert(m_all.begin() + static_cast<std::ptrdiff_t>(lowerBound(headPlace(groups[i]))), blocks[i].begin(), blocks[i].end());
}

std::vector<FindingsOrder::Slot> FindingsOrder::merge(const std::vector<Slot> &gone, const std::vector<Finding> &come)
{
    std::vector<std::size_t> positions;
    positions.reserve(gone.size());
    for (const Slot slot : gone)
        positions.push_back(positionIn(m_all, lowerBound(place(slot)), slot));
    for (const Slot slot : gone) {
        m_index.erase(m_pool[slot].key, keyOf());
        m_groups.drop(m_group[slot]);
    }
    eraseAt(m_all, std::move(positions));
    m_free.insert(m_free.end(), gone.begin(), gone.end());
    m_groups.purge();
    std::vector<Slot> added;
    added.reserve(come.size());
    for (const Finding &finding : come)
        added.push_back(allocate(finding));
    std::vector<SortItem> items; // places last: a new group may have moved ranks
    items.reserve(added.size());
    for (const Slot slot : added)
        items.push_back({place(slot), slot});
    std::ranges::sort(items, {}, &SortItem::place);
    std::vector<Slot> sorted;
    sorted.reserve(items.size());
    for (const SortItem &item : items)
        sorted.push_back(item.slot);
    insertSorted(m_all, sorted, [this](Slot a, Slot b) { return place(a) < place(b); });
    return added;
}

} // namespace sitewright
