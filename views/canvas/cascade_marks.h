// SPDX-License-Identifier: MIT
// Lights up a cascade over the structure view: the depots it passes, or the boxes they are in where one is too far away, and an
// arrow for each step.
#pragma once

#include <QPainter>

#include "model/plan/plan.h"
#include "views/shared/theme.h"

namespace sitewright {

class CascadeGuide;
class ZoomView;

void paintCascadeMarks(QPainter &painter, const Theme &theme, const Plan &plan, const CascadeGuide &guide, const ZoomView &view);

} // namespace sitewright
