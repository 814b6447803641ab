// SPDX-License-Identifier: MIT
// The overview of all shortcuts as they are configured, and the way to change them.
#pragma once

class QWidget;

namespace sitewright {

class Actions;
class ThemeSource;

/// Puts the user's keys on the actions, and connects the commands that show and change them.
void configureShortcuts(Actions &actions, const ThemeSource &themes, QWidget *window);

} // namespace sitewright
