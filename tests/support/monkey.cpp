// SPDX-License-Identifier: MIT
#include "tests/support/monkey.h"

#include <algorithm>
#include <array>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileDialog>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QProgressDialog>
#include <QtTest>
#include <QWheelEvent>

namespace sitewright::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEvents = 200000; // between two of the monkey's; a window that does this much is busy with itself

}

Monkey::Monkey(QMainWindow &window, quint32 seed) : m_window(window), m_random(seed) { qApp->installEventFilter(this); }

bool Monkey::eventFilter(QObject *object, QEvent *event)
{
    if (++m_since > mostEvents)
        qInfo("%s %s gets event %d", object->metaObject()->className(), qPrintable(object->objectName()), int(event->type()));
    if (m_since > mostEvents + 60)
        qFatal("events without end, after %s", qPrintable(m_log.join(u"\n"_s)));
    return false;
}

void Monkey::note(const QString &what)
{
    m_log.append(what);
    if (m_log.size() > 40)
        m_log.removeFirst();
    if (qEnvironmentVariableIsSet("SITEWRIGHT_MONKEY_TALKS"))
        qInfo("%s", qPrintable(what));
}

void Monkey::play(int events)
{
    m_left = events;
    m_isPlaying = true;
    QEventLoop loop;
    m_done = [&loop] { loop.quit(); };
    QMetaObject::invokeMethod(this, &Monkey::tick, Qt::QueuedConnection);
    loop.exec();
    m_isPlaying = false;
    QCoreApplication::removePostedEvents(this);
}

QWidget *Monkey::topMost() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    return &m_window;
}

// Events may open dialogs, which have loops of their own: the next tick is asked for before, so that it runs inside them.
void Monkey::tick()
{
    m_since = 0;
    QWidget *top = topMost();
    const bool isForeign = qobject_cast<QFileDialog *>(top) || (top != &m_window && QByteArray(top->metaObject()->className()).startsWith("QPrint"));
    if (!m_isPlaying)
        return;
    QMetaObject::invokeMethod(this, &Monkey::tick, Qt::QueuedConnection);
    if (m_left <= 0 && top == &m_window)
        return m_done(); // and goes on: what was asked for may still open a dialog before the loop ends
    QElapsedTimer clock;
    clock.start();
    const qint64 insideBefore = m_inside;
    if (m_left <= 0 || isForeign)
        dismiss(top);
    else {
        --m_left;
        act();
    }
    const qint64 mine = clock.elapsed() - (m_inside - insideBefore);
    m_inside = insideBefore + clock.elapsed();
    m_longest = std::max(m_longest, int(mine));
}

void Monkey::dismiss(QWidget *top)
{
    note(u"dismissed "_s + QLatin1StringView(top->metaObject()->className()));
    if (auto *dialog = qobject_cast<QDialog *>(top))
        dialog->reject();
    else
        top->close();
}

QWidget *Monkey::anyWidget(QWidget *top)
{
    QList<QWidget *> all = top->findChildren<QWidget *>();
    all.removeIf([top](QWidget *widget) { return !widget->isVisible() || widget->window() != top->window(); });
    return all.isEmpty() ? top : all.at(below(int(all.size())));
}

void Monkey::act()
{
    QWidget *top = topMost();
    const int dice = below(100);
    if (top != &m_window && dice < 8)
        return dismiss(top);
    if (top == &m_window && dice < 2)
        return resizeWindow();
    const bool isAtWork = m_window.findChild<QProgressDialog *>(); // menus are closed then
    if (top == &m_window && dice < 14 && !isAtWork)
        return trigger();
    if (dice < 45)
        return pressKey(QApplication::focusWidget() && QApplication::focusWidget()->window() == top ? QApplication::focusWidget() : top);
    QWidget *target = anyWidget(top);
    dice < 55 ? turnWheel(target) : useMouse(target);
}

void Monkey::pressKey(QWidget *target)
{
    static constexpr std::array keys{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Escape,
                                     Qt::Key_Delete, Qt::Key_Space, Qt::Key_Home, Qt::Key_End, Qt::Key_PageDown, Qt::Key_F2, Qt::Key_F6, Qt::Key_F7, Qt::Key_F8,
                                     Qt::Key_A, Qt::Key_M, Qt::Key_Z, Qt::Key_7, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Slash, Qt::Key_Menu};
    const Qt::Key key = keys[std::size_t(below(int(keys.size())))];
    static constexpr std::array modifiers{Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier};
    const Qt::KeyboardModifiers with = modifiers[std::size_t(below(int(modifiers.size())))];
    if (with == Qt::ControlModifier && key == Qt::Key_Q)
        return;
    note(u"key %1 %2 on %3"_s.arg(int(with), 0, 16).arg(key, 0, 16).arg(QLatin1StringView(target->metaObject()->className())));
    QTest::keyClick(target, key, with);
}

void Monkey::useMouse(QWidget *target)
{
    if (target->width() < 1 || target->height() < 1)
        return;
    const auto anywhere = [this, target] { return QPoint(below(target->width()), below(target->height())); };
    const Qt::MouseButton button = below(8) == 0 ? Qt::RightButton : below(20) == 0 ? Qt::MiddleButton : Qt::LeftButton;
    const Qt::KeyboardModifiers with = below(6) == 0 ? Qt::ControlModifier : below(8) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
    const QPointer<QWidget> alive = target;
    const QPoint from = anywhere();
    note(u"mouse %1 at %2,%3 on %4"_s.arg(int(button)).arg(from.x()).arg(from.y()).arg(QLatin1StringView(target->metaObject()->className())));
    switch (below(6)) {
    case 0: return QTest::mouseDClick(target, button, with, from);
    case 1: return QTest::mouseMove(target, from);
    case 2:
    case 3: {
        QTest::mousePress(target, button, with, from);
        for (int i = 0; i < 4 && alive; ++i)
            QTest::mouseMove(target, anywhere());
        if (alive)
            QTest::mouseRelease(target, button, with, anywhere());
        return;
    }
    default: QTest::mouseClick(target, button, with, from);
    }
}

void Monkey::resizeWindow()
{
    const QSize size(500 + below(1200), 400 + below(700));
    note(u"resized to %1 x %2"_s.arg(size.width()).arg(size.height()));
    m_window.resize(size);
}

void Monkey::turnWheel(QWidget *target)
{
    const QPointF at(target->width() / 2.0, target->height() / 2.0);
    const Qt::KeyboardModifiers with = below(2) == 0 ? Qt::ControlModifier : Qt::NoModifier;
    note(u"wheel on %1"_s.arg(QLatin1StringView(target->metaObject()->className())));
    QWheelEvent event(at, target->mapToGlobal(at), {}, {0, below(2) == 0 ? 120 : -120}, Qt::NoButton, with, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(target, &event);
}

void Monkey::trigger()
{
    QList<QAction *> all;
    for (QMenu *menu : m_window.menuBar()->findChildren<QMenu *>())
        all += menu->actions();
    all.removeIf([this](QAction *action) {
        return action->isSeparator() || action->menu() || !action->isEnabled()
               || std::ranges::any_of(m_forbidden, [&](const QString &word) { return action->text().remove(u'&').contains(word); });
    });
    if (all.isEmpty())
        return;
    QAction *action = all.at(below(int(all.size())));
    note(u"action "_s + action->text());
    action->trigger();
}

} // namespace sitewright::test
