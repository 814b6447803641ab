// SPDX-License-Identifier: MIT
// One application listed twice on one MP: an MP either has it or not.
#include <QCoreApplication>

#include "model/edits/application_edits.h"
#include "model/rules/rule.h"

namespace sitewright {

namespace {

int typeOf(const FindingContext &context) { return context.finding.detail - 1; }

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 lists %2 more than once.")
        .arg(context.name(), context.plan.applicationName(typeOf(context)));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    return {{QCoreApplication::translate("Rule", "List %1 once on %2").arg(plan.applicationName(typeOf(context)), context.name()),
             removeDuplicateApplication(plan, plan.id(context.subjects[0]), plan.applicationKey(typeOf(context)))}};
}

} // namespace

extern const Rule app03;
const Rule app03 = makeRule(
    {.code = "APP-03", .severity = Severity::Error, .category = Category::Inconsistent, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "Each application once on a Management Point"), .scope = RuleScope::ManagementPoint,
     .message = message, .fixes = fixes,
     .detailText = [](const Plan &plan, std::uint16_t detail) { return plan.applicationKey(detail - 1); },
     .detailFromText = [](const Plan &plan, std::string_view text) { return static_cast<std::uint16_t>(plan.applicationType(text) + 1); }},
    [](const auto &facts, ObjectRef point, FindingSink &out) {
        std::vector<int> seen, reported;
        facts.forEachApplication(point, [&](const PackedApplication &app) {
            const bool again = std::ranges::find(seen, int(app.type)) != seen.end();
            if (again && std::ranges::find(reported, int(app.type)) == reported.end()) {
                out.add({point}, {}, static_cast<std::uint16_t>(app.type + 1));
                reported.push_back(app.type);
            }
            seen.push_back(app.type);
        });
    });

} // namespace sitewright
