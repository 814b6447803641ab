// SPDX-License-Identifier: MIT
// Whether a site is more than one network (STR-05, STR-06). A WAN link that ends at a segment makes it a network of its own,
// but only something else in the site makes that a WAN link inside it: else the segment is the site, and the link its line.
#pragma once

#include "model/rules/rule.h"

namespace sitewright {

template <class FactsView>
bool isOfSeveralNetworks(const FactsView &facts, ObjectRef site)
{
    const NetworkId own = facts.lan(site);
    NetworkId first = noNetwork;
    bool differ = false, anySeparated = false;
    facts.forEachSegmentIn(site, [&](ObjectRef segment) {
        const NetworkId lan = facts.lan(segment);
        differ = differ || (first != noNetwork && lan != first);
        anySeparated = anySeparated || lan != own;
        first = first == noNetwork ? lan : first;
    });
    if (differ || !anySeparated)
        return differ;
    // All segments are one network beside the site's own: is there anything in that?
    differ = facts.hasLinkAt(site);
    if (!differ)
        facts.forEachPointStandingIn(site, [&](const PointMember &mp) { return !(differ = !facts.hasLeg(mp.ref)); });
    return differ;
}

} // namespace sitewright
