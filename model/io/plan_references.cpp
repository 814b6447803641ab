// SPDX-License-Identifier: MIT
#include "model/io/plan_references.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/catalog/object_kinds.h"
#include "model/io/nearest_name.h"
#include "model/io/visible_text.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PlanReader", text); }

QString named(const Plan &plan, ObjectRef ref) { return kindName(ref.kind()) + u' ' + quotedText(plan.id(ref).text()); }

} // namespace

void PlanReferences::add(ObjectRef user, FieldId fieldId, ObjectId target, std::size_t offset)
{
    m_references.push_back({user, static_cast<std::uint32_t>(offset), target, fieldId});
}

void PlanReferences::addApplications(ObjectRef point, ApplicationList list, std::vector<std::uint32_t> offsets)
{
    m_applications.push_back({point, std::move(list), std::move(offsets)});
}

void PlanReferences::addPosition(ObjectId object, FieldId field, GridPoint position, std::size_t offset)
{
    m_positions.push_back({object, field, position, static_cast<std::uint32_t>(offset)});
}

// --- checking -------------------------------------------------------------------------------------------------------

void PlanReferences::check(const Plan &plan, JsonProblems &problems) const
{
    for (const Reference &reference : m_references)
        checkTarget(plan, reference, problems);
    checkCycles(plan, problems);
    for (const Applications &entry : m_applications) {
        for (std::size_t i = 0; i < entry.list.size(); ++i) {
            if (plan.applicationType(entry.list[i].type) >= 0)
                continue;
            std::vector<std::string_view> known;
            for (const ApplicationSpec &row : builtInApplications())
                known.push_back(row.key);
            const std::string_view nearest = nearestName(entry.list[i].type, known);
            problems.add(entry.offsets[i], tr("There is no application type %1").arg(quotedText(entry.list[i].type)),
                         nearest.empty() ? tr("Declare it in “applicationTypes”.") : tr("Did you mean %1?").arg(quotedText(nearest)));
        }
    }
    for (const Position &entry : m_positions) {
        const ObjectRef ref = plan.find(entry.object);
        if (ref.isNull())
            problems.add(entry.offset, tr("There is no object %1").arg(quotedText(entry.object.text())), tr("Remove its position."));
        else if (!field(ref.kind(), entry.field))
            problems.add(entry.offset, tr("%1 has no position of its own").arg(named(plan, ref)), tr("Remove its position."));
    }
}

void PlanReferences::checkTarget(const Plan &plan, const Reference &reference, JsonProblems &problems) const
{
    const Kind userKind = reference.user.kind();
    const FieldSpec &row = *field(userKind, reference.field);
    const ObjectRef target = plan.find(reference.target);
    if (target.isNull()) {
        problems.add(reference.offset, tr("%1 names %2, and there is no such object").arg(quotedText(row.json), quotedText(reference.target.text())),
                     tr("Correct the id or add the object."));
        return;
    }
    if (reference.field == FieldId::Owner) {
        if (!contains(spec(userKind).loadable, target.kind()))
            problems.add(reference.offset, tr("%1 cannot stand in %2").arg(named(plan, reference.user), named(plan, target)),
                         tr("Name another object in %1.").arg(quotedText(row.json)));
    } else if (!contains(row.refKinds, target.kind())) {
        problems.add(reference.offset, tr("%1 cannot name %2").arg(quotedText(row.json), named(plan, target)),
                     tr("Name another object."));
    }
}

void PlanReferences::checkCycles(const Plan &plan, JsonProblems &problems) const
{
    constexpr std::uint32_t none = 0xffffffffU;
    std::vector<std::uint32_t> ownerEntry(plan.capacity(Kind::Site), none);
    for (std::uint32_t i = 0; i < m_references.size(); ++i) {
        if (m_references[i].field == FieldId::Owner && m_references[i].user.isStructure())
            ownerEntry[m_references[i].user.index()] = i;
    }
    std::vector<std::uint32_t> seenFrom(ownerEntry.size(), none);
    for (std::uint32_t start = 0; start < ownerEntry.size(); ++start) {
        std::uint32_t at = start;
        while (seenFrom[at] == none && ownerEntry[at] != none) {
            seenFrom[at] = start;
            const ObjectRef owner = plan.find(m_references[ownerEntry[at]].target);
            if (!owner.isStructure())
                break;
            at = owner.index();
        }
        // Back at an object of this very walk: a ring, told once, at its member that comes first in the file.
        if (seenFrom[at] != start || ownerEntry[at] == none)
            continue;
        const Reference *first = &m_references[ownerEntry[at]];
        std::uint32_t member = at;
        bool isRing = false;
        do {
            const Reference &step = m_references[ownerEntry[member]];
            first = step.offset < first->offset ? &step : first;
            const ObjectRef owner = plan.find(step.target);
            if (!owner.isStructure() || seenFrom[owner.index()] != start || ownerEntry[owner.index()] == none)
                break;
            member = owner.index();
            isRing = member == at;
        } while (!isRing);
        if (isRing)
            problems.add(first->offset, tr("%1 would stand inside itself").arg(named(plan, first->user)), tr("Name another parent."));
    }
}

// --- setting --------------------------------------------------------------------------------------------------------

void PlanReferences::setAll(Plan &plan) const
{
    for (std::size_t i = 0; i < m_references.size();) {
        const Reference &first = m_references[i];
        if (field(first.user.kind(), first.field)->type == FieldType::Ref) {
            plan.set(first.user, first.field, first.target);
            ++i;
            continue;
        }
        RefList list;
        for (; i < m_references.size() && m_references[i].user == first.user && m_references[i].field == first.field; ++i)
            list.push_back(m_references[i].target);
        std::ranges::sort(list);
        plan.set(first.user, first.field, std::move(list));
    }
    for (const Applications &entry : m_applications)
        plan.set(entry.point, FieldId::Applications, entry.list);
    for (const Position &entry : m_positions)
        plan.set(plan.find(entry.object), entry.field, entry.position);
}

} // namespace sitewright
