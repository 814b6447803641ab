// SPDX-License-Identifier: MIT
// A task file in the window: listed below the findings, followed when it changes, goes and comes back, remembered for the plan.
#include <QDir>
#include <QLabel>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

#include <sys/stat.h>

#include "app/plan_files.h"
#include "app/task_feed.h"
#include "model/edits/structure_edits.h"
#include "tests/support/blocked.h"
#include "tests/support/window_desk.h"
#include "views/findings/findings_panel.h"
#include "views/findings/task_list.h"
#include "views/findings/task_model.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray three = "error\tmunich\tNo server answers\nwarn\tnowhere\tWho is that?\nhint\t\t<b>About</b> the plan\n";

struct FeedDesk : WindowDesk {
    FeedDesk() { write(three); }
    TaskFeed &feed() { return *window.findChild<TaskFeed *>(); }
    TaskList &list() { return *window.findChild<TaskList *>(); }
    TaskModel &model() { return list().model(); }
    QString path(const QString &name = u"found.tasks"_s) const { return folder.filePath(name); }
    void write(const QByteArray &bytes, const QString &name = u"found.tasks"_s) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
    void open(const QString &name = u"found.tasks"_s)
    {
        QSignalSpy read(&feed(), &TaskFeed::wasRead);
        feed().open(QFile::encodeName(path(name)));
        QVERIFY(read.count() > 0 || read.wait(10'000));
    }
    QString text(int row, int column) { return model().index(row, column).data().toString(); }
    void click(int row)
    {
        const QRect rect = list().table().visualRect(model().index(row, TaskModel::TextColumn));
        QTest::mouseClick(list().table().viewport(), Qt::LeftButton, {}, rect.center());
    }
    QToolButton *button(const QString &name)
    {
        for (auto *one : list().findChildren<QToolButton *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

    QTemporaryDir folder;
};

} // namespace

class TestTaskFeed : public QObject {
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void tasksAreListedApartFromFindings();
    void aClickChoosesAndEnterShows();
    void whatThePlanDoesNotHaveIsSaid();
    void namesFollowThePlan();
    void namesAndTextsAreNoMarkup();
    void itFollowsTheFile();
    void aFileThatGoesAndComesBackIsRead();
    void aFileReplacedByAnotherIsRead();
    void problemsAreSaidWithTheirLines();
    void whatIsNoFileIsSaid();
    void largeOnesHoldNobodyUp();
    void itIsRememberedForThePlan();
    void closingForgetsIt();
    void anotherPlanHasNone();
};

void TestTaskFeed::tasksAreListedApartFromFindings()
{
    FeedDesk desk;
    desk.session().finishChecking();
    const int findings = desk.window.findChild<FindingsPanel *>()->model().rowCount();
    QVERIFY(!desk.list().isVisible());
    desk.open();
    QVERIFY(desk.list().isVisible());
    QCOMPARE(desk.model().rowCount(), 3);
    QCOMPARE(desk.text(0, TaskModel::SeverityColumn), u"Error"_s);
    QCOMPARE(desk.text(0, TaskModel::ObjectColumn), u"Munich"_s);
    QCOMPARE(desk.text(0, TaskModel::TextColumn), u"No server answers"_s);
    QCOMPARE(desk.text(2, TaskModel::ObjectColumn), u"Whole plan"_s);
    QCOMPARE(desk.window.findChild<FindingsPanel *>()->model().rowCount(), findings);
    QVERIFY(desk.list().problem().isEmpty());
}

void TestTaskFeed::aClickChoosesAndEnterShows()
{
    FeedDesk desk;
    desk.open();
    desk.click(0);
    QCOMPARE(desk.session().selection().current(), id("munich"));
    QSignalSpy revealed(&desk.session(), &Session::revealed);
    QTest::keyClick(&desk.list().table(), Qt::Key_Return);
    QCOMPARE(revealed.count(), 1);
    QCOMPARE(revealed.first().first().value<ObjectId>(), id("munich"));
}

void TestTaskFeed::whatThePlanDoesNotHaveIsSaid()
{
    FeedDesk desk;
    desk.open();
    QCOMPARE(desk.text(1, TaskModel::ObjectColumn), u"nowhere (not in the plan)"_s);
    QSignalSpy said(&desk.session(), &Session::hinted);
    desk.click(1);
    QVERIFY(said.count() > 0);
    QVERIFY(said.first().first().toString().contains("line 2"_L1));
    QTest::keyClick(&desk.list().table(), Qt::Key_Return); // shows nothing, and harms nobody
}

void TestTaskFeed::namesFollowThePlan()
{
    FeedDesk desk;
    desk.open();
    QVERIFY(desk.session().perform(rename(desk.plan(), id("munich"), "Munich North")));
    QCOMPARE(desk.text(0, TaskModel::ObjectColumn), u"Munich North"_s);
    QVERIFY(desk.session().perform(removeObjects(desk.plan(), {id("munich")})));
    QCOMPARE(desk.text(0, TaskModel::ObjectColumn), u"munich (not in the plan)"_s);
}

void TestTaskFeed::namesAndTextsAreNoMarkup()
{
    FeedDesk desk;
    desk.open();
    QCOMPARE(desk.text(2, TaskModel::TextColumn), u"<b>About</b> the plan"_s);
    QVERIFY(!desk.model().index(2, TaskModel::TextColumn).data(Qt::ToolTipRole).toString().contains("<b>"_L1));
    for (const auto *label : desk.list().findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestTaskFeed::itFollowsTheFile()
{
    FeedDesk desk;
    desk.open();
    desk.write(three + "error\tvienna\tOne more\n");
    QTRY_COMPARE_WITH_TIMEOUT(desk.model().rowCount(), 4, 10'000);
    desk.write("error\tvienna\tOnly this\n");
    QTRY_COMPARE_WITH_TIMEOUT(desk.model().rowCount(), 1, 10'000);
    desk.write({});
    QTRY_COMPARE_WITH_TIMEOUT(desk.model().rowCount(), 0, 10'000);
    QVERIFY(desk.list().isVisible() && desk.list().problem().isEmpty());
}

void TestTaskFeed::aFileThatGoesAndComesBackIsRead()
{
    FeedDesk desk;
    desk.open();
    QVERIFY(QFile::remove(desk.path()));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.list().problem().isEmpty(), 10'000);
    QCOMPARE(desk.model().rowCount(), 0);
    QVERIFY2(desk.list().problem().contains("It is read as soon as it can be."_L1), qPrintable(desk.list().problem()));
    desk.write(three);
    QTRY_COMPARE_WITH_TIMEOUT(desk.model().rowCount(), 3, 10'000);
    QVERIFY(desk.list().problem().isEmpty());
    desk.write("hint\t\tand it is watched again\n");
    QTRY_COMPARE_WITH_TIMEOUT(desk.model().rowCount(), 1, 10'000);
}

void TestTaskFeed::aFileReplacedByAnotherIsRead()
{
    FeedDesk desk;
    desk.open();
    for (const int rows : {1, 2, 5}) { // as safe writers do it
        desk.write(QByteArray("hint\tmunich\tx\n").repeated(rows), u"new"_s);
        QCOMPARE(::rename(QFile::encodeName(desk.path(u"new"_s)).constData(), QFile::encodeName(desk.path()).constData()), 0);
        QTRY_COMPARE_WITH_TIMEOUT(desk.model().rowCount(), rows, 10'000);
    }
}

void TestTaskFeed::problemsAreSaidWithTheirLines()
{
    FeedDesk desk;
    desk.write("error\tmunich\tfine\nnonsense\n\nfatal\tmunich\tx\nerror\tmunich\t\n" + QByteArray("bad\n").repeated(9));
    desk.open();
    QCOMPARE(desk.model().rowCount(), 1);
    const QStringList said = desk.list().problem().split(u'\n');
    QCOMPARE(said.size(), 4);
    QVERIFY(said[0].startsWith("Line 2: "_L1));
    QVERIFY(said[1].startsWith(u"Line 4: “fatal” is no severity"_s));
    QVERIFY(said[2].startsWith("Line 5: "_L1));
    QVERIFY2(said[3].startsWith("9 more"_L1), qPrintable(said[3]));
}

void TestTaskFeed::whatIsNoFileIsSaid()
{
    FeedDesk desk;
    QCOMPARE(::mkfifo(QFile::encodeName(desk.path(u"pipe"_s)).constData(), 0600), 0);
    QDir(desk.folder.path()).mkdir(u"folder"_s);
    for (const QString &name : {u"pipe"_s, u"folder"_s, u"nothing"_s, u"no/folder/either"_s}) {
        desk.open(name);
        QVERIFY2(!desk.list().problem().isEmpty(), qPrintable(name));
        QCOMPARE(desk.model().rowCount(), 0);
    }
}

void TestTaskFeed::largeOnesHoldNobodyUp()
{
    FeedDesk desk;
    desk.write(QByteArray("hint\tmunich\tThe same again and again\n").repeated(400'000));
    Blocked blocked;
    desk.open();
    QTest::qWait(50);
    QCOMPARE(desk.model().rowCount(), int(TaskFile::mostTasks));
    QVERIFY(desk.list().problem().contains("Only the first"_L1));
    QVERIFY2(blocked.longest() < 300, qPrintable(QString::number(blocked.longest())));
    desk.write(QByteArray(17 << 20, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(desk.model().rowCount(), 0, 10'000);
    QVERIFY(!desk.list().problem().isEmpty());
}

void TestTaskFeed::itIsRememberedForThePlan()
{
    const QTemporaryDir folder;
    const QByteArray plan = QFile::encodeName(folder.filePath(u"plan.siteplan.json"_s));
    FeedDesk first; // holds the task file
    QVERIFY(first.window.files().saveTo(plan));
    first.open();
    QVERIFY(first.window.files().saveTo(plan));
    first.window.action(ActionId::Close)->trigger(); // else the plan is locked
    WindowDesk desk;
    QVERIFY(desk.window.files().open(plan));
    auto &list = *desk.window.findChild<TaskList *>();
    QTRY_COMPARE_WITH_TIMEOUT(list.model().rowCount(), 3, 10'000);
    QVERIFY(list.isVisibleTo(&desk.window));
}

void TestTaskFeed::closingForgetsIt()
{
    const QTemporaryDir folder;
    const QByteArray plan = QFile::encodeName(folder.filePath(u"plan.siteplan.json"_s));
    FeedDesk desk;
    desk.open();
    QVERIFY(desk.window.files().saveTo(plan));
    QTRY_VERIFY(desk.button(u"Close the task file"_s)->isVisible());
    QCoreApplication::processEvents(); // where it stands now
    QTest::mouseClick(desk.button(u"Close the task file"_s), Qt::LeftButton);
    QVERIFY(!desk.list().isVisible());
    desk.write("error\tmunich\tnobody reads it\n");
    QTest::qWait(300);
    QVERIFY(!desk.list().isVisible());
    desk.window.files().open(plan);
    QVERIFY(desk.feed().path().isEmpty());
}

void TestTaskFeed::anotherPlanHasNone()
{
    FeedDesk desk;
    desk.open();
    desk.session().openPlan(wakefulPlan(2));
    QVERIFY(!desk.list().isVisible());
    QVERIFY(desk.feed().path().isEmpty());
}

QTEST_MAIN(TestTaskFeed)
#include "tst_task_feed.moc"
