// SPDX-License-Identifier: MIT
// A region without any site, directly or below: an empty container that has no master depot. Reported on the topmost empty
// region, not again on what it contains.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/dep/depot_fixes.h"
#include "model/rules/rule.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 contains no site.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const ObjectId region = context.plan.id(context.subjects[0]);
    std::vector<Fix> out = addSiteFix(context, context.subjects[0]);
    const std::vector<ObjectRef> all = context.plan.subtree(context.subjects[0]);
    if (std::ranges::all_of(all, [](ObjectRef ref) { return ref.is(Kind::Region); }))
        out.push_back({QCoreApplication::translate("Rule", "Delete %1").arg(context.name()), removeObjects(context.plan, {region})});
    return out;
}

} // namespace

extern const Rule str07;
const Rule str07 = makeRule(
    {.code = "STR-07", .severity = Severity::Warning, .category = Category::Incomplete, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "Every region contains a site"), .scope = RuleScope::Region, .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef region, FindingSink &out) {
        if (facts.hasSiteBelow(region))
            return;
        const ObjectRef above = facts.owner(region);
        if (!above.is(Kind::Region) || facts.hasSiteBelow(above))
            out.add({region});
    });

} // namespace sitewright
