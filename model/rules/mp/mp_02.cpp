// SPDX-License-Identifier: MIT
// One server name on two MPs: there is one MP object per server.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/dep/depot_fixes.h"
#include "model/rules/fix_guards.h"
#include "model/rules/path_guards.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%n Management Points have the server name %1.", nullptr, static_cast<int>(context.subjects.size()))
        .arg(context.name());
}

// The Central MP stays, else the first by id.
ObjectRef keeperOf(const Plan &plan, const std::vector<ObjectRef> &points)
{
    const auto central = std::ranges::find_if(points, [&](ObjectRef mp) { return plan.point(mp).central; });
    return central == points.end() ? points.front() : *central;
}

// Whether the one that stays may carry everything where it is attached, and has a database when it then needs one.
bool canMerge(const FindingContext &context, ObjectRef keeper, const std::vector<ObjectRef> &points)
{
    const Plan &plan = context.plan;
    const ObjectRef home = plan.owner(keeper);
    // Where a sender must be attached to the site it stands in, one of another place would cease to be one (WOL-01).
    const bool sendersStay = RuleSettings::of(plan).reads({"regionalSender", "home"}) && !plan.point(keeper).central;
    bool hasDatabase = false, needsDatabase = false;
    for (const ObjectRef mp : points) {
        const bool isSender = plan.has(mp, App::EventDispatcher) || plan.has(mp, App::OsdProxy);
        if (sendersStay && isSender && plan.owner(mp) != home)
            return false;
        if (mp != keeper && plan.point(mp).standsIn != plan.point(keeper).standsIn && isNeededByCopies(context, mp, points))
            return false;
        const bool fits = mp == keeper || plan.owner(mp) == home || mayAttach(plan, mp, home);
        if (!fits)
            return false;
        hasDatabase = hasDatabase || plan.point(mp).database != 0;
        needsDatabase = needsDatabase || lacksDatabase(plan, mp);
    }
    return hasDatabase || !needsDatabase;
}

// The one that stays takes over what the others carry, where they stand and what they serve.
void mergePoints(Draft &draft, ObjectId keeper, const std::vector<ObjectId> &others)
{
    const auto segmentsOf = [&](ObjectId mp) { return valueOr(draft.value(mp, FieldId::Segments), RefList()); };
    ApplicationList applications = draft.applications(keeper);
    RefList segments = segmentsOf(keeper);
    for (const ObjectId other : others) {
        for (const Application &app : draft.applications(other)) {
            if (std::ranges::find(applications, app.type, &Application::type) == applications.end())
                applications.push_back(app);
        }
        const RefList more = segmentsOf(other);
        segments.insert(segments.end(), more.begin(), more.end());
        if (isDefault(draft.value(keeper, FieldId::Database)))
            draft.set(keeper, FieldId::Database, draft.value(other, FieldId::Database));
        if (!isDefault(draft.value(other, FieldId::Central)))
            draft.set(keeper, FieldId::Central, true);
        if (const ObjectRef ref = draft.base().find(other)) {
            draft.base().forEachServedBy(ref, [&](ObjectRef user) { draft.set(draft.base().id(user), FieldId::DistributionService, keeper); });
        }
        draft.remove(other);
    }
    const Plan &plan = draft.base();
    const PointRecord &point = plan.point(plan.find(keeper));
    if (point.standsIn && !point.owner.is(Kind::Site))
        draft.set(keeper, FieldId::Place, plan.id(point.standsIn)); // stated, as a leg with a smaller id would move it
    draft.set(keeper, FieldId::Applications, std::move(applications));
    draft.set(keeper, FieldId::Segments, std::move(segments));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef keeperRef = keeperOf(plan, context.subjects);
    const ObjectId keeper = plan.id(keeperRef);
    std::vector<ObjectId> others;
    for (const ObjectRef mp : context.subjects) {
        if (mp != keeperRef)
            others.push_back(plan.id(mp));
    }
    const QString number = QCoreApplication::translate("Rule", "Number the servers called %1").arg(context.name());
    const QString merge = QCoreApplication::translate("Rule", "Merge the Management Points called %1").arg(context.name());
    std::vector<Fix> out{{number, {number, [others](Draft &draft) {
                                       for (const ObjectId id : others)
                                           draft.set(id, FieldId::Name, draft.freeName(Kind::ManagementPoint, draft.owner(id), draft.name(id)));
                                   }, {}}}};
    if (canMerge(context, keeperRef, context.subjects) && mayBecomeOne(context, context.subjects))
        out.push_back({merge, {merge, [keeper, others](Draft &draft) { mergePoints(draft, keeper, others); }, {}}});
    return out;
}

} // namespace

extern const Rule mp02;
const Rule mp02 = makeRule(
    {.code = "MP-02", .severity = Severity::Error, .category = Category::Inconsistent, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "Each server is one Management Point"), .scope = RuleScope::PointNames,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef slot, FindingSink &out) {
        if (!facts.hasSeveralPoints(slot.index()))
            return;
        std::vector<ObjectRef> members;
        facts.forEachPointInNameSlot(slot.index(), [&](ObjectRef ref) {
            if (!facts.memberName(ref).empty()) // two servers without a name yet are not one server
                members.push_back(ref);
        });
        reportGroups(members, out, [&](ObjectRef ref) { return caseFolded(facts.memberName(ref)); });
    });

} // namespace sitewright
