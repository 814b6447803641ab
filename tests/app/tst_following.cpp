// SPDX-License-Identifier: MIT
// The tree shows what is selected elsewhere, or keeps its place when it is told to; what it is asked for it shows in any case. Also: going from
// one match of its filter to the next, from a row to the plan, and to what an object is related to.
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

#include "app/plan_files.h"
#include "model/edits/structure_edits.h"
#include "tests/support/window_desk.h"
#include "views/canvas/canvas.h"
#include "views/inspector/inspector.h"
#include "views/inspector/link_row.h"
#include "views/network/plan_tabs.h"
#include "views/tree/structure_model.h"
#include "views/tree/structure_tree.h"
#include "views/tree/structure_view.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct TreeDesk : WindowDesk {
    TreeDesk() : tree(*window.findChild<StructureTree *>()), views(*window.findChild<PlanTabs *>()) { views.setFocus(); }
    ObjectId shown() { return tree.model().objectAt(tree.view().currentIndex()); }
    std::vector<ObjectId> marked()
    {
        std::vector<ObjectId> out;
        for (const QModelIndex &row : tree.view().selectionModel()->selectedRows())
            out.push_back(tree.model().objectAt(row));
        return out;
    }
    void clickRow(const char *object)
    {
        const QRect row = tree.view().visualRect(tree.model().indexOf(id(object)));
        QTest::mouseClick(tree.view().viewport(), Qt::LeftButton, {}, QPoint(row.left() + 40, row.center().y()));
    }
    QToolButton &button()
    {
        for (QToolButton *one : tree.findChildren<QToolButton *>()) {
            if (one->accessibleName() == u"Follow the selection"_s)
                return *one;
        }
        qFatal("no button");
    }
    void type(const QString &words)
    {
        auto *field = tree.findChild<QLineEdit *>();
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, words);
    }

    StructureTree &tree;
    PlanTabs &views;
};

} // namespace

class TestFollowing : public QObject {
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void theTreeFollowsAtFirst();
    void switchedOffItKeepsItsPlace();
    void whatItMarksIsSelectedWhenItHasTheFocus();
    void whatIsAskedForIsShownInAnyCase();
    void theSwitchIsRemembered();
    void matchesAreVisitedOneAfterTheOther();
    void withoutAFilterItsFieldIsThereToTypeInto();
    void enterGoesToThePlan();
    void relationsAreGoneTo();
    void propertiesAreGoneTo();
    void aClosedPlanIsGone();
};

void TestFollowing::theTreeFollowsAtFirst()
{
    TreeDesk desk;
    desk.select({id("munich")});
    QCOMPARE(desk.shown(), id("munich"));
    QVERIFY(desk.button().isChecked() && desk.window.action(ActionId::FollowSelection)->isChecked());
}

void TestFollowing::switchedOffItKeepsItsPlace()
{
    TreeDesk desk;
    desk.select({id("munich")});
    QTest::mouseClick(&desk.button(), Qt::LeftButton);
    QVERIFY(!desk.window.action(ActionId::FollowSelection)->isChecked());
    desk.select({id("lisbon")});
    QCOMPARE(desk.shown(), id("munich"));
    desk.session().reveal(id("madrid"));
    QVERIFY(desk.session().perform(rename(desk.plan(), id("madrid"), "Madrid North")));
    QCOMPARE(desk.marked(), std::vector{id("munich")});
    QTest::mouseClick(&desk.button(), Qt::LeftButton); // and on again
    QCOMPARE(desk.shown(), id("madrid"));
}

void TestFollowing::whatItMarksIsSelectedWhenItHasTheFocus()
{
    TreeDesk desk;
    desk.select({id("munich")});
    desk.window.action(ActionId::FollowSelection)->setChecked(false);
    desk.select({id("lisbon")});
    desk.press(u"Alt+3"_s);
    QVERIFY(desk.tree.view().hasFocus());
    QCOMPARE(desk.session().selection().current(), id("munich"));
    desk.session().reveal(id("vienna")); // as the next finding does
    QCOMPARE(desk.shown(), id("vienna"));
    desk.clickRow("zurich");
    QCOMPARE(desk.session().selection().current(), id("zurich"));
}

void TestFollowing::whatIsAskedForIsShownInAnyCase()
{
    TreeDesk desk;
    desk.select({id("munich")});
    desk.window.action(ActionId::FollowSelection)->setChecked(false);
    desk.select({id("vienna"), id("lisbon")});
    desk.press(u"F7"_s);
    QCOMPARE(desk.shown(), id("lisbon"));
    QCOMPARE(desk.session().selection().ids().size(), std::size_t(2));
    QSignalSpy hinted(&desk.session(), &Session::hinted);
    desk.select({id("fra2muc")});
    desk.press(u"F7"_s);
    QCOMPARE(hinted.size(), 1); // a link has no row
    QCOMPARE(desk.shown(), id("lisbon"));
    desk.press(u"Ctrl+0"_s);
    desk.select({id("madoffice")});
    desk.press(u"F6"_s);
    QVERIFY(desk.views.structure().viewport()->rect().intersects(desk.views.structure().rectOf(desk.plan().find("madoffice")).toRect()));
}

void TestFollowing::theSwitchIsRemembered()
{
    {
        TreeDesk desk;
        desk.window.action(ActionId::FollowSelection)->trigger();
    }
    TreeDesk desk;
    QVERIFY(!desk.tree.followsSelection());
    QVERIFY(!desk.button().isChecked() && !desk.window.action(ActionId::FollowSelection)->isChecked());
}

void TestFollowing::matchesAreVisitedOneAfterTheOther()
{
    TreeDesk desk;
    desk.type(u"office"_s);
    std::vector<ObjectId> seen;
    for (int i = 0; i < 6; ++i) {
        desk.press(u"F3"_s);
        seen.push_back(desk.session().selection().current());
        QCOMPARE(desk.shown(), seen.back());
    }
    QCOMPARE(seen, (std::vector{id("fraoffice"), id("mucoffice"), id("vieoffice"), id("zrhoffice"), id("lisoffice"), id("madoffice")}));
    desk.press(u"F3"_s); // around
    QCOMPARE(desk.session().selection().current(), id("fraoffice"));
    desk.press(u"Shift+F3"_s);
    QCOMPARE(desk.session().selection().current(), id("madoffice"));
    desk.press(u"Shift+F3"_s);
    QCOMPARE(desk.session().selection().current(), id("lisoffice"));
    desk.type(u"nothing is called so"_s);
    desk.press(u"F3"_s);
    QCOMPARE(desk.session().selection().current(), id("lisoffice"));
}

void TestFollowing::withoutAFilterItsFieldIsThereToTypeInto()
{
    TreeDesk desk;
    desk.press(u"F3"_s);
    QVERIFY(desk.tree.findChild<QLineEdit *>()->hasFocus());
}

void TestFollowing::enterGoesToThePlan()
{
    TreeDesk desk;
    desk.window.action(ActionId::ZoomNormal)->trigger();
    desk.views.structure().ensureVisible(id("frankfurt"));
    desk.tree.view().setFocus();
    desk.select({id("madrid")});
    QTest::keyClick(&desk.tree.view(), Qt::Key_Return);
    QVERIFY(desk.views.structure().hasFocus());
    QVERIFY(desk.views.structure().viewport()->rect().contains(desk.views.structure().rectOf(desk.plan().find("madrid")).center().toPoint()));
}

void TestFollowing::relationsAreGoneTo()
{
    TreeDesk desk;
    desk.select({id("munich")});
    desk.press(u"F9"_s);
    auto *row = qobject_cast<LinkRow *>(QApplication::focusWidget());
    QVERIFY(row);
    QVERIFY(desk.window.findChild<Inspector *>()->isAncestorOf(row));
    QSignalSpy hinted(&desk.session(), &Session::hinted);
    desk.select({id("munich"), id("vienna")});
    desk.press(u"F9"_s);
    QCOMPARE(hinted.size(), 1);
}

void TestFollowing::propertiesAreGoneTo()
{
    TreeDesk desk;
    desk.select({id("munich")});
    for (int i = 0; i < 2; ++i) { // a second time does not go away again
        desk.press(u"Alt+Return"_s);
        const auto *inspector = desk.window.findChild<Inspector *>();
        QVERIFY(inspector->isVisible() && inspector->isAncestorOf(QApplication::focusWidget()));
    }
}

void TestFollowing::aClosedPlanIsGone()
{
    TreeDesk desk;
    desk.press(u"Ctrl+W"_s);
    QVERIFY(!desk.plan().organization());
    QVERIFY(desk.window.windowTitle().startsWith(u"No plan"_s));
    for (const ActionId id : {ActionId::Close, ActionId::Save, ActionId::SaveAs})
        QVERIFY(!desk.window.action(id)->isEnabled());
    QVERIFY(desk.window.files().openExample(u":/examples/contoso.siteplan.json"_s));
    QVERIFY(desk.window.action(ActionId::Save)->isEnabled());
}

QTEST_MAIN(TestFollowing)
#include "tst_following.moc"
