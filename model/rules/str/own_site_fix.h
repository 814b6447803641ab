// SPDX-License-Identifier: MIT
// The fix of STR-05 and STR-06: a segment that is separated from its site by WAN becomes a site of its own.
#pragma once

#include "model/rules/rule.h"

namespace sitewright {

/// Makes a site of `segment` beside its site, with the links that end at it and the depots that stand in it. Takes along a
/// link, a depot or the mark of a master where one of the two sites would lack it; none when it cannot.
std::vector<Fix> ownSiteFix(const FindingContext &context, ObjectRef segment);

} // namespace sitewright
