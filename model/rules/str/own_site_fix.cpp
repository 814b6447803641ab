// SPDX-License-Identifier: MIT
#include "model/rules/str/own_site_fix.h"

#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/dep/depot_fixes.h"
#include "model/rules/path_guards.h"
#include "model/rules/wol/senders.h"

namespace sitewright {

namespace {

/// Whether `point` stands in the segment's new site when there is one: by its first leg and nothing else.
bool movesAlong(const Plan &plan, ObjectRef point, ObjectRef segment)
{
    const PointRecord &record = plan.point(point);
    if (record.place || record.owner.is(Kind::Site))
        return false;
    ObjectRef first;
    plan.forEachSegmentOf(point, [&](ObjectRef leg) {
        if (first.isNull() || plan.id(leg) < plan.id(first))
            first = leg;
    });
    return first == segment;
}

/// Whether the master of the segment's new site becomes that of an object above with a repository.
bool takesCopies(const FindingContext &context, ObjectRef segment)
{
    const Plan &plan = context.plan;
    const ObjectRef site = plan.owner(segment);
    ObjectRef first; // of those that go along; without any a new one is made, the youngest of all
    for (const ObjectRef depot : depotsOf(plan, site)) {
        const bool better = first.isNull() || (plan.depot(depot).master && !plan.depot(first).master);
        if (plan.depot(depot).standsIn == segment && better)
            first = depot;
    }
    return copiesFall(context, plan.owner(site), [&](ObjectRef at) {
        const ObjectRef now = context.facts.masterDepot(at);
        return plan.chosenMasterDepot(at).isNull() && (now.isNull() || now == first || (first && createdBefore(plan, first, now)));
    });
}

// Editable copies need a Distribution Service in the site they lie in (DS-16).
bool copiesKeepTheirService(const FindingContext &context, ObjectRef segment)
{
    const Plan &plan = context.plan;
    const ObjectRef site = plan.owner(segment);
    bool moves = false, stays = false; // a Distribution Service does
    plan.forEachPointStandingIn(site, [&](ObjectRef mp) {
        if (plan.has(mp, App::DistributionService))
            (movesAlong(plan, mp, segment) ? moves : stays) = true;
    });
    for (ObjectRef at = site; at; at = plan.owner(at)) {
        const ObjectRef master = context.facts.masterDepot(at);
        if (master.isNull() || plan.owner(master) != site || !hasRepository(plan, at))
            continue;
        const bool goes = plan.depot(master).standsIn == segment && at != site;
        if (!(goes ? moves : stays))
            return false;
    }
    return moves || !takesCopies(context, segment);
}

/// Whether an MP would stand in the new site that no path joins with the Central one (MP-06).
bool cutsOff(const FindingContext &context, ObjectRef segment)
{
    const Plan &plan = context.plan;
    const FactsView<false> facts(plan, context.facts);
    bool any = false;
    plan.forEachPointStandingIn(plan.owner(segment), [&](ObjectRef mp) { return !(any = movesAlong(plan, mp, segment)); });
    return any && facts.isCutOff(segment) && facts.isCutOff(plan.owner(segment));
}

// Where a sender must be attached to the site it stands in, those of the old site would cease to wake (WOL-01).
bool staysAwake(const FindingContext &context, ObjectRef segment)
{
    const Plan &plan = context.plan;
    if (!plan.segment(segment).wakeOnLan || !context.facts.settings().reads({"regionalSender", "home"}))
        return true;
    bool good = true;
    plan.forEachPointInSegment(segment, [&](ObjectRef mp) { good = good && plan.owner(mp) != plan.owner(segment); });
    return good;
}

// Each of the two sites has depots, and one of them is its master.
void settleDepots(Draft &draft, ObjectId site)
{
    std::vector<ObjectId> depots;
    for (const ObjectId id : draft.children(site)) {
        if (draft.kind(id) == Kind::Depot)
            depots.push_back(id);
    }
    if (depots.empty()) {
        addObject(draft.base(), Kind::Depot, site).compose(draft);
        return;
    }
    const auto rank = [&](ObjectId id) {
        const bool flagged = valueOr(draft.value(id, FieldId::Master), false);
        return std::tuple(!flagged, valueOr(draft.value(id, FieldId::Order), std::int64_t(0)), id);
    };
    const ObjectId master = std::ranges::min(depots, {}, rank);
    for (const ObjectId id : depots)
        draft.set(id, FieldId::Master, id == master);
    TextList protocols = valueOr(draft.value(master, FieldId::Protocols), TextList());
    if (lacksSmb(protocols)) { // as the master it has to (DEP-06)
        protocols.emplace_back("smb");
        draft.set(master, FieldId::Protocols, std::move(protocols));
    }
}

void makeSite(Draft &draft, ObjectId segment, ObjectId old, bool linked)
{
    const Plan &plan = draft.base();
    const ObjectId above = draft.owner(old);
    const ObjectId site = draft.create(Kind::Site, above, draft.freeName(Kind::Site, above, draft.name(segment)));
    draft.set(segment, FieldId::Owner, site);
    if (const ObjectRef service = plan.structure(plan.find(old)).ownService; service && plan.has(service, App::DistributionService))
        draft.set(site, FieldId::DistributionService, plan.id(service));
    draft.set(site, FieldId::NetworkOs, draft.value(old, FieldId::NetworkOs));
    for (const ObjectId depot : draft.children(old)) {
        if (draft.kind(depot) == Kind::Depot && draft.value(depot, FieldId::StandsIn) == FieldValue(segment))
            draft.set(depot, FieldId::Owner, site);
    }
    settleDepots(draft, site);
    if (!depotsOf(plan, plan.find(old)).empty())
        settleDepots(draft, old);
    draft.set(site, FieldId::Clients, draft.value(segment, FieldId::Clients));
    plan.forEachLinkAt(plan.find(segment), [&](ObjectRef link) {
        for (const FieldId end : {FieldId::From, FieldId::To}) {
            if (valueOr(draft.value(plan.id(link), end), ObjectId()) == segment)
                draft.set(plan.id(link), end, site);
        }
    });
    if (linked)
        addLink(plan, old, site).compose(draft);
}

} // namespace

std::vector<Fix> ownSiteFix(const FindingContext &context, ObjectRef segment)
{
    const Plan &plan = context.plan;
    if (!copiesKeepTheirService(context, segment) || !staysAwake(context, segment) || cutsOff(context, segment))
        return {};
    const ObjectId segmentId = plan.id(segment), siteId = plan.id(plan.owner(segment));
    const bool linked = !leadsBack(plan, segment);
    const QString title = linked
        ? QCoreApplication::translate("Rule", "Make a site of %1, linked with %2 by WAN").arg(plan.displayName(segment), plan.displayName(plan.owner(segment)))
        : QCoreApplication::translate("Rule", "Make a site of %1").arg(plan.displayName(segment));
    return {{title, {title, [segmentId, siteId, linked](Draft &draft) { makeSite(draft, segmentId, siteId, linked); }, {}}}};
}

} // namespace sitewright
