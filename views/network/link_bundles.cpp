// SPDX-License-Identifier: MIT
#include "views/network/link_bundles.h"

#include <algorithm>
#include <bit>
#include <cstdlib>

namespace sitewright {
namespace {

std::uint64_t cellOf(QPoint at, int spot)
{
    return std::uint64_t(std::uint32_t(at.x() >> spot)) << 32 | std::uint32_t(at.y() >> spot);
}

/// The spots that a link joins, whichever way it runs.
struct Ends {
    Ends(const LinkBundles::Bundle &one, int spot)
    {
        const std::uint64_t from = cellOf(one.from, spot), to = cellOf(one.to, spot);
        low = std::min(from, to);
        high = std::max(from, to);
    }
    friend bool operator==(const Ends &, const Ends &) = default;

    std::uint64_t low, high;
};

} // namespace

void LinkBundles::clear()
{
    for (BySpot &kept : m_kept)
        kept.clear();
    m_isEmpty = true;
}

void LinkBundles::add(QPoint from, QPoint to, std::uint32_t line)
{
    const auto longer = std::uint32_t(std::max({std::abs(to.x() - from.x()), std::abs(to.y() - from.y()), 1}));
    m_kept[std::size_t(std::bit_width(longer)) - 1][smallestSpot].push_back({from, to, line, 1});
    m_isEmpty = false;
}

const std::vector<LinkBundles::Bundle> &LinkBundles::of(int length, int spot)
{
    BySpot &kept = m_kept[std::size_t(length)];
    if (kept.empty())
        kept[smallestSpot]; // nobody is that long
    spot = std::max(spot, smallestSpot);
    const auto finer = std::prev(kept.upper_bound(spot));
    if (finer->first == spot)
        return finer->second;
    // Spots lie in each other: joining those that are joined already comes to the same.
    return kept.emplace(spot, joined(finer->second, spot)).first->second;
}

std::vector<LinkBundles::Bundle> LinkBundles::joined(const std::vector<Bundle> &finer, int spot)
{
    std::vector<Bundle> out;
    std::vector<std::uint32_t> table(std::bit_ceil(finer.size() * 2 + 1), 0); // open addressing: number in `out`, plus 1
    const std::uint64_t mask = table.size() - 1;
    for (const Bundle &one : finer) {
        const Ends ends(one, spot);
        if (ends.low == ends.high)
            continue; // hidden below one spot
        std::uint64_t at = ((ends.low * 0x9e3779b97f4a7c15ULL ^ ends.high) * 0xbf58476d1ce4e5b9ULL) >> 32 & mask;
        while (table[at] != 0 && Ends(out[table[at] - 1], spot) != ends)
            at = (at + 1) & mask;
        if (table[at] == 0) {
            out.push_back(one);
            table[at] = std::uint32_t(out.size());
        } else {
            out[table[at] - 1].count += one.count;
        }
    }
    out.shrink_to_fit();
    return out;
}

} // namespace sitewright
