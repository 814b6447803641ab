// SPDX-License-Identifier: MIT
// What mouse, wheel, touch pad and keyboard do on the canvas.
#include <algorithm>
#include <iterator>

#include <QApplication>
#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QWheelEvent>

#include "views/canvas/canvas.h"
#include "views/canvas/canvas_drag.h"
#include "views/canvas/navigation.h"
#include "views/session/session.h"

namespace sitewright {

bool Canvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setZoom(m_scale * (1 + gesture->value()), gesture->position());
            return true;
        }
    } else if (event->type() == QEvent::Gesture) {
        if (auto *pinch = static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture))) {
            setZoom(m_scale * pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->centerPoint()));
            return true;
        }
    } else if (event->type() == QEvent::Leave) {
        setHovered({});
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void Canvas::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        const bool sideways = event->modifiers() & Qt::ShiftModifier;
        const QPoint pixels = event->pixelDelta().isNull() ? event->angleDelta() * 80 / 120 : event->pixelDelta();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (sideways && pixels.x() == 0 ? pixels.y() : pixels.x()));
        if (!sideways)
            verticalScrollBar()->setValue(verticalScrollBar()->value() - pixels.y());
        event->accept();
        return;
    }
    const qreal steps = event->angleDelta().y() / 120.0;
    setZoom(m_scale * std::pow(1.2, steps), event->position());
    event->accept();
}

void Canvas::selectHit(const Hit &hit, Qt::KeyboardModifiers modifiers)
{
    Selection &selection = m_session.selection();
    const ObjectId id = hit.object ? m_session.plan().id(hit.object) : ObjectId();
    m_selectOnRelease = false;
    if (modifiers & Qt::ControlModifier) {
        if (hit.object)
            selection.toggle(id);
    } else if (hit.object && selection.contains(id)) {
        m_selectOnRelease = selection.ids().size() > 1; // it may become a drag of all of them
    } else if (hit.object) {
        selection.set(id);
    } else {
        selection.clear();
    }
}

void Canvas::beginPan(QPoint at)
{
    m_gesture = Gesture::Pan;
    m_pressedAt = at;
    m_panFrom = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    showCursor();
}

void Canvas::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld)) {
        beginPan(at);
        return;
    }
    m_pressed = hitAt(event->position());
    m_pressedAt = at;
    if (event->button() == Qt::RightButton) {
        const bool kept = m_pressed.object && m_session.selection().contains(m_session.plan().id(m_pressed.object));
        if (!kept)
            selectHit(m_pressed, {});
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    const bool onGround = !m_pressed.object || m_pressed.object.is(Kind::Organization);
    if (event->modifiers() & Qt::ShiftModifier || onGround) {
        m_gesture = Gesture::Band;
        m_band = {};
        if (!(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)))
            selectHit(m_pressed, {});
        return;
    }
    m_gesture = Gesture::Press;
    selectHit(m_pressed, event->modifiers());
}

void Canvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QPoint moved = at - m_pressedAt;
    switch (m_gesture) {
    case Gesture::None:
        setHovered(hitAt(event->position()).object);
        break;
    case Gesture::Pan:
        horizontalScrollBar()->setValue(m_panFrom.x() - moved.x());
        verticalScrollBar()->setValue(m_panFrom.y() - moved.y());
        break;
    case Gesture::Band:
        m_band = QRect(m_pressedAt, at).normalized();
        viewport()->update();
        break;
    case Gesture::Press:
        if (moved.manhattanLength() >= QApplication::startDragDistance()) {
            m_gesture = Gesture::None;
            m_selectOnRelease = false;
            startDrag(m_pressed);
        }
        break;
    }
}

void Canvas::mouseReleaseEvent(QMouseEvent *event)
{
    const Gesture was = std::exchange(m_gesture, Gesture::None);
    if (was == Gesture::Band)
        finishBand(event->modifiers());
    if (was == Gesture::Press && m_selectOnRelease && m_session.plan().isLive(m_pressed.object))
        m_session.selection().set(m_session.plan().id(m_pressed.object));
    m_selectOnRelease = false;
    showCursor();
    setHovered(hitAt(event->position()).object);
}

void Canvas::finishBand(Qt::KeyboardModifiers modifiers)
{
    const QRect band = std::exchange(m_band, QRect());
    viewport()->update();
    if (band.width() < 4 && band.height() < 4)
        return;
    const PlanView at = view();
    std::vector<ObjectId> ids;
    if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        ids = m_session.selection().ids();
    for (const ObjectRef ref : objectsIn(m_session.plan(), m_layout, at.toUnits(QRectF(band)), at.detail(m_layout.metrics().siteWidth))) {
        const ObjectId id = m_session.plan().id(ref);
        if (!m_session.selection().contains(id) || ids.empty() || !(modifiers & (Qt::ControlModifier | Qt::ShiftModifier)))
            ids.push_back(id);
    }
    m_session.selection().set(std::move(ids));
}

void Canvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position());
    if (event->button() != Qt::LeftButton || !hit.object)
        return;
    m_gesture = Gesture::None;
    const ObjectId id = m_session.plan().id(hit.object);
    m_session.selection().set(id);
    emit activated(id);
}

void Canvas::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRectF box = rectOf(current()).intersected(QRectF(viewport()->rect()));
        at = viewport()->mapToGlobal(box.isEmpty() ? viewport()->rect().center() : box.topLeft().toPoint() + QPoint(16, 16));
    }
    emit contextMenuRequested(at);
}

void Canvas::setHovered(ObjectRef ref)
{
    if (ref == m_hovered)
        return;
    const auto refresh = [this](ObjectRef one) {
        if (m_session.plan().isLive(one))
            viewport()->update(rectOf(one).toAlignedRect().adjusted(-8, -8, 8, 8));
    };
    refresh(std::exchange(m_hovered, ref));
    refresh(m_hovered);
}

void Canvas::showCursor()
{
    if (m_gesture == Gesture::Pan)
        viewport()->setCursor(Qt::ClosedHandCursor);
    else if (m_spaceHeld)
        viewport()->setCursor(Qt::OpenHandCursor);
    else
        viewport()->unsetCursor();
}

ObjectRef Canvas::current() const { return m_session.plan().find(m_session.selection().current()); }

void Canvas::goTo(ObjectRef ref)
{
    if (!ref)
        return;
    const ObjectId id = m_session.plan().id(ref);
    m_session.selection().set(id);
    ensureVisible(id);
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

bool Canvas::scrollByKey(QKeyEvent *event)
{
    const auto scroll = [](QScrollBar *bar, QAbstractSlider::SliderAction action) { bar->triggerAction(action); };
    switch (event->key()) {
    case Qt::Key_Up: scroll(verticalScrollBar(), QAbstractSlider::SliderSingleStepSub); return true;
    case Qt::Key_Down: scroll(verticalScrollBar(), QAbstractSlider::SliderSingleStepAdd); return true;
    case Qt::Key_Left: scroll(horizontalScrollBar(), QAbstractSlider::SliderSingleStepSub); return true;
    case Qt::Key_Right: scroll(horizontalScrollBar(), QAbstractSlider::SliderSingleStepAdd); return true;
    case Qt::Key_PageUp: scroll(verticalScrollBar(), QAbstractSlider::SliderPageStepSub); return true;
    case Qt::Key_PageDown: scroll(verticalScrollBar(), QAbstractSlider::SliderPageStepAdd); return true;
    case Qt::Key_Home: goTo(m_session.plan().organization()); return true;
    default: return false;
    }
}

void Canvas::keyPressEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
    if (event->key() == Qt::Key_Space) {
        m_spaceHeld = true;
        showCursor();
    } else if (event->key() == Qt::Key_Escape && !m_session.selection().isEmpty()) {
        m_session.selection().clear();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current()) {
        emit activated(m_session.selection().current());
    } else if (event->modifiers() & Qt::ControlModifier ? !isArrow || !navigate(event) : !scrollByKey(event)) {
        event->ignore();
        return;
    }
    event->accept();
}

void Canvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        QAbstractScrollArea::keyReleaseEvent(event);
        return;
    }
    m_spaceHeld = false;
    showCursor();
}

void Canvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    viewport()->update();
}

void Canvas::focusOutEvent(QFocusEvent *event)
{
    m_spaceHeld = false;
    m_showsFocus = false;
    showCursor();
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool Canvas::focusNextPrevChild(bool next)
{
    // Without a selection Tab leaves, so that nobody is caught in a large plan: Esc, then Tab.
    const ObjectRef from = current();
    const ObjectRef to = !from ? ObjectRef()
                         : next ? nextObject(m_session.plan(), m_layout, from)
                                : previousObject(m_session.plan(), m_layout, from);
    if (!to)
        return QAbstractScrollArea::focusNextPrevChild(next);
    goTo(to);
    return true;
}

void Canvas::startDrag(const Hit &hit)
{
    const Plan &plan = m_session.plan();
    if (!plan.isLive(hit.object) || hit.object.is(Kind::Organization))
        return;
    Payload payload;
    const ObjectId id = plan.id(hit.object);
    if (hit.application >= 0 && hit.application < plan.applicationCount(hit.object))
        payload.applications.push_back({id, plan.applicationKey(plan.application(hit.object, hit.application).type)});
    else if (m_session.selection().contains(id))
        std::ranges::copy_if(m_session.selection().ids(), std::back_inserter(payload.objects), [&](ObjectId one) {
            const ObjectRef ref = plan.find(one);
            return ref && !ref.is(Kind::Organization);
        });
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
