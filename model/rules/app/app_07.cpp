// SPDX-License-Identifier: MIT
// An MP without any application has no effect.
#include <QCoreApplication>

#include "model/edits/application_edits.h"
#include "model/edits/structure_edits.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 has no application yet.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const ObjectId point = context.plan.id(context.subjects[0]);
    std::vector<Fix> out{installFix(context.plan, context.subjects[0], App::EventDispatcher),
                         installFix(context.plan, context.subjects[0], App::DistributionService)};
    bool serves = false;
    context.plan.forEachServedBy(context.subjects[0], [&](ObjectRef) { serves = true; });
    if (!serves && !context.plan.point(context.subjects[0]).central)
        out.push_back({QCoreApplication::translate("Rule", "Delete %1").arg(context.name()), removeObjects(context.plan, {point})});
    return out;
}

} // namespace

extern const Rule app07;
const Rule app07 = makeRule(
    {.code = "APP-07", .severity = Severity::Warning, .category = Category::Incomplete, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "Every Management Point has an application"), .scope = RuleScope::ManagementPoint,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef point, FindingSink &out) {
        if (facts.applicationMask(point) == 0)
            out.add({point});
    });

} // namespace sitewright
