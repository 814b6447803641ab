// SPDX-License-Identifier: MIT
// What mouse and keyboard do in the network view: choosing, moving seats, drawing links.
#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include "model/edits/network_edits.h"
#include "model/edits/structure_edits.h"
#include "views/network/network_drag.h"
#include "views/network/network_view.h"
#include "views/session/cascade_guide.h"
#include "views/session/session.h"
#include "views/shared/drop_judge.h"

namespace sitewright {
namespace {

GridPoint gridPoint(QPointF units)
{
    return {int(std::lround(units.x() / NetworkLayout::grid)), int(std::lround(units.y() / NetworkLayout::grid))};
}

} // namespace

bool NetworkView::isOnHandle(QPointF at) const
{
    if (!m_hovered || !m_session.plan().isLive(m_hovered) || !m_layout.has(m_hovered))
        return false;
    const NetworkPicture now = picture();
    return now.detail() > NetworkDetail::Dots && now.handle(m_hovered).contains(at);
}

void NetworkView::mousePressEvent(QMouseEvent *event)
{
    if (pannedByPress(event))
        return;
    if (m_drag->isCarrying())
        m_drag->leave();
    const NetworkPicture now = picture();
    const QPointF at = event->position();
    m_pressedAt = at.toPoint();
    if (event->button() == Qt::LeftButton && isOnHandle(at)) {
        m_connectFrom = m_hovered;
        m_at = at;
        startOwn(Own::Link);
        return;
    }
    m_pressed = now.at(at);
    if (event->button() == Qt::RightButton) {
        const bool kept = m_pressed && m_session.selection().contains(m_session.plan().id(m_pressed));
        if (!kept)
            select(m_pressed, {});
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    if (event->modifiers() & Qt::ShiftModifier || !m_pressed) {
        m_gesture = Gesture::Band;
        m_band = {};
        if (!(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)))
            select(ObjectRef(), {});
        return;
    }
    m_gesture = Gesture::Press;
    select(m_pressed, event->modifiers());
}

void NetworkView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    switch (m_gesture) {
    case Gesture::None: {
        // The way from a site to its handle leads over open ground.
        const bool keeps = m_hovered && m_layout.has(m_hovered) && picture().handle(m_hovered).adjusted(-8, -6, 4, 6).contains(event->position());
        if (!keeps)
            setHovered(objectAt(event->position()));
        if (isOnHandle(event->position()))
            viewport()->setCursor(Qt::CrossCursor);
        else
            showCursor();
        break;
    }
    case Gesture::Pan: pannedByMove(at); break;
    case Gesture::Band:
        m_band = QRect(m_pressedAt, at).normalized();
        viewport()->update();
        break;
    case Gesture::Press:
        if ((at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance() && m_session.plan().isLive(m_pressed)
            && m_layout.has(m_pressed))
            startOwn(Own::Seats);
        [[fallthrough]];
    case Gesture::Own:
        if (m_own != Own::None)
            followOwn(event->position());
        break;
    }
}

void NetworkView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_gesture == Gesture::Own && event->button() == Qt::LeftButton)
        return finishOwn(event->position());
    const Gesture was = std::exchange(m_gesture, Gesture::None);
    if (was == Gesture::Band) {
        const QRectF band(std::exchange(m_band, QRect()));
        viewport()->update();
        if (band.width() >= 4 || band.height() >= 4) {
            std::vector<ObjectRef> inside;
            const NetworkPicture now = picture();
            m_layout.forEachSeat([&](ObjectRef ref, QPoint) {
                if (band.contains(now.centre(ref)))
                    inside.push_back(ref);
            });
            select(inside, event->modifiers());
        } else if (event->modifiers() & Qt::ShiftModifier && m_session.plan().isLive(m_pressed)) {
            select(m_pressed, Qt::ControlModifier); // a click with Shift adds, too
        }
    }
    if (was == Gesture::Press && m_selectOnRelease && m_session.plan().isLive(m_pressed))
        m_session.selection().set(m_session.plan().id(m_pressed));
    m_selectOnRelease = false;
    showCursor();
    setHovered(objectAt(event->position()));
}

// --- seats and links, dragged in place --------------------------------------------------------------------------------

void NetworkView::startOwn(Own own)
{
    m_gesture = Gesture::Own;
    m_own = own;
    m_selectOnRelease = false;
    m_shift = {};
    m_grabbedAt = view().toUnits(QPointF(m_pressedAt));
    m_moving.clear();
    if (own == Own::Seats) {
        const bool all = m_session.selection().contains(m_session.plan().id(m_pressed));
        m_moving.insert(m_pressed);
        for (const ObjectRef ref : m_selected) {
            if (all && m_layout.has(ref))
                m_moving.insert(ref);
        }
        setHovered({});
    }
    m_edge.start();
}

void NetworkView::followOwn(QPointF at)
{
    m_at = at;
    if (m_own == Own::Seats) {
        m_shift = view().toUnits(at) - m_grabbedAt;
    } else {
        const ObjectRef over = picture().seatAt(at);
        const ObjectRef to = over != m_connectFrom ? over : ObjectRef();
        if (to != std::exchange(m_connectTo, to) || !m_label->isVisible())
            sayWhatLinkDoes();
        if (m_label->isVisible())
            m_label->showAt(viewport()->mapToGlobal(at.toPoint()), m_label->words());
    }
    viewport()->update();
}

void NetworkView::sayWhatLinkDoes()
{
    const Plan &plan = m_session.plan();
    DragWords words{tr("Link %1 to a site or cloud").arg(plan.displayName(m_connectFrom)), {}};
    if (m_connectTo) {
        const Edit edit = addLink(plan, plan.id(m_connectFrom), plan.id(m_connectTo));
        const Result<Preview> preview = m_session.preview(edit);
        words = {edit.name, preview ? previewNotes(*preview) : std::vector<DragNote>{{preview.error().why, DragNote::Sense::Bad}}};
    }
    m_session.hint(words.title);
    m_label->showAt(viewport()->mapToGlobal(m_at.toPoint()), words);
}

void NetworkView::finishOwn(QPointF at)
{
    followOwn(at);
    const Own own = m_own;
    if (own == Own::Seats) {
        dropSeats();
    } else if (m_connectFrom && m_connectTo) {
        const Plan &plan = m_session.plan();
        const Edit edit = addLink(plan, plan.id(m_connectFrom), plan.id(m_connectTo));
        cancelOwn();
        performDrop(m_session, {}, edit);
    }
    cancelOwn();
    setHovered(objectAt(at));
}

void NetworkView::dropSeats()
{
    std::vector<std::pair<ObjectId, GridPoint>> seats;
    for (const ObjectRef ref : m_moving)
        seats.emplace_back(m_session.plan().id(ref), gridPoint(m_layout.seat(ref) + m_shift));
    std::ranges::sort(seats, {}, &std::pair<ObjectId, GridPoint>::first);
    cancelOwn();
    (void)m_session.perform(moveSeats(m_session.plan(), seats)); // a refusal reaches the window by Session::refused
}

void NetworkView::cancelOwn()
{
    if (m_own == Own::Link)
        m_session.hint({});
    m_own = Own::None;
    if (m_gesture == Gesture::Own)
        m_gesture = Gesture::None;
    m_moving.clear();
    m_shift = {};
    m_connectFrom = m_connectTo = {};
    m_label->hide();
    m_edge.stop();
    endPull();
    viewport()->update();
}

void NetworkView::pullAtEdge()
{
    const QPointF at = m_drag->isActive() ? m_drag->pointer() : m_at;
    if (pullAt(at, m_drag->isActive() ? m_drag->isOverTarget() : !m_connectTo.isNull()))
        m_drag->isActive() ? m_drag->follow(at) : followOwn(at);
}

// --- keyboard ---------------------------------------------------------------------------------------------------------

ObjectRef NetworkView::neighbour(int key, ObjectRef of) const
{
    const ObjectRef shown = NetworkLayout::shownAs(m_session.plan(), of);
    const bool starts = !shown || !m_layout.has(shown);
    const QPointF from = starts ? view().toUnits(QRectF(viewport()->rect()).center()) : QPointF(m_layout.seat(shown));
    const QPointF ahead = key == Qt::Key_Left ? QPointF(-1, 0) : key == Qt::Key_Right ? QPointF(1, 0) : key == Qt::Key_Up ? QPointF(0, -1) : QPointF(0, 1);
    ObjectRef best;
    qreal least = 0;
    m_layout.forEachSeat([&](ObjectRef ref, QPoint seat) {
        const QPointF to = seat - from;
        const qreal along = QPointF::dotProduct(to, ahead);
        const qreal aside = std::abs(to.x() * ahead.y()) + std::abs(to.y() * ahead.x());
        if (ref == shown || (!starts && (along <= 0 || aside > 2 * along)))
            return;
        // Straight ahead counts as nearer than aside.
        const qreal distance = starts ? std::hypot(to.x(), to.y()) : along + 2 * aside;
        if (!best || distance < least) {
            best = ref;
            least = distance;
        }
    });
    return best;
}

ObjectRef NetworkView::nextSeat(bool forward) const
{
    // As one reads: from the upper left to the lower right.
    const auto place = [&](ObjectRef ref, QPoint at) { return std::tuple(at.y(), at.x(), ref); };
    const ObjectRef shown = NetworkLayout::shownAs(m_session.plan(), current());
    if (!shown || !m_layout.has(shown))
        return {};
    const auto from = place(shown, m_layout.seat(shown));
    ObjectRef best;
    m_layout.forEachSeat([&](ObjectRef ref, QPoint at) {
        const auto here = place(ref, at);
        if (forward ? here <= from : here >= from)
            return;
        const bool isNearer = !best || (forward ? here < place(best, m_layout.seat(best)) : here > place(best, m_layout.seat(best)));
        if (isNearer)
            best = ref;
    });
    return best;
}

bool NetworkView::nudge(int key, bool isFar)
{
    const QPoint by = (key == Qt::Key_Left ? QPoint(-1, 0) : key == Qt::Key_Right ? QPoint(1, 0) : key == Qt::Key_Up ? QPoint(0, -1) : QPoint(0, 1)) * (isFar ? 5 : 1);
    std::vector<std::pair<ObjectId, GridPoint>> seats;
    QString mergeKey = QStringLiteral("seat");
    for (const ObjectId id : m_session.selection().ids()) {
        const ObjectRef ref = m_session.plan().find(id);
        if (!ref || !m_layout.has(ref))
            continue;
        const GridPoint at = gridPoint(m_layout.seat(ref));
        seats.emplace_back(id, GridPoint{at.x + by.x(), at.y + by.y()});
        mergeKey += QLatin1Char(' ') + QString::fromStdString(id.text());
    }
    if (seats.empty())
        return false;
    (void)m_session.perform(moveSeats(m_session.plan(), seats, mergeKey));
    return true;
}

bool NetworkView::carryByKey(int key)
{
    KeyboardCarry &carried = m_drag->carried();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: carried.drop(); return true;
    case Qt::Key_Escape: carried.putBack(); return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: carried.goTo(neighbour(key, carried.over())); return true;
    default: return false;
    }
}

void NetworkView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isArrow = key >= Qt::Key_Left && key <= Qt::Key_Down;
    if (m_drag->isCarrying() && carryByKey(key)) {
        // done
    } else if (key == Qt::Key_Space) {
        holdSpace();
    } else if (key == Qt::Key_Escape && isLayingOut()) {
        giveUpLayout();
    } else if (key == Qt::Key_Escape && m_own != Own::None) {
        cancelOwn();
    } else if (key == Qt::Key_Escape && shownCascade()) {
        shownCascade()->leave();
    } else if (key == Qt::Key_Escape && !m_session.selection().isEmpty()) {
        m_session.selection().clear();
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current()) {
        emit activated(m_session.selection().current());
    } else if (isArrow && event->modifiers() & Qt::ControlModifier) {
        goTo(neighbour(key, current()));
    } else if (!(isArrow && nudge(key, event->modifiers() & Qt::ShiftModifier)) && !scrollByKey(key)) {
        event->ignore();
        return;
    }
    event->accept();
}

bool NetworkView::focusNextPrevChild(bool next)
{
    if (m_drag->isCarrying()) {
        m_drag->carried().goToNext(next);
        return true;
    }
    // Without a selection Tab leaves, so that nobody is caught in a large plan: Esc, then Tab.
    const ObjectRef to = nextSeat(next);
    if (!to)
        return ZoomView::focusNextPrevChild(next);
    goTo(to);
    return true;
}

} // namespace sitewright
