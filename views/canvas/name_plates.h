// SPDX-License-Identifier: MIT
// The names of containers from afar, where their headers are too low for text: on plates across their upper edges, which keep
// off each other. Worked out for a whole view at once, so that each part of it is painted alike, and so that those before and
// after an edit tell what of the picture differs.
#pragma once

#include <optional>
#include <vector>

#include <QRegion>

#include "views/canvas/plan_layout.h"
#include "views/canvas/plan_source.h"
#include "views/canvas/plan_view.h"
#include "views/canvas/text_cache.h"

namespace sitewright {

struct NamePlate {
    ObjectRef container;
    QPoint corner; ///< of the container, in canvas units
    QRectF box;    ///< pixels, as are all of these
    TextRole role = TextRole::Name;
    QString title;
    QString beside, below;         ///< what it holds; either may be empty
    std::optional<Severity> worst; ///< of what is wrong in it, where there is room for a mark

    bool looksLike(const NamePlate &other) const;
};

class NamePlates {
public:
    /// None from near. `root` stands for the organisation where only a part of the plan is painted.
    NamePlates(const PlanSource &source, const PlanLayout &layout, TextCache &text, const PlanView &view, ObjectRef root = {});

    const PlanView &view() const { return m_view; }
    /// In and around the view; none lies over another. Ordered by container.
    const std::vector<NamePlate> &plates() const { return m_plates; }
    const NamePlate *find(ObjectRef container) const;
    /// Pixels that look different afterwards: plates that came, went or changed, and the cards below them, which make room;
    /// nothing = so many that it may be everything.
    std::optional<QRegion> difference(const NamePlates &after, const PlanLayout &layout) const;

private:
    void addWithCards(const NamePlate &plate, const PlanLayout &layout, QRegion &region) const;

    PlanView m_view;
    std::vector<NamePlate> m_plates;
};

} // namespace sitewright
