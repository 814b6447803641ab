// SPDX-License-Identifier: MIT
// A LAN site with many clients and one depot: nothing shares its load or stands in for it.
#include <QCoreApplication>

#include "model/rules/dep/depot_fixes.h"
#include "model/rules/rule.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    const std::vector<ObjectRef> depots = depotsOf(context.plan, context.subjects[0]);
    const int clients = context.plan.structure(context.subjects[0]).clients;
    return QCoreApplication::translate("Rule", "All %n clients of %1 depend on %2, its only depot.", nullptr, clients)
        .arg(context.name(), context.plan.displayName(depots.front()));
}

std::vector<Fix> fixes(const FindingContext &context) { return {addDepotFix(context, context.subjects[0])}; }

} // namespace

extern const Rule dep09;
const Rule dep09 = makeRule(
    {.code = "DEP-09", .severity = Severity::Hint, .category = Category::Advice, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "A large site has a second depot"), .scope = RuleScope::Site,
     .settings = "DEP-09.clients", .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef site, FindingSink &out) {
        if (facts.siteType(site) != SiteType::Lan || facts.siteClients(site) < facts.limit("DEP-09.clients"))
            return;
        int depots = 0;
        facts.forEachDepotIn(site, [&](const DepotMember &) { return ++depots < 2; });
        if (depots == 1)
            out.add({site});
    });

} // namespace sitewright
