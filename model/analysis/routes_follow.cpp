// SPDX-License-Identifier: MIT
// The part of Routes that follows the edit of a link. Whether a path between two LANs changes is seen from how far both are from
// both ends of the hop, so a change costs two searches and nothing for paths it does not concern.
#include <algorithm>
#include <utility>

#include "model/analysis/routes.h"

namespace sitewright {

bool Routes::Change::concerns(NetworkId from, NetworkId to, const Cost &cost) const
{
    const Node start = m_routes->known(from), end = m_routes->known(to);
    if (start == none || end == none)
        return false;
    const std::uint64_t hop = std::min(m_was.value_or(unreachable).hops, m_is.value_or(unreachable).hops);
    const auto over = [&](const Cost &near, const Cost &far) {
        if (near.hops + hop + far.hops > cost.hops)
            return false; // most of them, and quickly
        const Cost rest = near + far;
        return (m_was && rest + *m_was == cost) || (m_is && rest + *m_is < cost);
    };
    return over(m_toA[start], m_toB[end]) || over(m_toB[start], m_toA[end]);
}

void Routes::follow(const Plan &plan, const Networks &networks, ObjectRef hop, const std::function<void(const Change &)> &before,
                    const std::function<void()> &after)
{
    const std::optional<Edge> now = edgeOf(plan, networks, hop);
    std::uint32_t &slot = slotOf(hop);
    if (slot != none && (!now || !m_edges[slot].joins(now->a, now->b))) {
        change(slot, {}, before, after);
        m_freeEdges.push_back(std::exchange(slot, none));
    }
    if (!now)
        return;
    if (slot == none) {
        if (m_freeEdges.empty()) {
            slot = static_cast<std::uint32_t>(m_edges.size());
            m_edges.emplace_back().isUsed = false;
        } else {
            slot = m_freeEdges.back();
            m_freeEdges.pop_back();
        }
    } else if (m_edges[slot].cost == now->cost) {
        return;
    }
    change(slot, now, before, after);
}

std::uint32_t Routes::bestBetween(Node a, Node b, std::uint32_t except) const
{
    std::uint32_t best = none;
    for (std::uint32_t i = 0; i < m_edges.size(); ++i) {
        if (m_edges[i].joins(a, b) && i != except && (best == none || m_edges[i].isBetterThan(m_edges[best])))
            best = i;
    }
    return best;
}

/// The edge in `slot` becomes `now`: the ends stay, or it comes, or it goes.
void Routes::change(std::uint32_t slot, const std::optional<Edge> &now, const std::function<void(const Change &)> &before,
                    const std::function<void()> &after)
{
    const auto [a, b] = now ? std::pair(now->a, now->b) : std::pair(m_edges[slot].a, m_edges[slot].b);
    const std::uint32_t beside = bestBetween(a, b, slot);
    const bool wasUsed = m_edges[slot].isUsed;
    const bool isUsed = now && (beside == none || now->isBetterThan(m_edges[beside]));
    const auto store = [&] {
        m_edges[slot] = now.value_or(Edge());
        m_edges[slot].isUsed = isUsed;
        if (beside != none)
            m_edges[beside].isUsed = !isUsed;
    };
    if (!wasUsed && !isUsed)
        return store();
    Change change;
    change.m_routes = this;
    const std::uint32_t used = wasUsed ? slot : beside;
    if (used != none)
        change.m_was = m_edges[used].cost;
    if (isUsed)
        change.m_is = now->cost;
    else if (beside != none)
        change.m_is = m_edges[beside].cost;
    distancesFrom(a, change.m_toA);
    distancesFrom(b, change.m_toB);
    before(change);
    store();
    const std::vector<Node> coreBefore = m_coreNode;
    if (used != (isUsed ? slot : beside)) {
        cutBranches();
        buildCore();
    }
    if (coreBefore == m_coreNode)
        forgetSearches(change, a, b, used);
    else
        m_searched.clear();
    after();
}

/// Those that went over the hop or will.
void Routes::forgetSearches(const Change &change, Node a, Node b, std::uint32_t used)
{
    const Node first = m_core[a], second = m_core[b];
    if (first == none || second == none)
        return; // in a branch, which no search enters
    std::erase_if(m_searched, [&](const auto &search) {
        const auto &[core, reachedBy] = search;
        if (used != none && (reachedBy[first] == used || reachedBy[second] == used))
            return true;
        const Cost &toA = change.m_toA[m_coreNode[core]], &toB = change.m_toB[m_coreNode[core]];
        return change.m_is && (toA + *change.m_is < toB || toB + *change.m_is < toA);
    });
}

bool Routes::hasUndrawnHops() const
{
    return std::ranges::any_of(m_edges, [](const Edge &edge) { return edge.isUsed && edge.hop.is(Kind::Segment); });
}

Routes::Distances Routes::distancesFrom(NetworkId from) const
{
    Distances out;
    out.m_routes = this;
    out.m_from = from;
    if (const Node node = known(from); node != none)
        distancesFrom(node, out.m_costs);
    return out;
}

std::optional<std::uint64_t> Routes::Distances::linksTo(NetworkId to) const
{
    if (to == m_from)
        return 0;
    const Node node = m_routes->known(to);
    if (node == none || m_costs.empty() || m_costs[node].hops >= unreachable.hops)
        return {};
    return m_costs[node].hops & 0xffffffffU; // undrawn ones are above
}

void Routes::distancesFrom(Node node, std::vector<Cost> &out) const
{
    out.assign(m_depth.size(), unreachable);
    out[node] = {};
    Node at = node;
    while (m_upEdge[at] != none) {
        const Edge &edge = m_edges[m_upEdge[at]];
        const Node above = edge.other(at);
        out[above] = out[at] + edge.cost;
        at = above;
    }
    if (m_core[at] != none) {
        std::vector<Cost> best(m_coreNode.size(), unreachable);
        best[m_core[at]] = out[at];
        spread(m_core[at], best, nullptr);
        for (std::size_t i = 0; i < best.size(); ++i)
            out[m_coreNode[i]] = best[i];
    }
    for (const Node outer : m_outwards) {
        const Edge &edge = m_edges[m_upEdge[outer]];
        const Cost via = out[edge.other(outer)] + edge.cost;
        if (via < out[outer])
            out[outer] = via;
    }
}

} // namespace sitewright
