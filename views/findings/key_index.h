// SPDX-License-Identifier: MIT
// Which slot holds the finding with a key: an open table of slots, four bytes and a little each, because a large plan has hundreds of
// thousands. The keys stay where they are; who asks says how to read them.
#pragma once

#include <cstdint>
#include <vector>

#include "model/base/object_id.h"

namespace sitewright {

class KeyIndex {
public:
    static constexpr std::uint32_t none = 0xffffffffU;

    void clear(std::size_t expected)
    {
        std::size_t size = 16;
        while (size < expected * 2)
            size *= 2;
        m_slots.assign(size, none);
        m_count = 0;
    }
    template <class KeyOf>
    std::uint32_t find(std::uint64_t key, KeyOf keyOf) const
    {
        for (std::size_t i = home(key); m_slots[i] != none; i = next(i)) {
            if (keyOf(m_slots[i]) == key)
                return m_slots[i];
        }
        return none;
    }
    /// The key must not be in it yet.
    template <class KeyOf>
    void insert(std::uint32_t slot, KeyOf keyOf)
    {
        if ((m_count + 1) * 2 > m_slots.size())
            grow(keyOf);
        put(slot, keyOf(slot));
        ++m_count;
    }
    template <class KeyOf>
    void erase(std::uint64_t key, KeyOf keyOf)
    {
        std::size_t hole = home(key);
        while (m_slots[hole] != none && keyOf(m_slots[hole]) != key)
            hole = next(hole);
        if (m_slots[hole] == none)
            return;
        // What probed past the hole moves back into it.
        for (std::size_t i = next(hole); m_slots[i] != none; i = next(i)) {
            const std::size_t wanted = home(keyOf(m_slots[i]));
            if (((i - wanted) & mask()) >= ((i - hole) & mask())) {
                m_slots[hole] = m_slots[i];
                hole = i;
            }
        }
        m_slots[hole] = none;
        --m_count;
    }

private:
    std::size_t mask() const { return m_slots.size() - 1; }
    std::size_t home(std::uint64_t key) const { return static_cast<std::size_t>(mixBits(key)) & mask(); }
    std::size_t next(std::size_t i) const { return (i + 1) & mask(); }
    void put(std::uint32_t slot, std::uint64_t key)
    {
        std::size_t i = home(key);
        while (m_slots[i] != none)
            i = next(i);
        m_slots[i] = slot;
    }
    template <class KeyOf>
    void grow(KeyOf keyOf)
    {
        std::vector<std::uint32_t> old(m_slots.size() * 2, none);
        old.swap(m_slots);
        for (const std::uint32_t slot : old) {
            if (slot != none)
                put(slot, keyOf(slot));
        }
    }

    std::vector<std::uint32_t> m_slots = std::vector<std::uint32_t>(16, none);
    std::size_t m_count = 0;
};

} // namespace sitewright
