// SPDX-License-Identifier: MIT
// Edits of what stands where, and of single fields. Each returns data; nothing happens before it is performed.
#pragma once

#include <string_view>
#include <vector>

#include <QString>

#include "model/plan/draft.h"

namespace sitewright {

/// Why a `kind` cannot stand in an `owner`, as a sentence that says where it can; empty when it can.
QString nestingProblem(Kind kind, Kind owner);

/// A new object of `kind` in `owner`, named `name` or, when that is empty, by kind and place ("Site 3", "DSM-MUNICH-01").
/// Clouds and the planner's application types stand in nothing: `owner` null. Links have ends: see addLink().
Edit addObject(const Plan &plan, Kind kind, ObjectId owner, std::string_view name = {});
Edit rename(const Plan &plan, ObjectId object, std::string_view name);
/// With everything below; references to it are cleared.
Edit removeObjects(const Plan &plan, const std::vector<ObjectId> &objects);
/// Keeps what stands in regions: it moves to what a region stands in, or to the nearest above that stays and may have it.
Edit removeKeepingChildren(const Plan &plan, const std::vector<ObjectId> &regions);
/// Objects that stand inside another object of the list move with it. What follows its owner's place loses what ties it to
/// the old one: an MP without an explicit place its legs in segments of other sites, a depot its segment.
Edit moveTo(const Plan &plan, const std::vector<ObjectId> &objects, ObjectId owner);
/// Copies with everything below and the links inside, under new ids and free names. References between copied objects
/// become references between the copies; nobody becomes a second Central MP, primary server
/// or master depot, and no copy is deployed.
Edit copyTo(const Plan &plan, const std::vector<ObjectId> &objects, ObjectId owner);
/// Copies beside the originals.
Edit duplicate(const Plan &plan, const std::vector<ObjectId> &objects);
Edit setField(const Plan &plan, const std::vector<ObjectId> &objects, FieldId field, const FieldValue &value);
/// The one Central MP from now on: whoever else is flagged loses the flag.
Edit makeCentral(const Plan &plan, ObjectId point);
/// `point` null = inherit.
Edit setResponsibleService(const Plan &plan, const std::vector<ObjectId> &objects, ObjectId point);
/// Puts the MP's leg into a segment besides those it has.
Edit addLeg(const Plan &plan, ObjectId point, ObjectId segment);
/// A link between two sites, segments or clouds.
Edit addLink(const Plan &plan, ObjectId from, ObjectId to, bool lan = false);
/// A new MP in `owner` with these applications, standing in these segments.
Edit addManagementPoint(const Plan &plan, ObjectId owner, std::string_view name, const std::vector<std::string> &applications,
                        const std::vector<ObjectId> &segments = {});
/// The server name proposed for a new MP at `owner`: "DSM-" and the place's name in capitals, without underscores.
std::string proposedServerName(const Draft &draft, ObjectId owner);

/// A name as it is written in server names: capitals, digits and hyphens.
std::string serverWord(const std::string &name);

} // namespace sitewright
