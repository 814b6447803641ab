// SPDX-License-Identifier: MIT
// The small button without a frame that bars and heads of panels end with: a picture that says what the button does.
#pragma once

#include "views/shared/theme.h"

#include <QLatin1StringView>

class QToolButton;

namespace sitewright {

class ThemeSource;

/// `name` is what assistive tools and the tool tip say; the picture wears `tone` and follows the theme. Reached by Tab.
QToolButton *quietButton(const ThemeSource &themes, QLatin1StringView iconName, const QString &name, Tone tone = Tone::TextQuiet);

} // namespace sitewright
