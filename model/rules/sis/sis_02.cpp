// SPDX-License-Identifier: MIT
// Two Service Installation Services in one segment: nothing is gained by the second.
#include <QCoreApplication>

#include "model/edits/application_edits.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

std::vector<ObjectRef> instances(const FindingContext &context)
{
    std::vector<ObjectRef> out;
    context.plan.forEachPointInSegment(context.subjects[0], [&](ObjectRef mp) {
        if (context.plan.has(mp, App::ServiceInstallationService))
            out.push_back(mp);
    });
    std::ranges::sort(out, {}, [&](ObjectRef mp) { return context.plan.id(mp); });
    return out;
}

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "More than one Service Installation Service stands in %1: %2.")
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

extern const Rule sis02;
const Rule sis02 = makeRule(
    {.code = "SIS-02", .severity = Severity::Hint, .category = Category::Advice, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "One Service Installation Service per segment"), .scope = RuleScope::Segment,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef segment, FindingSink &out) {
        int count = 0;
        Fingerprint holders;
        facts.forEachPointInSegment(segment, [&](const PointMember &mp) {
            if (mp.has(App::ServiceInstallationService)) {
                ++count;
                holders.addUnordered(mp.id());
            }
        });
        if (count > 1)
            out.add({segment}, holders);
    });

} // namespace sitewright
