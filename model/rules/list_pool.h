// SPDX-License-Identifier: MIT
// Many small lists of 32-bit numbers in one block, with size classes about 1.5 apart and a free list per class. A list is
// eight bytes; one number sits in the list itself. The block never shrinks: its
// owner makes a new one when too much of it is free.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "model/base/large_vector.h"

namespace sitewright {

class ListPool {
public:
    struct List {
        std::uint32_t offset = 0;      ///< in the block; of a list of capacity 1: the number itself
        std::uint32_t count : 27 = 0;
        std::uint32_t sizeClass : 5 = 0;
    };

    std::span<const std::uint32_t> view(const List &list) const
    {
        return {list.sizeClass == 0 ? &list.offset : m_block.data() + list.offset, list.count};
    }
    void assign(List &list, std::span<const std::uint32_t> values);
    void append(List &list, std::uint32_t value);
    void clear(List &list);
    /// An empty list gets room for `count` numbers to be appended.
    void prepare(List &list, std::size_t count);
    /// Numbers in runs that are free for lists of their size only.
    std::size_t freeNumbers() const { return m_freeNumbers; }
    std::size_t size() const { return m_block.size(); }
    bool isFull(const List &list) const { return list.count == capacityOf(list.sizeClass); }
    void reserve(std::size_t numbers) { m_block.reserve(numbers); }
    std::size_t byteSize() const { return m_block.capacity() * sizeof(std::uint32_t); }

private:
    static constexpr int classCount = 32;
    static std::uint32_t capacityOf(std::uint32_t sizeClass);
    static std::uint32_t classFor(std::size_t count);
    std::uint32_t allocate(std::uint32_t sizeClass);
    void release(const List &list);
    std::uint32_t *data(List &list) { return list.sizeClass == 0 ? &list.offset : m_block.data() + list.offset; }

    LargeVector<std::uint32_t> m_block;
    std::size_t m_freeNumbers = 0;
    std::array<std::uint32_t, classCount> m_free{}; ///< offset + 1 of the first free run, linked through its first number
};

} // namespace sitewright
