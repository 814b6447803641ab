// SPDX-License-Identifier: MIT
// A changed load factor with few Business Logic Servers: foreseen with more than two, advised with more than three (page on load
// balancing).
#include <QCoreApplication>

#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

constexpr std::uint16_t unforeseen = 1; ///< with so few servers: not even foreseen, not only advised against

QString message(const FindingContext &context)
{
    if (context.finding.detail == unforeseen)
        return QCoreApplication::translate("Rule", "The load factor of %1 was changed, which is foreseen only with more than two Business Logic Servers.").arg(context.name());
    return QCoreApplication::translate("Rule", "The load factor of %1 was changed although there are only a few Business Logic Servers.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context) { return {loadFactorFix(context.plan, context.subjects[0], 100)}; }

} // namespace

extern const Rule bls06;
const Rule bls06 = makeRule(
    {.code = "BLS-06", .severity = Severity::Hint, .category = Category::Advice, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "Load factors are changed only with more than three servers"), .scope = RuleScope::Organization,
     .message = message, .fixes = fixes,
     .gradeOf = [](std::uint16_t detail) { return detail == unforeseen ? Severity::Warning : Severity::Hint; }},
    [](const auto &facts, ObjectRef, FindingSink &out) {
        const std::vector<ObjectRef> &servers = facts.businessServers();
        if (servers.size() > 3)
            return;
        for (const ObjectRef mp : servers) {
            const int factor = facts.businessServer(mp).loadFactor();
            if (factor != 100 && factor >= 0 && factor <= 100)
                out.add({mp}, Fingerprint().add(static_cast<std::uint64_t>(factor)).add(servers.size()), servers.size() > 2 ? 0 : unforeseen);
        }
    });

} // namespace sitewright
