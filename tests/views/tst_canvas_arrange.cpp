// SPDX-License-Identifier: MIT
// Placing boxes by hand: layout mode with mouse and keyboard, aligning, spreading, and back. Nothing is ever re-homed by it.
#include "app/actions.h"
#include "app/arrange_commands.h"
#include "model/edits/structure_edits.h"
#include "model/io/plan_writer.h"
#include "tests/support/contoso.h"
#include "tests/support/large_plan.h"
#include "views/canvas/arrange_edits.h"
#include "views/canvas/arrange_tool.h"
#include "views/canvas/canvas.h"
#include "views/canvas/mode_banner.h"
#include "views/network/plan_tabs.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

#include <QToolButton>
#include <QtTest>

#include <random>

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    explicit Fixture(Plan plan = contosoPlan()) : themes(Theme::light())
    {
        session.openPlan(std::move(plan));
        canvas = std::make_unique<Canvas>(session, themes);
        canvas->resize(1500, 1000);
        canvas->show();
        canvas->zoomToOriginal();
        canvas->setFocus();
    }
    QRect box(std::string_view name) const { return canvas->layout().rect(session.plan(), object(session.plan(), name)); }
    QPoint pixel(std::string_view name) const
    {
        const QRectF at = canvas->rectOf(object(session.plan(), name));
        return QPointF(at.left() + 40, at.top() + 10).toPoint();
    }
    void drag(std::string_view name, QPoint by, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        const QPoint from = pixel(name);
        QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, from);
        send(QEvent::MouseMove, from + by / 2, modifiers);
        send(QEvent::MouseMove, from + by, modifiers);
        send(QEvent::MouseButtonRelease, from + by, modifiers);
    }
    void send(QEvent::Type type, QPoint at, Qt::KeyboardModifiers modifiers)
    {
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, canvas->viewport()->mapToGlobal(QPointF(at)), button, held, modifiers);
        QCoreApplication::sendEvent(canvas->viewport(), &event);
    }
    std::vector<ObjectRef> boxes(std::initializer_list<std::string_view> names) const
    {
        std::vector<ObjectRef> out;
        for (const std::string_view name : names)
            out.push_back(object(session.plan(), name));
        return out;
    }
    std::map<std::string, std::string> owners() const
    {
        std::map<std::string, std::string> out;
        for (const ObjectRef ref : session.plan().subtree(session.plan().organization())) {
            const ObjectRef owner = session.plan().owner(ref);
            out[session.plan().id(ref).text()] = owner ? session.plan().id(owner).text() : std::string();
        }
        return out;
    }

    ThemeSource themes;
    Session session;
    std::unique_ptr<Canvas> canvas;
};

} // namespace

class TestCanvasArrange : public QObject {
    Q_OBJECT

private slots:
    void theModeIsSeenAndEnds();
    void aDragMovesBoxesAndReHomesNothing();
    void severalBoxesMoveTogether();
    void boxesSnapToTheirNeighbours();
    void escapeCancelsADrag();
    void undoInTheMiddleIsSafe();
    void dropsFromElsewhereAreRefused();
    void arrowsNudgeAsOneStep();
    void arrowsScrollWithoutTheMode();
    void boxesAlign_data();
    void boxesAlign();
    void boxesAreDistributed();
    void aSelectionIsLaidOut();
    void backToAutomatic();
    void commandsFollowTheSelection();
    void randomArrangingKeepsTheStructure();
};

void TestCanvasArrange::theModeIsSeenAndEnds()
{
    Fixture f;
    auto *banner = f.canvas->findChild<ModeBanner *>();
    QVERIFY(banner->isHidden());
    f.canvas->setArranging(true);
    QVERIFY(banner->isVisible());
    QVERIFY(!f.canvas->announcement().isEmpty());
    QTest::mouseClick(banner->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!f.canvas->isArranging());
    f.canvas->setArranging(true);
    f.session.selection().set(id("munich"));
    QTest::keyClick(f.canvas.get(), Qt::Key_Escape);
    QVERIFY(f.canvas->isArranging() && f.session.selection().isEmpty());
    QTest::keyClick(f.canvas.get(), Qt::Key_Escape);
    QVERIFY(!f.canvas->isArranging() && banner->isHidden());
}

void TestCanvasArrange::aDragMovesBoxesAndReHomesNothing()
{
    Fixture f;
    f.canvas->setArranging(true);
    const auto before = f.owners();
    const QRect munich = f.box("munich"), iberia = f.box("iberia");
    const QPoint by(f.box("madrid").center() - munich.center()); // over another region
    f.drag("munich", by);
    QCOMPARE(f.owners(), before);
    QCOMPARE(f.session.undoStack().count(), 1);
    QVERIFY((f.box("munich").topLeft() - munich.topLeft() - by).manhattanLength() <= 8);
    f.drag("dsmvie", {40, 24}); // what stands in a site takes the site along
    QCOMPARE(f.owners(), before);
    QCOMPARE(f.session.undoStack().count(), 2);
    f.session.undoStack().undo();
    f.session.undoStack().undo();
    QCOMPARE(f.box("munich"), munich);
    QCOMPARE(f.box("iberia"), iberia);
}

void TestCanvasArrange::severalBoxesMoveTogether()
{
    Fixture f;
    f.canvas->setArranging(true);
    f.session.selection().set(std::vector{id("munich"), id("zurich"), id("dach")});
    const QPoint munich = f.box("munich").topLeft() - f.box("dach").topLeft();
    const QPoint dach = f.box("dach").topLeft();
    f.drag("munich", {80, 160});
    QVERIFY((f.box("dach").topLeft() - dach - QPoint(80, 160)).manhattanLength() <= 8);
    QCOMPARE(f.box("munich").topLeft() - f.box("dach").topLeft(), munich); // it moved inside its region
    QCOMPARE(f.session.undoStack().count(), 1);
}

void TestCanvasArrange::boxesSnapToTheirNeighbours()
{
    Fixture f;
    f.canvas->setArranging(true);
    const QRect vienna = f.box("vienna"), frankfurt = f.box("frankfurt");
    QCOMPARE(vienna.left(), frankfurt.left());
    f.drag("vienna", {5, 43}, {}); // the left edge is still within reach
    QCOMPARE(f.box("vienna").left(), frankfurt.left());
    QVERIFY(f.box("vienna").top() > vienna.top() + 30);
    f.drag("vienna", {64, 0}, {});
    QVERIFY(f.box("vienna").left() != frankfurt.left());
    // Positions are whole steps of the grid.
    const QPoint inside = f.box("vienna").topLeft() - f.box("dach").topLeft() - f.canvas->layout().contentOrigin(object(f.session.plan(), "dach"));
    QVERIFY(inside.x() % f.canvas->layout().metrics().grid == 0 && inside.y() % f.canvas->layout().metrics().grid == 0);
}

void TestCanvasArrange::escapeCancelsADrag()
{
    Fixture f;
    f.canvas->setArranging(true);
    const QPoint from = f.pixel("munich");
    QTest::mousePress(f.canvas->viewport(), Qt::LeftButton, {}, from);
    f.send(QEvent::MouseMove, from + QPoint(60, 60), {});
    f.send(QEvent::MouseMove, from + QPoint(120, 60), {});
    QTest::keyClick(f.canvas.get(), Qt::Key_Escape);
    f.send(QEvent::MouseButtonRelease, from + QPoint(120, 60), {});
    QCOMPARE(f.session.undoStack().count(), 0);
    QVERIFY(f.canvas->isArranging());
}

void TestCanvasArrange::undoInTheMiddleIsSafe()
{
    Fixture f;
    QVERIFY(f.session.perform(addObject(f.session.plan(), Kind::Site, id("dach"), "Graz")));
    f.canvas->setArranging(true);
    const QPoint from = f.pixel("munich");
    QTest::mousePress(f.canvas->viewport(), Qt::LeftButton, {}, from);
    f.send(QEvent::MouseMove, from + QPoint(60, 60), {});
    f.send(QEvent::MouseMove, from + QPoint(120, 60), {});
    f.session.undoStack().undo();
    f.send(QEvent::MouseMove, from + QPoint(140, 60), {});
    f.send(QEvent::MouseButtonRelease, from + QPoint(140, 60), {});
    QCOMPARE(f.session.undoStack().index(), 0);
}

void TestCanvasArrange::dropsFromElsewhereAreRefused()
{
    Fixture f;
    f.canvas->setArranging(true);
    QMimeData mime;
    QDragEnterEvent event(f.pixel("munich"), Qt::MoveAction | Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(f.canvas->viewport(), &event);
    QVERIFY(!event.isAccepted());
}

void TestCanvasArrange::arrowsNudgeAsOneStep()
{
    Fixture f;
    f.canvas->setArranging(true);
    f.session.selection().set(id("munich"));
    const QPoint before = f.box("munich").topLeft();
    const int grid = f.canvas->layout().metrics().grid;
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(f.canvas.get(), Qt::Key_Right);
    QTest::keyClick(f.canvas.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(f.box("munich").topLeft() - before, QPoint(3, 5) * grid);
    QCOMPARE(f.session.undoStack().count(), 1);
    f.session.undoStack().undo();
    QCOMPARE(f.box("munich").topLeft(), before);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(f.canvas.get(), Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(f.box("dach").contains(f.box("munich"))); // there is a wall
}

void TestCanvasArrange::arrowsScrollWithoutTheMode()
{
    Fixture f;
    f.canvas->resize(400, 300);
    f.canvas->zoomToOriginal();
    f.session.selection().set(id("munich"));
    const QPointF before = f.canvas->view().offset;
    QTest::keyClick(f.canvas.get(), Qt::Key_Right);
    QVERIFY(f.canvas->view().offset != before);
    QCOMPARE(f.session.undoStack().count(), 0);
}

void TestCanvasArrange::boxesAlign_data()
{
    QTest::addColumn<int>("how");
    for (const auto &[name, how] : {std::pair("left", Alignment::Left), std::pair("centre", Alignment::Centre), std::pair("right", Alignment::Right),
                                    std::pair("top", Alignment::Top), std::pair("middle", Alignment::Middle), std::pair("bottom", Alignment::Bottom)})
        QTest::newRow(name) << int(how);
}

void TestCanvasArrange::boxesAlign()
{
    QFETCH(int, how);
    Fixture f;
    const auto boxes = f.boxes({"frankfurt", "munich", "vienna"});
    QVERIFY(f.session.perform(moveBoxes(f.session.plan(), f.canvas->layout(), f.boxes({"munich"}), {7, 31})));
    QVERIFY(f.session.perform(alignBoxes(f.session.plan(), f.canvas->layout(), boxes, Alignment(how))));
    QCOMPARE(f.session.undoStack().count(), 2);
    const auto edge = [&](std::string_view name) -> qreal {
        const QRectF box(f.box(name));
        switch (Alignment(how)) {
        case Alignment::Left: return box.left();
        case Alignment::Centre: return box.center().x();
        case Alignment::Right: return box.right();
        case Alignment::Top: return box.top();
        case Alignment::Middle: return box.center().y();
        case Alignment::Bottom: return box.bottom();
        }
        return 0;
    };
    // Middles of boxes of different height are half a step off at most.
    const qreal off = Alignment(how) == Alignment::Middle ? f.canvas->layout().metrics().grid / 2.0 + 0.1 : 0.1;
    QVERIFY(std::abs(edge("munich") - edge("frankfurt")) <= off);
    QVERIFY(std::abs(edge("vienna") - edge("frankfurt")) <= off);
}

void TestCanvasArrange::boxesAreDistributed()
{
    Fixture f(generatedPlan(6));
    const auto &layout = f.canvas->layout();
    const int grid = layout.metrics().grid;
    std::vector<ObjectRef> boxes = f.boxes({"s0", "s1", "s2", "s3"});
    int x = 0;
    for (const ObjectRef box : boxes)
        QVERIFY(f.session.perform(setField(f.session.plan(), {f.session.plan().id(box)}, FieldId::Position, GridPoint{x += 41 + x % 30, 2})));
    const int steps = f.session.undoStack().count();
    const QRect first = f.box("s0"), last = f.box("s3");
    QVERIFY(f.session.perform(distributeBoxes(f.session.plan(), layout, boxes, Qt::Horizontal)));
    QCOMPARE(f.session.undoStack().count(), steps + 1);
    QCOMPARE(f.box("s0"), first);
    QCOMPARE(f.box("s3"), last);
    const int one = f.box("s1").left() - f.box("s0").left(), two = f.box("s2").left() - f.box("s1").left();
    QVERIFY(std::abs(one - two) <= grid);
}

void TestCanvasArrange::aSelectionIsLaidOut()
{
    Fixture f;
    const auto boxes = f.boxes({"zurich", "vienna", "munich"});
    QVERIFY(f.session.perform(moveBoxes(f.session.plan(), f.canvas->layout(), f.boxes({"munich"}), {60, 11})));
    QVERIFY(f.session.perform(layOutBoxes(f.session.plan(), f.canvas->layout(), boxes)));
    QVERIFY(!f.box("munich").intersects(f.box("vienna")) && !f.box("vienna").intersects(f.box("zurich")) && !f.box("munich").intersects(f.box("zurich")));
    QVERIFY(f.box("munich").top() <= f.box("zurich").top()); // by name
    QCOMPARE(f.session.undoStack().count(), 2);
}

void TestCanvasArrange::backToAutomatic()
{
    Fixture f;
    const QByteArray before = QByteArray::fromStdString(writePlan(f.session.plan()));
    const QRect munich = f.box("munich"), vienna = f.box("vienna");
    QVERIFY(f.session.perform(moveBoxes(f.session.plan(), f.canvas->layout(), f.boxes({"munich", "vienna"}), {20, 11})));
    QVERIFY(f.box("munich") != munich);
    QVERIFY(f.session.perform(layOutAutomatically(f.session.plan(), f.boxes({"munich"}))));
    QCOMPARE(f.box("munich"), munich);
    QVERIFY(f.box("vienna") != vienna);
    QVERIFY(f.session.perform(layOutAutomatically(f.session.plan(), {})));
    QCOMPARE(f.box("vienna"), vienna);
    QCOMPARE(f.session.undoStack().count(), 3);
    QCOMPARE(QByteArray::fromStdString(writePlan(f.session.plan())), before); // nothing is left in the file
}

void TestCanvasArrange::commandsFollowTheSelection()
{
    const ThemeSource themes(Theme::light());
    Session session;
    session.openPlan(contosoPlan());
    PlanTabs views(session, themes);
    views.resize(1500, 1000);
    views.show();
    Canvas &canvas = views.structure();
    const auto top = [&](std::string_view name) { return canvas.layout().rect(session.plan(), object(session.plan(), name)).top(); };
    Actions actions(themes, nullptr);
    ArrangeCommands commands(views, actions, nullptr);
    QVERIFY(!actions[ActionId::AlignLeft]->isEnabled());
    session.selection().set(std::vector{id("munich"), id("muclab")}); // one box
    QVERIFY(!actions[ActionId::AlignLeft]->isEnabled());
    session.selection().set(std::vector{id("munich"), id("vienna")});
    QVERIFY(actions[ActionId::AlignLeft]->isEnabled() && !actions[ActionId::DistributeDown]->isEnabled());
    actions[ActionId::AlignTop]->trigger();
    QCOMPARE(top("munich"), top("vienna"));
    actions[ActionId::LayoutMode]->trigger();
    QVERIFY(canvas.isArranging());
    canvas.setArranging(false);
    QVERIFY(!actions[ActionId::LayoutMode]->isChecked());
    actions[ActionId::LayOutAutomatically]->trigger();
    QVERIFY(top("munich") != top("vienna"));
}

void TestCanvasArrange::randomArrangingKeepsTheStructure()
{
    Fixture f(generatedPlan(40));
    const auto before = f.owners();
    std::mt19937 random(5);
    const auto any = [&](int count) {
        std::vector<ObjectRef> out;
        while (int(out.size()) < count) {
            const std::string name = "s" + std::to_string(random() % 40);
            const ObjectRef ref = object(f.session.plan(), name);
            if (std::ranges::find(out, ref) == out.end())
                out.push_back(ref);
        }
        return out;
    };
    for (int i = 0; i < 300; ++i) {
        const Plan &plan = f.session.plan();
        const PlanLayout &layout = f.canvas->layout();
        const int count = f.session.undoStack().index();
        switch (random() % 6) {
        case 0: (void)f.session.perform(moveBoxes(plan, layout, any(2), {int(random() % 9), int(random() % 9)})); break;
        case 1: (void)f.session.perform(alignBoxes(plan, layout, any(3), Alignment(random() % 6))); break;
        case 2: (void)f.session.perform(distributeBoxes(plan, layout, any(4), random() % 2 ? Qt::Horizontal : Qt::Vertical)); break;
        case 3: (void)f.session.perform(layOutBoxes(plan, layout, any(5))); break;
        case 4: (void)f.session.perform(layOutAutomatically(plan, any(2))); break;
        default: f.session.undoStack().undo(); break;
        }
        QVERIFY(f.session.undoStack().index() <= count + 1);
        for (const ObjectRef ref : plan.subtree(plan.organization())) {
            if (!ref.isStructure() || !plan.owner(ref))
                continue;
            QVERIFY(QRect(QPoint(), layout.box(plan.owner(ref)).size()).contains(layout.box(ref)));
        }
    }
    QCOMPARE(f.owners(), before);
}

QTEST_MAIN(TestCanvasArrange)
#include "tst_canvas_arrange.moc"
