// SPDX-License-Identifier: MIT
// A Distribution Service that nothing names as responsible.
#include <QCoreApplication>

#include "model/edits/application_edits.h"
#include "model/edits/structure_edits.h"
#include "model/rules/dep/depot_fixes.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "The Distribution Service on %1 is responsible for nothing.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef mp = context.subjects[0];
    std::vector<Fix> out;
    const ObjectRef home = plan.owner(mp);
    if (home.isStructure() && plan.structure(home).ownService.isNull())
        out.push_back(installAndMakeResponsibleFix(plan, mp, home));
    if (!isNeededByCopies(context, mp)) // preparing needs it, responsible or not
        out.push_back(removeFix(plan, mp, App::DistributionService));
    return out;
}

} // namespace

extern const Rule ds06;
const Rule ds06 = makeRule(
    {.code = "DS-06", .severity = Severity::Hint, .category = Category::Advice, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "Every Distribution Service is responsible for something"), .scope = RuleScope::ManagementPoint,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef point, FindingSink &out) {
        if (!facts.distributes(point))
            return;
        bool serves = false;
        facts.forEachServedBy(point, [&](ObjectRef) { return !(serves = true); });
        if (!serves)
            out.add({point});
    });

} // namespace sitewright
