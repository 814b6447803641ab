// SPDX-License-Identifier: MIT
// Which built-in applications the MPs of a place carry together. Most rules about MPs are settled by these few bits; the MPs
// themselves lie all over the memory.
#pragma once

#include <cstdint>
#include <vector>

#include "model/base/large_vector.h"
#include "model/plan/plan.h"

namespace sitewright {

/// Beside the bits of applications: it is the Central MP.
inline constexpr std::uint32_t centralPointBit = 1U << 30;
static_assert(builtInApplicationCount < 30);

inline std::uint32_t typesOf(const PointRecord &point) { return point.applicationMask | (point.central ? centralPointBit : 0U); }

/// Bits as in PointRecord::applicationMask.
struct PointTypes {
    std::uint32_t any = 0;
    std::uint32_t several = 0; ///< on more than one MP

    void add(std::uint32_t mask)
    {
        several |= any & mask;
        any |= mask;
    }
    void add(const PointTypes &other)
    {
        several |= other.several;
        add(other.any);
    }
    bool has(App app) const { return (any & bit(app)) != 0; }
};

/// Those of every place of a plan, added up in one pass over its MPs in the order in which they lie in memory.
struct PointTypesByPlace {
    static PointTypesByPlace of(const Plan &plan);

    LargeVector<PointTypes> attached;     ///< by the structure object that is their home
    LargeVector<std::uint32_t> standing;  ///< by site: any
    LargeVector<std::uint32_t> inSegment; ///< by segment: any, and centralPointBit
};

} // namespace sitewright
