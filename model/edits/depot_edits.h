// SPDX-License-Identifier: MIT
// Edits of depots that concern more than one of them. Each returns data; nothing happens before it is performed.
#pragma once

#include "model/plan/draft.h"

namespace sitewright {

/// The one master depot of its site from now on: the others there lose the flag.
Edit makeSiteMaster(const Plan &plan, ObjectId depot);

} // namespace sitewright
