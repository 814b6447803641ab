// SPDX-License-Identifier: MIT
#include "app/layer_switches.h"

#include <array>
#include <utility>

#include <QSettings>

#include "app/actions.h"
#include "views/canvas/layers.h"
#include "views/network/network_view.h"
#include "views/network/plan_tabs.h"
#include "views/tree/structure_tree.h"

namespace sitewright {
namespace {

QAction *actionOf(const Actions &actions, int layer)
{
    return actions[static_cast<ActionId>(static_cast<int>(ActionId::LayerPoints) + layer)];
}

} // namespace

static_assert(static_cast<int>(ActionId::LayerArrows) - static_cast<int>(ActionId::LayerPoints) + 1 == layerCount);

void switchLayers(Actions &actions, Layers &layers)
{
    layers.restoreFrom(QSettings());
    const auto follow = [&actions, &layers] {
        for (int i = 0; i < layerCount; ++i)
            actionOf(actions, i)->setChecked(layers.shows(Layer(i)));
        actions[ActionId::LayerApplications]->setEnabled(layers.shows(Layer::ManagementPoints));
    };
    for (int i = 0; i < layerCount; ++i)
        QObject::connect(actionOf(actions, i), &QAction::toggled, &layers, [&layers, i](bool on) { layers.set(Layer(i), on); });
    QObject::connect(&layers, &Layers::changed, &actions, [follow, &layers] {
        follow();
        QSettings settings;
        layers.saveTo(settings);
    });
    follow();
}

void switchNetworkLayers(Actions &actions, PlanTabs &views)
{
    using enum ActionId;
    NetworkSwitches &layers = views.network().layers();
    layers.restoreFrom(QSettings());
    constexpr std::array own{std::pair(NetworkLinks, NetworkLayer::Links), std::pair(NetworkClouds, NetworkLayer::Clouds),
                             std::pair(ShowLoads, NetworkLayer::Loads), std::pair(ServiceArrows, NetworkLayer::Arrows)};
    const auto follow = [&actions, &layers, &views, own] {
        for (const auto &[id, layer] : own)
            actions[id]->setChecked(layers.shows(layer));
        actions[ShowLoads]->setEnabled(layers.shows(NetworkLayer::Links));
        actions[ColourServices]->setChecked(views.coloursServices());
    };
    for (const auto &[id, layer] : own)
        QObject::connect(actions[id], &QAction::toggled, &layers, [&layers, one = layer](bool on) { layers.set(one, on); });
    QObject::connect(actions[ColourServices], &QAction::toggled, &views, &PlanTabs::setColoursServices);
    QObject::connect(&views, &PlanTabs::currentChanged, &layers, follow);
    QObject::connect(&layers, &NetworkSwitches::changed, &actions, [follow, &layers] {
        follow();
        QSettings settings;
        layers.saveTo(settings);
    });
    follow();
}

void switchFollowing(Actions &actions, StructureTree &tree)
{
    const QString key = QStringLiteral("treeFollowsSelection");
    QAction *action = actions[ActionId::FollowSelection];
    tree.setFollowsSelection(QSettings().value(key, true).toBool());
    action->setChecked(tree.followsSelection());
    QObject::connect(action, &QAction::toggled, &tree, &StructureTree::setFollowsSelection);
    QObject::connect(&tree, &StructureTree::followsSelectionChanged, action, [action, key](bool follows) {
        action->setChecked(follows);
        QSettings().setValue(key, follows);
    });
}

} // namespace sitewright
