// SPDX-License-Identifier: MIT
// Asking for memory before it is needed: passes in the order of one table that jump into another one wait for memory, mostly.
#pragma once

#include <cstdint>

namespace sitewright {

/// How many records ahead such a pass asks.
inline constexpr std::uint32_t prefetchDistance = 12;

inline void prefetch(const void *address) { __builtin_prefetch(address); }

} // namespace sitewright
