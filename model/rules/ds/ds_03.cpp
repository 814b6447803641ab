// SPDX-License-Identifier: MIT
// The Distribution Service responsible for a site stands elsewhere and reaches it only over WAN: best it stands at the site
// itself (founding document).
#include <QCoreApplication>

#include "model/edits/application_edits.h"
#include "model/edits/structure_edits.h"
#include "model/rules/ds/served_over_wan.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef site = context.subjects[0];
    const QString service = plan.displayName(context.facts.effectiveService(site));
    const auto local = pointsStandingIn(plan, site);
    if (local.empty())
        return QCoreApplication::translate("Rule", "%1 distributes into %2 across the WAN.").arg(service, context.name());
    return QCoreApplication::translate("Rule", "%1 distributes into %2 across the WAN although %3 stands there.")
        .arg(service, context.name(), plan.displayName(local.front()));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef site = context.subjects[0];
    std::vector<Fix> out;
    for (const ObjectRef mp : pointsStandingIn(plan, site)) {
        if (out.size() < 3)
            out.push_back(installAndMakeResponsibleFix(plan, mp, site));
    }
    if (out.empty())
        out.push_back(addResponsiblePointFix(context, site));
    return out;
}

} // namespace

extern const Rule ds03;
const Rule ds03 = makeRule(
    {.code = "DS-03", .severity = Severity::Warning, .category = Category::Advice, .origin = "founding",
     .title = QT_TRANSLATE_NOOP("Rule", "The responsible Distribution Service stands at the site"), .scope = RuleScope::Site,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef site, FindingSink &out) {
        if (const ObjectRef service = servedOverWan(facts, site))
            out.add({site}, Fingerprint().add(facts.id(service)));
    });

} // namespace sitewright
