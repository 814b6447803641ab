// SPDX-License-Identifier: MIT
// The docks of a window: brings one forward, goes into it by a key and out again, hides all of them, gives one the whole window, and
// keeps where they are.
#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace sitewright {

class Session;

class Panels : public QObject {
    Q_OBJECT

public:
    explicit Panels(QMainWindow &window);

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

    /// What reset() goes back to: where the docks are now.
    void keepAsUsual();
    void reset();
    QByteArray state() const; ///< of docks that are only hidden for now, too
    void restore(const QByteArray &state);

signals:
    void maximisedChanged(bool isMaximised);
    void left(); ///< the panel with the focus was hidden; somebody else should have it

private:
    QDockWidget *dockOf(const QWidget *panel) const;
    bool hasFocus(const QDockWidget *dock) const;
    void leaveMaximised(); ///< without putting anything back
    void dockShown(QDockWidget *dock, bool isVisible);

    QMainWindow &m_window;
    QList<QDockWidget *> m_docks;
    QHash<const QWidget *, QWidget *> m_first; ///< no focus proxies: they would change the order of Tab
    QByteArray m_usual;
    QByteArray m_beforeHiding;
    QDockWidget *m_maximised = nullptr;
    QByteArray m_beforeMaximising;
};

/// Writes on its tab how many findings are open.
void countFindingsOn(QDockWidget &dock, const Session &session);

} // namespace sitewright
