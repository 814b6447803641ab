// SPDX-License-Identifier: MIT
#include "tests/support/structure_plan.h"

#include "tests/support/contoso.h"

namespace sitewright::test {
namespace {

std::string idOf(std::string_view name)
{
    std::string out;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c + ('a' - 'A'));
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out += c;
    }
    return out;
}

ObjectRef create(Plan &plan, Kind kind, ObjectId newId, std::string_view name, ObjectRef owner)
{
    const ObjectRef ref = plan.create(kind, newId);
    plan.set(ref, FieldId::Name, std::string(name));
    if (owner)
        plan.set(ref, FieldId::Owner, plan.id(owner));
    return ref;
}

void install(Plan &plan, ObjectRef point, std::initializer_list<const char *> types)
{
    ApplicationList list;
    for (const char *type : types)
        list.push_back({type});
    plan.set(point, FieldId::Applications, list);
}

void segment(Plan &plan, ObjectRef site, std::string_view name, std::string_view subnet, bool wakes)
{
    const ObjectRef ref = add(plan, Kind::Segment, name, site);
    plan.set(ref, FieldId::Subnets, TextList{std::string(subnet)});
    if (wakes)
        plan.set(ref, FieldId::WakeOnLan, true);
}

} // namespace

ObjectRef add(Plan &plan, Kind kind, std::string_view name, ObjectRef owner) { return create(plan, kind, id(idOf(name)), name, owner); }

Plan structurePlan()
{
    constexpr const char *ds = "distributionService", *ed = "eventDispatcher", *osd = "osdProxy";
    Plan plan;
    const ObjectRef contoso = add(plan, Kind::Organization, "Contoso", {});
    const ObjectRef central = add(plan, Kind::ManagementPoint, "DSM-CENTRAL", contoso);
    plan.set(central, FieldId::Central, true);
    install(plan, central, {"businessLogicServer", ds, "patchManagement"});
    const ObjectRef dach = add(plan, Kind::Region, "DACH", contoso);
    const ObjectRef iberia = add(plan, Kind::Region, "Iberia", contoso);
    const ObjectRef frankfurt = add(plan, Kind::Site, "Frankfurt", dach);
    const ObjectRef munich = add(plan, Kind::Site, "Munich", dach);
    const ObjectRef vienna = add(plan, Kind::Site, "Vienna", dach);
    add(plan, Kind::Site, "Zurich", dach);
    const ObjectRef lisbon = add(plan, Kind::Site, "Lisbon", iberia);
    const ObjectRef madrid = add(plan, Kind::Site, "Madrid", iberia);
    install(plan, add(plan, Kind::ManagementPoint, "DSM-MUC-01", munich), {ds, ed, osd});
    install(plan, add(plan, Kind::ManagementPoint, "DSM-VIE-01", vienna), {"serviceInstallationService", ed});
    install(plan, add(plan, Kind::ManagementPoint, "DSM-IB-01", iberia), {ds, "relayProxy"});
    install(plan, add(plan, Kind::ManagementPoint, "DSM-LIS-01", lisbon), {ed});
    segment(plan, frankfurt, "DC-Servers", "10.0.0.0/24", false);
    segment(plan, frankfurt, "FRA-Office", "10.0.8.0/21", true);
    segment(plan, munich, "MUC-Office", "10.1.0.0/22", true);
    segment(plan, munich, "MUC-Lab", "10.1.8.0/24", true);
    segment(plan, vienna, "VIE-Office", "10.2.0.0/23", true);
    segment(plan, madrid, "MAD-Servers", "10.8.0.0/24", false);
    segment(plan, lisbon, "LIS-Office", "10.9.0.0/23", true);
    add(plan, Kind::Depot, "Depot FRA", frankfurt);
    add(plan, Kind::Repository, "master", contoso);
    plan.set(contoso, FieldId::DistributionService, plan.id(central));
    plan.set(munich, FieldId::DistributionService, id("dsmmuc01"));
    return plan;
}

Plan largePlan(int regions, int sitesPerRegion)
{
    Plan plan;
    std::uint64_t next = id("aaaaaaaa").bits();
    const auto make = [&](Kind kind, const std::string &name, ObjectRef owner) {
        return create(plan, kind, ObjectId::fromBits(++next), name, owner);
    };
    const ObjectRef top = make(Kind::Organization, "Large", {});
    for (int r = 0; r < regions; ++r) {
        const ObjectRef region = make(Kind::Region, "Region " + std::to_string(r + 1), top);
        for (int s = 0; s < sitesPerRegion; ++s) {
            const std::string name = "Site " + std::to_string(r * sitesPerRegion + s + 1);
            const ObjectRef site = make(Kind::Site, name, region);
            for (int i = 1; i <= 2; ++i) {
                install(plan, make(Kind::ManagementPoint, "DSM-" + name.substr(5) + "-" + std::to_string(i), site),
                        {"distributionService", "eventDispatcher"});
                make(Kind::Segment, name + " net " + std::to_string(i), site);
            }
        }
    }
    return plan;
}

} // namespace sitewright::test
