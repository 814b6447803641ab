// SPDX-License-Identifier: MIT
// How every object in view takes what is being dragged, asked of the model once per object; and, what only the canvas knows,
// the moving of a box by hand within the region it stands in. forget() when the plan changes in the middle.
#pragma once

#include <optional>
#include <unordered_map>

#include "model/edits/placement.h"
#include "views/canvas/plan_source.h"

namespace sitewright {

class PlanLayout;

class DropTargets {
public:
    /// `grabbedAt` in canvas units: where the pointer took hold, when the drag began on the canvas.
    DropTargets(const Plan &plan, const PlanLayout &layout, Payload payload, std::optional<QPointF> grabbedAt);

    const Payload &payload() const { return m_payload; }
    PlacementMode mode() const { return m_mode; }
    void setMode(PlacementMode mode);
    void forget() { m_answers.clear(); }

    /// What a drop on `hit` is meant for: a site dropped on a site's card is meant for the region around it.
    ObjectRef meant(ObjectRef hit) const;
    Welcome welcome(ObjectRef target);
    /// Where something dropped on `target` goes; null when it may not be dropped there.
    ObjectRef landing(ObjectRef target);
    /// Whether a drop there only moves the boxes of what stands there already.
    bool arranges(ObjectRef target);
    /// The boxes moved as far as the pointer has come; `at` in canvas units.
    Edit arrangement(QPointF at) const;

private:
    struct Answer {
        ObjectId landing;
        bool isLegal = false;
        bool arranges = false;
    };
    const Answer &answer(ObjectRef target);
    bool standsIn(ObjectRef owner) const;

    const Plan &m_plan;
    const PlanLayout &m_layout;
    const Payload m_payload;
    const std::optional<QPointF> m_grabbedAt;
    PlacementMode m_mode = PlacementMode::Move;
    std::unordered_map<ObjectRef, Answer> m_answers;
};

} // namespace sitewright
