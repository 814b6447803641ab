// SPDX-License-Identifier: MIT
// Seats of a large plan are worked out beside the window: what the view shows and takes until then, and what becomes of edits.
#include "model/edits/network_edits.h"
#include "model/edits/structure_edits.h"
#include "tests/support/contoso.h"
#include "tests/support/payloads.h"
#include "tests/support/seats.h"
#include "views/network/network_drag.h"
#include "views/network/network_view.h"
#include "views/network/plan_tabs.h"
#include "views/session/session.h"
#include "views/shared/plan_mime.h"
#include "views/shared/theme_source.h"

#include <QDragEnterEvent>
#include <QThreadPool>
#include <QtTest>

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int enough = 300;
constexpr int patience = 120'000; ///< ms; for machines that do much else

/// Sites with nothing in them, a star of links between some.
Plan widePlan(int sites, bool located = false)
{
    Plan plan = contosoPlan();
    for (int i = 0; i < sites; ++i) {
        const ObjectRef site = plan.create(Kind::Site, id("n" + std::to_string(i)));
        plan.set(site, FieldId::Owner, id(i % 2 == 0 ? "dach" : "iberia"));
        plan.set(site, FieldId::Name, "Site " + std::to_string(i));
        if (located) {
            plan.set(site, FieldId::Latitude, 48 + i % 7 * 0.01);
            plan.set(site, FieldId::Longitude, 11.5 + i % 5 * 0.01);
        }
    }
    for (int i = 1; i < 40; ++i) {
        const ObjectRef link = plan.create(Kind::Link, id("k" + std::to_string(i)));
        plan.set(link, FieldId::From, id("n0"));
        plan.set(link, FieldId::To, id("n" + std::to_string(i)));
    }
    return plan;
}

struct Fixture {
    explicit Fixture(Plan plan = widePlan(enough), bool shows = true) : themes(Theme::light())
    {
        session.openPlan(std::move(plan));
        view = std::make_unique<NetworkView>(session, themes);
        view->setBesideFrom(enough);
        view->resize(900, 600);
        QObject::connect(view.get(), &ZoomView::announced, view.get(), [this] { said << view->announcement(); });
        QObject::connect(&session, &Session::hinted, view.get(), [this](const QString &sentence) { hint = sentence; });
        view->setVisible(shows);
    }
    const Plan &plan() const { return session.plan(); }
    Seats seats() const { return seatsOf(plan(), view->layout()); }
    bool isDone() { return QTest::qWaitFor([this] { return !view->isLayingOut(); }, patience); }
    bool perform(const Edit &edit) { return session.perform(edit).has_value(); }

    ThemeSource themes;
    Session session;
    std::unique_ptr<NetworkView> view;
    QStringList said;
    QString hint;
};

/// The view behind its tab, the structure in front.
struct Tabbed {
    Tabbed()
    {
        session.openPlan(widePlan(enough));
        tabs.network().setBesideFrom(enough);
        tabs.resize(900, 600);
        tabs.show();
    }

    Session session;
    ThemeSource themes{Theme::light()};
    PlanTabs tabs{session, themes};
};

} // namespace

class TestNetworkBeside : public QObject {
    Q_OBJECT

private slots:
    void smallPlansAreLaidOutAtOnce();
    void largePlansAreLaidOutBesideTheWindow();
    void theSeatsAreTheSame_data();
    void theSeatsAreTheSame();
    void progressIsShown();
    void itIsSaidAloud();
    void editsMeanwhileAreFollowed();
    void whoLeftAndCameBackMeanwhileIsThere();
    void anUndoMeanwhileIsFollowed();
    void anotherPlanMeanwhileTakesItsPlace();
    void waiversMeanwhileChangeNothing();
    void closingMeanwhileIsSafe();
    void itGoesOnBehindTheOtherTab();
    void escapeGoesBackToTheStructure();
    void whatIsToBeSeenIsShownAfterwards();
    void whatIsSelectedMeanwhileIsSelectedAfterwards();
    void nothingIsDroppedMeanwhile();
    void keysAndClicksMeanwhileAreSafe();
    void aStoppedLayoutSaysSo();
};

void TestNetworkBeside::smallPlansAreLaidOutAtOnce()
{
    Fixture f(contosoPlan());
    QVERIFY(!f.view->isLayingOut());
    QCOMPARE(f.view->layout().seatCount(), 6U);
}

void TestNetworkBeside::largePlansAreLaidOutBesideTheWindow()
{
    Fixture f;
    QVERIFY(f.view->isLayingOut());
    QCOMPARE(f.view->layout().seatCount(), 0U);
    QVERIFY(!f.view->grab().isNull());
    QVERIFY(f.isDone());
    QCOMPARE(f.view->layout().seatCount(), f.plan().count(Kind::Site));
    QVERIFY(f.view->visibleUnits().contains(f.view->contentBounds())); // all of it is in view
    QCOMPARE(f.view->accessibleChildren({}).size(), f.view->layout().seatCount() + f.view->layout().lines().size());
}

void TestNetworkBeside::theSeatsAreTheSame_data()
{
    QTest::addColumn<bool>("located");
    QTest::newRow("by region") << false;
    QTest::newRow("crowded in one city") << true;
}

void TestNetworkBeside::theSeatsAreTheSame()
{
    QFETCH(const bool, located);
    Fixture f(widePlan(enough, located));
    QVERIFY(f.isDone());
    QCOMPARE(f.seats(), seatsOf(f.plan()));
}

void TestNetworkBeside::progressIsShown()
{
    Fixture f;
    QThreadPool::globalInstance()->waitForDone(); // nobody looks whether it is done before events are handled
    QTest::qSleep(250);
    QVERIFY(f.view->isLayingOut());
    const QImage shown = f.view->viewport()->grab().toImage();
    QTest::keyClick(f.view.get(), Qt::Key_Escape);
    QVERIFY(!f.view->isLayingOut());
    QVERIFY(shown != f.view->viewport()->grab().toImage());
}

void TestNetworkBeside::itIsSaidAloud()
{
    Fixture f;
    QCOMPARE(f.said, QStringList{u"Laying out the network…"_s});
    QVERIFY(f.isDone());
    QCOMPARE(f.said.last(), u"The network is laid out."_s);
}

void TestNetworkBeside::editsMeanwhileAreFollowed()
{
    Fixture f;
    const Seats before = seatsOf(f.plan());
    const ObjectRef left = object(f.plan(), "n7");
    QVERIFY(f.perform(removeObjects(f.plan(), {id("n7")})));
    QVERIFY(f.perform(addObject(f.plan(), Kind::Site, id("dach"))));
    QVERIFY(f.plan().isLive(left)); // the newcomer has its place in the plan
    QVERIFY(f.perform(moveSeats(f.plan(), {{id("n9"), {4000, 4000}}})));
    QVERIFY(f.perform(addLinks(f.plan(), id("n50"), {id("n51")})));
    QVERIFY(f.perform(setField(f.plan(), {id("n60")}, FieldId::Name, std::string("Sixty"))));
    QVERIFY(f.view->isLayingOut());
    QVERIFY(f.isDone());
    Seats after = f.seats();
    QCOMPARE(after.at("n9"), QPoint(4000, 4000) * NetworkLayout::grid);
    QVERIFY(f.view->contentBounds().contains(QPointF(after.at("n9"))));
    QVERIFY(!after.contains("n7"));
    QCOMPARE(after.size(), before.size()); // one came, one went
    std::erase_if(after, [&](const auto &one) { return !before.contains(one.first); });
    after["n9"] = before.at("n9");
    after["n7"] = before.at("n7");
    QCOMPARE(after, before); // nobody else moved
    QCOMPARE(f.view->layout().lines().size(), std::size_t(f.plan().count(Kind::Link))); // one went with n7, one came
    for (const NetworkLayout::Line &line : f.view->layout().lines())
        QVERIFY(f.plan().isLive(line.link) && f.view->layout().has(line.from) && f.view->layout().has(line.to));
}

void TestNetworkBeside::whoLeftAndCameBackMeanwhileIsThere()
{
    Fixture f;
    const Seats before = seatsOf(f.plan());
    QVERIFY(f.perform(removeObjects(f.plan(), {id("n1"), id("n2"), id("n3")})));
    f.session.undoStack().undo();
    QVERIFY(f.view->isLayingOut());
    QVERIFY(f.isDone());
    QCOMPARE(f.seats(), before);
    for (const char *name : {"n1", "n2", "n3"}) {
        const ObjectRef ref = object(f.plan(), name);
        QVERIFY(f.view->layout().has(ref));
        QCOMPARE(f.view->layout().seat(ref), before.at(name));
    }
    for (const NetworkLayout::Line &line : f.view->layout().lines()) {
        QVERIFY(f.plan().isLive(line.link));
        QCOMPARE(f.view->layout().lineOf(line.link), &line);
        QCOMPARE(NetworkLayout::shownAs(f.plan(), f.plan().link(line.link).ends[1]), f.plan().link(line.link).ends[0] == line.from ? line.to : line.from);
    }
}

void TestNetworkBeside::anUndoMeanwhileIsFollowed()
{
    Plan plan = widePlan(enough);
    plan.set(object(plan, "n5"), FieldId::Seat, GridPoint{-900, -900});
    Fixture f(std::move(plan), false);
    QVERIFY(f.perform(moveSeats(f.plan(), {{id("n5"), {900, 900}}})));
    f.view->show();
    QVERIFY(f.view->isLayingOut());
    f.session.undoStack().undo();
    QVERIFY(f.isDone());
    QCOMPARE(f.seats().at("n5"), QPoint(-900, -900) * NetworkLayout::grid);
    f.session.undoStack().redo();
    QCOMPARE(f.seats().at("n5"), QPoint(900, 900) * NetworkLayout::grid);
}

void TestNetworkBeside::anotherPlanMeanwhileTakesItsPlace()
{
    Fixture f;
    f.session.reveal(id("n5"));
    f.session.openPlan(contosoPlan());
    QVERIFY(!f.view->isLayingOut());
    QCOMPARE(f.view->layout().seatCount(), 6U);
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(60); // nobody looks at what was forgotten
    QCOMPARE(f.view->layout().seatCount(), 6U);
    f.session.openPlan(widePlan(enough + 10));
    QVERIFY(f.view->isLayingOut());
    f.session.openPlan(widePlan(enough + 20));
    QVERIFY(f.isDone());
    QCOMPARE(f.view->layout().seatCount(), std::uint32_t(enough + 26));
}

void TestNetworkBeside::waiversMeanwhileChangeNothing()
{
    Fixture f;
    QVERIFY(f.perform(moveSeats(f.plan(), {{id("n5"), {900, 900}}})));
    emit f.session.replaced();
    QVERIFY(f.view->isLayingOut());
    QVERIFY(f.isDone());
    QCOMPARE(f.seats().at("n5"), QPoint(900, 900) * NetworkLayout::grid);
}

void TestNetworkBeside::closingMeanwhileIsSafe()
{
    Fixture f;
    QVERIFY(f.view->isLayingOut());
    f.view.reset();
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(60);
    QVERIFY(f.perform(addObject(f.plan(), Kind::Site, id("dach"))));
}

void TestNetworkBeside::itGoesOnBehindTheOtherTab()
{
    Tabbed f;
    PlanTabs &tabs = f.tabs;
    QVERIFY(!tabs.network().isLayingOut()); // nobody has asked for it
    tabs.showNetwork();
    QVERIFY(tabs.network().isLayingOut());
    tabs.showStructure();
    QVERIFY(QTest::qWaitFor([&] { return !tabs.network().isLayingOut(); }, patience));
    tabs.showNetwork();
    QVERIFY(!tabs.network().isLayingOut());
    QVERIFY(tabs.network().visibleUnits().contains(tabs.network().contentBounds()));
}

void TestNetworkBeside::escapeGoesBackToTheStructure()
{
    Tabbed f;
    Session &session = f.session;
    PlanTabs &tabs = f.tabs;
    tabs.showNetwork();
    QVERIFY(tabs.network().isLayingOut());
    QTest::keyClick(&tabs.network(), Qt::Key_Escape);
    QVERIFY(!tabs.network().isLayingOut());
    QVERIFY(!tabs.showsNetwork());
    QVERIFY(session.perform(addObject(session.plan(), Kind::Site, id("dach"))).has_value());
    tabs.showNetwork();
    QVERIFY(tabs.network().isLayingOut());
    QVERIFY(QTest::qWaitFor([&] { return !tabs.network().isLayingOut(); }, patience));
    QCOMPARE(tabs.network().layout().seatCount(), session.plan().count(Kind::Site));
}

void TestNetworkBeside::whatIsToBeSeenIsShownAfterwards()
{
    Fixture f;
    f.session.reveal(id("n77"));
    QVERIFY(f.isDone());
    const QPointF at = f.view->picture().centre(object(f.plan(), "n77"));
    QVERIFY(QRectF(f.view->viewport()->rect()).contains(at));
    QVERIFY(f.view->picture().detail() > NetworkDetail::Dots);
}

void TestNetworkBeside::whatIsSelectedMeanwhileIsSelectedAfterwards()
{
    Fixture f;
    f.session.selection().set(id("n77"));
    QVERIFY(f.perform(removeObjects(f.plan(), {id("n77")})));
    QVERIFY(f.perform(addObject(f.plan(), Kind::Site, id("dach"))));
    f.session.undoStack().undo();
    f.session.undoStack().undo();
    f.session.selection().set(id("n77"));
    QVERIFY(f.isDone());
    QVERIFY(f.view->accessibleName().contains(u"Site 77"_s));
    f.view->zoomToSelection();
    QVERIFY(QRectF(f.view->viewport()->rect()).contains(f.view->picture().centre(object(f.plan(), "n77"))));
}

void TestNetworkBeside::nothingIsDroppedMeanwhile()
{
    Fixture f;
    const std::unique_ptr<QMimeData> mime = encodePayload(newKind(Kind::Site), f.session);
    const auto send = [&](auto &&event) {
        event.ignore();
        QCoreApplication::sendEvent(f.view->viewport(), &event);
        return event.isAccepted();
    };
    const QPoint at(300, 300);
    QVERIFY(!send(QDragEnterEvent(at, Qt::CopyAction, mime.get(), Qt::LeftButton, {})));
    QVERIFY(f.hint.contains(u"laid out"_s));
    QVERIFY(!send(QDropEvent(at, Qt::CopyAction, mime.get(), Qt::LeftButton, {})));
    QCOMPARE(f.session.undoStack().count(), 0);
    QVERIFY(f.isDone());
    QVERIFY(send(QDragEnterEvent(at, Qt::CopyAction, mime.get(), Qt::LeftButton, {})));
    QVERIFY(send(QDropEvent(at, Qt::CopyAction, mime.get(), Qt::LeftButton, {})));
    QCOMPARE(f.session.undoStack().count(), 1);
}

void TestNetworkBeside::keysAndClicksMeanwhileAreSafe()
{
    Fixture f;
    f.session.selection().set(id("n3"));
    QTest::mouseClick(f.view->viewport(), Qt::LeftButton, {}, {200, 200});
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Tab, Qt::Key_Return, Qt::Key_PageDown})
        QTest::keyClick(f.view.get(), key);
    QTest::keyClick(f.view.get(), Qt::Key_Right, Qt::ShiftModifier);
    f.view->zoomIn();
    f.view->zoomToSelection();
    f.view->zoomToOriginal();
    QVERIFY(f.view->isLayingOut());
    QCOMPARE(f.session.undoStack().count(), 0);
    QVERIFY(f.isDone());
    QVERIFY(f.view->visibleUnits().contains(f.view->contentBounds()));
}

void TestNetworkBeside::aStoppedLayoutSaysSo()
{
    NetworkLayout::Watch watch;
    NetworkLayout layout;
    QVERIFY(layout.rebuild(contosoPlan(), &watch));
    QCOMPARE(watch.seated.load(), 6U);
    watch.isStopped = true;
    QVERIFY(!layout.rebuild(contosoPlan(), &watch));
    QCOMPARE(layout.seatCount(), 0U);
}

QTEST_MAIN(TestNetworkBeside)

#include "tst_network_beside.moc"
