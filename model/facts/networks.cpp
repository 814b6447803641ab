// SPDX-License-Identifier: MIT
#include "model/facts/networks.h"

#include <algorithm>
#include <numeric>
#include <unordered_set>

namespace sitewright {

namespace {

bool endsWan(const Plan &plan, ObjectRef segment)
{
    bool found = false;
    plan.forEachLinkAt(segment, [&](ObjectRef link) { return !(found = !plan.link(link).lan); });
    return found;
}

// The network an end is part of.
std::uint32_t host(const Plan &plan, ObjectRef end)
{
    const bool isPartOfSite = end.is(Kind::Segment) && plan.owner(end) && !endsWan(plan, end);
    return Networks::node(isPartOfSite ? plan.owner(end) : end);
}

// The object behind a number; null when it is no network of its own (any more).
ObjectRef networkObject(const Plan &plan, std::uint32_t node)
{
    constexpr Kind kinds[] = {Kind::Site, Kind::Segment, Kind::Cloud};
    const ObjectRef ref(kinds[node % 3], node / 3);
    return plan.isLive(ref) && host(plan, ref) == node ? ref : ObjectRef();
}

// The networks joined to `network` by a LAN link of its own or of a segment that is part of it.
template <class Visit>
void forEachNeighbour(const Plan &plan, ObjectRef network, Visit visit)
{
    const auto follow = [&](ObjectRef end) {
        plan.forEachLinkAt(end, [&](ObjectRef ref) {
            const LinkRecord &link = plan.link(ref);
            const ObjectRef other = link.otherEnd(end);
            if (link.lan && other)
                visit(host(plan, other));
        });
    };
    follow(network);
    if (!network.is(Kind::Site))
        return;
    plan.forEachChild(network, ChildGroup::Contents, [&](ObjectRef child) {
        if (child.is(Kind::Segment) && plan.segment(child).firstLink && !endsWan(plan, child))
            follow(child);
    });
}

// The first site names a LAN, without one the first segment, then the first cloud.
NetworkId nameOf(const std::vector<std::uint32_t> &members)
{
    return *std::ranges::min_element(members, {}, [](std::uint32_t node) { return std::pair(node % 3, node); });
}

} // namespace

// From scratch the LAN links say it all: nothing else joins networks.
Networks Networks::of(const Plan &plan)
{
    std::vector<std::pair<Node, Node>> joins;
    plan.forEach(Kind::Link, [&](ObjectRef ref) {
        const LinkRecord &link = plan.link(ref);
        if (link.lan && link.ends[0] && link.ends[1])
            joins.emplace_back(host(plan, link.ends[0]), host(plan, link.ends[1]));
    });
    std::vector<Node> nodes;
    for (const auto &[one, other] : joins)
        nodes.insert(nodes.end(), {one, other});
    std::ranges::sort(nodes);
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    std::vector<std::size_t> root(nodes.size());
    std::iota(root.begin(), root.end(), std::size_t(0));
    const auto rootOf = [&](Node node) {
        auto at = static_cast<std::size_t>(std::ranges::lower_bound(nodes, node) - nodes.begin());
        while (root[at] != at)
            at = root[at] = root[root[at]];
        return at;
    };
    for (const auto &[one, other] : joins)
        root[rootOf(one)] = rootOf(other);
    std::unordered_map<std::size_t, std::vector<Node>> lans;
    for (const Node node : nodes)
        lans[rootOf(node)].push_back(node);
    Networks out;
    for (auto &[at, members] : lans)
        out.keep(std::move(members));
    return out;
}

NetworkId Networks::keep(std::vector<Node> members)
{
    const NetworkId name = nameOf(members);
    if (members.size() < 2)
        return name;
    for (const Node member : members) {
        m_lan[member] = name;
        setJoined(member, true);
    }
    m_members[name] = std::move(members);
    return name;
}

NetworkId Networks::lan(const Plan &plan, ObjectRef end) const
{
    const Node network = host(plan, end);
    return isJoined(network) ? m_lan.find(network)->second : network;
}

void Networks::setJoined(Node node, bool joined)
{
    if (node >= m_isJoined.size())
        m_isJoined.resize(node + 1 + node / 16);
    m_isJoined[node] = joined;
}

void Networks::follow(const Plan &plan, const LinkChanges &changes, Touched &touched)
{
    std::vector<Node> work = changes.lans;
    for (const std::uint32_t segment : changes.segments) {
        work.push_back(node({Kind::Segment, segment}));
        // It may have become part of its site's network or ceased to be.
        touched.touch(Aspect::LanComponent, work.back());
    }
    if (!work.empty())
        recompute(plan, std::move(work), touched);
}

// Dissolves every LAN that something in `work` was in or is in now, and finds anew what belongs together.
void Networks::recompute(const Plan &plan, std::vector<Node> work, Touched &touched)
{
    std::unordered_map<Node, NetworkId> before;
    std::unordered_set<Node> done;
    const auto dissolve = [&](Node member) {
        const auto at = m_lan.find(member);
        if (at == m_lan.end()) {
            before.try_emplace(member, member);
            return;
        }
        const auto lan = m_members.find(at->second);
        for (const Node other : lan->second) {
            before.try_emplace(other, lan->first);
            m_lan.erase(other);
            setJoined(other, false);
            work.push_back(other);
        }
        m_members.erase(lan);
    };
    for (std::size_t i = 0; i < work.size(); ++i) {
        const Node start = work[i];
        if (done.contains(start))
            continue;
        dissolve(start);
        if (networkObject(plan, start).isNull())
            continue;
        std::vector<Node> members{start};
        done.insert(start);
        for (std::size_t m = 0; m < members.size(); ++m) {
            const Node member = members[m];
            dissolve(member);
            forEachNeighbour(plan, networkObject(plan, member), [&](Node other) {
                if (done.insert(other).second)
                    members.push_back(other);
            });
        }
        const NetworkId name = keep(members);
        for (const Node member : members) {
            if (before.at(member) != name)
                touched.touch(Aspect::LanComponent, member);
        }
    }
}

std::size_t Networks::byteSize() const { return m_lan.size() * 64 + m_members.size() * 64 + m_isJoined.capacity() / 8; }

} // namespace sitewright
