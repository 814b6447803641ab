// SPDX-License-Identifier: MIT
// Which WAN links lie on the way between two LANs. The cheapest path has, in this order: no hop that nobody drew (from a site
// into a segment of it that only has WAN links of its own), fewest WAN links, the smallest sum of transfer times (1/bandwidth;
// unknown counts as 1 kbit/s), the smallest sum of latencies (unknown counts as 100 s), and of ways that are equal to the end
// one that is always the same: each link has a number made from its id, and the smaller sum wins. So a path is the same in both
// directions, on every machine, and however the plan was put together. LAN links cost nothing: their ends are one LAN.
//
// Built in one go from the links; branches that hang on one link are cut off first, and shortest paths are searched only in the
// meshed rest, from one end, when somebody asks. It follows the edit of a link: of what was searched only that is forgotten which
// went over the link or could be better with it, and whoever keeps paths is told which of them may be others.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

#include "model/facts/networks.h"
#include "model/plan/plan.h"

namespace sitewright {

class Routes {
public:
    /// What a path costs, what weighs most first.
    struct Cost {
        std::uint64_t hops = 0; ///< undrawn ones in the upper half
        std::uint64_t time = 0;
        std::uint64_t latency = 0;
        std::uint64_t tie = 0;

        friend auto operator<=>(const Cost &, const Cost &) = default;
        friend Cost operator+(const Cost &a, const Cost &b) { return {a.hops + b.hops, a.time + b.time, a.latency + b.latency, a.tie + b.tie}; }
    };
    /// More than any path; a few of them can be added up.
    static constexpr Cost unreachable{.hops = std::uint64_t(1) << 60, .time = 0, .latency = 0, .tie = 0};

    static Routes of(const Plan &plan, const Networks &networks);

    /// The WAN links from LAN `from` to LAN `to`, in that order; false when there is no path. Within one LAN: none, and true.
    /// Searches from `from` unless it has searched from `to` before, so name the one first that is asked about more often.
    bool find(NetworkId from, NetworkId to, std::vector<ObjectRef> &links, Cost *cost = nullptr) const;

    /// What the paths from one LAN to all others cost.
    class Distances {
    public:
        /// WAN links on the cheapest path; nothing when there is none.
        std::optional<std::uint64_t> linksTo(NetworkId to) const;

    private:
        friend class Routes;
        const Routes *m_routes = nullptr;
        NetworkId m_from = noNetwork;
        std::vector<Cost> m_costs; ///< by node; empty where the LAN has no links
    };
    Distances distancesFrom(NetworkId from) const;

    /// One hop that becomes better, worse, possible or impossible.
    class Change {
    public:
        /// Whether the path between two LANs, which costs `cost` until now, goes over that hop or will; now and then true for one that does not.
        bool concerns(NetworkId from, NetworkId to, const Cost &cost) const;

    private:
        friend class Routes;
        const Routes *m_routes = nullptr;
        std::vector<Cost> m_toA, m_toB; ///< by node, as it was
        std::optional<Cost> m_was, m_is;
    };
    /// Takes over how a link is now, or the way from a segment with WAN links of its own into its site. `before` hears of each
    /// change while paths are as they were, `after` when they are as they are; neither when no path can be another.
    void follow(const Plan &plan, const Networks &networks, ObjectRef hop, const std::function<void(const Change &)> &before,
                const std::function<void()> &after);

    bool hasUndrawnHops() const;
    /// Nodes that searches go through, after cutting branches off.
    std::size_t meshedNodes() const { return m_coreStart.empty() ? 0 : m_coreStart.size() - 1; }
    std::size_t byteSize() const;

private:
    using Node = std::uint32_t; ///< index of a LAN that has links
    static constexpr Node none = 0xffffffffU;

    struct Edge {
        Node a = none, b = none;
        Cost cost;
        ObjectRef hop;      ///< the link; a segment: a hop nobody drew
        bool isUsed = true; ///< the best between these two
        Node other(Node node) const { return node == a ? b : a; }
        bool joins(Node x, Node y) const { return a == x && b == y; }
        bool isBetterThan(const Edge &edge) const { return cost != edge.cost ? cost < edge.cost : hop < edge.hop; }
    };

    Node nodeOf(NetworkId lan);
    Node known(NetworkId lan) const { return lan < m_nodeOf.size() ? m_nodeOf[lan] : none; }
    void collect(const Plan &plan, const Networks &networks);
    std::optional<Edge> edgeOf(const Plan &plan, const Networks &networks, ObjectRef hop);
    std::uint32_t &slotOf(ObjectRef hop);
    std::uint32_t bestBetween(Node a, Node b, std::uint32_t except) const;
    void change(std::uint32_t slot, const std::optional<Edge> &now, const std::function<void(const Change &)> &before, const std::function<void()> &after);
    void forgetSearches(const Change &change, Node a, Node b, std::uint32_t used);
    void distancesFrom(Node node, std::vector<Cost> &out) const;
    void cutBranches();
    void buildCore();
    const std::vector<std::uint32_t> &searchFrom(Node core) const;
    void spread(Node core, std::vector<Cost> &best, std::vector<std::uint32_t> *reachedBy) const;
    void addTo(std::vector<ObjectRef> &links, Cost &cost, std::uint32_t edge) const;

    std::vector<Node> m_nodeOf; ///< by NetworkId
    std::vector<Edge> m_edges; ///< each stays where it is; ends null: free
    std::vector<std::uint32_t> m_freeEdges;
    std::vector<std::uint32_t> m_slotOfLink, m_slotOfSegment; ///< by index: its edge
    std::vector<std::uint32_t> m_upEdge; ///< by node: the edge towards the meshed part; none in it
    std::vector<std::uint32_t> m_depth;  ///< by node: edges up to the meshed part
    std::vector<Node> m_root;            ///< by node: where in the meshed part its branch hangs
    std::vector<Node> m_outwards;        ///< nodes of branches, nearest to the meshed part first
    std::vector<Node> m_core;            ///< by node: its index in the meshed part; none: in a branch, or joined with nobody
    std::vector<std::uint32_t> m_coreStart, m_coreEdges;
    std::vector<Node> m_coreNode;
    mutable std::unordered_map<Node, std::vector<std::uint32_t>> m_searched; ///< by index in the meshed part: the edge each is reached by
};

} // namespace sitewright
