// SPDX-License-Identifier: MIT
// What the Distribution menu does beyond showing a view.
#pragma once

class QWidget;

namespace sitewright {

class Actions;
class PlanTabs;
class Session;
class ThemeSource;

/// Works out the best responsible services, shows what would change and why, and makes it one step.
void assignBestServices(Session &session, const ThemeSource &themes, QWidget *window);

/// Lights up the cascade of the selected repository or depot, or puts it out.
void connectCascade(Session &session, PlanTabs &views, Actions &actions);

} // namespace sitewright
