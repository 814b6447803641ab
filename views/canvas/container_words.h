// SPDX-License-Identifier: MIT
// What a region or the organisation holds, in words.
#pragma once

#include "views/canvas/plan_layout.h"
#include "views/canvas/text_cache.h"

namespace sitewright {

/// "3 regions · 12 sites · 4,200 clients"; of the organisation first that it is one, unless its name says so.
QString containerInWords(const PlanLayout &layout, ObjectRef container, const QString &name);
/// As much of that as there is room for, in pixels; may be empty.
QString containerInWords(const PlanLayout &layout, ObjectRef container, const QString &name, TextCache &text, qreal room);

} // namespace sitewright
