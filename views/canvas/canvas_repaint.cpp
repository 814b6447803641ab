// SPDX-License-Identifier: MIT
// The part of Canvas that decides what of the picture an edit makes old: a whole frame costs several times what an edit does.
#include <algorithm>

#include "views/canvas/canvas.h"
#include "views/session/session.h"

namespace sitewright {
namespace {

constexpr std::size_t mostFindings = 4'000;
constexpr std::size_t mostChanges = 200;
constexpr int mostParts = 200; ///< a region of many is slow

} // namespace

// Where the name, totals and badges of a container are written; from afar those of open ones stand on plates, which are compared.
QRectF Canvas::headerOf(ObjectRef container) const
{
    const QRectF box = rectOf(container);
    if (m_layout.hasCollapsed() && m_layout.isCollapsed(m_layout.shownAs(m_session.plan(), container)))
        return box.adjusted(-4, -4, 4, 4); // closed: its facts are all over it
    const Detail detail = view().detail(m_layout.metrics().siteWidth);
    if (detail < Detail::Compact)
        return m_layout.isBlock(container, detail) || box.width() < 6 ? box.adjusted(-2, -2, 2, 2) : QRectF();
    const qreal height = std::min(box.height(), std::max<qreal>(m_layout.metrics().header * m_scale, 4.0 * fontMetrics().height()));
    const qreal line = fontMetrics().height();
    return {box.left() - 4, box.top() - line, box.width() + 8, height + 1.5 * line};
}

const SeenBoxes &Canvas::seenBoxes()
{
    if (const PlanView now = view(); !m_seen || m_seen->view() != now)
        m_seen.emplace(m_layout, m_session.plan().organization(), now);
    return *m_seen;
}

// Most of a large plan is out of view, and a region of many parts is slow.
void Canvas::addArea(const QRectF &pixels, QRegion &region) const
{
    const QRect seen = pixels.toAlignedRect().intersected(viewport()->rect());
    if (!seen.isEmpty())
        region += seen;
}

void Canvas::addAncestors(ObjectRef ref, QRegion &region) const
{
    for (ObjectRef at = m_session.plan().owner(ref); at; at = m_session.plan().owner(at))
        addArea(headerOf(at), region);
}

// Where it is written what it is called and what is wrong with it.
void Canvas::addFace(ObjectRef ref, QRegion &region) const
{
    addArea(isContainer(ref) ? headerOf(ref) : rectOf(ref).adjusted(-8, -20, 8, 8), region);
}

void Canvas::addObject(ObjectRef ref, QRegion &region) const
{
    if (!m_session.plan().isLive(ref))
        return;
    addFace(ref, region);
    addAncestors(ref, region);
}

// Those in view that say its name.
void Canvas::addNamed(ObjectRef ref, QRegion &region) const
{
    const Plan &plan = m_session.plan();
    const auto addCard = [&](ObjectRef point) { addArea(rectOf(point).adjusted(-8, -8, 16 + m_layout.metrics().asideWidth * m_scale, 8), region); };
    if (ref.is(Kind::Site))
        plan.forEachPointStandingIn(ref, addCard);
    else if (ref.is(Kind::Segment))
        plan.forEachPointInSegment(ref, addCard);
    for (const ShownFact &fact : m_shownFacts) {
        if (fact.first == ref || fact.second == ref)
            addObject(fact.object, region);
    }
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
    if (ref.is(Kind::Plan) || ref.is(Kind::ApplicationType))
        return false;
    if (change.field == FieldId::Name || change.field == FieldId::ShortName)
        addNamed(ref, region);
    addObject(ref, region);
    if (const ObjectRef owner = plan.owner(ref); !ref.isStructure() && owner)
        addObject(owner, region);
    return true;
}

bool Canvas::isInView(const ChangeSet &changes, const SeenBoxes &before, const SeenBoxes &after) const
{
    const Plan &plan = m_session.plan();
    const auto isSeen = [&](ObjectRef ref) {
        while (ref && !ref.isStructure())
            ref = plan.owner(ref);
        for (const SeenBoxes *seen : {&before, &after}) {
            if (const SeenBoxes::Box *box = ref ? seen->find(ref) : nullptr; box && seen->face(*box).intersects(seen->view().area))
                return true;
        }
        return false;
    };
    if (std::ranges::any_of(before.boxes(), [&](const SeenBoxes::Box &box) { return !plan.isLive(box.ref); }))
        return true;
    return std::ranges::any_of(changes.fields, [&](const FieldChange &change) {
        const auto *owner = change.field == FieldId::Owner ? std::get_if<ObjectId>(&change.before) : nullptr;
        return isSeen(plan.find(change.object)) || (owner && isSeen(plan.find(*owner)));
    });
}

// What is looked at stays where it is when something out of view pushes it aside.
void Canvas::holdView(const ChangeSet &changes, const SeenBoxes &before)
{
    const SeenBoxes::Box *anchor = before.at(QRectF(viewport()->rect()).center());
    if (m_staysFitted || isBusy() || changes.fields.size() > mostChanges || !anchor || !m_session.plan().isLive(anchor->ref))
        return;
    const QPoint by = m_layout.rect(m_session.plan(), anchor->ref).topLeft() - anchor->units.topLeft();
    if (by.isNull())
        return;
    const QPointF offset = before.view().offset + QPointF(by) * m_scale;
    PlanView held = view();
    held.offset = offset;
    if (!isInView(changes, before, SeenBoxes(m_layout, m_session.plan().organization(), held)))
        followOffset(offset);
}

// What is written on boxes that were measured again; where they stand is found out by comparing.
void Canvas::addMeasured(const SeenBoxes &now, QRegion &region) const
{
    for (const PlanLayout::Remeasured &one : m_layout.remeasured()) {
        addObject(one.structure, region);
        if (const SeenBoxes::Box *box = one.whole ? now.find(one.structure) : nullptr)
            addArea(now.face(*box), region);
    }
}

void Canvas::addWords(const SeenBoxes &now, QRegion &region) const
{
    for (const ObjectRef ref : changedFacts(m_shownFacts, shownFacts(m_session.plan(), m_session.facts(), now)))
        addObject(ref, region);
    if (const QString where = whereabouts(); where != m_shownWhereabouts) {
        addArea(whereaboutsPlate(where), region);
        addArea(whereaboutsPlate(m_shownWhereabouts), region);
    }
}

const NamePlates &Canvas::namePlates()
{
    if (!m_plates || m_plates->view() != view())
        m_plates.emplace(planSource(m_session), m_layout, m_text, view());
    return *m_plates;
}

// False when it may be everything. Without any before, all of the view is to be painted anyway.
bool Canvas::addPlates(QRegion &region)
{
    if (!m_plates)
        return true;
    const NamePlates before = *std::exchange(m_plates, std::nullopt);
    const std::optional<QRegion> changed = before.difference(namePlates(), m_layout);
    region += changed.value_or(QRegion());
    return changed.has_value();
}

void Canvas::repaintAll()
{
    m_plates.reset();
    viewport()->update();
}

void Canvas::repaint(const ChangeSet &changes, const SeenBoxes *before)
{
    const bool many = changes.fields.size() > mostChanges || changes.created.size() > mostChanges || changes.removed.size() > mostChanges;
    const bool lines = m_layers.shows(Layer::Arrows) || m_layers.shows(Layer::Links);
    bool all = many || lines || m_colours || shownCascade() || (!before && m_layout.everythingMoved());
    if (all)
        return repaintAll();
    QRegion region;
    const SeenBoxes &now = seenBoxes();
    if (before) {
        const std::optional<QRegion> moved = before->difference(now);
        all = !moved;
        region += moved.value_or(QRegion());
        addMeasured(now, region);
    }
    for (std::size_t i = 0; i < changes.fields.size() && !all; ++i)
        all = !addChange(changes.fields[i], region);
    if (all)
        return repaintAll();
    addWords(now, region);
    if (!addPlates(region))
        return repaintAll();
    viewport()->update(region & viewport()->rect());
}

// What is told of an edit after the edit itself: marks on plates were compared then.
void Canvas::repaint(const FindingsDelta &delta)
{
    if (delta.added.size() + delta.removed.size() > mostFindings) {
        repaintAll();
        return;
    }
    std::unordered_set<ObjectRef> told;
    for (const std::vector<Finding> *list : {&delta.added, &delta.removed}) {
        for (const Finding &finding : *list) {
            for (const ObjectRef subject : m_session.subjects(finding)) {
                for (ObjectRef at = subject; at && m_session.plan().isLive(at) && told.insert(at).second; at = m_session.plan().owner(at)) {}
            }
        }
    }
    QRegion region;
    for (const ObjectRef ref : told) {
        addFace(ref, region);
        if (region.rectCount() > mostParts)
            return repaintAll();
    }
    viewport()->update(region);
}

} // namespace sitewright
