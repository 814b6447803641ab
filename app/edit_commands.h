// SPDX-License-Identifier: MIT
// What the Edit and Insert menus and the context menu do with the selection: the menu and keyboard twins of every drag.
#pragma once

#include <QObject>

#include "app/actions.h"
#include "model/edits/placement.h"

class QMenu;
class QWidget;

namespace sitewright {

class Session;

class EditCommands : public QObject {
    Q_OBJECT

public:
    EditCommands(Session &session, Actions &actions, const ThemeSource &themes, QWidget *window);

    /// The menu for what is selected; asked for by tree and canvas.
    void showContextMenu(const QPoint &globalPosition);

signals:
    void renameRequested();

private:
    void moveSelection();
    void add(Kind kind);
    void addApplications(QMenu *menu);
    void updateEnabled();

    Session &m_session;
    Actions &m_actions;
    const ThemeSource &m_themes;
    QWidget *m_window;
};

} // namespace sitewright
