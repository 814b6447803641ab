// SPDX-License-Identifier: MIT
// Binds the switches of the View menu to the layers of the structure view, and keeps them in the settings.
#pragma once

namespace sitewright {

class Actions;
class Layers;

void switchLayers(Actions &actions, Layers &layers);

} // namespace sitewright
