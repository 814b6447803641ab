// SPDX-License-Identifier: MIT
// The cascade of a repository, lit up in both views by menu and keys, and left again.
#include "app/actions.h"
#include "app/distribution_commands.h"
#include "model/edits/structure_edits.h"
#include "tests/support/example_plan.h"
#include "views/canvas/canvas.h"
#include "views/inspector/inspector.h"
#include "views/inspector/link_row.h"
#include "views/ledger/ledger_panel.h"
#include "views/ledger/ledger_table.h"
#include "views/network/cascade_banner.h"
#include "views/network/network_view.h"
#include "views/network/plan_tabs.h"
#include "views/session/cascade_guide.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    Fixture() : themes(Theme::light()), views((session.openPlan(examplePlan(u"contoso"_s)), session), themes), actions(themes, nullptr), guide(views.cascade())
    {
        connectCascade(session, views, actions);
        for (const ActionSpec &row : actionTable())
            views.addAction(actions[row.id]);
        views.resize(1280, 800);
        views.show();
        const bool isShown = QTest::qWaitForWindowExposed(&views);
        Q_ASSERT(isShown);
        const Plan &plan = session.plan();
        plan.forEach(Kind::Repository, [&](ObjectRef ref) {
            if (plan.owner(ref).is(Kind::Organization))
                repository = plan.id(ref);
        });
    }
    CascadeBanner &banner() { return *views.findChild<CascadeBanner *>(); }
    QImage picture() { return views.current().viewport()->grab().toImage(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(views.current().viewport(), key, modifiers); }

    Session session;
    ThemeSource themes;
    PlanTabs views;
    Actions actions;
    CascadeGuide &guide;
    ObjectId repository;
};

} // namespace

class TestCascadeView : public QObject {
    Q_OBJECT

private slots:
    void lightsUpInBothViews();
    void escapeLeavesItFirst();
    void theCommandIsForRepositoriesAndDepots();
    void theInspectorLeadsToIt();
    void aRowOfTheLedgerLeadsToIt();
    void followsThePlan();
    void theBannerSaysWhatItSumsUpTo();
    void everythingIsSaidWhenNothingTravels();
};

void TestCascadeView::lightsUpInBothViews()
{
    Fixture f;
    for (const bool network : {false, true}) {
        network ? f.views.showNetwork() : f.views.showStructure();
        f.session.selection().clear();
        const QImage before = f.picture();
        f.guide.show(f.repository);
        QVERIFY(f.banner().isVisible());
        const QWidget *onTop = f.views.childAt(f.banner().geometry().center());
        QVERIFY(onTop && (onTop == &f.banner() || f.banner().isAncestorOf(onTop)));
        if (const QString folder = qEnvironmentVariable("SITEWRIGHT_PICTURES"); !folder.isEmpty())
            QVERIFY(f.views.grab().save(folder + (network ? u"/cascade-network.png"_s : u"/cascade-structure.png"_s)));
        QVERIFY(f.picture() != before);
        QVERIFY(f.guide.cascade().steps.size() >= 3);
        f.guide.leave();
        QVERIFY(!f.banner().isVisible());
        QCOMPARE(f.picture(), before);
    }
}

void TestCascadeView::escapeLeavesItFirst()
{
    Fixture f;
    for (const bool network : {false, true}) {
        network ? f.views.showNetwork() : f.views.showStructure();
        f.session.selection().set(f.repository);
        f.guide.show(f.repository);
        f.press(Qt::Key_Escape);
        QVERIFY(!f.guide.isOn());
        QVERIFY(!f.session.selection().isEmpty());
        f.press(Qt::Key_Escape);
        QVERIFY(f.session.selection().isEmpty());
    }
    f.guide.show(f.repository);
    QTest::mouseClick(f.banner().findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!f.guide.isOn());
}

void TestCascadeView::theCommandIsForRepositoriesAndDepots()
{
    Fixture f;
    QAction *command = f.actions[ActionId::ShowCascade];
    QVERIFY(!command->isEnabled());
    f.session.selection().set(f.repository);
    QVERIFY(command->isEnabled() && !command->isChecked());
    command->trigger();
    QVERIFY(f.guide.isOn() && command->isChecked());
    ObjectId depot;
    f.session.plan().forEach(Kind::Depot, [&](ObjectRef ref) { depot = f.session.plan().id(ref); });
    f.session.selection().set(depot); // another subject: goes on with that one
    command->trigger();
    QCOMPARE(f.guide.subject(), depot);
    QVERIFY(command->isChecked());
    f.session.selection().set(f.session.plan().id(f.session.plan().organization()));
    QVERIFY(command->isEnabled()); // still the way out
    command->trigger();
    QVERIFY(!f.guide.isOn() && !command->isChecked() && !command->isEnabled());
}

void TestCascadeView::theInspectorLeadsToIt()
{
    Fixture f;
    Inspector inspector(f.session, f.themes);
    inspector.show();
    const auto way = [&]() -> LinkRow * {
        for (LinkRow *row : inspector.widget()->findChildren<LinkRow *>()) {
            if (row->isVisibleTo(&inspector) && row->text().startsWith(u"Show "_s))
                return row;
        }
        return nullptr;
    };
    QVERIFY(!way());
    f.session.selection().set(f.repository);
    QVERIFY(way());
    QVERIFY(!way()->toolTip().isEmpty());
    way()->click();
    QCOMPARE(f.guide.subject(), f.repository);
    ObjectId depot;
    f.session.plan().forEach(Kind::Depot, [&](ObjectRef ref) { depot = f.session.plan().id(ref); });
    f.session.selection().set(depot);
    QVERIFY(way());
    way()->click();
    QCOMPARE(f.guide.subject(), depot);
}

void TestCascadeView::aRowOfTheLedgerLeadsToIt()
{
    Fixture f;
    LedgerPanel panel(f.session, f.themes);
    panel.resize(1000, 300);
    panel.show();
    panel.table().selectRow(0);
    const std::unique_ptr<QMenu> menu(panel.contextMenu(nullptr));
    QAction *first = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->menu())
            first = action->menu()->actions().constFirst();
    }
    QVERIFY(first);
    QCOMPARE(first->text(), f.session.plan().displayName(f.session.plan().find(f.repository)));
    first->trigger();
    QCOMPARE(f.guide.subject(), f.repository);
    QVERIFY(f.banner().isVisible());
}

void TestCascadeView::followsThePlan()
{
    Fixture f;
    f.views.showNetwork();
    f.guide.show(f.repository);
    const std::size_t before = f.guide.cascade().steps.size();
    const ObjectRef last = f.guide.cascade().depots.back();
    QVERIFY(last != f.guide.cascade().root);
    QVERIFY(f.session.perform(removeObjects(f.session.plan(), {f.session.plan().id(last)})));
    f.picture(); // what is gone is not looked at
    QTRY_VERIFY(f.guide.cascade().steps.size() > 0 && f.guide.cascade().steps.size() < before);
    QVERIFY(f.session.perform(removeObjects(f.session.plan(), {f.repository})));
    QVERIFY(!f.guide.isOn());
    f.session.undoStack().undo();
    f.picture();
}

void TestCascadeView::theBannerSaysWhatItSumsUpTo()
{
    Fixture f;
    f.guide.show(f.repository);
    const LedgerTotals &totals = f.guide.cascade().totals;
    const QString said = f.banner().words();
    const Plan &plan = f.session.plan();
    for (const QString &part : {plan.displayName(plan.find(f.repository)), plan.displayName(f.guide.cascade().root), QString::number(totals.steps.crossNetwork)})
        QVERIFY2(said.contains(part), qPrintable(said));
    QVERIFY(f.views.rect().contains(f.banner().geometry()));
}

void TestCascadeView::everythingIsSaidWhenNothingTravels()
{
    Fixture f;
    std::vector<ObjectId> depots;
    f.session.plan().forEach(Kind::Depot, [&](ObjectRef ref) { depots.push_back(f.session.plan().id(ref)); });
    QVERIFY(f.session.perform(removeObjects(f.session.plan(), depots)));
    f.guide.show(f.repository);
    QVERIFY(f.guide.isOn() && f.guide.cascade().isEmpty());
    QVERIFY(!f.guide.sums().isEmpty());
    for (const bool network : {false, true}) {
        network ? f.views.showNetwork() : f.views.showStructure();
        f.picture();
    }
}

QTEST_MAIN(TestCascadeView)
#include "tst_cascade_view.moc"
