// SPDX-License-Identifier: MIT
// The part of Canvas that closes and opens boxes. A way to look at the plan, no change of it: nothing to undo, nothing to save.
#include <algorithm>
#include <iterator>

#include "views/canvas/canvas.h"
#include "views/canvas/canvas_drag.h"
#include "views/canvas/overview.h"
#include "views/session/session.h"

namespace sitewright {

void Canvas::tellLayoutOfFolds()
{
    std::unordered_set<ObjectRef> refs;
    for (const ObjectId id : m_collapsed) {
        if (const ObjectRef ref = m_session.plan().find(id); isInnerBox(ref))
            refs.insert(ref);
    }
    m_layout.setCollapsed(std::move(refs));
}

void Canvas::setCollapsedIds(std::unordered_set<ObjectId> ids)
{
    std::vector<ObjectRef> changed;
    const auto collect = [&](const std::unordered_set<ObjectId> &from, const std::unordered_set<ObjectId> &in) {
        for (const ObjectId id : from) {
            if (const ObjectRef ref = in.contains(id) ? ObjectRef() : m_session.plan().find(id); isInnerBox(ref))
                changed.push_back(ref);
        }
    };
    collect(ids, m_collapsed);
    collect(m_collapsed, ids);
    const bool isSame = ids == m_collapsed;
    m_collapsed = std::move(ids);
    if (!isSame)
        emit foldsChanged();
    if (changed.empty())
        return;
    endArranging();
    tellLayoutOfFolds();
    // What was clicked stays where it is; after many there is nothing to hold on to.
    const ObjectRef anchor = changed.size() == 1 ? m_layout.shownAs(m_session.plan(), changed.front()) : ObjectRef();
    const QPointF before = anchor ? rectOf(anchor).topLeft() : QPointF();
    const bool refits = m_staysFitted && !anchor;
    m_layout.refold(m_session.plan(), changed);
    forgetPlaces();
    m_hovered = {};
    updateScrollBars();
    if (refits)
        zoomToFit();
    else if (anchor)
        setOffset(view().offset + rectOf(anchor).topLeft() - before);
    m_overview->renew();
    m_drag->planChanged();
    viewport()->update();
    emit accessibleTreeChanged();
}

void Canvas::setCollapsed(const std::vector<ObjectId> &boxes, bool closed)
{
    std::unordered_set<ObjectId> ids = m_collapsed;
    for (const ObjectId id : boxes) {
        if (!isInnerBox(m_session.plan().find(id)))
            continue;
        if (closed)
            ids.insert(id);
        else
            ids.erase(id);
    }
    setCollapsedIds(std::move(ids));
    if (closed)
        selectWhatIsShown();
}

// As in a tree: closing a box selects it instead of what is out of sight now.
void Canvas::selectWhatIsShown()
{
    const ObjectRef chosen = current();
    const ObjectRef seen = chosen ? m_layout.shownAs(m_session.plan(), chosen) : ObjectRef();
    if (seen != chosen)
        m_session.selection().set(m_session.plan().id(seen));
}

std::vector<ObjectId> Canvas::foldable() const
{
    std::vector<ObjectId> out;
    for (const ObjectRef chosen : m_selected) {
        if (const ObjectRef ref = innerBoxOf(m_session.plan(), chosen))
            out.push_back(m_session.plan().id(ref));
    }
    return out;
}

bool Canvas::canFoldSelection(bool closes) const
{
    return std::ranges::any_of(foldable(), [&](ObjectId id) { return m_collapsed.contains(id) != closes; });
}

void Canvas::collapseSelection() { setCollapsed(foldable(), true); }

void Canvas::expandSelection() { setCollapsed(foldable(), false); }

void Canvas::collapseAll()
{
    std::unordered_set<ObjectId> ids = m_collapsed;
    m_session.plan().forEach(Kind::Region, [&](ObjectRef region) { ids.insert(m_session.plan().id(region)); });
    setCollapsedIds(std::move(ids));
    selectWhatIsShown();
}

void Canvas::expandAll() { setCollapsedIds({}); }

void Canvas::openAround(ObjectRef ref)
{
    if (!m_layout.hasCollapsed())
        return;
    std::vector<ObjectId> closed;
    for (ObjectRef at = m_session.plan().owner(ref); at; at = m_session.plan().owner(at)) {
        if (m_layout.isCollapsed(at))
            closed.push_back(m_session.plan().id(at));
    }
    if (!closed.empty())
        setCollapsed(closed, false);
}

ObjectRef Canvas::foldHandleAt(QPointF at) const
{
    const PlanView now = view();
    if (m_isArranging || now.detail(m_layout.metrics().siteWidth) < Detail::Medium)
        return {};
    const ObjectRef ref = boxAt(at).object;
    return isInnerBox(ref) && foldHandle(m_layout, ref, rectOf(ref), now.scale).contains(at) ? ref : ObjectRef();
}

bool Canvas::foldByKey(int key)
{
    const bool closes = key == Qt::Key_Minus;
    if ((!closes && key != Qt::Key_Plus) || foldable().empty())
        return false;
    closes ? collapseSelection() : expandSelection();
    return true;
}

} // namespace sitewright
