// SPDX-License-Identifier: MIT
// Two OSD Proxies answer in one broadcast domain: several are allowed, but which one answers is open.
#include <QCoreApplication>

#include "model/rules/fix_guards.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

std::vector<ObjectRef> proxies(const FindingContext &context)
{
    std::vector<ObjectRef> out;
    context.plan.forEachPointInSegment(context.subjects[0], [&](ObjectRef mp) {
        if (context.plan.has(mp, App::OsdProxy))
            out.push_back(mp);
    });
    std::ranges::sort(out, {}, [&](ObjectRef mp) { return context.plan.id(mp); });
    return out;
}

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "More than one OSD Proxy answers in %1: %2.").arg(context.name(), nameList(context.plan, proxies(context)));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    std::vector<Fix> out;
    const auto all = proxies(context);
    for (std::size_t i = all.size(); i-- > 1;) {
        const bool stillWakes = context.plan.has(all[i], App::EventDispatcher) || !wakesAlone(context.plan, all[i]);
        if (stillWakes && !bootsAlone(context.plan, all[i]))
            out.push_back(removeFix(context.plan, all[i], App::OsdProxy));
    }
    return out;
}

} // namespace

extern const Rule osd07;
const Rule osd07 = makeRule(
    {.code = "OSD-07", .severity = Severity::Hint, .category = Category::Advice, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "One OSD Proxy answers in a broadcast domain"), .scope = RuleScope::Segment,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef segment, FindingSink &out) {
        int count = 0;
        Fingerprint proxies;
        facts.forEachPointInSegment(segment, [&](const PointMember &mp) {
            if (mp.has(App::OsdProxy)) {
                ++count;
                proxies.addUnordered(mp.id());
            }
        });
        if (count > 1)
            out.add({segment}, proxies);
    });

} // namespace sitewright
