// SPDX-License-Identifier: MIT
// The patch service on an MP without a Business Logic Server: the server does the downloading (Patch Management Process).
#include <QCoreApplication>

#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 carries Patch Management but no Business Logic Server, which does the downloading.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context) { return {removeFix(context.plan, context.subjects[0], App::PatchManagement)}; }

} // namespace

extern const Rule pat02;
const Rule pat02 = makeRule(
    {.code = "PAT-02", .severity = Severity::Warning, .category = Category::Inconsistent, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "Patch Management stands with a Business Logic Server"), .scope = RuleScope::ManagementPoint,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef point, FindingSink &out) {
        const std::uint32_t mask = facts.applicationMask(point);
        if ((mask & bit(App::PatchManagement)) != 0 && (mask & bit(App::BusinessLogicServer)) == 0)
            out.add({point});
    });

} // namespace sitewright
