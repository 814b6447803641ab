// SPDX-License-Identifier: MIT
// What the network view has in its window: sites and clouds by their seats, and the lines that cross it.
#include "views/network/network_view.h"

#include "views/canvas/line_shapes.h"
#include "views/session/session.h"

namespace sitewright {

ObjectsInView NetworkView::objectsInView() const
{
    ObjectsInView out;
    const QRectF seen = visibleUnits();
    const bool withClouds = m_layers.shows(NetworkLayer::Clouds);
    m_layout.forEachSeatIn(seen, [&](ObjectRef ref, QPoint) {
        if (withClouds || !ref.is(Kind::Cloud))
            out.whole.push_back(ref);
        if (!ref.is(Kind::Site))
            return;
        m_session.plan().forEachPointStandingIn(ref, [&](ObjectRef point) { // of a region, say: drawn where its server stands
            if (m_session.plan().owner(point) != ref)
                out.whole.push_back(point);
        });
    });
    if (!m_layers.shows(NetworkLayer::Links))
        return out;
    const QRect area = seen.toAlignedRect();
    for (std::size_t i = 0; i < m_layout.spans().size(); ++i) {
        const NetworkLayout::Span &span = m_layout.spans()[i];
        const NetworkLayout::Line &line = m_layout.lines()[i];
        if (!span.touches(area) || (!withClouds && (line.from.is(Kind::Cloud) || line.to.is(Kind::Cloud))))
            continue;
        QLineF at(span.from, span.to);
        if (area.contains(span.from) || clipTo(seen, at))
            out.alone.push_back(line.link);
    }
    return out;
}

} // namespace sitewright
