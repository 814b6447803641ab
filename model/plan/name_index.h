// SPDX-License-Identifier: MIT
// Finds objects whose names are equal but for letter case. A fixed table of slots; the slot is what rules depend on, so a
// collision costs a needless look and no bucket is ever made or leaked. The table grows only between edits (rebuilt()).
#pragma once

#include <cstdint>
#include <vector>

#include "model/base/large_vector.h"
#include "model/base/object_ref.h"

namespace sitewright {

class NameIndex {
public:
    explicit NameIndex(std::uint32_t slotTotal = 1024) : m_heads(slotTotal, none) {}

    /// Adds `ref` under `hash`; returns its slot.
    std::uint32_t insert(std::uint64_t hash, ObjectRef ref);
    std::uint32_t remove(std::uint64_t hash, ObjectRef ref);

    std::uint32_t slotCount() const { return static_cast<std::uint32_t>(m_heads.size()); }
    std::uint32_t slotOf(std::uint64_t hash) const { return static_cast<std::uint32_t>(hash & (m_heads.size() - 1)); }
    bool wantsGrowth() const { return m_count > m_heads.size() * 2; }
    /// The same members in a table fit for `expected` of them.
    NameIndex rebuilt(std::size_t expected) const;

    template <class Visit>
    void forEach(std::uint32_t slot, Visit visit) const
    {
        for (std::uint32_t at = m_heads[slot]; at != none; at = m_entries[at].next)
            visit(m_entries[at].ref);
    }
    bool hasSeveral(std::uint32_t slot) const { return m_heads[slot] != none && m_entries[m_heads[slot]].next != none; }
    std::size_t byteSize() const { return m_heads.capacity() * 4 + m_entries.capacity() * sizeof(Entry); }

private:
    static constexpr std::uint32_t none = 0xffffffffU;
    struct Entry {
        ObjectRef ref;
        std::uint32_t hash = 0; ///< lower half, to rebuild without asking the plan; no table has more slots
        std::uint32_t next = none;
    };

    LargeVector<std::uint32_t> m_heads;
    LargeVector<Entry> m_entries;
    std::uint32_t m_firstFree = none;
    std::size_t m_count = 0;
};

} // namespace sitewright
