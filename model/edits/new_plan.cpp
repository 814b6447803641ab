// SPDX-License-Identifier: MIT
#include "model/edits/new_plan.h"

namespace sitewright {

namespace {

ObjectId idOf(std::string_view text) { return *ObjectId::fromText(text); }

ObjectRef make(Plan &plan, Kind kind, std::string_view id, ObjectId owner, const char *name)
{
    const ObjectRef ref = plan.create(kind, idOf(id));
    plan.set(ref, FieldId::Name, std::string(name));
    if (!owner.isNull())
        plan.set(ref, FieldId::Owner, owner);
    return ref;
}

} // namespace

// Names are English whatever the language of the window: the same command gives the same bytes everywhere.
Plan wizardPlan()
{
    Plan plan;
    const ObjectRef organization = make(plan, Kind::Organization, "org", {}, "Organisation");
    const ObjectId org = idOf("org"), site = idOf("site1");
    make(plan, Kind::Region, "region1", org, "Region 1");
    make(plan, Kind::Site, "site1", idOf("region1"), "Site 1");
    const ObjectRef depot = make(plan, Kind::Depot, "depot1", site, "Depot 1");
    plan.set(depot, FieldId::Master, true);
    make(plan, Kind::Repository, "repmaster", org, "master");
    const ObjectRef central = make(plan, Kind::ManagementPoint, "mpcentral", org, "DSM-CENTRAL");
    plan.set(central, FieldId::Central, true);
    plan.set(central, FieldId::Place, site);
    plan.set(central, FieldId::Database, std::string("DSMDB"));
    plan.set(central, FieldId::Applications,
             ApplicationList{{.type = "businessLogicServer", .primary = true}, {.type = "distributionService"}});
    plan.set(organization, FieldId::DistributionService, plan.id(central));
    return plan;
}

Plan emptyPlan(std::string_view name)
{
    Plan plan;
    make(plan, Kind::Organization, "org", {}, "Organisation");
    if (!name.empty()) {
        plan.set(plan.settings(), FieldId::Name, std::string(name));
        plan.set(plan.organization(), FieldId::Name, std::string(name));
    }
    return plan;
}

} // namespace sitewright
