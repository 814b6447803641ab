// SPDX-License-Identifier: MIT
// What the structure view shows of a plan, layer by layer. Boxes keep their places whatever is switched off, so that a switch
// never makes anyone look for something again.
#pragma once

#include "views/shared/layer_choice.h"

namespace sitewright {

enum class Layer : quint8 { ManagementPoints, Applications, Segments, Stores, Links, Arrows };
inline constexpr int layerCount = 6;

/// Lines over the boxes are for a question at hand; everything else is the plan.
using LayerSet = LayersOf<Layer, layerCount, 0b001111>;

class Layers : public LayerChoice<Layer, LayerSet> {
    Q_OBJECT

public:
    explicit Layers(QObject *parent = nullptr);

    static QString title(Layer layer);
};

} // namespace sitewright
