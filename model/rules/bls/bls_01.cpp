// SPDX-License-Identifier: MIT
// Not exactly one Primary Business Logic Server: without one there is no update, and some settings exist only there (multiple BLS
// page). Without any server CEN-02 speaks.
#include <QCoreApplication>

#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

std::vector<ObjectRef> primaries(const Plan &plan)
{
    std::vector<ObjectRef> out;
    std::ranges::copy_if(plan.businessServers(), std::back_inserter(out), [&](ObjectRef mp) { return isPrimaryServer(plan, mp); });
    return out;
}

QString message(const FindingContext &context)
{
    const auto all = primaries(context.plan);
    if (all.empty())
        return QCoreApplication::translate("Rule", "No Business Logic Server of %1 is the primary one.").arg(context.name());
    return QCoreApplication::translate("Rule", "More than one Business Logic Server of %1 is marked as primary: %2.")
        .arg(context.name(), nameList(context.plan, all));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    std::vector<ObjectRef> candidates = primaries(plan).empty() ? plan.businessServers() : primaries(plan);
    std::ranges::stable_sort(candidates, {}, [&](ObjectRef mp) { return plan.point(mp).central ? 0 : 1; });
    std::vector<Fix> out;
    for (const ObjectRef mp : candidates) {
        if (out.size() < 5)
            out.push_back(primaryServerFix(plan, mp));
    }
    return out;
}

} // namespace

extern const Rule bls01;
const Rule bls01 = makeRule(
    {.code = "BLS-01", .severity = Severity::Error, .category = Category::Incomplete, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "Exactly one Primary Business Logic Server"), .scope = RuleScope::Organization,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef organization, FindingSink &out) {
        int primaries = 0;
        Fingerprint which;
        for (const ObjectRef mp : facts.businessServers()) {
            if (facts.businessServer(mp).primary != 0) {
                ++primaries;
                which.addUnordered(facts.id(mp));
            }
        }
        if (!facts.businessServers().empty() && primaries != 1)
            out.add({organization}, which);
    });

} // namespace sitewright
