// SPDX-License-Identifier: MIT
// A Relay Proxy that no network path joins with a Business Logic Server.
#include <QCoreApplication>

#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "The Relay Proxy on %1 reaches no Business Logic Server: no LAN or WAN link leads to one.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const FactsView<false> facts(plan, context.facts);
    const ObjectRef own = Reach::host(plan, facts.pointNetwork(context.subjects[0]));
    std::vector<Fix> out;
    std::vector<ObjectRef> servers = plan.businessServers();
    std::ranges::sort(servers, {}, [&](ObjectRef mp) { return plan.id(mp); });
    for (const ObjectRef server : servers) {
        const ObjectRef network = facts.pointNetwork(server);
        if (network.isNull() || out.size() >= 3)
            continue;
        out.push_back(wanLinkFix(plan, own, Reach::host(plan, network)));
    }
    return out;
}

} // namespace

extern const Rule bls10;
const Rule bls10 = makeRule(
    {.code = "BLS-10", .severity = Severity::Error, .category = Category::Inconsistent, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "A Relay Proxy reaches a Business Logic Server"), .scope = RuleScope::ManagementPoint,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef point, FindingSink &out) {
        if (!facts.has(point, App::RelayProxy) || facts.has(point, App::BusinessLogicServer))
            return;
        const ObjectRef network = facts.pointNetwork(point);
        if (network && !facts.hasUnplacedServer() && !facts.reachesServer(network))
            out.add({point});
    });

} // namespace sitewright
