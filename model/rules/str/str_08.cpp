// SPDX-License-Identifier: MIT
// A plan that is still what the install wizard made although it has more than one site: none of the distributed features can be
// used yet (planning page on structuring).
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 still has one Management Point, at most one depot and one repository, although it has several sites.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    std::vector<Fix> out;
    for (const ObjectRef site : sitesByClients(plan, plan.organization(), 4)) {
        if (pointsStandingIn(plan, site).empty())
            out.push_back(addResponsiblePointFix(context, site));
    }
    return out;
}

} // namespace

extern const Rule str08;
const Rule str08 = makeRule(
    {.code = "STR-08", .severity = Severity::Hint, .category = Category::Incomplete, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "A plan with several sites goes beyond what the wizard makes"), .scope = RuleScope::Organization,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef organization, FindingSink &out) {
        if (facts.siteCount() > 1 && facts.pointCount() <= 1 && facts.depotCount() <= 1 && facts.repositoryCount() <= 1)
            out.add({organization});
    });

} // namespace sitewright
