// SPDX-License-Identifier: MIT
// All load factors are 0: every Business Logic Server is only standby.
#include <QCoreApplication>

#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "Every Business Logic Server of %1 has load factor 0 and is only standby.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    return {loadFactorFix(context.plan, context.plan.businessServers().front(), 100)};
}

} // namespace

extern const Rule bls05;
const Rule bls05 = makeRule(
    {.code = "BLS-05", .severity = Severity::Warning, .category = Category::Inconsistent, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "At least one Business Logic Server carries load"), .scope = RuleScope::Organization,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef organization, FindingSink &out) {
        bool all = !facts.businessServers().empty();
        for (const ObjectRef mp : facts.businessServers())
            all = all && facts.businessServer(mp).loadFactor() == 0;
        if (all)
            out.add({organization});
    });

} // namespace sitewright
