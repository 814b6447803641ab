// SPDX-License-Identifier: MIT
// OS deployment is planned in a segment that no OSD Proxy stands in and from which boot requests are relayed to none (PXE Boot
// Server Forwarding).
#include <QCoreApplication>

#include "model/edits/application_edits.h"
#include "model/edits/structure_edits.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "OS deployment is planned in %1, but no OSD Proxy stands in it and boot requests are relayed to none.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef segment = context.subjects[0];
    std::vector<Fix> out;
    plan.forEachPointInSegment(segment, [&](ObjectRef mp) { out.push_back(installFix(plan, mp, App::OsdProxy)); });
    for (const ObjectRef mp : pointsWith(plan, pointsStandingIn(plan, plan.owner(segment)), App::OsdProxy)) {
        RefList relays = valueOr(plan.value(segment, FieldId::BootRelay), RefList());
        relays.push_back(plan.id(mp));
        out.push_back({QCoreApplication::translate("Rule", "Relay boot requests of %1 to %2").arg(context.name(), plan.displayName(mp)),
                       setField(plan, {plan.id(segment)}, FieldId::BootRelay, relays)});
    }
    std::ranges::sort(out, {}, &Fix::title);
    out.push_back(addPointFix(context, plan.owner(segment), {App::OsdProxy}, segment));
    return out;
}

} // namespace

extern const Rule osd01;
const Rule osd01 = makeRule(
    {.code = "OSD-01", .severity = Severity::Warning, .category = Category::NotCovered, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "Boot requests reach an OSD Proxy"), .scope = RuleScope::Segment,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef segment, FindingSink &out) {
        if (!facts.osDeployment(segment))
            return;
        bool found = false;
        facts.forEachPointInSegment(segment, [&](const PointMember &mp) { return !(found = mp.has(App::OsdProxy)); });
        if (found)
            return;
        for (const ObjectId relay : facts.bootRelays(segment)) {
            if (facts.has(facts.find(relay), App::OsdProxy))
                return;
        }
        out.add({segment});
    });

} // namespace sitewright
