// SPDX-License-Identifier: MIT
// Ctrl+K and Ctrl+Shift+P: opens the locator on the plan's objects and on the window's commands.
#pragma once

#include <vector>

#include <QObject>

#include "app/actions.h"

class QMainWindow;

namespace sitewright {

class Locator;
class Session;
struct LocatorCommand;

class LocatorCommands : public QObject {
    Q_OBJECT

public:
    LocatorCommands(Session &session, Actions &actions, const ThemeSource &themes, QMainWindow *window);

    Locator &locator() { return *m_locator; }

private:
    void showCommands();

    QMainWindow *m_window;
    Locator *m_locator;
};

/// Every command in the menus of the window, in their order, with the way to it ("Edit › Undo" stands in Edit).
std::vector<LocatorCommand> menuCommands(const QMainWindow &window);

} // namespace sitewright
