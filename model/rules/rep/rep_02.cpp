// SPDX-License-Identifier: MIT
// A repository whose context has no master depot: its editable copy has no place. Without any depot CEN-03 speaks for the
// organisation, and for a site that needs a depot STR-04.
#include <QCoreApplication>

#include "model/rules/dep/depot_fixes.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 has a repository but no depot, so there is no place for the editable copy.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const ObjectRef at = context.subjects[0];
    std::vector<Fix> out;
    if (at.is(Kind::Site))
        return {addDepotFix(context, at)};
    for (const ObjectRef site : sitesByClients(context.plan, at, 3))
        out.push_back(addDepotFix(context, site));
    if (out.empty())
        return addSiteFix(context, at);
    return out;
}

} // namespace

extern const Rule rep02;
const Rule rep02 = makeRule(
    {.code = "REP-02", .severity = Severity::Error, .category = Category::Incomplete, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "A repository has a place for its editable copy"), .scope = RuleScope::RegionOrSite,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef at, FindingSink &out) {
        bool any = false;
        facts.forEachRepositoryIn(at, [&](ObjectRef) { return !(any = true); });
        if (!any || (at.is(Kind::Site) && facts.siteType(at) != SiteType::Offline))
            return;
        if (facts.masterDepot(at).isNull())
            out.add({at});
    });

} // namespace sitewright
