// SPDX-License-Identifier: MIT
// Dragging boxes in layout mode: they go where they are put and stand in what they stood in. Snaps to the grid, and to the
// edges and distances of their neighbours; shows both while it goes on. Ends in one Session::perform.
#pragma once

#include <vector>

#include <QLineF>
#include <QPoint>

#include "model/base/object_ref.h"
#include "views/canvas/plan_layout.h"

namespace sitewright {

class Canvas;

class ArrangeTool {
public:
    explicit ArrangeTool(Canvas &canvas) : m_canvas(canvas) {}

    bool isActive() const { return !m_boxes.empty(); }
    /// False when nothing of it can be placed. `at` in canvas units, like all points here.
    bool start(ObjectRef pressed, QPointF at);
    /// Without `snaps` boxes follow the grid only.
    void follow(QPointF at, bool snaps);
    void finish();
    void cancel();

    /// A change of the plan ends the drag, so these live as long as it goes on.
    const std::vector<ObjectRef> &boxes() const { return m_boxes; }
    QPoint shift() const; ///< canvas units
    /// Where a box lines up with neighbours.
    const std::vector<QLineF> &guides() const { return m_guides; }

private:
    QPointF snapped(QPointF by);

    Canvas &m_canvas;
    std::vector<ObjectRef> m_boxes;
    ObjectRef m_lead; ///< the box under the pointer: this one snaps
    QPointF m_from;
    QPoint m_steps; ///< of the grid
    std::vector<QLineF> m_guides;
};

} // namespace sitewright
