// SPDX-License-Identifier: MIT
// Each panel has a key that goes into it and, from there, out of it and away; another hides all of them.
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QToolButton>

#include "app/plan_files.h"
#include "model/edits/structure_edits.h"
#include "tests/support/window_desk.h"
#include "views/history/history_model.h"
#include "views/history/history_panel.h"
#include "views/network/plan_tabs.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct PanelDesk : WindowDesk {
    QDockWidget &dock(const QString &name) { return *window.findChild<QDockWidget *>(name); }
    bool isFocusIn(const QString &name)
    {
        const QWidget *focused = QApplication::focusWidget();
        return focused && dock(name).isAncestorOf(focused);
    }
    bool isFocusOnPlan() { return QApplication::focusWidget() == &window.findChild<PlanTabs *>()->current(); }
    void settle() { QTest::qWait(20); }
    bool isAlone() ///< the findings, in the whole window
    {
        for (const QString &name : {u"ledger"_s, u"structure"_s, u"palette"_s, u"inspector"_s, u"history"_s}) {
            if (dock(name).isVisible() && !dock(name).isFloating())
                return false;
        }
        return dock(u"findings"_s).isVisible() && !window.centralWidget()->isVisible();
    }
    QToolButton *button(const QString &name)
    {
        for (auto *one : window.findChildren<QToolButton *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    void pressKeys(const QString &keys)
    {
        press(keys);
        settle();
    }
};

} // namespace

class TestPanels : public QObject {
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void aKeyGoesIntoAPanelAndOut_data();
    void aKeyGoesIntoAPanelAndOut();
    void aPanelBehindAnotherComesForward();
    void aClosedPanelComesBack();
    void anEmptyPanelIsGoneIntoToo();
    void oneKeyHidesAllPanelsAndShowsThemAgain();
    void theHistoryIsHiddenUntilWanted();
    void aLayoutFromBeforeTheHistoryIsKept();
    void theHistoryKnowsWhatIsSaved();
    void theTabCountsOpenFindings();
    void theFindingsFillTheWindowAndGoBack();
    void aButtonDoesTheSame();
    void whoGoesElsewhereLeavesTheLargeFindings_data();
    void whoGoesElsewhereLeavesTheLargeFindings();
    void closingTheLargeFindingsBringsTheOthersBack();
    void theNextWindowIsNotMaximised();
    void resetEndsItToo();
    void whatWasHiddenOrFloatedIsSoAgain();
};

void TestPanels::aKeyGoesIntoAPanelAndOut_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("name");
    int number = 0;
    for (const char *name : {"findings", "ledger", "structure", "palette", "inspector", "history"})
        QTest::newRow(name) << u"Alt+%1"_s.arg(++number) << QString::fromLatin1(name);
}

void TestPanels::aKeyGoesIntoAPanelAndOut()
{
    QFETCH(QString, keys);
    QFETCH(QString, name);
    PanelDesk desk;
    desk.select({id("munich")});
    QVERIFY(desk.session().perform(rename(desk.plan(), id("munich"), "Munich North")));
    desk.window.findChild<PlanTabs *>()->setFocus();
    desk.pressKeys(keys);
    QVERIFY(desk.dock(name).isVisible());
    QVERIFY2(desk.isFocusIn(name), QApplication::focusWidget()->metaObject()->className());
    desk.pressKeys(keys);
    QVERIFY(!desk.dock(name).isVisible());
    QVERIFY(desk.isFocusOnPlan());
    desk.pressKeys(keys);
    QVERIFY(desk.dock(name).isVisible());
    QVERIFY(desk.isFocusIn(name));
}

void TestPanels::aPanelBehindAnotherComesForward()
{
    PanelDesk desk;
    QVERIFY(desk.dock(u"ledger"_s).widget()->visibleRegion().isEmpty());
    desk.pressKeys(u"Alt+2"_s);
    QVERIFY(!desk.dock(u"ledger"_s).widget()->visibleRegion().isEmpty());
    QVERIFY(desk.isFocusIn(u"ledger"_s));
    desk.pressKeys(u"Alt+1"_s);
    QVERIFY(desk.dock(u"ledger"_s).widget()->visibleRegion().isEmpty());
    QVERIFY(desk.isFocusIn(u"findings"_s));
}

void TestPanels::aClosedPanelComesBack()
{
    PanelDesk desk;
    desk.dock(u"inspector"_s).close();
    desk.select({id("munich")});
    desk.pressKeys(u"Alt+5"_s);
    QVERIFY(desk.dock(u"inspector"_s).isVisible());
    QVERIFY(desk.isFocusIn(u"inspector"_s));
}

void TestPanels::anEmptyPanelIsGoneIntoToo()
{
    PanelDesk desk;
    desk.pressKeys(u"Alt+6"_s);
    QVERIFY(desk.isFocusIn(u"history"_s));
    desk.pressKeys(u"Alt+6"_s);
    QVERIFY(!desk.dock(u"history"_s).isVisible());
    QVERIFY(desk.isFocusOnPlan());
}

void TestPanels::oneKeyHidesAllPanelsAndShowsThemAgain()
{
    PanelDesk desk;
    desk.pressKeys(u"Alt+3"_s);
    desk.pressKeys(u"Alt+0"_s);
    for (const QString &name : {u"findings"_s, u"ledger"_s, u"structure"_s, u"palette"_s, u"inspector"_s, u"history"_s})
        QVERIFY(!desk.dock(name).isVisible());
    QVERIFY(desk.isFocusOnPlan());
    desk.pressKeys(u"Alt+0"_s);
    for (const QString &name : {u"findings"_s, u"ledger"_s, u"structure"_s, u"palette"_s, u"inspector"_s})
        QVERIFY(desk.dock(name).isVisible());
    QVERIFY(!desk.dock(u"history"_s).isVisible());
}

void TestPanels::theHistoryIsHiddenUntilWanted()
{
    PanelDesk desk;
    QDockWidget &history = desk.dock(u"history"_s);
    QVERIFY(!history.isVisible());
    QMenu *view = nullptr;
    for (QAction *action : desk.window.menuBar()->actions()) {
        if (action->text() == u"&View"_s)
            view = action->menu();
    }
    QVERIFY(view);
    const QList<QAction *> parts = view->actions();
    const auto panels = std::ranges::find_if(parts, [](QAction *action) { return action->text() == u"&Panels"_s; });
    QVERIFY(panels != parts.end());
    QVERIFY((*panels)->menu()->actions().contains(history.toggleViewAction()));
    history.toggleViewAction()->trigger();
    QVERIFY(history.isVisible());
    desk.window.action(ActionId::ResetLayout)->trigger();
    QVERIFY(!history.isVisible());
}

void TestPanels::aLayoutFromBeforeTheHistoryIsKept()
{
    {
        PanelDesk desk;
        desk.dock(u"palette"_s).close();
        delete &desk.dock(u"history"_s);
        QSettings().setValue(u"windowState"_s, desk.window.saveState());
    }
    PanelDesk desk;
    QVERIFY(!desk.dock(u"palette"_s).isVisible());
    QVERIFY(!desk.dock(u"history"_s).isVisible());
    desk.pressKeys(u"Alt+6"_s);
    QVERIFY(desk.dock(u"history"_s).isVisible() && !desk.dock(u"history"_s).isFloating());
}

void TestPanels::theHistoryKnowsWhatIsSaved()
{
    const QTemporaryDir folder;
    PanelDesk desk;
    HistoryModel &model = desk.window.findChild<HistoryPanel *>()->model();
    const auto isSaved = [&](int row) { return model.index(row).data(HistoryModel::IsSavedRole).toBool(); };
    QVERIFY(desk.session().perform(rename(desk.plan(), id("munich"), "Munich North")));
    QVERIFY(!isSaved(0) && !isSaved(1)); // of a plan without a file nothing is saved
    QVERIFY(desk.window.files().saveTo(QFile::encodeName(folder.filePath(u"plan.siteplan.json"_s))));
    QVERIFY(!isSaved(0) && isSaved(1));
    QVERIFY(desk.session().perform(rename(desk.plan(), id("munich"), "Munich South")));
    QVERIFY(isSaved(1) && !isSaved(2));
}

void TestPanels::theTabCountsOpenFindings()
{
    PanelDesk desk;
    const auto counted = [&] {
        std::int64_t open = 0;
        for (int i = 0; i < severityCount; ++i)
            open += desk.session().counts().total().of(static_cast<Severity>(i));
        return u"Findings (%L1)"_s.arg(open);
    };
    QTRY_COMPARE(desk.dock(u"findings"_s).windowTitle(), counted());
    const QString before = counted();
    QVERIFY(desk.session().perform(removeObjects(desk.plan(), {id("dach")})));
    QVERIFY(counted() != before);
    QTRY_COMPARE(desk.dock(u"findings"_s).windowTitle(), counted());
    QCOMPARE(desk.dock(u"findings"_s).toggleViewAction()->text(), u"Findings"_s);
}

void TestPanels::theFindingsFillTheWindowAndGoBack()
{
    PanelDesk desk;
    desk.settle();
    const auto sizes = [&] {
        QList<QSize> out{desk.window.centralWidget()->size()};
        for (const QString &name : {u"findings"_s, u"structure"_s, u"palette"_s, u"inspector"_s})
            out.append(desk.dock(name).size());
        return out;
    };
    const QList<QSize> before = sizes();
    desk.pressKeys(u"Shift+F11"_s);
    QVERIFY(desk.isAlone());
    QVERIFY(desk.isFocusIn(u"findings"_s));
    QVERIFY(desk.dock(u"findings"_s).width() > desk.window.width() * 9 / 10 && desk.dock(u"findings"_s).height() > desk.window.height() * 6 / 10);
    QVERIFY(desk.window.action(ActionId::MaximiseFindings)->isChecked());
    desk.pressKeys(u"Shift+F11"_s);
    QVERIFY(!desk.isAlone());
    QCOMPARE(sizes(), before);
    QVERIFY(desk.isFocusIn(u"findings"_s));
    QVERIFY(!desk.window.action(ActionId::MaximiseFindings)->isChecked());
}

void TestPanels::aButtonDoesTheSame()
{
    PanelDesk desk;
    QToolButton *button = desk.button(u"Maximise the findings"_s);
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    desk.settle();
    QVERIFY(desk.isAlone());
    QVERIFY(button->isChecked());
    QCOMPARE(button->accessibleName(), u"Back to the plan and the other panels"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    desk.settle();
    QVERIFY(!desk.isAlone());
    QVERIFY(!button->isChecked());
}

void TestPanels::whoGoesElsewhereLeavesTheLargeFindings_data()
{
    QTest::addColumn<std::function<void(PanelDesk &)>>("go");
    using Go = std::function<void(PanelDesk &)>;
    QTest::newRow("structure") << Go([](PanelDesk &desk) { desk.pressKeys(u"Alt+3"_s); });
    QTest::newRow("ledger") << Go([](PanelDesk &desk) { desk.pressKeys(u"Alt+2"_s); });
    QTest::newRow("network view") << Go([](PanelDesk &desk) { desk.pressKeys(u"Ctrl+2"_s); });
    QTest::newRow("a finding's object") << Go([](PanelDesk &) { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); });
    QTest::newRow("next finding") << Go([](PanelDesk &desk) { desk.pressKeys(u"F8"_s); });
    QTest::newRow("menu of panels") << Go([](PanelDesk &desk) { desk.dock(u"inspector"_s).toggleViewAction()->trigger(); });
}

void TestPanels::whoGoesElsewhereLeavesTheLargeFindings()
{
    QFETCH(std::function<void(PanelDesk &)>, go);
    PanelDesk desk;
    desk.session().finishChecking();
    desk.pressKeys(u"Shift+F11"_s);
    desk.pressKeys(u"Down"_s);
    QVERIFY(desk.isAlone());
    go(desk);
    desk.settle();
    QVERIFY(!desk.isAlone());
    QVERIFY(desk.window.centralWidget()->isVisible());
    for (const QString &name : {u"findings"_s, u"ledger"_s, u"structure"_s, u"palette"_s, u"inspector"_s})
        QVERIFY2(desk.dock(name).isVisible(), qPrintable(name));
}

void TestPanels::closingTheLargeFindingsBringsTheOthersBack()
{
    PanelDesk desk;
    desk.pressKeys(u"Shift+F11"_s);
    desk.pressKeys(u"Alt+1"_s); // out of the panel, and away
    QVERIFY(!desk.dock(u"findings"_s).isVisible());
    QVERIFY(desk.window.centralWidget()->isVisible());
    QVERIFY(desk.dock(u"structure"_s).isVisible());
    QVERIFY(desk.isFocusOnPlan());
}

void TestPanels::theNextWindowIsNotMaximised()
{
    {
        PanelDesk desk;
        desk.pressKeys(u"Shift+F11"_s);
        desk.window.close();
    }
    PanelDesk desk;
    QVERIFY(!desk.isAlone());
    QVERIFY(desk.window.centralWidget()->isVisible());
    QVERIFY(desk.dock(u"structure"_s).isVisible());
    QVERIFY(!desk.window.action(ActionId::MaximiseFindings)->isChecked());
}

void TestPanels::resetEndsItToo()
{
    PanelDesk desk;
    desk.dock(u"palette"_s).close();
    desk.pressKeys(u"Shift+F11"_s);
    desk.window.action(ActionId::ResetLayout)->trigger();
    desk.settle();
    QVERIFY(desk.window.centralWidget()->isVisible());
    QVERIFY(desk.dock(u"palette"_s).isVisible() && desk.dock(u"inspector"_s).isVisible());
    desk.pressKeys(u"Shift+F11"_s);
    QVERIFY(desk.isAlone());
}

void TestPanels::whatWasHiddenOrFloatedIsSoAgain()
{
    PanelDesk desk;
    desk.dock(u"palette"_s).close();
    desk.dock(u"inspector"_s).setFloating(true);
    desk.dock(u"findings"_s).setFloating(true);
    desk.settle();
    desk.pressKeys(u"Shift+F11"_s);
    QVERIFY(!desk.dock(u"findings"_s).isFloating());
    QVERIFY(desk.dock(u"inspector"_s).isVisible()); // a window of its own
    desk.pressKeys(u"Shift+F11"_s);
    QVERIFY(!desk.dock(u"palette"_s).isVisible());
    QVERIFY(desk.dock(u"inspector"_s).isFloating());
    QVERIFY(desk.dock(u"findings"_s).isFloating() && desk.dock(u"findings"_s).isVisible());
}

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
