// SPDX-License-Identifier: MIT
// A site with many clients behind WAN and no Relay Proxy in it or its regions: every client synchronises over the WAN singly. The
// limit is the plan's own.
#include <QCoreApplication>

#include "model/rules/fix_guards.h"
#include "model/rules/path_guards.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "The clients of %1 reach a Business Logic Server only over WAN, each for itself: no Relay Proxy stands in it or its regions.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    std::vector<Fix> out;
    const FactsView<false> facts(context.plan, context.facts);
    for (const ObjectRef mp : pointsStandingIn(context.plan, context.subjects[0])) {
        if (out.size() < 4 && mayRelayFrom(context, facts.pointNetwork(mp)) && mayInstall(context.plan, mp, static_cast<int>(App::RelayProxy)))
            out.push_back(installFix(context.plan, mp, App::RelayProxy));
    }
    if (out.empty())
        out.push_back(addPointFix(context, context.subjects[0], {App::RelayProxy}));
    return out;
}

} // namespace

extern const Rule bls09;
const Rule bls09 = makeRule(
    {.code = "BLS-09", .severity = Severity::Hint, .category = Category::Advice, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "A Relay Proxy for many clients behind WAN"), .scope = RuleScope::Site,
     .settings = "BLS-09.clients", .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef site, FindingSink &out) {
        if (facts.siteType(site) == SiteType::Offline || facts.siteClients(site) < facts.limit("BLS-09.clients")
            || !facts.knowsServerPlaces() || facts.hasServer(facts.lan(site))
            || !facts.reachesServer(site))
            return;
        bool relayed = false;
        facts.forEachPointStandingIn(site, [&](const PointMember &mp) { return !(relayed = mp.has(App::RelayProxy)); });
        for (ObjectRef at = site; !relayed && at && !at.is(Kind::Organization); at = facts.owner(at))
            relayed = facts.hasRelayAttached(at);
        if (!relayed)
            out.add({site});
    });

} // namespace sitewright
