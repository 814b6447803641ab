// SPDX-License-Identifier: MIT
// Does at random what a person could do to a window: mouse, keys, wheel, drags, menu actions, sizes, also in the dialogs and menus
// that come up. Never in dialogs that could write files. The same seed does the same on the same machine.
#pragma once

#include <functional>

#include <QObject>
#include <QPointer>
#include <QRandomGenerator>
#include <QStringList>
#include <QWidget>

class QAction;
class QMainWindow;

namespace sitewright::test {

class Monkey : public QObject {

public:
    Monkey(QMainWindow &window, quint32 seed);

    /// Actions whose text contains one of these are not chosen.
    void leaveAlone(const QStringList &words) { m_forbidden = words; }
    /// Returns when all events are done and no dialog is left.
    void play(int events);
    int longestEvent() const { return m_longest; } ///< ms, without what other events did inside
    const QStringList &log() const { return m_log; } ///< the last events, for a report

    bool eventFilter(QObject *object, QEvent *event) override; ///< ends the program when the window never comes to rest

private:
    void tick();
    void act();
    void pressKey(QWidget *target);
    void useMouse(QWidget *target);
    void turnWheel(QWidget *target);
    void trigger();
    void resizeWindow();
    void dismiss(QWidget *top);
    QWidget *topMost() const;
    QWidget *anyWidget(QWidget *top);
    int below(int limit) { return m_random.bounded(limit); }
    void note(const QString &what);

    QMainWindow &m_window;
    QRandomGenerator m_random;
    QStringList m_forbidden;
    QStringList m_log;
    int m_left = 0;
    int m_since = 0;
    bool m_isPlaying = false;
    int m_longest = 0;
    qint64 m_inside = 0;
    std::function<void()> m_done;
};

} // namespace sitewright::test
