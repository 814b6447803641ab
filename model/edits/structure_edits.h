// SPDX-License-Identifier: MIT
// Edits of what stands where, and of single fields. Each returns data; nothing happens before it is performed.
#pragma once

#include <string_view>
#include <vector>

#include "model/plan/draft.h"

namespace sitewright {

/// A new object of `kind` in `owner`, named `name` or, when that is empty, by kind and place ("Site 3", "DSM-MUNICH-01").
Edit addObject(const Plan &plan, Kind kind, ObjectId owner, std::string_view name = {});
Edit rename(const Plan &plan, ObjectId object, std::string_view name);
/// With everything below; references to it are cleared.
Edit removeObjects(const Plan &plan, const std::vector<ObjectId> &objects);
/// Keeps what stands below a region: it moves to the region's owner.
Edit removeKeepingChildren(const Plan &plan, ObjectId region);
/// Objects that stand inside another object of the list move with it.
Edit moveTo(const Plan &plan, const std::vector<ObjectId> &objects, ObjectId owner);
/// Copies with everything below, under new ids and free names.
Edit copyTo(const Plan &plan, const std::vector<ObjectId> &objects, ObjectId owner);
Edit setField(const Plan &plan, const std::vector<ObjectId> &objects, FieldId field, const FieldValue &value);
/// `point` null = inherit.
Edit setResponsibleService(const Plan &plan, const std::vector<ObjectId> &objects, ObjectId point);
/// Puts the MP's leg into a segment besides those it has.
Edit addLeg(const Plan &plan, ObjectId point, ObjectId segment);
/// A new MP in `owner` with these applications, standing in these segments.
Edit addManagementPoint(const Plan &plan, ObjectId owner, std::string_view name, const std::vector<std::string> &applications,
                        const std::vector<ObjectId> &segments = {});
/// The server name proposed for a new MP at `owner`: "DSM-" and the place's name in capitals, without underscores.
std::string proposedServerName(const Draft &draft, ObjectId owner);

} // namespace sitewright
