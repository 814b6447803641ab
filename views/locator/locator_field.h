// SPDX-License-Identifier: MIT
// The field in the tool bar that invites to find something: looks like a field, is a button that opens the locator.
#pragma once

#include <QAbstractButton>

class QAction;

namespace sitewright {

class ThemeSource;

class LocatorField : public QAbstractButton {
    Q_OBJECT

public:
    /// Says the action's text and first shortcut, and triggers it.
    LocatorField(const ThemeSource &themes, QAction &action, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    const ThemeSource &m_themes;
    QAction &m_action;
};

} // namespace sitewright
