// SPDX-License-Identifier: MIT
// A site has depots, but none or several of them are its master: the first one is, the others are local.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/dep/depot_fixes.h"
#include "model/rules/rule.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    const ObjectRef site = context.subjects[0];
    const std::vector<ObjectRef> depots = depotsOf(context.plan, site);
    const int masters = static_cast<int>(std::ranges::count_if(depots, [&](ObjectRef depot) { return context.plan.depot(depot).master; }));
    if (masters == 0)
        return QCoreApplication::translate("Rule", "No depot of %1 is its site master depot.").arg(context.name());
    return QCoreApplication::translate("Rule", "%n depots of %1 are its site master depot.", nullptr, masters).arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef site = context.subjects[0], master = siteMasterDepot(plan, site);
    const QString title = QCoreApplication::translate("Rule", "Make %1 the site master depot of %2").arg(plan.displayName(master), context.name());
    std::vector<ObjectId> depots;
    for (const ObjectRef depot : depotsOf(plan, site))
        depots.push_back(plan.id(depot));
    return {{title, {title, [depots, chosen = plan.id(master)](Draft &draft) {
                         for (const ObjectId depot : depots)
                             draft.set(depot, FieldId::Master, depot == chosen);
                     }, {}}}};
}

} // namespace

extern const Rule dep01;
const Rule dep01 = makeRule(
    {.code = "DEP-01", .severity = Severity::Error, .category = Category::Incomplete, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "One depot of a site is its site master depot"), .scope = RuleScope::Site, .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef site, FindingSink &out) {
        int depots = 0, masters = 0;
        Fingerprint flagged;
        facts.forEachDepotIn(site, [&](const DepotMember &depot) {
            ++depots;
            if (!depot.isMaster())
                return;
            ++masters;
            flagged.addUnordered(depot.id());
        });
        if (depots > 0 && masters != 1)
            out.add({site}, flagged);
    });

} // namespace sitewright
