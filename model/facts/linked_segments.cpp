// SPDX-License-Identifier: MIT
#include "model/facts/linked_segments.h"

#include "model/facts/networks.h"

namespace sitewright {

LinkedSegments LinkedSegments::of(const Plan &plan)
{
    LinkedSegments out;
    plan.forEach(Kind::Link, [&](ObjectRef ref) {
        for (const ObjectRef end : plan.link(ref).ends) {
            if (end.is(Kind::Segment))
                out.m_siteOf[end.index()] = Networks::node(plan.owner(end));
        }
    });
    return out;
}

LinkChanges LinkedSegments::follow(const Plan &plan, const Touched &touched)
{
    LinkChanges out;
    for (const Cell cell : touched.cells) {
        if (cell.aspect() == Aspect::NetworkLinks && cell.index() % 3 == 1)
            out.segments.push_back(cell.index() / 3);
        else if (cell.aspect() == Aspect::NetworkLinks)
            out.networks.push_back(cell.index());
        else if (cell.aspect() == Aspect::LanLinks && cell.index() % 3 != 1)
            out.lans.push_back(cell.index());
        else if (const ObjectRef link(Kind::Link, cell.index()); cell.aspect() == Aspect::LinkData && plan.isLive(link))
            out.links.push_back(link);
        else if (cell.aspect() == Aspect::SegmentOwner && m_siteOf.contains(cell.index()))
            out.segments.push_back(cell.index());
    }
    for (const std::uint32_t segment : out.segments) {
        if (const auto before = m_siteOf.find(segment); before != m_siteOf.end()) {
            out.networks.push_back(before->second);
            out.lans.push_back(before->second);
            m_siteOf.erase(before);
        }
        const ObjectRef ref(Kind::Segment, segment);
        if (!plan.isLive(ref) || plan.segment(ref).firstLink.isNull())
            continue;
        m_siteOf[segment] = Networks::node(plan.owner(ref));
        out.networks.push_back(m_siteOf[segment]);
        out.lans.push_back(m_siteOf[segment]);
    }
    return out;
}

} // namespace sitewright
