// SPDX-License-Identifier: MIT
// The master depot of a site offers no SMB, by which alone Management Points reach it.
#include <QCoreApplication>

#include "model/rules/dep/depot_fixes.h"
#include "model/rules/rule.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 is the site master depot of %2 and does not offer SMB.")
        .arg(context.name(), context.plan.displayName(context.plan.owner(context.subjects[0])));
}

std::vector<Fix> fixes(const FindingContext &context) { return {enableSmbFix(context.plan, context.subjects[0])}; }

} // namespace

extern const Rule dep06;
const Rule dep06 = makeRule(
    {.code = "DEP-06", .severity = Severity::Error, .category = Category::Inconsistent, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "A site master depot offers SMB"), .scope = RuleScope::Depot, .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef depot, FindingSink &out) {
        if (!lacksSmb(facts.rareTexts(depot, FieldId::Protocols)))
            return;
        const ObjectRef site = facts.depotOwner(depot);
        if (site.is(Kind::Site) && facts.masterDepot(site) == depot)
            out.add({depot}, Fingerprint().add(facts.id(site)));
    });

} // namespace sitewright
