// SPDX-License-Identifier: MIT
// One Distribution Service is responsible for many regions and sites. The limit is the plan's own.
#include <QCoreApplication>

#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    const bool servesAll = context.facts.effectiveService(context.plan.organization()) == context.subjects[0];
    const int targets = static_cast<int>(context.facts.targetCount(context.subjects[0])) - (servesAll ? 1 : 0);
    return QCoreApplication::translate("Rule", "%1 is responsible for distribution into %n regions and sites.", nullptr, targets).arg(context.name());
}

/// Regions that inherit it, the largest first.
std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef busy = context.subjects[0];
    std::vector<std::pair<std::size_t, ObjectRef>> regions;
    plan.forEach(Kind::Region, [&](ObjectRef region) {
        if (context.facts.effectiveService(region) != busy || plan.structure(region).ownService == busy)
            return;
        if (std::size_t size = plan.subtree(region).size(); size > 1)
            regions.emplace_back(size, region);
    });
    std::ranges::sort(regions, [&](const auto &a, const auto &b) {
        return std::tuple(b.first, plan.id(a.second)) < std::tuple(a.first, plan.id(b.second));
    });
    std::vector<Fix> out;
    for (const auto &[size, region] : regions) {
        for (const ObjectRef mp : plan.childrenSorted(region, ChildGroup::ManagementPoints)) {
            if (mp != busy && out.size() < 3)
                out.push_back(installAndMakeResponsibleFix(plan, mp, region));
        }
        if (out.size() < 3)
            out.push_back(addRegionServiceFix(context, region));
    }
    return out;
}

} // namespace

extern const Rule ds07;
const Rule ds07 = makeRule(
    {.code = "DS-07", .severity = Severity::Hint, .category = Category::Advice, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "No Distribution Service is responsible for too much"), .scope = RuleScope::ManagementPoint,
     .settings = "DS-07.targets", .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef point, FindingSink &out) {
        const std::int64_t most = facts.limit("DS-07.targets");
        if (!facts.servesMoreThan(point, most) || !facts.distributes(point))
            return;
        // The organisation is served like the rest, but nothing is distributed into it.
        const bool servesAll = facts.effectiveService(facts.organization()) == point;
        if (!servesAll || facts.servesMoreThan(point, most + 1))
            out.add({point});
    });

} // namespace sitewright
