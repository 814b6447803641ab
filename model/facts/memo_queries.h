// SPDX-License-Identifier: MIT
// The memoised facts one by one, as queries that record what they read like rules do. The engine runs them again when
// something they read changed and wakes the readers of a fact only when its value did.
#pragma once

#include <algorithm>

#include "model/facts/facts_view.h"

namespace sitewright {

inline ObjectRef queryEffectiveService(const FactsView<true> &facts, ObjectRef structure)
{
    if (const ObjectRef own = facts.ownService(structure))
        return own;
    const ObjectRef above = facts.owner(structure);
    return above ? facts.effectiveService(above) : ObjectRef();
}

inline bool queryHasSite(const FactsView<true> &facts, ObjectRef structure)
{
    bool has = false;
    facts.forEachStructureIn(structure, [&](ObjectRef child) { return !(has = child.is(Kind::Site) || facts.hasSiteBelow(child)); });
    return has;
}

inline ObjectRef queryMasterDepot(const FactsView<true> &facts, ObjectRef structure)
{
    if (structure.is(Kind::Site)) {
        if (const ObjectRef own = facts.siteMasterDepot(structure))
            return own;
    } else if (const ObjectRef chosen = facts.chosenMasterDepot(structure)) {
        return chosen;
    }
    ObjectRef earliest;
    facts.forEachStructureIn(structure, [&](ObjectRef child) {
        // A child that is still to be asked again may name a depot that was just removed: taking it would wake everybody twice.
        const ObjectRef master = facts.masterDepot(child);
        if (facts.isLive(master) && (earliest.isNull() || facts.createdBefore(master, earliest)))
            earliest = master;
    });
    return earliest;
}

inline std::uint8_t queryCascadeSteps(const FactsView<true> &facts, ObjectRef structure)
{
    const ObjectRef above = facts.owner(structure);
    return above ? sitewright::cascadeSteps(facts.cascadeSteps(above), facts.masterDepot(above), facts.masterDepot(structure)) : std::uint8_t(0);
}

template <bool Record>
NetworkId queryServiceLan(const FactsView<Record> &facts, ObjectRef point)
{
    return facts.servesAnything(point) && facts.distributes(point) ? facts.pointLan(point) : noNetwork;
}

template <bool Record>
NetworkId queryDepotLan(const FactsView<Record> &facts, ObjectRef depot) { return facts.lan(facts.depotNetwork(depot)); }

template <bool Record>
std::optional<ReachId> queryCentralPart(const FactsView<Record> &facts)
{
    if (!facts.hasLinks())
        return {};
    std::optional<ReachId> out;
    for (const ObjectRef central : facts.centralPoints()) {
        if (const ObjectRef network = facts.pointNetwork(central)) {
            const ReachId part = facts.reachPart(network);
            out = !out || *out == part ? part : noPart;
        }
    }
    return out;
}

template <bool Record>
ServerPlaces queryServerPlaces(const FactsView<Record> &facts)
{
    ServerPlaces out;
    out.linksDrawn = facts.hasLinks();
    for (const ObjectRef server : facts.businessServers()) {
        const NetworkId stands = facts.pointLan(server);
        if (stands == noNetwork)
            out.someUnplaced = true;
        else
            out.lans.push_back(stands);
        if (const ObjectRef network = facts.pointNetwork(server))
            out.parts.push_back(facts.reachPart(network));
        out.exist = true;
    }
    const auto sortUnique = [](auto &list) {
        std::ranges::sort(list);
        list.erase(std::unique(list.begin(), list.end()), list.end());
    };
    sortUnique(out.lans);
    sortUnique(out.parts);
    return out;
}

} // namespace sitewright
