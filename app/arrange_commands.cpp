// SPDX-License-Identifier: MIT
#include "app/arrange_commands.h"

#include "views/canvas/arrange_edits.h"
#include "views/canvas/canvas.h"
#include "views/network/network_view.h"
#include "views/network/plan_tabs.h"
#include "views/network/seat_edits.h"
#include "views/session/session.h"

namespace sitewright {

ArrangeCommands::ArrangeCommands(PlanTabs &views, Actions &actions, QObject *parent) : QObject(parent), m_views(views), m_actions(actions)
{
    connectActions();
    Canvas &canvas = views.structure();
    connect(actions[ActionId::LayoutMode], &QAction::toggled, &canvas, &Canvas::setArranging);
    connect(&canvas, &Canvas::arrangingChanged, actions[ActionId::LayoutMode], &QAction::setChecked);
    connect(&session().selection(), &Selection::changed, this, &ArrangeCommands::updateEnabled);
    connect(&session(), &Session::replaced, this, &ArrangeCommands::updateEnabled);
    connect(&views, &PlanTabs::currentChanged, this, &ArrangeCommands::updateEnabled);
    updateEnabled();
}

void ArrangeCommands::connectActions()
{
    using enum ActionId;
    for (int i = 0; i < alignmentCount; ++i) {
        const auto alignment = static_cast<Alignment>(i);
        on(static_cast<ActionId>(static_cast<int>(AlignLeft) + i),
           [alignment](const Plan &plan, const PlanLayout &layout, const Chosen &boxes) { return alignBoxes(plan, layout, boxes, alignment); },
           [alignment](const Plan &plan, const NetworkLayout &layout, const Chosen &seats) { return alignSeats(plan, layout, seats, alignment); });
    }
    for (const auto &[id, along] : {std::pair(DistributeAcross, Qt::Horizontal), std::pair(DistributeDown, Qt::Vertical)}) {
        on(id, [along](const Plan &plan, const PlanLayout &layout, const Chosen &boxes) { return distributeBoxes(plan, layout, boxes, along); },
           [along](const Plan &plan, const NetworkLayout &layout, const Chosen &seats) { return distributeSeats(plan, layout, seats, along); });
    }
    on(LayOutSelection, layOutBoxes, layOutSeats);
    on(LayOutAutomatically, [](const Plan &plan, const PlanLayout &, const Chosen &boxes) { return layOutAutomatically(plan, boxes); },
       [](const Plan &plan, const NetworkLayout &, const Chosen &seats) { return freeSeats(plan, seats); });
}

void ArrangeCommands::on(ActionId id, OnBoxes onBoxes, OnSeats onSeats)
{
    m_actions.on(id, this, [this, onBoxes = std::move(onBoxes), onSeats = std::move(onSeats)] {
        const Chosen what = chosen();
        if (what.empty() && !session().selection().isEmpty())
            return; // nothing chosen means the whole plan: that is not what was meant
        const Plan &plan = session().plan();
        // A refusal reaches the window by Session::refused.
        (void)session().perform(m_views.showsNetwork() ? onSeats(plan, m_views.network().layout(), what) : onBoxes(plan, m_views.structure().layout(), what));
    });
}

Session &ArrangeCommands::session() const { return m_views.structure().session(); }

ArrangeCommands::Chosen ArrangeCommands::chosen() const
{
    const std::vector<ObjectId> &ids = session().selection().ids();
    return m_views.showsNetwork() ? seated(session().plan(), m_views.network().layout(), ids) : placeable(session().plan(), ids);
}

void ArrangeCommands::updateEnabled()
{
    using enum ActionId;
    const std::size_t count = chosen().size();
    for (int id = static_cast<int>(AlignLeft); id <= static_cast<int>(AlignBottom); ++id)
        m_actions[static_cast<ActionId>(id)]->setEnabled(count >= 2);
    for (const ActionId id : {DistributeAcross, DistributeDown})
        m_actions[id]->setEnabled(count >= 3);
    m_actions[LayOutSelection]->setEnabled(count >= 2);
    m_actions[LayOutAutomatically]->setEnabled(count > 0 || session().selection().isEmpty());
}

} // namespace sitewright
