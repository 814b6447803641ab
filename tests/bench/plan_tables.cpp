// SPDX-License-Identifier: MIT
#include "tests/bench/plan_tables.h"

#include <algorithm>
#include <set>

#include "model/facts/rule_settings.h"

namespace sitewright::bench {

namespace {

std::int64_t known(std::int32_t count) { return count == unset ? none : count; }

} // namespace

PlanTables::PlanTables(const Plan &plan)
{
    number(plan);
    PeerTable structure{"structure", {"id", "kind", "parent", "service", "clients"}, {}};
    for (const Kind kind : {Kind::Organization, Kind::Region, Kind::Site}) {
        plan.forEach(kind, [&](ObjectRef ref) {
            const StructureRecord &record = plan.structure(ref);
            structure.cells.insert(structure.cells.end(), {of(ref), kind == Kind::Organization ? 0 : kind == Kind::Region ? 1 : 2, of(record.owner),
                                                           of(record.ownService), known(record.clients)});
        });
    }
    PeerTable segment{"segment", {"id", "site", "wol", "clients"}, {}};
    plan.forEach(Kind::Segment, [&](ObjectRef ref) {
        const SegmentRecord &record = plan.segment(ref);
        segment.cells.insert(segment.cells.end(), {of(ref), of(record.owner), record.wakeOnLan ? 1 : 0, known(record.clients)});
    });
    m_tables = {std::move(structure), std::move(segment)};
    addPoints(plan);
    addNetwork(plan);
    addTypes(plan);
}

void PlanTables::number(const Plan &plan)
{
    std::int64_t next = 0;
    for (const Kind kind : {Kind::Organization, Kind::Region, Kind::Site, Kind::Segment, Kind::ManagementPoint, Kind::Cloud}) {
        std::vector<ObjectRef> all;
        plan.forEach(kind, [&](ObjectRef ref) { all.push_back(ref); });
        std::ranges::sort(all, {}, [&](ObjectRef ref) { return plan.id(ref); });
        for (const ObjectRef ref : all)
            m_numbers[ref] = ++next;
    }
}

void PlanTables::addPoints(const Plan &plan)
{
    PeerTable point{"point", {"id", "home", "stands", "central", "db"}, {}};
    PeerTable leg{"leg", {"point", "segment"}, {}};
    PeerTable application{"application", {"point", "type"}, {}};
    plan.forEach(Kind::ManagementPoint, [&](ObjectRef ref) {
        const PointRecord &record = plan.point(ref);
        point.cells.insert(point.cells.end(), {of(ref), of(record.owner), of(record.standsIn), record.central ? 1 : 0, record.database != 0 ? 1 : 0});
        std::set<std::int64_t> segments, types;
        plan.forEachSegmentOf(ref, [&](ObjectRef at) { segments.insert(of(at)); });
        for (int i = 0, n = plan.applicationCount(ref); i < n; ++i)
            types.insert(plan.application(ref, i).type);
        for (const std::int64_t at : segments)
            leg.cells.insert(leg.cells.end(), {of(ref), at});
        for (const std::int64_t type : types)
            application.cells.insert(application.cells.end(), {of(ref), type});
    });
    m_tables.insert(m_tables.end(), {std::move(point), std::move(leg), std::move(application)});
}

void PlanTables::addNetwork(const Plan &plan)
{
    PeerTable cloud{"cloud", {"id"}, {}}, link{"link", {"a", "b", "lan"}, {}};
    plan.forEach(Kind::Cloud, [&](ObjectRef ref) { cloud.cells.push_back(of(ref)); });
    plan.forEach(Kind::Link, [&](ObjectRef ref) {
        const LinkRecord &record = plan.link(ref);
        if (record.ends[0] && record.ends[1])
            link.cells.insert(link.cells.end(), {of(record.ends[0]), of(record.ends[1]), record.lan ? 1 : 0});
    });
    m_tables.insert(m_tables.end(), {std::move(cloud), std::move(link)});
}

void PlanTables::addTypes(const Plan &plan)
{
    const RuleSettings settings = RuleSettings::of(plan);
    PeerTable type{"apptype", {"type", "most"}, {}};
    std::vector<int> types = plan.customApplicationTypes();
    for (int i = 0; i < builtInApplicationCount; ++i)
        types.push_back(i);
    for (const int i : types)
        type.cells.insert(type.cells.end(), {i, plan.maxPerObject(i)});
    m_tables.push_back(std::move(type));
    m_tables.push_back({"limits", {"sites", "clients"}, {settings.limit("APP-09.sites"), settings.limit("APP-09.clients")}});
}

std::vector<PeerFinding> PlanTables::findings(std::span<const Finding> found) const
{
    std::vector<PeerFinding> out;
    for (const Finding &each : found) {
        const auto rule = std::ranges::find(foundingRules, ruleTable()[each.rule]->code) - std::begin(foundingRules);
        out.push_back({static_cast<int>(rule), of(each.first()), each.detail == 0 ? 0 : each.detail - 1});
    }
    std::ranges::sort(out);
    return out;
}

} // namespace sitewright::bench
