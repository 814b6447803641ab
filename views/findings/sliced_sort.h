// SPDX-License-Identifier: MIT
// Sorts a long list a slice of time at once: blocks first, then pairs of sorted runs merged until one is left. No step takes longer
// than one merge over the whole list.
#pragma once

#include <algorithm>
#include <vector>

#include "views/shared/time_slice.h"

namespace sitewright {

template <class T>
class SlicedSort {
public:
    void start(std::vector<T> items, std::size_t block)
    {
        m_items = std::move(items);
        m_block = block;
        m_width = 0;
        m_at = 0;
    }
    std::vector<T> take() { return std::move(m_items); }

    /// True when all is sorted; false when the time was over before.
    template <class Before>
    bool proceed(Before before, const TimeSlice &slice)
    {
        while (m_width < m_items.size()) {
            if (slice.isOver())
                return false;
            m_width == 0 ? sortBlock(before) : mergePair(before);
            if (m_at >= m_items.size()) {
                m_width = m_width == 0 ? m_block : m_width * 2;
                m_at = 0;
            }
        }
        return true;
    }

private:
    using Difference = typename std::vector<T>::difference_type;

    auto at(std::size_t index) { return m_items.begin() + static_cast<Difference>(std::min(index, m_items.size())); }
    template <class Before>
    void sortBlock(Before before)
    {
        std::sort(at(m_at), at(m_at + m_block), before);
        m_at += m_block;
    }
    template <class Before>
    void mergePair(Before before)
    {
        std::inplace_merge(at(m_at), at(m_at + m_width), at(m_at + 2 * m_width), before);
        m_at += 2 * m_width;
    }

    std::vector<T> m_items;
    std::size_t m_block = 1;
    std::size_t m_width = 0; ///< of sorted runs; 0 while blocks are being sorted
    std::size_t m_at = 0;
};

} // namespace sitewright
