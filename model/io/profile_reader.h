// SPDX-License-Identifier: MIT
// Reads a rule profile as strictly as the plan reader reads plans: every problem with line and column, unknown names with the
// nearest known one, nothing out of range.
#pragma once

#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "model/base/error.h"
#include "model/edits/rule_edits.h"

namespace sitewright {

inline constexpr std::size_t profileFileCap = std::size_t(1) << 20;

tl::expected<RuleProfile, std::vector<Error>> readProfile(std::string_view bytes, const QString &fileName);

} // namespace sitewright
