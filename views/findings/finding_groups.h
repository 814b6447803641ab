// SPDX-License-Identifier: MIT
// The groups findings are listed in: which group a finding belongs to, and in what order groups stand. Places stand as in the
// structure tree: what contains before what is inside, regions before sites, then by name.
#pragma once

#include <unordered_set>
#include <utility>
#include <vector>

#include "model/rules/finding_counts.h"
#include "views/findings/sliced_sort.h"

namespace sitewright {

class Session;

enum class Grouping : std::uint8_t { None, Severity, Rule, Place };
inline constexpr int groupingCount = 4;

struct FindingGroup {
    std::uint32_t number = 0; ///< of the severity, the rule, or the place's structure index + 1
    std::uint32_t rank = 0;
    std::uint32_t total = 0; ///< findings in it, shown or not
    SeverityCounts shown;
    std::uint64_t key = 0; ///< lasting: what is remembered as collapsed
    ObjectRef place;       ///< null: outside the structure
    bool isCollapsed = false;
};

class FindingGroups {
public:
    using Id = std::uint32_t;
    static constexpr Id none = 0xffffffffU;

    explicit FindingGroups(const Session &session) : m_session(session) {}

    Grouping grouping() const { return m_grouping; }
    const FindingGroup &at(Id id) const { return m_groups[id]; }
    FindingGroup &at(Id id) { return m_groups[id]; }
    std::size_t size() const { return m_groups.size(); }

    /// Forgets all groups; those that collapsed stay so when they come again.
    void start(Grouping grouping);
    /// The group `finding` belongs to, made when it is new. Ranks of new places are right after sortPlaces(), or at once later on.
    Id groupOf(const Finding &finding);
    /// A slice of bringing places in order; true when done.
    bool sortPlaces(const TimeSlice &slice);
    void take(Id id) { ++m_groups[id].total; }
    void drop(Id id) { m_hasEmpty = --m_groups[id].total == 0 || m_hasEmpty; }
    /// Forgets places nobody needs any more: their handles may be used again.
    void purge();
    /// Takes a group out of the order of places and puts it in again, for when places have other names or stand elsewhere.
    void unrank(Id id) { std::erase(m_places, id); }
    void insertRanked(Id id);
    /// Groups that were made since the last call: while places are not in order, they may stand anywhere.
    std::vector<Id> takeInserted() { return std::exchange(m_inserted, {}); }
    /// The groups of places at or below `top`.
    std::vector<Id> within(ObjectRef top) const;
    Id ofPlace(ObjectRef place) const;
    bool areRanked() const { return m_ranked; }

    void setCollapsed(Id id, bool collapsed);
    const std::unordered_set<std::uint64_t> &collapsed(Grouping grouping) const { return m_collapsed[static_cast<std::size_t>(grouping)]; }
    void setCollapsed(Grouping grouping, std::unordered_set<std::uint64_t> keys) { m_collapsed[static_cast<std::size_t>(grouping)] = std::move(keys); }

private:
    std::uint32_t numberOf(const Finding &finding) const;
    ObjectRef placeOf(const Finding &finding) const;
    Id make(std::uint32_t number, const Finding &finding);
    void spreadRanks();
    bool placeBefore(Id a, Id b) const;

    const Session &m_session;
    Grouping m_grouping = Grouping::None;
    std::vector<FindingGroup> m_groups;
    std::vector<Id> m_free;
    std::vector<Id> m_byNumber;
    std::vector<Id> m_inserted;
    std::vector<Id> m_places; ///< in order, once ranked
    SlicedSort<Id> m_sort;
    bool m_sorting = false;
    bool m_ranked = true;
    bool m_hasEmpty = false;
    std::array<std::unordered_set<std::uint64_t>, groupingCount> m_collapsed;
};

} // namespace sitewright
