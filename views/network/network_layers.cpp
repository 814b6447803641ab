// SPDX-License-Identifier: MIT
#include "views/network/network_layers.h"

#include <array>

namespace sitewright {
namespace {

// As they are called in the settings.
constexpr std::array<const char *, networkLayerCount> keys{"links", "clouds", "loads", "services", "arrows"};

} // namespace

NetworkSwitches::NetworkSwitches(QObject *parent) : LayerChoice("networkLayers", keys, NetworkLayers().with(NetworkLayer::Arrows, true), parent) {}

QString NetworkSwitches::title(NetworkLayer layer)
{
    switch (layer) {
    case NetworkLayer::Links: return tr("Links");
    case NetworkLayer::Clouds: return tr("WAN clouds");
    case NetworkLayer::Loads: return tr("Load of links");
    case NetworkLayer::Services: return tr("Colour by responsible service");
    case NetworkLayer::Arrows: return tr("Arrows from responsible services");
    }
    return {};
}

} // namespace sitewright
