// SPDX-License-Identifier: MIT
// Words of the network view that more than one of its parts writes.
#pragma once

#include <QString>

#include "views/canvas/object_words.h"
#include "views/network/link_loads.h"

namespace sitewright {

/// "100 Mbit/s"; empty when nobody said.
QString bandwidthInWords(std::int64_t kbps);
/// What is written on a link: "100 Mbit/s", "LAN"; empty when there is nothing to say.
QString linkLabel(const Plan &plan, ObjectRef link);
/// What the hover card says of a site, cloud or link.
ObjectWords networkWords(const Session &session, const LinkLoads *loads, ObjectRef ref);

} // namespace sitewright
