// SPDX-License-Identifier: MIT
// A broadcast domain with Wake-on-LAN in which only OSD Proxies can send: computers that never booted from one have no boot server
// recorded (task page on waking computers).
#include <QCoreApplication>

#include "model/rules/rule.h"
#include "model/rules/rule_words.h"
#include "model/rules/wol/senders.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "Only an OSD Proxy can wake computers in %1; those that never booted from it are not reached.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    std::vector<Fix> out;
    context.plan.forEachPointInSegment(context.subjects[0], [&](ObjectRef mp) {
        if (mayCover(context, mp))
            out.push_back(installFix(context.plan, mp, App::EventDispatcher));
    });
    std::ranges::sort(out, {}, &Fix::title);
    return out;
}

} // namespace

extern const Rule wol03;
const Rule wol03 = makeRule(
    {.code = "WOL-03", .severity = Severity::Hint, .category = Category::NotCovered, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "Wake-on-LAN does not rest on OSD Proxies alone"), .scope = RuleScope::Segment,
     .settings = "centralWakes regionalSender", .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef segment, FindingSink &out) {
        if (!facts.wakeOnLan(segment))
            return;
        const ObjectRef site = facts.reads({"regionalSender", "home"}) ? facts.owner(segment) : ObjectRef();
        bool proxy = false, better = false;
        facts.forEachPointInSegment(segment, [&](const PointMember &mp) {
            if (!covers(facts, mp, site))
                return;
            proxy = proxy || mp.has(App::OsdProxy);
            better = better || mp.has(App::EventDispatcher) || (mp.isCentral() && facts.reads({"centralWakes", "asIs"}));
        });
        if (proxy && !better)
            out.add({segment});
    });

} // namespace sitewright
