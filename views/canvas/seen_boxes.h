// SPDX-License-Identifier: MIT
// The boxes of the plan that are in view, and where: taken before and after an edit it tells what of the picture differs, and
// what an edit somewhere else only pushed aside. Sees regions and sites as the painter does; asks the layout only.
#pragma once

#include <optional>
#include <vector>

#include <QRegion>

#include "views/canvas/plan_layout.h"
#include "views/canvas/plan_view.h"

namespace sitewright {

class SeenBoxes {
public:
    struct Box {
        ObjectRef ref;
        QRect units;          ///< on the canvas
        int strip = 0;        ///< units from its upper edge to where what stands in it begins; 0 = it is painted as one
    };

    /// Of the layout as it is; the plan may be further on. `view.area` is what counts as in view.
    SeenBoxes(const PlanLayout &layout, ObjectRef top, const PlanView &view);

    const PlanView &view() const { return m_view; }
    const std::vector<Box> &boxes() const { return m_boxes; }
    Detail detail() const { return m_detail; }
    const Box *find(ObjectRef ref) const;
    /// The innermost box at a point; null on empty ground.
    const Box *at(QPointF pixel) const;
    /// Pixels of its header and of what stands right below it; of a site all of it.
    QRectF face(const Box &box) const;
    /// What looks different afterwards because boxes came, went, moved or changed their size; nothing = it may be everything.
    std::optional<QRegion> difference(const SeenBoxes &after) const;

private:
    void collect(const PlanLayout &layout, ObjectRef ref, QPoint origin);
    bool isSame(const Box &box, const SeenBoxes &after, const Box &then) const;
    void addWhole(const Box &box, QRegion &region) const;
    void addEdges(const Box &box, const SeenBoxes &after, const Box &then, QRegion &region) const;

    PlanView m_view;
    Detail m_detail;
    int m_corner;
    std::vector<Box> m_boxes; ///< outer ones first
};

} // namespace sitewright
