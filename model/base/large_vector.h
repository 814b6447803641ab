// SPDX-License-Identifier: MIT
// A vector for what every object of a large plan has an entry in. From some megabytes on it stands in large pages where the
// system has them: work on a plan of a hundred thousand sites is bound by finding its pages more than by reading them. A copy
// does not: it is made while somebody waits, read once and thrown away, and clearing large pages takes longer than all the rest.
#pragma once

#include <cstddef>
#include <memory>
#include <type_traits>
#include <vector>

namespace sitewright {

/// Memory in large pages; throws std::bad_alloc.
void *allocateLarge(std::size_t bytes);
void deallocateLarge(void *at, std::size_t bytes);
inline constexpr std::size_t largeAllocation = std::size_t(2) << 20; ///< bytes; less is not worth a page of its own

template <class T>
class LargePages {
public:
    using value_type = T;
    using propagate_on_container_move_assignment = std::true_type;
    using propagate_on_container_swap = std::true_type;

    LargePages() = default;
    template <class U> LargePages(const LargePages<U> &other) : m_isWanted(other.isWanted()) {}
    LargePages select_on_container_copy_construction() const { return LargePages(false); }
    bool isWanted() const { return m_isWanted; }

    T *allocate(std::size_t count)
    {
        return isLarge(count) ? static_cast<T *>(allocateLarge(count * sizeof(T))) : std::allocator<T>().allocate(count);
    }
    void deallocate(T *at, std::size_t count)
    {
        if (isLarge(count))
            deallocateLarge(at, count * sizeof(T));
        else
            std::allocator<T>().deallocate(at, count);
    }

    friend bool operator==(const LargePages &, const LargePages &) = default;

private:
    explicit LargePages(bool isWanted) : m_isWanted(isWanted) {}
    bool isLarge(std::size_t count) const { return m_isWanted && count >= largeAllocation / sizeof(T) && count <= std::size_t(-1) / 2 / sizeof(T); }

    bool m_isWanted = true;
};

template <class T> using LargeVector = std::vector<T, LargePages<T>>;

} // namespace sitewright
