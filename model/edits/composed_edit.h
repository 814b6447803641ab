// SPDX-License-Identifier: MIT
// A change set that was composed before, as an edit: what a long run or another thread has worked out, performed as one step.
#pragma once

#include "model/plan/draft.h"

namespace sitewright {

Edit composedEdit(QString name, ChangeSet changes);

} // namespace sitewright
