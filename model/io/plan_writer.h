// SPDX-License-Identifier: MIT
// The plan file in its one canonical form: the same plan gives the same bytes everywhere, and a small change of the plan
// is a small change of the text. Walks the field table; knows no kind by name.
#pragma once

#include <string>
#include <vector>

#include "model/plan/plan.h"

namespace sitewright {

inline constexpr int planFormatVersion = 1;

/// UTF-8 JSON: one object per line, sorted by id, fields in table order, defaults left out, LF, a final newline.
/// `roots` is for an excerpt of a plan: which objects it is about.
std::string writePlan(const Plan &plan, const std::vector<ObjectId> &roots = {});

} // namespace sitewright
