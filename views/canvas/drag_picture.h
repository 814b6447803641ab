// SPDX-License-Identifier: MIT
// The small card that hangs at the pointer while something is dragged. Tree and palette may use it too.
#pragma once

#include <QFont>
#include <QPixmap>

#include "model/edits/placement.h"
#include "views/shared/theme.h"

namespace sitewright {

QPixmap dragPicture(const Plan &plan, const Theme &theme, const QFont &font, const Payload &payload, qreal devicePixelRatio);

} // namespace sitewright
