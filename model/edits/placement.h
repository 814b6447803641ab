// SPDX-License-Identifier: MIT
// What may be put where: the one judge of every drag, paste, menu and keyboard command that places something. Answers with
// the edit, or with the reason why not as a sentence for the pointer and the status bar.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/plan/draft.h"

namespace sitewright {

/// An application as it stands on an MP.
struct InstalledApplication {
    ObjectId point;
    std::string type;

    friend bool operator==(const InstalledApplication &, const InstalledApplication &) = default;
};

/// What is being dragged or was cut: exactly one of the four is set.
struct Payload {
    std::vector<ObjectId> objects;                   ///< existing objects
    std::vector<InstalledApplication> applications;  ///< applications of existing MPs
    std::optional<Kind> newKind;                     ///< a kind from the palette
    std::string newApplication;                      ///< an application type from the palette

    bool isEmpty() const { return objects.empty() && applications.empty() && !newKind && newApplication.empty(); }
    friend bool operator==(const Payload &, const Payload &) = default;
};

enum class PlacementMode { Move, Copy };

/// The edit that puts `payload` onto `target`, or why that is not possible. What comes from the palette is always new.
Result<Edit> place(const Plan &plan, const Payload &payload, ObjectId target, PlacementMode mode);
/// Where something dropped on `target` really goes: an MP dropped on an MP's card stands beside it, and so on.
ObjectId landingPlace(const Plan &plan, const Payload &payload, ObjectId target);
/// "Munich", "3 objects", "new Management Point": for labels.
QString describe(const Plan &plan, const Payload &payload);

} // namespace sitewright
