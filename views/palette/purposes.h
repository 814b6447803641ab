// SPDX-License-Identifier: MIT
// What kinds of objects and management applications are for, each in a sentence or two for tool tips.
#pragma once

#include <QString>

#include "model/base/object_ref.h"
#include "model/catalog/applications.h"

namespace sitewright {

QString purposeOf(Kind kind);
QString purposeOf(App app);

} // namespace sitewright
