// SPDX-License-Identifier: MIT
// Words the edits share: names of objects and applications, and the shape of a refusal.
#pragma once

#include <string_view>
#include <vector>

#include <QString>

#include "model/base/error.h"
#include "model/plan/plan.h"

namespace sitewright {

/// The object's name as people see it; its id when it does not exist.
QString nameOf(const Plan &plan, ObjectId object);
/// "Munich" for one, "3 objects" for several.
QString nameOf(const Plan &plan, const std::vector<ObjectId> &objects);
/// "Distribution Service"; the key itself when there is no such type.
QString applicationNameOf(const Plan &plan, std::string_view type);
/// An error that says only why something is not possible; nothing was changed.
Error refusal(const QString &what, const QString &why);

} // namespace sitewright
