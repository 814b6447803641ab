// SPDX-License-Identifier: MIT
#include "model/edits/structure_edits.h"
#include "tests/support/contoso.h"
#include "tests/support/large_plan.h"
#include "tests/support/payloads.h"
#include "views/canvas/canvas.h"
#include "views/canvas/hover_card.h"
#include "views/canvas/layers_button.h"
#include "views/canvas/legend.h"
#include "views/canvas/overview.h"
#include "views/network/network_drag.h"
#include "views/network/network_view.h"
#include "views/network/plan_tabs.h"
#include "views/session/session.h"
#include "views/shared/plan_mime.h"
#include "views/shared/segmented_control.h"
#include "views/shared/theme_source.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QWheelEvent>
#include <QtTest>

#include <set>

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(sitewright::ObjectId)

namespace {

Plan locatedPlan()
{
    Plan plan = contosoPlan();
    const auto locate = [&](std::string_view site, double latitude, double longitude) {
        plan.set(object(plan, site), FieldId::Latitude, latitude);
        plan.set(object(plan, site), FieldId::Longitude, longitude);
    };
    locate("frankfurt", 50.1, 8.7);
    locate("munich", 48.1, 11.6);
    locate("vienna", 48.2, 16.4);
    locate("zurich", 47.4, 8.5);
    locate("madrid", 40.4, -3.7);
    locate("lisbon", 38.7, -9.1);
    const ObjectRef cloud = plan.create(Kind::Cloud, id("mpls"));
    plan.set(cloud, FieldId::Name, std::string("MPLS"));
    plan.set(cloud, FieldId::Seat, GridPoint{0, -320});
    return plan;
}

/// With depots and a repository whose changes travel.
Plan loadedPlan()
{
    Plan plan = locatedPlan();
    int order = 0;
    for (const char *site : {"frankfurt", "munich", "madrid"}) {
        const ObjectRef depot = plan.create(Kind::Depot, id("d" + std::string(site)));
        plan.set(depot, FieldId::Owner, id(site));
        plan.set(depot, FieldId::Name, std::string(site));
        plan.set(depot, FieldId::Master, true);
        plan.set(depot, FieldId::Order, std::int64_t(++order));
    }
    const ObjectRef repository = plan.create(Kind::Repository, id("rep"));
    plan.set(repository, FieldId::Owner, id("contoso"));
    plan.set(repository, FieldId::Name, std::string("master"));
    plan.set(repository, FieldId::ChangeMb, std::int64_t(500));
    return plan;
}

/// Links from everywhere to everywhere.
Plan crowdedPlan()
{
    Plan plan = locatedPlan();
    constexpr int sites = 3000, links = 9000;
    for (int i = 0; i < sites; ++i) {
        const ObjectRef site = plan.create(Kind::Site, id("n" + std::to_string(i)));
        plan.set(site, FieldId::Owner, id("dach"));
        plan.set(site, FieldId::Seat, GridPoint{i % 60 * 4, i / 60 * 4});
    }
    for (int i = 0; i < links; ++i) {
        const ObjectRef link = plan.create(Kind::Link, id("k" + std::to_string(i)));
        plan.set(link, FieldId::From, id("n" + std::to_string(i % sites)));
        plan.set(link, FieldId::To, id("n" + std::to_string((i * 7919 + i / sites * 1234 + 13) % sites)));
    }
    return plan;
}

struct Fixture {
    explicit Fixture(Plan plan = locatedPlan()) : themes(Theme::light())
    {
        session.openPlan(std::move(plan));
        view = std::make_unique<NetworkView>(session, themes);
        view->resize(1140, 760);
        view->show();
        view->zoomToFit();
        view->setFocus();
        QObject::connect(&session, &Session::hinted, view.get(), [this](const QString &said) { hint = said; });
    }
    const Plan &plan() const { return session.plan(); }
    ObjectRef ref(std::string_view name) const { return object(plan(), name); }
    QPoint pixel(std::string_view name) const { return view->picture().centre(ref(name)).toPoint(); }
    void click(QPoint at, Qt::KeyboardModifiers modifiers = {}) { QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, at); }
    void click(std::string_view name, Qt::KeyboardModifiers modifiers = {}) { click(pixel(name), modifiers); }
    // Not by QTest::mouseMove(): that moves the platform's one pointer, which other windows of the test feel, too.
    void moveTo(QPoint at)
    {
        QMouseEvent event(QEvent::MouseMove, at, view->viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(view->viewport(), &event);
    }
    void drag(QPoint from, QPoint to)
    {
        press(from);
        moveTo((from + to) / 2);
        moveTo(to);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
    }
    void press(QPoint from)
    {
        moveTo(from);
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
    }
    QPoint handle(std::string_view name)
    {
        moveTo(pixel(name));
        return view->picture().handle(ref(name)).center().toPoint();
    }
    bool dropped(const Payload &payload, QPoint at)
    {
        const std::unique_ptr<QMimeData> mime = encodePayload(payload, session);
        const Qt::DropActions actions = Qt::MoveAction | Qt::CopyAction;
        QDragEnterEvent enter(at, actions, mime.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(view->viewport(), &enter);
        words = view->drag().label().words();
        QDropEvent drop(at, actions, mime.get(), Qt::LeftButton, {});
        drop.ignore();
        QCoreApplication::sendEvent(view->viewport(), &drop);
        return drop.isAccepted();
    }
    void key(int which, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view.get(), Qt::Key(which), modifiers); }
    std::string chosen() { return session.selection().ids().size() == 1 ? session.selection().current().text() : std::string(); }
    int steps() { return session.undoStack().count(); }

    ThemeSource themes;
    Session session;
    std::unique_ptr<NetworkView> view;
    DragWords words;
    QString hint;
};

} // namespace

class TestNetworkView : public QObject {
    Q_OBJECT

private slots:
    void theCardSaysWhatIsUnderThePointer();
    void clickSelectsSitesCloudsAndLinks();
    void highlightedLinksStandOutUntilSomethingIsSelected();
    void clickOnGroundSelectsNothing();
    void controlClickAddsAndTakesAway();
    void bandSelectsWhatItCovers();
    void draggingASiteMovesItsSeatInOneStep();
    void draggingOneOfSeveralMovesAll();
    void escapeLeavesSeatsAlone();
    void aMoveChangesNothingElse();
    void theHandleDrawsALink();
    void aLinkNeedsAnEnd();
    void sitesAndCloudsAreConnectedByCommand();
    void connectingNothingSaysWhatToDo();
    void deletedLinksComeBack();
    void paletteThingsDropOnSites();
    void newSitesAndCloudsStandWhereTheyWereDropped();
    void whatBelongsToASiteIsNotDroppedBesideIt();
    void zoomKeepsThePointUnderThePointer();
    void middleButtonPans();
    void spaceAndTheLeftButtonPan();
    void controlArrowsGoToTheNeighbour();
    void arrowsNudgeAsOneStep();
    void whatFitsIsNotCovered();
    void arrowsScrollWhenNothingIsChosen();
    void tabWalksEverythingAndLeaves();
    void enterReveals();
    void revealBringsIntoViewFromAfar();
    void tabsKeepTheSelection();
    void onlyTheTabInFrontTellsItsZoom();
    void anEmptyPlanInvites();
    void anotherPlanInTheMiddleOfADragIsSafe();
    void whatStandsInASiteIsMarkedThere();
    void whatIsSelectedIsSaidAloud();
    void theLegendNamesServicesAndLoads();
    void theLegendCutsNoScale();
    void numbersOfServicesFollowTheirNames();
    void loadsFollowThePlan();
    void eachTabKeepsItsOwnColours();
    void theButtonAndTheLayersAgree();
    void layersAreRemembered();
    void linksShowAtEveryZoom();
    void onlyLinksThatAreSeenAreHit();
    void aPartIsPaintedAsInTheWhole();
    void longLinksLeaveTheShortOnesAlone();
    void theChoiceOfViewsIsMirrored();
};

void TestNetworkView::clickSelectsSitesCloudsAndLinks()
{
    Fixture f;
    f.click("munich");
    QCOMPARE(f.chosen(), "munich");
    f.click("mpls");
    QCOMPARE(f.chosen(), "mpls");
    const NetworkLayout::Line *line = f.view->layout().lineOf(f.ref("fra2mad"));
    QVERIFY(line);
    f.click(f.view->picture().line(*line).pointAt(0.4).toPoint());
    QCOMPARE(f.chosen(), "fra2mad");
}

void TestNetworkView::highlightedLinksStandOutUntilSomethingIsSelected()
{
    Fixture f;
    QImage before = f.view->grab().toImage();
    QTRY_VERIFY(std::exchange(before, f.view->grab().toImage()) == before); // everything has found its place
    f.session.highlight({id("fra2mad")});
    QVERIFY(f.view->grab().toImage() != before);
    f.session.highlight({});
    QCOMPARE(f.view->grab().toImage(), before);
    f.session.highlight({id("fra2mad")});
    f.session.selection().set(id("munich"));
    f.session.selection().clear();
    QCOMPARE(f.view->grab().toImage(), before);
}

void TestNetworkView::clickOnGroundSelectsNothing()
{
    Fixture f;
    f.click("munich");
    f.click(QPoint(15, 15));
    QVERIFY(f.session.selection().isEmpty());
}

void TestNetworkView::controlClickAddsAndTakesAway()
{
    Fixture f;
    f.click("munich");
    f.click("zurich", Qt::ControlModifier);
    QCOMPARE(f.session.selection().ids().size(), std::size_t(2));
    f.click("munich", Qt::ControlModifier);
    QCOMPARE(f.chosen(), "zurich");
    f.click("vienna", Qt::ShiftModifier); // as other designers have it
    QCOMPARE(f.session.selection().ids().size(), std::size_t(2));
    f.click("vienna", Qt::ShiftModifier);
    QCOMPARE(f.chosen(), "zurich");
}

void TestNetworkView::bandSelectsWhatItCovers()
{
    Fixture f;
    const QRect around = QRect(f.pixel("madrid"), QSize(1, 1)).united(QRect(f.pixel("lisbon"), QSize(1, 1))).adjusted(-40, -40, 40, 40);
    f.drag(around.topLeft(), around.bottomRight());
    QCOMPARE(f.session.selection().ids().size(), std::size_t(2));
    QVERIFY(f.session.selection().contains(id("madrid")) && f.session.selection().contains(id("lisbon")));
}

void TestNetworkView::draggingASiteMovesItsSeatInOneStep()
{
    Fixture f;
    const QPoint before = f.view->layout().seat(f.ref("munich"));
    const QPoint from = f.pixel("munich");
    f.drag(from, from + QPoint(80, 60));
    QCOMPARE(f.steps(), 1);
    QCOMPARE(f.session.undoStack().undoText(), u"Move Munich in the network view"_s);
    QVERIFY((f.pixel("munich") - from - QPoint(80, 60)).manhattanLength() < 20);
    f.session.undoStack().undo();
    QCOMPARE(f.view->layout().seat(f.ref("munich")), before);
}

void TestNetworkView::draggingOneOfSeveralMovesAll()
{
    Fixture f;
    const QPoint other = f.view->layout().seat(f.ref("zurich"));
    f.click("munich");
    f.click("zurich", Qt::ControlModifier);
    f.drag(f.pixel("munich"), f.pixel("munich") + QPoint(0, 90));
    QCOMPARE(f.steps(), 1);
    QVERIFY(f.view->layout().seat(f.ref("zurich")).y() > other.y() + 20);
}

void TestNetworkView::escapeLeavesSeatsAlone()
{
    Fixture f;
    const QPoint from = f.pixel("munich");
    f.press(from);
    f.moveTo(from + QPoint(60, 60));
    f.key(Qt::Key_Escape);
    QTest::mouseRelease(f.view->viewport(), Qt::LeftButton, {}, from + QPoint(60, 60));
    QCOMPARE(f.steps(), 0);
}

void TestNetworkView::aMoveChangesNothingElse()
{
    Fixture f;
    const auto latitude = f.plan().structure(f.ref("munich")).latitude;
    f.drag(f.pixel("munich"), f.pixel("munich") + QPoint(80, 60));
    QCOMPARE(f.plan().structure(f.ref("munich")).latitude, latitude);
    QVERIFY(isDefault(f.plan().value(f.ref("munich"), FieldId::Position)));
    QVERIFY(!isDefault(f.plan().value(f.ref("munich"), FieldId::Seat)));
}

void TestNetworkView::theHandleDrawsALink()
{
    Fixture f;
    const std::uint32_t before = f.plan().count(Kind::Link);
    f.press(f.handle("munich"));
    f.moveTo(f.pixel("zurich") + QPoint(40, 60));
    f.moveTo(f.pixel("zurich"));
    QVERIFY(f.view->label().isVisible());
    QCOMPARE(f.view->label().words().title, u"Link Munich and Zurich"_s);
    QTest::mouseRelease(f.view->viewport(), Qt::LeftButton, {}, f.pixel("zurich"));
    QCOMPARE(f.plan().count(Kind::Link), before + 1);
    QCOMPARE(f.steps(), 1);
    const ObjectRef link = f.plan().find(f.session.selection().current());
    QVERIFY(link.is(Kind::Link));
    QVERIFY(!f.view->label().isVisible());
    f.session.undoStack().undo();
    QCOMPARE(f.plan().count(Kind::Link), before);
}

void TestNetworkView::aLinkNeedsAnEnd()
{
    Fixture f;
    f.drag(f.handle("munich"), QPoint(20, 700));
    QCOMPARE(f.steps(), 0);
    f.drag(f.handle("munich"), f.pixel("munich"));
    QCOMPARE(f.steps(), 0);
}

void TestNetworkView::sitesAndCloudsAreConnectedByCommand()
{
    Fixture f;
    f.session.selection().set({id("munich"), id("zurich"), id("mpls")});
    f.view->connectSelection();
    QCOMPARE(f.steps(), 1);
    int joined = 0;
    f.plan().forEachLinkAt(f.ref("mpls"), [&](ObjectRef) { ++joined; });
    QCOMPARE(joined, 2);
}

void TestNetworkView::connectingNothingSaysWhatToDo()
{
    Fixture f;
    f.session.selection().set(id("munich"));
    f.view->connectSelection();
    QCOMPARE(f.steps(), 0);
    QVERIFY(f.hint.contains(u"Select two sites"_s));
}

void TestNetworkView::deletedLinksComeBack()
{
    Fixture f;
    const std::size_t before = f.view->layout().lines().size();
    QVERIFY(f.session.perform(removeObjects(f.plan(), {id("fra2muc")})).has_value());
    QCOMPARE(f.view->layout().lines().size(), before - 1);
    f.session.undoStack().undo();
    QCOMPARE(f.view->layout().lines().size(), before);
}

void TestNetworkView::paletteThingsDropOnSites()
{
    Fixture f;
    QVERIFY(f.dropped(newKind(Kind::ManagementPoint), f.pixel("zurich")));
    QVERIFY(f.words.title.contains(u"Zurich"_s));
    const ObjectRef made = f.plan().find(f.session.selection().current());
    QVERIFY(made.is(Kind::ManagementPoint));
    QCOMPARE(f.plan().owner(made), f.ref("zurich"));
    QVERIFY(f.dropped(newKind(Kind::Depot), f.pixel("zurich")));
    QVERIFY(f.plan().find(f.session.selection().current()).is(Kind::Depot));
    QVERIFY(f.plan().depot(f.plan().find(f.session.selection().current())).master);
    Payload service;
    service.newApplication = "distributionService";
    QVERIFY(f.dropped(service, f.pixel("zurich")));
    QVERIFY(f.plan().has(made, App::DistributionService));
    QCOMPARE(f.steps(), 3);
}

void TestNetworkView::newSitesAndCloudsStandWhereTheyWereDropped()
{
    for (const Kind kind : {Kind::Site, Kind::Cloud}) {
        Fixture f;
        const QPoint at(900, 500);
        const QPointF wanted = f.view->view().toUnits(QPointF(at));
        QVERIFY(f.dropped(newKind(kind), at));
        QCOMPARE(f.steps(), 1);
        const ObjectRef made = f.plan().find(f.session.selection().current());
        QVERIFY(made.is(kind));
        QVERIFY((f.view->layout().seat(made) - wanted).manhattanLength() <= NetworkLayout::grid);
    }
}

void TestNetworkView::whatBelongsToASiteIsNotDroppedBesideIt()
{
    Fixture f;
    QVERIFY(!f.dropped(newKind(Kind::ManagementPoint), QPoint(20, 700)));
    QCOMPARE(f.words.title, u"Not here"_s);
    QVERIFY(!f.dropped(newKind(Kind::Depot), f.pixel("mpls")));
    QCOMPARE(f.steps(), 0);
}

void TestNetworkView::zoomKeepsThePointUnderThePointer()
{
    Fixture f;
    const QPoint at = f.pixel("vienna");
    QWheelEvent event(at, f.view->viewport()->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    const qreal before = f.view->zoom();
    QCoreApplication::sendEvent(f.view->viewport(), &event);
    QVERIFY(f.view->zoom() > before);
    QVERIFY((f.pixel("vienna") - at).manhattanLength() <= 2);
}

void TestNetworkView::middleButtonPans()
{
    Fixture f;
    const QPoint before = f.pixel("munich");
    QTest::mousePress(f.view->viewport(), Qt::MiddleButton, {}, QPoint(300, 300));
    f.moveTo(QPoint(330, 320));
    QTest::mouseRelease(f.view->viewport(), Qt::MiddleButton, {}, QPoint(330, 320));
    QCOMPARE(f.pixel("munich"), before + QPoint(30, 20));
}

void TestNetworkView::spaceAndTheLeftButtonPan()
{
    Fixture f;
    const QPoint munich = f.pixel("munich"), by(30, 20);
    QTest::keyPress(f.view.get(), Qt::Key_Space);
    f.drag(munich, munich + by); // on a site: it stays where it is in the plan, and is not chosen
    QTest::keyRelease(f.view.get(), Qt::Key_Space);
    QCOMPARE(f.pixel("munich"), munich + by);
    QVERIFY(f.session.selection().isEmpty());
    QCOMPARE(f.session.undoStack().count(), 0);
    f.click("munich");
    QCOMPARE(f.chosen(), "munich"); // over with the key
}

void TestNetworkView::controlArrowsGoToTheNeighbour()
{
    Fixture f;
    f.session.selection().set(id("munich"));
    f.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(f.chosen(), "vienna");
    f.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(f.chosen(), "munich");
    f.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(f.chosen(), "zurich");
    f.key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(f.chosen(), "frankfurt");
}

void TestNetworkView::arrowsNudgeAsOneStep()
{
    Fixture f;
    f.session.selection().set(id("munich"));
    const QPoint before = f.view->layout().seat(f.ref("munich"));
    f.key(Qt::Key_Right);
    f.key(Qt::Key_Right);
    f.key(Qt::Key_Down);
    QCOMPARE(f.steps(), 1);
    QVERIFY((f.view->layout().seat(f.ref("munich")) - before - QPoint(16, 8)).manhattanLength() <= NetworkLayout::grid);
    f.key(Qt::Key_Left, Qt::ShiftModifier); // further
    QVERIFY((f.view->layout().seat(f.ref("munich")) - before - QPoint(16 - 40, 8)).manhattanLength() <= NetworkLayout::grid);
    QCOMPARE(f.chosen(), "munich");
}

void TestNetworkView::whatFitsIsNotCovered()
{
    Fixture f;
    f.view->zoomToFit();
    QVERIFY(!f.view->findChild<Overview *>()->isVisible());
    for (const std::string_view site : {"frankfurt", "munich", "vienna", "zurich", "madrid", "lisbon"})
        QVERIFY(f.view->viewport()->rect().contains(f.view->picture().mark(f.ref(site)).toAlignedRect()));
    f.view->zoomIn();
    QVERIFY(f.view->findChild<Overview *>()->isVisible());
}

void TestNetworkView::arrowsScrollWhenNothingIsChosen()
{
    Fixture f;
    f.view->zoomToOriginal();
    f.session.selection().clear();
    const QPointF before = f.view->view().offset;
    f.key(Qt::Key_Right);
    QVERIFY(f.view->view().offset.x() > before.x());
    QCOMPARE(f.session.undoStack().count(), 0);
}

void TestNetworkView::tabWalksEverythingAndLeaves()
{
    Fixture f;
    f.session.selection().set(id("frankfurt"));
    std::set<std::string> met;
    for (int i = 0; i < 6; ++i) {
        f.key(Qt::Key_Tab);
        met.insert(f.chosen());
    }
    QVERIFY(met.contains("lisbon"));
    QVERIFY(met.size() >= 5);
}

void TestNetworkView::enterReveals()
{
    Fixture f;
    QSignalSpy activated(f.view.get(), &NetworkView::activated);
    f.click("munich");
    f.key(Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().value<ObjectId>(), id("munich"));
}

void TestNetworkView::revealBringsIntoViewFromAfar()
{
    Fixture f(generatedPlan(2000));
    QCOMPARE(f.view->picture().detail(), NetworkDetail::Dots);
    f.session.reveal(id("s1234"));
    QVERIFY(f.view->picture().detail() > NetworkDetail::Dots);
    QVERIFY(f.view->viewport()->rect().contains(f.pixel("s1234")));
}

void TestNetworkView::tabsKeepTheSelection()
{
    ThemeSource themes(Theme::light());
    Session session;
    session.openPlan(locatedPlan());
    PlanTabs tabs(session, themes);
    tabs.resize(1140, 760);
    tabs.show();
    session.selection().set(id("munich"));
    tabs.showNetwork();
    QVERIFY(tabs.showsNetwork() && tabs.network().isVisible() && !tabs.structure().isVisible());
    QCOMPARE(session.selection().current(), id("munich"));
    const QPoint at = tabs.network().picture().centre(object(session.plan(), "vienna")).toPoint();
    QTest::mouseClick(tabs.network().viewport(), Qt::LeftButton, {}, at);
    tabs.showStructure();
    QCOMPARE(session.selection().current(), id("vienna"));
    QVERIFY(tabs.structure().accessibleName().contains(u"Vienna"_s));
}

void TestNetworkView::onlyTheTabInFrontTellsItsZoom()
{
    ThemeSource themes(Theme::light());
    Session session;
    session.openPlan(locatedPlan());
    PlanTabs tabs(session, themes);
    tabs.resize(1140, 760);
    tabs.show();
    QSignalSpy zoom(&tabs, &PlanTabs::zoomChanged);
    tabs.showNetwork();
    QVERIFY(zoom.count() > 0);
    QCOMPARE(zoom.last().first().toDouble(), tabs.network().zoom());
    zoom.clear();
    tabs.structure().zoomIn();
    QCOMPARE(zoom.count(), 0);
}

void TestNetworkView::anEmptyPlanInvites()
{
    Plan plan;
    plan.set(plan.create(Kind::Organization, id("org")), FieldId::Name, std::string("New"));
    Fixture f(std::move(plan));
    QVERIFY(!f.view->grab().isNull());
    QVERIFY(f.dropped(newKind(Kind::Site), QPoint(500, 300)));
    QCOMPARE(f.plan().count(Kind::Site), 1U);
    f.session.undoStack().undo();
    QCOMPARE(f.plan().count(Kind::Site), 0U);
}

void TestNetworkView::anotherPlanInTheMiddleOfADragIsSafe()
{
    Fixture f;
    const QPoint from = f.pixel("munich");
    f.press(from);
    f.moveTo(from + QPoint(60, 60));
    f.session.openPlan(generatedPlan(3));
    f.moveTo(from + QPoint(90, 60));
    QTest::mouseRelease(f.view->viewport(), Qt::LeftButton, {}, from + QPoint(60, 60));
    QCOMPARE(f.steps(), 0);
    QVERIFY(!f.view->grab().isNull());
}

void TestNetworkView::whatStandsInASiteIsMarkedThere()
{
    Fixture f;
    const auto around = [&](std::string_view site) {
        return f.view->viewport()->grab(f.view->picture().mark(f.ref(site)).adjusted(-6, -6, 6, 6).toAlignedRect()).toImage();
    };
    QImage before = around("munich");
    QTRY_VERIFY(std::exchange(before, around("munich")) == before); // everything has found its place
    const QImage vienna = around("vienna");
    for (const char *inside : {"muclab", "dsmmuc"}) { // neither has a mark of its own in this view
        f.session.selection().set(id(inside));
        QVERIFY2(around("munich") != before, inside);
        QCOMPARE(around("vienna"), vienna);
    }
    const QImage dotted = around("munich");
    f.session.selection().set(id("munich"));
    QVERIFY(around("munich") != dotted); // that is something else than the site itself
    f.session.selection().clear();
    QCOMPARE(around("munich"), before);
}

void TestNetworkView::whatIsSelectedIsSaidAloud()
{
    Fixture f;
    f.session.selection().set(id("fra2mad"));
    QVERIFY(f.view->accessibleName().contains(u"Frankfurt – Madrid"_s));
    f.session.selection().clear();
    QCOMPARE(f.view->accessibleName(), u"Network of the plan. Nothing is selected."_s);
}

void TestNetworkView::theLegendNamesServicesAndLoads()
{
    Fixture f(loadedPlan());
    const auto *legend = f.view->findChild<Legend *>();
    QVERIFY(!f.view->grab().isNull());
    QTRY_VERIFY(legend->isVisible());
    QTRY_COMPARE(legend->accessibleDescription(),
                 u"Links: under 50 %, 50 to 80 %, over 80 %. Served by: 1  DSM-CENTRAL, 2  DSM-IB-01, 3  DSM-MUC-01"_s);
    f.view->layers().set(NetworkLayer::Loads, false);
    f.view->layers().set(NetworkLayer::Services, false);
    QVERIFY(!f.view->grab().isNull());
    QTRY_VERIFY(!legend->isVisible());
}

void TestNetworkView::theLegendCutsNoScale()
{
    Fixture f(loadedPlan());
    const auto *legend = f.view->findChild<Legend *>();
    const auto shown = [&](int width) {
        f.view->resize(width, 600);
        QCoreApplication::processEvents();
        return legend->isVisible() ? legend->shownRows() : QStringList();
    };
    const QString scale = u"Links under 50 % 50 to 80 % over 80 %"_s;
    QTRY_COMPARE(shown(1400).size(), 1);
    QTRY_COMPARE(shown(800).size(), 2);
    QCOMPARE(shown(800).front(), scale);
    QVERIFY(shown(800).back().contains(u"DSM-MUC-01"_s));
    QCOMPARE(shown(560).front(), scale);
    QVERIFY(shown(560).back().endsWith(u"more"_s));
    QVERIFY(!shown(420).join(u' ').contains(u"Links"_s)); // half of it would explain nothing
}

void TestNetworkView::numbersOfServicesFollowTheirNames()
{
    Fixture f;
    ServiceKey key;
    key.refresh(f.plan(), f.session.facts());
    QCOMPARE(key.numberOf(f.ref("dsmcentral")), 1);
    QCOMPARE(key.numberOf(f.ref("dsmmuc")), 3);
    QCOMPARE(key.numberOf(f.ref("dsmvie")), 0);
    QCOMPARE(key.rows().front().sites, 2);
}

void TestNetworkView::loadsFollowThePlan()
{
    Fixture f(loadedPlan());
    const auto load = [&] {
        LinkLoads loads;
        loads.refresh(f.session.ledger());
        const LinkLoad *found = loads.of(f.ref("fra2muc"));
        return found ? found->kilobytes : -1;
    };
    const std::int64_t before = load();
    QVERIFY(before > 0);
    QVERIFY(f.session.perform(setField(f.plan(), {id("rep")}, FieldId::ChangeMb, std::int64_t(9000))).has_value());
    QVERIFY(load() > before);
    QVERIFY(f.session.perform(removeObjects(f.plan(), {id("fra2muc")})).has_value());
    QVERIFY(!f.view->grab().isNull()); // paints without the link that is gone
    QCOMPARE(loadTone(0.2), Tone::LoadLow);
    QCOMPARE(loadTone(0.62), Tone::LoadMedium);
    QCOMPARE(loadTone(0.91), Tone::LoadHigh);
    QCOMPARE(loadTone({}), Tone::LoadLow);
}

void TestNetworkView::eachTabKeepsItsOwnColours()
{
    ThemeSource themes(Theme::light());
    Session session;
    session.openPlan(locatedPlan());
    PlanTabs tabs(session, themes);
    tabs.resize(1140, 760);
    tabs.show();
    QVERIFY(!tabs.coloursServices());
    tabs.setColoursServices(true);
    QVERIFY(!tabs.grab().isNull());
    const auto *legend = tabs.structure().findChild<Legend *>();
    QTRY_VERIFY(legend->isVisible() && legend->accessibleDescription().contains(u"DSM-MUC-01"_s));
    tabs.showNetwork();
    tabs.setColoursServices(false);
    tabs.showStructure();
    QVERIFY(tabs.coloursServices());
}

void TestNetworkView::theButtonAndTheLayersAgree()
{
    Fixture f(loadedPlan());
    auto *button = f.view->findChild<LayersButton *>();
    QVERIFY(button && button->menu() && !button->accessibleName().isEmpty());
    QCOMPARE(button->menu()->actions().size(), networkLayerCount);
    for (int i = 0; i < networkLayerCount; ++i) {
        const QImage before = f.view->grab().toImage();
        button->menu()->actions()[i]->trigger();
        QCOMPARE(f.view->layers().shows(NetworkLayer(i)), button->menu()->actions()[i]->isChecked());
        QVERIFY2(f.view->grab().toImage() != before, qPrintable(NetworkSwitches::title(NetworkLayer(i))));
        f.view->layers().set(NetworkLayer(i), !f.view->layers().shows(NetworkLayer(i)));
        QCOMPARE(f.view->layers().shows(NetworkLayer(i)), button->menu()->actions()[i]->isChecked());
        QCOMPARE(f.view->grab().toImage(), before);
    }
}

void TestNetworkView::layersAreRemembered()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    NetworkSwitches one;
    one.set(NetworkLayer::Clouds, false);
    one.set(NetworkLayer::Arrows, false);
    one.saveTo(settings);
    NetworkSwitches other;
    other.restoreFrom(settings);
    for (int i = 0; i < networkLayerCount; ++i)
        QCOMPARE(other.shows(NetworkLayer(i)), one.shows(NetworkLayer(i)));
    QVERIFY(!other.shows(NetworkLayer::Clouds) && other.shows(NetworkLayer::Links));
}

void TestNetworkView::theChoiceOfViewsIsMirrored()
{
    ThemeSource themes(Theme::light());
    Session session;
    session.openPlan(locatedPlan());
    PlanTabs tabs(session, themes);
    const auto *choice = tabs.findChild<SegmentedControl *>();
    const auto *overview = tabs.network().findChild<Overview *>();
    QVERIFY(choice && overview);
    tabs.resize(1140, 760);
    tabs.show();
    tabs.showNetwork();
    tabs.network().zoomToOriginal();
    const int margin = choice->geometry().left();
    QVERIFY(margin > 0 && margin < 40);
    tabs.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(tabs.width() - 1 - choice->geometry().right(), margin);
    tabs.resize(1000, 700);
    QCOMPARE(tabs.width() - 1 - choice->geometry().right(), margin);
    QVERIFY(!overview->isVisible() || !overview->geometry().intersects(choice->geometry()));
}

void TestNetworkView::linksShowAtEveryZoom()
{
    Fixture f(crowdedPlan());
    for (int step = 0; step < 16; ++step) {
        f.view->centreOn(QPointF(f.view->layout().seat(f.ref("n1530"))));
        f.view->layers().set(NetworkLayer::Links, true);
        const QImage with = f.view->viewport()->grab().toImage();
        f.view->layers().set(NetworkLayer::Links, false);
        const QImage without = f.view->viewport()->grab().toImage();
        int changed = 0;
        for (int y = 0; y < with.height(); y += 3) {
            for (int x = 0; x < with.width(); x += 3)
                changed += std::abs(qGray(with.pixel(x, y)) - qGray(without.pixel(x, y))) > 16 ? 1 : 0;
        }
        QVERIFY2(changed > 200, qPrintable(u"%1 at %2 %"_s.arg(changed).arg(f.view->zoom() * 100)));
        f.view->zoomIn();
    }
}

void TestNetworkView::onlyLinksThatAreSeenAreHit()
{
    Fixture f(crowdedPlan());
    std::set<SingleLinks> met;
    for (int step = 0; step < 24; ++step) {
        f.view->centreOn(QPointF(f.view->layout().seat(f.ref("n1530"))));
        (void)f.view->viewport()->grab();
        const SingleLinks single = f.view->singleLinks();
        met.insert(single);
        const QRect ends = f.view->picture().endsInView();
        for (int at = 0; at < 4000; ++at) {
            const ObjectRef hit = f.view->objectAt(QPointF(at * 37 % 1140, at * 53 % 760));
            if (!hit.is(Kind::Link))
                continue;
            QVERIFY(single != SingleLinks::None); // all drawn together: none of them is meant
            const NetworkLayout::Line &line = *f.view->layout().lineOf(hit);
            QVERIFY(single == SingleLinks::All || ends.contains(f.view->layout().seat(line.from)) || ends.contains(f.view->layout().seat(line.to)));
        }
        f.view->zoomIn();
    }
    QVERIFY(met.contains(SingleLinks::None) && met.contains(SingleLinks::EndingInView));
}

void TestNetworkView::aPartIsPaintedAsInTheWhole()
{
    Fixture f(crowdedPlan());
    QWidget &paper = *f.view->viewport();
    for (int step = 0; step < 16; ++step) {
        f.view->centreOn(QPointF(f.view->layout().seat(f.ref("n1530"))));
        QImage whole(paper.size(), QImage::Format_RGB32), parts(paper.size(), QImage::Format_RGB32);
        paper.render(&whole, {}, QRegion(paper.rect()), {});
        paper.render(&parts, {}, QRegion(paper.rect()), {});
        for (const QRect part : {QRect(300, 200, 90, 70), QRect(610, 390, 30, 200)}) // as when a card beside the pointer goes
            paper.render(&parts, part.topLeft(), QRegion(part), {});
        QVERIFY2(whole == parts, qPrintable(u"at %1 %"_s.arg(f.view->zoom() * 100)));
        f.view->zoomIn();
    }
}

void TestNetworkView::longLinksLeaveTheShortOnesAlone()
{
    const auto networked = [](int across) {
        Plan plan = locatedPlan();
        constexpr int sites = 3000;
        const auto join = [&](int number, int from, int to) {
            const ObjectRef link = plan.create(Kind::Link, id("k" + std::to_string(number)));
            plan.set(link, FieldId::From, id("n" + std::to_string(from)));
            plan.set(link, FieldId::To, id("n" + std::to_string(to)));
        };
        for (int i = 0; i < sites; ++i) {
            const ObjectRef site = plan.create(Kind::Site, id("n" + std::to_string(i)));
            plan.set(site, FieldId::Owner, id("dach"));
            plan.set(site, FieldId::Seat, GridPoint{i % 60 * 4, i / 60 * 4});
            if (i % 12 != 0)
                join(i, i, i - 1); // a row of neighbours
        }
        for (int i = 0; i < across; ++i)
            join(sites + i, i % sites, (i * 7919 + 13) % sites);
        return plan;
    };
    const auto inkBetween = [](Fixture &f, int from, int to) {
        const QImage seen = f.view->viewport()->grab().toImage();
        const NetworkPicture now = f.view->picture();
        const QPointF middle = (now.centre(f.ref(("n" + std::to_string(from)).c_str())) + now.centre(f.ref(("n" + std::to_string(to)).c_str()))) / 2;
        int darkest = 255;
        for (int y = -1; y <= 1; ++y)
            darkest = std::min(darkest, qGray(seen.pixel(middle.toPoint() + QPoint(0, y))));
        return darkest;
    };
    Fixture few(networked(0)), many(networked(9000));
    for (Fixture *f : {&few, &many}) {
        f->view->zoomToFit();
        while (f->view->picture().detail() == NetworkDetail::Dots)
            f->view->zoomIn();
        f->view->zoomIn();
        f->view->centreOn(QPointF(f->view->layout().seat(f->ref("n1530"))));
    }
    int drowned = 0;
    for (int i = 1525; i < 1535; ++i) {
        if (i % 12 != 0)
            drowned += inkBetween(many, i, i - 1) > inkBetween(few, i, i - 1) + 20 ? 1 : 0;
    }
    QCOMPARE(drowned, 0);
}

void TestNetworkView::theCardSaysWhatIsUnderThePointer()
{
    Session session;
    session.openPlan(loadedPlan());
    ThemeSource themes(Theme::light());
    NetworkView view(session, themes);
    view.resize(1200, 800);
    view.show();
    QCoreApplication::processEvents();
    auto *card = view.findChild<HoverCard *>();
    QVERIFY(card && card->isHidden());
    const auto rest = [&](QPointF at) {
        QHelpEvent help(QEvent::ToolTip, at.toPoint(), view.viewport()->mapToGlobal(at.toPoint()));
        QCoreApplication::sendEvent(view.viewport(), &help);
    };
    rest(view.picture().centre(object(session.plan(), "munich")));
    QVERIFY(card->isVisible());
    QCOMPARE(card->words().title, u"Munich"_s);
    ObjectRef link;
    session.plan().forEach(Kind::Link, [&](ObjectRef ref) { link = ref; });
    const NetworkLayout::Line *line = view.layout().lineOf(link);
    QVERIFY(line);
    rest(view.picture().line(*line).pointAt(0.5));
    QVERIFY(card->isVisible() && card->words().facts.size() >= 2);
    rest({3, 3});
    QVERIFY(!card->isVisible());
}

QTEST_MAIN(TestNetworkView)

#include "tst_network_view.moc"
