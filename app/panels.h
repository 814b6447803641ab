// SPDX-License-Identifier: MIT
// The docks of a window: brings one forward, goes into it by a key and out again, hides all of them, gives one the whole window, lets
// some hide at its edge, and keeps where they are.
#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QDockWidget;
class QAction;
class QMainWindow;
class QSettings;
class QWidget;

namespace sitewright {

class AutoHide;
class Session;
class ThemeSource;

class Panels : public QObject {
    Q_OBJECT

public:
    Panels(QMainWindow &window, const ThemeSource &themes);

    /// `first` is what has the focus when somebody goes into the panel; without one it is the first thing that takes it.
    QDockWidget *add(const QString &name, const QString &title, QWidget *panel, Qt::DockWidgetArea area, QWidget *first = nullptr);
    const QList<QDockWidget *> &docks() const { return m_docks; }

    /// Also when its dock is closed or behind another.
    void bringForward(const QWidget *panel);
    /// Brings it forward and moves the focus into it.
    void enter(QWidget *panel);
    /// The same; hides it when the focus is there already.
    void visit(QWidget *panel);
    /// Hides all, or shows again those that were hidden so.
    void toggleAll();

    /// Alone in the window, the plan and the other docks hidden, until restoreSizes() or until something else is wanted.
    void maximise(QWidget *panel);
    bool isMaximised() const { return m_maximised != nullptr; }
    void restoreSizes();

    /// On while the panel hides at the edge of the window.
    QAction *autoHideAction(QDockWidget *dock) const { return m_autoHideActions.value(dock); }

    /// What reset() goes back to: where the docks are now.
    void keepAsUsual();
    void reset();
    /// Also of docks that are only hidden for now.
    void saveTo(QSettings &settings) const;
    void restoreFrom(const QSettings &settings);

signals:
    void maximisedChanged(bool isMaximised);
    void left(); ///< the panel with the focus was hidden; somebody else should have it

private:
    QDockWidget *dockOf(const QWidget *panel) const;
    bool hasFocus(const QDockWidget *dock) const;
    QByteArray state() const;
    void leaveMaximised(); ///< without putting anything back
    void dockShown(QDockWidget *dock, bool isVisible);

    QMainWindow &m_window;
    QList<QDockWidget *> m_docks;
    AutoHide *m_autoHide;
    QHash<const QWidget *, QDockWidget *> m_dockOf;
    QHash<const QDockWidget *, QWidget *> m_panelOf; ///< in the dock, or at the edge
    QHash<const QDockWidget *, QAction *> m_autoHideActions;
    QHash<const QWidget *, QWidget *> m_first; ///< no focus proxies: they would change the order of Tab
    QByteArray m_usual;
    QByteArray m_beforeHiding;
    QDockWidget *m_maximised = nullptr;
    QByteArray m_beforeMaximising;
};

/// Writes on its tab how many findings are open.
void countFindingsOn(QDockWidget &dock, const Session &session);

} // namespace sitewright
