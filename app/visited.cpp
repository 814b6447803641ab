// SPDX-License-Identifier: MIT
#include "app/visited.h"

#include <algorithm>

#include <QApplication>
#include <QMouseEvent>

#include "views/session/session.h"

namespace sitewright {

namespace {

constexpr std::size_t mostStops = 100;

} // namespace

Visited::Visited(Session &session, Actions &actions, QWidget *window) : QObject(window), m_session(session), m_actions(actions), m_window(window)
{
    actions.on(ActionId::GoBack, this, [this] { goBack(); });
    actions.on(ActionId::GoForward, this, [this] { goForward(); });
    connect(&session.selection(), &Selection::changed, this, &Visited::remember);
    connect(&session, &Session::changed, this, &Visited::updateActions);
    connect(&session, &Session::replaced, this, [this] {
        m_stops.clear();
        m_at = -1;
        updateActions();
    });
    qApp->installEventFilter(this);
    updateActions();
}

void Visited::remember()
{
    const Stop &now = m_session.selection().ids();
    if (m_isGoing || now.empty() || (m_at >= 0 && m_stops[static_cast<std::size_t>(m_at)] == now))
        return;
    m_stops.erase(m_stops.begin() + (m_at + 1), m_stops.end()); // never an iterator before the first
    m_stops.push_back(now);
    if (m_stops.size() > mostStops)
        m_stops.pop_front();
    m_at = static_cast<int>(m_stops.size()) - 1;
    updateActions();
}

Visited::Stop Visited::left(const Stop &stop) const
{
    Stop out;
    std::ranges::copy_if(stop, std::back_inserter(out), [this](ObjectId id) { return bool(m_session.plan().find(id)); });
    return out;
}

int Visited::next(int step) const
{
    // With nothing selected, the last stop is the one to go back to.
    const bool isAway = m_session.selection().isEmpty() && step < 0;
    for (int at = m_at + (isAway ? 0 : step); at >= 0 && at < static_cast<int>(m_stops.size()); at += step) {
        const Stop there = left(m_stops[static_cast<std::size_t>(at)]);
        if (!there.empty() && there != m_session.selection().ids())
            return at;
    }
    return -1;
}

void Visited::go(int step)
{
    const int to = next(step);
    if (to < 0)
        return;
    m_at = to;
    m_isGoing = true;
    const Stop stop = left(m_stops[static_cast<std::size_t>(to)]);
    if (stop.size() == 1)
        m_session.reveal(stop.front());
    else
        m_session.selection().set(stop);
    m_isGoing = false;
    updateActions();
}

void Visited::updateActions()
{
    m_actions[ActionId::GoBack]->setEnabled(canGoBack());
    m_actions[ActionId::GoForward]->setEnabled(canGoForward());
}

bool Visited::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress || !watched->isWidgetType() || static_cast<QWidget *>(watched)->window() != m_window)
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return false;
    button == Qt::BackButton ? goBack() : goForward();
    return true;
}

} // namespace sitewright
