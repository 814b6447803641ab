// SPDX-License-Identifier: MIT
#include "model/plan/name_index.h"

#include <bit>

namespace sitewright {

std::uint32_t NameIndex::insert(std::uint64_t hash, ObjectRef ref)
{
    const std::uint32_t slot = slotOf(hash);
    const Entry entry{ref, static_cast<std::uint32_t>(hash), m_heads[slot]};
    if (m_firstFree != none) {
        const std::uint32_t at = m_firstFree;
        m_firstFree = m_entries[at].next;
        m_entries[at] = entry;
        m_heads[slot] = at;
    } else {
        if (m_entries.size() == m_entries.capacity())
            m_entries.reserve(m_entries.size() + m_entries.size() / 16 + 16);
        m_entries.push_back(entry);
        m_heads[slot] = static_cast<std::uint32_t>(m_entries.size() - 1);
    }
    ++m_count;
    return slot;
}

std::uint32_t NameIndex::remove(std::uint64_t hash, ObjectRef ref)
{
    const std::uint32_t slot = slotOf(hash);
    for (std::uint32_t *link = &m_heads[slot]; *link != none; link = &m_entries[*link].next) {
        const std::uint32_t at = *link;
        if (m_entries[at].ref != ref)
            continue;
        *link = m_entries[at].next;
        m_entries[at] = Entry{ObjectRef(), 0, m_firstFree};
        m_firstFree = at;
        --m_count;
        break;
    }
    return slot;
}

NameIndex NameIndex::rebuilt(std::size_t expected) const
{
    NameIndex out(static_cast<std::uint32_t>(std::bit_ceil(std::max<std::size_t>(expected, 1024))));
    out.m_entries.reserve(m_count);
    for (std::uint32_t head : m_heads) {
        for (std::uint32_t at = head; at != none; at = m_entries[at].next)
            out.insert(m_entries[at].hash, m_entries[at].ref);
    }
    return out;
}

} // namespace sitewright
