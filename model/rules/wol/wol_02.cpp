// SPDX-License-Identifier: MIT
// A broadcast domain with Wake-on-LAN in which only MPs of other places stand. The console asks the last boot server, then the
// MPs of the computer's site, then the BLS: a foreign MP may never be asked (task page on waking computers).
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/fix_guards.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"
#include "model/rules/wol/senders.h"

namespace sitewright {

namespace {

std::vector<ObjectRef> foreign(const FindingContext &context)
{
    std::vector<ObjectRef> out;
    context.plan.forEachPointInSegment(context.subjects[0], [&](ObjectRef mp) {
        if (context.plan.has(mp, App::EventDispatcher) || context.plan.has(mp, App::OsdProxy))
            out.push_back(mp);
    });
    std::ranges::sort(out, {}, [&](ObjectRef mp) { return context.plan.id(mp); });
    return out;
}

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "In %2 only %1 can wake computers, without being attached to %3.")
        .arg(nameList(context.plan, foreign(context)), context.name(), context.plan.displayName(context.plan.owner(context.subjects[0])));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef site = plan.owner(context.subjects[0]);
    std::vector<Fix> out;
    for (const ObjectRef mp : foreign(context)) { // one that stands elsewhere would work for a place it does not stand in
        if (plan.point(mp).standsIn == site && mayAttach(plan, mp, site) && !plan.has(mp, App::BusinessLogicServer)) // APP-04
            out.push_back(attachFix(plan, mp, site));
    }
    plan.forEachPointInSegment(context.subjects[0], [&](ObjectRef mp) {
        if (plan.owner(mp) == site)
            out.push_back(installFix(plan, mp, App::EventDispatcher));
    });
    std::ranges::sort(out, {}, &Fix::title);
    out.push_back(addPointFix(context, site, {App::EventDispatcher}, context.subjects[0]));
    return out;
}

} // namespace

extern const Rule wol02;
const Rule wol02 = makeRule(
    {.code = "WOL-02", .severity = Severity::Warning, .category = Category::NotCovered, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "The sender of Wake-on-LAN is attached to the site"), .scope = RuleScope::Segment,
     .settings = "centralWakes regionalSender", .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef segment, FindingSink &out) {
        if (!facts.wakeOnLan(segment) || !facts.reads({"regionalSender", "location"}))
            return;
        const ObjectRef site = facts.owner(segment);
        bool covered = false, own = false;
        Fingerprint senders;
        facts.forEachPointInSegment(segment, [&](const PointMember &mp) {
            if (!sends(facts, mp))
                return;
            covered = true;
            own = own || isOwnSender(mp, site);
            senders.addUnordered(mp.id());
        });
        if (covered && !own)
            out.add({segment}, senders);
    });

} // namespace sitewright
