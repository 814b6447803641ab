// SPDX-License-Identifier: MIT
// What the canvas paints of a plan, and how it looks at the moment. No session, so that the command line and exports paint
// the same picture.
#pragma once

#include <functional>
#include <unordered_set>

#include "model/facts/facts.h"
#include "model/plan/plan.h"
#include "model/rules/finding_counts.h"
#include "views/canvas/layers.h"
#include "views/canvas/service_key.h"

namespace sitewright {

class NamePlates;
class PlanLines;

struct PlanSource {
    const Plan &plan;
    const Facts &facts;
    const FindingCounts &counts;
    /// Whether a segment with Wake-on-LAN has nobody who can wake it; may be empty.
    std::function<bool(ObjectRef segment)> wakeUncovered;
};

/// How an object takes what is dragged: it goes here, it goes to what this stands in, or it may not be dropped here.
/// Of an open plan; the session must outlive it.
class Session;
PlanSource planSource(const Session &session);

enum class Welcome : std::uint8_t { Here, Elsewhere, No };

/// What a person is doing with the picture.
struct PlanLook {
    const std::unordered_set<ObjectRef> *selected = nullptr;
    ObjectRef hovered;
    /// While something is dragged: whether it may be dropped here. Empty = nothing is dragged.
    std::function<Welcome(ObjectRef target)> welcome;
    ObjectRef dropTarget;  ///< where it would land now
    bool invites = true;   ///< "Drop a Management Point here" in sites without one
    bool showGrid = true;
    bool folds = false;    ///< boxes can be closed and opened: the one that is pointed at shows how
    ServiceLayers services;
    LayerSet layers;
    const NamePlates *plates = nullptr; ///< of the whole view; null = those of what is painted
    PlanLines *lines = nullptr; ///< links and arrows over the boxes; null = none
    ObjectRef root;        ///< paint this subtree only; null = everything

    bool isSelected(ObjectRef ref) const { return selected && selected->contains(ref); }
};

} // namespace sitewright
