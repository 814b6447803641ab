// SPDX-License-Identifier: MIT
// The history lists every step, says which the plan is at and which is saved, and goes to any of them, however far.
#include <QAccessible>
#include <QHeaderView>
#include <QProgressDialog>
#include <QSignalSpy>
#include <QTimer>
#include <QtTest>

#include "model/edits/structure_edits.h"
#include "model/io/plan_writer.h"
#include "tests/support/contoso.h"
#include "views/history/history_model.h"
#include "views/history/history_panel.h"
#include "views/session/session.h"
#include "views/shared/empty_state.h"
#include "views/shared/long_table.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int manySteps = 40'000;

struct Desk {
    Desk()
        : panel(session, themes)
    {
        session.openPlan(contosoPlan());
        panel.resize(260, 300);
        panel.show();
        panel.activateWindow();
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }
    void step(std::string_view name)
    {
        QVERIFY(session.perform(rename(session.plan(), id("munich"), name)));
        settle();
    }
    void steps(int count)
    {
        for (int i = 0; i < count; ++i)
            (void)session.perform(rename(session.plan(), id("munich"), "Munich " + std::to_string(i)));
        settle();
    }
    QStringList rows()
    {
        QStringList out;
        for (int row = 0; row < panel.model().rowCount(); ++row)
            out.append(panel.model().index(row).data().toString());
        return out;
    }
    bool is(int row, HistoryModel::Role role) { return panel.model().index(row).data(role).toBool(); }
    std::string name() { return std::string(session.plan().name(session.plan().find(id("munich")))); }
    void click(int row)
    {
        const QRect place = panel.table().visualRect(panel.model().index(row));
        QVERIFY(panel.table().viewport()->rect().contains(place.center()));
        QTest::mouseClick(panel.table().viewport(), Qt::LeftButton, {}, place.center());
        settle();
    }
    void key(Qt::Key key) { QTest::keyClick(&panel.table(), key); }

    ThemeSource themes{Theme::light()};
    Session session;
    HistoryPanel panel;
};

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

private slots:
    void aRowIsAStep();
    void aClickGoesThere();
    void enterGoesThere();
    void anotherStepTakesThePlaceOfThoseTakenBack();
    void whatIsTypedIsOneStep();
    void theSavedStateIsMarked();
    void saysWhenThereIsNothing();
    void aScreenReaderIsToldTheState();
    void onlyTheLastStepOfAWayIsShown();
    void aLongWayLetsTheWindowLive();
    void aLongWayCanBeStopped();
    void theStateStaysInView();
};

void TestHistory::aRowIsAStep()
{
    Desk desk;
    desk.step("A");
    desk.step("B");
    QCOMPARE(desk.rows(), (QStringList{u"Plan as opened"_s, u"Rename Munich to A"_s, u"Rename A to B"_s}));
    QVERIFY(desk.is(2, HistoryModel::IsCurrentRole));
    QVERIFY(!desk.is(1, HistoryModel::IsCurrentRole));
    desk.session.undoStack().undo();
    QCOMPARE(desk.rows().size(), 3);
    QVERIFY(desk.is(1, HistoryModel::IsCurrentRole));
    QVERIFY(desk.is(2, HistoryModel::IsUndoneRole));
    QVERIFY(!desk.is(1, HistoryModel::IsUndoneRole));
}

void TestHistory::aClickGoesThere()
{
    Desk desk;
    for (const char *name : {"A", "B", "C", "D"})
        desk.step(name);
    desk.click(1);
    QCOMPARE(desk.name(), "A");
    QCOMPARE(desk.panel.model().currentRow(), 1);
    desk.click(4);
    QCOMPARE(desk.name(), "D");
    desk.click(0);
    QCOMPARE(desk.name(), "Munich");
    QCOMPARE(desk.session.undoStack().count(), 4);
}

void TestHistory::enterGoesThere()
{
    Desk desk;
    for (const char *name : {"A", "B", "C"})
        desk.step(name);
    desk.panel.table().setFocus();
    QVERIFY(desk.panel.table().hasFocus());
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Up);
    QCOMPARE(desk.name(), "C"); // looking is not going
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.name(), "A");
    desk.key(Qt::Key_End);
    desk.key(Qt::Key_Enter);
    QCOMPARE(desk.name(), "C");
}

void TestHistory::anotherStepTakesThePlaceOfThoseTakenBack()
{
    Desk desk;
    for (const char *name : {"A", "B", "C"})
        desk.step(name);
    desk.click(1);
    desk.step("E");
    QCOMPARE(desk.rows(), (QStringList{u"Plan as opened"_s, u"Rename Munich to A"_s, u"Rename A to E"_s}));
    QVERIFY(desk.is(2, HistoryModel::IsCurrentRole));
    QCOMPARE(desk.panel.table().currentIndex().row(), 2);
}

void TestHistory::whatIsTypedIsOneStep()
{
    Desk desk;
    for (const char *name : {"A", "AB", "ABC"}) {
        Edit edit = rename(desk.session.plan(), id("munich"), name);
        edit.mergeKey = u"typing"_s;
        QVERIFY(desk.session.perform(edit));
    }
    Desk::settle();
    QCOMPARE(desk.rows().size(), 2);
    desk.click(0);
    QCOMPARE(desk.name(), "Munich");
}

void TestHistory::theSavedStateIsMarked()
{
    Desk desk;
    desk.step("A");
    desk.step("B");
    QVERIFY(!desk.is(0, HistoryModel::IsSavedRole)); // there is no file yet
    desk.panel.model().setHasFile(true);
    QVERIFY(desk.is(0, HistoryModel::IsSavedRole));
    QSignalSpy told(&desk.panel.model(), &QAbstractItemModel::dataChanged);
    desk.session.undoStack().setClean();
    QVERIFY(!told.isEmpty());
    QVERIFY(!desk.is(0, HistoryModel::IsSavedRole));
    QVERIFY(desk.is(2, HistoryModel::IsSavedRole));
    desk.click(0);
    QVERIFY(desk.is(2, HistoryModel::IsSavedRole));
    desk.step("C"); // what was saved cannot be gone back to any more
    QVERIFY(!desk.is(0, HistoryModel::IsSavedRole) && !desk.is(1, HistoryModel::IsSavedRole));
}

void TestHistory::saysWhenThereIsNothing()
{
    Desk desk;
    const auto *nothing = desk.panel.findChild<EmptyState *>();
    QVERIFY(nothing->isVisible() && !desk.panel.table().isVisible());
    desk.step("A");
    QVERIFY(!nothing->isVisible() && desk.panel.table().isVisible());
    desk.session.openPlan(contosoPlan());
    Desk::settle();
    QVERIFY(nothing->isVisible() && !desk.panel.table().isVisible());
}

void TestHistory::aScreenReaderIsToldTheState()
{
    Desk desk;
    desk.step("A");
    desk.step("B");
    desk.panel.model().setHasFile(true);
    desk.click(1);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&desk.panel.table());
    QCOMPARE(table->text(QAccessible::Name), u"History"_s);
    const auto said = [&](int row) { return table->tableInterface()->cellAt(row, 0)->text(QAccessible::Name); };
    QCOMPARE(said(0), u"Plan as opened, saved"_s);
    QCOMPARE(said(1), u"Rename Munich to A, the plan now"_s);
    QCOMPARE(said(2), u"Rename A to B, taken back"_s);
}

void TestHistory::onlyTheLastStepOfAWayIsShown()
{
    Desk desk;
    for (const char *name : {"A", "B", "C", "D"})
        desk.step(name);
    QSignalSpy shown(&desk.session, &Session::revealed);
    desk.click(1);
    QCOMPARE(shown.size(), 1);
}

void TestHistory::aLongWayLetsTheWindowLive()
{
    Desk desk;
    const std::string before = writePlan(desk.session.plan());
    desk.steps(manySteps);
    const std::string after = writePlan(desk.session.plan());
    QCOMPARE(desk.rows().size(), manySteps + 1);
    int turns = 0;
    QTimer other;
    connect(&other, &QTimer::timeout, this, [&] { ++turns; });
    other.start(0);
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_Return);
    QVERIFY2(turns > 3, qPrintable(QString::number(turns)));
    QVERIFY(writePlan(desk.session.plan()) == before);
    desk.key(Qt::Key_End);
    desk.key(Qt::Key_Return);
    QVERIFY(writePlan(desk.session.plan()) == after);
}

void TestHistory::aLongWayCanBeStopped()
{
    Desk desk;
    const std::string before = writePlan(desk.session.plan());
    desk.steps(manySteps);
    QSignalSpy hinted(&desk.session, &Session::hinted);
    QTimer::singleShot(0, &desk.panel, [&] {
        auto *progress = desk.panel.findChild<QProgressDialog *>();
        QVERIFY(progress);
        QTest::keyClick(progress, Qt::Key_Escape);
    });
    desk.panel.goTo(0);
    const int stopped = desk.session.undoStack().index();
    QVERIFY2(stopped > 0 && stopped < manySteps, qPrintable(QString::number(stopped)));
    QCOMPARE(desk.name(), "Munich " + std::to_string(stopped - 1));
    QCOMPARE(desk.session.undoStack().count(), manySteps);
    QCOMPARE(hinted.size(), 1);
    desk.panel.goTo(0);
    QVERIFY(writePlan(desk.session.plan()) == before);
}

void TestHistory::theStateStaysInView()
{
    Desk desk;
    desk.steps(200);
    const auto isSeen = [&](int row) {
        return desk.panel.table().viewport()->rect().contains(desk.panel.table().visualRect(desk.panel.model().index(row)));
    };
    QTRY_VERIFY(isSeen(200));
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(isSeen(0));
    QVERIFY(!isSeen(200));
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
