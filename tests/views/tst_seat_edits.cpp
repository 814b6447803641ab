// SPDX-License-Identifier: MIT
// Seats of the network view put in order: by edits of their own, and by the commands of the Arrange menu while that view is in front.
#include "app/actions.h"
#include "app/arrange_commands.h"
#include "app/layer_switches.h"
#include "tests/support/contoso.h"
#include "views/canvas/canvas.h"
#include "views/network/network_view.h"
#include "views/network/plan_tabs.h"
#include "views/network/seat_edits.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

#include <QSettings>
#include <QtTest>

#include <set>

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    Fixture() : themes(Theme::light()), views((session.openPlan(contosoPlan()), session), themes), actions(themes, nullptr),
          commands(views, actions, nullptr)
    {
        switchNetworkLayers(actions, views);
        views.resize(1200, 800);
        views.show();
        views.showNetwork();
        QCoreApplication::processEvents();
        for (const char *site : {"frankfurt", "munich", "vienna", "madrid"})
            ids.push_back(id(site));
        session.selection().set(ids);
    }
    QPoint seat(ObjectId of) { return views.network().layout().seat(session.plan().find(of)); }
    std::set<int> all(bool across)
    {
        std::set<int> out;
        for (const ObjectId one : ids)
            out.insert(across ? seat(one).x() : seat(one).y());
        return out;
    }

    Session session;
    ThemeSource themes;
    PlanTabs views;
    Actions actions;
    ArrangeCommands commands;
    std::vector<ObjectId> ids;
};

} // namespace

class TestSeatEdits : public QObject {
    Q_OBJECT

private slots:
    void alignedSeatsShareALine();
    void distributedSeatsAreEquallyFarApart();
    void inRowsNobodyShares();
    void backToWhereTheyStandByThemselves();
    void theViewInFrontIsMeant();
    void whatHasNoPlaceMovesNobody_data();
    void whatHasNoPlaceMovesNobody();
    void hiddenLayersAreNotHit();
    void hiddenLayersAreRemembered();
};

void TestSeatEdits::alignedSeatsShareALine()
{
    Fixture f;
    const std::set<int> before = f.all(true);
    QVERIFY(before.size() > 1);
    f.actions[ActionId::AlignLeft]->trigger();
    QCOMPARE(f.all(true).size(), std::size_t(1));
    QVERIFY(std::abs(*f.all(true).begin() - *before.begin()) <= NetworkLayout::grid);
    QCOMPARE(f.session.undoStack().count(), 1);
    f.actions[ActionId::AlignBottom]->trigger();
    QCOMPARE(f.all(false).size(), std::size_t(1));
    f.session.undoStack().undo();
    f.session.undoStack().undo();
    QVERIFY(f.all(true) == before);
}

void TestSeatEdits::distributedSeatsAreEquallyFarApart()
{
    Fixture f;
    f.actions[ActionId::DistributeAcross]->trigger();
    const std::set<int> at = f.all(true);
    QCOMPARE(at.size(), f.ids.size());
    const int gap = (*at.rbegin() - *at.begin()) / int(f.ids.size() - 1);
    for (auto one = at.begin(); std::next(one) != at.end(); ++one)
        QVERIFY(std::abs(*std::next(one) - *one - gap) <= NetworkLayout::grid);
}

void TestSeatEdits::inRowsNobodyShares()
{
    Fixture f;
    f.actions[ActionId::LayOutSelection]->trigger();
    std::set<std::pair<int, int>> at;
    for (const ObjectId one : f.ids)
        at.emplace(f.seat(one).x(), f.seat(one).y());
    QCOMPARE(at.size(), f.ids.size());
    QCOMPARE(f.all(true).size(), std::size_t(2));
    QCOMPARE(f.all(false).size(), std::size_t(2));
}

void TestSeatEdits::backToWhereTheyStandByThemselves()
{
    Fixture f;
    const std::set<int> before = f.all(true);
    f.actions[ActionId::AlignLeft]->trigger();
    f.session.selection().clear();
    f.actions[ActionId::LayOutAutomatically]->trigger();
    f.session.plan().forEach(Kind::Site, [&](ObjectRef ref) { QVERIFY(isDefault(f.session.plan().value(ref, FieldId::Seat))); });
    QVERIFY(f.all(true).size() > 1);
}

void TestSeatEdits::theViewInFrontIsMeant()
{
    Fixture f;
    f.views.showStructure();
    f.actions[ActionId::AlignLeft]->trigger();
    f.session.plan().forEach(Kind::Site, [&](ObjectRef ref) { QVERIFY(isDefault(f.session.plan().value(ref, FieldId::Seat))); });
    f.views.showNetwork();
    f.session.selection().set(f.ids.front());
    QVERIFY(!f.actions[ActionId::AlignLeft]->isEnabled());
    f.session.selection().set({f.ids[0], f.ids[1]});
    QVERIFY(f.actions[ActionId::AlignLeft]->isEnabled() && !f.actions[ActionId::DistributeDown]->isEnabled());
}

void TestSeatEdits::whatHasNoPlaceMovesNobody_data()
{
    QTest::addColumn<bool>("inNetwork");
    QTest::addRow("structure") << false;
    QTest::addRow("network") << true;
}

void TestSeatEdits::whatHasNoPlaceMovesNobody()
{
    QFETCH(const bool, inNetwork);
    Fixture f;
    inNetwork ? f.views.showNetwork() : f.views.showStructure();
    f.actions[ActionId::AlignLeft]->trigger();
    QCOMPARE(f.session.undoStack().count(), 1);
    f.session.plan().forEach(Kind::Link, [&](ObjectRef link) { f.session.selection().set(f.session.plan().id(link)); });
    QVERIFY(!f.session.selection().isEmpty());
    QVERIFY(!f.actions[ActionId::LayOutAutomatically]->isEnabled());
    f.actions[ActionId::LayOutAutomatically]->setEnabled(true);
    f.actions[ActionId::LayOutAutomatically]->trigger();
    QCOMPARE(f.session.undoStack().count(), 1);
    f.session.selection().clear();
    f.actions[ActionId::LayOutAutomatically]->trigger();
    QCOMPARE(f.session.undoStack().count(), 2);
}

void TestSeatEdits::hiddenLayersAreNotHit()
{
    Fixture f;
    f.views.network().zoomToFit();
    ObjectRef link;
    f.session.plan().forEach(Kind::Link, [&](ObjectRef ref) { link = ref; });
    QVERIFY(link);
    const NetworkLayout::Line *line = f.views.network().layout().lineOf(link);
    QVERIFY(line);
    const QPointF middle = f.views.network().picture().line(*line).pointAt(0.5);
    QVERIFY(f.views.network().objectAt(middle));
    const QImage before = f.views.network().viewport()->grab().toImage();
    f.actions[ActionId::NetworkLinks]->trigger();
    QVERIFY(!f.views.network().objectAt(middle));
    QVERIFY(f.views.network().viewport()->grab().toImage() != before);
}

void TestSeatEdits::hiddenLayersAreRemembered()
{
    QSettings().clear();
    {
        Fixture f;
        QVERIFY(f.actions[ActionId::NetworkLinks]->isChecked());
        f.actions[ActionId::NetworkLinks]->trigger();
        f.actions[ActionId::ServiceArrows]->trigger();
    }
    Fixture f;
    QVERIFY(!f.actions[ActionId::NetworkLinks]->isChecked() && !f.actions[ActionId::ServiceArrows]->isChecked());
    QVERIFY(f.actions[ActionId::NetworkClouds]->isChecked() && f.actions[ActionId::ShowLoads]->isChecked());
    f.views.network().zoomToFit();
    ObjectRef link;
    f.session.plan().forEach(Kind::Link, [&](ObjectRef ref) { link = ref; });
    const QPointF middle = f.views.network().picture().line(*f.views.network().layout().lineOf(link)).pointAt(0.5);
    QVERIFY(!f.views.network().objectAt(middle));
    f.actions[ActionId::NetworkLinks]->trigger();
    QVERIFY(f.views.network().objectAt(middle));
    QSettings().clear();
}

QTEST_MAIN(TestSeatEdits)
#include "tst_seat_edits.moc"
