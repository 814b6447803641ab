// SPDX-License-Identifier: MIT
// Some elements out of a long sorted list, or into it: each part between them is moved once, and nothing else is looked at.
#pragma once

#include <algorithm>
#include <vector>

namespace sitewright {

/// Where `element` is: at `expected`, unless the list was not quite in order.
template <class T>
std::size_t positionIn(const std::vector<T> &list, std::size_t expected, const T &element)
{
    if (expected < list.size() && list[expected] == element)
        return expected;
    return static_cast<std::size_t>(std::ranges::find(list, element) - list.begin());
}

/// Takes out what stands at `positions`, which are in any order, each once.
template <class T>
void eraseAt(std::vector<T> &list, std::vector<std::size_t> positions)
{
    if (positions.empty())
        return;
    std::ranges::sort(positions);
    positions.erase(std::ranges::lower_bound(positions, list.size()), positions.end()); // of what is not there
    if (positions.empty())
        return;
    const auto at = [&](std::size_t position) { return list.begin() + static_cast<std::ptrdiff_t>(position); };
    auto to = at(positions.front());
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const auto end = i + 1 < positions.size() ? at(positions[i + 1]) : list.end();
        to = std::move(at(positions[i] + 1), end, to);
    }
    list.erase(to, list.end());
}

/// Puts in `come`, which is in order as the list is.
template <class T, class Before>
void insertSorted(std::vector<T> &list, const std::vector<T> &come, Before before)
{
    std::size_t end = list.size(); // of what has not moved yet
    std::vector<std::size_t> positions;
    positions.reserve(come.size());
    for (const T &one : come)
        positions.push_back(static_cast<std::size_t>(std::ranges::lower_bound(list, one, before) - list.begin()));
    list.resize(list.size() + come.size());
    const auto at = [&](std::size_t position) { return list.begin() + static_cast<std::ptrdiff_t>(position); };
    for (std::size_t i = come.size(); i-- > 0;) {
        std::move_backward(at(positions[i]), at(end), at(end + i + 1));
        list[positions[i] + i] = come[i];
        end = positions[i];
    }
}

} // namespace sitewright
