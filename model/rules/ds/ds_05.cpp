// SPDX-License-Identifier: MIT
// A Distribution Service copies between two depots and stands with neither of them: what it reads and what it writes both cross
// the WAN.
#include <QCoreApplication>

#include "model/facts/facts_view.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "What %2 copies into %1 crosses the WAN twice: it stands neither with the source nor with the target.").arg(context.name(), context.plan.displayName(context.facts.effectiveService(context.subjects[0])));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const FactsView<false> facts(plan, context.facts);
    const ObjectRef object = context.subjects[0];
    std::vector<ObjectRef> ends{facts.masterDepot(object)};
    if (!object.is(Kind::Site)) // at a site DS-03 wants the service at the target
        ends.push_back(facts.masterDepot(plan.owner(object)));
    std::vector<Fix> out;
    for (const ObjectRef end : ends) {
        for (const ObjectRef mp : pointsStandingIn(plan, plan.owner(end))) {
            if (out.size() < 4 && mp != facts.effectiveService(object) && facts.pointLan(mp) == facts.depotLan(end))
                out.push_back(installAndMakeResponsibleFix(plan, mp, object));
        }
    }
    if (out.empty() && object.is(Kind::Site) && facts.lan(object) == facts.depotLan(ends.front()))
        out.push_back(addResponsiblePointFix(context, object));
    return out;
}

} // namespace

extern const Rule ds05;
const Rule ds05 = makeRule(
    {.code = "DS-05", .severity = Severity::Warning, .category = Category::Advice, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "A Distribution Service stands with its source or its target"), .scope = RuleScope::RegionOrSite,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef object, FindingSink &out) {
        const ObjectRef service = facts.effectiveService(object);
        if (service.isNull())
            return;
        // What is above is asked for last: its master depot changes for all below it.
        const ObjectRef target = facts.masterDepot(object);
        if (target.isNull())
            return;
        const NetworkId stands = facts.serviceLan(service);
        if (stands == noNetwork || stands == facts.depotLan(target))
            return;
        const ObjectRef source = facts.masterDepot(facts.owner(object));
        if (source && source != target && stands != facts.depotLan(source))
            out.add({object}, Fingerprint().add(facts.id(service)).add(facts.id(source)).add(facts.id(target)));
    });

} // namespace sitewright
