// SPDX-License-Identifier: MIT
#include "views/canvas/canvas_drag.h"

#include <utility>

#include <QDrag>
#include <QDropEvent>
#include <QPainter>
#include <QPixmap>

#include "views/canvas/canvas.h"
#include "views/canvas/drag_picture.h"
#include "views/canvas/navigation.h"
#include "views/session/session.h"
#include "views/shared/plan_mime.h"
#include "views/shared/theme_source.h"

namespace sitewright {

CanvasDrag::CanvasDrag(Canvas &canvas, const ThemeSource &themes)
    : QObject(&canvas), m_canvas(canvas), m_themes(themes), m_label(new DragLabel(themes, &canvas)), m_judge(canvas.session()),
      m_carry(canvas, *this)
{
    m_scroller.setInterval(30);
    m_opener.setSingleShot(true);
    m_opener.setInterval(700);
    connect(&m_opener, &QTimer::timeout, this, [this] {
        if (isActive())
            m_canvas.setCollapsed({m_hit}, false);
    });
    connect(&m_scroller, &QTimer::timeout, this, &CanvasDrag::scrollAtEdge);
}

void CanvasDrag::start(const Payload &payload, QPointF grabbedAt)
{
    QPointer<QDrag> drag = new QDrag(m_canvas.viewport());
    drag->setMimeData(encodePayload(payload, m_canvas.session()).release());
    const QPixmap shown = dragPicture(m_canvas.session().plan(), m_themes.theme(), m_canvas.font(), payload, m_canvas.devicePixelRatioF());
    drag->setPixmap(shown);
    drag->setHotSpot({-8, -8});
    m_pictureHeight = int(shown.deviceIndependentSize().height());
    m_grabbedAt = grabbedAt;
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
    // Plan and session may be others by now: nothing from before is used here.
    m_grabbedAt.reset();
    m_pictureHeight = 0;
    leave();
}

bool CanvasDrag::adopt(QDropEvent &event)
{
    if (m_targets)
        return true;
    Session &session = m_canvas.session();
    if (m_canvas.isArranging()) {
        session.hint(tr("In layout mode nothing is moved to another place. Leave it to drop this here."));
        return false;
    }
    std::optional<Payload> payload = decodePayload(event.mimeData(), session);
    if (!payload) {
        if (isForeignPayload(event.mimeData(), session))
            session.hint(tr("This was dragged from another plan. Copy it there and paste it here instead."));
        return false;
    }
    m_targets.emplace(session.plan(), m_canvas.layout(), std::move(*payload), m_grabbedAt);
    m_canvas.viewport()->update(); // what does not accept it recedes
    return true;
}

void CanvasDrag::enter(QDropEvent &event)
{
    m_carry.stop();
    m_targets.reset();
    if (!adopt(event)) {
        event.ignore();
        return;
    }
    move(event);
    event.accept(); // else no moves would follow
}

void CanvasDrag::move(QDropEvent &event)
{
    if (!adopt(event)) {
        event.ignore();
        return;
    }
    const PlacementMode mode = event.modifiers() & Qt::ControlModifier ? PlacementMode::Copy : PlacementMode::Move;
    if (mode != m_targets->mode())
        m_canvas.viewport()->update();
    m_targets->setMode(mode);
    follow(event.position());
    if (!m_scroller.isActive())
        m_scroller.start();
    answer(event);
}

void CanvasDrag::answer(QDropEvent &event)
{
    const bool copies = m_targets->mode() == PlacementMode::Copy || !(event.possibleActions() & Qt::MoveAction);
    event.setDropAction(copies ? Qt::CopyAction : Qt::MoveAction);
    m_target.isNull() ? event.ignore() : event.accept();
}

void CanvasDrag::follow(QPointF at)
{
    m_at = at;
    judge(m_canvas.boxAt(at).object, m_canvas.viewport()->mapToGlobal(at.toPoint() + QPoint(0, m_pictureHeight)));
}

void CanvasDrag::judge(ObjectRef over, QPoint labelAt)
{
    Session &session = m_canvas.session();
    const ObjectId before = m_target;
    const ObjectRef hit = m_targets->meant(over);
    const ObjectRef landing = hit ? m_targets->landing(hit) : ObjectRef();
    const ObjectId was = std::exchange(m_hit, hit ? session.plan().id(hit) : ObjectId());
    if (m_hit != was)
        m_canvas.layout().isCollapsed(hit) && !isCarrying() ? m_opener.start() : m_opener.stop();
    m_target = landing ? session.plan().id(landing) : ObjectId();
    QString sentence;
    const DragWords said = hit ? words(hit, sentence) : DragWords();
    if (sentence != m_sentence)
        session.hint(sentence);
    m_sentence = sentence;
    m_label->showAt(labelAt, said);
    if (m_target == before)
        return;
    for (const ObjectId id : {before, m_target}) {
        if (const ObjectRef ref = session.plan().find(id))
            m_canvas.viewport()->update(m_canvas.rectOf(ref).toAlignedRect().adjusted(-8, -20, 8, 8));
    }
}

DragWords CanvasDrag::words(ObjectRef hit, QString &sentence)
{
    if (m_targets->arranges(hit)) {
        sentence = m_targets->arrangement(m_canvas.view().toUnits(m_at)).name;
        return {sentence, {}};
    }
    // The verdict knows more than the rough answer: what changes nothing is no target.
    const DropVerdict &verdict = m_judge.judge(m_targets->payload(), m_canvas.session().plan().id(hit), m_targets->mode());
    m_target = verdict.isLegal() ? verdict.landing : ObjectId();
    sentence = verdict.sentence;
    return verdict.words;
}

// --- by keyboard -------------------------------------------------------------------------------------------------------

void CanvasDrag::carry(const Payload &payload, ObjectRef from)
{
    m_targets.emplace(m_canvas.session().plan(), m_canvas.layout(), payload, std::nullopt);
    m_carry.start(payload, from);
}

ObjectRef CanvasDrag::next(ObjectRef place, bool forward)
{
    const Plan &plan = m_canvas.session().plan();
    if (!place)
        return {};
    return forward ? nextObject(plan, m_canvas.layout(), place) : previousObject(plan, m_canvas.layout(), place);
}

QString CanvasDrag::show(ObjectRef place)
{
    m_canvas.ensureVisible(m_canvas.session().plan().id(place));
    const QRectF seen = m_canvas.rectOf(place).intersected(QRectF(m_canvas.viewport()->rect()));
    judge(place, m_canvas.viewport()->mapToGlobal(seen.topLeft().toPoint() + QPoint(24, 24)));
    return m_sentence;
}

std::optional<Edit> CanvasDrag::editThere()
{
    if (!m_canvas.session().plan().find(m_hit))
        return {};
    return m_judge.judge(m_targets->payload(), m_hit, m_targets->mode()).edit;
}

void CanvasDrag::leave()
{
    const bool wasActive = isActive();
    m_carry.stop();
    m_targets.reset();
    m_scroller.stop();
    m_canvas.endPull();
    m_opener.stop();
    m_label->hide();
    m_hit = {};
    m_target = {};
    m_sentence.clear();
    if (wasActive)
        m_canvas.session().hint({});
    m_canvas.viewport()->update();
}

void CanvasDrag::drop(QDropEvent &event)
{
    if (!adopt(event)) {
        event.ignore();
        return;
    }
    move(event);
    Session &session = m_canvas.session();
    const ObjectRef hit = session.plan().find(m_hit);
    std::optional<Edit> edit;
    const Payload payload = m_targets->payload();
    const bool arranges = hit && m_targets->arranges(hit);
    if (arranges)
        edit = m_targets->arrangement(m_canvas.view().toUnits(event.position()));
    else if (hit)
        edit = m_judge.judge(m_targets->payload(), m_hit, m_targets->mode()).edit;
    leave();
    if (!edit) {
        event.ignore();
        return;
    }
    event.accept();
    // The source must not remove anything by itself, whatever the action is called: the edit did all of it.
    if (arranges)
        (void)session.perform(*edit);
    else if (performDrop(session, payload, *edit))
        m_canvas.scrollTo(session.plan().find(session.selection().current())); // where it was dropped, there is the next look
}

void CanvasDrag::planChanged()
{
    if (!m_targets)
        return;
    m_targets->forget();
    m_canvas.viewport()->update();
    if (!isCarrying())
        follow(m_at);
    else if (!m_carry.over())
        leave();
}

void CanvasDrag::fill(PlanLook &look)
{
    if (!m_targets)
        return;
    look.welcome = [this](ObjectRef target) { return m_targets->welcome(target); };
    look.dropTarget = m_canvas.session().plan().find(m_target);
}

void CanvasDrag::scrollAtEdge()
{
    if (m_targets && m_canvas.pullAt(m_at, !m_target.isNull()))
        follow(m_at);
}

} // namespace sitewright
