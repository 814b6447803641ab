// SPDX-License-Identifier: MIT
// Binds the switches of the View menu to the layers of the two views, and keeps them in the settings.
#pragma once

namespace sitewright {

class Actions;
class Layers;
class PlanTabs;
class StructureTree;

void switchLayers(Actions &actions, Layers &layers);
/// Those of the network view. Colour by service is one switch for both views, and means the one in front.
void switchNetworkLayers(Actions &actions, PlanTabs &views);

/// Whether the tree shows what is selected elsewhere: its switch in the menu, kept in the settings.
void switchFollowing(Actions &actions, StructureTree &tree);

} // namespace sitewright
