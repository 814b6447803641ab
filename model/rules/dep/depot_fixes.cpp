// SPDX-License-Identifier: MIT
#include "model/rules/dep/depot_fixes.h"

#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/rule_words.h"

namespace sitewright {

std::vector<ObjectRef> depotsOf(const Plan &plan, ObjectRef site)
{
    std::vector<ObjectRef> out;
    plan.forEachChild(site, ChildGroup::Contents, [&](ObjectRef ref) {
        if (ref.is(Kind::Depot))
            out.push_back(ref);
    });
    std::ranges::sort(out, [&](ObjectRef a, ObjectRef b) { return createdBefore(plan, a, b); });
    return out;
}

Fix enableSmbFix(const Plan &plan, ObjectRef depot)
{
    const bool offers = !lacksSmb(valueOr(plan.value(depot, FieldId::Protocols), TextList()));
    const QString title = (offers ? QCoreApplication::translate("Rule", "Write %1 by SMB") : QCoreApplication::translate("Rule", "Enable SMB on %1"))
                              .arg(plan.displayName(depot));
    const ObjectId id = plan.id(depot);
    return {title, {title, [id, offers](Draft &draft) {
                        if (!offers) {
                            TextList protocols = valueOr(draft.value(id, FieldId::Protocols), TextList());
                            protocols.emplace_back("smb");
                            draft.set(id, FieldId::Protocols, std::move(protocols));
                        }
                        if (valueOr(draft.value(id, FieldId::WriteProtocol), std::string()) == "http")
                            draft.set(id, FieldId::WriteProtocol, std::string("smb"));
                    }, {}}};
}

bool distributesFrom(const Plan &plan, ObjectRef site)
{
    bool found = false;
    plan.forEachPointStandingIn(site, [&](ObjectRef mp) { return !(found = plan.has(mp, App::DistributionService)); });
    return found;
}

bool hasRepository(const Plan &plan, ObjectRef structure)
{
    bool found = false;
    plan.forEachChild(structure, ChildGroup::Contents, [&](ObjectRef ref) { return !(found = ref.is(Kind::Repository)); });
    return found;
}

std::vector<ObjectRef> mastersBelow(const FindingContext &context, ObjectRef structure)
{
    std::vector<ObjectRef> out;
    context.plan.forEachChild(structure, ChildGroup::Structure, [&](ObjectRef child) {
        const ObjectRef master = context.facts.masterDepot(child);
        if (master && context.plan.owner(master).is(Kind::Site) && context.plan.isWithin(master, structure))
            out.push_back(master);
    });
    std::ranges::sort(out, [&](ObjectRef a, ObjectRef b) { return createdBefore(context.plan, a, b); });
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

Fix joinedFix(const Fix &first, const Fix &second)
{
    if (!first.isPossible() || !second.isPossible())
        return {};
    const QString title = QCoreApplication::translate("Rule", "%1. %2").arg(first.title, second.title);
    return {title, {title, [a = first.edit, b = second.edit](Draft &draft) { a.compose(draft); b.compose(draft); }, {}}};
}

Fix localServiceFix(const FindingContext &context, ObjectRef site)
{
    const std::vector<ObjectRef> points = pointsStandingIn(context.plan, site);
    return points.empty() ? addResponsiblePointFix(context, site) : installAndMakeResponsibleFix(context.plan, points.front(), site);
}

bool isNeededByCopies(const FindingContext &context, ObjectRef point, const std::vector<ObjectRef> &gone)
{
    const Plan &plan = context.plan;
    const ObjectRef site = plan.point(point).standsIn;
    if (site.isNull() || !plan.has(point, App::DistributionService))
        return false;
    bool other = false;
    plan.forEachPointStandingIn(site, [&](ObjectRef mp) {
        const bool stays = mp != point && std::ranges::find(gone, mp) == gone.end();
        return !(other = stays && plan.has(mp, App::DistributionService));
    });
    for (ObjectRef at = other ? ObjectRef() : site; at; at = plan.owner(at)) {
        const ObjectRef master = context.facts.masterDepot(at);
        if (master && plan.owner(master) == site && hasRepository(plan, at))
            return true;
    }
    return false;
}

std::vector<ObjectRef> sitesInNeed(const FindingContext &context, ObjectRef structure, ObjectRef depot, ObjectRef movedTo)
{
    const Plan &plan = context.plan;
    std::vector<ObjectRef> out;
    ObjectRef changed = structure, master = depot;
    while (true) {
        const bool moves = movedTo && master == depot;
        const ObjectRef site = !master ? ObjectRef() : moves ? movedTo : plan.owner(master);
        const bool isNews = moves || master != context.facts.masterDepot(changed);
        if (site.is(Kind::Site) && isNews && hasRepository(plan, changed) && !distributesFrom(plan, site)
            && std::ranges::find(out, site) == out.end())
            out.push_back(site);
        const ObjectRef above = plan.owner(changed);
        if (above.isNull() || plan.chosenMasterDepot(above) || (above.is(Kind::Site) && siteMasterDepot(plan, above)))
            return out;
        ObjectRef earliest;
        plan.forEachChild(above, ChildGroup::Structure, [&](ObjectRef child) {
            const ObjectRef one = child == changed ? master : context.facts.masterDepot(child);
            if (one && (earliest.isNull() || createdBefore(plan, one, earliest)))
                earliest = one;
        });
        changed = above;
        master = earliest;
    }
}

bool copiesFall(const FindingContext &context, ObjectRef from, const std::function<bool(ObjectRef)> &falls)
{
    for (ObjectRef at = from; at && falls(at); at = context.plan.owner(at)) {
        if (hasRepository(context.plan, at))
            return true;
    }
    return false;
}

std::vector<Fix> addSiteFix(const FindingContext &context, ObjectRef owner)
{
    const Plan &plan = context.plan;
    const bool holdsCopy = copiesFall(context, owner, [&](ObjectRef at) { return context.facts.masterDepot(at).isNull(); });
    const QString text = holdsCopy ? QCoreApplication::translate("Rule", "Add a site with a depot and a Distribution Service to %1")
                                   : QCoreApplication::translate("Rule", "Add a site with a depot to %1");
    const QString title = text.arg(plan.displayName(owner));
    const std::vector<ObjectRef> ways = holdsCopy && context.facts.centralPart() ? waysToCentral(context) : std::vector<ObjectRef>();
    if (holdsCopy && context.facts.centralPart() && ways.empty())
        return {};
    const ObjectId ownerId = plan.id(owner), way = ways.empty() ? ObjectId() : plan.id(ways.front());
    const Edit add = addObject(plan, Kind::Site, ownerId);
    return {{title, {title, [add, ownerId, way, holdsCopy](Draft &draft) {
                        const std::vector<ObjectId> before = draft.children(ownerId);
                        add.compose(draft);
                        for (const ObjectId site : draft.children(ownerId)) {
                            if (std::ranges::find(before, site) != before.end())
                                continue;
                            addObject(draft.base(), Kind::Depot, site).compose(draft);
                            if (!holdsCopy)
                                continue;
                            const ObjectId mp = draft.create(Kind::ManagementPoint, site, proposedServerName(draft, site));
                            draft.set(mp, FieldId::Applications, ApplicationList{{.type = spec(App::DistributionService).key}});
                            draft.set(site, FieldId::DistributionService, mp);
                            if (!way.isNull())
                                addLink(draft.base(), site, way).compose(draft);
                        }
                    }, {}}}};
}

Fix addDepotFix(const FindingContext &context, ObjectRef site)
{
    const Plan &plan = context.plan;
    const std::vector<ObjectRef> depots = depotsOf(plan, site);
    const ObjectRef segment = depots.empty() ? ObjectRef() : plan.depot(depots.front()).standsIn;
    const QString title = QCoreApplication::translate("Rule", "Add a depot to %1").arg(plan.displayName(site));
    const Edit add = addObject(plan, Kind::Depot, plan.id(site));
    const ObjectId siteId = plan.id(site), segmentId = segment ? plan.id(segment) : ObjectId();
    const Fix fix{title, {title, [add, siteId, segmentId](Draft &draft) {
                              const std::vector<ObjectId> before = draft.children(siteId);
                              add.compose(draft);
                              for (const ObjectId id : draft.children(siteId)) {
                                  if (!segmentId.isNull() && std::ranges::find(before, id) == before.end())
                                      draft.set(id, FieldId::StandsIn, segmentId);
                              }
                          }, {}}};
    bool holdsCopy = false; // of a repository that had no depot so far
    for (ObjectRef at = site; at && context.facts.masterDepot(at).isNull(); at = plan.owner(at))
        holdsCopy = holdsCopy || hasRepository(plan, at);
    return holdsCopy && !distributesFrom(plan, site) ? joinedFix(fix, localServiceFix(context, site)) : fix;
}

} // namespace sitewright
