// SPDX-License-Identifier: MIT
#include "app/arrange_commands.h"

#include "app/actions.h"
#include "views/canvas/arrange_edits.h"
#include "views/canvas/canvas.h"
#include "views/session/session.h"

namespace sitewright {

ArrangeCommands::ArrangeCommands(Canvas &canvas, Actions &actions, QObject *parent, std::function<bool()> isMeant)
    : QObject(parent), m_canvas(canvas), m_actions(actions), m_isMeant(isMeant ? std::move(isMeant) : [] { return true; })
{
    using enum ActionId;
    Session &session = canvas.session();
    const auto boxes = [&session] { return placeable(session.plan(), session.selection().ids()); };
    for (int i = 0; i < alignmentCount; ++i) {
        actions.on(static_cast<ActionId>(static_cast<int>(AlignLeft) + i), this, [this, &session, &canvas, boxes, i] {
            if (m_isMeant())
                (void)session.perform(alignBoxes(session.plan(), canvas.layout(), boxes(), static_cast<Alignment>(i)));
        });
    }
    const auto distribute = [this, &session, &canvas, boxes](Qt::Orientation along) {
        if (m_isMeant())
            (void)session.perform(distributeBoxes(session.plan(), canvas.layout(), boxes(), along));
    };
    actions.on(DistributeAcross, this, [distribute] { distribute(Qt::Horizontal); });
    actions.on(DistributeDown, this, [distribute] { distribute(Qt::Vertical); });
    actions.on(LayOutSelection, this, [this, &session, &canvas, boxes] {
        if (m_isMeant())
            (void)session.perform(layOutBoxes(session.plan(), canvas.layout(), boxes()));
    });
    actions.on(LayOutAutomatically, this, [this, &session, boxes] {
        if (m_isMeant())
            (void)session.perform(layOutAutomatically(session.plan(), boxes()));
    });
    connect(actions[LayoutMode], &QAction::toggled, &canvas, &Canvas::setArranging);
    connect(&canvas, &Canvas::arrangingChanged, actions[LayoutMode], &QAction::setChecked);
    connect(&session.selection(), &Selection::changed, this, &ArrangeCommands::updateEnabled);
    connect(&session, &Session::replaced, this, &ArrangeCommands::updateEnabled);
    updateEnabled();
}

void ArrangeCommands::updateEnabled()
{
    using enum ActionId;
    if (!m_isMeant())
        return;
    const std::size_t boxes = placeable(m_canvas.session().plan(), m_canvas.session().selection().ids()).size();
    for (int id = static_cast<int>(AlignLeft); id <= static_cast<int>(AlignBottom); ++id)
        m_actions[static_cast<ActionId>(id)]->setEnabled(boxes >= 2);
    for (const ActionId id : {DistributeAcross, DistributeDown})
        m_actions[id]->setEnabled(boxes >= 3);
    m_actions[LayOutSelection]->setEnabled(boxes >= 2);
}

} // namespace sitewright
