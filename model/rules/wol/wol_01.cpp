// SPDX-License-Identifier: MIT
// Wake-on-LAN is planned in a broadcast domain in which neither the Central MP nor an OSD Proxy nor an Event Dispatcher
// stands (founding document). Where an MP stands counts, not what it is attached to (domain.md 7.6).
#include <QCoreApplication>

#include "model/edits/application_edits.h"
#include "model/edits/structure_edits.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "Wake-on-LAN is planned in %1, but neither the Central Management Point nor an OSD Proxy or Event Dispatcher stands in it.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef segment = context.subjects[0];
    // What the founding document asks for comes first; one more leg is a cable to be laid.
    std::vector<Fix> out, legs;
    plan.forEachPointInSegment(segment, [&](ObjectRef mp) { out.push_back(installFix(plan, mp, App::EventDispatcher)); });
    std::ranges::sort(out, {}, &Fix::title);
    out.push_back(addPointFix(plan, plan.owner(segment), {App::EventDispatcher}, segment));
    for (const ObjectRef mp : pointsStandingIn(plan, plan.owner(segment))) {
        const bool wakes = plan.point(mp).central || plan.has(mp, App::EventDispatcher) || plan.has(mp, App::OsdProxy);
        if (wakes && legs.size() < 4)
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
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef segment, FindingSink &out) {
        if (!facts.wakeOnLan(segment))
            return;
        bool covered = false;
        facts.forEachPointInSegment(segment, [&](const PointMember &mp) {
            covered = mp.isCentral() || mp.has(App::OsdProxy) || mp.has(App::EventDispatcher);
            return !covered;
        });
        if (!covered)
            out.add({segment});
    });

} // namespace sitewright
