// SPDX-License-Identifier: MIT
// What keeps a fix from parting servers that need each other: MPs reach the Central one (MP-06), Relay Proxies a Business Logic
// Server (BLS-10). Used when fixes are made, never by checks; as such they may look at the whole plan.
#pragma once

#include "model/rules/rule.h"

namespace sitewright {

/// Whether a Relay Proxy that stands in `network` (site, segment or null) would reach a Business Logic Server or cannot be judged.
bool mayRelayFrom(const FindingContext &context, ObjectRef network);
/// Whether no Relay Proxy loses the only Business Logic Server it reaches when the one on `server` goes.
bool mayLoseServer(const FindingContext &context, ObjectRef server);
/// Whether `point`, of which nobody said where it stands, may stand in `site` without bringing an error about paths to light.
bool mayStandIn(const FindingContext &context, ObjectRef point, ObjectRef site);
/// Whether one server may stand wherever these stand: all in parts of the network with a path to each other, and none unplaced
/// whose place would make others be judged.
bool mayBecomeOne(const FindingContext &context, const std::vector<ObjectRef> &points);
/// Whether a path leads from `segment` to the rest of its site when its links no longer end in that site.
bool leadsBack(const Plan &plan, ObjectRef segment);

} // namespace sitewright
