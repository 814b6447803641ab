// SPDX-License-Identifier: MIT
// What a window looks like in the middle of something: while a thing is carried or dragged, in a mode, with a filter, with a card or a
// menu over it. For looking at; a state that was never looked at gets a line in one of the two lists.
#pragma once

#include <functional>

#include <QString>

class QWidget;

namespace sitewright {
class Plan;
class ThemeSource;
}

namespace sitewright::test {

using Visit = std::function<void(QWidget &, const QString &name)>;

/// Of the main window, with its menus, cards and banners. Returns how many there were.
int visitWindowStates(ThemeSource &themes, const Visit &visit, const Plan &plan);
/// Of dialogs that need something filled in or something to have happened.
int visitDialogStates(ThemeSource &themes, const Visit &visit, const Plan &plan);

} // namespace sitewright::test
