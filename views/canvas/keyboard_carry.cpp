// SPDX-License-Identifier: MIT
#include "views/canvas/keyboard_carry.h"

#include <algorithm>
#include <iterator>

#include "views/canvas/zoom_view.h"
#include "views/session/session.h"

namespace sitewright {

KeyboardCarry::KeyboardCarry(ZoomView &view, CarryPlaces &places) : m_view(view), m_places(places) {}

void KeyboardCarry::start(const Payload &payload, ObjectRef from)
{
    Session &session = m_view.session();
    m_payload = payload;
    m_isOn = true;
    m_over = from ? session.plan().id(from) : ObjectId();
    m_sentence.clear();
    m_view.viewport()->update(); // what does not take it recedes
    const QString said = tr("Carrying %1. Tab goes to the next place that takes it, Enter drops it there, Esc puts it back.")
                             .arg(describe(session.plan(), payload));
    session.hint(said);
    m_view.announce(said);
}

ObjectRef KeyboardCarry::over() const { return m_view.session().plan().find(m_over); }

void KeyboardCarry::goTo(ObjectRef place)
{
    const Plan &plan = m_view.session().plan();
    if (!place || !m_isOn)
        return;
    m_over = plan.id(place);
    m_sentence = m_places.show(place);
    m_view.announce(plan.displayName(place) + QStringLiteral(": ") + m_sentence);
    m_view.viewport()->update();
}

bool KeyboardCarry::goToNext(bool forward)
{
    constexpr int farthest = 3000; // each step asks the model whether it takes it
    ObjectRef at = over();
    for (int i = 0; i < farthest; ++i) {
        at = m_places.next(at, forward);
        if (!at)
            break;
        if (m_places.takes(at)) {
            goTo(at);
            return true;
        }
    }
    m_view.announce(tr("No further place takes it."));
    return false;
}

void KeyboardCarry::drop()
{
    Session &session = m_view.session();
    const std::optional<Edit> edit = m_places.editThere();
    if (!edit) {
        m_view.announce(QString()); // the same words are to be heard again
        m_view.announce(m_sentence.isEmpty() ? tr("Go to a place first: Tab, or Ctrl and an arrow key.") : m_sentence);
        return;
    }
    const Payload payload = m_payload;
    m_places.leave();
    if (session.perform(*edit)) {
        m_view.announce(tr("Done: %1.").arg(edit->name));
        if (!payload.objects.empty())
            m_view.ensureVisible(payload.objects.front());
    }
}

void KeyboardCarry::putBack()
{
    m_places.leave();
    m_view.announce(tr("Put back."));
}

Payload payloadOfSelection(Session &session)
{
    Payload payload;
    std::ranges::copy_if(session.selection().ids(), std::back_inserter(payload.objects), [&](ObjectId one) {
        const ObjectRef ref = session.plan().find(one);
        return ref && !ref.is(Kind::Organization);
    });
    return payload;
}

} // namespace sitewright
