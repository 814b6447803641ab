// SPDX-License-Identifier: MIT
#include "views/canvas/layers.h"

#include <array>

namespace sitewright {
namespace {

// As they are called in the settings.
constexpr std::array<const char *, layerCount> keys{"points", "applications", "segments", "stores", "links", "arrows"};

} // namespace

Layers::Layers(QObject *parent) : LayerChoice("structureLayers", keys, LayerSet(), parent) {}

QString Layers::title(Layer layer)
{
    switch (layer) {
    case Layer::ManagementPoints: return tr("Management Points");
    case Layer::Applications: return tr("Applications");
    case Layer::Segments: return tr("Segments");
    case Layer::Stores: return tr("Depots and repositories");
    case Layer::Links: return tr("WAN links");
    case Layer::Arrows: return tr("Arrows from responsible services");
    }
    return {};
}

} // namespace sitewright
