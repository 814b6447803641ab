// SPDX-License-Identifier: MIT
// The walking templates of Plan, and what they ask for every object; included by plan.h only.
#pragma once

#include <type_traits>

#include "model/plan/plan.h"

namespace sitewright {

namespace detail {

template <class Visit, class... Args>
bool keepsGoing(Visit &visit, Args... args)
{
    if constexpr (std::is_same_v<std::invoke_result_t<Visit &, Args...>, bool>) {
        return visit(args...);
    } else {
        visit(args...);
        return true;
    }
}

} // namespace detail

template <class Self, class With>
[[gnu::always_inline]] inline decltype(auto) Plan::inTable(Self &self, Kind kind, With with)
{
    switch (kind) {
    case Kind::Organization:
    case Kind::Region:
    case Kind::Site: return with(self.m_structures);
    case Kind::Segment: return with(self.m_segments);
    case Kind::ManagementPoint: return with(self.m_points);
    case Kind::Depot: return with(self.m_depots);
    case Kind::Repository: return with(self.m_repositories);
    case Kind::Cloud: return with(self.m_clouds);
    case Kind::Link: return with(self.m_links);
    case Kind::Plan:
    case Kind::ApplicationType:
    case Kind::Waiver: break;
    }
    return with(self.m_plain);
}

inline const ObjectRecord &Plan::record(ObjectRef ref) const
{
    return inTable(*this, ref.kind(), [&](const auto &table) -> const ObjectRecord & { return table[ref.index()]; });
}

[[gnu::always_inline]] inline bool Plan::isLive(ObjectRef ref) const
{
    if (ref.isNull() || !inTable(*this, ref.kind(), [&](const auto &table) { return table.isLive(ref.index()); }))
        return false;
    if (ref.isStructure())
        return m_structures[ref.index()].kind == ref.kind();
    return !contains(maskOf(Kind::Plan, Kind::ApplicationType, Kind::Waiver), ref.kind()) || isThatPlain(ref);
}

inline PackedApplication Plan::application(ObjectRef ref, int position) const
{
    const PointRecord &mp = point(ref);
    const auto at = static_cast<std::size_t>(position);
    if (position < PointRecord::inlineApplications)
        return mp.applications[at];
    return m_moreApplications.at(ref.index())[at - PointRecord::inlineApplications];
}

template <class Visit>
void Plan::forEach(Kind kind, Visit visit) const
{
    for (std::uint32_t i = 0, n = capacity(kind); i < n; ++i) {
        const ObjectRef ref(kind, i);
        if (isLive(ref) && !detail::keepsGoing(visit, ref))
            return;
    }
}

template <class Visit>
void Plan::forEachChild(ObjectRef owner, ChildGroup group, Visit visit) const
{
    if (!owner.isStructure())
        return;
    ObjectRef at = structure(owner).children[static_cast<std::size_t>(group)];
    switch (group) {
    case ChildGroup::Structure:
        while (at && detail::keepsGoing(visit, at))
            at = structure(at).sibling.next;
        break;
    case ChildGroup::ManagementPoints:
        while (at && detail::keepsGoing(visit, at))
            at = point(at).sibling.next;
        break;
    default:
        while (at && detail::keepsGoing(visit, at))
            at = record(at).sibling.next;
    }
}

template <class Visit>
void Plan::forEachPointStandingIn(ObjectRef site, Visit visit) const
{
    ObjectRef at = structure(site).firstPointHere;
    while (at && detail::keepsGoing(visit, at))
        at = point(at).samePlace.next;
}

template <class Visit>
void Plan::forEachPointInSegment(ObjectRef segmentRef, Visit visit) const
{
    std::uint32_t leg = segment(segmentRef).firstLeg;
    while (leg != 0 && detail::keepsGoing(visit, m_legs[leg].point))
        leg = m_legs[leg].nextOfSegment;
}

template <class Visit>
void Plan::forEachSegmentOf(ObjectRef pointRef, Visit visit) const
{
    std::uint32_t leg = point(pointRef).firstLeg;
    while (leg != 0 && detail::keepsGoing(visit, m_legs[leg].segment))
        leg = m_legs[leg].nextOfPoint;
}

template <class Visit>
void Plan::forEachServedBy(ObjectRef pointRef, Visit visit) const
{
    ObjectRef at = point(pointRef).firstServed;
    while (at && detail::keepsGoing(visit, at))
        at = at.is(Kind::Depot) ? depot(at).sameService.next : structure(at).sameService.next;
}

template <class Visit>
void Plan::forEachLinkAt(ObjectRef end, Visit visit) const
{
    ObjectRef at = end.is(Kind::Segment) ? segment(end).firstLink : end.is(Kind::Cloud) ? cloud(end).firstLink : structure(end).firstLink;
    while (at && detail::keepsGoing(visit, at))
        at = link(at).nextAtEnd[link(at).slotAt(end)];
}

} // namespace sitewright
