// SPDX-License-Identifier: MIT
// What the network view shows of a plan besides its sites, layer by layer.
#pragma once

#include "views/shared/layer_choice.h"

namespace sitewright {

enum class NetworkLayer : quint8 {
    Links,
    Clouds,
    Loads,    ///< links by what a cycle puts on them, else by their bandwidth
    Services, ///< sites in the colour of who distributes into them
    Arrows,   ///< from there to them
};
inline constexpr int networkLayerCount = 5;

using NetworkLayers = LayersOf<NetworkLayer, networkLayerCount, 0b01111>;

class NetworkSwitches : public LayerChoice<NetworkLayer, NetworkLayers> {
    Q_OBJECT

public:
    explicit NetworkSwitches(QObject *parent = nullptr);

    static QString title(NetworkLayer layer);
};

} // namespace sitewright
