// SPDX-License-Identifier: MIT
// Values by dense index where most have none: a page of 64 indexes costs 32 bytes, whatever is there its own size. Looking one up
// costs a population count. References last until the next value of their page comes or goes.
#pragma once

#include <bit>
#include <cstdint>
#include <utility>
#include <vector>

#include "model/base/large_vector.h"

namespace sitewright {

template <class T>
class SparseTable {
public:
    const T *find(std::uint32_t index) const
    {
        const std::uint32_t number = index / pageSize;
        if (number >= m_pages.size())
            return nullptr;
        const Page &page = m_pages[number];
        return (page.present & bit(index)) != 0 ? &page.values[page.rank(index)] : nullptr;
    }
    T *find(std::uint32_t index) { return const_cast<T *>(std::as_const(*this).find(index)); }
    T valueOr(std::uint32_t index, T otherwise) const
    {
        const T *found = find(index);
        return found ? *found : otherwise;
    }

    /// The value at `index`, made when there is none.
    T &operator[](std::uint32_t index)
    {
        const std::uint32_t number = index / pageSize;
        if (number >= m_pages.size()) {
            if (number >= m_pages.capacity())
                m_pages.reserve(number + 1 + number / 16);
            m_pages.resize(number + 1);
        }
        Page &page = m_pages[number];
        const std::size_t rank = page.rank(index);
        if ((page.present & bit(index)) == 0) {
            if (page.values.size() == page.values.capacity())
                page.values.reserve(page.values.size() + page.values.size() / 8 + 2); // doubling would leave a third of it unused
            page.values.insert(page.values.begin() + static_cast<std::ptrdiff_t>(rank), T());
            page.present |= bit(index);
        }
        return page.values[rank];
    }

    void erase(std::uint32_t index)
    {
        if (!find(index))
            return;
        Page &page = m_pages[index / pageSize];
        page.values.erase(page.values.begin() + static_cast<std::ptrdiff_t>(page.rank(index)));
        page.present &= ~bit(index);
    }

    /// visit(index, value), by index; values may be changed, none added or erased.
    template <class Visit> void forEach(Visit visit)
    {
        for (std::uint32_t number = 0; number < m_pages.size(); ++number) {
            auto value = m_pages[number].values.begin();
            for (std::uint64_t left = m_pages[number].present; left != 0; left &= left - 1)
                visit(number * pageSize + static_cast<std::uint32_t>(std::countr_zero(left)), *value++);
        }
    }

    /// No index from here on has a value.
    std::uint32_t end() const { return static_cast<std::uint32_t>(m_pages.size()) * pageSize; }
    std::size_t byteSize() const
    {
        std::size_t out = m_pages.capacity() * sizeof(Page);
        for (const Page &page : m_pages)
            out += page.values.capacity() * sizeof(T);
        return out;
    }

private:
    static constexpr std::uint32_t pageSize = 64;
    struct Page {
        std::uint64_t present = 0;
        std::vector<T> values;

        std::size_t rank(std::uint32_t index) const { return static_cast<std::size_t>(std::popcount(present & (bit(index) - 1))); }
    };
    static std::uint64_t bit(std::uint32_t index) { return std::uint64_t(1) << (index % pageSize); }

    LargeVector<Page> m_pages;
};

} // namespace sitewright
