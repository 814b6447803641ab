// SPDX-License-Identifier: MIT
// MPs of a site that no network path joins with the Central MP (Getting Started, Central Management Point).
#include <QCoreApplication>

#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "No LAN or WAN link leads from %1 to the Central Management Point; %2 cannot reach it.")
        .arg(context.name(), nameList(context.plan, pointsStandingIn(context.plan, context.subjects[0])));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    std::vector<Fix> out;
    for (const ObjectRef target : waysToCentral(context))
        out.push_back(wanLinkFix(context.plan, context.subjects[0], target));
    return out;
}

} // namespace

extern const Rule mp06;
const Rule mp06 = makeRule(
    {.code = "MP-06", .severity = Severity::Error, .category = Category::Inconsistent, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "A network path leads to the Central Management Point"), .scope = RuleScope::Site,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef site, FindingSink &out) {
        bool hasPoint = false;
        facts.forEachPointStandingIn(site, [&](const PointMember &) { return !(hasPoint = true); });
        if (hasPoint && facts.isCutOff(site))
            out.add({site});
    });

} // namespace sitewright
