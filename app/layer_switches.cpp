// SPDX-License-Identifier: MIT
#include "app/layer_switches.h"

#include <QSettings>

#include "app/actions.h"
#include "views/canvas/layers.h"

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

} // namespace sitewright
