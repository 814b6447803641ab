// SPDX-License-Identifier: MIT
// What Edit, Arrange does with what is selected: boxes in the structure view, sites and clouds in the network view. The view in
// front is meant.
#pragma once

#include <functional>

#include <QObject>

#include "app/actions.h"
#include "model/plan/draft.h"

namespace sitewright {

class NetworkLayout;
class PlanLayout;
class PlanTabs;
class Session;

class ArrangeCommands : public QObject {
    Q_OBJECT

public:
    ArrangeCommands(PlanTabs &views, Actions &actions, QObject *parent);

private:
    using Chosen = std::vector<ObjectRef>;
    using OnBoxes = std::function<Edit(const Plan &, const PlanLayout &, const Chosen &)>;
    using OnSeats = std::function<Edit(const Plan &, const NetworkLayout &, const Chosen &)>;

    void connectActions();
    void on(ActionId id, OnBoxes onBoxes, OnSeats onSeats);
    Session &session() const;
    Chosen chosen() const; ///< what of the selection the view in front can place
    void updateEnabled();

    PlanTabs &m_views;
    Actions &m_actions;
};

} // namespace sitewright
