// SPDX-License-Identifier: MIT
// A region names a master depot that does not stand below it: masters arise from the depots of the sites below.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/dep/depot_fixes.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 names %2 as its master depot, which stands in no site of it.")
        .arg(context.name(), context.plan.displayName(context.plan.chosenMasterDepot(context.subjects[0])));
}

// The editable copies of the region's repositories move with its master, and so may those of what is above (DS-16).
Fix withServices(const FindingContext &context, Fix fix, ObjectRef master)
{
    for (const ObjectRef site : sitesInNeed(context, context.subjects[0], master))
        fix = joinedFix(fix, localServiceFix(context, site));
    return fix;
}

// Whether the first depot below the region becomes its master, or that of an object above, which has a repository.
bool takesCopies(const FindingContext &context)
{
    const ObjectRef named = context.plan.chosenMasterDepot(context.subjects[0]);
    return copiesFall(context, context.subjects[0], [&](ObjectRef at) {
        const ObjectRef now = context.facts.masterDepot(at);
        return now.isNull() || now == named;
    });
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef region = context.subjects[0];
    const auto name = [&](const QString &title, ObjectRef depot) {
        return Fix{title, setField(plan, {plan.id(region)}, FieldId::MasterDepot, depot ? FieldValue(plan.id(depot)) : FieldValue())};
    };
    std::vector<Fix> out;
    for (const ObjectRef depot : mastersBelow(context, region)) {
        if (out.size() == 3)
            break;
        const QString title = QCoreApplication::translate("Rule", "Make %1 the master depot of %2").arg(plan.displayName(depot), context.name());
        out.push_back(withServices(context, name(title, depot), depot));
    }
    if (!out.empty())
        return out;
    const Fix cleared = name(QCoreApplication::translate("Rule", "Let the first depot of %1 become its master").arg(context.name()), {});
    const std::vector<ObjectRef> sites = sitesByClients(plan, region, 1);
    if (sites.empty()) {
        if (!hasRepository(plan, region))
            return {cleared};
        for (const Fix &fix : addSiteFix(context, region))
            out.push_back(joinedFix(cleared, fix));
        return out;
    }
    const Fix fix = joinedFix(cleared, addDepotFix(context, sites.front()));
    return {takesCopies(context) && !distributesFrom(plan, sites.front()) ? joinedFix(fix, localServiceFix(context, sites.front())) : fix};
}

} // namespace

extern const Rule dep08;
const Rule dep08 = makeRule(
    {.code = "DEP-08", .severity = Severity::Error, .category = Category::Inconsistent, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "The master depot of a region stands below it"), .scope = RuleScope::Region,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef region, FindingSink &out) {
        const ObjectRef chosen = facts.chosenMasterDepot(region);
        if (chosen && !facts.isWithin(facts.depotOwner(chosen), region))
            out.add({region}, Fingerprint().add(facts.id(chosen)));
    });

} // namespace sitewright
