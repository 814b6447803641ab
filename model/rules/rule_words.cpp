// SPDX-License-Identifier: MIT
#include "model/rules/rule_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "model/edits/application_edits.h"
#include "model/edits/structure_edits.h"

namespace sitewright {

QString nameList(const Plan &plan, const std::vector<ObjectRef> &objects, int most)
{
    QStringList names;
    for (const ObjectRef ref : objects) {
        if (names.size() == most)
            break;
        names.append(plan.displayName(ref));
    }
    const int more = static_cast<int>(objects.size()) - static_cast<int>(names.size());
    if (more > 0)
        return QCoreApplication::translate("Words", "%1 and %n more", nullptr, more).arg(names.join(QStringLiteral(", ")));
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return QCoreApplication::translate("Words", "%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

std::vector<ObjectRef> pointsWith(const Plan &plan, const std::vector<ObjectRef> &points, App app)
{
    std::vector<ObjectRef> out;
    std::ranges::copy_if(points, std::back_inserter(out), [&](ObjectRef mp) { return plan.has(mp, app); });
    return out;
}

std::vector<ObjectRef> pointsStandingIn(const Plan &plan, ObjectRef site)
{
    std::vector<ObjectRef> out;
    plan.forEachPointStandingIn(site, [&](ObjectRef mp) { out.push_back(mp); });
    std::ranges::sort(out, {}, [&](ObjectRef mp) { return plan.id(mp); });
    return out;
}

std::vector<ObjectRef> sitesByClients(const Plan &plan, ObjectRef root, std::size_t most)
{
    std::vector<ObjectRef> out = plan.subtree(root);
    std::erase_if(out, [](ObjectRef ref) { return !ref.is(Kind::Site); });
    const auto rank = [&](ObjectRef site) { return std::pair(-std::int64_t(std::max(plan.structure(site).clients, 0)), plan.id(site)); };
    const std::size_t kept = std::min(most, out.size());
    std::ranges::partial_sort(out, out.begin() + static_cast<std::ptrdiff_t>(kept), {}, rank);
    out.resize(kept);
    return out;
}

std::string planDatabase(const Plan &plan)
{
    for (const ObjectRef central : plan.centralPoints()) {
        if (plan.point(central).database != 0)
            return std::string(plan.text(plan.point(central).database));
    }
    return "DSMDB";
}

Fix installFix(const Plan &plan, ObjectRef point, App app)
{
    return {QCoreApplication::translate("Rule", "Install %1 on %2").arg(applicationName(app), plan.displayName(point)),
            addApplication(plan, plan.id(point), spec(app).key)};
}

Fix removeFix(const Plan &plan, ObjectRef point, App app)
{
    return {QCoreApplication::translate("Rule", "Remove %1 from %2").arg(applicationName(app), plan.displayName(point)),
            removeApplication(plan, plan.id(point), spec(app).key)};
}

Fix installAndMakeResponsibleFix(const Plan &plan, ObjectRef point, ObjectRef object)
{
    const Edit install = addApplication(plan, plan.id(point), spec(App::DistributionService).key);
    const Edit name = setResponsibleService(plan, {plan.id(object)}, plan.id(point));
    const QString title = plan.has(point, App::DistributionService)
        ? QCoreApplication::translate("Rule", "Make %1 responsible for %2").arg(plan.displayName(point), plan.displayName(object))
        : QCoreApplication::translate("Rule", "Install Distribution Service on %1 and make it responsible for %2")
              .arg(plan.displayName(point), plan.displayName(object));
    return {title, {title, [install, name](Draft &draft) {
                        install.compose(draft);
                        name.compose(draft);
                    }, {}}};
}

std::vector<ObjectRef> waysToCentral(const FindingContext &context)
{
    const Plan &plan = context.plan;
    if (plan.centralPoints().size() != 1)
        return {};
    const ObjectRef network = FactsView<false>(plan, context.facts).pointNetwork(plan.centralPoints().front());
    if (network.isNull())
        return {};
    const ObjectRef site = Reach::host(plan, network);
    std::vector<ObjectRef> out;
    plan.forEachLinkAt(site, [&](ObjectRef ref) {
        if (const ObjectRef other = plan.link(ref).otherEnd(site); other.is(Kind::Cloud))
            out.push_back(other);
    });
    std::ranges::sort(out, {}, [&](ObjectRef cloud) { return plan.id(cloud); });
    out.erase(std::unique(out.begin(), out.end()), out.end());
    out.resize(std::min<std::size_t>(out.size(), 3));
    out.push_back(site);
    return out;
}

Fix wanLinkFix(const Plan &plan, ObjectRef from, ObjectRef to)
{
    return {QCoreApplication::translate("Rule", "Link %1 with %2 by WAN").arg(plan.displayName(from), plan.displayName(to)),
            addLink(plan, plan.id(from), plan.id(to))};
}

namespace {

// A first MP where no path leads to the Central one would be an error of its own (MP-06).
Fix withPath(const FindingContext &context, ObjectRef site, Fix fix)
{
    const Plan &plan = context.plan;
    const auto central = context.facts.centralPart();
    if (!site.is(Kind::Site) || !central || context.facts.reach().part(plan, site) == *central)
        return fix;
    const std::vector<ObjectRef> ways = waysToCentral(context);
    if (ways.empty())
        return pointsStandingIn(plan, site).empty() ? Fix() : fix;
    const QString title = QCoreApplication::translate("Rule", "%1, and link %2 with %3 by WAN")
                              .arg(fix.title, plan.displayName(site), plan.displayName(ways.front()));
    const Edit link = addLink(plan, plan.id(site), plan.id(ways.front()));
    return {title, {title, [first = fix.edit, link](Draft &draft) { first.compose(draft); link.compose(draft); }, {}}};
}

} // namespace

Fix addPointFix(const FindingContext &context, ObjectRef owner, const std::vector<App> &apps, ObjectRef segment)
{
    const Plan &plan = context.plan;
    std::vector<std::string> keys;
    QStringList names;
    for (const App app : apps) {
        keys.emplace_back(spec(app).key);
        names.append(applicationName(app));
    }
    std::vector<ObjectId> segments;
    if (segment)
        segments.push_back(plan.id(segment));
    return withPath(context, owner,
                    {QCoreApplication::translate("Rule", "Add a Management Point with %1 to %2")
                         .arg(names.join(QCoreApplication::translate("Rule", " and ")), plan.displayName(segment ? segment : owner)),
                     addManagementPoint(plan, plan.id(owner), {}, keys, segments)});
}

Fix addResponsiblePointFix(const FindingContext &context, ObjectRef site)
{
    const Plan &plan = context.plan;
    const ObjectId siteId = plan.id(site);
    const QString title = QCoreApplication::translate("Rule", "Add a Management Point with Distribution Service to %1 and make it responsible")
                              .arg(plan.displayName(site));
    return withPath(context, site, {title, {title, [siteId](Draft &draft) {
                        const ObjectId mp = draft.create(Kind::ManagementPoint, siteId, proposedServerName(draft, siteId));
                        draft.set(mp, FieldId::Applications, ApplicationList{{.type = spec(App::DistributionService).key}});
                        draft.set(siteId, FieldId::DistributionService, mp);
                    }, {}}});
}

Fix addRegionServiceFix(const FindingContext &context, ObjectRef region)
{
    const Plan &plan = context.plan;
    const ObjectRef depot = context.facts.masterDepot(region);
    const ObjectRef site = depot && plan.owner(depot).is(Kind::Site) ? plan.owner(depot) : ObjectRef();
    const ObjectId regionId = plan.id(region), siteId = site ? plan.id(site) : ObjectId();
    const QString title = QCoreApplication::translate("Rule", "Add a Management Point with Distribution Service to %1 and make it responsible")
                              .arg(plan.displayName(region));
    return withPath(context, site, {title, {title, [regionId, siteId](Draft &draft) {
                        const ObjectId mp = draft.create(Kind::ManagementPoint, regionId, proposedServerName(draft, regionId));
                        draft.set(mp, FieldId::Applications, ApplicationList{{.type = spec(App::DistributionService).key}});
                        if (!siteId.isNull())
                            draft.set(mp, FieldId::Place, siteId);
                        draft.set(regionId, FieldId::DistributionService, mp);
                    }, {}}});
}

namespace {

std::optional<PackedApplication> serverOn(const Plan &plan, ObjectRef point)
{
    for (int i = 0, n = plan.applicationCount(point); i < n; ++i) {
        if (const PackedApplication app = plan.application(point, i); app.type == static_cast<int>(App::BusinessLogicServer))
            return app;
    }
    return std::nullopt;
}

void changeServer(Draft &draft, ObjectId point, const std::function<void(Application &)> &change)
{
    ApplicationList list = draft.applications(point);
    for (Application &app : list) {
        if (app.type == spec(App::BusinessLogicServer).key)
            change(app);
    }
    draft.set(point, FieldId::Applications, std::move(list));
}

} // namespace

bool isPrimaryServer(const Plan &plan, ObjectRef point)
{
    const auto server = serverOn(plan, point);
    return server && server->primary;
}

int loadFactorOf(const Plan &plan, ObjectRef point)
{
    const auto server = serverOn(plan, point);
    return server ? server->loadFactor() : 100;
}

Fix installServerFix(const Plan &plan, ObjectRef point)
{
    Fix install = installFix(plan, point, App::BusinessLogicServer);
    if (std::ranges::any_of(plan.businessServers(), [&](ObjectRef mp) { return isPrimaryServer(plan, mp); }))
        return install;
    const ObjectId id = plan.id(point);
    return {install.title, {install.edit.name, [id, add = install.edit](Draft &draft) {
                                add.compose(draft);
                                changeServer(draft, id, [](Application &app) { app.primary = true; });
                            }, {}}};
}

Fix loadFactorFix(const Plan &plan, ObjectRef point, int factor)
{
    const QString title = QCoreApplication::translate("Rule", "Set the load factor of %1 to %2").arg(plan.displayName(point), QString::number(factor));
    const ObjectId id = plan.id(point);
    return {title, {title, [id, factor](Draft &draft) {
                        changeServer(draft, id, [factor](Application &app) { app.loadFactor = factor; });
                    }, {}}};
}

Fix primaryServerFix(const Plan &plan, ObjectRef point)
{
    const QString title = QCoreApplication::translate("Rule", "Make %1 the only primary server").arg(plan.displayName(point));
    const ObjectId primary = plan.id(point);
    std::vector<ObjectId> all;
    for (const ObjectRef server : plan.businessServers())
        all.push_back(plan.id(server));
    return {title, {title, [primary, all](Draft &draft) {
                        for (const ObjectId id : all)
                            changeServer(draft, id, [&](Application &app) { app.primary = id == primary; });
                    }, {}}};
}

Fix numberFix(const FindingContext &context, const QString &title)
{
    std::vector<ObjectId> others;
    for (std::size_t i = 1; i < context.subjects.size(); ++i)
        others.push_back(context.plan.id(context.subjects[i]));
    const QString named = title.arg(context.name());
    return {named, {named, [others](Draft &draft) {
                        for (const ObjectId id : others)
                            draft.set(id, FieldId::Name, draft.freeName(draft.kind(id), draft.owner(id), draft.name(id)));
                    }, {}}};
}

} // namespace sitewright
