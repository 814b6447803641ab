// SPDX-License-Identifier: MIT
#include "tests/support/real_drag.h"

#include <QDrag>
#include <QTimer>
#include <QWidget>
#include <QWindow>
#include <QtTest>

namespace sitewright::test {

void realDrag(QWidget *from, QPoint start, QWidget *to, QPoint end, Qt::KeyboardModifiers modifiers, const std::function<void()> &overTarget)
{
    constexpr int steps = 10;
    constexpr int dwell = 4; // ticks over the target before the button goes up, so that the target answers
    QWindow *window = from->window()->windowHandle();
    const QPoint a = from->mapTo(from->window(), start), b = to->mapTo(to->window(), end);
    constexpr int patience = 150;
    int tick = 0;
    bool isBack = false, isOver = false; // isBack: the move that starts the drag has returned
    // QDrag::exec spins its own loop inside the move that starts it: what follows must come from timers, each asked for before the last acts,
    // as the drag may begin within any of them.
    QObject context;
    std::function<void()> act = [&] {
        isOver = isBack && tick > steps + dwell;
        if (isOver || tick > 2 * patience)
            return;
        QTimer::singleShot(20, &context, act);
        ++tick;
        if (tick <= steps)
            QTest::mouseMove(window, a + (b - a) * tick / steps);
        else if (tick < steps + dwell)
            QTest::mouseMove(window, b - QPoint(tick % 2, 0));
        else if (tick == steps + dwell && overTarget)
            overTarget();
        else if (tick == steps + dwell + (overTarget ? 1 : 0))
            QTest::mouseRelease(window, Qt::LeftButton, modifiers, b);
        else if (tick > steps + dwell + patience)
            QDrag::cancel(); // on a very slow machine the button may have gone up before the drag began
    };
    QTest::mousePress(window, Qt::LeftButton, modifiers, a);
    QTimer::singleShot(20, &context, act);
    QTest::mouseMove(window, a + QPoint(6, 3));
    QTest::mouseMove(window, a + QPoint(16, 8));
    isBack = true;
    (void)QTest::qWaitFor([&] { return isOver || tick > 2 * patience; }, 60'000);
    QTest::qWait(30);
}

} // namespace sitewright::test
