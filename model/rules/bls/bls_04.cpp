// SPDX-License-Identifier: MIT
// A load factor outside 0 to 100 (page on load balancing).
#include <QCoreApplication>

#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "The load factor of the Business Logic Server on %1 is %2; it must lie between 0 and 100.").arg(context.name(), QString::number(loadFactorOf(context.plan, context.subjects[0])));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const int clamped = std::clamp(loadFactorOf(context.plan, context.subjects[0]), 0, 100);
    return {loadFactorFix(context.plan, context.subjects[0], clamped)};
}

} // namespace

extern const Rule bls04;
const Rule bls04 = makeRule(
    {.code = "BLS-04", .severity = Severity::Error, .category = Category::Inconsistent, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "Load factors lie between 0 and 100"), .scope = RuleScope::ManagementPoint,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef point, FindingSink &out) {
        facts.forEachApplication(point, [&](const PackedApplication &app) {
            if (app.type == static_cast<int>(App::BusinessLogicServer) && (app.loadFactor() < 0 || app.loadFactor() > 100))
                out.add({point}, Fingerprint().add(static_cast<std::uint64_t>(app.loadFactor() + 100000)));
        });
    });

} // namespace sitewright
