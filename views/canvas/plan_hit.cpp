// SPDX-License-Identifier: MIT
#include "views/canvas/plan_hit.h"

#include <algorithm>

namespace sitewright {
namespace {

class Tester {
public:
    Tester(const Plan &plan, const PlanLayout &layout, Detail detail, const LayerSet &layers)
        : m_plan(plan), m_layout(layout), m_detail(detail), m_layers(layers)
    {
    }

    Hit at(ObjectRef ref, QPointF point) const
    {
        const QRect box = m_layout.box(ref);
        if (!QRectF(box).contains(point))
            return {};
        if (m_layout.isCollapsed(ref))
            return {ref};
        const QPointF inner = point - box.topLeft();
        if (m_detail >= leastFor(ref)) {
            if (const Hit card = pointAt(ref, inner); card.object)
                return card;
        }
        if (ref.is(Kind::Site)) {
            const Hit content = m_detail == Detail::Full ? contentAt(ref, inner) : Hit();
            return content.object ? content : Hit{ref};
        }
        const Hit store = m_detail >= Detail::Medium ? contentAt(ref, inner) : Hit();
        if (store.object)
            return store;
        const Hit child = childAt(ref, inner);
        return child.object ? child : Hit{ref};
    }

    void collect(ObjectRef ref, QPoint origin, const QRectF &area, std::vector<ObjectRef> &out) const
    {
        const QRect box = m_layout.box(ref).translated(origin);
        if (!QRectF(box).intersects(area))
            return;
        if (ref.is(Kind::Site) || m_layout.isCollapsed(ref)) {
            out.push_back(ref);
            return;
        }
        m_plan.forEachChild(ref, ChildGroup::ManagementPoints, [&](ObjectRef point) {
            if (m_detail >= leastFor(ref) && m_layers.shows(Layer::ManagementPoints) && QRectF(m_layout.box(point).translated(box.topLeft())).intersects(area))
                out.push_back(point);
        });
        if (const PlanLayout::Shelf *shelf = m_layout.shelf(ref)) {
            for (const ObjectRef child : shelf->order)
                collect(child, box.topLeft(), area, out);
        }
    }

private:
    // Management Points of regions are drawn from farther away than those inside sites.
    static Detail leastFor(ObjectRef owner) { return owner.is(Kind::Site) ? Detail::Medium : Detail::Compact; }

    Hit pointAt(ObjectRef owner, QPointF at) const
    {
        Hit out;
        if (!m_layers.shows(Layer::ManagementPoints))
            return out;
        m_plan.forEachChild(owner, ChildGroup::ManagementPoints, [&](ObjectRef point) {
            const QRect box = m_layout.box(point);
            if (!QRectF(box).contains(at))
                return true;
            out.object = point;
            if (m_detail == Detail::Full && m_layers.shows(Layer::Applications)) {
                const std::vector<QRect> chips = chipBoxes(m_plan, m_layout, point);
                const auto chip = std::ranges::find_if(chips, [&](const QRect &one) { return QRectF(one).contains(at - box.topLeft()); });
                out.application = chip == chips.end() ? -1 : int(chip - chips.begin());
            }
            return false;
        });
        return out;
    }

    Hit contentAt(ObjectRef owner, QPointF at) const
    {
        Hit out;
        m_plan.forEachChild(owner, ChildGroup::Contents, [&](ObjectRef ref) {
            if (!QRectF(m_layout.box(ref)).contains(at) || !m_layers.shows(ref.is(Kind::Segment) ? Layer::Segments : Layer::Stores))
                return true;
            out.object = ref;
            return false;
        });
        return out;
    }

    Hit childAt(ObjectRef container, QPointF at) const
    {
        const PlanLayout::Shelf *shelf = m_layout.shelf(container);
        if (!shelf)
            return {};
        // Placed boxes are painted last, so they are on top.
        for (auto child = shelf->placed.rbegin(); child != shelf->placed.rend(); ++child) {
            if (const Hit hit = this->at(*child, at); hit.object)
                return hit;
        }
        const auto row = std::ranges::partition_point(shelf->rows, [&](const PlanLayout::Row &one) { return one.bottom <= at.y(); });
        if (row == shelf->rows.end())
            return {};
        for (std::uint32_t i = row->begin; i < row->end; ++i) {
            const Hit hit = shelf->packed[i] ? this->at(shelf->packed[i], at) : Hit();
            if (hit.object)
                return hit;
        }
        return {};
    }

    const Plan &m_plan;
    const PlanLayout &m_layout;
    const Detail m_detail;
    const LayerSet m_layers;
};

} // namespace

Hit hitTest(const Plan &plan, const PlanLayout &layout, QPointF at, Detail detail, const LayerSet &layers)
{
    return plan.organization() ? Tester(plan, layout, detail, layers).at(plan.organization(), at) : Hit();
}

std::vector<ObjectRef> objectsIn(const Plan &plan, const PlanLayout &layout, const QRectF &area, Detail detail, const LayerSet &layers)
{
    std::vector<ObjectRef> out;
    if (plan.organization())
        Tester(plan, layout, detail, layers).collect(plan.organization(), {}, area, out);
    return out;
}

QRectF foldHandle(const PlanLayout &layout, ObjectRef structure, const QRectF &box, qreal scale)
{
    const LayoutMetrics &m = layout.metrics();
    const qreal side = m.padding * scale;
    constexpr qreal least = 7; // pixels; smaller ones nobody hits
    if (side < least || !isInnerBox(structure))
        return {};
    const qreal header = (structure.is(Kind::Site) ? m.siteHeader * 0.74 : m.header) * scale;
    return {box.left(), box.top(), side + 1 + (layout.isCollapsed(structure) ? foldIndent : 0), header};
}

std::vector<QRect> chipBoxes(const Plan &plan, const PlanLayout &layout, ObjectRef point)
{
    const LayoutMetrics &m = layout.metrics();
    const int width = layout.box(point).width() - 2 * m.pointPadding;
    std::vector<QRect> out;
    int x = 0, y = 0;
    for (int i = 0, n = plan.applicationCount(point); i < n; ++i) {
        const int chip = m.chipWidth ? m.chipWidth(plan, plan.application(point, i).type) : m.chipHeight * 2;
        if (x > 0 && x + chip > width) {
            x = 0;
            y += m.chipHeight + m.chipGap;
        }
        out.emplace_back(m.pointPadding + x, m.pointHeader + y, std::min(chip, width), m.chipHeight);
        x += chip + m.chipGap;
    }
    return out;
}

} // namespace sitewright
