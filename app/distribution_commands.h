// SPDX-License-Identifier: MIT
// What the Distribution menu does beyond showing a view.
#pragma once

class QWidget;

namespace sitewright {

class Session;
class ThemeSource;

/// Works out the best responsible services, shows what would change and why, and makes it one step.
void assignBestServices(Session &session, const ThemeSource &themes, QWidget *window);

} // namespace sitewright
