// SPDX-License-Identifier: MIT
// A site with clients but no sender nearby for executing changes at once: recommended, not required (task page on executing changes).
#include <QCoreApplication>

#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "No Business Logic Server, Event Dispatcher or OSD Proxy stands in %1 to execute changes on its clients from nearby.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    std::vector<Fix> out;
    for (const ObjectRef mp : pointsStandingIn(context.plan, context.subjects[0])) {
        if (out.size() < 4)
            out.push_back(installFix(context.plan, mp, App::EventDispatcher));
    }
    if (out.empty())
        out.push_back(addPointFix(context, context.subjects[0], {App::EventDispatcher}));
    return out;
}

} // namespace

extern const Rule evt01;
const Rule evt01 = makeRule(
    {.code = "EVT-01", .severity = Severity::Hint, .category = Category::Advice, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "A sender for executing changes near the clients"), .scope = RuleScope::Site,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef site, FindingSink &out) {
        if (facts.siteClients(site) <= 0 || facts.siteType(site) == SiteType::Offline)
            return;
        constexpr std::uint32_t senders = bit(App::BusinessLogicServer) | bit(App::EventDispatcher) | bit(App::OsdProxy);
        bool found = false;
        facts.forEachPointStandingIn(site, [&](const PointMember &mp) { return !(found = (mp.mask() & senders) != 0); });
        if (!found)
            out.add({site});
    });

} // namespace sitewright
