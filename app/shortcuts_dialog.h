// SPDX-License-Identifier: MIT
// The overview of all shortcuts, made from the table of actions.
#pragma once

class QWidget;

namespace sitewright {

class Actions;

void showShortcuts(const Actions &actions, QWidget *window);

} // namespace sitewright
