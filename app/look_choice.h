// SPDX-License-Identifier: MIT
// The three looks of the View menu: one is in force, and it is marked.
#pragma once

namespace sitewright {

class Actions;
class ThemeSource;

/// Keeps the choice in the settings.
void chooseLook(Actions &actions, ThemeSource &themes);

} // namespace sitewright
