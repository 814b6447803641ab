// SPDX-License-Identifier: MIT
// Packages are to be made at a site that has no repository of its own: one for each such location is advised.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/dep/depot_fixes.h"
#include "model/rules/rule.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "Packages are to be made in %1, but it has no repository of its own.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef site = context.subjects[0];
    const ObjectId id = plan.id(site);
    const QString title = QCoreApplication::translate("Rule", "Add a repository to %1").arg(context.name());
    Fix fix{title, {title, [id](Draft &draft) { draft.create(Kind::Repository, id, draft.freeName(Kind::Repository, id, draft.name(id))); }, {}}};
    if (depotsOf(plan, site).empty())
        fix = joinedFix(fix, addDepotFix(context, site));
    return {distributesFrom(plan, site) ? fix : joinedFix(fix, localServiceFix(context, site))};
}

} // namespace

extern const Rule rep04;
const Rule rep04 = makeRule(
    {.code = "REP-04", .severity = Severity::Hint, .category = Category::NotCovered, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "Where packages are made there is a repository"), .scope = RuleScope::Site,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef site, FindingSink &out) {
        if (!facts.flag(site, FieldId::DecentralPackaging))
            return;
        bool any = false;
        facts.forEachRepositoryIn(site, [&](ObjectRef) { return !(any = true); });
        if (!any)
            out.add({site});
    });

} // namespace sitewright
