// SPDX-License-Identifier: MIT
// Binds the switches of the View menu to the layers of both views, and keeps them in the settings.
#pragma once

namespace sitewright {

class Actions;
class Layers;
class NetworkView;

void switchLayers(Actions &actions, Layers &layers);
void switchNetworkLayers(Actions &actions, NetworkView &view);

} // namespace sitewright
