// SPDX-License-Identifier: MIT
// A dense table of records with reuse of freed slots. Indices stay put while a record lives.
#pragma once

#include <cstdint>
#include <vector>

#include "model/base/large_vector.h"
#include "model/base/object_ref.h"

namespace sitewright {

template <class Record>
class Table {
public:
    using value_type = Record;

    std::uint32_t add(Record record)
    {
        ++m_count;
        if (m_firstFree != none) {
            const std::uint32_t index = m_firstFree;
            m_firstFree = m_rows[index].sibling.next.bits();
            m_rows[index] = std::move(record);
            return index;
        }
        if (m_rows.size() == m_rows.capacity())
            m_rows.reserve(m_rows.size() + m_rows.size() / 16 + 16);
        m_rows.push_back(std::move(record));
        return static_cast<std::uint32_t>(m_rows.size() - 1);
    }

    void remove(std::uint32_t index)
    {
        --m_count;
        m_rows[index] = Record();
        m_rows[index].sibling.next = ObjectRef::fromBits(m_firstFree);
        m_firstFree = index;
    }

    Record &operator[](std::uint32_t index) { return m_rows[index]; }
    const Record &operator[](std::uint32_t index) const { return m_rows[index]; }

    /// Number of slots, free ones included: every index below it may be asked with isLive().
    std::uint32_t capacity() const { return static_cast<std::uint32_t>(m_rows.size()); }
    std::uint32_t count() const { return m_count; }
    bool isLive(std::uint32_t index) const { return index < m_rows.size() && !m_rows[index].id.isNull(); }
    std::size_t byteSize() const { return m_rows.capacity() * sizeof(Record); }
    void reserve(std::size_t rows) { m_rows.reserve(rows); }

private:
    static constexpr std::uint32_t none = 0xffffffffU;

    LargeVector<Record> m_rows;
    std::uint32_t m_firstFree = none;
    std::uint32_t m_count = 0;
};

} // namespace sitewright
