// SPDX-License-Identifier: MIT
// Edits of the management applications on Management Points. Each returns data; nothing happens before it is performed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <QString>

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

/// What a planner says about an application type of their own; the key in the file is made from the name.
struct ApplicationTypeText {
    std::string name;
    std::string shortName;
    std::vector<std::string> levels; ///< of "organization", "region", "site"; empty = anywhere
    int maxPerObject = 1;            ///< 0 = any number
    bool needsDatabase = false;
};
Edit addApplicationType(const Plan &plan, const ApplicationTypeText &text);
/// The key addApplicationType() gives a type of that name: "Log collector" is logCollector.
std::string proposedTypeKey(const Plan &plan, std::string_view name);
/// Why `type` must not be installed on an MP attached to an object of kind `home`, as a sentence; empty when it may.
QString levelProblem(const Plan &plan, std::string_view type, Kind home);

} // namespace sitewright
