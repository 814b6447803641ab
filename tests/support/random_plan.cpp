// SPDX-License-Identifier: MIT
#include "tests/support/random_plan.h"

#include <algorithm>

#include "model/catalog/object_kinds.h"

namespace sitewright::test {

namespace {

class Builder {
public:
    Builder(std::uint32_t seed, int size, double density) : m_random(seed), m_size(size), m_density(density) {}

    Plan build()
    {
        add(Kind::ApplicationType);
        m_objects[index(Kind::Organization)].push_back(m_plan.create(Kind::Organization, newId()));
        for (const KindSpec &kind : objectKinds()) {
            if (!contains(maskOf(Kind::Plan, Kind::Organization, Kind::ApplicationType), kind.kind))
                add(kind.kind);
        }
        setFields(m_plan.settings());
        for (const auto &objects : m_objects)
            std::ranges::for_each(objects, [this](ObjectRef ref) { setFields(ref); });
        return std::move(m_plan);
    }

private:
    static std::size_t index(Kind kind) { return static_cast<std::size_t>(kind); }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool chance(double probability) { return static_cast<double>(m_random()) < probability * 4294967296.0; }

    ObjectId newId()
    {
        while (true) {
            std::string text;
            for (int i = 1 + below(12); i > 0; --i)
                text += "0123456789abcdefghijklmnopqrstuvwxyz"[below(36)];
            const ObjectId id = *ObjectId::fromText(text);
            if (!m_plan.find(id))
                return id;
        }
    }

    void add(Kind kind)
    {
        for (int i = 1 + below(m_size); i > 0; --i) {
            ObjectId id = newId();
            std::string key;
            if (kind == Kind::Waiver || kind == Kind::ApplicationType) {
                key = "key" + std::to_string(i) + (i % 2 == 0 ? " \"ä\\" : "");
                id = ObjectId::synthetic(key);
                if (m_plan.find(id))
                    continue;
            }
            const ObjectRef ref = m_plan.create(kind, id);
            if (!key.empty())
                m_plan.set(ref, kind == Kind::Waiver ? FieldId::Key : FieldId::TypeKey, key);
            m_objects[index(kind)].push_back(ref);
        }
    }

    void setFields(ObjectRef ref)
    {
        for (const FieldSpec &row : fields()) {
            if (!contains(row.kinds, ref.kind()) || row.id == FieldId::Key || row.id == FieldId::TypeKey)
                continue;
            if (!row.required && !chance(m_density))
                continue;
            const FieldValue value = normalized(row, row.id == FieldId::Owner ? owner(ref) : some(row));
            if (!isDefault(value))
                m_plan.set(ref, row.id, value);
        }
    }

    ObjectRef pick(KindMask kinds, std::uint32_t before = 0xffffffffU)
    {
        std::vector<ObjectRef> all;
        for (std::size_t kind = 0; kind < m_objects.size(); ++kind) {
            if (contains(kinds, static_cast<Kind>(kind)))
                std::ranges::copy_if(m_objects[kind], std::back_inserter(all), [&](ObjectRef ref) { return ref.index() < before; });
        }
        return all.empty() ? ObjectRef() : all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
    }

    FieldValue owner(ObjectRef ref)
    {
        // Only among those made earlier, so that no ring closes.
        return m_plan.id(pick(spec(ref.kind()).loadable, ref.isStructure() ? ref.index() : 0xffffffffU));
    }

    std::string text()
    {
        static constexpr const char *parts[] = {"Zürich", "a b", "\"", "\\", "日本", "–", "x", "İ", "\xf0\x9f\x8f\xa2", "10.0.0.0/8"};
        std::string out;
        for (int i = 1 + below(3); i > 0; --i)
            out += parts[below(10)];
        return out;
    }

    FieldValue some(const FieldSpec &row)
    {
        switch (row.type) {
        case FieldType::Bool: return true;
        case FieldType::Integer: return static_cast<std::int64_t>(row.minimum + static_cast<double>(below(1000)));
        case FieldType::Real: return row.minimum + (row.maximum - row.minimum) * static_cast<double>(m_random()) / 4294967295.0;
        case FieldType::Text: return row.id == FieldId::Description ? text() + "\n\t" + text() : text();
        case FieldType::Choice: return std::string(row.choices[static_cast<std::size_t>(below(static_cast<int>(row.choices.size())))]);
        case FieldType::Choices: return TextList{row.choices[static_cast<std::size_t>(below(static_cast<int>(row.choices.size())))]};
        case FieldType::Lines: return row.id == FieldId::RulesOff ? TextList{"SIS-01", "WOL-04"} : TextList{text(), text()};
        case FieldType::Ref: return m_plan.id(pick(row.refKinds));
        case FieldType::Refs: return RefList{m_plan.id(pick(row.refKinds)), m_plan.id(pick(row.refKinds))};
        case FieldType::Applications: return applications();
        case FieldType::Map:
            if (row.id == FieldId::RuleSeverity)
                return TextMap{{"APP-02", "error"}, {"WOL-01", "hint"}};
            return TextMap{{"APP-09.sites", std::to_string(below(100))}, {text() + "2", std::to_string(-below(5) - 1)}};
        case FieldType::Point: return GridPoint{below(1000) - 500, below(1000) - 500};
        }
        return {};
    }

    ApplicationList applications()
    {
        ApplicationList out;
        for (int i = below(6); i > 0; --i) {
            std::string type = builtInApplications()[static_cast<std::size_t>(below(builtInApplicationCount))].key;
            if (chance(0.2))
                type = m_plan.textValue(pick(maskOf(Kind::ApplicationType)), FieldId::TypeKey);
            out.push_back({type, chance(0.2), chance(0.2) ? below(100) : 100});
        }
        return out;
    }

    std::mt19937 m_random;
    int m_size;
    double m_density;
    Plan m_plan;
    std::array<std::vector<ObjectRef>, kindCount> m_objects;
};

} // namespace

Plan randomPlan(std::uint32_t seed, int size, double density) { return Builder(seed, size, density).build(); }

Plan largePlan(int sites)
{
    Plan plan;
    std::uint64_t next = 0;
    const auto make = [&](Kind kind, const std::string &name, ObjectRef owner) {
        std::string id = "000000000000"; // spread over the whole width, as made ids are
        for (std::uint64_t rest = mixBits(++next), i = 0; i < 12; ++i, rest /= 31)
            id[i] = "0123456789abcdefghijklmnopqrstuvwxyz"[rest % 36];
        const ObjectRef ref = plan.create(kind, *ObjectId::fromText(id));
        plan.set(ref, FieldId::Name, name);
        if (owner)
            plan.set(ref, FieldId::Owner, plan.id(owner));
        return ref;
    };
    plan.reserve(static_cast<std::size_t>(sites) * 6, static_cast<std::size_t>(sites) * 100);
    plan.set(plan.settings(), FieldId::Name, std::string("Large plan"));
    const ObjectRef organization = make(Kind::Organization, "Large", {}), cloud = make(Kind::Cloud, "Carrier", {});
    ObjectRef region;
    for (int i = 0; i < sites; ++i) {
        if (i % 40 == 0)
            region = make(Kind::Region, "Region " + std::to_string(i / 40), organization);
        const std::string name = "Site " + std::to_string(i);
        const ObjectRef site = make(Kind::Site, name, region);
        plan.set(site, FieldId::Clients, std::int64_t(20 + i % 500));
        plan.set(site, FieldId::Latitude, 35.0 + (i % 1000) * 0.017);
        plan.set(site, FieldId::Longitude, -9.0 + (i % 997) * 0.031);
        const std::string net = "10." + std::to_string(i / 256 % 256) + "." + std::to_string(i % 256) + ".";
        const ObjectRef office = make(Kind::Segment, name + " office", site), servers = make(Kind::Segment, name + " servers", site);
        plan.set(office, FieldId::Subnets, TextList{net + "0/25"});
        plan.set(office, FieldId::WakeOnLan, true);
        plan.set(servers, FieldId::Subnets, TextList{net + "128/25"});
        const ObjectRef point = make(Kind::ManagementPoint, "DSM-" + std::to_string(i), site);
        plan.set(point, FieldId::Segments, RefList{plan.id(office)});
        plan.set(point, FieldId::Applications, ApplicationList{{"distributionService"}, {"eventDispatcher"}});
        plan.set(site, FieldId::DistributionService, plan.id(point));
        const ObjectRef depot = make(Kind::Depot, name + " depot", site);
        plan.set(depot, FieldId::Master, true);
        plan.set(depot, FieldId::Server, "SRV-" + std::to_string(i));
        const ObjectRef link = make(Kind::Link, {}, {});
        plan.set(link, FieldId::From, plan.id(site));
        plan.set(link, FieldId::To, plan.id(cloud));
        plan.set(link, FieldId::Bandwidth, std::int64_t(10000));
    }
    return plan;
}

} // namespace sitewright::test
