// SPDX-License-Identifier: MIT
// Distribution would write to a depot by HTTP, by which depots can only be read. Site master depots without SMB are DEP-06's.
#include <QCoreApplication>

#include "model/rules/dep/depot_fixes.h"
#include "model/rules/rule.h"

namespace sitewright {

namespace {

bool isTold(const FindingContext &context) { return context.plan.textValue(context.subjects[0], FieldId::WriteProtocol) == "http"; }

QString message(const FindingContext &context)
{
    if (isTold(context))
        return QCoreApplication::translate("Rule", "%1 is to be written by HTTP, but by HTTP a depot can only be read.").arg(context.name());
    return QCoreApplication::translate("Rule", "Distribution cannot write to %1, because it offers HTTP only.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context) { return {enableSmbFix(context.plan, context.subjects[0])}; }

} // namespace

extern const Rule ds08;
const Rule ds08 = makeRule(
    {.code = "DS-08", .severity = Severity::Error, .category = Category::Inconsistent, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "Distribution writes to depots by SMB"), .scope = RuleScope::Depot, .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef depot, FindingSink &out) {
        const bool told = facts.rareText(depot, FieldId::WriteProtocol) == "http", unable = lacksSmb(facts.rareTexts(depot, FieldId::Protocols));
        if (!told && !unable)
            return;
        const ObjectRef site = facts.depotOwner(depot);
        if (site.is(Kind::Site) && (told || facts.masterDepot(site) != depot))
            out.add({depot}, Fingerprint().add(told ? 1 : 0).add(unable ? 1 : 0));
    });

} // namespace sitewright
