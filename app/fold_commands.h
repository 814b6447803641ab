// SPDX-License-Identifier: MIT
// Closes and opens boxes of the structure view from the menu, and remembers for each plan file which are closed: in the settings,
// as looking at a plan does not change it.
#pragma once

#include <QObject>

namespace sitewright {

class Actions;
class Canvas;
class PlanFiles;

class FoldCommands : public QObject {
    Q_OBJECT

public:
    FoldCommands(Canvas &canvas, const PlanFiles &files, Actions &actions, QObject *parent);

    /// Whether what is selected can be closed or opened.
    void updateEnabled();

private:
    void restore();
    void keep();

    Canvas &m_canvas;
    const PlanFiles &m_files;
    Actions &m_actions;
    bool m_isRestoring = false;
};

} // namespace sitewright
