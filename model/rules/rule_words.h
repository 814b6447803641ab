// SPDX-License-Identifier: MIT
// Words rules share: lists of names, and the short name for translating a rule's own texts.
#pragma once

#include <vector>

#include <QString>

#include "model/plan/plan.h"

namespace sitewright {

/// "A", "A and B", "A, B and 3 more": at most `most` names.
QString nameList(const Plan &plan, const std::vector<ObjectRef> &objects, int most = 4);

} // namespace sitewright
