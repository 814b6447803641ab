// SPDX-License-Identifier: MIT
#include "model/rules/list_pool.h"

#include <algorithm>
#include <cstring>

namespace sitewright {

namespace {

// Half as much again up to some thousands, then double: the last class holds seven million.
constexpr std::array<std::uint32_t, 32> capacities = [] {
    std::array<std::uint32_t, 32> out{};
    std::uint32_t size = 1;
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i] = size;
        size += i >= 20 ? size : size == 1 ? 1 : size / 2;
    }
    return out;
}();

} // namespace

std::uint32_t ListPool::capacityOf(std::uint32_t sizeClass) { return capacities[sizeClass]; }

std::uint32_t ListPool::classFor(std::size_t count)
{
    return static_cast<std::uint32_t>(std::ranges::lower_bound(capacities, static_cast<std::uint32_t>(count)) - capacities.begin());
}

std::uint32_t ListPool::allocate(std::uint32_t sizeClass)
{
    if (m_free[sizeClass] != 0) {
        const std::uint32_t offset = m_free[sizeClass] - 1;
        m_free[sizeClass] = m_block[offset];
        m_freeNumbers -= capacityOf(sizeClass);
        return offset;
    }
    const std::size_t offset = m_block.size();
    const std::size_t needed = offset + capacityOf(sizeClass);
    if (needed > m_block.capacity())
        m_block.reserve(needed + needed / 16 + 1024);
    m_block.resize(needed);
    return static_cast<std::uint32_t>(offset);
}

void ListPool::release(const List &list)
{
    if (list.sizeClass == 0)
        return;
    m_block[list.offset] = m_free[list.sizeClass];
    m_free[list.sizeClass] = list.offset + 1;
    m_freeNumbers += capacityOf(list.sizeClass);
}

void ListPool::clear(List &list)
{
    release(list);
    list = List();
}

void ListPool::assign(List &list, std::span<const std::uint32_t> values)
{
    if (values.empty())
        return clear(list);
    const std::uint32_t wanted = classFor(values.size());
    if (wanted != list.sizeClass || list.count == 0) {
        release(list);
        list.sizeClass = wanted & 31U;
        list.offset = wanted == 0 ? 0 : allocate(wanted);
    }
    std::memcpy(data(list), values.data(), values.size_bytes());
    list.count = static_cast<std::uint32_t>(values.size()) & ((1U << 27) - 1U);
}

void ListPool::prepare(List &list, std::size_t count)
{
    list.sizeClass = classFor(count) & 31U;
    list.offset = list.sizeClass == 0 ? 0 : allocate(list.sizeClass);
}

void ListPool::append(List &list, std::uint32_t value)
{
    if (list.count == 0 && list.sizeClass == 0) {
        list.offset = value;
        list.count = 1;
        return;
    }
    if (isFull(list)) {
        List grown;
        grown.sizeClass = (list.sizeClass + 1U) & 31U;
        grown.offset = allocate(grown.sizeClass);
        grown.count = list.count;
        std::memcpy(m_block.data() + grown.offset, data(list), list.count * sizeof(std::uint32_t));
        release(list);
        list = grown;
    }
    data(list)[list.count] = value;
    list.count = (list.count + 1U) & ((1U << 27) - 1U);
}

} // namespace sitewright
