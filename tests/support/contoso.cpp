// SPDX-License-Identifier: MIT
#include "tests/support/contoso.h"

namespace sitewright::test {

namespace {

class Builder {
public:
    ObjectId add(Kind kind, const char *idText, const char *name, const char *owner = nullptr)
    {
        const ObjectRef ref = plan.create(kind, id(idText));
        set(idText, FieldId::Name, std::string(name));
        if (owner)
            set(idText, FieldId::Owner, id(owner));
        return plan.id(ref);
    }
    void set(const char *idText, FieldId field, FieldValue value)
    {
        const ObjectRef ref = plan.find(idText);
        plan.set(ref, field, normalized(*sitewright::field(ref.kind(), field), std::move(value)));
    }
    void site(const char *idText, const char *name, const char *owner, int clients)
    {
        add(Kind::Site, idText, name, owner);
        set(idText, FieldId::Clients, std::int64_t(clients));
    }
    void segment(const char *idText, const char *name, const char *owner, const char *subnet, bool wakes)
    {
        add(Kind::Segment, idText, name, owner);
        set(idText, FieldId::Subnets, TextList{subnet});
        set(idText, FieldId::WakeOnLan, wakes);
    }
    void point(const char *idText, const char *name, const char *owner, const std::vector<const char *> &types, const std::vector<const char *> &legs)
    {
        add(Kind::ManagementPoint, idText, name, owner);
        ApplicationList list;
        for (const char *type : types)
            list.push_back({.type = type});
        set(idText, FieldId::Applications, list);
        RefList segments;
        for (const char *leg : legs)
            segments.push_back(id(leg));
        set(idText, FieldId::Segments, segments);
    }
    void link(const char *idText, const char *name, const char *from, const char *to, int kbps)
    {
        add(Kind::Link, idText, name);
        set(idText, FieldId::From, id(from));
        set(idText, FieldId::To, id(to));
        set(idText, FieldId::Bandwidth, std::int64_t(kbps));
    }

    Plan plan;
};

} // namespace

ObjectId id(std::string_view text)
{
    const auto found = ObjectId::fromText(text);
    Q_ASSERT(found);
    return *found;
}

Plan wakefulPlan(int sites)
{
    Plan plan = contosoPlan();
    for (int i = 0; i < sites; ++i) {
        const std::string number = std::to_string(i);
        const ObjectRef site = plan.create(Kind::Site, id("s" + number));
        plan.set(site, FieldId::Name, "Site " + number);
        plan.set(site, FieldId::Owner, id("dach"));
        const ObjectRef segment = plan.create(Kind::Segment, id("g" + number));
        plan.set(segment, FieldId::Name, "Segment " + number);
        plan.set(segment, FieldId::Owner, id("s" + number));
        plan.set(segment, FieldId::WakeOnLan, true);
    }
    return plan;
}

ObjectRef object(const Plan &plan, std::string_view idText)
{
    const ObjectRef ref = plan.find(idText);
    Q_ASSERT(ref);
    return ref;
}

Plan contosoPlan()
{
    Builder b;
    b.add(Kind::Organization, "contoso", "Contoso");
    b.add(Kind::Region, "dach", "DACH", "contoso");
    b.add(Kind::Region, "iberia", "Iberia", "contoso");
    b.site("frankfurt", "Frankfurt", "dach", 1600);
    b.site("munich", "Munich", "dach", 850);
    b.site("vienna", "Vienna", "dach", 310);
    b.site("zurich", "Zurich", "dach", 180);
    b.site("madrid", "Madrid", "iberia", 760);
    b.site("lisbon", "Lisbon", "iberia", 420);
    b.segment("dcservers", "DC-Servers", "frankfurt", "10.0.0.0/24", false);
    b.segment("fraoffice", "FRA-Office", "frankfurt", "10.0.8.0/21", true);
    b.segment("mucoffice", "MUC-Office", "munich", "10.1.0.0/22", true);
    b.segment("muclab", "MUC-Lab", "munich", "10.1.8.0/24", true);
    b.segment("vieoffice", "VIE-Office", "vienna", "10.2.0.0/23", true);
    b.segment("zrhoffice", "ZRH-Office", "zurich", "10.3.0.0/24", true);
    b.segment("madservers", "MAD-Servers", "madrid", "10.8.0.0/24", false);
    b.segment("madoffice", "MAD-Office", "madrid", "10.8.4.0/22", false);
    b.segment("lisoffice", "LIS-Office", "lisbon", "10.9.0.0/23", true);
    b.point("dsmcentral", "DSM-CENTRAL", "contoso", {"businessLogicServer", "distributionService", "patchManagement"}, {"dcservers"});
    b.point("dsmmuc", "DSM-MUC-01", "munich", {"distributionService", "eventDispatcher", "osdProxy"}, {"mucoffice"});
    b.point("dsmvie", "DSM-VIE-01", "vienna", {"serviceInstallationService", "eventDispatcher"}, {"vieoffice"});
    b.point("dsmib", "DSM-IB-01", "iberia", {"distributionService", "relayProxy"}, {"madservers"});
    b.point("dsmlis", "DSM-LIS-01", "lisbon", {"eventDispatcher"}, {"lisoffice"});
    b.set("dsmcentral", FieldId::Central, true);
    b.set("contoso", FieldId::DistributionService, id("dsmcentral"));
    b.set("munich", FieldId::DistributionService, id("dsmmuc"));
    b.set("zurich", FieldId::DistributionService, id("dsmmuc"));
    b.set("iberia", FieldId::DistributionService, id("dsmib"));
    b.link("fra2muc", "Frankfurt – Munich", "frankfurt", "munich", 100'000);
    b.link("fra2mad", "Frankfurt – Madrid", "frankfurt", "madrid", 50'000);
    return b.plan;
}

} // namespace sitewright::test
