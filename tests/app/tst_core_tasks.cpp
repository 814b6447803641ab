// SPDX-License-Identifier: MIT
// Twelve tasks a planner does all day, by keyboard alone, in the real window; how many keys the five of a first day take, held as a ceiling;
// and that the window never keeps its user waiting meanwhile.
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTemporaryDir>
#include <QtTest>

#include "app/main_window.h"
#include "app/plan_files.h"
#include "model/io/plan_reader.h"
#include "tests/support/blocked.h"
#include "tests/support/program.h"
#include "views/canvas/canvas.h"
#include "views/dialogs/move_dialog.h"
#include "views/dialogs/object_list.h"
#include "views/network/plan_tabs.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

/// A window and somebody who has a keyboard and no mouse.
class Desk : public QObject {
public:
    Desk()
    {
        window.start({});
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        window.session().finishChecking();
        qApp->installEventFilter(this);
        QCoreApplication::processEvents();
    }
    void press(int key, Qt::KeyboardModifiers with = {})
    {
        ++keys;
        QWidget *target = QApplication::activePopupWidget();
        if (!target)
            target = QApplication::focusWidget() ? QApplication::focusWidget() : &window;
        QTest::keyClick(target, Qt::Key(key), with);
        QCoreApplication::processEvents();
    }
    void control(int key) { press(key, Qt::ControlModifier); }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            ++keys;
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        }
        QCoreApplication::processEvents();
    }
    /// What a modal dialog is to be told, once it is there.
    void inDialog(const std::function<void()> &act)
    {
        QTimer::singleShot(50, &window, [act] {
            const auto top = [] { return QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::activeModalWidget(); };
            if (!QTest::qWaitFor([&] { return top() && (top()->isActiveWindow() || QApplication::activePopupWidget()); }))
                return;
            const QPointer<QWidget> dialog = top();
            act();
            if (!QTest::qWaitFor([&] { return !dialog || !dialog->isVisible(); }))
                dialog->close(); // the test will fail, but go on
        });
    }
    void saveAs(const QString &path)
    {
        inDialog([this, path] {
            control(Qt::Key_A);
            type(path);
            press(Qt::Key_Return);
        });
        control(Qt::Key_S);
        QTRY_VERIFY(QFile::exists(path));
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        clicks += event->type() == QEvent::MouseButtonPress ? 1 : 0;
        return false;
    }
    Session &session() { return window.session(); }
    const Plan &plan() { return window.session().plan(); }
    void choose(const char *id) { session().selection().set(plan().id(plan().find(std::string_view(id)))); }
    ObjectRef chosen() { return plan().find(session().selection().current()); }

    ThemeSource themes{*qApp, ThemeSource::Mode::Light};
    MainWindow window{themes};
    int keys = 0;
    int clicks = 0;
};

} // namespace

class TestCoreTasks : public QObject {
    Q_OBJECT

private slots:
    void buildARegionWithASite();
    void placeAServer();
    void rename();
    void findAndGoThere();
    void moveElsewhere();
    void undoAndRedo();
    void duplicateAndDelete();
    void copyAndPaste();
    void walkTheFindings();
    void fixAFinding();
    void lookCloserAndAtTheNetwork();
    void saveUnderAName();
    void focusIsNeverTrapped();
    void aFirstDayTakesFewKeys();
    void nobodyWaitsForAnEdit();
};

void TestCoreTasks::buildARegionWithASite()
{
    Desk desk;
    desk.control(Qt::Key_N);
    const std::uint32_t regions = desk.plan().count(Kind::Region), sites = desk.plan().count(Kind::Site);
    desk.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.plan().count(Kind::Region), regions + 1);
    desk.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.plan().count(Kind::Site), sites + 1);
}

void TestCoreTasks::placeAServer()
{
    Desk desk;
    desk.choose("zurich");
    desk.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.plan().owner(desk.chosen()), desk.plan().find(std::string_view("zurich")));
    QVERIFY(desk.chosen().is(Kind::ManagementPoint));
}

void TestCoreTasks::rename()
{
    Desk desk;
    desk.choose("munich");
    desk.press(Qt::Key_F2);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    desk.control(Qt::Key_A);
    desk.type(u"Monaco"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.plan().displayName(desk.plan().find(std::string_view("munich"))), u"Monaco"_s);
}

void TestCoreTasks::findAndGoThere()
{
    Desk desk;
    desk.control(Qt::Key_F);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    desk.type(u"Lisb"_s);
    QTest::qWait(300); // the filter waits for the typist
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_End);
    QTRY_VERIFY(desk.chosen());
}

void TestCoreTasks::moveElsewhere()
{
    Desk desk;
    desk.choose("munich");
    desk.inDialog([&desk] {
        desk.type(u"iber"_s);
        desk.press(Qt::Key_Return);
    });
    desk.control(Qt::Key_M);
    QCOMPARE(desk.plan().owner(desk.plan().find(std::string_view("munich"))), desk.plan().find(std::string_view("iberia")));
}

void TestCoreTasks::undoAndRedo()
{
    Desk desk;
    const std::uint32_t before = desk.plan().count(Kind::Site);
    desk.choose("dach");
    desk.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.plan().count(Kind::Site), before + 1);
    if (QApplication::focusWidget())
        desk.press(Qt::Key_Escape); // a new site may be waiting for its name
    desk.window.setFocus();
    desk.control(Qt::Key_Z);
    QCOMPARE(desk.plan().count(Kind::Site), before);
    desk.control(Qt::Key_Y);
    QCOMPARE(desk.plan().count(Kind::Site), before + 1);
}

void TestCoreTasks::duplicateAndDelete()
{
    Desk desk;
    desk.window.findChild<Canvas *>()->setFocus();
    const std::uint32_t before = desk.plan().count(Kind::Site);
    desk.choose("zurich");
    desk.control(Qt::Key_D);
    QCOMPARE(desk.plan().count(Kind::Site), before + 1);
    desk.choose("zurich");
    desk.press(Qt::Key_Delete);
    QCOMPARE(desk.plan().count(Kind::Site), before);
}

void TestCoreTasks::copyAndPaste()
{
    Desk desk;
    desk.window.findChild<Canvas *>()->setFocus();
    const std::uint32_t before = desk.plan().count(Kind::Site);
    desk.choose("zurich");
    desk.control(Qt::Key_C);
    desk.choose("iberia");
    desk.control(Qt::Key_V);
    QTRY_COMPARE(desk.plan().count(Kind::Site), before + 1);
}

void TestCoreTasks::walkTheFindings()
{
    Desk desk;
    desk.session().selection().clear();
    desk.press(Qt::Key_F8);
    QTRY_VERIFY(!desk.session().selection().isEmpty());
    const ObjectId first = desk.session().selection().current();
    desk.press(Qt::Key_F8);
    desk.press(Qt::Key_F8, Qt::ShiftModifier);
    QTRY_COMPARE(desk.session().selection().current(), first);
}

void TestCoreTasks::fixAFinding()
{
    Desk desk;
    desk.press(Qt::Key_F8);
    QTRY_VERIFY(!desk.session().selection().isEmpty());
    const int before = desk.session().undoStack().index();
    desk.inDialog([&desk] {
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
    });
    desk.control(Qt::Key_Period);
    QTRY_COMPARE(desk.session().undoStack().index(), before + 1);
}

void TestCoreTasks::lookCloserAndAtTheNetwork()
{
    Desk desk;
    auto *views = desk.window.findChild<PlanTabs *>();
    desk.control(Qt::Key_0);
    QCOMPARE(views->current().zoom(), 1.0);
    desk.control(Qt::Key_Plus);
    QVERIFY(views->current().zoom() > 1.0);
    desk.control(Qt::Key_2);
    QVERIFY(views->showsNetwork());
    desk.control(Qt::Key_1);
    QVERIFY(!views->showsNetwork());
}

void TestCoreTasks::saveUnderAName()
{
    Desk desk;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.siteplan.json"_s);
    desk.saveAs(path);
    QVERIFY(!desk.window.files().isModified());
    const QByteArray bytes = contentOf(path);
    QVERIFY(readPlan({bytes.constData(), std::size_t(bytes.size())}, path));
}

void TestCoreTasks::focusIsNeverTrapped()
{
    Desk desk;
    desk.control(Qt::Key_F);
    QWidget *start = QApplication::focusWidget();
    QVERIFY(start);
    QSet<QWidget *> met;
    for (int i = 0; i < 400; ++i) { // on the canvas it goes from object to object first
        desk.press(Qt::Key_Tab);
        if (QApplication::focusWidget() == start)
            break;
        met.insert(QApplication::focusWidget());
    }
    QCOMPARE(QApplication::focusWidget(), start); // once around
    QVERIFY(met.size() >= 20);
}

void TestCoreTasks::aFirstDayTakesFewKeys()
{
    Desk desk;
    desk.control(Qt::Key_N);
    desk.window.findChild<Canvas *>()->setFocus();
    desk.keys = 0;
    // A region, a site in it, a server with a distribution service there …
    desk.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    desk.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    desk.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    const ObjectRef server = desk.chosen();
    QVERIFY(server.is(Kind::ManagementPoint));
    // … a warning mended …
    QTRY_VERIFY(!desk.session().isChecking());
    const int before = desk.session().undoStack().index();
    desk.press(Qt::Key_F8);
    desk.inDialog([&desk] {
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
    });
    desk.control(Qt::Key_Period);
    QTRY_VERIFY(desk.session().undoStack().index() > before);
    // … and saved.
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_s);
    desk.saveAs(path);
    const int typed = int(path.size());
    qInfo("first day: %d keys besides the file's name, %d clicks", desk.keys - typed, desk.clicks);
    QVERIFY(desk.keys - typed <= 12);
    QCOMPARE(desk.clicks, 0);
}

void TestCoreTasks::nobodyWaitsForAnEdit()
{
    Desk desk;
    desk.window.findChild<Canvas *>()->setFocus();
    Blocked blocked;
    for (int i = 0; i < 10; ++i) {
        desk.choose("dach");
        desk.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        desk.control(Qt::Key_2);
        desk.control(Qt::Key_1);
        desk.press(Qt::Key_F8);
        QTest::qWait(10);
    }
    qInfo("longest stretch: %.1f ms", blocked.longest());
    QVERIFY(blocked.longest() < 100);
}

QTEST_MAIN(TestCoreTasks)
#include "tst_core_tasks.moc"
