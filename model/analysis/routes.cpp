// SPDX-License-Identifier: MIT
#include "model/analysis/routes.h"

#include <algorithm>
#include <numeric>
#include <queue>

namespace sitewright {

namespace {

constexpr std::uint64_t undrawnHop = std::uint64_t(1) << 32;
constexpr std::size_t mostSearched = 32U << 20; // edges remembered; more and all searches are forgotten

bool isWan(const LinkRecord &link) { return !link.lan && link.ends[0] && link.ends[1]; }

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
        const auto node = static_cast<Node>(m_depth.size());
        m_nodeOf[lan] = node;
        m_depth.push_back(0);
        m_upEdge.push_back(none);
        m_root.push_back(node);
        m_core.push_back(none);
    }
    return m_nodeOf[lan];
}

std::uint32_t &Routes::slotOf(ObjectRef hop)
{
    std::vector<std::uint32_t> &known = hop.is(Kind::Link) ? m_slotOfLink : m_slotOfSegment;
    if (hop.index() >= known.size())
        known.resize(hop.index() + 1 + hop.index() / 16, none);
    return known[hop.index()];
}

std::optional<Routes::Edge> Routes::edgeOf(const Plan &plan, const Networks &networks, ObjectRef hop)
{
    if (!plan.isLive(hop))
        return {};
    ObjectRef from = hop, to;
    Cost cost{.hops = undrawnHop, .time = 0, .latency = 0, .tie = mixBits(plan.id(hop).bits()) >> 24};
    if (hop.is(Kind::Link)) {
        const LinkRecord &link = plan.link(hop);
        if (isWan(link)) {
            from = link.ends[0];
            to = link.ends[1];
            const double latency = valueOr(plan.value(hop, FieldId::Latency), 100'000.0);
            cost.hops = 1;
            cost.time = std::uint64_t(1'000'000'000'000) / static_cast<std::uint64_t>(std::max<std::int64_t>(link.bandwidthKbps, 1));
            cost.latency = static_cast<std::uint64_t>(latency * 1000);
        }
    } else {
        plan.forEachLinkAt(hop, [&](ObjectRef link) {
            if (isWan(plan.link(link)))
                to = plan.owner(hop);
            return to.isNull();
        });
    }
    if (to.isNull())
        return {};
    const NetworkId here = networks.lan(plan, from), there = networks.lan(plan, to);
    if (here == there)
        return {};
    const Node a = nodeOf(here), b = nodeOf(there);
    return Edge{std::min(a, b), std::max(a, b), cost, hop, true};
}

void Routes::collect(const Plan &plan, const Networks &networks)
{
    const auto add = [&](ObjectRef hop) {
        std::uint32_t &slot = slotOf(hop);
        if (slot != none)
            return;
        if (const std::optional<Edge> edge = edgeOf(plan, networks, hop)) {
            slot = static_cast<std::uint32_t>(m_edges.size());
            m_edges.push_back(*edge);
        }
    };
    plan.forEach(Kind::Link, [&](ObjectRef ref) {
        const LinkRecord &link = plan.link(ref);
        if (!isWan(link))
            return;
        add(ref);
        for (const ObjectRef end : link.ends) {
            if (end.is(Kind::Segment))
                add(end);
        }
    });
    // Of links side by side only the best is ever used.
    std::vector<std::uint32_t> order(m_edges.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto ends = [&](std::uint32_t edge) { return std::uint64_t(m_edges[edge].a) << 32 | m_edges[edge].b; };
    std::ranges::sort(order, [&](std::uint32_t x, std::uint32_t y) {
        return ends(x) != ends(y) ? ends(x) < ends(y) : m_edges[x].isBetterThan(m_edges[y]);
    });
    for (std::size_t i = 1; i < order.size(); ++i)
        m_edges[order[i]].isUsed = ends(order[i]) != ends(order[i - 1]);
}

void Routes::cutBranches()
{
    const std::size_t nodes = m_depth.size();
    m_upEdge.assign(nodes, none);
    m_depth.assign(nodes, 0);
    m_outwards.clear();
    // The XOR of a node's edges names the last one left once all others are cut off.
    std::vector<std::uint32_t> degree(nodes, 0), edgesXor(nodes, 0);
    for (std::uint32_t i = 0; i < m_edges.size(); ++i) {
        if (!m_edges[i].isUsed)
            continue;
        for (const Node node : {m_edges[i].a, m_edges[i].b}) {
            ++degree[node];
            edgesXor[node] ^= i;
        }
    }
    m_core.assign(nodes, none);
    std::vector<Node> order;
    for (Node node = 0; node < nodes; ++node) {
        if (degree[node] == 1)
            order.push_back(node);
        if (degree[node] > 0)
            m_core[node] = 0; // until it is cut off
    }
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Node node = order[i];
        if (degree[node] != 1)
            continue; // the last of a tree: everything hangs on it
        const std::uint32_t edge = edgesXor[node];
        m_upEdge[node] = edge;
        m_core[node] = none;
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
        m_outwards.push_back(node);
    }
}

void Routes::buildCore()
{
    m_coreNode.clear();
    for (Node node = 0; node < m_core.size(); ++node) {
        if (m_core[node] != none) {
            m_core[node] = static_cast<Node>(m_coreNode.size());
            m_coreNode.push_back(node);
        }
    }
    m_coreStart.assign(m_coreNode.size() + 1, 0);
    const auto isCore = [&](const Edge &edge) { return edge.isUsed && m_core[edge.a] != none && m_core[edge.b] != none; };
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
    std::vector<Cost> best(m_coreNode.size(), unreachable);
    best[core] = {};
    spread(core, best, &reachedBy);
    return reachedBy;
}

/// From a node whose cost is known to all of the meshed part.
void Routes::spread(Node core, std::vector<Cost> &best, std::vector<std::uint32_t> *reachedBy) const
{
    using Entry = std::pair<Cost, Node>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
    open.emplace(best[core], core);
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
                if (reachedBy)
                    (*reachedBy)[next] = m_coreEdges[i];
                open.emplace(there, next);
            }
        }
    }
}

void Routes::addTo(std::vector<ObjectRef> &links, Cost &cost, std::uint32_t edge) const
{
    cost = cost + m_edges[edge].cost;
    if (m_edges[edge].hop.is(Kind::Link))
        links.push_back(m_edges[edge].hop);
}

bool Routes::find(NetworkId from, NetworkId to, std::vector<ObjectRef> &links, Cost *cost) const
{
    links.clear();
    Cost sum;
    if (cost)
        *cost = from == to ? Cost() : unreachable;
    if (from == to)
        return true;
    Node start = known(from), end = known(to);
    if (start == none || end == none)
        return false;
    std::vector<ObjectRef> back; // from the far end towards the near one
    const auto climb = [&](Node &node, std::vector<ObjectRef> &list) {
        addTo(list, sum, m_upEdge[node]);
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
        const std::vector<std::uint32_t> *search = a == none || b == none ? nullptr : &searchFrom(a);
        if (!search || (*search)[b] == none) {
            links.clear();
            return false;
        }
        const std::vector<std::uint32_t> &reachedBy = *search;
        std::vector<ObjectRef> between;
        for (Node at = b; at != a; at = m_core[m_edges[reachedBy[at]].other(m_coreNode[at])])
            addTo(between, sum, reachedBy[at]);
        if (!backwards)
            std::ranges::reverse(between);
        links.insert(links.end(), between.begin(), between.end());
    }
    links.insert(links.end(), back.rbegin(), back.rend());
    if (cost)
        *cost = sum;
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
