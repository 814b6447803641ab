// SPDX-License-Identifier: MIT
// Every window, dialog and dock, so that a test can look at all of them. Dialogs that a menu action opens are found by themselves; those
// that need something to have happened before stand in a list: add a line there for a new one.
#pragma once

#include <functional>

#include <QString>

class QWidget;

namespace sitewright {
class MainWindow;
class Plan;
class ThemeSource;
}

namespace sitewright::test {

/// visit(window, name) for each while it is shown: the main window, what its menus open, and the list. Returns how many there were.
/// With `plan`, or the example where it is null.
int visitAllWindows(ThemeSource &themes, const std::function<void(QWidget &, const QString &name)> &visit, const Plan *plan = nullptr);

/// Text in an impossible language: longer by two fifths, with accents, and marked so that text that was not translated is seen.
void speakPseudo(bool on);
inline constexpr char16_t pseudoMark = u'⟦';

} // namespace sitewright::test
