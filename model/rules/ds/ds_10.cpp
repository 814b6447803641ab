// SPDX-License-Identifier: MIT
// A depot names a Distribution Service of its own that stands behind WAN: each of its files would be dragged there and back. What a
// depot inherits from its site is DS-03's.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/dep/depot_fixes.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%2, which fills %1, stands behind WAN, so every file is dragged across it.")
        .arg(context.name(), context.plan.displayName(context.plan.depot(context.subjects[0]).ownService));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const FactsView<false> facts(plan, context.facts);
    const ObjectRef depot = context.subjects[0], site = plan.owner(depot);
    const Fix inherit{QCoreApplication::translate("Rule", "Let %1 inherit the responsible service").arg(context.name()),
                      setResponsibleService(plan, {plan.id(depot)}, {})};
    std::vector<Fix> out;
    if (const ObjectRef service = context.facts.effectiveService(site); service && plan.has(service, App::DistributionService))
        out.push_back(inherit);
    for (const ObjectRef mp : pointsStandingIn(plan, site)) {
        if (out.size() < 4 && facts.pointLan(mp) == facts.depotLan(depot))
            out.push_back(installAndMakeResponsibleFix(plan, mp, depot));
    }
    if (out.empty())
        out.push_back(joinedFix(inherit, addResponsiblePointFix(context, site)));
    return out;
}

} // namespace

extern const Rule ds10;
const Rule ds10 = makeRule(
    {.code = "DS-10", .severity = Severity::Warning, .category = Category::Advice, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "A depot is filled by a service of its own network"), .scope = RuleScope::Depot,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef depot, FindingSink &out) {
        const ObjectRef service = facts.depotService(depot), site = facts.depotOwner(depot);
        if (service.isNull() || !site.is(Kind::Site) || service == facts.effectiveService(site) || facts.standsIn(service) == site)
            return;
        const NetworkId stands = facts.serviceLan(service);
        if (stands != noNetwork && stands != facts.depotLan(depot))
            out.add({depot}, Fingerprint().add(facts.id(service)));
    });

} // namespace sitewright
