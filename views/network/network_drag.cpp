// SPDX-License-Identifier: MIT
#include "views/network/network_drag.h"

#include <algorithm>
#include <cmath>

#include <QDropEvent>

#include "model/edits/network_edits.h"
#include "views/network/network_view.h"
#include "views/session/session.h"
#include "views/shared/plan_mime.h"

namespace sitewright {

NetworkDrag::NetworkDrag(NetworkView &view, const ThemeSource &themes)
    : QObject(&view), m_view(view), m_label(new DragLabel(themes, &view)), m_judge(view.session()), m_carry(view, *this)
{
}

bool NetworkDrag::adopt(QDropEvent &event)
{
    if (m_payload)
        return true;
    Session &session = m_view.session();
    if (m_view.isLayingOut()) {
        session.hint(tr("Nothing can be dropped before the network is laid out."));
        return false;
    }
    m_payload = decodePayload(event.mimeData(), session);
    if (!m_payload && isForeignPayload(event.mimeData(), session))
        session.hint(tr("This was dragged from another plan. Copy it there and paste it here instead."));
    return m_payload.has_value();
}

void NetworkDrag::enter(QDropEvent &event)
{
    m_carry.stop();
    m_payload.reset();
    m_answers.clear();
    if (!adopt(event)) {
        event.ignore();
        return;
    }
    move(event);
    event.accept(); // else no moves would follow
}

void NetworkDrag::move(QDropEvent &event)
{
    if (!adopt(event)) {
        event.ignore();
        return;
    }
    const PlacementMode mode = event.modifiers() & Qt::ControlModifier ? PlacementMode::Copy : PlacementMode::Move;
    if (std::exchange(m_mode, mode) != mode)
        m_answers.clear();
    follow(event.position());
    if (!m_view.m_edge.isActive())
        m_view.m_edge.start();
    const bool copies = m_mode == PlacementMode::Copy || !(event.possibleActions() & Qt::MoveAction);
    event.setDropAction(copies ? Qt::CopyAction : Qt::MoveAction);
    verdict().isLegal() ? event.accept() : event.ignore();
}

bool NetworkDrag::seats() const { return m_payload->newKind == Kind::Site || m_payload->newKind == Kind::Cloud; }

DropVerdict NetworkDrag::onGround()
{
    const Plan &plan = m_view.session().plan();
    DropVerdict out;
    if (!seats()) {
        out.sentence = tr("Drop it on a site.");
        out.words = {tr("Not here"), {{out.sentence, DragNote::Sense::Bad}}};
        return out;
    }
    const ObjectRef organization = plan.organization();
    if (!organization)
        return out;
    out = m_judge.judge(*m_payload, plan.id(organization), m_mode);
    if (!out.edit)
        return out;
    const QPointF units = m_view.view().toUnits(m_at) / NetworkLayout::grid;
    out.edit = seatedAt(*out.edit, {int(std::lround(units.x())), int(std::lround(units.y()))});
    return out;
}

DropVerdict NetworkDrag::verdict()
{
    const ObjectRef hit = m_view.session().plan().find(m_hit);
    return hit && !seats() ? m_judge.judge(*m_payload, m_hit, m_mode) : onGround();
}

void NetworkDrag::follow(QPointF at)
{
    m_at = at;
    judge(m_view.picture().seatAt(at), at + QPointF(0, 28));
}

QString NetworkDrag::judge(ObjectRef hit, QPointF labelAt)
{
    Session &session = m_view.session();
    m_hit = hit ? session.plan().id(hit) : ObjectId();
    const DropVerdict now = verdict();
    m_target = now.isLegal() && hit && !seats() ? m_hit : ObjectId();
    session.hint(now.sentence);
    m_label->showAt(m_view.viewport()->mapToGlobal(labelAt.toPoint()), now.words);
    m_view.viewport()->update();
    return now.sentence;
}

void NetworkDrag::leave()
{
    const bool wasActive = isActive();
    m_carry.stop();
    m_payload.reset();
    m_answers.clear();
    m_order.clear();
    m_view.m_edge.stop();
    m_view.endPull();
    m_label->hide();
    m_hit = m_target = {};
    if (wasActive)
        m_view.session().hint({});
    m_view.viewport()->update();
}

void NetworkDrag::drop(QDropEvent &event)
{
    if (!adopt(event)) {
        event.ignore();
        return;
    }
    move(event);
    const DropVerdict last = verdict();
    const Payload payload = *m_payload;
    leave();
    if (!last.edit) {
        event.ignore();
        return;
    }
    event.accept();
    // The source must not remove anything by itself, whatever the action is called: the edit did all of it.
    performDrop(m_view.session(), payload, *last.edit);
}

void NetworkDrag::planChanged()
{
    m_answers.clear();
    m_order.clear();
    if (isCarrying() && !m_carry.over())
        leave();
    else if (isActive() && !isCarrying())
        follow(m_at);
}

// --- by keyboard -------------------------------------------------------------------------------------------------------

void NetworkDrag::carry(const Payload &payload, ObjectRef from)
{
    m_payload = payload;
    m_mode = PlacementMode::Move;
    m_answers.clear();
    m_order.clear();
    m_carry.start(payload, from);
}

ObjectRef NetworkDrag::next(ObjectRef place, bool forward)
{
    if (m_order.empty())
        m_order = m_view.seatsAsRead();
    if (m_order.empty())
        return {};
    if (m_orderAt >= m_order.size() || m_order[m_orderAt] != place) {
        const auto found = std::ranges::find(m_order, place);
        if (found == m_order.end())
            return forward ? m_order.front() : m_order.back();
        m_orderAt = std::size_t(found - m_order.begin());
    }
    if (forward ? m_orderAt + 1 >= m_order.size() : m_orderAt == 0)
        return {};
    return m_order[forward ? ++m_orderAt : --m_orderAt];
}

QString NetworkDrag::show(ObjectRef place)
{
    m_view.ensureVisible(m_view.session().plan().id(place));
    const QRectF mark = m_view.picture().mark(place);
    m_at = mark.center();
    return judge(place, mark.bottomLeft());
}

std::optional<Edit> NetworkDrag::editThere()
{
    if (!m_view.session().plan().find(m_hit))
        return {};
    return verdict().edit;
}

Welcome NetworkDrag::welcome(ObjectRef target)
{
    if (seats())
        return Welcome::Elsewhere;
    const auto known = m_answers.find(target);
    if (known != m_answers.end())
        return known->second;
    const Plan &plan = m_view.session().plan();
    const Welcome answer = place(plan, *m_payload, plan.id(target), m_mode) ? Welcome::Here : Welcome::No;
    return m_answers.emplace(target, answer).first->second;
}

void NetworkDrag::fill(NetworkLook &look)
{
    if (!isActive())
        return;
    look.welcome = [this](ObjectRef target) { return welcome(target); };
    look.dropTarget = m_view.session().plan().find(m_target);
}

} // namespace sitewright
