// SPDX-License-Identifier: MIT
// An MP attached to the organisation or a region that does not say where it stands: neither Wake-on-LAN nor traffic over the
// WAN can be judged without.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/path_guards.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    if (context.plan.point(context.subjects[0]).standsIn.isNull())
        return QCoreApplication::translate("Rule", "%1 does not say in which site it stands.").arg(context.name());
    return QCoreApplication::translate("Rule", "%1 does not say in which segment of %2 it stands.")
        .arg(context.name(), context.plan.displayName(context.plan.point(context.subjects[0]).standsIn));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef mp = context.subjects[0];
    std::vector<Fix> out;
    const auto say = [&](ObjectRef where) {
        return QCoreApplication::translate("Rule", "%1 stands in %2").arg(context.name(), plan.displayName(where));
    };
    if (plan.point(mp).standsIn.isNull()) {
        for (const ObjectRef site : sitesByClients(plan, plan.owner(mp), 4)) {
            if (mayStandIn(context, mp, site))
                out.push_back({say(site), setField(plan, {plan.id(mp)}, FieldId::Place, plan.id(site))});
        }
        return out;
    }
    for (const ObjectRef segment : plan.childrenSorted(plan.point(mp).standsIn, ChildGroup::Contents)) {
        if (segment.is(Kind::Segment) && out.size() < 6)
            out.push_back({say(segment), addLeg(plan, plan.id(mp), plan.id(segment))});
    }
    return out;
}

} // namespace

extern const Rule mp03;
const Rule mp03 = makeRule(
    {.code = "MP-03", .severity = Severity::Warning, .category = Category::Incomplete, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "Management Points above a site say where they stand"), .scope = RuleScope::ManagementPoint,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef point, FindingSink &out) {
        if (facts.owner(point).is(Kind::Site))
            return;
        const ObjectRef place = facts.standsIn(point);
        if (place.isNull())
            return out.add({point});
        if (facts.hasLeg(point))
            return;
        bool hasSegments = false;
        facts.forEachSegmentIn(place, [&](ObjectRef) { return !(hasSegments = true); });
        if (hasSegments)
            out.add({point}, Fingerprint().add(facts.id(place)));
    });

} // namespace sitewright
