// SPDX-License-Identifier: MIT
#include "tests/support/large_plan.h"

#include "tests/support/contoso.h"

namespace sitewright::test {
namespace {

class Builder {
public:
    ObjectId add(Kind kind, const std::string &idText, const std::string &name, ObjectId owner = {})
    {
        const ObjectId made = id(idText);
        const ObjectRef ref = m_plan.create(kind, made);
        if (!owner.isNull())
            m_plan.set(ref, FieldId::Owner, owner);
        m_plan.set(ref, FieldId::Name, name);
        return made;
    }
    void set(ObjectId object, FieldId field, FieldValue value) { m_plan.set(m_plan.find(object), field, std::move(value)); }
    ObjectId site(const std::string &idText, const std::string &name, ObjectId owner, std::int64_t clients)
    {
        const ObjectId made = add(Kind::Site, idText, name, owner);
        set(made, FieldId::Clients, clients);
        return made;
    }
    ObjectId segment(const std::string &idText, const std::string &name, ObjectId site, const std::string &subnet, bool wake)
    {
        const ObjectId made = add(Kind::Segment, idText, name, site);
        set(made, FieldId::Subnets, TextList{subnet});
        if (wake)
            set(made, FieldId::WakeOnLan, true);
        return made;
    }
    ObjectId point(const std::string &idText, const std::string &name, ObjectId home, const std::vector<std::string> &applications,
                   const std::vector<ObjectId> &segments)
    {
        const ObjectId made = add(Kind::ManagementPoint, idText, name, home);
        ApplicationList list;
        for (const std::string &type : applications)
            list.push_back({type});
        set(made, FieldId::Applications, normalized(*field(Kind::ManagementPoint, FieldId::Applications), list));
        if (!segments.empty())
            set(made, FieldId::Segments, normalized(*field(Kind::ManagementPoint, FieldId::Segments), segments));
        return made;
    }
    Plan take() { return std::move(m_plan); }

private:
    Plan m_plan;
};

} // namespace

Plan generatedPlan(int sites)
{
    static constexpr const char *types[] = {"distributionService", "eventDispatcher", "osdProxy", "serviceInstallationService",
                                            "relayProxy", "patchManagement"};
    Builder b;
    const ObjectId top = b.add(Kind::Organization, "org", "Contoso");
    std::vector<ObjectId> regions;
    for (int i = 0; i < std::min(20, sites); ++i)
        regions.push_back(b.add(Kind::Region, "r" + std::to_string(i), "Region " + std::to_string(i + 1), top));
    ObjectId area;
    ObjectId service;
    for (int i = 0; i < sites; ++i) {
        const std::string n = std::to_string(i);
        if (i % 50 == 0)
            area = b.add(Kind::Region, "a" + n, "Area " + std::to_string(i / 50 + 1), regions[std::size_t(i / 50) % regions.size()]);
        const ObjectId site = b.site("s" + n, "Site " + std::to_string(i + 1), area, 20 + i * 7919 % 900);
        std::vector<ObjectId> segments;
        for (int k = 0; k <= (i % 10 < 3 ? 1 : 0); ++k)
            segments.push_back(b.segment("n" + n + "x" + std::to_string(k), "LAN " + n + char('A' + k), site,
                                         "10." + std::to_string(i / 200 % 250) + "." + std::to_string(i % 200) + ".0/24", i % 3 == 0));
        for (int k = 0; k < 2 + (i % 5 < 3 ? 1 : 0); ++k) {
            std::vector<std::string> list;
            for (int a = 0; a < 2 + (i + k) % 2; ++a)
                list.emplace_back(types[std::size_t(i + k + a) % std::size(types)]);
            const ObjectId point = b.point("p" + n + "x" + std::to_string(k), "DSM-" + n + "-0" + std::to_string(k + 1), site, list, {segments[0]});
            service = k == 0 && i % 50 == 0 ? point : service;
        }
        if (i % 50 == 0)
            b.set(area, FieldId::DistributionService, service);
    }
    return b.take();
}

} // namespace sitewright::test
