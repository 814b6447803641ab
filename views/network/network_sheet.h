// SPDX-License-Identifier: MIT
// The network view as a picture, for export and print: onto any painter, everything as shapes and text, so that it scales.
// Seats are worked out once, when it is made. Needs a QGuiApplication, no window and no session.
#pragma once

#include <vector>

#include <QFont>
#include <QPainter>

#include "views/canvas/plan_source.h"
#include "views/network/network_layout.h"
#include "views/network/network_picture.h"
#include "views/shared/theme.h"

namespace sitewright {

class NetworkSheet {
public:
    /// `source` has to outlive it. Everything is as large as `font` makes it. Without `loads` links show their bandwidth.
    NetworkSheet(const PlanSource &source, const QFont &font, LinkLoads loads = {});

    bool isEmpty() const { return m_layout.seatCount() == 0; }
    const NetworkLayout &layout() const { return m_layout; }
    /// Pixels for each unit at which everything is named and written out: as close as neighbours stand.
    qreal zoom() const;
    /// All sites and clouds, with room for what is written around them at that zoom; in units.
    QRectF bounds(qreal zoom) const;
    /// The same of what is in `objects` and in what they contain: sites, clouds, and what is drawn as them. Null when nothing is.
    QRectF around(const std::vector<ObjectRef> &objects, qreal zoom) const;
    /// Paints `part` (units) with its upper left corner at the painter's origin, `zoom` pixels for each unit. For more pixels
    /// scale the painter. Fills no background and paints nothing beyond `part`.
    void paint(QPainter &painter, const Theme &theme, const QRectF &part, qreal zoom, const NetworkLayers &layers = {}) const;

private:
    QRectF withRoom(const QRectF &seats, qreal zoom) const;

    const PlanSource &m_source;
    const QFont m_font;
    NetworkLayout m_layout;
    LinkLoads m_loads;
    ServiceKey m_key;
};

} // namespace sitewright
