// SPDX-License-Identifier: MIT
#include "views/canvas/drop_targets.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "views/canvas/plan_layout.h"

namespace sitewright {

DropTargets::DropTargets(const Plan &plan, const PlanLayout &layout, Payload payload, std::optional<QPointF> grabbedAt)
    : m_plan(plan), m_layout(layout), m_payload(std::move(payload)), m_grabbedAt(grabbedAt)
{
}

void DropTargets::setMode(PlacementMode mode)
{
    if (std::exchange(m_mode, mode) != mode)
        forget();
}

bool DropTargets::standsIn(ObjectRef owner) const
{
    return owner && !m_payload.objects.empty() && std::ranges::all_of(m_payload.objects, [&](ObjectId id) {
               const ObjectRef ref = m_plan.find(id);
               return ref.isStructure() && m_plan.owner(ref) == owner;
           });
}

ObjectRef DropTargets::meant(ObjectRef hit) const
{
    const auto isBox = [](Kind kind) { return kind == Kind::Site || kind == Kind::Region; };
    const bool boxes = m_payload.newKind ? isBox(*m_payload.newKind)
                                         : !m_payload.objects.empty() && std::ranges::all_of(m_payload.objects, [&](ObjectId id) {
                                               const ObjectRef ref = m_plan.find(id);
                                               return ref && isBox(ref.kind());
                                           });
    while (boxes && hit && !hit.is(Kind::Region) && !hit.is(Kind::Organization))
        hit = m_plan.owner(hit);
    return hit;
}

const DropTargets::Answer &DropTargets::answer(ObjectRef target)
{
    const auto found = m_answers.find(target);
    if (found != m_answers.end())
        return found->second;
    const ObjectId id = m_plan.id(target);
    Answer made{landingPlace(m_plan, m_payload, id), place(m_plan, m_payload, id, m_mode).has_value(), false};
    if (!made.isLegal && m_grabbedAt && m_mode == PlacementMode::Move && standsIn(m_plan.find(made.landing)))
        made.isLegal = made.arranges = true;
    return m_answers.emplace(target, made).first->second;
}

Welcome DropTargets::welcome(ObjectRef target)
{
    const Answer &at = answer(meant(target));
    if (!at.isLegal)
        return Welcome::No;
    return !at.arranges && m_plan.find(at.landing) == target ? Welcome::Here : Welcome::Elsewhere;
}

ObjectRef DropTargets::landing(ObjectRef target)
{
    const Answer &at = answer(target);
    return at.isLegal ? m_plan.find(at.landing) : ObjectRef();
}

bool DropTargets::arranges(ObjectRef target) { return answer(target).arranges; }

Edit DropTargets::arrangement(QPointF at) const
{
    const QPointF by = at - m_grabbedAt.value_or(at);
    std::vector<std::pair<ObjectId, GridPoint>> positions;
    for (const ObjectId id : m_payload.objects) {
        const ObjectRef ref = m_plan.find(id);
        if (!ref || !m_plan.owner(ref))
            continue;
        const QPointF corner = m_layout.box(ref).topLeft() - m_layout.contentOrigin(m_plan.owner(ref)) + by;
        const int grid = m_layout.metrics().grid;
        positions.emplace_back(id, GridPoint{std::max(0, int(std::lround(corner.x() / grid))), std::max(0, int(std::lround(corner.y() / grid)))});
    }
    return Edit{.name = QCoreApplication::translate("Canvas", "Arrange %1").arg(describe(m_plan, m_payload)),
                .compose =
                    [positions](Draft &draft) {
                        for (const auto &[id, position] : positions) {
                            if (draft.exists(id))
                                draft.set(id, FieldId::Position, position);
                        }
                    },
                .mergeKey = {}};
}

} // namespace sitewright
