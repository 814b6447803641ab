// SPDX-License-Identifier: MIT
// Long work beside the window: nobody edits what is worked on, progress is shown, cancelling is quick, and what must not be left half done
// is done even when the program is told to end.
#include <atomic>

#include <QAction>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QProgressDialog>
#include <QPushButton>
#include <QThread>
#include <QTimer>
#include <QtTest>

#include "views/shared/sliced_work.h"

using namespace sitewright;
using namespace Qt::StringLiterals;

namespace {

/// A window that counts what its user does.
class Window : public QMainWindow {
public:
    Window()
    {
        setCentralWidget(&field);
        auto *action = new QAction(this);
        action->setShortcut(Qt::CTRL | Qt::Key_D);
        connect(action, &QAction::triggered, this, [this] { ++commands; });
        addAction(action);
        show();
        (void)QTest::qWaitForWindowActive(this);
        field.setFocus();
    }
    void tryEverything()
    {
        QTest::keyClick(windowHandle(), Qt::Key_A);
        QTest::keyClick(windowHandle(), Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(&field, Qt::Key_B);
        QTest::mousePress(&field, Qt::LeftButton);
        close();
        ++tries;
    }
    void mousePressEvent(QMouseEvent *) override { ++commands; }

    QLineEdit field;
    int commands = 0;
    int tries = 0;
};

QProgressDialog *shownProgress(const QWidget &window)
{
    auto *progress = window.findChild<QProgressDialog *>();
    return progress && progress->isVisible() ? progress : nullptr;
}

} // namespace

class TestSlicedWork : public QObject {
    Q_OBJECT

private slots:
    void nobodyEditsMeanwhile();
    void menusAboveCanBeClosed();
    void everyThingIsDoneOnce();
    void progressIsShownAndCancelledAtOnce();
    void whatIsCancelledGoesOnAlone();
    void whatMustBeDoneIsDone();
};

void TestSlicedWork::nobodyEditsMeanwhile()
{
    Window window;
    QTimer::singleShot(0, &window, [&] { window.tryEverything(); }); // before there is any dialog
    std::atomic<bool> go = false;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &window, [&] {
        if (shownProgress(window)) {
            window.tryEverything();
            go = true;
        }
    });
    timer.start(10);
    QVERIFY(workBeside(&window, u"Work"_s, [&go] { while (!go) QThread::msleep(1); }));
    QVERIFY(window.tries >= 2);
    QCOMPARE(window.commands, 0);
    QCOMPARE(window.field.text(), QString());
    QVERIFY(window.isVisible());
    window.field.setFocus();
    QTest::keyClick(&window.field, Qt::Key_B); // and all works again
    QCOMPARE(window.field.text(), u"b"_s);
}

// They open all the same where a button was held down before, and would keep the work from ending.
void TestSlicedWork::menusAboveCanBeClosed()
{
    QWidget window;
    window.show();
    QMenu menu;
    menu.addAction(u"Something"_s);
    bool wasClosed = false;
    QTimer::singleShot(20, &window, [&] {
        QTimer::singleShot(20, &menu, [&] {
            QTest::keyClick(&menu, Qt::Key_Escape);
            wasClosed = !menu.isVisible();
            menu.hide();
        });
        menu.exec(window.mapToGlobal(QPoint()));
    });
    QVERIFY(workBeside(&window, u"Working…"_s, [] { QThread::msleep(200); }));
    QVERIFY(wasClosed);
}

void TestSlicedWork::everyThingIsDoneOnce()
{
    Window window;
    std::vector<int> done(200, 0);
    QVERIFY(workInSlices(&window, u"Work"_s, done.size(), [&](std::size_t i) {
        ++done[i];
        QThread::usleep(200);
    }));
    QVERIFY(std::ranges::all_of(done, [](int count) { return count == 1; }));
}

void TestSlicedWork::progressIsShownAndCancelledAtOnce()
{
    Window window;
    QElapsedTimer sinceCancel;
    int afterwards = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &window, [&] {
        if (QProgressDialog *progress = shownProgress(window); progress && !sinceCancel.isValid()) {
            QTest::mouseClick(progress->findChild<QPushButton *>(), Qt::LeftButton);
            sinceCancel.start();
        }
    });
    timer.start(5);
    const bool isDone = workInSlices(&window, u"Work"_s, 1'000'000, [&](std::size_t) {
        afterwards += sinceCancel.isValid() ? 1 : 0;
        QThread::usleep(200);
    });
    QVERIFY(!isDone);
    QVERIFY(sinceCancel.isValid());
    QVERIFY2(afterwards <= 100, qPrintable(QString::number(afterwards))); // two slices, whatever the machine does beside
    QVERIFY(!shownProgress(window));
}

void TestSlicedWork::whatIsCancelledGoesOnAlone()
{
    Window window;
    const auto state = std::make_shared<std::pair<std::atomic<bool>, std::atomic<bool>>>();
    QTimer timer;
    connect(&timer, &QTimer::timeout, &window, [&] {
        if (QProgressDialog *progress = shownProgress(window))
            QTest::keyClick(progress, Qt::Key_Escape);
    });
    timer.start(5);
    QVERIFY(!workBeside(&window, u"Work"_s, [state] {
        while (!state->first)
            QThread::msleep(1);
        state->second = true;
    }));
    QVERIFY(!state->second);
    state->first = true;
    QTRY_VERIFY(state->second);
}

void TestSlicedWork::whatMustBeDoneIsDone()
{
    Window window;
    std::atomic<bool> isDone = false;
    QTimer::singleShot(10, &window, [] { QCoreApplication::exit(); }); // ends all loops, asking nobody
    QTimer outer;
    connect(&outer, &QTimer::timeout, &window, [&] {
        outer.stop();
        finishBeside(&window, u"Work"_s, [&isDone] {
            QThread::msleep(100);
            isDone = true;
        });
        QVERIFY(isDone);
    });
    outer.start(0);
    (void)QCoreApplication::exec();
    QTRY_VERIFY(isDone);
}

QTEST_MAIN(TestSlicedWork)
#include "tst_sliced_work.moc"
