// SPDX-License-Identifier: MIT
// Edits of depots that concern more than one of them. Each returns data; nothing happens before it is performed.
#pragma once

#include "model/plan/draft.h"

namespace sitewright {

/// The one master depot of its site from now on: the others there lose the flag.
Edit makeSiteMaster(const Plan &plan, ObjectId depot);

/// Sets a field as a planner does, in an edit being composed: a depot that is marked as deployed, or whose share is changed while it
/// is, remembers the share in force (DEP-05).
void setAsPlanner(Draft &draft, ObjectId object, FieldId field, const FieldValue &value);

} // namespace sitewright
