// SPDX-License-Identifier: MIT
#include "tests/support/small_plan.h"

#include "model/plan/plan_document.h"

namespace sitewright::test {

namespace {

ObjectRef make(Plan &plan, Kind kind, const char *idText, const char *name, const char *owner = nullptr)
{
    const ObjectRef ref = plan.create(kind, id(idText));
    if (*name != '\0')
        plan.set(ref, FieldId::Name, std::string(name));
    if (owner)
        plan.set(ref, FieldId::Owner, id(owner));
    return ref;
}

void point(Plan &plan, const char *idText, const char *name, const char *home, const ApplicationList &applications, const RefList &legs)
{
    const ObjectRef ref = make(plan, Kind::ManagementPoint, idText, name, home);
    plan.set(ref, FieldId::Applications, applications);
    if (!legs.empty())
        plan.set(ref, FieldId::Segments, legs);
}

} // namespace

Plan smallPlan()
{
    Plan plan;
    make(plan, Kind::Organization, "org", "Contoso");
    make(plan, Kind::Region, "emea", "EMEA", "org");
    make(plan, Kind::Region, "dach", "DACH", "emea");
    make(plan, Kind::Site, "muc", "Munich", "dach");
    make(plan, Kind::Site, "zrh", "Zürich", "dach");
    make(plan, Kind::Site, "lyo", "Lyon", "emea");
    make(plan, Kind::Segment, "mucoffice", "MUC office", "muc");
    make(plan, Kind::Segment, "mucserver", "MUC server room", "muc");
    make(plan, Kind::Segment, "zrhoffice", "ZRH office", "zrh");
    make(plan, Kind::Segment, "lyooffice", "LYO office", "lyo");
    point(plan, "mpcentral", "DSM-CENTRAL", "org", {{.type = "businessLogicServer", .primary = true}, {.type = "distributionService"}},
          {id("mucserver")});
    plan.set(plan.find("mpcentral"), FieldId::Central, true);
    plan.set(plan.find("mpcentral"), FieldId::Database, std::string("DSMDB"));
    point(plan, "mpmuc", "DSM-MUC-01", "muc", {{.type = "distributionService"}, {.type = "eventDispatcher"}}, {id("mucoffice")});
    point(plan, "mpmuc2", "DSM-MUC-02", "muc", {{.type = "osdProxy"}}, {});
    point(plan, "mplyo", "DSM-LYO-01", "lyo", {{.type = "relayProxy"}}, {id("lyooffice")});
    plan.set(plan.organization(), FieldId::DistributionService, id("mpcentral"));
    plan.set(plan.find("muc"), FieldId::DistributionService, id("mpmuc"));
    const ObjectRef depot = make(plan, Kind::Depot, "depmuc", "Munich depot", "muc");
    plan.set(depot, FieldId::Master, true);
    plan.set(depot, FieldId::StandsIn, id("mucserver"));
    make(plan, Kind::Repository, "repmaster", "master", "org");
    make(plan, Kind::Cloud, "mpls", "Carrier");
    for (const auto &[link, site] : {std::pair("lmuc", "muc"), std::pair("llyo", "lyo")}) {
        const ObjectRef ref = make(plan, Kind::Link, link, "");
        plan.set(ref, FieldId::From, id(site));
        plan.set(ref, FieldId::To, id("mpls"));
    }
    return plan;
}

Plan after(const Plan &plan, const Edit &edit)
{
    IdSource ids = IdSource::seeded(1);
    const auto changes = compose(edit, plan, ids);
    if (!changes)
        qFatal("refused: %s", qPrintable(changes.error().text()));
    PlanDocument document;
    document.replace(plan);
    if (const auto done = document.apply(*changes); !done)
        qFatal("not applied: %s", qPrintable(done.error().text()));
    return document.plan();
}

QString refusalOf(const Plan &plan, const Edit &edit)
{
    IdSource ids = IdSource::seeded(1);
    const auto changes = compose(edit, plan, ids);
    return changes ? QString() : changes.error().why;
}

ObjectRef named(const Plan &plan, Kind kind, std::string_view name)
{
    ObjectRef found;
    int count = 0;
    plan.forEach(kind, [&](ObjectRef ref) {
        if (plan.name(ref) == name) {
            found = ref;
            ++count;
        }
    });
    return count == 1 ? found : ObjectRef();
}

} // namespace sitewright::test
