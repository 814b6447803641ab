// SPDX-License-Identifier: MIT
// A site whose depots offer both protocols is not filled by a Distribution Service of its own, as the documented set-up has it. Of a
// service behind WAN DS-03 speaks, of an idle one in the site DS-04.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/dep/depot_fixes.h"
#include "model/rules/ds/served_over_wan.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

/// Depots of the site that name a service of their own.
std::vector<ObjectId> withOwnService(const FindingContext &context)
{
    std::vector<ObjectId> out;
    for (const ObjectRef depot : depotsOf(context.plan, context.subjects[0])) {
        if (context.plan.depot(depot).ownService)
            out.push_back(context.plan.id(depot));
    }
    return out;
}

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 has a depot with SMB and HTTP, but no Distribution Service of the site is responsible for it and its depots.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const ObjectRef site = context.subjects[0];
    std::vector<Fix> out;
    for (const ObjectRef mp : pointsStandingIn(context.plan, site)) {
        if (out.size() < 3)
            out.push_back(installAndMakeResponsibleFix(context.plan, mp, site));
    }
    if (out.empty())
        out.push_back(addResponsiblePointFix(context, site));
    const std::vector<ObjectId> depots = withOwnService(context);
    for (Fix &fix : out) { // and passed on to the depots
        fix.edit.compose = [first = fix.edit.compose, depots](Draft &draft) {
            first(draft);
            for (const ObjectId depot : depots)
                draft.set(depot, FieldId::DistributionService, {});
        };
    }
    return out;
}

} // namespace

extern const Rule ds09;
const Rule ds09 = makeRule(
    {.code = "DS-09", .severity = Severity::Warning, .category = Category::Advice, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "A site with two protocols has its own Distribution Service"), .scope = RuleScope::Site,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef site, FindingSink &out) {
        bool both = false, elsewhere = false;
        Fingerprint services;
        facts.forEachDepotIn(site, [&](const DepotMember &depot) {
            if (depot.protocolCount() < 2)
                return;
            both = true;
            // Where its own is behind WAN, DS-10 says so.
            if (const ObjectRef own = depot.ownService(); own && facts.standsIn(own) != site && facts.pointLan(own) == facts.lan(depot)) {
                elsewhere = true;
                services.addUnordered(depot.id());
            }
        });
        if (!both)
            return;
        const ObjectRef service = facts.effectiveService(site);
        bool local = false;
        facts.forEachPointStandingIn(site, [&](const PointMember &mp) { return !(local = mp.has(App::DistributionService)); });
        const bool foreign = service && facts.distributes(service) && facts.standsIn(service) != site;
        if (elsewhere || (foreign && !local && servedOverWan(facts, site).isNull()))
            out.add({site}, foreign ? services.add(facts.id(service)) : services);
    });

} // namespace sitewright
