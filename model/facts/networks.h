// SPDX-License-Identifier: MIT
// Which networks are joined by LAN and which can reach each other at all (domain.md 4.0, wan()). A site is one network; a
// segment is part of its site's network unless a WAN link ends in it: then it is a network of its own. LAN links join
// networks into one LAN; every link joins reachability; a cloud only passes traffic on. Two LANs are joined by WAN only.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "model/plan/plan.h"

namespace sitewright {

using NetworkId = std::uint32_t;
inline constexpr NetworkId noNetwork = 0xffffffffU;

class Networks {
public:
    static Networks of(const Plan &plan);

    /// The LAN a site, segment or cloud belongs to; equal numbers = same LAN.
    NetworkId lan(const Plan &plan, ObjectRef end) const;
    /// The part of the whole network it can reach over any links.
    NetworkId reach(const Plan &plan, ObjectRef end) const;

    /// A network is named after a site wherever one belongs to it.
    static bool namedBySite(NetworkId network) { return network != noNetwork && network % 3 == 0; }

    /// Cells of LanComponent and NetworkComponent that differ between this and `before`.
    void touchDifferences(const Networks &before, Touched &touched) const;

    /// Index of a site's, segment's or cloud's cells of these aspects.
    static std::uint32_t node(ObjectRef end)
    {
        return end.index() * 3 + (end.is(Kind::Segment) ? 1U : end.is(Kind::Cloud) ? 2U : 0U);
    }

private:
    // Only networks that some link touches have an entry; all others stand alone under their own number.
    std::unordered_map<std::uint32_t, NetworkId> m_lan;
    std::unordered_map<std::uint32_t, NetworkId> m_reach;

    NetworkId at(const std::unordered_map<std::uint32_t, NetworkId> &map, const Plan &plan, ObjectRef end) const;
};

} // namespace sitewright
