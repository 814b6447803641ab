// SPDX-License-Identifier: MIT
// A Distribution Service stands in a site that another MP, elsewhere, is responsible for: the local one is not used.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

std::vector<ObjectRef> unused(const FindingContext &context)
{
    return pointsWith(context.plan, pointsStandingIn(context.plan, context.subjects[0]), App::DistributionService);
}

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%2 does not use the Distribution Service on %1, because %3 is responsible there.")
        .arg(nameList(context.plan, unused(context)), context.name(),
             context.plan.displayName(context.facts.effectiveService(context.subjects[0])));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    std::vector<Fix> out;
    for (const ObjectRef mp : unused(context)) {
        if (out.size() < 4)
            out.push_back({QCoreApplication::translate("Rule", "Make %1 responsible for %2").arg(context.plan.displayName(mp), context.name()),
                           setResponsibleService(context.plan, {context.plan.id(context.subjects[0])}, context.plan.id(mp))});
    }
    return out;
}

} // namespace

extern const Rule ds04;
const Rule ds04 = makeRule(
    {.code = "DS-04", .severity = Severity::Hint, .category = Category::Advice, .origin = "founding",
     .title = QT_TRANSLATE_NOOP("Rule", "A Distribution Service at a site is responsible for it"), .scope = RuleScope::Site,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef site, FindingSink &out) {
        const ObjectRef service = facts.effectiveService(site);
        if (service.isNull() || (facts.typesStandingIn(site) & bit(App::DistributionService)) == 0 || facts.standsIn(service) == site)
            return;
        Fingerprint unused;
        unused.add(facts.id(service));
        facts.forEachPointStandingIn(site, [&](const PointMember &mp) {
            if (mp.has(App::DistributionService))
                unused.addUnordered(mp.id());
        });
        out.add({site}, unused);
    });

} // namespace sitewright
