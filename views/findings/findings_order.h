// SPDX-License-Identifier: MIT
// All findings of a session in the order they are listed in: by group, severity, rule, name of the object, key. Keeps no text. One more
// or less costs a search and a move of numbers; many at once are merged; all anew are sorted a slice of time at once.
#pragma once

#include <optional>
#include <vector>

#include "views/findings/finding_groups.h"
#include "views/findings/key_index.h"
#include "views/findings/name_key.h"

namespace sitewright {

class FindingsOrder {
public:
    using Slot = std::uint32_t;
    using GroupId = FindingGroups::Id;
    static constexpr Slot none = KeyIndex::none;

    /// Where something stands; the head of a group stands before all findings of it.
    struct Place {
        std::uint64_t major;
        NameKey name;
        std::uint64_t key;
        friend auto operator<=>(const Place &, const Place &) = default;
    };

    explicit FindingsOrder(const Session &session) : m_session(session), m_groups(session) {}

    FindingGroups &groups() { return m_groups; }
    const FindingGroups &groups() const { return m_groups; }

    /// Everything from the engine; in order once proceed() has returned true. Very many are not even read before that is called.
    void load(Grouping grouping);
    /// The same findings in other groups; every slot stays what it is.
    void regroup(Grouping grouping);
    bool proceed(const TimeSlice &slice);
    bool isSorted() const { return m_sorted; }
    bool isRead() const { return m_isRead; }

    std::size_t size() const { return m_sorted ? m_all.size() : m_pending.size(); }
    Slot at(std::size_t index) const { return m_all[index]; }
    const Finding &finding(Slot slot) const { return m_pool[slot]; }
    GroupId group(Slot slot) const { return m_group[slot]; }
    Slot find(std::uint64_t key) const { return m_index.find(key, keyOf()); }
    Place place(Slot slot) const;
    Place headPlace(GroupId group) const { return {std::uint64_t(m_groups.at(group).rank) << 32U, {}, 0}; }
    /// Of the first finding that does not stand before `place`.
    std::size_t lowerBound(const Place &place) const;

    // One at a time. They return where in the order it came to stand, or stood.
    std::size_t add(const Finding &finding);
    std::size_t remove(Slot slot);
    void replace(Slot slot, const Finding &finding) { m_pool[slot] = finding; }
    /// To where it belongs by now: in another group, or with another name.
    std::size_t reposition(Slot slot);
    bool isInPlace(Slot slot);
    /// Puts the findings of places where they belong now that these have other names or stand elsewhere.
    void moveGroups(std::vector<GroupId> groups);

    /// Many at once; the slots of those added.
    std::vector<Slot> merge(const std::vector<Slot> &gone, const std::vector<Finding> &come);

private:
    struct SortItem {
        Place place;
        Slot slot;
    };

    struct KeyOf {
        const std::vector<Finding> &pool;
        std::uint64_t operator()(Slot slot) const { return pool[slot].key; }
    };
    KeyOf keyOf() const { return {m_pool}; }
    void read();
    bool groupAll(const TimeSlice &slice);
    Slot allocate(const Finding &finding);
    NameKey nameOf(const Finding &finding) const;

    const Session &m_session;
    FindingGroups m_groups;
    std::vector<Finding> m_pool;
    std::vector<GroupId> m_group; ///< of each slot
    std::vector<NameKey> m_name;  ///< of each slot
    std::vector<Slot> m_free;
    KeyIndex m_index;
    std::vector<Slot> m_all;
    // while all are put in order:
    std::vector<Slot> m_pending;
    std::size_t m_grouped = 0;
    bool m_isRead = true;
    bool m_isIndexed = false; ///< keys and names are known already
    std::vector<SortItem> m_items;
    SlicedSort<SortItem> m_sort;
    bool m_sorting = false;
    bool m_sorted = false;
};

} // namespace sitewright
