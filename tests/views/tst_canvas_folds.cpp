// SPDX-License-Identifier: MIT
// Boxes that are closed: how large they are, what they tell, what can be hit and reached, and that looking changes no plan.
#include "model/edits/network_edits.h"
#include "model/edits/structure_edits.h"
#include "model/io/plan_writer.h"
#include "tests/support/canvas_scene.h"
#include "tests/support/large_plan.h"
#include "views/canvas/accessible_view.h"
#include "views/canvas/navigation.h"
#include "views/canvas/plan_lines.h"
#include "views/shared/plan_mime.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QtTest>

#include <random>

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : CanvasScene {
    using CanvasScene::CanvasScene;
    void close(std::string_view name) { canvas->setCollapsed({id(name)}, true); }
    void open(std::string_view name) { canvas->setCollapsed({id(name)}, false); }
    QRect box(std::string_view name) const { return canvas->layout().rect(session.plan(), ref(name)); }
    QPoint handle(std::string_view name) const { return canvas->rectOf(ref(name)).topLeft().toPoint() + QPoint(6, 18); }
    std::string text() const { return writePlan(session.plan()); }
};

} // namespace

class TestCanvasFolds : public QObject {
    Q_OBJECT

private slots:
    void closingMakesRoomAndOpeningBringsAllBack();
    void whatIsInsideIsMetAtTheClosedBox();
    void theHandleKeysAndDoubleClickDoTheSame();
    void closingChangesNoPlan();
    void whatIsToBeSeenIsOpened();
    void theClickedBoxStaysWhereItIs();
    void closedBoxesComeBackWithUndo();
    void linesOfAClosedBoxAreOne();
    void screenReadersHearOfIt();
    void restingOverAClosedBoxOpensIt();
    void randomFoldsKeepTheLayoutRight();
};

void TestCanvasFolds::closingMakesRoomAndOpeningBringsAllBack()
{
    Fixture f;
    const QRect region = f.box("dach"), site = f.box("vienna"), other = f.box("iberia");
    const QImage before = f.picture();
    f.close("dach");
    QVERIFY(f.box("dach").width() < region.width() && f.box("dach").height() < region.height());
    QVERIFY(f.picture() != before);
    f.open("dach");
    QCOMPARE(f.box("dach"), region);
    QCOMPARE(f.box("vienna"), site);
    QCOMPARE(f.box("iberia"), other);
    f.close("munich"); // a site by itself; its neighbours in the row keep their height
    QVERIFY(f.box("munich").height() < f.box("frankfurt").height());
}

void TestCanvasFolds::whatIsInsideIsMetAtTheClosedBox()
{
    Fixture f;
    f.close("dach");
    for (const char *name : {"munich", "dsmmuc", "muclab"})
        QCOMPARE(f.box(name), f.box("dach"));
    QCOMPARE(f.canvas->objectAt(f.canvas->rectOf(f.ref("dach")).center()), f.ref("dach"));
    QVERIFY(shownChildren(f.session.plan(), f.canvas->layout(), f.ref("dach")).empty());
    QCOMPARE(f.canvas->layout().totals(f.ref("dach")).sites, 4U);
    f.close("contoso"); // the organisation is all there is: it stays open
    QCOMPARE(f.canvas->collapsedIds().size(), 1U);
}

void TestCanvasFolds::theHandleKeysAndDoubleClickDoTheSame()
{
    Fixture f;
    const auto isClosed = [&] { return f.canvas->layout().isCollapsed(f.ref("dach")); };
    QTest::mouseClick(f.canvas->viewport(), Qt::LeftButton, {}, f.handle("dach"));
    QVERIFY(isClosed());
    QTest::mouseClick(f.canvas->viewport(), Qt::LeftButton, {}, f.handle("dach"));
    QVERIFY(!isClosed());
    f.session.selection().set(id("dach"));
    QTest::keyClick(f.canvas.get(), Qt::Key_Minus);
    QVERIFY(isClosed());
    QTest::keyClick(f.canvas.get(), Qt::Key_Plus);
    QVERIFY(!isClosed());
    // With a Management Point chosen the box around it closes, and is chosen instead of what is out of sight.
    f.session.selection().set(id("dsmmuc"));
    QTest::keyClick(f.canvas.get(), Qt::Key_Minus);
    QVERIFY(f.canvas->layout().isCollapsed(f.ref("munich")));
    QVERIFY(f.session.selection().current() == id("munich"));
    QTest::mouseDClick(f.canvas->viewport(), Qt::LeftButton, {}, f.pixel("munich", {0.5, 0.3}));
    QVERIFY(!f.canvas->layout().isCollapsed(f.ref("munich")));
    f.canvas->collapseAll();
    QVERIFY(isClosed() && f.canvas->layout().isCollapsed(f.ref("iberia")));
    f.canvas->expandAll();
    QVERIFY(f.canvas->collapsedIds().empty());
}

void TestCanvasFolds::closingChangesNoPlan()
{
    Fixture f;
    const std::string before = f.text();
    f.canvas->collapseAll();
    QCOMPARE(f.text(), before);
    QCOMPARE(f.session.undoStack().count(), 0);
}

void TestCanvasFolds::whatIsToBeSeenIsOpened()
{
    Fixture f;
    f.canvas->collapseAll();
    f.close("munich");
    f.session.reveal(id("dsmmuc"));
    QVERIFY(!f.canvas->layout().isCollapsed(f.ref("dach")) && !f.canvas->layout().isCollapsed(f.ref("munich")));
    QVERIFY(f.canvas->layout().isCollapsed(f.ref("iberia"))); // that one was not in the way
    f.close("munich");
    f.session.reveal(id("munich"));
    QVERIFY(f.canvas->layout().isCollapsed(f.ref("munich"))); // seen as it is
}

void TestCanvasFolds::theClickedBoxStaysWhereItIs()
{
    Fixture f(generatedPlan(2000));
    f.canvas->centreOn(QRectF(f.box("a50")).center());
    const QPointF before = f.canvas->rectOf(f.ref("a50")).topLeft();
    f.close("a50");
    QCOMPARE(f.canvas->rectOf(f.ref("a50")).topLeft(), before);
    f.open("a50");
    QCOMPARE(f.canvas->rectOf(f.ref("a50")).topLeft(), before);
}

void TestCanvasFolds::closedBoxesComeBackWithUndo()
{
    Fixture f;
    f.close("iberia");
    QVERIFY(f.session.perform(removeObjects(f.session.plan(), {id("iberia")})));
    f.session.undoStack().undo();
    QVERIFY(f.canvas->layout().isCollapsed(f.ref("iberia")));
    QCOMPARE(f.box("madrid"), f.box("iberia"));
    // What is added meanwhile is counted.
    QVERIFY(f.session.perform(addObject(f.session.plan(), Kind::Site, id("iberia"))));
    QCOMPARE(f.canvas->layout().totals(f.ref("iberia")).sites, 3U);
}

void TestCanvasFolds::linesOfAClosedBoxAreOne()
{
    Fixture f;
    for (const char *site : {"munich", "vienna", "zurich"})
        QVERIFY(f.session.perform(addLink(f.session.plan(), id(site), id("madrid"))));
    PlanLines lines;
    const auto links = [&] {
        lines.forget();
        return lines.lines(PlanLines::What::Links, f.session.plan(), f.session.facts(), f.canvas->layout(), PlanLines::everyDepth);
    };
    const std::size_t open = links().size();
    f.close("dach");
    const std::vector<PlanLines::Line> closed = links();
    QVERIFY(closed.size() < open);
    const auto bundle = std::ranges::find_if(closed, [&](const PlanLines::Line &line) { return line.from == f.ref("madrid") || line.to == f.ref("madrid"); });
    QVERIFY(bundle != closed.end());
    QVERIFY(bundle->count >= 3);
    QVERIFY(bundle->from == f.ref("dach") || bundle->to == f.ref("dach"));
    QCOMPARE(lines.linksBetween(f.session.plan(), f.canvas->layout(), *bundle, PlanLines::everyDepth).size(), std::size_t(bundle->count));
}

void TestCanvasFolds::screenReadersHearOfIt()
{
    Fixture f;
    AccessibleView *root = AccessibleView::of(*f.canvas);
    QVERIFY(root->objectInterface(f.ref("dach"))->state().expanded);
    QVERIFY(root->objectInterface(f.ref("dach"))->childCount() > 0);
    f.close("dach");
    QVERIFY(root->objectInterface(f.ref("dach"))->state().collapsed);
    QCOMPARE(root->objectInterface(f.ref("dach"))->childCount(), 0);
    QVERIFY(!root->objectInterface(f.ref("contoso"))->state().expandable);
}

void TestCanvasFolds::restingOverAClosedBoxOpensIt()
{
    Fixture f;
    f.close("dach");
    Payload payload;
    payload.objects.push_back(id("dsmlis"));
    const std::unique_ptr<QMimeData> mime = encodePayload(payload, f.session);
    QDragEnterEvent enter(f.pixel("dach"), Qt::MoveAction | Qt::CopyAction, mime.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(f.canvas->viewport(), &enter);
    QTRY_VERIFY(!f.canvas->layout().isCollapsed(f.ref("dach")));
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(f.canvas->viewport(), &leave);
}

void TestCanvasFolds::randomFoldsKeepTheLayoutRight()
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        Fixture f(generatedPlan(120));
        std::mt19937 random(seed);
        std::vector<ObjectId> all;
        for (const Kind kind : {Kind::Region, Kind::Site})
            f.session.plan().forEach(kind, [&](ObjectRef ref) { all.push_back(f.session.plan().id(ref)); });
        for (int i = 0; i < 60; ++i) {
            const ObjectId one = all[random() % all.size()];
            f.canvas->setCollapsed({one}, random() % 2 == 0);
            const Plan &plan = f.session.plan();
            // The same as one made from scratch, but for places: what is older stays where it is.
            PlanLayout fresh(f.canvas->layout().metrics());
            std::unordered_set<ObjectRef> closed;
            for (const ObjectId id : f.canvas->collapsedIds())
                closed.insert(plan.find(id));
            fresh.setCollapsed(closed);
            fresh.rebuild(plan);
            for (const ObjectRef ref : plan.subtree(plan.organization())) {
                const QRect box = f.canvas->layout().rect(plan, ref);
                if (ref.is(Kind::Site))
                    QCOMPARE(f.canvas->layout().naturalSize(ref), fresh.naturalSize(ref));
                const ObjectRef owner = plan.owner(ref);
                QVERIFY(!box.isEmpty());
                QVERIFY(!owner || f.canvas->layout().rect(plan, owner).contains(box));
                QVERIFY(f.canvas->layout().shownAs(plan, ref) == fresh.shownAs(plan, ref));
            }
        }
        f.canvas->expandAll();
        QVERIFY(!f.canvas->layout().hasCollapsed());
    }
}

QTEST_MAIN(TestCanvasFolds)
#include "tst_canvas_folds.moc"
