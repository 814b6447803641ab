// SPDX-License-Identifier: MIT
// A site joined to its responsible Distribution Service only over WAN has none of its own although an MP stands there: one per LAN,
// one per site, is the rule of thumb (planning page on placing Distribution Services). DS-03 demands more of the same sites, so
// this one speaks only where the plan switches DS-03 off.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/ds/served_over_wan.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 has a Management Point but no Distribution Service of its own, and is served across the WAN.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    std::vector<Fix> out;
    for (const ObjectRef mp : pointsStandingIn(context.plan, context.subjects[0])) {
        if (out.size() < 4)
            out.push_back(installAndMakeResponsibleFix(context.plan, mp, context.subjects[0]));
    }
    return out;
}

} // namespace

extern const Rule ds17;
const Rule ds17 = makeRule(
    {.code = "DS-17", .severity = Severity::Hint, .category = Category::Advice, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "One Distribution Service per LAN and site"), .scope = RuleScope::Site,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef site, FindingSink &out) {
        const ObjectRef service = servedOverWan(facts, site);
        if (service.isNull() || !facts.isOff("DS-03"))
            return;
        bool any = false, distributes = false;
        facts.forEachPointStandingIn(site, [&](const PointMember &mp) {
            any = true;
            distributes = distributes || mp.has(App::DistributionService);
            return !distributes;
        });
        if (any && !distributes)
            out.add({site}, Fingerprint().add(facts.id(service)));
    });

} // namespace sitewright
