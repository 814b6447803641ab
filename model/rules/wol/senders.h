// SPDX-License-Identifier: MIT
// Which MPs wake the computers of a broadcast domain they stand in, as the readings in force say (domain.md 7.5, 7.6). Shared by
// the rules about Wake-on-LAN.
#pragma once

#include "model/rules/rule.h"

namespace sitewright {

/// What of FactsView::typesInSegment() makes an MP send wake-up packets: an OSD Proxy, an Event Dispatcher, or the Central MP as it is.
template <class View>
std::uint32_t senders(const View &facts)
{
    return bit(App::OsdProxy) | bit(App::EventDispatcher) | (facts.reads({"centralWakes", "asIs"}) ? centralPointBit : 0U);
}

/// Whether `mp` sends wake-up packets at all.
template <class View>
bool sends(const View &facts, const PointMember &mp)
{
    return (mp.types() & senders(facts)) != 0;
}

/// Whether the console asks `mp` for the computers of `site`: it is attached to it, or the Central MP.
inline bool isOwnSender(const PointMember &mp, ObjectRef site) { return mp.isCentral() || mp.home() == site; }

/// Whether `mp`, standing in a broadcast domain of `site`, covers it.
template <class View>
bool covers(const View &facts, const PointMember &mp, ObjectRef site)
{
    return sends(facts, mp) && (isOwnSender(mp, site) || !facts.reads({"regionalSender", "home"}));
}

// The same for words and fixes, about the segment that is the finding's subject.
inline bool sends(const FindingContext &context, ObjectRef mp)
{
    return sends(context.facts.settings(), PointMember(context.plan, mp));
}
/// Whether `mp` would cover the segment if it sent.
inline bool mayCover(const FindingContext &context, ObjectRef mp)
{
    return isOwnSender(PointMember(context.plan, mp), context.plan.owner(context.subjects[0]))
        || !context.facts.settings().reads({"regionalSender", "home"});
}

} // namespace sitewright
