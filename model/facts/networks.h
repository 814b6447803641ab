// SPDX-License-Identifier: MIT
// Which networks are joined by LAN (domain.md 4.0, wan()). A site is one network; a segment is part of its site's network
// unless a WAN link ends in it: then it is a network of its own; a cloud is one, too. LAN links join networks into one LAN;
// two LANs are joined by WAN only. Kept up to date around the links that change; the rest of the plan is not looked at.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "model/facts/linked_segments.h"
#include "model/plan/plan.h"

namespace sitewright {

using NetworkId = std::uint32_t;
inline constexpr NetworkId noNetwork = 0xffffffffU;

class Networks {
public:
    static Networks of(const Plan &plan);

    /// The LAN a site, segment or cloud belongs to; equal numbers = same LAN.
    NetworkId lan(const Plan &plan, ObjectRef end) const;
    /// A LAN is named after a site wherever one belongs to it.
    static bool namedBySite(NetworkId network) { return network != noNetwork && network % 3 == 0; }

    /// Adds the cells of LanComponent that differ to `touched`.
    void follow(const Plan &plan, const LinkChanges &changes, Touched &touched);

    /// Index of a site's, segment's or cloud's cells; also the number of the network it would be alone.
    static std::uint32_t node(ObjectRef end)
    {
        return end.index() * 3 + (end.is(Kind::Segment) ? 1U : end.is(Kind::Cloud) ? 2U : 0U);
    }

    std::size_t byteSize() const;

private:
    using Node = std::uint32_t;

    void recompute(const Plan &plan, std::vector<Node> work, Touched &touched);
    /// What belongs together from now on; its name.
    NetworkId keep(std::vector<Node> members);

    bool isJoined(Node node) const { return node < m_isJoined.size() && m_isJoined[node]; }
    void setJoined(Node node, bool joined);

    std::unordered_map<Node, NetworkId> m_lan; ///< only of networks that are joined with others
    std::vector<bool> m_isJoined;              ///< which these are: asked for every site in every check
    std::unordered_map<NetworkId, std::vector<Node>> m_members;
};

} // namespace sitewright
