// SPDX-License-Identifier: MIT
#include "model/rules/path_guards.h"

#include <unordered_set>

namespace sitewright {

namespace {

/// Whether each Relay Proxy that reaches a server now, or cannot be judged now, would reach one if servers stood in `parts` only.
bool allRelaysReach(const FindingContext &context, const std::vector<ReachId> &parts, ObjectRef relayToo)
{
    const Plan &plan = context.plan;
    const FactsView<false> facts(plan, context.facts);
    bool good = true;
    plan.forEach(Kind::ManagementPoint, [&](ObjectRef mp) {
        const bool relays = plan.has(mp, App::RelayProxy) && (mp == relayToo || !plan.has(mp, App::BusinessLogicServer));
        const ObjectRef network = relays ? facts.pointNetwork(mp) : ObjectRef();
        if (network && (mp == relayToo || mayRelayFrom(context, network)))
            good = good && std::ranges::find(parts, facts.reachPart(network)) != parts.end();
        return good;
    });
    return good;
}

} // namespace

bool mayRelayFrom(const FindingContext &context, ObjectRef network)
{
    const FactsView<false> facts(context.plan, context.facts);
    return network.isNull() || facts.hasUnplacedServer() || facts.reachesServer(network);
}

bool mayLoseServer(const FindingContext &context, ObjectRef server)
{
    const FactsView<false> facts(context.plan, context.facts);
    if (!facts.hasLinks())
        return true;
    std::vector<ReachId> parts;
    for (const ObjectRef other : context.plan.businessServers()) {
        const ObjectRef network = other == server ? ObjectRef() : facts.pointNetwork(other);
        if (network)
            parts.push_back(facts.reachPart(network));
        else if (other != server && facts.pointLan(other) == noNetwork)
            return true; // nothing is judged while one is unplaced
    }
    // Whoever reached it reaches another one there; a report asks this for every finding of a large plan.
    if (const ObjectRef own = facts.pointNetwork(server); own && std::ranges::find(parts, facts.reachPart(own)) != parts.end())
        return true;
    return allRelaysReach(context, parts, server);
}

bool mayStandIn(const FindingContext &context, ObjectRef point, ObjectRef site)
{
    const Plan &plan = context.plan;
    const FactsView<false> facts(plan, context.facts);
    if (!facts.hasLinks())
        return true;
    const ReachId there = facts.reachPart(site);
    if (plan.point(point).central) {
        bool alone = false; // some MP stands where no path leads from the Central one's new place
        plan.forEach(Kind::Site, [&](ObjectRef other) {
            plan.forEachPointStandingIn(other, [&](ObjectRef) { return !(alone = facts.reachPart(other) != there); });
            return !alone;
        });
        if (alone)
            return false;
    } else if (const auto central = context.facts.centralPart(); central && *central != there) {
        return false;
    }
    const bool serves = plan.has(point, App::BusinessLogicServer);
    if (plan.has(point, App::RelayProxy) && !serves && !mayRelayFrom(context, site))
        return false;
    if (!serves)
        return true;
    std::vector<ReachId> parts{there};
    for (const ObjectRef other : plan.businessServers()) {
        if (const ObjectRef network = facts.pointNetwork(other))
            parts.push_back(facts.reachPart(network));
        else if (other != point)
            return true;
    }
    return allRelaysReach(context, parts, {});
}

bool mayBecomeOne(const FindingContext &context, const std::vector<ObjectRef> &points)
{
    const Plan &plan = context.plan;
    const FactsView<false> facts(plan, context.facts);
    if (!facts.hasLinks())
        return true;
    bool someUnplaced = false, somePlaced = false, judgesOthers = false, same = true;
    ReachId part = noPart;
    for (const ObjectRef mp : points) {
        judgesOthers = judgesOthers || plan.has(mp, App::BusinessLogicServer) || plan.point(mp).central;
        const ObjectRef network = facts.pointNetwork(mp);
        if (network.isNull()) {
            someUnplaced = true;
            continue;
        }
        same = same && (!somePlaced || facts.reachPart(network) == part);
        part = facts.reachPart(network);
        somePlaced = true;
    }
    if (!same || (someUnplaced && somePlaced && judgesOthers))
        return false;
    if (!someUnplaced || !somePlaced)
        return true;
    // What nobody could judge stands somewhere from now on.
    const auto central = context.facts.centralPart();
    const bool relays = std::ranges::any_of(points, [&](ObjectRef mp) { return plan.has(mp, App::RelayProxy); });
    for (const ObjectRef mp : points) {
        if (const ObjectRef network = facts.pointNetwork(mp))
            return (!central || *central == part) && (!relays || mayRelayFrom(context, network));
    }
    return true;
}

bool leadsBack(const Plan &plan, ObjectRef segment)
{
    constexpr std::size_t most = 1'000; // whoever is further away is not taken for joined
    const ObjectRef site = plan.owner(segment);
    std::unordered_set<ObjectRef> seen;
    std::vector<ObjectRef> ahead;
    bool isBack = false;
    const auto follow = [&](ObjectRef end) {
        plan.forEachLinkAt(end, [&](ObjectRef link) {
            const ObjectRef other = Reach::host(plan, plan.link(link).otherEnd(end));
            if (other && plan.link(link).otherEnd(end) != segment && seen.size() < most && seen.insert(other).second)
                ahead.push_back(other);
            isBack = isBack || seen.contains(site);
        });
    };
    follow(segment);
    for (std::size_t i = 0; i < ahead.size() && !isBack; ++i) {
        const ObjectRef at = ahead[i];
        follow(at);
        if (at.is(Kind::Site)) {
            plan.forEachChild(at, ChildGroup::Contents, [&](ObjectRef child) {
                if (child.is(Kind::Segment))
                    follow(child);
            });
        }
    }
    return isBack;
}

} // namespace sitewright
