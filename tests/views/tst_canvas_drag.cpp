// SPDX-License-Identifier: MIT
// Drops are sent to the viewport as events: the offscreen platform has no drag of its own.
#include "tests/support/canvas_scene.h"
#include "tests/support/payloads.h"
#include "views/canvas/canvas_drag.h"
#include "views/shared/plan_mime.h"

#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDropEvent>
#include <QtTest>

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : CanvasScene {
    Fixture()
    {
        QObject::connect(&session, &Session::hinted, canvas.get(), [this](const QString &said) { hint = said; });
    }
    bool enter(const Payload &payload, std::string_view target, Qt::KeyboardModifiers modifiers = {})
    {
        mime = encodePayload(payload, session);
        QDragEnterEvent event(pixel(target), actions, mime.get(), Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(canvas->viewport(), &event);
        return event.isAccepted() && moveTo(target, modifiers);
    }
    bool moveTo(std::string_view target, Qt::KeyboardModifiers modifiers = {})
    {
        QDragMoveEvent event(pixel(target), actions, mime.get(), Qt::LeftButton, modifiers);
        event.ignore();
        QCoreApplication::sendEvent(canvas->viewport(), &event);
        return event.isAccepted();
    }
    bool drop(std::string_view target, Qt::KeyboardModifiers modifiers = {})
    {
        QDropEvent event(pixel(target), actions, mime.get(), Qt::LeftButton, modifiers);
        event.ignore();
        QCoreApplication::sendEvent(canvas->viewport(), &event);
        return event.isAccepted();
    }
    bool dropped(const Payload &payload, std::string_view target, Qt::KeyboardModifiers modifiers = {})
    {
        return enter(payload, target, modifiers) && drop(target, modifiers);
    }
    ObjectId ownerOf(std::string_view name) const { return session.plan().id(session.plan().owner(object(session.plan(), name))); }

    std::unique_ptr<QMimeData> mime;
    Qt::DropActions actions = Qt::MoveAction | Qt::CopyAction;
    QString hint;
};

} // namespace

class TestCanvasDrag : public QObject {
    Q_OBJECT

private slots:
    void legalDropsAreOneStep_data();
    void legalDropsAreOneStep();
    void illegalDropsSayWhy_data();
    void illegalDropsSayWhy();
    void aManagementPointMoves();
    void controlCopies();
    void theLabelSaysWhatWouldChange();
    void paletteThingsAreMade();
    void whatWasDroppedIsSelectedAndSeen();
    void depotsAndRepositoriesAreMadeWhereTheyBelong();
    void leavingForgetsEverything();
    void undoInTheMiddleIsSafe();
    void anotherPlanInTheMiddleIsSafe();
    void foreignDragsAreRefusedPolitely();
    void hoveringChangesNothing();
    void edgesScroll();
    void edgesWaitLongerUnderATarget();
    void edgesDoNotPullWhoPassesBy();
};

void TestCanvasDrag::legalDropsAreOneStep_data()
{
    QTest::addColumn<Payload>("payload");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("point to site") << objects({"dsmmuc"}) << "zurich"_ba;
    QTest::newRow("point to region") << objects({"dsmmuc"}) << "iberia"_ba;
    QTest::newRow("point to segment") << objects({"dsmmuc"}) << "muclab"_ba;
    QTest::newRow("point beside a point") << objects({"dsmmuc"}) << "dsmvie"_ba;
    QTest::newRow("site to region") << objects({"munich"}) << "iberia"_ba;
    QTest::newRow("site beside a site") << objects({"munich"}) << "madrid"_ba;
    QTest::newRow("two sites") << objects({"munich", "zurich"}) << "iberia"_ba;
    QTest::newRow("region beside a site") << objects({"iberia"}) << "munich"_ba;
    QTest::newRow("region into region") << objects({"iberia"}) << "dach"_ba;
    QTest::newRow("segment to site") << objects({"muclab"}) << "zurich"_ba;
    QTest::newRow("application to point") << installed("dsmmuc", "osdProxy") << "dsmvie"_ba;
}

void TestCanvasDrag::legalDropsAreOneStep()
{
    QFETCH(Payload, payload);
    QFETCH(QByteArray, target);
    Fixture f;
    QVERIFY(f.dropped(payload, target.toStdString()));
    QCOMPARE(f.session.undoStack().count(), 1);
    QVERIFY(!f.canvas->drag().isActive());
    QVERIFY(f.hint.isEmpty());
}

void TestCanvasDrag::illegalDropsSayWhy_data()
{
    QTest::addColumn<Payload>("payload");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("region into a site of its own") << objects({"dach"}) << "munich"_ba;
    QTest::newRow("region into itself") << objects({"dach"}) << "dach"_ba;
    QTest::newRow("segment to region") << objects({"muclab"}) << "iberia"_ba;
    QTest::newRow("where it stands") << objects({"dsmmuc"}) << "munich"_ba;
    QTest::newRow("application twice") << installed("dsmmuc", "eventDispatcher") << "dsmvie"_ba;
    QTest::newRow("application to a region with nobody") << installed("dsmmuc", "osdProxy") << "dach"_ba;
    QTest::newRow("vanished object") << objects({"gone"}) << "munich"_ba;
}

void TestCanvasDrag::illegalDropsSayWhy()
{
    QFETCH(Payload, payload);
    QFETCH(QByteArray, target);
    Fixture f;
    QVERIFY(!f.enter(payload, target.toStdString()));
    QVERIFY(!f.hint.isEmpty());
    QVERIFY(f.canvas->drag().label().isVisible());
    QVERIFY(!f.drop(target.toStdString()));
    QCOMPARE(f.session.undoStack().count(), 0);
}

void TestCanvasDrag::aManagementPointMoves()
{
    Fixture f;
    QVERIFY(f.dropped(objects({"dsmvie"}), "zurich"));
    QVERIFY(f.ownerOf("dsmvie") == id("zurich"));
    f.session.undoStack().undo();
    QVERIFY(f.ownerOf("dsmvie") == id("vienna"));
}

void TestCanvasDrag::controlCopies()
{
    Fixture f;
    const std::uint32_t before = f.session.plan().count(Kind::ManagementPoint);
    QVERIFY(f.dropped(objects({"dsmvie"}), "zurich", Qt::ControlModifier));
    QCOMPARE(f.session.plan().count(Kind::ManagementPoint), before + 1);
    QVERIFY(f.ownerOf("dsmvie") == id("vienna"));
}

void TestCanvasDrag::theLabelSaysWhatWouldChange()
{
    Fixture f;
    QVERIFY(f.enter(objects({"dsmmuc"}), "zurich"));
    const DragLabel &label = f.canvas->drag().label();
    QVERIFY(label.isVisible());
    QVERIFY(label.words().title.contains("Zurich"_L1));
    QVERIFY(f.hint.contains("Zurich"_L1));
    QVERIFY(f.moveTo("iberia"));
    QVERIFY(label.words().title.contains("Iberia"_L1));
}

void TestCanvasDrag::paletteThingsAreMade()
{
    Fixture f;
    f.actions = Qt::CopyAction;
    Payload site;
    site.newKind = Kind::Site;
    QVERIFY(f.dropped(site, "iberia"));
    QCOMPARE(f.session.plan().count(Kind::Site), 7U);
    Payload proxy;
    proxy.newApplication = "osdProxy";
    QVERIFY(f.dropped(proxy, "dsmvie"));
    QVERIFY(f.session.plan().has(object(f.session.plan(), "dsmvie"), App::OsdProxy));
}

void TestCanvasDrag::whatWasDroppedIsSelectedAndSeen()
{
    Fixture f;
    f.canvas->zoomToOriginal();
    f.actions = Qt::CopyAction;
    Payload site;
    site.newKind = Kind::Site;
    const std::vector<ObjectId> &selected = f.session.selection().ids();
    for (int i = 0; i < 6; ++i) { // one below the other, soon out of view
        QVERIFY(f.dropped(site, "iberia"));
        QCOMPARE(selected.size(), 1U);
        const ObjectRef made = f.session.plan().find(selected.front());
        QVERIFY(made.is(Kind::Site) && f.session.plan().displayName(made).startsWith(u"Site "_s));
        QVERIFY(f.canvas->viewport()->rect().contains(f.canvas->rectOf(made).toAlignedRect()));
        f.canvas->ensureVisible(id("iberia"));
    }
    QVERIFY(f.dropped(objects({"dsmmuc"}), "dsmvie"));
    QCOMPARE(selected, std::vector{id("dsmmuc")});
    QVERIFY(f.dropped(installed("dsmmuc", "osdProxy"), "dsmvie"));
    QCOMPARE(f.canvas->zoom(), 1.0);
}

void TestCanvasDrag::depotsAndRepositoriesAreMadeWhereTheyBelong()
{
    Fixture f;
    f.actions = Qt::CopyAction;
    Payload depot, repository;
    depot.newKind = Kind::Depot;
    repository.newKind = Kind::Repository;
    const Plan &plan = f.session.plan();
    QVERIFY(!f.dropped(depot, "iberia"));
    QVERIFY(f.dropped(depot, "lisbon"));
    ObjectRef made;
    plan.forEach(Kind::Depot, [&](ObjectRef ref) { made = ref; });
    QCOMPARE(plan.owner(made), object(plan, "lisbon"));
    // The first of all: master of everything above it.
    QVERIFY(plan.depot(made).master);
    for (const char *above : {"lisbon", "iberia", "contoso"})
        QCOMPARE(f.session.facts().masterDepot(object(plan, above)), made);
    for (const char *place : {"contoso", "iberia", "munich"})
        QVERIFY(f.dropped(repository, place));
    QCOMPARE(plan.count(Kind::Repository), 3U);
    QCOMPARE(f.session.undoStack().count(), 4);
}

void TestCanvasDrag::leavingForgetsEverything()
{
    Fixture f;
    QVERIFY(f.enter(objects({"dsmmuc"}), "zurich"));
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(f.canvas->viewport(), &leave);
    QVERIFY(!f.canvas->drag().isActive());
    QVERIFY(!f.canvas->drag().label().isVisible());
    QVERIFY(f.hint.isEmpty());
    QCOMPARE(f.session.undoStack().count(), 0);
}

void TestCanvasDrag::undoInTheMiddleIsSafe()
{
    Fixture f;
    Payload site;
    site.newKind = Kind::Site;
    f.actions = Qt::CopyAction | Qt::MoveAction;
    QVERIFY(f.dropped(site, "iberia"));
    ObjectId made;
    f.session.plan().forEach(Kind::Site, [&](ObjectRef ref) {
        if (f.session.plan().textValue(ref, FieldId::Name).find("Site") == 0)
            made = f.session.plan().id(ref);
    });
    QVERIFY(!made.isNull());
    Payload payload;
    payload.objects = {made};
    QVERIFY(f.enter(payload, "dach"));
    f.session.undoStack().undo();
    f.canvas->viewport()->repaint();
    QVERIFY(!f.moveTo("dach"));
    QVERIFY(!f.drop("dach"));
    QCOMPARE(f.session.plan().count(Kind::Site), 6U);
}

void TestCanvasDrag::anotherPlanInTheMiddleIsSafe()
{
    Fixture f;
    QVERIFY(f.enter(objects({"dsmmuc"}), "zurich"));
    Plan other;
    other.create(Kind::Organization, id("other"));
    f.session.openPlan(std::move(other));
    f.canvas->viewport()->repaint();
    QVERIFY(!f.moveTo("other"));
    QVERIFY(!f.drop("other"));
}

void TestCanvasDrag::foreignDragsAreRefusedPolitely()
{
    Fixture f;
    const QObject elsewhere;
    f.mime = encodePayload(objects({"dsmmuc"}), elsewhere);
    QDragEnterEvent event(f.pixel("zurich"), f.actions, f.mime.get(), Qt::LeftButton, {});
    event.accept();
    QCoreApplication::sendEvent(f.canvas->viewport(), &event);
    QVERIFY(!event.isAccepted());
    QVERIFY(!f.hint.isEmpty());
}

void TestCanvasDrag::hoveringChangesNothing()
{
    Fixture f;
    QSignalSpy changed(&f.session, &Session::changed);
    const SeverityCounts before = f.session.counts().total();
    f.enter(objects({"dsmmuc"}), "zurich");
    for (const std::string_view target : {"iberia", "munich", "madrid", "muclab", "contoso", "dsmvie"}) {
        f.moveTo(target);
        f.canvas->viewport()->repaint();
    }
    QCOMPARE(changed.count(), 0);
    QVERIFY(before == f.session.counts().total());
}

void TestCanvasDrag::edgesScroll()
{
    Fixture f;
    QVERIFY(f.enter(objects({"dsmmuc"}), "zurich"));
    const QPointF before = f.canvas->view().offset;
    QDragMoveEvent event({500, f.canvas->viewport()->height() - 3}, f.actions, f.mime.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(f.canvas->viewport(), &event);
    QTRY_VERIFY(f.canvas->view().offset.y() > before.y());
}

void TestCanvasDrag::edgesWaitLongerUnderATarget()
{
    Fixture f;
    QVERIFY(f.enter(objects({"dsmmuc"}), "zurich"));
    const QPointF atEdge(500, f.canvas->viewport()->height() - 3);
    const auto waits = [&](bool isOverTarget) {
        f.canvas->endPull();
        int calls = 0;
        while (!f.canvas->pullAt(atEdge, isOverTarget) && calls < 1000)
            ++calls;
        return calls;
    };
    const int usual = waits(false);
    QVERIFY(usual > 3);
    QVERIFY(waits(true) > 2 * usual);
    QVERIFY(f.canvas->pullAt(atEdge, true)); // under way, it goes on
    QVERIFY(!f.canvas->pullAt({500, 300}, true));
    QVERIFY(!f.canvas->pullAt(atEdge, false)); // and begins anew
}

void TestCanvasDrag::edgesDoNotPullWhoPassesBy()
{
    Fixture f;
    for (int x = 100; x < 900; x += 10)
        QVERIFY(!f.canvas->pullAt(QPointF(x, f.canvas->viewport()->height() - 3), false));
}

QTEST_MAIN(TestCanvasDrag)
#include "tst_canvas_drag.moc"
