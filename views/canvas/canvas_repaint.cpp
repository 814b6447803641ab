// SPDX-License-Identifier: MIT
// The part of Canvas that decides what of the picture an edit makes old: a whole frame costs several times what an edit does.
#include <algorithm>

#include "views/canvas/canvas.h"
#include "views/session/session.h"

namespace sitewright {
namespace {

constexpr std::size_t mostFindings = 200;
constexpr std::size_t mostChanges = 200;

} // namespace

// Where the name, totals and badges of a container are written, from near or from afar.
QRectF Canvas::headerOf(ObjectRef container) const
{
    const QRectF box = rectOf(container);
    if (m_layout.hasCollapsed() && m_layout.isCollapsed(m_layout.shownAs(m_session.plan(), container)))
        return box.adjusted(-4, -4, 4, 4); // closed: its facts are all over it
    const qreal height = std::min(box.height(), std::max<qreal>(m_layout.metrics().header * m_scale, 4.0 * fontMetrics().height()));
    return {box.left() - 4, box.top() - fontMetrics().height(), box.width() + 8, height + 1.5 * fontMetrics().height()};
}

void Canvas::addAncestors(ObjectRef ref, QRegion &region) const
{
    for (ObjectRef at = m_session.plan().owner(ref); at; at = m_session.plan().owner(at))
        region += headerOf(at).toAlignedRect();
}

void Canvas::addObject(ObjectRef ref, QRegion &region) const
{
    if (!m_session.plan().isLive(ref))
        return;
    region += rectOf(ref).toAlignedRect().adjusted(-8, -20, 8, 8);
    addAncestors(ref, region);
}

// False when the change may be seen anywhere.
bool Canvas::addChange(const FieldChange &change, QRegion &region) const
{
    const Plan &plan = m_session.plan();
    const ObjectRef ref = plan.find(change.object);
    if (!ref || ref.is(Kind::Waiver))
        return true; // where it stood is measured again; findings tell their own
    if (isOverBoxes(ref))
        return !m_layers.shows(Layer::Links);
    const bool isNamed = change.field == FieldId::Name || change.field == FieldId::ShortName;
    if (ref.is(Kind::Plan) || ref.is(Kind::ApplicationType) || ref.is(Kind::Organization) || ref.is(Kind::Depot) || change.field == FieldId::MasterDepot)
        return false;
    if (ref.is(Kind::ManagementPoint) && isNamed && m_session.facts().targetCount(ref) > 0)
        return false; // those it serves say its name
    // Elsewhere it is said which Management Points stand here.
    const auto addCard = [&](ObjectRef point) {
        region += rectOf(point).toAlignedRect().adjusted(-8, -8, 16 + int(m_layout.metrics().asideWidth * m_scale), 8);
    };
    if (isNamed && ref.is(Kind::Site))
        plan.forEachPointStandingIn(ref, addCard);
    else if (isNamed && ref.is(Kind::Segment))
        plan.forEachPointInSegment(ref, addCard);
    const ObjectRef owner = plan.owner(ref);
    addObject(ref.isStructure() || !owner ? ref : owner, region);
    return true;
}

void Canvas::repaint(const ChangeSet &changes)
{
    const bool many = changes.fields.size() > mostChanges || changes.created.size() > mostChanges || changes.removed.size() > mostChanges;
    const bool lines = m_layers.shows(Layer::Arrows) || m_layers.shows(Layer::Links);
    QRegion region;
    const auto isDepot = [](const ObjectChange &gone) { return gone.kind == Kind::Depot; };
    bool all = many || lines || m_colours || shownCascade() || m_layout.everythingMoved() || std::ranges::any_of(changes.removed, isDepot);
    for (std::size_t i = 0; i < m_layout.remeasured().size() && !all; ++i) {
        const PlanLayout::Remeasured &one = m_layout.remeasured()[i];
        if (one.whole) {
            all = one.structure.is(Kind::Organization);
            addObject(one.structure, region);
        } else {
            region += headerOf(one.structure).toAlignedRect();
        }
    }
    for (std::size_t i = 0; i < changes.fields.size() && !all; ++i)
        all = !addChange(changes.fields[i], region);
    if (all)
        viewport()->update();
    else
        viewport()->update(region & viewport()->rect());
}

void Canvas::repaint(const FindingsDelta &delta)
{
    if (delta.added.size() + delta.removed.size() > mostFindings) {
        viewport()->update();
        return;
    }
    QRegion region;
    for (const std::vector<Finding> *list : {&delta.added, &delta.removed}) {
        for (const Finding &finding : *list) {
            for (const ObjectRef subject : m_session.subjects(finding))
                addObject(subject, region);
        }
    }
    viewport()->update(region & viewport()->rect());
}

} // namespace sitewright
