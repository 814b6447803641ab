// SPDX-License-Identifier: MIT
#include "views/canvas/navigation.h"

#include <algorithm>

namespace sitewright {

std::vector<ObjectRef> shownChildren(const Plan &plan, const PlanLayout &layout, ObjectRef ref)
{
    if (!ref.isStructure() || layout.isCollapsed(ref))
        return {};
    std::vector<ObjectRef> out = plan.childrenSorted(ref, ChildGroup::ManagementPoints);
    if (const PlanLayout::Shelf *shelf = layout.shelf(ref))
        out.insert(out.end(), shelf->order.begin(), shelf->order.end());
    for (const ObjectRef child : plan.childrenSorted(ref, ChildGroup::Contents)) {
        if (!layout.box(child).isEmpty())
            out.push_back(child);
    }
    return out;
}

ObjectRef firstChild(const Plan &plan, const PlanLayout &layout, ObjectRef ref)
{
    const std::vector<ObjectRef> children = shownChildren(plan, layout, ref);
    return children.empty() ? ObjectRef() : children.front();
}

ObjectRef sibling(const Plan &plan, const PlanLayout &layout, ObjectRef ref, int step)
{
    const ObjectRef owner = plan.owner(ref);
    if (!owner)
        return {};
    const std::vector<ObjectRef> children = shownChildren(plan, layout, owner);
    const std::ptrdiff_t at = std::ranges::find(children, ref) - children.begin() + step;
    return at >= 0 && at < std::ptrdiff_t(children.size()) ? children[std::size_t(at)] : ObjectRef();
}

ObjectRef nextObject(const Plan &plan, const PlanLayout &layout, ObjectRef ref)
{
    if (const ObjectRef child = firstChild(plan, layout, ref))
        return child;
    for (; ref; ref = plan.owner(ref)) {
        if (const ObjectRef next = sibling(plan, layout, ref, 1))
            return next;
    }
    return {};
}

ObjectRef previousObject(const Plan &plan, const PlanLayout &layout, ObjectRef ref)
{
    ObjectRef at = sibling(plan, layout, ref, -1);
    if (!at)
        return plan.owner(ref);
    for (;;) {
        const std::vector<ObjectRef> children = shownChildren(plan, layout, at);
        if (children.empty())
            return at;
        at = children.back();
    }
}

} // namespace sitewright
