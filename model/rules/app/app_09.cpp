// SPDX-License-Identifier: MIT
// A large plan with only the Central MP. The founding document asks for more than one MP in large environments; where
// "large" begins is the plan's own limit.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 has %2 sites and %3 clients, but only the Central Management Point.")
        .arg(context.name(), QString::number(context.plan.count(Kind::Site)), QString::number(context.plan.clientTotal()));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef central = plan.centralPoints().empty() ? ObjectRef() : plan.centralPoints().front();
    std::vector<Fix> out;
    for (const ObjectRef site : sitesByClients(plan, plan.organization(), 4)) {
        if (central && plan.point(central).standsIn == site)
            continue;
        out.push_back(addPointFix(context, site, {App::DistributionService, App::EventDispatcher}));
    }
    return out;
}

} // namespace

extern const Rule app09;
const Rule app09 = makeRule(
    {.code = "APP-09", .severity = Severity::Hint, .category = Category::Advice, .origin = "founding",
     .title = QT_TRANSLATE_NOOP("Rule", "Large plans have more than the Central Management Point"), .scope = RuleScope::Organization,
     .settings = "APP-09.sites APP-09.clients", .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef organization, FindingSink &out) {
        if (facts.pointCount() != 1 || facts.centralPoints().size() != 1)
            return;
        if (facts.siteCount() > facts.limit("APP-09.sites") || facts.clientTotal() > facts.limit("APP-09.clients"))
            out.add({organization});
    });

} // namespace sitewright
