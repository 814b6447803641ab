// SPDX-License-Identifier: MIT
// Panels that hide at an edge of the window until they are wanted: each has a button there, opens over the plan, and goes when the
// focus leaves it. Its dock stays hidden in the layout, so that it goes back to where it was; a dock that is shown hides no more.
#pragma once

#include <array>
#include <vector>

#include <QMainWindow>
#include <QPointer>

class QDockWidget;
class QToolBar;

namespace sitewright {

class EdgeButton;
class Flyout;
class ThemeSource;

class AutoHide : public QObject {
    Q_OBJECT

public:
    AutoHide(QMainWindow &window, const ThemeSource &themes);

    bool holds(const QDockWidget *dock) const;
    void add(QDockWidget *dock, int reach = 0); ///< 0 = as wide or high as it was
    void remove(QDockWidget *dock);             ///< back into the layout, and shown there
    void removeAll();
    void open(QDockWidget *dock);
    void close();
    /// The bars of buttons, which go with all panels.
    void setBarsShown(bool on);
    /// What is remembered: names of docks, with how far they reach in.
    QStringList state() const;
    void restore(const QStringList &state);

signals:
    void changed();
    void openWanted(QDockWidget *dock);
    void closed(bool hadFocus);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        QDockWidget *dock;
        Flyout *flyout;
        EdgeButton *button;
        Qt::Edge edge; ///< of the bar its button is in
    };
    Entry *find(const QDockWidget *dock);
    Qt::Edge edgeOf(QDockWidget *dock) const;
    QToolBar &barAt(Qt::Edge edge) const;
    EdgeButton *makeButton(QDockWidget *dock, Qt::Edge edge);
    void putBack(QDockWidget *dock);
    void focusMoved(const QWidget *now);
    void showBars();
    void place(Entry &entry);
    QRect room() const; ///< of the window, between its bars

    QMainWindow &m_window;
    const ThemeSource &m_themes;
    std::array<QToolBar *, 3> m_bars{}; ///< left, right, bottom
    std::vector<Entry> m_entries;
    QPointer<QDockWidget> m_open;
    bool m_showsBars = true;
};

} // namespace sitewright
