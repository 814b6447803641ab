// SPDX-License-Identifier: MIT
// One instance of a management application per region or site; Distribution Service, Event Dispatcher and OSD Proxy may
// occur more often, and the Service Installation Service is APP-02's. Counted by home object (domain.md 4.2, 7.1 to 7.4).
#include <QCoreApplication>

#include <algorithm>
#include <map>

#include "model/edits/application_edits.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

int typeOf(std::uint16_t detail) { return detail - 1; }

std::vector<ObjectRef> instances(const FindingContext &context)
{
    std::vector<ObjectRef> out;
    const int type = typeOf(context.finding.detail);
    for (const ObjectRef mp : context.plan.childrenSorted(context.subjects[0], ChildGroup::ManagementPoints)) {
        for (int i = 0; i < context.plan.applicationCount(mp); ++i) {
            if (context.plan.application(mp, i).type == type) {
                out.push_back(mp);
                break;
            }
        }
    }
    return out;
}

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 has more than one %2: %3.")
        .arg(context.name(), context.plan.applicationName(typeOf(context.finding.detail)), nameList(context.plan, instances(context)));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    std::vector<Fix> out;
    const int type = typeOf(context.finding.detail);
    auto holders = instances(context);
    // Keep the Central MP's, else the first by name; taking it off any other one is an alternative.
    std::ranges::stable_partition(holders, [&](ObjectRef mp) { return context.plan.point(mp).central; });
    for (std::size_t i = holders.size(); i-- > 1;) {
        out.push_back({QCoreApplication::translate("Rule", "Remove %1 from %2").arg(context.plan.applicationName(type), context.plan.displayName(holders[i])),
                       removeApplication(context.plan, context.plan.id(holders[i]), context.plan.applicationKey(type))});
    }
    return out;
}

} // namespace

extern const Rule app01;
const Rule app01 = makeRule(
    {.code = "APP-01", .severity = Severity::Error, .category = Category::Inconsistent, .origin = "founding",
     .title = QT_TRANSLATE_NOOP("Rule", "One of each management application per region or site"), .scope = RuleScope::RegionOrSite,
     .message = message, .fixes = fixes,
     .detailText = [](const Plan &plan, std::uint16_t detail) { return plan.applicationKey(typeOf(detail)); },
     .detailFromText = [](const Plan &plan, std::string_view text) { return static_cast<std::uint16_t>(plan.applicationType(text) + 1); }},
    [](const auto &facts, ObjectRef place, FindingSink &out) {
        constexpr std::uint32_t exempt = bit(App::ServiceInstallationService);
        std::uint32_t seen = 0, several = 0;
        bool hasOwnTypes = false;
        facts.forEachPointAttachedTo(place, [&](const PointMember &mp) {
            several |= seen & mp.mask();
            seen |= mp.mask();
            hasOwnTypes = hasOwnTypes || (mp.mask() >> 31) != 0;
        });
        several &= ~(exempt | 1U << 31);
        if (several == 0 && !hasOwnTypes)
            return;
        std::map<int, int> counts; // the planner's own types may allow more than one
        std::map<int, Fingerprint> holders;
        facts.forEachPointAttachedTo(place, [&](const PointMember &mp) {
            std::uint64_t once = 0;
            facts.forEachApplication(mp.ref, [&](const PackedApplication &app) {
                const std::uint64_t mask = std::uint64_t(1) << (app.type & 63U);
                if (app.type < 64 && (once & mask) != 0)
                    return; // listed twice on one MP is APP-03
                once |= mask;
                ++counts[app.type];
                holders[app.type].addUnordered(mp.id());
            });
        });
        for (const auto &[type, count] : counts) {
            const int most = facts.maxPerObject(type);
            if (type != static_cast<int>(App::ServiceInstallationService) && most > 0 && count > most)
                out.add({place}, holders[type], static_cast<std::uint16_t>(type + 1));
        }
    });

} // namespace sitewright
