// SPDX-License-Identifier: MIT
// What mouse, wheel, touch pad and keyboard do on the canvas.
#include <algorithm>
#include <iterator>

#include <QApplication>
#include <QMouseEvent>

#include "views/canvas/arrange_edits.h"
#include "views/canvas/arrange_tool.h"
#include "views/canvas/canvas.h"
#include "views/canvas/canvas_drag.h"
#include "views/canvas/navigation.h"
#include "views/session/cascade_guide.h"
#include "views/session/session.h"

namespace sitewright {

void Canvas::mousePressEvent(QMouseEvent *event)
{
    if (pannedByPress(event))
        return;
    if (m_drag->isCarrying())
        m_drag->leave();
    if (const ObjectRef box = event->button() == Qt::LeftButton ? foldHandleAt(event->position()) : ObjectRef()) {
        setCollapsed({m_session.plan().id(box)}, !m_layout.isCollapsed(box));
        return;
    }
    m_pressed = hitAt(event->position());
    m_pressedAt = event->position().toPoint();
    if (m_pressed.object.isNull() || m_pressed.object.isStructure()) {
        if (const std::vector<ObjectRef> lines = linesAt(event->position()); lines.size() > 1 && event->button() == Qt::LeftButton)
            return select(lines, event->modifiers());
    }
    if (event->button() == Qt::RightButton) {
        const bool kept = m_pressed.object && m_session.selection().contains(m_session.plan().id(m_pressed.object));
        if (!kept)
            select(m_pressed.object, {});
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    const bool onGround = !m_pressed.object || m_pressed.object.is(Kind::Organization);
    if (event->modifiers() & Qt::ShiftModifier || onGround) {
        m_gesture = Gesture::Band;
        m_band = {};
        if (!(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)))
            select(m_pressed.object, {});
        return;
    }
    m_gesture = Gesture::Press;
    select(m_pressed.object, event->modifiers());
}

void Canvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QPoint moved = at - m_pressedAt;
    switch (m_gesture) {
    case Gesture::None:
        setHovered(hitAt(event->position()).object);
        if (!m_spaceHeld)
            foldHandleAt(event->position()) ? viewport()->setCursor(Qt::PointingHandCursor) : viewport()->unsetCursor();
        break;
    case Gesture::Pan:
        pannedByMove(at);
        break;
    case Gesture::Band:
        m_band = QRect(m_pressedAt, at).normalized();
        viewport()->update();
        break;
    case Gesture::Press:
        if (moved.manhattanLength() >= QApplication::startDragDistance()) {
            m_gesture = Gesture::None;
            m_selectOnRelease = false;
            m_isArranging ? startArranging() : startDrag(m_pressed);
        }
        break;
    case Gesture::Own:
        followArranging(event->position(), event->modifiers());
        break;
    }
}

void Canvas::mouseReleaseEvent(QMouseEvent *event)
{
    const Gesture was = std::exchange(m_gesture, Gesture::None);
    if (was == Gesture::Own && m_arrange->isActive()) {
        m_arrange->follow(view().toUnits(event->position()), !(event->modifiers() & Qt::ControlModifier));
        m_arrange->finish();
        endArranging();
    }
    if (was == Gesture::Band)
        finishBand(event->modifiers());
    if (was == Gesture::Press && m_selectOnRelease && m_session.plan().isLive(m_pressed.object))
        m_session.selection().set(m_session.plan().id(m_pressed.object));
    m_selectOnRelease = false;
    showCursor();
    setHovered(hitAt(event->position()).object);
}

void Canvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (foldHandleAt(event->position()))
        return mousePressEvent(event); // each click of two counts
    const ObjectRef hit = hitAt(event->position()).object;
    if (event->button() != Qt::LeftButton || !m_layout.isCollapsed(hit))
        return ZoomView::mouseDoubleClickEvent(event);
    m_gesture = Gesture::None;
    m_session.selection().set(m_session.plan().id(hit));
    setCollapsed({m_session.plan().id(hit)}, false);
}

void Canvas::finishBand(Qt::KeyboardModifiers modifiers)
{
    const QRect band = std::exchange(m_band, QRect());
    viewport()->update();
    if (band.width() < 4 && band.height() < 4) {
        if (modifiers & Qt::ShiftModifier && m_session.plan().isLive(m_pressed.object) && !m_pressed.object.is(Kind::Organization))
            select(m_pressed.object, Qt::ControlModifier); // a click with Shift adds, too
        return;
    }
    const PlanView at = view();
    select(objectsIn(m_session.plan(), m_layout, at.toUnits(QRectF(band)), at.detail(m_layout.metrics().siteWidth), m_layers.shown()), modifiers);
}

bool Canvas::navigate(QKeyEvent *event)
{
    const Plan &plan = m_session.plan();
    const ObjectRef from = current();
    if (!from) {
        goTo(plan.organization());
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Up: goTo(plan.owner(from)); return true;
    case Qt::Key_Down: goTo(firstChild(plan, m_layout, from)); return true;
    case Qt::Key_Left: goTo(sibling(plan, m_layout, from, isRightToLeft() ? 1 : -1)); return true;
    case Qt::Key_Right: goTo(sibling(plan, m_layout, from, isRightToLeft() ? -1 : 1)); return true;
    default: return false;
    }
}

void Canvas::keyPressEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
    if (m_drag->isCarrying() && carryByKey(event)) {
        // done
    } else if (event->key() == Qt::Key_Space) {
        holdSpace();
    } else if (event->key() == Qt::Key_Escape && cancelStep()) {
        // done
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current()) {
        emit activated(m_session.selection().current());
    } else if (!(event->modifiers() & Qt::ControlModifier) && foldByKey(event->key())) {
        // done
    } else if (event->key() == Qt::Key_Home) {
        goTo(m_session.plan().organization());
    } else if (event->modifiers() & Qt::ControlModifier ? !isArrow || !navigate(event) : !(isArrow && nudge(event)) && !scrollByKey(event->key())) {
        event->ignore();
        return;
    }
    event->accept();
}

// One thing at a time: what goes on, then what is chosen, then the mode.
bool Canvas::cancelStep()
{
    if (m_drag->isCarrying()) {
        m_drag->carried().putBack();
    } else if (m_arrange->isActive()) {
        m_gesture = Gesture::None;
        endArranging();
    } else if (shownCascade()) {
        shownCascade()->leave();
    } else if (!m_session.selection().isEmpty()) {
        m_session.selection().clear();
    } else if (m_isArranging) {
        setArranging(false);
    } else {
        return false;
    }
    return true;
}

bool Canvas::nudge(QKeyEvent *event)
{
    const std::vector<ObjectRef> boxes = m_isArranging ? placeable(m_session.plan(), m_session.selection().ids()) : std::vector<ObjectRef>();
    if (boxes.empty() || m_arrange->isActive())
        return false;
    const int far = event->modifiers() & Qt::ShiftModifier ? 5 : 1;
    const int key = event->key();
    const QPoint wish = (key == Qt::Key_Left ? QPoint(-1, 0) : key == Qt::Key_Right ? QPoint(1, 0) : key == Qt::Key_Up ? QPoint(0, -1) : QPoint(0, 1)) * far;
    const QPoint steps = movedBy(m_session.plan(), m_layout, boxes, wish * m_layout.metrics().grid);
    QString mergeKey = QStringLiteral("place");
    for (const ObjectRef box : boxes)
        mergeKey += QLatin1Char(' ') + QString::fromStdString(m_session.plan().id(box).text());
    if (!steps.isNull())
        (void)m_session.perform(moveBoxes(m_session.plan(), m_layout, boxes, steps, mergeKey));
    return true;
}

bool Canvas::focusNextPrevChild(bool next)
{
    if (m_drag->isCarrying()) {
        m_drag->carried().goToNext(next);
        return true;
    }
    // Without a selection Tab leaves, so that nobody is caught in a large plan: Esc, then Tab.
    const ObjectRef from = current();
    const ObjectRef to = !from ? ObjectRef()
                         : next ? nextObject(m_session.plan(), m_layout, from)
                                : previousObject(m_session.plan(), m_layout, from);
    if (!to)
        return ZoomView::focusNextPrevChild(next);
    goTo(to);
    return true;
}

void Canvas::carrySelection()
{
    const Payload payload = payloadOfSelection(m_session);
    if (payload.objects.empty() || m_isArranging || m_drag->isActive())
        return;
    setFocus(Qt::ShortcutFocusReason);
    m_drag->carry(payload, current());
}

bool Canvas::carryByKey(QKeyEvent *event)
{
    const Plan &plan = m_session.plan();
    KeyboardCarry &carried = m_drag->carried();
    const ObjectRef at = carried.over();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: carried.drop(); return true;
    case Qt::Key_Up: carried.goTo(plan.owner(at)); return true;
    case Qt::Key_Down: carried.goTo(firstChild(plan, m_layout, at)); return true;
    case Qt::Key_Left: carried.goTo(sibling(plan, m_layout, at, isRightToLeft() ? 1 : -1)); return true;
    case Qt::Key_Right: carried.goTo(sibling(plan, m_layout, at, isRightToLeft() ? -1 : 1)); return true;
    default: return false;
    }
}

void Canvas::startDrag(const Hit &hit)
{
    const Plan &plan = m_session.plan();
    if (!plan.isLive(hit.object) || hit.object.is(Kind::Organization) || isOverBoxes(hit.object))
        return;
    Payload payload;
    const ObjectId id = plan.id(hit.object);
    if (hit.application >= 0 && hit.application < plan.applicationCount(hit.object))
        payload.applications.push_back({id, plan.applicationKey(plan.application(hit.object, hit.application).type)});
    else if (m_session.selection().contains(id))
        payload = payloadOfSelection(m_session);
    else
        payload.objects.push_back(id);
    setHovered({});
    m_drag->start(payload, view().toUnits(QPointF(m_pressedAt)));
}

void Canvas::dragEnterEvent(QDragEnterEvent *event) { m_drag->enter(*event); }

void Canvas::dragMoveEvent(QDragMoveEvent *event) { m_drag->move(*event); }

void Canvas::dragLeaveEvent(QDragLeaveEvent *) { m_drag->leave(); }

void Canvas::dropEvent(QDropEvent *event) { m_drag->drop(*event); }

} // namespace sitewright
