// SPDX-License-Identifier: MIT
// "3 sites": how many there are of a kind, as words in the window.
#pragma once

#include <QString>

#include "model/base/object_ref.h"

namespace sitewright {

QString countText(Kind kind, int count);
/// "…" and "12…" while it is being counted: nothing found yet is not nothing found.
QString countSoFar(int count, bool isFinal);

} // namespace sitewright
