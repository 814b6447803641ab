// SPDX-License-Identifier: MIT
// A broadcast domain with Wake-on-LAN in which exactly one MP can send: no spare.
#include <QCoreApplication>

#include "model/rules/rule.h"
#include "model/rules/rule_words.h"
#include "model/rules/wol/senders.h"

namespace sitewright {

namespace {

ObjectRef sender(const FindingContext &context)
{
    ObjectRef out;
    context.plan.forEachPointInSegment(context.subjects[0], [&](ObjectRef mp) {
        if (sends(context, mp) && mayCover(context, mp))
            out = mp;
    });
    return out;
}

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "Only %1 can wake computers in %2.").arg(context.plan.displayName(sender(context)), context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef segment = context.subjects[0], only = sender(context);
    std::vector<Fix> out;
    plan.forEachPointInSegment(segment, [&](ObjectRef mp) {
        if (mp != only && mayCover(context, mp))
            out.push_back(installFix(plan, mp, App::EventDispatcher));
    });
    std::ranges::sort(out, {}, &Fix::title);
    out.push_back(addPointFix(context, plan.owner(segment), {App::EventDispatcher}, segment));
    return out;
}

} // namespace

extern const Rule wol04;
const Rule wol04 = makeRule(
    {.code = "WOL-04", .severity = Severity::Hint, .category = Category::Advice, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "A spare sender for Wake-on-LAN"), .scope = RuleScope::Segment,
     .settings = "centralWakes regionalSender", .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef segment, FindingSink &out) {
        if (!facts.wakeOnLan(segment))
            return;
        const ObjectRef site = facts.reads({"regionalSender", "home"}) ? facts.owner(segment) : ObjectRef();
        int count = 0;
        Fingerprint senders;
        facts.forEachPointInSegment(segment, [&](const PointMember &mp) {
            if (covers(facts, mp, site)) {
                ++count;
                senders.addUnordered(mp.id());
            }
        });
        if (count == 1)
            out.add({segment}, senders);
    });

} // namespace sitewright
