// SPDX-License-Identifier: MIT
// Nobody distributes into some region or site. Reported once, on the organisation, where the value that all inherit belongs.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 names no responsible Distribution Service, and regions or sites below inherit it.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    std::vector<Fix> out;
    const auto offer = [&](ObjectRef mp) {
        if (plan.has(mp, App::DistributionService) && out.size() < 5)
            out.push_back({QCoreApplication::translate("Rule", "Make %1 responsible for %2").arg(plan.displayName(mp), context.name()),
                           setResponsibleService(plan, {plan.id(context.subjects[0])}, plan.id(mp))});
    };
    for (const ObjectRef mp : plan.centralPoints())
        offer(mp);
    for (const ObjectRef mp : plan.childrenSorted(plan.organization(), ChildGroup::ManagementPoints)) {
        if (!plan.point(mp).central)
            offer(mp);
    }
    if (out.empty() && !plan.centralPoints().empty())
        out.push_back(installAndMakeResponsibleFix(plan, plan.centralPoints().front(), context.subjects[0]));
    return out;
}

} // namespace

extern const Rule ds01;
const Rule ds01 = makeRule(
    {.code = "DS-01", .severity = Severity::Error, .category = Category::Incomplete, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "Every region and site has a responsible Distribution Service"), .scope = RuleScope::Organization,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef organization, FindingSink &out) {
        if (facts.topInheritsService() && facts.ownService(organization).isNull())
            out.add({organization});
    });

} // namespace sitewright
