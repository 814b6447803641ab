// SPDX-License-Identifier: MIT
// The rule profile: all rule settings of a plan as a file of its own, so that a company has one (plan-format.md has the plan's
// conventions). Canonical: sorted, one entry a line, LF, a final newline; what is at its default is left out.
#pragma once

#include <string>

#include "model/edits/rule_edits.h"

namespace sitewright {

inline constexpr int profileFormatVersion = 1;

std::string writeProfile(const RuleProfile &profile);
/// Without what this program does not know, as a reader of the same version would refuse it.
RuleProfile knownPartOf(const RuleProfile &profile);

} // namespace sitewright
