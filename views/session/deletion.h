// SPDX-License-Identifier: MIT
// Deletes objects and says what else goes or changes by that: what stands in them, and who is served by another service then.
#pragma once

#include <vector>

#include "model/base/object_id.h"

namespace sitewright {

class Session;

/// False when it was refused or there was nothing to delete.
bool deleteObjects(Session &session, const std::vector<ObjectId> &objects);
/// Whether these are regions, nothing else, and there is something in them.
bool canKeepContents(const Session &session, const std::vector<ObjectId> &objects);
/// What stands in the regions moves to what they stand in, and is selected.
void deleteKeepingContents(Session &session, const std::vector<ObjectId> &regions);

} // namespace sitewright
