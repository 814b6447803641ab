// SPDX-License-Identifier: MIT
// Finds what somebody probably meant by a misspelt name.
#pragma once

#include <span>
#include <string_view>

namespace sitewright {

/// The candidate with the fewest changes of letters; empty when none is close enough to be meant.
std::string_view nearestName(std::string_view name, std::span<const std::string_view> candidates);

} // namespace sitewright
