// SPDX-License-Identifier: MIT
// Two Service Installation Services at one region or site. SIS is not among the exceptions the founding document names, yet
// it may go on any MP with one per segment as the example: ambiguous, so a plan says how it reads it (domain.md 7.1).
#include <QCoreApplication>

#include "model/edits/application_edits.h"
#include "model/rules/app/instances.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

std::vector<ObjectRef> instances(const FindingContext &context)
{
    return pointsWith(context.plan, countedPoints(context, context.subjects[0]), App::ServiceInstallationService);
}

QString message(const FindingContext &context)
{
    const auto holders = instances(context);
    if (!areAllAttachedTo(context.plan, holders, context.subjects[0]))
        return QCoreApplication::translate("Rule", "%1 and the regions above it have more than one Service Installation Service together: %2.")
            .arg(context.name(), nameList(context.plan, holders));
    return QCoreApplication::translate("Rule", "%1 has more than one Service Installation Service: %2.")
        .arg(context.name(), nameList(context.plan, holders));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    std::vector<Fix> out;
    const auto holders = instances(context);
    for (const std::size_t i : removable(context.plan, holders, context.subjects[0]))
        out.push_back(removeFix(context.plan, holders[i], App::ServiceInstallationService));
    return out;
}

} // namespace

extern const Rule app02;
const Rule app02 = makeRule(
    {.code = "APP-02", .severity = Severity::Warning, .category = Category::Inconsistent, .origin = "founding",
     .title = QT_TRANSLATE_NOOP("Rule", "One Service Installation Service per region or site"), .scope = RuleScope::Structure,
     .settings = "sisPerObject limitAtOrganization regionInstances", .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef place, FindingSink &out) {
        if (facts.reads({"sisPerObject", "accept"}) || !isLimitedAt(facts, place))
            return;
        if ((countedTypes(facts, place).several & bit(App::ServiceInstallationService)) == 0)
            return;
        bool hasOwn = false;
        Fingerprint holders;
        forEachCountedPoint(facts, place, [&](const PointMember &mp) {
            if (mp.has(App::ServiceInstallationService)) {
                hasOwn = hasOwn || mp.home() == place;
                holders.addUnordered(mp.id());
            }
        });
        if (hasOwn)
            out.add({place}, holders);
    });

} // namespace sitewright
