// SPDX-License-Identifier: MIT
#include "views/canvas/seen_boxes.h"

#include <algorithm>

#include "views/canvas/ordered_pairs.h"

namespace sitewright {
namespace {

constexpr int mostDiffering = 100; ///< boxes: more of them are most of the picture, and a region of many parts is slow
constexpr int margin = 4; ///< pixels: frames of what is selected or pointed at reach beyond the box

QRect grown(const QRectF &box) { return box.toAlignedRect().adjusted(-margin, -margin, margin, margin); }

} // namespace

SeenBoxes::SeenBoxes(const PlanLayout &layout, ObjectRef top, const PlanView &view)
    : m_view(view), m_detail(view.detail(layout.metrics().siteWidth)), m_corner(int(layout.metrics().corner * view.scale) + margin)
{
    if (top)
        collect(layout, top, {});
}

void SeenBoxes::collect(const PlanLayout &layout, ObjectRef ref, QPoint origin)
{
    const QRect units = layout.box(ref).translated(origin);
    const QRectF pixels = m_view.toPixels(QRectF(units));
    if (!pixels.adjusted(-margin, -12, margin, margin).intersects(m_view.area))
        return;
    const PlanLayout::Shelf *shelf = layout.shelf(ref);
    const bool isOpen = shelf && !layout.isCollapsed(ref) && pixels.width() >= 6 && !layout.isBlock(ref, m_detail);
    m_boxes.push_back({ref, units, !isOpen ? 0 : shelf->order.empty() ? units.height() : layout.contentOrigin(ref).y()});
    if (isOpen)
        layout.forEachChildIn(ref, m_view.toUnits(m_view.area).adjusted(-2, -2, 2, 2), units.topLeft(), [&](ObjectRef child) { collect(layout, child, units.topLeft()); });
}

const SeenBoxes::Box *SeenBoxes::find(ObjectRef ref) const
{
    const auto found = std::ranges::find(m_boxes, ref, &Box::ref);
    return found == m_boxes.end() ? nullptr : &*found;
}

const SeenBoxes::Box *SeenBoxes::at(QPointF pixel) const
{
    const QPoint units = m_view.toUnits(pixel).toPoint();
    const auto found = std::find_if(m_boxes.rbegin(), m_boxes.rend(), [&](const Box &box) { return box.units.contains(units); });
    return found == m_boxes.rend() ? nullptr : &*found;
}

QRectF SeenBoxes::face(const Box &box) const
{
    return m_view.toPixels(box.strip > 0 ? QRectF(box.units.left(), box.units.top(), box.units.width(), box.strip) : QRectF(box.units));
}

bool SeenBoxes::isSame(const Box &box, const SeenBoxes &after, const Box &then) const
{
    if (m_detail <= Detail::Tiles) // whatever is painted there stands on the pixels of its box
        return m_view.toPixels(QRectF(box.units)) == after.m_view.toPixels(QRectF(then.units));
    // What stands inside falls on other pixels even when the box itself does not.
    const QPointF by = after.m_view.toPixels(QPointF(then.units.topLeft())) - m_view.toPixels(QPointF(box.units.topLeft()));
    return by.manhattanLength() < 1e-6 && box.units.size() == then.units.size() && box.strip == then.strip;
}

void SeenBoxes::addWhole(const Box &box, QRegion &region) const { region += grown(m_view.toPixels(QRectF(box.units))); }

// The ground of a box looks the same all over: what stands on it tells for itself.
void SeenBoxes::addEdges(const Box &box, const SeenBoxes &after, const Box &then, QRegion &region) const
{
    const QRect old = grown(m_view.toPixels(QRectF(box.units))), now = grown(after.m_view.toPixels(QRectF(then.units)));
    const int rim = m_corner + margin;
    region += (QRegion(old) + now) - old.intersected(now).adjusted(rim, rim, -rim, -rim);
    region += grown(face(box));
    region += grown(after.face(then));
}

std::optional<QRegion> SeenBoxes::difference(const SeenBoxes &after) const
{
    const auto refOf = [](const Box *box) { return box->ref; };
    const auto inOrder = [refOf](const std::vector<Box> &boxes) {
        std::vector<const Box *> out;
        for (const Box &box : boxes)
            out.push_back(&box);
        std::ranges::sort(out, {}, refOf);
        return out;
    };
    QRegion region;
    if (m_view.offset != after.m_view.offset && (after.m_boxes.empty() || !after.m_view.toPixels(QRectF(after.m_boxes.front().units)).adjusted(m_corner, m_corner, -m_corner, -m_corner).contains(m_view.area)))
        return std::nullopt; // the dots of the ground went with the plan
    int differing = 0;
    const bool isTold = forEachPair(inOrder(m_boxes), inOrder(after.m_boxes), refOf, [&](const Box *const *before, const Box *const *now) {
        const Box *old = before ? *before : nullptr, *then = now ? *now : nullptr;
        if (old && then && isSame(*old, after, *then))
            return true;
        if (++differing > mostDiffering)
            return false;
        if (old && then && old->strip > 0 && then->strip > 0) {
            addEdges(*old, after, *then, region);
            return true;
        }
        if (old)
            addWhole(*old, region);
        if (then)
            after.addWhole(*then, region);
        return true;
    });
    return isTold ? std::optional(region) : std::nullopt;
}

} // namespace sitewright
