// SPDX-License-Identifier: MIT
// What Edit, Arrange does with the boxes that are selected in the structure view.
#pragma once

#include <QObject>

namespace sitewright {

class Actions;
class Canvas;

class ArrangeCommands : public QObject {
    Q_OBJECT

public:
    ArrangeCommands(Canvas &canvas, Actions &actions, QObject *parent);

private:
    void updateEnabled();

    Canvas &m_canvas;
    Actions &m_actions;
};

} // namespace sitewright
