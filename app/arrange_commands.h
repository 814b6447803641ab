// SPDX-License-Identifier: MIT
// What Edit, Arrange does with the boxes that are selected in the structure view.
#pragma once

#include <functional>

#include <QObject>

namespace sitewright {

class Actions;
class Canvas;

class ArrangeCommands : public QObject {
    Q_OBJECT

public:
    /// `isMeant`: whether the structure view is in front; without it, it always is.
    ArrangeCommands(Canvas &canvas, Actions &actions, QObject *parent, std::function<bool()> isMeant = {});

    void updateEnabled();

private:

    Canvas &m_canvas;
    Actions &m_actions;
    std::function<bool()> m_isMeant;
};

} // namespace sitewright
