// SPDX-License-Identifier: MIT
// A WAN link inside a site: a segment that reaches the rest of its site only over WAN (planning page on structuring).
#include <QCoreApplication>

#include "model/rules/rule.h"
#include "model/rules/rule_words.h"
#include "model/rules/str/own_site_fix.h"
#include "model/rules/str/site_networks.h"

namespace sitewright {

namespace {

std::vector<ObjectRef> separated(const FindingContext &context)
{
    std::vector<ObjectRef> out;
    const Networks &networks = context.facts.networks();
    const ObjectRef site = context.subjects[0];
    for (const ObjectRef ref : context.plan.childrenSorted(site, ChildGroup::Contents)) {
        if (ref.is(Kind::Segment) && networks.lan(context.plan, ref) != networks.lan(context.plan, site))
            out.push_back(ref);
    }
    return out;
}

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "A WAN link runs inside %1: the rest of the site is reached only over WAN from %2.")
        .arg(context.name(), nameList(context.plan, separated(context)));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    std::vector<Fix> out;
    for (const ObjectRef segment : separated(context))
        std::ranges::move(ownSiteFix(context, segment), std::back_inserter(out));
    return out;
}

} // namespace

extern const Rule str05;
const Rule str05 = makeRule(
    {.code = "STR-05", .severity = Severity::Warning, .category = Category::Inconsistent, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "No WAN link inside a site"), .scope = RuleScope::Site, .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef site, FindingSink &out) {
        const NetworkId own = facts.lan(site);
        Fingerprint separated;
        facts.forEachSegmentIn(site, [&](ObjectRef segment) {
            if (facts.lan(segment) != own)
                separated.addUnordered(facts.id(segment));
        });
        if (isOfSeveralNetworks(facts, site))
            out.add({site}, separated);
    });

} // namespace sitewright
