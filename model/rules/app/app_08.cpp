// SPDX-License-Identifier: MIT
// An additional MP at the organisation all of whose duties concern one region or site: additional MPs are meant as stand-ins on
// lower levels (founding document).
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/fix_guards.h"
#include "model/rules/rule.h"

namespace sitewright {

namespace {

ObjectRef branchOf(const Plan &plan, ObjectRef object)
{
    while (object && plan.owner(object) && !plan.owner(object).is(Kind::Organization))
        object = plan.owner(object);
    return object;
}

ObjectRef onlyBranch(const FindingContext &context)
{
    ObjectRef out;
    context.plan.forEachServedBy(context.subjects[0], [&](ObjectRef served) { out = branchOf(context.plan, served); });
    return out;
}

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 is attached to the organisation, but serves only %2.").arg(context.name(), context.plan.displayName(onlyBranch(context)));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef branch = onlyBranch(context);
    if (!mayAttach(plan, context.subjects[0], branch))
        return {};
    return {attachFix(plan, context.subjects[0], branch)};
}

} // namespace

extern const Rule app08;
const Rule app08 = makeRule(
    {.code = "APP-08", .severity = Severity::Hint, .category = Category::Advice, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "Additional Management Points stand at the level they serve"), .scope = RuleScope::ManagementPoint,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef point, FindingSink &out) {
        if (facts.isCentral(point) || facts.has(point, App::BusinessLogicServer) || !facts.owner(point).is(Kind::Organization))
            return;
        ObjectRef branch;
        bool single = true;
        facts.forEachServedBy(point, [&](ObjectRef served) {
            ObjectRef at = served.is(Kind::Depot) ? facts.depotOwner(served) : served;
            for (ObjectRef above = facts.owner(at); above && !above.is(Kind::Organization); above = facts.owner(at))
                at = above;
            single = single && !at.is(Kind::Organization) && (branch.isNull() || branch == at);
            branch = at;
            return single;
        });
        const ObjectRef stands = facts.standsIn(point);
        if (single && branch && (stands.isNull() || facts.isWithin(stands, branch))) // elsewhere MP-04 would send it back
            out.add({point}, Fingerprint().add(facts.id(branch)));
    });

} // namespace sitewright
