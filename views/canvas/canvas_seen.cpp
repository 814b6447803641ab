// SPDX-License-Identifier: MIT
// What the structure view has in its window.
#include "views/canvas/canvas.h"

#include "views/canvas/line_shapes.h"
#include "views/session/session.h"

namespace sitewright {

ObjectsInView Canvas::objectsInView() const
{
    ObjectsInView out;
    const QRectF seen = visibleUnits();
    if (const ObjectRef organization = m_session.plan().organization())
        addBoxesIn(seen, organization, {}, out);
    if (m_layers.shows(Layer::Links))
        addLinesIn(seen, out);
    return out;
}

void Canvas::addBoxesIn(const QRectF &seen, ObjectRef ref, QPoint origin, ObjectsInView &out) const
{
    const QRect box = m_layout.box(ref).translated(origin);
    const QRectF units(box);
    if (box.isEmpty() || !seen.intersects(units))
        return;
    if (!isContainer(ref) || m_layout.isCollapsed(ref) || seen.contains(units)) {
        out.whole.push_back(ref);
        return;
    }
    out.alone.push_back(ref);
    m_layout.forEachChildIn(ref, seen, box.topLeft(), [&](ObjectRef child) { addBoxesIn(seen, child, box.topLeft(), out); });
    for (const ChildGroup group : {ChildGroup::ManagementPoints, ChildGroup::Contents})
        m_session.plan().forEachChild(ref, group, [&](ObjectRef child) { addBoxesIn(seen, child, box.topLeft(), out); });
}

// A line runs between the middles of what its ends are shown as; a cloud stands amid the others.
void Canvas::addLinesIn(const QRectF &seen, ObjectsInView &out) const
{
    const Plan &plan = m_session.plan();
    const auto boxOf = [&](ObjectRef end) {
        const ObjectRef shown = m_layout.shownAs(plan, innerBoxOf(plan, end));
        return shown ? QRectF(m_layout.rect(plan, shown)) : QRectF();
    };
    plan.forEach(Kind::Link, [&](ObjectRef link) {
        const QRectF from = boxOf(plan.link(link).ends[0]), to = boxOf(plan.link(link).ends[1]);
        QLineF line((from.isNull() ? to : from).center(), (to.isNull() ? from : to).center());
        if (seen.contains(line.p1()) || clipTo(seen, line))
            out.alone.push_back(link);
    });
    for (const PlanLines::Cloud &cloud : m_lines.clouds(plan, m_session.facts(), m_layout)) {
        if (seen.contains(cloud.at))
            out.alone.push_back(cloud.cloud);
    }
}

} // namespace sitewright
