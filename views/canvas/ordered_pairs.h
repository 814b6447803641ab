// SPDX-License-Identifier: MIT
// Walks two lists that are ordered by the same key side by side: what stood in the first, in the second, or in both.
#pragma once

#include <functional>
#include <memory>

namespace sitewright {

/// `visit` gets an item of each, one of them null where the other list has none of that key; ends when it answers false, and then
/// answers false, too.
template <class Items, class Key, class Visit>
bool forEachPair(const Items &before, const Items &after, Key key, Visit visit)
{
    const auto keyOf = [&](const auto &item) { return std::invoke(key, item); };
    for (auto a = before.begin(), b = after.begin(); a != before.end() || b != after.end();) {
        const auto *old = a != before.end() && (b == after.end() || keyOf(*a) <= keyOf(*b)) ? std::to_address(a) : nullptr;
        const auto *then = b != after.end() && (!old || keyOf(*old) == keyOf(*b)) ? std::to_address(b) : nullptr;
        if (!visit(old, then))
            return false;
        a += old ? 1 : 0;
        b += then ? 1 : 0;
    }
    return true;
}

} // namespace sitewright
