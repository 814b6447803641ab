// SPDX-License-Identifier: MIT
// Giving and withdrawing waivers.
#pragma once

#include <string_view>

#include "model/plan/draft.h"

namespace sitewright {

struct WaiverText {
    std::string reason;
    std::string author;
    std::string date;    ///< yyyy-mm-dd
    std::string expires; ///< yyyy-mm-dd, may be empty
    std::string scope;   ///< "", "subtree" or "rule"
};

/// What a waiver of a subtree or a rule rests on: it accepts whatever occurs there.
inline constexpr std::string_view anyFacts = "00000000";

/// `key` as findingKeyText() writes it, CODE:object for a subtree, or CODE for a rule (see model/rules/waivers.h), `fingerprint`
/// as fingerprintText() does; replaces a waiver with the same key.
Edit waive(const Plan &plan, std::string_view key, std::string_view fingerprint, const WaiverText &text);
Edit withdrawWaiver(const Plan &plan, std::string_view key);
/// Several in one step, named by how many they are.
Edit waiveTogether(std::vector<Edit> waivers);
Edit withdrawWaivers(const Plan &plan, const std::vector<std::string> &keys);

} // namespace sitewright
