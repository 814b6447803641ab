// SPDX-License-Identifier: MIT
// Which WAN links lie on the way between two LANs. The cheapest path has, in this order: no hop that nobody drew (from a site
// into a segment of it that only has WAN links of its own), fewest WAN links, the smallest sum of transfer times (1/bandwidth;
// unknown counts as 1 kbit/s), the smallest sum of latencies (unknown counts as 100 s), and of ways that are equal to the end
// one that is always the same: each link has a number made from its id, and the smaller sum wins. So a path is the same in both
// directions, on every machine, and however the plan was put together. LAN links cost nothing: their ends are one LAN.
//
// Built in one go from the links; branches that hang on one link are cut off first, and shortest paths are searched only in the
// meshed rest, from one end, when somebody asks. An edit of a link, or of which LANs there are, makes a Routes out of date.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "model/facts/networks.h"
#include "model/plan/plan.h"

namespace sitewright {

class Routes {
public:
    static Routes of(const Plan &plan, const Networks &networks);

    /// The WAN links from LAN `from` to LAN `to`, in that order; false when there is no path. Within one LAN: none, and true.
    /// Searches from `from` unless it has searched from `to` before, so name the one first that is asked about more often.
    bool find(NetworkId from, NetworkId to, std::vector<ObjectRef> &links) const;

    /// Nodes that searches go through, after cutting branches off.
    std::size_t meshedNodes() const { return m_coreStart.empty() ? 0 : m_coreStart.size() - 1; }
    std::size_t byteSize() const;

private:
    using Node = std::uint32_t; ///< index of a LAN that has links
    static constexpr Node none = 0xffffffffU;

    struct Cost {
        std::uint64_t hops = 0; ///< undrawn ones in the upper half
        std::uint64_t time = 0;
        std::uint64_t latency = 0;
        std::uint64_t tie = 0;

        friend auto operator<=>(const Cost &, const Cost &) = default;
        friend Cost operator+(const Cost &a, const Cost &b) { return {a.hops + b.hops, a.time + b.time, a.latency + b.latency, a.tie + b.tie}; }
    };
    struct Edge {
        Node a = none, b = none;
        Cost cost;
        ObjectRef link; ///< null: a hop nobody drew
        Node other(Node node) const { return node == a ? b : a; }
    };

    Node nodeOf(NetworkId lan);
    Node known(NetworkId lan) const { return lan < m_nodeOf.size() ? m_nodeOf[lan] : none; }
    void collect(const Plan &plan, const Networks &networks);
    void cutBranches();
    void buildCore();
    const std::vector<std::uint32_t> &searchFrom(Node core) const;
    void addTo(std::vector<ObjectRef> &links, std::uint32_t edge) const;

    std::vector<Node> m_nodeOf; ///< by NetworkId
    std::vector<Edge> m_edges;
    std::vector<std::uint32_t> m_upEdge; ///< by node: the edge towards the meshed part; none in it
    std::vector<std::uint32_t> m_depth;  ///< by node: edges up to the meshed part
    std::vector<Node> m_root;            ///< by node: where in the meshed part its branch hangs
    std::vector<Node> m_core;            ///< by node: its index in the meshed part
    std::vector<std::uint32_t> m_coreStart, m_coreEdges;
    std::vector<Node> m_coreNode;
    mutable std::unordered_map<Node, std::vector<std::uint32_t>> m_searched; ///< by index in the meshed part: the edge each is reached by
};

} // namespace sitewright
