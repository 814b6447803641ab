// SPDX-License-Identifier: MIT
// Wake-on-LAN is planned in a broadcast domain in which neither the Central MP nor an OSD Proxy nor an Event Dispatcher
// stands (founding document). Where an MP stands counts, and what it is attached to only if the plan reads it so (domain.md 7.6).
#include <QCoreApplication>

#include "model/edits/application_edits.h"
#include "model/edits/structure_edits.h"
#include "model/rules/fix_guards.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"
#include "model/rules/wol/senders.h"

namespace sitewright {

namespace {

bool isReadByHome(const FindingContext &context) { return context.facts.settings().reads({"regionalSender", "home"}); }

QString message(const FindingContext &context)
{
    if (isReadByHome(context))
        return QCoreApplication::translate("Rule", "Wake-on-LAN is planned in %1, but no sender that is attached to %2 stands in it.")
            .arg(context.name(), context.plan.displayName(context.plan.owner(context.subjects[0])));
    if (context.facts.settings().reads({"centralWakes", "needsEventDispatcher"}))
        return QCoreApplication::translate("Rule", "Wake-on-LAN is planned in %1, but neither an OSD Proxy nor an Event Dispatcher stands in it.").arg(context.name());
    return QCoreApplication::translate("Rule", "Wake-on-LAN is planned in %1, but neither the Central Management Point nor an OSD Proxy or Event Dispatcher stands in it.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef segment = context.subjects[0], site = plan.owner(segment);
    // What the founding document asks for comes first; one more leg is a cable to be laid.
    std::vector<Fix> out, legs;
    plan.forEachPointInSegment(segment, [&](ObjectRef mp) {
        if (mayCover(context, mp))
            out.push_back(installFix(plan, mp, App::EventDispatcher));
        else if (sends(context, mp) && plan.point(mp).standsIn == site && mayAttach(plan, mp, site))
            out.push_back(attachFix(plan, mp, site));
    });
    std::ranges::sort(out, {}, &Fix::title);
    out.push_back(addPointFix(context, site, {App::EventDispatcher}, segment));
    for (const ObjectRef mp : pointsStandingIn(plan, site)) {
        if (sends(context, mp) && mayCover(context, mp) && legs.size() < 4)
            legs.push_back({QCoreApplication::translate("Rule", "Give %1 a leg in %2").arg(plan.displayName(mp), context.name()),
                            addLeg(plan, plan.id(mp), plan.id(segment))});
    }
    std::ranges::sort(legs, {}, &Fix::title);
    std::ranges::move(legs, std::back_inserter(out));
    return out;
}

} // namespace

extern const Rule wol01;
const Rule wol01 = makeRule(
    {.code = "WOL-01", .severity = Severity::Error, .category = Category::NotCovered, .origin = "founding",
     .title = QT_TRANSLATE_NOOP("Rule", "Every broadcast domain with Wake-on-LAN has a sender"), .scope = RuleScope::Segment,
     .settings = "centralWakes regionalSender", .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef segment, FindingSink &out) {
        if (!facts.wakeOnLan(segment))
            return;
        bool covered = (facts.typesInSegment(segment) & senders(facts)) != 0;
        if (covered && facts.reads({"regionalSender", "home"})) {
            const ObjectRef site = facts.owner(segment);
            facts.forEachPointInSegment(segment, [&](const PointMember &mp) { return !(covered = covers(facts, mp, site)); });
        }
        if (!covered)
            out.add({segment});
    });

} // namespace sitewright
