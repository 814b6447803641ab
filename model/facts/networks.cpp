// SPDX-License-Identifier: MIT
#include "model/facts/networks.h"

#include <algorithm>

namespace sitewright {

namespace {

/// Disjoint sets over the few networks that links touch; named after the first site, else segment, else cloud in them.
class Sets {
public:
    std::uint32_t root(std::uint32_t node)
    {
        auto at = m_parent.try_emplace(node, node).first;
        while (at->second != at->first) {
            const auto up = m_parent.find(at->second);
            at->second = up->second;
            at = m_parent.find(at->second);
        }
        return at->first;
    }
    void join(std::uint32_t a, std::uint32_t b)
    {
        a = root(a);
        b = root(b);
        const auto rank = [](std::uint32_t node) { return std::pair(node % 3, node); };
        if (rank(b) < rank(a))
            std::swap(a, b);
        m_parent[b] = a;
    }
    std::unordered_map<std::uint32_t, NetworkId> flattened()
    {
        std::vector<std::uint32_t> nodes;
        nodes.reserve(m_parent.size());
        for (const auto &entry : m_parent)
            nodes.push_back(entry.first);
        std::unordered_map<std::uint32_t, NetworkId> out;
        out.reserve(nodes.size());
        for (const std::uint32_t node : nodes)
            out.emplace(node, root(node));
        return out;
    }

private:
    std::unordered_map<std::uint32_t, std::uint32_t> m_parent;
};

bool endsWan(const Plan &plan, ObjectRef segment)
{
    bool found = false;
    plan.forEachLinkAt(segment, [&](ObjectRef link) { return !(found = !plan.link(link).lan); });
    return found;
}

} // namespace

Networks Networks::of(const Plan &plan)
{
    Sets lans, reach;
    plan.forEach(Kind::Link, [&](ObjectRef ref) {
        const LinkRecord &link = plan.link(ref);
        if (link.ends[0].isNull() || link.ends[1].isNull())
            return;
        const std::uint32_t a = node(link.ends[0]), b = node(link.ends[1]);
        reach.join(a, b);
        lans.root(a);
        lans.root(b);
        if (link.lan)
            lans.join(a, b);
        for (const ObjectRef end : link.ends) {
            if (!end.is(Kind::Segment) || plan.owner(end).isNull())
                continue;
            reach.join(node(end), node(plan.owner(end)));
            if (!endsWan(plan, end))
                lans.join(node(end), node(plan.owner(end)));
        }
    });
    Networks out;
    out.m_lan = lans.flattened();
    out.m_reach = reach.flattened();
    return out;
}

NetworkId Networks::at(const std::unordered_map<std::uint32_t, NetworkId> &map, const Plan &plan, ObjectRef end) const
{
    if (const auto found = map.find(node(end)); found != map.end())
        return found->second;
    if (end.is(Kind::Segment))
        return plan.owner(end) ? at(map, plan, plan.owner(end)) : noNetwork;
    return node(end);
}

NetworkId Networks::lan(const Plan &plan, ObjectRef end) const { return at(m_lan, plan, end); }

NetworkId Networks::reach(const Plan &plan, ObjectRef end) const { return at(m_reach, plan, end); }

void Networks::touchDifferences(const Networks &before, Touched &touched) const
{
    const auto compare = [&](const auto &was, const auto &is, Aspect aspect) {
        for (const auto &[node, id] : is) {
            const auto old = was.find(node);
            if (old == was.end() || old->second != id)
                touched.touch(aspect, node);
        }
        for (const auto &[node, id] : was) {
            if (!is.contains(node))
                touched.touch(aspect, node);
        }
    };
    compare(before.m_lan, m_lan, Aspect::LanComponent);
    compare(before.m_reach, m_reach, Aspect::NetworkComponent);
}

} // namespace sitewright
