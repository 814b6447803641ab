// SPDX-License-Identifier: MIT
// The canvas as it would be with Qt's graphics view at its best: an item for each region and site, a site paints all that stands in
// it with the same painter and the same levels of detail.
#pragma once

#include <memory>

#include <QGraphicsScene>
#include <QGraphicsView>

#include "views/canvas/plan_layout.h"
#include "views/canvas/plan_source.h"
#include "views/canvas/text_cache.h"
#include "views/shared/theme.h"

namespace sitewright::bench {

class CanvasPeer {
public:
    CanvasPeer(const PlanSource &source, const PlanLayout &layout, const Theme &theme);

    QGraphicsView &view() { return m_view; }
    QGraphicsItem &site() { return *m_site; } ///< the generated plan's first

    const PlanSource &source;
    const PlanLayout &layout;
    const Theme &theme;
    TextCache text;
    PlanLook look;

private:
    QGraphicsScene m_scene;
    QGraphicsView m_view;
    QGraphicsItem *m_site = nullptr;
};

} // namespace sitewright::bench
