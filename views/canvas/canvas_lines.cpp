// SPDX-License-Identifier: MIT
// The part of Canvas that knows where links and clouds are over the boxes.
#include "views/canvas/canvas.h"
#include "views/session/session.h"

namespace sitewright {

LinePicture Canvas::linePicture() const { return {m_session.plan(), m_session.facts(), m_layout, m_text, view(), m_lines}; }

void Canvas::forgetPlaces()
{
    m_lines.forget();
    m_seenLines.reset();
    m_seen.reset();
}

std::vector<ObjectRef> Canvas::linesAt(QPointF at) const
{
    if (!m_layers.shows(Layer::Links) || m_session.plan().count(Kind::Link) == 0)
        return {};
    const PlanView now = view();
    const LinePicture picture = linePicture();
    // The pointer asks more often than anything moves.
    if (!m_seenLines || m_seenLines->view != now)
        m_seenLines = SeenLines{now, picture.lines(PlanLines::What::Links)};
    return picture.at(at, m_seenLines->links);
}

// In pixels; empty when it cannot be seen for itself.
QRectF Canvas::lineBox(ObjectRef ref) const
{
    const LinePicture picture = linePicture();
    if (ref.is(Kind::Link)) {
        const QLineF line = picture.lineOf(ref);
        return line.isNull() ? QRectF() : QRectF(line.p1(), line.p2()).normalized().adjusted(-4, -4, 4, 4);
    }
    for (const PlanLines::Cloud &cloud : m_lines.clouds(m_session.plan(), m_session.facts(), m_layout)) {
        if (cloud.cloud == ref)
            return picture.boxOf(cloud);
    }
    return {};
}

QRectF Canvas::rectOf(ObjectRef ref) const
{
    if (isOverBoxes(ref)) {
        if (const QRectF box = lineBox(ref); !box.isEmpty())
            return box;
    }
    return view().toPixels(QRectF(m_layout.rect(m_session.plan(), ref)));
}

Hit Canvas::hitAt(QPointF at) const
{
    const Hit box = boxAt(at);
    if (box.object && !box.object.isStructure())
        return box;
    const std::vector<ObjectRef> lines = linesAt(at);
    return lines.size() == 1 ? Hit{lines.front()} : box;
}

} // namespace sitewright
