// SPDX-License-Identifier: MIT
#include "model/facts/point_types.h"

namespace sitewright {

PointTypesByPlace PointTypesByPlace::of(const Plan &plan)
{
    PointTypesByPlace out;
    out.attached.resize(plan.capacity(Kind::Site));
    out.standing.resize(plan.capacity(Kind::Site));
    out.inSegment.resize(plan.capacity(Kind::Segment));
    for (std::uint32_t i = 0, n = plan.capacity(Kind::ManagementPoint); i < n; ++i) {
        const ObjectRef ref(Kind::ManagementPoint, i);
        const PointRecord &point = plan.point(ref);
        if (point.id.isNull())
            continue;
        out.attached[point.owner.index()].add(point.applicationMask);
        if (point.standsIn)
            out.standing[point.standsIn.index()] |= point.applicationMask;
        plan.forEachSegmentOf(ref, [&](ObjectRef segment) { out.inSegment[segment.index()] |= typesOf(point); });
    }
    return out;
}

} // namespace sitewright
