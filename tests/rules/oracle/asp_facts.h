// SPDX-License-Identifier: MIT
// A plan as facts for oracle.lp, written through the plan's public door: ids as text, names folded as the rules compare them.
#pragma once

#include <string>

#include "model/base/plain_characters.h"
#include "model/facts/rule_settings.h"
#include "model/plan/plan.h"

namespace sitewright::test {

class AspFacts {
public:
    /// The facts of `plan` as number `number` of a batch.
    static std::string of(const Plan &plan, int number) { return AspFacts(plan, number).write(); }

private:
    AspFacts(const Plan &plan, int number) : m_plan(plan), m_number(std::to_string(number)) {}

    static std::string quoted(std::string_view text)
    {
        std::string out = "\"";
        for (const char c : text) {
            if (c == '"' || c == '\\')
                out += '\\';
            out += c == '\n' ? std::string("\\n") : std::string(1, c);
        }
        return out + '"';
    }
    std::string id(ObjectRef ref) const { return quoted(m_plan.id(ref).text()); }
    void fact(const char *name, const std::vector<std::string> &arguments = {})
    {
        m_out += std::string(name) + '(' + m_number;
        for (const std::string &argument : arguments)
            m_out += ',' + argument;
        m_out += ").\n";
    }
    void object(const char *name, ObjectRef ref)
    {
        fact(name, {id(ref)});
        if (m_plan.owner(ref))
            fact("in", {id(ref), id(m_plan.owner(ref))});
        if (m_plan.owner(ref) || ref.is(Kind::ManagementPoint))
            fact("name", {id(ref), quoted(name), quoted(caseFolded(m_plan.name(ref)))});
    }
    void structure(ObjectRef ref);
    void point(ObjectRef ref);
    void distribution(ObjectRef site);
    void recovery(ObjectRef ref);
    void system(ObjectRef ref);
    void depot(ObjectRef ref);
    void settings();
    std::string write();

    const Plan &m_plan;
    std::string m_number;
    std::string m_out;
};

inline void AspFacts::structure(ObjectRef ref)
{
    const StructureRecord &record = m_plan.structure(ref);
    if (record.ownService)
        fact("responsible", {id(ref), id(record.ownService)});
    if (record.clients != unset)
        fact("clients", {id(ref), std::to_string(record.clients)});
    if (ref.is(Kind::Site) && record.siteType == SiteType::Offline)
        fact("offline", {id(ref)});
    if (ref.is(Kind::Site) && record.siteType == SiteType::Remote)
        fact("remote", {id(ref)});
    if (const ObjectId chosen = ref.is(Kind::Site) ? ObjectId() : valueOr(m_plan.value(ref, FieldId::MasterDepot), ObjectId()); !chosen.isNull())
        fact("chosen", {id(ref), quoted(chosen.text())});
    system(ref);
    distribution(ref);
}

inline void AspFacts::distribution(ObjectRef site)
{
    if (m_plan.boolValue(site, FieldId::DecentralPackaging))
        fact("packaging", {id(site)});
    if (m_plan.boolValue(site, FieldId::AllowProjectDownload))
        fact("open_to", {id(site)});
    for (const ObjectId other : valueOr(m_plan.value(site, FieldId::Neighbours), RefList()))
        fact("neighbour", {id(site), quoted(other.text())});
    for (const ObjectId repository : valueOr(m_plan.value(site, FieldId::UsedRepositories), RefList()))
        fact("uses", {id(site), quoted(repository.text())});
}

inline void AspFacts::recovery(ObjectRef ref)
{
    if (!m_plan.textValue(ref, FieldId::RecoveryNote).empty())
        fact("recovery", {id(ref)});
}

inline void AspFacts::system(ObjectRef ref)
{
    if (const std::string system = ref.is(Kind::Organization) || ref.is(Kind::Region) ? std::string() : m_plan.textValue(ref, FieldId::NetworkOs); !system.empty())
        fact("system", {id(ref), quoted(caseFolded(system))});
}

inline void AspFacts::depot(ObjectRef ref)
{
    fact("order", {id(ref), std::to_string(valueOr(m_plan.value(ref, FieldId::Order), std::int64_t(0)))});
    if (m_plan.boolValue(ref, FieldId::Master))
        fact("flagged", {id(ref)});
    for (const std::string &protocol : valueOr(m_plan.value(ref, FieldId::Protocols), TextList()))
        fact("offers", {id(ref), quoted(protocol)});
    if (const std::string protocol = m_plan.textValue(ref, FieldId::WriteProtocol); !protocol.empty())
        fact("written_by", {id(ref), quoted(protocol)});
    if (const ObjectId segment = valueOr(m_plan.value(ref, FieldId::StandsIn), ObjectId()); !segment.isNull())
        fact("depot_segment", {id(ref), quoted(segment.text())});
    if (const ObjectId service = valueOr(m_plan.value(ref, FieldId::DistributionService), ObjectId()); !service.isNull())
        fact("responsible", {id(ref), quoted(service.text())});
    if (m_plan.boolValue(ref, FieldId::Deployed))
        fact("deployed", {id(ref)});
    for (const auto &[field, word] : {std::pair(FieldId::Share, "planned_share"), std::pair(FieldId::DeployedShare, "share_in_force")}) {
        if (const std::string share = m_plan.textValue(ref, field); !share.empty())
            fact(word, {id(ref), quoted(caseFolded(share))});
    }
    system(ref);
    recovery(ref);
}

inline void AspFacts::point(ObjectRef ref)
{
    object("point", ref);
    const PointRecord &record = m_plan.point(ref);
    if (record.central)
        fact("central", {id(ref)});
    recovery(ref);
    if (record.place)
        fact("place", {id(ref), id(record.place)});
    if (record.database != 0)
        fact("database", {id(ref)});
    if (m_plan.name(ref).find('_') != std::string_view::npos)
        fact("underscore", {id(ref)});
    for (const ObjectId segment : valueOr(m_plan.value(ref, FieldId::Segments), RefList()))
        fact("leg", {id(ref), quoted(segment.text())});
    int position = 0;
    for (const Application &application : valueOr(m_plan.value(ref, FieldId::Applications), ApplicationList()))
        fact("application", {id(ref), std::to_string(position++), quoted(application.type)});
    if (std::ranges::any_of(valueOr(m_plan.value(ref, FieldId::Applications), ApplicationList()), &Application::primary))
        fact("primary", {id(ref)});
    if (const ObjectId site = valueOr(m_plan.value(ref, FieldId::DatabasePlace), ObjectId()); !site.isNull())
        fact("database_site", {id(ref), quoted(site.text())});
}

inline void AspFacts::settings()
{
    const RuleSettings settings = RuleSettings::of(m_plan);
    for (const LimitSpec &row : limitTable())
        fact("limit", {quoted(row.key), std::to_string(settings.limit(row))});
    for (const ReadingSpec &row : readingTable())
        fact("reading", {quoted(row.key), quoted(settings.choice(row).key)});
    for (const std::string &code : valueOr(m_plan.value(m_plan.settings(), FieldId::RulesOff), TextList()))
        fact("off", {quoted(code)});
    m_plan.forEach(Kind::ApplicationType, [&](ObjectRef ref) {
        const std::string key = quoted(m_plan.textValue(ref, FieldId::TypeKey));
        fact("type", {key, std::to_string(valueOr(m_plan.value(ref, FieldId::MaxPerObject), std::int64_t(1)))});
        if (m_plan.boolValue(ref, FieldId::NeedsDatabase))
            fact("type_with_database", {key});
    });
}

inline std::string AspFacts::write()
{
    fact("plan");
    settings();
    constexpr std::pair<Kind, const char *> kinds[] = {
        {Kind::Organization, "organization"}, {Kind::Region, "region"}, {Kind::Site, "site"},
        {Kind::Segment, "segment"}, {Kind::Depot, "depot"}, {Kind::Repository, "repository"}, {Kind::Cloud, "cloud"}};
    for (const auto &[kind, name] : kinds) {
        m_plan.forEach(kind, [&, word = name](ObjectRef ref) {
            object(word, ref);
            if (contains(structureKinds, ref.kind()))
                structure(ref);
        });
    }
    m_plan.forEach(Kind::ManagementPoint, [&](ObjectRef ref) { point(ref); });
    m_plan.forEach(Kind::Depot, [&](ObjectRef ref) { depot(ref); });
    m_plan.forEach(Kind::Repository, [&](ObjectRef ref) {
        if (m_plan.boolValue(ref, FieldId::SingleCopy))
            fact("single_copy", {id(ref)});
    });
    m_plan.forEach(Kind::Segment, [&](ObjectRef ref) {
        if (m_plan.segment(ref).osDeployment)
            fact("deploys", {id(ref)});
        for (const ObjectId relay : valueOr(m_plan.value(ref, FieldId::BootRelay), RefList()))
            fact("relay", {id(ref), quoted(relay.text())});
        if (m_plan.segment(ref).wakeOnLan)
            fact("wake_on_lan", {id(ref)});
        if (m_plan.segment(ref).clients != unset)
            fact("clients", {id(ref), std::to_string(m_plan.segment(ref).clients)});
    });
    m_plan.forEach(Kind::Link, [&](ObjectRef ref) {
        const LinkRecord &link = m_plan.link(ref);
        if (link.ends[0] && link.ends[1])
            fact("link", {id(link.ends[0]), id(link.ends[1]), quoted(link.lan ? "lan" : "wan")});
    });
    return std::move(m_out);
}

} // namespace sitewright::test
