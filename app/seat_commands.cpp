// SPDX-License-Identifier: MIT
#include "app/seat_commands.h"

#include "app/actions.h"
#include "views/network/network_view.h"
#include "views/network/plan_tabs.h"
#include "views/network/seat_edits.h"
#include "views/session/session.h"

namespace sitewright {

SeatCommands::SeatCommands(PlanTabs &views, Actions &actions, QObject *parent) : QObject(parent), m_views(views), m_actions(actions)
{
    connectArranging();
    connectLayers();
    Session &session = views.network().session();
    connect(&session.selection(), &Selection::changed, this, &SeatCommands::updateEnabled);
    connect(&session, &Session::replaced, this, &SeatCommands::updateEnabled);
    connect(&views, &PlanTabs::currentChanged, this, &SeatCommands::updateEnabled);
    updateEnabled();
}

void SeatCommands::connectArranging()
{
    using enum ActionId;
    NetworkView &view = m_views.network();
    // Of the two views the one in front is meant. A refusal reaches the window by Session::refused.
    const auto on = [&](ActionId id, auto edit) {
        m_actions.on(id, this, [this, &view, edit] {
            Session &session = view.session();
            if (m_views.showsNetwork())
                (void)session.perform(edit(session.plan(), view.layout(), seated(session.plan(), view.layout(), session.selection().ids())));
        });
    };
    using Seats = const std::vector<ObjectRef> &;
    for (int i = 0; i < alignmentCount; ++i) {
        on(static_cast<ActionId>(static_cast<int>(AlignLeft) + i),
           [i](const Plan &plan, const NetworkLayout &layout, Seats seats) { return alignSeats(plan, layout, seats, static_cast<Alignment>(i)); });
    }
    on(DistributeAcross, [](const Plan &plan, const NetworkLayout &layout, Seats seats) { return distributeSeats(plan, layout, seats, Qt::Horizontal); });
    on(DistributeDown, [](const Plan &plan, const NetworkLayout &layout, Seats seats) { return distributeSeats(plan, layout, seats, Qt::Vertical); });
    on(LayOutSelection, [](const Plan &plan, const NetworkLayout &layout, Seats seats) { return layOutSeats(plan, layout, seats); });
    on(LayOutAutomatically, [](const Plan &plan, const NetworkLayout &, Seats seats) { return freeSeats(plan, seats); });
}

void SeatCommands::connectLayers()
{
    NetworkView &view = m_views.network();
    for (const ActionId id : {ActionId::NetworkLinks, ActionId::NetworkClouds})
        m_actions[id]->setChecked(true);
    connect(m_actions[ActionId::NetworkLinks], &QAction::toggled, &view, &NetworkView::setShowsLinks);
    connect(m_actions[ActionId::NetworkClouds], &QAction::toggled, &view, &NetworkView::setShowsClouds);
}

void SeatCommands::updateEnabled()
{
    using enum ActionId;
    if (!m_views.showsNetwork())
        return;
    const NetworkView &view = m_views.network();
    const std::size_t seats = seated(view.session().plan(), view.layout(), view.session().selection().ids()).size();
    for (int id = static_cast<int>(AlignLeft); id <= static_cast<int>(AlignBottom); ++id)
        m_actions[static_cast<ActionId>(id)]->setEnabled(seats >= 2);
    for (const ActionId id : {DistributeAcross, DistributeDown})
        m_actions[id]->setEnabled(seats >= 3);
    m_actions[LayOutSelection]->setEnabled(seats >= 2);
}

} // namespace sitewright
