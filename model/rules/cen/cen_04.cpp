// SPDX-License-Identifier: MIT
// The Central MP and the central depot are parted by WAN: the console works on the depot, and every Distribution Service reads it when
// it starts (planning page on failure safety; inference).
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/dep/depot_fixes.h"
#include "model/rules/rule.h"

namespace sitewright {

namespace {

ObjectRef centralPoint(const FindingContext &context) { return context.plan.centralPoints().front(); }
ObjectRef centralDepot(const FindingContext &context) { return context.facts.masterDepot(context.plan.organization()); }

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "Only WAN joins the Central Management Point %1 with %2, the central depot.")
        .arg(context.plan.displayName(centralPoint(context)), context.plan.displayName(centralDepot(context)));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const FactsView<false> facts(plan, context.facts);
    const ObjectRef site = plan.point(centralPoint(context)).standsIn, organization = plan.organization();
    const ObjectRef depot = site ? siteMasterDepot(plan, site) : ObjectRef();
    if (depot.isNull() || facts.depotLan(depot) != facts.pointLan(centralPoint(context)))
        return {};
    const Fix fix{QCoreApplication::translate("Rule", "Make %1 the central depot").arg(plan.displayName(depot)),
                  setField(plan, {plan.id(organization)}, FieldId::MasterDepot, plan.id(depot))};
    return {hasRepository(plan, organization) && !distributesFrom(plan, site) ? joinedFix(fix, localServiceFix(context, site)) : fix};
}

} // namespace

extern const Rule cen04;
const Rule cen04 = makeRule(
    {.code = "CEN-04", .severity = Severity::Hint, .category = Category::Advice, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "The central depot stands in the network of the Central Management Point"), .scope = RuleScope::Organization,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef organization, FindingSink &out) {
        const std::vector<ObjectRef> &central = facts.centralPoints();
        const ObjectRef depot = central.size() == 1 ? facts.masterDepot(organization) : ObjectRef();
        if (depot.isNull())
            return;
        const NetworkId stands = facts.pointLan(central.front());
        if (stands != noNetwork && stands != facts.depotLan(depot))
            out.add({central.front(), depot});
    });

} // namespace sitewright
