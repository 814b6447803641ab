// SPDX-License-Identifier: MIT
// What DS-11 and DS-15 both look at: the line over which a site is filled, and what comes over it. No route is looked for: the best
// WAN link at the site is the most that can be used, whatever the way.
#pragma once

#include <algorithm>

#include "model/facts/facts_view.h"

namespace sitewright {

/// Whether `site` is filled over a WAN.
template <class FactsView>
bool isFilledOverWan(const FactsView &facts, ObjectRef site)
{
    const ObjectRef above = facts.owner(site);
    if (above.isNull())
        return false;
    const ObjectRef source = facts.masterDepot(above), target = facts.masterDepot(site);
    return source && target && source != target && facts.depotLan(source) != facts.depotLan(target);
}

/// Bandwidth in kbit/s of the best WAN link that ends at `site`; 0 when a LAN joins it with others, or nobody knows.
template <class FactsView>
std::int64_t bestLine(const FactsView &facts, ObjectRef site)
{
    std::int64_t best = 0;
    bool known = true;
    const auto look = [&](ObjectRef link, ObjectRef, bool isLan) {
        const std::int64_t bandwidth = facts.bandwidthKbps(link);
        known = known && !isLan && bandwidth > 0; // a LAN joins it with links elsewhere
        best = std::max(best, bandwidth);
    };
    facts.forEachLinkAt(site, look);
    const NetworkId own = facts.lan(site);
    facts.forEachSegmentIn(site, [&](ObjectRef segment) {
        if (facts.lan(segment) == own)
            facts.forEachLinkAt(segment, look);
    });
    return known ? best : 0;
}

/// The best line, 0 when the site is filled inside its LAN. The line comes first: where a site is filled from changes for all below a region.
template <class FactsView>
std::int64_t lineInto(const FactsView &facts, ObjectRef site)
{
    const std::int64_t line = bestLine(facts, site);
    return line > 0 && isFilledOverWan(facts, site) ? line : 0;
}

/// visit(repository): those of which something comes into `site` from above. Their fields are covered.
template <class FactsView, class Visit>
void forEachRepositoryAbove(const FactsView &facts, ObjectRef site, Visit visit)
{
    for (ObjectRef at = facts.owner(site); at; at = facts.owner(at))
        facts.forEachRepositoryIn(at, visit);
}

/// Kilobits that a repository's planned change sends in a cycle.
template <class FactsView>
double kilobits(const FactsView &facts, ObjectRef repository)
{
    return facts.repositoryNumber(repository, FieldId::ChangeMb, 0) * 8000.0 * facts.repositoryNumber(repository, FieldId::Compression, 1);
}

} // namespace sitewright
