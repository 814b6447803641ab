// SPDX-License-Identifier: MIT
#include "model/rules/fix_guards.h"

#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/wol/senders.h"

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

int othersAt(const Plan &plan, ObjectRef newcomer, int type, ObjectRef owner)
{
    int others = 0;
    plan.forEachChild(owner, ChildGroup::ManagementPoints,
                      [&](ObjectRef mp) { others += mp != newcomer && carries(plan, mp, type) ? 1 : 0; });
    return others;
}

// Where instances at regions count for everything below, all of them from the topmost region down are counted: that refuses
// more than it must where two branches do not meet, and never too little.
int othersOfBranch(const Plan &plan, ObjectRef newcomer, int type, ObjectRef owner)
{
    int others = 0;
    for (ObjectRef above = plan.owner(owner); above && !above.is(Kind::Organization); above = plan.owner(above))
        others += othersAt(plan, newcomer, type, above);
    for (const ObjectRef below : plan.subtree(owner)) {
        if (contains(structureKinds, below.kind()))
            others += othersAt(plan, newcomer, type, below);
    }
    return others;
}

bool isRoomFor(const Plan &plan, ObjectRef newcomer, int type, ObjectRef owner)
{
    const int most = plan.maxPerObject(type);
    if (most == 0)
        return true;
    const RuleSettings settings = RuleSettings::of(plan);
    if (owner.is(Kind::Organization)) {
        const bool isLimited = settings.reads({"limitAtOrganization", "same"}) && type != static_cast<int>(App::BusinessLogicServer);
        return !isLimited || othersAt(plan, newcomer, type, owner) < most;
    }
    const bool byBranch = settings.reads({"regionInstances", "branch"});
    return (byBranch ? othersOfBranch : othersAt)(plan, newcomer, type, owner) < most;
}

} // namespace

bool isRoomAt(const Plan &plan, ObjectRef owner, App app) { return isRoomFor(plan, {}, static_cast<int>(app), owner); }

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
    const RuleSettings settings = RuleSettings::of(plan);
    const bool byHome = settings.reads({"regionalSender", "home"});
    const auto sends = [&](ObjectRef mp) { return plan.has(mp, App::EventDispatcher) || plan.has(mp, App::OsdProxy); };
    // As the Central MP it may send without a sender's application, and need not be attached to the site.
    if (!plan.point(point).central || (sends(point) && !byHome) || (!sends(point) && settings.reads({"centralWakes", "needsEventDispatcher"})))
        return false;
    bool needed = false;
    plan.forEachSegmentOf(point, [&](ObjectRef segment) {
        bool covered = !plan.segment(segment).wakeOnLan;
        plan.forEachPointInSegment(segment, [&](ObjectRef mp) {
            covered = covered || (sends(mp) && (!byHome || plan.owner(mp) == plan.owner(segment)));
        });
        needed = needed || !covered;
    });
    return needed;
}

bool wakesAlone(const Plan &plan, ObjectRef point)
{
    const RuleSettings settings = RuleSettings::of(plan);
    const auto countCovering = [&](ObjectRef segment) {
        int count = 0;
        plan.forEachPointInSegment(segment, [&](ObjectRef mp) { count += covers(settings, PointMember(plan, mp), plan.owner(segment)) ? 1 : 0; });
        return count;
    };
    bool alone = false;
    plan.forEachSegmentOf(point, [&](ObjectRef segment) {
        alone = alone || (plan.segment(segment).wakeOnLan && countCovering(segment) == 1
                          && covers(settings, PointMember(plan, point), plan.owner(segment)));
    });
    return alone;
}

bool wakesAloneByHome(const Plan &plan, ObjectRef point)
{
    return RuleSettings::of(plan).reads({"regionalSender", "home"}) && wakesAlone(plan, point);
}

bool bootsAlone(const Plan &plan, ObjectRef point)
{
    bool alone = false;
    const auto look = [&](ObjectRef segment) {
        if (alone || !plan.segment(segment).osDeployment)
            return;
        bool reachesOther = false;
        const auto ask = [&](ObjectRef mp) { reachesOther = reachesOther || (mp && mp != point && plan.has(mp, App::OsdProxy)); };
        plan.forEachPointInSegment(segment, ask);
        for (const ObjectId relay : valueOr(plan.value(segment, FieldId::BootRelay), RefList()))
            ask(plan.find(relay));
        alone = !reachesOther;
    };
    // Only what reaches it: a report asks this for every finding of a large plan.
    plan.forEachSegmentOf(point, look);
    for (const Reference &reference : plan.referencesTo(point)) {
        if (reference.field == FieldId::BootRelay)
            look(reference.user);
    }
    return alone;
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
