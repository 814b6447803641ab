// SPDX-License-Identifier: MIT
// A site without a depot: nothing to install from (concept page on the site structure). An offline site may be meant to be so.
#include <QCoreApplication>

#include "model/rules/dep/depot_fixes.h"
#include "model/rules/rule.h"

namespace sitewright {

namespace {

constexpr std::uint16_t offline = 1;

QString message(const FindingContext &context)
{
    if (context.finding.detail == offline)
        return QCoreApplication::translate("Rule", "The offline site %1 has no depot; its clients install from nothing but what is carried there.").arg(context.name());
    return QCoreApplication::translate("Rule", "%1 has no depot, so its clients have nothing to install from.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context) { return {addDepotFix(context, context.subjects[0])}; }

} // namespace

extern const Rule str04;
const Rule str04 = makeRule(
    {.code = "STR-04", .severity = Severity::Error, .category = Category::Incomplete, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "Every site has a depot"), .scope = RuleScope::Site, .message = message, .fixes = fixes,
     .gradeOf = [](std::uint16_t detail) { return detail == offline ? Severity::Hint : Severity::Error; }},
    [](const auto &facts, ObjectRef site, FindingSink &out) {
        bool any = false;
        facts.forEachDepotIn(site, [&](const DepotMember &) { return !(any = true); });
        const bool isOffline = facts.siteType(site) == SiteType::Offline;
        if (!any)
            out.add({site}, Fingerprint().add(isOffline ? 1 : 0), isOffline ? offline : 0);
    });

} // namespace sitewright
