// SPDX-License-Identifier: MIT
// Depots of one site in different networks: they have to share a LAN (task page on adding a depot).
#include <QCoreApplication>

#include "model/rules/dep/depot_fixes.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"
#include "model/rules/str/own_site_fix.h"

namespace sitewright {

namespace {

/// Depots that do not share the LAN of their site's master.
std::vector<ObjectRef> apart(const FindingContext &context)
{
    const FactsView<false> facts(context.plan, context.facts);
    const NetworkId own = facts.depotLan(siteMasterDepot(context.plan, context.subjects[0]));
    std::vector<ObjectRef> out = depotsOf(context.plan, context.subjects[0]);
    std::erase_if(out, [&](ObjectRef depot) { return facts.depotLan(depot) == own; });
    return out;
}

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "Not all depots of %1 stand in one LAN: only WAN joins %2 with %3.")
        .arg(context.name(), nameList(context.plan, apart(context)), context.plan.displayName(siteMasterDepot(context.plan, context.subjects[0])));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef master = siteMasterDepot(plan, context.subjects[0]), segment = plan.depot(master).standsIn;
    std::vector<ObjectId> depots;
    std::vector<ObjectRef> segments;
    for (const ObjectRef depot : apart(context)) {
        depots.push_back(plan.id(depot));
        if (const ObjectRef own = plan.depot(depot).standsIn; own && plan.owner(own) == context.subjects[0] && std::ranges::find(segments, own) == segments.end())
            segments.push_back(own);
    }
    const QString title = QCoreApplication::translate("Rule", "Put all depots of %1 where %2 stands").arg(context.name(), plan.displayName(master));
    const ObjectId where = segment ? plan.id(segment) : ObjectId();
    std::vector<Fix> out{{title, {title, [depots, where](Draft &draft) {
                                      for (const ObjectId depot : depots)
                                          draft.set(depot, FieldId::StandsIn, where.isNull() ? FieldValue() : FieldValue(where));
                                  }, {}}}};
    for (std::size_t i = 0; i < std::min<std::size_t>(segments.size(), 2); ++i)
        std::ranges::move(ownSiteFix(context, segments[i]), std::back_inserter(out));
    return out;
}

} // namespace

extern const Rule dep02;
const Rule dep02 = makeRule(
    {.code = "DEP-02", .severity = Severity::Error, .category = Category::Inconsistent, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "The depots of a site share a LAN"), .scope = RuleScope::Site, .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef site, FindingSink &out) {
        int depots = 0;
        facts.forEachDepotIn(site, [&](const DepotMember &) { return ++depots < 2; });
        if (depots < 2)
            return;
        const NetworkId own = facts.depotLan(facts.siteMasterDepot(site));
        bool differ = false;
        Fingerprint apart;
        facts.forEachDepotIn(site, [&](const DepotMember &depot) {
            if (facts.lan(depot) == own)
                return;
            differ = true;
            apart.addUnordered(depot.id());
        });
        if (differ)
            out.add({site}, apart);
    });

} // namespace sitewright
