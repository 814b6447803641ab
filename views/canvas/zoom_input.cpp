// SPDX-License-Identifier: MIT
// The part of ZoomView that listens: mouse, wheel and keyboard as far as all views take them alike.
#include <algorithm>
#include <utility>

#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QWheelEvent>

#include "views/canvas/hover_card.h"
#include "views/canvas/zoom_view.h"
#include "views/session/session.h"

namespace sitewright {

bool ZoomView::viewportEvent(QEvent *event)
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
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showCard(help->pos(), help->globalPos());
        return true;
    } else if (event->type() == QEvent::Leave) {
        setHovered({});
    }
    followCard(event);
    return QAbstractScrollArea::viewportEvent(event);
}

void ZoomView::followCard(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        if (m_card->isVisible() && objectAt(static_cast<QMouseEvent *>(event)->position()) != m_cardFor)
            m_card->hide();
        break;
    case QEvent::Leave:
    case QEvent::MouseButtonPress:
    case QEvent::DragEnter:
        m_card->hide();
        break;
    default:
        break;
    }
}

void ZoomView::showCard(QPoint at, QPoint globalAt)
{
    const bool ownTip = !isBusy() && showsOwnTip(at, globalAt);
    m_cardFor = isBusy() || ownTip ? ObjectRef() : objectAt(at);
    if (m_cardFor)
        m_card->showAt(globalAt, cardWords(m_cardFor));
    else
        m_card->hide();
}

void ZoomView::wheelEvent(QWheelEvent *event)
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

bool ZoomView::pannedByPress(QMouseEvent *event)
{
    if (event->button() != Qt::MiddleButton && !(event->button() == Qt::LeftButton && m_spaceHeld))
        return false;
    m_gesture = Gesture::Pan;
    m_pressedAt = event->position().toPoint();
    m_panFrom = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    showCursor();
    return true;
}

bool ZoomView::pannedByMove(QPoint at)
{
    if (m_gesture != Gesture::Pan)
        return false;
    horizontalScrollBar()->setValue(m_panFrom.x() - (at - m_pressedAt).x());
    verticalScrollBar()->setValue(m_panFrom.y() - (at - m_pressedAt).y());
    return true;
}

void ZoomView::select(ObjectRef ref, Qt::KeyboardModifiers modifiers)
{
    Selection &selection = m_session.selection();
    const ObjectId id = ref ? m_session.plan().id(ref) : ObjectId();
    m_selectOnRelease = false;
    if (modifiers & Qt::ControlModifier) {
        if (ref)
            selection.toggle(id);
    } else if (ref && selection.contains(id)) {
        m_selectOnRelease = selection.ids().size() > 1; // it may become a drag of all of them
    } else if (ref) {
        selection.set(id);
    } else {
        selection.clear();
    }
}

void ZoomView::select(const std::vector<ObjectRef> &refs, Qt::KeyboardModifiers modifiers)
{
    const bool adds = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    std::vector<ObjectId> ids;
    if (adds)
        ids = m_session.selection().ids();
    for (const ObjectRef ref : refs) {
        const ObjectId id = m_session.plan().id(ref);
        if (!adds || !m_session.selection().contains(id))
            ids.push_back(id);
    }
    m_session.selection().set(std::move(ids));
}

void ZoomView::refreshSelected()
{
    m_selected.clear();
    for (const ObjectId id : m_session.selection().ids()) {
        if (const ObjectRef ref = m_session.plan().find(id))
            m_selected.insert(ref);
    }
}

void ZoomView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const ObjectRef hit = objectAt(event->position());
    if (event->button() != Qt::LeftButton || !hit)
        return;
    m_gesture = Gesture::None;
    const ObjectId id = m_session.plan().id(hit);
    m_session.selection().set(id);
    emit activated(id);
}

void ZoomView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRectF box = rectOf(current()).intersected(QRectF(viewport()->rect()));
        at = viewport()->mapToGlobal(box.isEmpty() ? viewport()->rect().center() : box.topLeft().toPoint() + QPoint(16, 16));
    }
    emit contextMenuRequested(at);
}

void ZoomView::setHovered(ObjectRef ref)
{
    if (ref == m_hovered)
        return;
    const auto refresh = [this](ObjectRef one) {
        if (m_session.plan().isLive(one))
            viewport()->update(rectOf(one).toAlignedRect().adjusted(-8, -8, 8, 8));
    };
    if (m_hoverSpreads)
        viewport()->update();
    refresh(std::exchange(m_hovered, ref));
    refresh(m_hovered);
}

void ZoomView::showCursor()
{
    if (m_gesture == Gesture::Pan)
        viewport()->setCursor(Qt::ClosedHandCursor);
    else if (m_spaceHeld)
        viewport()->setCursor(Qt::OpenHandCursor);
    else
        viewport()->unsetCursor();
}

ObjectRef ZoomView::current() const { return m_session.plan().find(m_session.selection().current()); }

void ZoomView::goTo(ObjectRef ref)
{
    if (!ref)
        return;
    const ObjectId id = m_session.plan().id(ref);
    m_session.selection().set(id);
    ensureVisible(id);
}

bool ZoomView::scrollByKey(int key)
{
    const auto scroll = [](QScrollBar *bar, QAbstractSlider::SliderAction action) { bar->triggerAction(action); };
    switch (key) {
    case Qt::Key_Up: scroll(verticalScrollBar(), QAbstractSlider::SliderSingleStepSub); return true;
    case Qt::Key_Down: scroll(verticalScrollBar(), QAbstractSlider::SliderSingleStepAdd); return true;
    case Qt::Key_Left: scroll(horizontalScrollBar(), QAbstractSlider::SliderSingleStepSub); return true;
    case Qt::Key_Right: scroll(horizontalScrollBar(), QAbstractSlider::SliderSingleStepAdd); return true;
    case Qt::Key_PageUp: scroll(verticalScrollBar(), QAbstractSlider::SliderPageStepSub); return true;
    case Qt::Key_PageDown: scroll(verticalScrollBar(), QAbstractSlider::SliderPageStepAdd); return true;
    default: return false;
    }
}

bool ZoomView::pullAt(QPointF at, bool isOverTarget)
{
    constexpr int edge = 36, restSlack = 6;
    constexpr int patience = 10, patienceOverTarget = 34; // calls: a third of a second, a whole one
    const QRect room = viewport()->rect();
    const auto pull = [](qreal place, int from, int to) {
        const qreal before = from + edge - place, after = place - (to - edge);
        return before > 0 ? -int(std::min<qreal>(before, edge) / 2) : after > 0 ? int(std::min<qreal>(after, edge) / 2) : 0;
    };
    const QPoint by(pull(at.x(), room.left(), room.right()), pull(at.y(), room.top(), room.bottom()));
    const int needed = isOverTarget ? patienceOverTarget : patience;
    if (by.isNull()) {
        m_pullWaited = 0;
        return false;
    }
    if (m_pullWaited < needed) { // who only passes by, or aims, is not pulled along
        const bool rests = (at - m_pullRest).manhattanLength() <= restSlack;
        m_pullWaited = rests ? m_pullWaited + 1 : 0;
        m_pullRest = rests ? m_pullRest : at;
        if (m_pullWaited < needed)
            return false;
    }
    m_pullWaited = patienceOverTarget; // goes on until the pointer comes away from the edge
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by.y());
    return true;
}

void ZoomView::holdSpace()
{
    m_spaceHeld = true;
    showCursor();
}

void ZoomView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        QAbstractScrollArea::keyReleaseEvent(event);
        return;
    }
    m_spaceHeld = false;
    showCursor();
}

void ZoomView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    viewport()->update();
}

void ZoomView::focusOutEvent(QFocusEvent *event)
{
    m_spaceHeld = false;
    m_showsFocus = false;
    showCursor();
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace sitewright
