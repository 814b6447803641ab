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

namespace {

/// What can be reached over links from a segment or from its site, without the segment itself.
class Around {
public:
    Around(const Plan &plan, ObjectRef segment)
        : m_plan(plan)
        , m_segment(segment)
    {
    }

    void add(ObjectRef host)
    {
        if (!m_seen.insert(host).second)
            return;
        m_ahead.push_back(host);
        m_meets = m_meets || m_other->m_seen.contains(host);
    }
    void follow(ObjectRef end)
    {
        m_plan.forEachLinkAt(end, [&](ObjectRef link) {
            const ObjectRef other = m_plan.link(link).otherEnd(end);
            if (const ObjectRef host = Reach::host(m_plan, other); host && other != m_segment)
                add(host);
        });
    }
    void goOn()
    {
        const ObjectRef at = m_ahead[m_next++];
        follow(at);
        if (!at.is(Kind::Site))
            return;
        m_plan.forEachChild(at, ChildGroup::Contents, [&](ObjectRef child) {
            if (child.is(Kind::Segment) && child != m_segment)
                follow(child);
        });
    }
    bool isThrough() const { return m_next == m_ahead.size(); }
    std::size_t size() const { return m_ahead.size(); }
    bool meets() const { return m_meets; }
    void setOther(const Around &other) { m_other = &other; }

private:
    const Plan &m_plan;
    ObjectRef m_segment;
    std::unordered_set<ObjectRef> m_seen;
    std::vector<ObjectRef> m_ahead;
    std::size_t m_next = 0;
    const Around *m_other = nullptr;
    bool m_meets = false;
};

} // namespace

// From both ends: where all links lead to one place, each has it beside itself.
bool leadsBack(const Plan &plan, ObjectRef segment)
{
    constexpr std::size_t most = 300; // whoever is further away is not taken for joined
    Around here(plan, segment), home(plan, segment);
    here.setOther(home);
    home.setOther(here);
    here.follow(segment);
    home.add(plan.owner(segment));
    while (!here.meets() && !home.meets()) {
        Around &smaller = here.size() < home.size() ? here : home;
        if (here.isThrough() || home.isThrough() || smaller.size() > most)
            return false;
        smaller.goOn();
    }
    return true;
}

} // namespace sitewright
