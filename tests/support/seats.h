// SPDX-License-Identifier: MIT
// Where everybody sits in the network view, by id: to be compared.
#pragma once

#include <map>
#include <string>

#include "views/network/network_layout.h"

namespace sitewright::test {

using Seats = std::map<std::string, QPoint>;

inline Seats seatsOf(const Plan &plan, const NetworkLayout &layout)
{
    Seats out;
    layout.forEachSeat([&](ObjectRef ref, QPoint at) { out.emplace(plan.id(ref).text(), at); });
    return out;
}

/// Laid out from scratch.
inline Seats seatsOf(const Plan &plan)
{
    NetworkLayout layout;
    layout.rebuild(plan);
    return seatsOf(plan, layout);
}

} // namespace sitewright::test
