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

/// `key` and `fingerprint` as findingKeyText() and fingerprintText() write them; replaces a waiver with the same key.
Edit waive(const Plan &plan, std::string_view key, std::string_view fingerprint, const WaiverText &text);
Edit withdrawWaiver(const Plan &plan, std::string_view key);

} // namespace sitewright
