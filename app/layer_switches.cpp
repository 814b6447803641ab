// SPDX-License-Identifier: MIT
#include "app/layer_switches.h"

#include <QSettings>

#include "app/actions.h"
#include "views/canvas/layers.h"
#include "views/network/network_view.h"

namespace sitewright {
namespace {

QAction *actionOf(const Actions &actions, int layer)
{
    return actions[static_cast<ActionId>(static_cast<int>(ActionId::LayerPoints) + layer)];
}

// Shown unless somebody switched it off.
void remember(Actions &actions, ActionId id, const char *name, NetworkView &view, void (NetworkView::*show)(bool))
{
    const QString key = QStringLiteral("networkLayers/") + QLatin1StringView(name);
    QAction *action = actions[id];
    QObject::connect(action, &QAction::toggled, &view, show);
    QObject::connect(action, &QAction::toggled, &actions, [key](bool on) { QSettings().setValue(key, on); });
    const bool isShown = QSettings().value(key, true).toBool();
    action->setChecked(isShown);
    (view.*show)(isShown);
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

void switchNetworkLayers(Actions &actions, NetworkView &view)
{
    remember(actions, ActionId::NetworkLinks, "links", view, &NetworkView::setShowsLinks);
    remember(actions, ActionId::NetworkClouds, "clouds", view, &NetworkView::setShowsClouds);
    remember(actions, ActionId::ServiceArrows, "arrows", view, &NetworkView::setShowsArrows);
    remember(actions, ActionId::ShowLoads, "loads", view, &NetworkView::setShowsLoads);
}

} // namespace sitewright
