// SPDX-License-Identifier: MIT
#include "model/io/nearest_name.h"

#include <algorithm>
#include <vector>

namespace sitewright {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

/// Insertions, removals, replacements and swaps of neighbouring letters, case ignored.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> beforeLast(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    const auto same = [&](std::size_t i, std::size_t j) { return lower(a[i]) == lower(b[j]); };
    for (std::size_t i = 0; i < a.size(); ++i) {
        beforeLast.swap(last);
        last.swap(row);
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            row[j + 1] = std::min({last[j] + (same(i, j) ? 0U : 1U), last[j + 1] + 1, row[j] + 1});
            if (i > 0 && j > 0 && same(i, j - 1) && same(i - 1, j))
                row[j + 1] = std::min(row[j + 1], beforeLast[j - 1] + 1);
        }
    }
    return row[b.size()];
}

} // namespace

std::string_view nearestName(std::string_view name, std::span<const std::string_view> candidates)
{
    std::string_view best;
    std::size_t fewest = std::max<std::size_t>(1, name.size() / 3) + 1;
    if (name.size() > 64)
        return best;
    for (const std::string_view candidate : candidates) {
        if (const std::size_t changes = distance(name, candidate); changes < fewest) {
            fewest = changes;
            best = candidate;
        }
    }
    return best;
}

} // namespace sitewright
