// SPDX-License-Identifier: MIT
// A long cascade of master depots above a site: each physical step can cost one polling interval. The limit is the plan's own.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/rule.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "Data reaches %1 only after many steps from depot to depot.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef site = context.subjects[0], region = plan.owner(site), above = region ? plan.owner(region) : ObjectRef();
    if (above.isNull())
        return {};
    return {{QCoreApplication::translate("Rule", "Move %1 up to %2").arg(context.name(), plan.displayName(above)),
             moveTo(plan, {plan.id(site)}, plan.id(above))}};
}

} // namespace

extern const Rule str10;
const Rule str10 = makeRule(
    {.code = "STR-10", .severity = Severity::Hint, .category = Category::Advice, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "No long cascade of depots above a site"), .scope = RuleScope::Site,
     .settings = "STR-10.steps", .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef site, FindingSink &out) {
        if (const std::uint8_t steps = facts.longCascade(site, facts.limit("STR-10.steps")); steps > 0)
            out.add({site}, Fingerprint().add(static_cast<std::uint64_t>(steps)));
    });

} // namespace sitewright
