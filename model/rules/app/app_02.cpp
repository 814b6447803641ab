// SPDX-License-Identifier: MIT
// Two Service Installation Services at one region or site. SIS is not among the exceptions the founding document names, yet
// it may go on any MP with one per segment as the example: ambiguous, so a warning a plan may raise to error (domain.md 7.1).
#include <QCoreApplication>

#include "model/edits/application_edits.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

std::vector<ObjectRef> instances(const FindingContext &context)
{
    return pointsWith(context.plan, context.plan.childrenSorted(context.subjects[0], ChildGroup::ManagementPoints),
                      App::ServiceInstallationService);
}

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 has more than one Service Installation Service: %2.")
        .arg(context.name(), nameList(context.plan, instances(context)));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    std::vector<Fix> out;
    const auto holders = instances(context);
    for (std::size_t i = holders.size(); i-- > 1;)
        out.push_back(removeFix(context.plan, holders[i], App::ServiceInstallationService));
    return out;
}

} // namespace

extern const Rule app02;
const Rule app02 = makeRule(
    {.code = "APP-02", .severity = Severity::Warning, .category = Category::Inconsistent, .origin = "founding",
     .title = QT_TRANSLATE_NOOP("Rule", "One Service Installation Service per region or site"), .scope = RuleScope::RegionOrSite,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef place, FindingSink &out) {
        int count = 0;
        Fingerprint holders;
        facts.forEachPointAttachedTo(place, [&](const PointMember &mp) {
            if (mp.has(App::ServiceInstallationService)) {
                ++count;
                holders.addUnordered(mp.id());
            }
        });
        if (count > 1)
            out.add({place}, holders);
    });

} // namespace sitewright
