// SPDX-License-Identifier: MIT
// Panels that hide at the edge of the window: a button for each, over the plan when wanted, gone when the focus leaves them.
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTabBar>
#include <QToolBar>

#include "app/edge_button.h"
#include "app/flyout.h"
#include "tests/support/window_desk.h"
#include "views/findings/findings_panel.h"
#include "views/findings/findings_table.h"
#include "views/inspector/inspector.h"
#include "views/network/plan_tabs.h"
#include "views/tree/structure_tree.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct EdgeDesk : WindowDesk {
    QDockWidget &dock(const QString &name) { return *window.findChild<QDockWidget *>(name); }
    void turn(const QString &title)
    {
        for (auto *menu : window.findChildren<QMenu *>()) {
            if (menu->title() != u"&Auto-hide"_s)
                continue;
            for (QAction *action : menu->actions()) {
                if (action->text() == title)
                    action->trigger();
            }
        }
        settle();
    }
    EdgeButton *button(const QString &title)
    {
        for (auto *one : window.findChildren<EdgeButton *>()) {
            if (one->accessibleName().startsWith(title) && one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// What lies over the plan; null when nothing does.
    Flyout *flyout()
    {
        Flyout *out = nullptr;
        for (auto *one : window.findChildren<Flyout *>())
            out = one->isVisible() ? one : out;
        return out;
    }
    StructureTree &tree() { return *window.findChild<StructureTree *>(); }
    bool isFocusIn(const QWidget &widget) { return widget.isAncestorOf(QApplication::focusWidget()); }
    bool isFocusOnPlan() { return QApplication::focusWidget() == &window.findChild<PlanTabs *>()->current(); }
    void settle() { QTest::qWait(20); }
    void pressKeys(const QString &keys)
    {
        press(keys);
        settle();
    }
};

} // namespace

class TestAutoHide : public QObject {
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void aPanelHidesAtItsEdge_data();
    void aPanelHidesAtItsEdge();
    void aButtonOpensItOverThePlan();
    void itsKeyOpensAndClosesIt();
    void escapeClosesIt();
    void itGoesWhenTheFocusLeaves();
    void aMenuOrDialogIsNotAway();
    void oneIsOpenAtATime();
    void thePinPutsItBack();
    void showingTheDockPutsItBack();
    void theButtonSaysHowManyFindings();
    void itIsRemembered();
    void resetPutsAllBack();
    void hidingAllHidesTheButtonsToo();
    void theyAreReachedByKeyboard();
    void itsRimSetsItsWidth();
    void rightToLeftItOpensAtItsButton();
    void maximisingPinsIt();
};

void TestAutoHide::aPanelHidesAtItsEdge_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::newRow("structure") << u"structure"_s << u"Structure"_s;
    QTest::newRow("inspector") << u"inspector"_s << u"Inspector"_s;
    QTest::newRow("findings") << u"findings"_s << u"Findings"_s;
    QTest::newRow("ledger") << u"ledger"_s << u"Ledger"_s;
    QTest::newRow("history, which is closed") << u"history"_s << u"History"_s;
}

void TestAutoHide::aPanelHidesAtItsEdge()
{
    QFETCH(QString, name);
    QFETCH(QString, title);
    EdgeDesk desk;
    desk.settle();
    const bool wasVisible = desk.dock(name).isVisible();
    const QRect before = desk.dock(name).geometry();
    desk.turn(title);
    QVERIFY(!desk.dock(name).isVisible());
    EdgeButton *button = desk.button(title);
    QVERIFY(button);
    QVERIFY(desk.window.rect().contains(QRect(button->mapTo(&desk.window, QPoint()), button->size())));
    QVERIFY(!desk.flyout());
    QTest::mouseClick(button, Qt::LeftButton);
    desk.settle();
    QVERIFY(desk.flyout());
    desk.turn(title);
    QVERIFY(desk.dock(name).isVisible());
    QVERIFY(!desk.button(title));
    if (wasVisible && before.x() >= 0) // not of one behind another's tab
        QCOMPARE(desk.dock(name).geometry().topLeft(), before.topLeft());
}

void TestAutoHide::aButtonOpensItOverThePlan()
{
    EdgeDesk desk;
    desk.turn(u"Structure"_s);
    const QRect plan = desk.window.centralWidget()->geometry();
    QTest::mouseClick(desk.button(u"Structure"_s), Qt::LeftButton);
    desk.settle();
    QVERIFY(desk.flyout() && desk.tree().isVisible());
    QCOMPARE(desk.window.centralWidget()->geometry(), plan); // it lies over it
    QVERIFY(desk.isFocusIn(desk.tree()));
    QCOMPARE(desk.flyout()->accessibleName(), u"Structure"_s);
    QVERIFY(desk.button(u"Structure"_s)->isChecked());
    QTest::mouseClick(desk.button(u"Structure"_s), Qt::LeftButton);
    desk.settle();
    QVERIFY(!desk.flyout());
    QVERIFY(!desk.button(u"Structure"_s)->isChecked());
    QVERIFY(desk.isFocusOnPlan());
}

void TestAutoHide::itsKeyOpensAndClosesIt()
{
    EdgeDesk desk;
    desk.turn(u"Structure"_s);
    desk.pressKeys(u"Alt+3"_s);
    QVERIFY(desk.flyout());
    QVERIFY(desk.isFocusIn(desk.tree()));
    desk.pressKeys(u"Alt+3"_s);
    QVERIFY(!desk.flyout());
    QVERIFY(desk.isFocusOnPlan());
    desk.select({id("munich")});
    desk.pressKeys(u"F7"_s); // show in the tree
    QVERIFY(desk.flyout());
}

void TestAutoHide::escapeClosesIt()
{
    EdgeDesk desk;
    desk.turn(u"Findings"_s);
    desk.pressKeys(u"Alt+1"_s);
    QVERIFY(desk.flyout());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    desk.settle();
    QVERIFY(!desk.flyout());
    QVERIFY(desk.isFocusOnPlan());
    // A field that has use for the key has it first.
    desk.turn(u"Structure"_s);
    desk.pressKeys(u"Ctrl+F"_s);
    QVERIFY(desk.flyout());
    auto *field = desk.tree().findChild<QLineEdit *>();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"mun"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    desk.settle();
    QVERIFY(field->text().isEmpty());
}

void TestAutoHide::itGoesWhenTheFocusLeaves()
{
    EdgeDesk desk;
    desk.turn(u"Structure"_s);
    desk.pressKeys(u"Alt+3"_s);
    QVERIFY(desk.flyout());
    PlanTabs &plan = *desk.window.findChild<PlanTabs *>();
    QTest::mouseClick(plan.current().viewport(), Qt::LeftButton, {}, plan.current().viewport()->rect().bottomRight() - QPoint(200, 20));
    desk.settle();
    QVERIFY(!desk.flyout());
    desk.pressKeys(u"Alt+3"_s);
    desk.pressKeys(u"Alt+5"_s);
    QVERIFY(!desk.flyout());
    QVERIFY(desk.isFocusIn(desk.dock(u"inspector"_s)));
}

void TestAutoHide::aMenuOrDialogIsNotAway()
{
    EdgeDesk desk;
    desk.turn(u"Structure"_s);
    desk.pressKeys(u"Alt+3"_s);
    auto *menu = new QMenu(&desk.tree());
    menu->addAction(u"One"_s);
    menu->popup({200, 200});
    desk.settle();
    QVERIFY(desk.flyout());
    menu->close();
    QDialog dialog(&desk.window);
    QLineEdit line(&dialog);
    dialog.show();
    line.setFocus();
    desk.settle();
    QVERIFY(desk.flyout());
    dialog.close();
    desk.window.activateWindow();
    desk.settle();
    QVERIFY(desk.flyout());
}

void TestAutoHide::oneIsOpenAtATime()
{
    EdgeDesk desk;
    desk.turn(u"Structure"_s);
    desk.turn(u"Findings"_s);
    desk.pressKeys(u"Alt+3"_s);
    desk.pressKeys(u"Alt+1"_s);
    QVERIFY(!desk.tree().isVisible());
    QVERIFY(desk.window.findChild<FindingsPanel *>()->isVisible());
    QVERIFY(desk.isFocusIn(*desk.flyout()));
}

void TestAutoHide::thePinPutsItBack()
{
    EdgeDesk desk;
    desk.turn(u"Structure"_s);
    desk.pressKeys(u"Alt+3"_s);
    for (auto *button : desk.flyout()->findChildren<QToolButton *>()) {
        if (button->accessibleName() == u"Keep this panel open"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    desk.settle();
    QVERIFY(!desk.flyout());
    QVERIFY(desk.dock(u"structure"_s).isVisible() && desk.tree().isVisible());
    QCOMPARE(desk.dock(u"structure"_s).widget(), &desk.tree());
}

void TestAutoHide::showingTheDockPutsItBack()
{
    EdgeDesk desk;
    desk.turn(u"Inspector"_s);
    desk.dock(u"inspector"_s).toggleViewAction()->trigger();
    desk.settle();
    QVERIFY(desk.dock(u"inspector"_s).isVisible());
    QVERIFY(desk.window.findChild<Inspector *>()->isVisible());
    QVERIFY(!desk.button(u"Inspector"_s));
}

void TestAutoHide::theButtonSaysHowManyFindings()
{
    EdgeDesk desk;
    desk.turn(u"Findings"_s);
    QTRY_VERIFY(desk.button(u"Findings"_s)->text().contains(u'('));
    QCOMPARE(desk.button(u"Findings"_s)->accessibleName(), desk.dock(u"findings"_s).windowTitle());
}

void TestAutoHide::itIsRemembered()
{
    {
        EdgeDesk desk;
        desk.turn(u"Structure"_s);
        desk.turn(u"Findings"_s);
        desk.pressKeys(u"Alt+3"_s);
        desk.window.close();
    }
    EdgeDesk desk;
    desk.settle();
    QVERIFY(desk.button(u"Structure"_s) && desk.button(u"Findings"_s));
    QVERIFY(!desk.dock(u"structure"_s).isVisible() && !desk.flyout());
    QVERIFY(desk.dock(u"inspector"_s).isVisible());
    desk.turn(u"Structure"_s);
    QVERIFY(desk.dock(u"structure"_s).isVisible() && desk.tree().isVisible());
    QVERIFY(desk.dock(u"structure"_s).x() < desk.window.centralWidget()->x());
}

void TestAutoHide::resetPutsAllBack()
{
    EdgeDesk desk;
    desk.settle();
    desk.turn(u"Structure"_s);
    desk.turn(u"Ledger"_s);
    desk.pressKeys(u"Alt+2"_s);
    desk.window.action(ActionId::ResetLayout)->trigger();
    desk.settle();
    QVERIFY(!desk.flyout());
    QVERIFY(desk.window.findChildren<EdgeButton *>().isEmpty());
    for (const QString &name : {u"findings"_s, u"ledger"_s, u"structure"_s, u"palette"_s, u"inspector"_s})
        QVERIFY2(desk.dock(name).isVisible() && desk.dock(name).widget(), qPrintable(name));
}

void TestAutoHide::hidingAllHidesTheButtonsToo()
{
    EdgeDesk desk;
    desk.turn(u"Structure"_s);
    desk.pressKeys(u"Alt+0"_s);
    QVERIFY(!desk.button(u"Structure"_s));
    desk.pressKeys(u"Alt+0"_s);
    QVERIFY(desk.button(u"Structure"_s));
    QVERIFY(!desk.dock(u"structure"_s).isVisible());
    QVERIFY(desk.dock(u"palette"_s).isVisible());
}

void TestAutoHide::theyAreReachedByKeyboard()
{
    EdgeDesk desk;
    desk.turn(u"Structure"_s);
    EdgeButton *button = desk.button(u"Structure"_s);
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    desk.settle();
    QVERIFY(desk.flyout());
    QVERIFY(desk.isFocusIn(desk.tree()));
}

void TestAutoHide::itsRimSetsItsWidth()
{
    EdgeDesk desk;
    desk.turn(u"Structure"_s);
    desk.pressKeys(u"Alt+3"_s);
    Flyout *flyout = desk.flyout();
    const int before = flyout->width();
    const QPoint rim(flyout->width() - 2, flyout->height() / 2);
    QTest::mousePress(flyout, Qt::LeftButton, {}, rim);
    QMouseEvent move(QEvent::MouseMove, QPointF(rim + QPoint(80, 0)), flyout->mapToGlobal(QPointF(rim + QPoint(80, 0))), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(flyout, &move);
    QTest::mouseRelease(flyout, Qt::LeftButton, {}, rim + QPoint(80, 0));
    QVERIFY(flyout->width() > before + 60);
    const int wide = flyout->width();
    desk.pressKeys(u"Alt+3"_s);
    desk.pressKeys(u"Alt+3"_s);
    QCOMPARE(desk.flyout()->width(), wide);
    desk.window.resize(600, 600);
    desk.settle();
    QVERIFY(desk.window.rect().contains(desk.flyout()->geometry()));
}

void TestAutoHide::rightToLeftItOpensAtItsButton()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    EdgeDesk desk;
    for (const QString &title : {u"Structure"_s, u"Inspector"_s}) {
        desk.turn(title);
        EdgeButton *button = desk.button(title);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        desk.settle();
        QVERIFY(desk.flyout());
        const QRect bar = button->parentWidget()->geometry(), at = desk.flyout()->geometry();
        QVERIFY2(at.right() + 1 == bar.left() || bar.right() + 1 == at.left(), qPrintable(title));
    }
}

void TestAutoHide::maximisingPinsIt()
{
    EdgeDesk desk;
    desk.turn(u"Findings"_s);
    desk.pressKeys(u"Shift+F11"_s);
    QVERIFY(desk.dock(u"findings"_s).isVisible());
    QVERIFY(!desk.button(u"Findings"_s));
    desk.pressKeys(u"Shift+F11"_s);
    QVERIFY(desk.dock(u"findings"_s).isVisible() && desk.dock(u"structure"_s).isVisible());
}

QTEST_MAIN(TestAutoHide)
#include "tst_auto_hide.moc"
