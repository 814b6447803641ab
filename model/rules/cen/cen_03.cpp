// SPDX-License-Identifier: MIT
// There is no central depot, the one place where the configuration database can be edited, or none that is master of its site.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/dep/depot_fixes.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

constexpr std::uint16_t notMaster = 1;

ObjectRef chosen(const FindingContext &context) { return context.plan.chosenMasterDepot(context.subjects[0]); }

QString message(const FindingContext &context)
{
    if (context.finding.detail == notMaster) {
        return QCoreApplication::translate("Rule", "%1 names %2 as the central depot, but it is not the site master depot of %3.")
            .arg(context.name(), context.plan.displayName(chosen(context)), context.plan.displayName(context.plan.owner(chosen(context))));
    }
    return QCoreApplication::translate("Rule", "%1 has no depot yet, so there is no central depot to edit the configuration database in.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    std::vector<Fix> out;
    if (context.finding.detail == notMaster) {
        const ObjectRef master = siteMasterDepot(plan, plan.owner(chosen(context)));
        out.push_back({QCoreApplication::translate("Rule", "Make %1 the central depot").arg(plan.displayName(master)),
                       setField(plan, {plan.id(context.subjects[0])}, FieldId::MasterDepot, plan.id(master))});
        return out;
    }
    std::vector<ObjectRef> sites;
    for (const ObjectRef central : plan.centralPoints()) {
        if (const ObjectRef site = plan.point(central).standsIn; site && sites.empty())
            sites.push_back(site);
    }
    for (const ObjectRef site : sitesByClients(plan, context.subjects[0], 3)) {
        if (std::ranges::find(sites, site) == sites.end() && sites.size() < 3)
            sites.push_back(site);
    }
    for (const ObjectRef site : sites)
        out.push_back(addDepotFix(context, site));
    return out;
}

} // namespace

extern const Rule cen03;
const Rule cen03 = makeRule(
    {.code = "CEN-03", .severity = Severity::Error, .category = Category::Incomplete, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "There is one central depot"), .scope = RuleScope::Organization, .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef organization, FindingSink &out) {
        if (facts.depotCount() == 0) {
            if (facts.hasSiteBelow(organization)) // before the first site there is no place for one
                out.add({organization});
            return;
        }
        const ObjectRef named = facts.chosenMasterDepot(organization);
        const ObjectRef site = named ? facts.depotOwner(named) : ObjectRef();
        if (site.is(Kind::Site) && facts.masterDepot(site) != named)
            out.add({organization}, Fingerprint().add(facts.id(named)), notMaster);
    });

} // namespace sitewright
