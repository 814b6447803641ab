// SPDX-License-Identifier: MIT
// An MP that stands outside the region or site it is attached to: it answers for a branch it does not stand in.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/fix_guards.h"
#include "model/rules/rule.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    const Plan &plan = context.plan;
    return QCoreApplication::translate("Rule", "%1 is attached to %2 but stands in %3, outside of it.")
        .arg(context.name(), plan.displayName(plan.owner(context.subjects[0])), plan.displayName(plan.point(context.subjects[0]).standsIn));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef mp = context.subjects[0], place = plan.point(mp).standsIn, home = plan.owner(mp);
    std::vector<Fix> out;
    if (mayAttach(plan, mp, place) && !wakesAloneByHome(plan, mp))
        out.push_back(attachFix(plan, mp, place));
    if (home.is(Kind::Site) && plan.point(mp).place)
        out.push_back({QCoreApplication::translate("Rule", "%1 stands in %2").arg(context.name(), plan.displayName(home)),
                       setField(plan, {plan.id(mp)}, FieldId::Place, FieldValue())});
    return out;
}

} // namespace

extern const Rule mp04;
const Rule mp04 = makeRule(
    {.code = "MP-04", .severity = Severity::Warning, .category = Category::Inconsistent, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "Management Points stand where they are attached"), .scope = RuleScope::ManagementPoint,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef point, FindingSink &out) {
        const ObjectRef home = facts.owner(point), place = facts.standsIn(point);
        if (place && !home.is(Kind::Organization) && !facts.isWithin(place, home))
            out.add({point}, Fingerprint().add(facts.id(home)).add(facts.id(place)));
    });

} // namespace sitewright
