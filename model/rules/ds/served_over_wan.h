// SPDX-License-Identifier: MIT
// What DS-03, DS-09 and DS-17 start from: a site whose responsible Distribution Service stands elsewhere, joined by WAN only.
#pragma once

#include "model/facts/facts_view.h"

namespace sitewright {

/// The responsible MP when it reaches `site` only over WAN; null otherwise, and while nobody says where it stands.
template <class FactsView>
ObjectRef servedOverWan(const FactsView &facts, ObjectRef site)
{
    const ObjectRef service = facts.effectiveService(site);
    if (service.isNull())
        return {};
    const NetworkId stands = facts.serviceLan(service);
    return stands != noNetwork && stands != facts.lan(site) && facts.standsIn(service) != site ? service : ObjectRef();
}

} // namespace sitewright
