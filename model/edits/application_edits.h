// SPDX-License-Identifier: MIT
// Edits of the management applications on Management Points. Each returns data; nothing happens before it is performed.
#pragma once

#include <string_view>

#include "model/plan/draft.h"

namespace sitewright {

/// No change when the MP has it already.
Edit addApplication(const Plan &plan, ObjectId point, std::string_view type);
/// Every instance of the type on the MP.
Edit removeApplication(const Plan &plan, ObjectId point, std::string_view type);
/// Keeps one instance of the type where it is listed more than once.
Edit removeDuplicateApplication(const Plan &plan, ObjectId point, std::string_view type);
/// Takes the application with its settings from one MP to another.
Edit moveApplication(const Plan &plan, ObjectId from, ObjectId to, std::string_view type);
Edit copyApplication(const Plan &plan, ObjectId from, ObjectId to, std::string_view type);

} // namespace sitewright
