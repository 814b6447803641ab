// SPDX-License-Identifier: MIT
#include "model/analysis/routes.h"

#include <algorithm>
#include <queue>

namespace sitewright {

namespace {

constexpr std::uint64_t undrawnHop = std::uint64_t(1) << 32;
constexpr std::size_t mostSearched = 32U << 20; // edges remembered; more and all searches are forgotten

} // namespace

Routes Routes::of(const Plan &plan, const Networks &networks)
{
    Routes out;
    out.collect(plan, networks);
    out.cutBranches();
    out.buildCore();
    return out;
}

Routes::Node Routes::nodeOf(NetworkId lan)
{
    if (lan >= m_nodeOf.size())
        m_nodeOf.resize(lan + 1 + lan / 16, none);
    if (m_nodeOf[lan] == none) {
        m_nodeOf[lan] = static_cast<Node>(m_depth.size());
        m_depth.push_back(0);
    }
    return m_nodeOf[lan];
}

void Routes::collect(const Plan &plan, const Networks &networks)
{
    std::vector<ObjectRef> segments;
    plan.forEach(Kind::Link, [&](ObjectRef ref) {
        const LinkRecord &link = plan.link(ref);
        if (link.lan || link.ends[0].isNull() || link.ends[1].isNull())
            return;
        const NetworkId from = networks.lan(plan, link.ends[0]), to = networks.lan(plan, link.ends[1]);
        for (const ObjectRef end : link.ends) {
            if (end.is(Kind::Segment))
                segments.push_back(end);
        }
        if (from == to)
            return;
        const double latency = valueOr(plan.value(ref, FieldId::Latency), 100'000.0);
        const Cost cost{.hops = 1,
                        .time = std::uint64_t(1'000'000'000'000) / static_cast<std::uint64_t>(std::max<std::int64_t>(link.bandwidthKbps, 1)),
                        .latency = static_cast<std::uint64_t>(latency * 1000), .tie = mixBits(plan.id(ref).bits()) >> 24};
        const Node a = nodeOf(from), b = nodeOf(to);
        m_edges.push_back({a, b, cost, ref});
    });
    for (const ObjectRef segment : segments) {
        const ObjectRef site = plan.owner(segment);
        const NetworkId own = networks.lan(plan, segment), around = site ? networks.lan(plan, site) : own;
        if (own != around) {
            const Node a = nodeOf(own), b = nodeOf(around);
            m_edges.push_back({a, b, {.hops = undrawnHop, .time = 0, .latency = 0, .tie = mixBits(plan.id(segment).bits()) >> 24}, {}});
        }
    }
    // Of links side by side only the best is ever used.
    for (Edge &edge : m_edges) {
        if (edge.a > edge.b)
            std::swap(edge.a, edge.b);
    }
    const auto ends = [](const Edge &edge) { return std::pair(edge.a, edge.b); };
    std::ranges::sort(m_edges, [&](const Edge &x, const Edge &y) {
        return std::tuple(ends(x), x.cost, x.link) < std::tuple(ends(y), y.cost, y.link);
    });
    m_edges.erase(std::ranges::unique(m_edges, {}, ends).begin(), m_edges.end());
}

void Routes::cutBranches()
{
    const std::size_t nodes = m_depth.size();
    m_upEdge.assign(nodes, none);
    m_root.resize(nodes);
    // The XOR of a node's edges names the last one left once all others are cut off.
    std::vector<std::uint32_t> degree(nodes, 0), edgesXor(nodes, 0);
    for (std::uint32_t i = 0; i < m_edges.size(); ++i) {
        for (const Node node : {m_edges[i].a, m_edges[i].b}) {
            ++degree[node];
            edgesXor[node] ^= i;
        }
    }
    std::vector<Node> order;
    for (Node node = 0; node < nodes; ++node) {
        if (degree[node] == 1)
            order.push_back(node);
    }
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Node node = order[i];
        if (degree[node] != 1)
            continue; // the last of a tree: everything hangs on it
        const std::uint32_t edge = edgesXor[node];
        m_upEdge[node] = edge;
        degree[node] = 0;
        const Node above = m_edges[edge].other(node);
        edgesXor[above] ^= edge;
        if (--degree[above] == 1)
            order.push_back(above);
    }
    for (Node node = 0; node < nodes; ++node)
        m_root[node] = node;
    for (std::size_t i = order.size(); i-- > 0;) { // what was cut off last hangs nearest
        const Node node = order[i];
        if (m_upEdge[node] == none)
            continue;
        const Node above = m_edges[m_upEdge[node]].other(node);
        m_root[node] = m_root[above];
        m_depth[node] = m_depth[above] + 1;
    }
}

void Routes::buildCore()
{
    m_core.assign(m_root.size(), none);
    for (Node node = 0; node < m_root.size(); ++node) {
        if (m_upEdge[node] == none) {
            m_core[node] = static_cast<Node>(m_coreNode.size());
            m_coreNode.push_back(node);
        }
    }
    m_coreStart.assign(m_coreNode.size() + 1, 0);
    const auto isCore = [&](const Edge &edge) { return m_core[edge.a] != none && m_core[edge.b] != none; };
    for (const Edge &edge : m_edges) {
        if (isCore(edge)) {
            ++m_coreStart[m_core[edge.a] + 1];
            ++m_coreStart[m_core[edge.b] + 1];
        }
    }
    for (std::size_t i = 1; i < m_coreStart.size(); ++i)
        m_coreStart[i] += m_coreStart[i - 1];
    m_coreEdges.resize(m_coreStart.back());
    std::vector<std::uint32_t> next(m_coreStart.begin(), m_coreStart.end() - 1);
    for (std::uint32_t i = 0; i < m_edges.size(); ++i) {
        if (isCore(m_edges[i])) {
            m_coreEdges[next[m_core[m_edges[i].a]]++] = i;
            m_coreEdges[next[m_core[m_edges[i].b]]++] = i;
        }
    }
}

const std::vector<std::uint32_t> &Routes::searchFrom(Node core) const
{
    if (const auto known = m_searched.find(core); known != m_searched.end())
        return known->second;
    if ((m_searched.size() + 1) * m_coreNode.size() > mostSearched)
        m_searched.clear();
    std::vector<std::uint32_t> &reachedBy = m_searched[core];
    reachedBy.assign(m_coreNode.size(), none);
    std::vector<Cost> best(m_coreNode.size(), Cost{.hops = ~std::uint64_t(0), .time = 0, .latency = 0, .tie = 0});
    using Entry = std::pair<Cost, Node>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
    best[core] = {};
    open.emplace(Cost(), core);
    while (!open.empty()) {
        const auto [cost, at] = open.top();
        open.pop();
        if (cost > best[at])
            continue;
        for (std::uint32_t i = m_coreStart[at]; i < m_coreStart[at + 1]; ++i) {
            const Edge &edge = m_edges[m_coreEdges[i]];
            const Node next = m_core[edge.other(m_coreNode[at])];
            const Cost there = cost + edge.cost;
            if (there < best[next]) {
                best[next] = there;
                reachedBy[next] = m_coreEdges[i];
                open.emplace(there, next);
            }
        }
    }
    return reachedBy;
}

void Routes::addTo(std::vector<ObjectRef> &links, std::uint32_t edge) const
{
    if (m_edges[edge].link)
        links.push_back(m_edges[edge].link);
}

bool Routes::find(NetworkId from, NetworkId to, std::vector<ObjectRef> &links) const
{
    links.clear();
    if (from == to)
        return true;
    Node start = known(from), end = known(to);
    if (start == none || end == none)
        return false;
    std::vector<ObjectRef> back; // from the far end towards the near one
    const auto climb = [&](Node &node, std::vector<ObjectRef> &list) {
        addTo(list, m_upEdge[node]);
        node = m_edges[m_upEdge[node]].other(node);
    };
    // In one branch: up from the deeper until they meet. In two: both up to the meshed part.
    const bool together = m_root[start] == m_root[end];
    while (m_depth[start] > (together ? m_depth[end] : 0))
        climb(start, links);
    while (m_depth[end] > (together ? m_depth[start] : 0))
        climb(end, back);
    while (together && start != end) {
        climb(start, links);
        climb(end, back);
    }
    if (start != end) {
        Node a = m_core[start], b = m_core[end];
        const bool backwards = !m_searched.contains(a) && m_searched.contains(b);
        if (backwards)
            std::swap(a, b);
        const std::vector<std::uint32_t> &reachedBy = searchFrom(a);
        if (reachedBy[b] == none) {
            links.clear();
            return false;
        }
        std::vector<ObjectRef> between;
        for (Node at = b; at != a; at = m_core[m_edges[reachedBy[at]].other(m_coreNode[at])])
            addTo(between, reachedBy[at]);
        if (!backwards)
            std::ranges::reverse(between);
        links.insert(links.end(), between.begin(), between.end());
    }
    links.insert(links.end(), back.rbegin(), back.rend());
    return true;
}

std::size_t Routes::byteSize() const
{
    std::size_t out = (m_nodeOf.capacity() + m_upEdge.capacity() + m_depth.capacity() + m_root.capacity() + m_core.capacity()
                       + m_coreStart.capacity() + m_coreEdges.capacity() + m_coreNode.capacity()) * 4 + m_edges.capacity() * sizeof(Edge);
    for (const auto &[node, edges] : m_searched)
        out += edges.capacity() * 4 + 64;
    return out;
}

} // namespace sitewright
