// SPDX-License-Identifier: MIT
// One instance of a management application per region or site; Distribution Service, Event Dispatcher and OSD Proxy may
// occur more often, and the Service Installation Service is APP-02's. Counted as the plan reads it (domain.md 4.2, 7.3, 7.4);
// Business Logic Servers of the organisation never are, because several of them are documented.
#include <QCoreApplication>

#include <algorithm>
#include <vector>

#include "model/edits/application_edits.h"
#include "model/rules/app/instances.h"
#include "model/rules/fix_guards.h"
#include "model/rules/path_guards.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

/// Most places have several of those: looking closer only finds out that they may.
std::uint32_t unlimitedTypes()
{
    static const std::uint32_t mask = [] {
        std::uint32_t out = 0;
        for (const ApplicationSpec &row : builtInApplications())
            out |= row.maxPerObject == 0 ? bit(row.app) : 0U;
        return out;
    }();
    return mask;
}

int typeOf(std::uint16_t detail) { return detail - 1; }

std::vector<ObjectRef> instances(const FindingContext &context)
{
    std::vector<ObjectRef> out;
    const int type = typeOf(context.finding.detail);
    for (const ObjectRef mp : countedPoints(context, context.subjects[0])) {
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
    const auto holders = instances(context);
    const QString application = context.plan.applicationName(typeOf(context.finding.detail));
    if (!areAllAttachedTo(context.plan, holders, context.subjects[0]))
        return QCoreApplication::translate("Rule", "%1 and the regions above it have more than one %2 together: %3.")
            .arg(context.name(), application, nameList(context.plan, holders));
    return QCoreApplication::translate("Rule", "%1 has more than one %2: %3.").arg(context.name(), application, nameList(context.plan, holders));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    std::vector<Fix> out;
    const int type = typeOf(context.finding.detail);
    auto holders = instances(context);
    // Keep the Central MP's, else the first by name; taking it off any other one is an alternative.
    std::stable_partition(holders.begin(), holders.end(), [&](ObjectRef mp) { return context.plan.point(mp).central; });
    const bool isServer = type == static_cast<int>(App::BusinessLogicServer);
    const std::vector<std::size_t> candidates = removable(context.plan, holders, context.subjects[0]);
    for (const std::size_t i : candidates) {
        if (isServer && !mayLoseServer(context, holders[i]))
            continue;
        out.push_back({QCoreApplication::translate("Rule", "Remove %1 from %2").arg(context.plan.applicationName(type), context.plan.displayName(holders[i])),
                       removeApplication(context.plan, context.plan.id(holders[i]), context.plan.applicationKey(type))});
    }
    if (!out.empty() || !isServer)
        return out;
    for (const std::size_t i : candidates) { // a server that some Relay Proxy needs stays, and belongs to the organisation anyway
        if (mayAttach(context.plan, holders[i], context.plan.organization()) && !wakesAloneByHome(context.plan, holders[i]))
            out.push_back(attachFix(context.plan, holders[i], context.plan.organization()));
    }
    return out;
}

/// How often one type counts at a place, and on which MPs.
struct Instances {
    int type;
    int count = 0;
    bool isOwn = false; ///< what only regions above have is not this place's finding
    Fingerprint holders{};
};

} // namespace

extern const Rule app01;
const Rule app01 = makeRule(
    {.code = "APP-01", .severity = Severity::Error, .category = Category::Inconsistent, .origin = "founding",
     .title = QT_TRANSLATE_NOOP("Rule", "One of each management application per region or site"), .scope = RuleScope::Structure,
     .settings = "limitAtOrganization regionInstances", .message = message, .fixes = fixes,
     .detailText = [](const Plan &plan, std::uint16_t detail) { return plan.applicationKey(typeOf(detail)); },
     .detailFromText = [](const Plan &plan, std::string_view text) { return static_cast<std::uint16_t>(plan.applicationType(text) + 1); }},
    [](const auto &facts, ObjectRef place, FindingSink &out) {
        if (!isLimitedAt(facts, place))
            return;
        const std::uint32_t exempt = unlimitedTypes() | bit(App::ServiceInstallationService) | (place.is(Kind::Organization) ? bit(App::BusinessLogicServer) : 0U);
        const PointTypes types = countedTypes(facts, place);
        const std::uint32_t several = types.several & ~exempt;
        if (several == 0)
            return;
        std::vector<Instances> found; // two MPs may have different types of the planner's own, and the planner's own types may allow more than one
        forEachCountedPoint(facts, place, [&](const PointMember &mp) {
            std::uint64_t once = 0;
            facts.forEachApplication(mp.ref, [&](const PackedApplication &app) {
                const int type = static_cast<int>(app.type);
                const std::uint64_t mask = std::uint64_t(1) << (type & 63);
                if (type < 64 && (once & mask) != 0)
                    return; // listed twice on one MP is APP-03
                once |= mask;
                if (type < builtInApplicationCount && (several >> type & 1U) == 0)
                    return; // one only, or exempt
                auto at = std::ranges::find(found, type, &Instances::type);
                if (at == found.end())
                    at = found.insert(found.end(), {.type = type});
                ++at->count;
                at->isOwn = at->isOwn || mp.home() == place;
                at->holders.addUnordered(mp.id());
            });
        });
        for (const Instances &some : found) {
            if (const int most = facts.maxPerObject(some.type); most > 0 && some.count > most && some.isOwn)
                out.add({place}, some.holders, static_cast<std::uint16_t>(some.type + 1));
        }
    });

} // namespace sitewright
