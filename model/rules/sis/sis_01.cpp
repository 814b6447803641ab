// SPDX-License-Identifier: MIT
// A segment with clients without a Service Installation Service in it or in its site: one per network segment is the founding
// document's example.
#include <QCoreApplication>

#include "model/edits/application_edits.h"
#include "model/edits/structure_edits.h"
#include "model/rules/fix_guards.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "No Service Installation Service stands in %1 or its site %2.")
        .arg(context.name(), context.plan.displayName(context.plan.owner(context.subjects[0])));
}

// Whether `mp` also stands in a segment that has the service: a second one there is nothing gained (SIS-02), and its fix
// would take this one away again.
bool wouldDouble(const Plan &plan, ObjectRef mp)
{
    bool found = false;
    plan.forEachSegmentOf(mp, [&](ObjectRef segment) {
        plan.forEachPointInSegment(segment, [&](ObjectRef other) { found = found || plan.has(other, App::ServiceInstallationService); });
    });
    return found;
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef segment = context.subjects[0], site = plan.owner(segment);
    std::vector<ObjectRef> candidates;
    plan.forEachPointInSegment(segment, [&](ObjectRef mp) { candidates.push_back(mp); });
    for (const ObjectRef mp : pointsStandingIn(plan, site)) {
        if (std::ranges::find(candidates, mp) == candidates.end())
            candidates.push_back(mp);
    }
    std::ranges::sort(candidates, {}, [&](ObjectRef mp) { return plan.id(mp); });
    std::vector<Fix> out;
    for (const ObjectRef mp : candidates) {
        if (out.size() < 4 && mayInstall(plan, mp, static_cast<int>(App::ServiceInstallationService)) && !wouldDouble(plan, mp))
            out.push_back(installFix(plan, mp, App::ServiceInstallationService));
    }
    if (out.empty() && isRoomAt(plan, site, App::ServiceInstallationService))
        out.push_back(addPointFix(context, site, {App::ServiceInstallationService}, segment));
    return out;
}

} // namespace

extern const Rule sis01;
const Rule sis01 = makeRule(
    {.code = "SIS-01", .severity = Severity::Hint, .category = Category::Advice, .origin = "founding",
     .title = QT_TRANSLATE_NOOP("Rule", "A Service Installation Service near every segment with clients"), .scope = RuleScope::Segment,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef segment, FindingSink &out) {
        if (!facts.hasClients(segment))
            return;
        constexpr std::uint32_t wanted = bit(App::ServiceInstallationService);
        if ((facts.typesInSegment(segment) & wanted) != 0)
            return;
        const ObjectRef site = facts.owner(segment);
        if ((facts.typesStandingIn(site) & wanted) == 0 && !facts.typesAttachedTo(site).has(App::ServiceInstallationService))
            out.add({segment});
    });

} // namespace sitewright
