// SPDX-License-Identifier: MIT
#include "model/rules/fix_guards.h"

#include <QCoreApplication>

#include "model/edits/structure_edits.h"

namespace sitewright {

namespace {

bool carries(const Plan &plan, ObjectRef point, int type)
{
    for (int i = 0; i < plan.applicationCount(point); ++i) {
        if (plan.application(point, i).type == type)
            return true;
    }
    return false;
}

bool isRoomFor(const Plan &plan, ObjectRef newcomer, int type, ObjectRef owner)
{
    const int most = plan.maxPerObject(type);
    if (most == 0 || owner.is(Kind::Organization))
        return true;
    int others = 0;
    plan.forEachChild(owner, ChildGroup::ManagementPoints,
                      [&](ObjectRef mp) { others += mp != newcomer && carries(plan, mp, type) ? 1 : 0; });
    return others < most;
}

} // namespace

bool mayInstall(const Plan &plan, ObjectRef point, int type) { return isRoomFor(plan, point, type, plan.owner(point)); }

bool mayAttach(const Plan &plan, ObjectRef point, ObjectRef owner)
{
    for (int i = 0; i < plan.applicationCount(point); ++i) {
        if (!isRoomFor(plan, point, plan.application(point, i).type, owner))
            return false;
    }
    return true;
}

bool isNeededAsCentral(const Plan &plan, ObjectRef point)
{
    const auto sends = [&](ObjectRef mp) { return plan.has(mp, App::EventDispatcher) || plan.has(mp, App::OsdProxy); };
    if (!plan.point(point).central || sends(point))
        return false;
    bool needed = false;
    plan.forEachSegmentOf(point, [&](ObjectRef segment) {
        bool covered = !plan.segment(segment).wakeOnLan;
        plan.forEachPointInSegment(segment, [&](ObjectRef mp) { covered = covered || sends(mp); });
        needed = needed || !covered;
    });
    return needed;
}

bool lacksDatabase(const Plan &plan, ObjectRef point)
{
    if (plan.point(point).database != 0)
        return false;
    for (int i = 0; i < plan.applicationCount(point); ++i) {
        if (plan.needsDatabase(plan.application(point, i).type))
            return true;
    }
    return false;
}

void attach(Draft &draft, ObjectId point, ObjectId owner)
{
    const Plan &plan = draft.base();
    const ObjectRef ref = plan.find(point);
    const ObjectRef place = plan.point(ref).standsIn;
    if (place)
        draft.set(point, FieldId::Place, plan.id(place)); // stated, so that moving takes no legs along
    moveTo(plan, {point}, owner).compose(draft);
    if (place.isNull() || plan.id(place) != owner)
        return;
    bool hasForeignLeg = false;
    plan.forEachSegmentOf(ref, [&](ObjectRef segment) { hasForeignLeg = hasForeignLeg || plan.owner(segment) != place; });
    if (!hasForeignLeg)
        draft.set(point, FieldId::Place, {}); // goes without saying again
}

Fix attachFix(const Plan &plan, ObjectRef point, ObjectRef owner)
{
    const QString title = QCoreApplication::translate("Rule", "Attach %1 to %2").arg(plan.displayName(point), plan.displayName(owner));
    const ObjectId pointId = plan.id(point), ownerId = plan.id(owner);
    return {title, {title, [pointId, ownerId](Draft &draft) { attach(draft, pointId, ownerId); }, {}}};
}

void keepServed(Draft &draft, ObjectId object, ObjectId owner)
{
    const Plan &plan = draft.base();
    const ObjectRef service = effectiveService(plan, plan.find(object));
    if (service && plan.has(service, App::DistributionService) && effectiveService(plan, plan.find(owner)).isNull())
        draft.set(object, FieldId::DistributionService, plan.id(service));
}

} // namespace sitewright
