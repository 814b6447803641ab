// SPDX-License-Identifier: MIT
// After an edit only what changed is painted again; the picture is the same as one painted whole, at every zoom.
#include "model/edits/structure_edits.h"
#include "tests/support/canvas_scene.h"
#include "tests/support/plan_generator.h"
#include "views/canvas/canvas.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

#include <QScreen>
#include <QtTest>
#include <QWindow>

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

class Watch : public QObject {
public:
    explicit Watch(QWidget &widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            for (const QRect &rect : static_cast<QPaintEvent *>(event)->region())
                pixels += qint64(rect.width()) * rect.height();
        }
        return false;
    }
    qint64 pixels = 0;
};

// What is on the screen now, without asking anybody to paint.
QImage onScreen(QWidget &widget)
{
    QWidget *window = widget.window();
    const QImage all = window->screen()->grabWindow(window->winId()).toImage();
    return all.copy(QRect(widget.mapTo(window, QPoint()), widget.size()));
}

ObjectRef onePointOf(const Plan &plan, ObjectRef site)
{
    ObjectRef out;
    plan.forEachChild(site, ChildGroup::ManagementPoints, [&](ObjectRef point) { out = point; });
    return out;
}

void settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents(); // a legend that comes is painted in a turn of its own
}

void zoomOutTo(Canvas &canvas, qreal zoom)
{
    canvas.zoomToOriginal();
    while (canvas.zoom() > zoom * 1.1)
        canvas.zoomOut();
}

/// Whether what is on the screen is what a whole frame shows.
bool isUpToDate(Canvas &canvas)
{
    const QImage parts = onScreen(canvas);
    canvas.viewport()->repaint();
    const QImage whole = onScreen(canvas);
    if (parts == whole)
        return true;
    parts.save(u"parts.png"_s);
    whole.save(u"whole.png"_s);
    return false;
}

} // namespace

class TestCanvasRepaint : public QObject {
    Q_OBJECT

private slots:
    void partsMakeTheSamePicture_data();
    void partsMakeTheSamePicture();
    void cardsMakeRoomForTheNameAboveThem();
    void anEditPaintsLittle();
    void whatMovesIsSeenAsAWholeFrameShowsIt();
    void whatIsLookedAtStaysInPlace();
    void anEditInViewDoesNotScroll();
};

void TestCanvasRepaint::partsMakeTheSamePicture_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<int>("sites");
    QTest::addColumn<int>("seed");
    const int more = qEnvironmentVariableIntValue("SITEWRIGHT_REPAINT_SEEDS"); // for long runs
    for (const double zoom : {0.05, 0.15, 0.25, 0.5, 1.0})
        QTest::addRow("%g", zoom) << zoom << 25 << 3;
    // From afar, where names of regions in regions stand on plates.
    for (const double zoom : {0.03, 0.06, 0.09, 0.13, 0.2, 0.3}) {
        for (int seed = 0; seed <= more; ++seed)
            QTest::addRow("%g, many sites, %d", zoom, seed) << zoom << 150 << seed;
    }
}

void TestCanvasRepaint::partsMakeTheSamePicture()
{
    QFETCH(double, zoom);
    QFETCH(int, sites);
    QFETCH(int, seed);
    ThemeSource themes(Theme::light());
    Session session;
    session.openPlan(generatePlan({.sites = sites, .seed = std::uint64_t(seed), .brokenness = 0.2}));
    session.finishChecking();
    Canvas canvas(session, themes);
    canvas.resize(900, 640);
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    zoomOutTo(canvas, zoom);
    settle();
    Rng rng(9);
    for (int i = 0; i < 60; ++i) {
        EditContext context{session.plan(), rng, &session.engine(), sites};
        const char *kind = "";
        const Edit edit = randomEdit(context, EditMix::Test, &kind);
        if (i % 11 == 10)
            session.undoStack().undo();
        else
            (void)session.perform(edit);
        settle();
        QVERIFY2(isUpToDate(canvas), kind);
    }
}

// At a zoom where sites are tiles: their names give way to the plate with the region's name.
void TestCanvasRepaint::cardsMakeRoomForTheNameAboveThem()
{
    CanvasScene f(generatePlan({.sites = 60, .seed = 4, .brokenness = 0}), {900, 640});
    QVERIFY(QTest::qWaitForWindowExposed(f.canvas.get()));
    for (const qreal zoom : {0.12, 0.16, 0.2, 0.24}) {
        zoomOutTo(*f.canvas, zoom);
        settle();
        std::vector<ObjectId> regions;
        f.session.plan().forEach(Kind::Region, [&](ObjectRef region) { regions.push_back(f.session.plan().id(region)); });
        for (const ObjectId &region : regions) {
            for (const char *name : {"A region with a name that reaches over more than one card", "Short"}) {
                QVERIFY(f.session.perform(setField(f.session.plan(), {region}, FieldId::Name, std::string(name))));
                settle();
                QVERIFY(isUpToDate(*f.canvas));
            }
        }
    }
}

void TestCanvasRepaint::anEditPaintsLittle()
{
    ThemeSource themes(Theme::light());
    Session session;
    session.openPlan(contosoPlan());
    Canvas canvas(session, themes);
    canvas.resize(1400, 900);
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    canvas.zoomToOriginal();
    QCoreApplication::processEvents();
    Watch watch(*canvas.viewport());
    QVERIFY(session.perform(setField(session.plan(), {id("zrhoffice")}, FieldId::WakeOnLan, false)));
    QCoreApplication::processEvents();
    QVERIFY(watch.pixels > 0);
    QVERIFY2(watch.pixels * 3 < qint64(canvas.viewport()->width()) * canvas.viewport()->height(), qPrintable(QString::number(watch.pixels)));
}

void TestCanvasRepaint::whatMovesIsSeenAsAWholeFrameShowsIt()
{
    CanvasScene f(contosoPlan(), {1400, 900});
    QVERIFY(QTest::qWaitForWindowExposed(f.canvas.get()));
    f.canvas->setArranging(true);
    for (const char *name : {"vienna", "dach"}) {
        const QPointF from = f.pixel(name);
        const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons held) {
            QMouseEvent event(type, at, f.canvas->viewport()->mapToGlobal(at), button, held, Qt::ControlModifier);
            QCoreApplication::sendEvent(f.canvas->viewport(), &event);
            for (int i = 0; i < 4; ++i)
                QCoreApplication::processEvents();
        };
        send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
        Watch watch(*f.canvas->viewport());
        for (int i = 1; i < 12; ++i) {
            send(QEvent::MouseMove, from + QPointF(9 * i, 7 * i), Qt::NoButton, Qt::LeftButton);
            const QImage parts = onScreen(*f.canvas);
            f.canvas->viewport()->repaint(); // all of it, made anew
            QCOMPARE(parts, onScreen(*f.canvas));
        }
        QVERIFY(watch.pixels > 0);
        QTest::keyClick(f.canvas.get(), Qt::Key_Escape);
    }
    QCOMPARE(f.session.undoStack().count(), 0);
}

// An edit far above makes its row higher: what lies below is pushed down in the plan, not on the screen.
void TestCanvasRepaint::whatIsLookedAtStaysInPlace()
{
    CanvasScene f(generatePlan({.sites = 60, .seed = 4, .brokenness = 0}), {600, 400});
    QVERIFY(QTest::qWaitForWindowExposed(f.canvas.get()));
    const Plan &plan = f.session.plan();
    ObjectRef highest, lowest;
    const QRect room = f.canvas->layout().bounds().adjusted(320, 220, -320, -220); // where the edge of the plan is out of view
    const auto top = [&](ObjectRef site) { return f.canvas->layout().rect(plan, site).top(); };
    plan.forEach(Kind::Site, [&](ObjectRef site) {
        highest = !highest || top(site) < top(highest) ? site : highest;
        if (room.contains(f.canvas->layout().rect(plan, site).center()))
            lowest = !lowest || top(site) > top(lowest) ? site : lowest;
    });
    QVERIFY(lowest && lowest != highest);
    f.canvas->centreOn(QRectF(f.canvas->layout().rect(plan, lowest)).center());
    QCoreApplication::processEvents();
    const QRectF seenBefore = f.canvas->rectOf(lowest);
    const int stoodAt = top(lowest);
    Watch watch(*f.canvas->viewport());
    for (int i = 0; i < 3; ++i)
        QVERIFY(f.session.perform(addManagementPoint(plan, plan.id(highest), "DSM-NEW-" + std::to_string(i), {"eventDispatcher"})));
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
    QVERIFY(top(lowest) > stoodAt);
    QCOMPARE(f.canvas->rectOf(lowest), seenBefore);
    QVERIFY2(watch.pixels * 3 < qint64(f.canvas->viewport()->width()) * f.canvas->viewport()->height(), qPrintable(QString::number(watch.pixels)));
    const QImage parts = onScreen(*f.canvas->viewport());
    f.canvas->viewport()->repaint();
    QCOMPARE(parts, onScreen(*f.canvas->viewport()));
    // Back again, still without a jump.
    QVERIFY(f.session.perform(removeObjects(plan, {plan.id(onePointOf(plan, highest))})));
    QCOMPARE(f.canvas->rectOf(lowest), seenBefore);
}

void TestCanvasRepaint::anEditInViewDoesNotScroll()
{
    CanvasScene f(generatePlan({.sites = 60, .seed = 4, .brokenness = 0}), {900, 700});
    QVERIFY(QTest::qWaitForWindowExposed(f.canvas.get()));
    const Plan &plan = f.session.plan();
    // Two sites, the lower one in the middle of the view and pushed down by the upper one.
    ObjectRef upper, lower;
    const auto box = [&](ObjectRef site) { return f.canvas->layout().rect(plan, site); };
    plan.forEach(Kind::Site, [&](ObjectRef one) {
        plan.forEach(Kind::Site, [&](ObjectRef other) {
            const int gap = box(other).top() - box(one).bottom();
            if (!upper && plan.owner(one) == plan.owner(other) && box(one).left() == box(other).left() && gap > 0 && gap < 60) {
                upper = one;
                lower = other;
            }
        });
    });
    QVERIFY(upper);
    f.canvas->centreOn(QRectF(box(lower)).center());
    QVERIFY(QRectF(f.canvas->viewport()->rect()).intersects(f.canvas->rectOf(upper)));
    const QPointF offset = f.canvas->view().offset;
    const int stoodAt = box(lower).top();
    for (int i = 0; i < 9; ++i)
        QVERIFY(f.session.perform(addManagementPoint(plan, plan.id(upper), "DSM-NEW-" + std::to_string(i), {"eventDispatcher"})));
    QVERIFY(box(lower).top() > stoodAt);
    QCOMPARE(f.canvas->view().offset, offset);
}

QTEST_MAIN(TestCanvasRepaint)
#include "tst_canvas_repaint.moc"
