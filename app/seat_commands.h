// SPDX-License-Identifier: MIT
// What Edit, Arrange does with the sites and clouds that are selected in the network view, and what its layers show.
#pragma once

#include <QObject>

namespace sitewright {

class Actions;
class PlanTabs;

class SeatCommands : public QObject {
    Q_OBJECT

public:
    SeatCommands(PlanTabs &views, Actions &actions, QObject *parent);

private:
    void connectArranging();
    void connectLayers();
    void updateEnabled();

    PlanTabs &m_views;
    Actions &m_actions;
};

} // namespace sitewright
