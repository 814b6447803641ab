// SPDX-License-Identifier: MIT
// platform: xcb
// Drags by a real pointer: the offscreen platform has none.
#include "tests/support/contoso.h"
#include "views/canvas/canvas.h"
#include "views/canvas/canvas_drag.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

#include <QTimer>
#include <QtTest>

using namespace sitewright;
using namespace sitewright::test;

namespace {

struct Fixture {
    Fixture() : themes(Theme::light())
    {
        session.openPlan(contosoPlan());
        canvas = std::make_unique<Canvas>(session, themes);
        canvas->resize(1140, 760);
        canvas->show();
        canvas->zoomToOriginal();
    }
    QPoint pixel(std::string_view name) const
    {
        const QRectF box = canvas->rectOf(object(session.plan(), name));
        return QPointF(box.left() + box.width() * 0.3, box.top() + std::min(box.height() * 0.5, 14.0)).toPoint();
    }
    // The drag spins a loop of its own: later moves come from a timer.
    void drag(QPoint from, QPoint to, bool escapes)
    {
        QTest::mouseMove(canvas->viewport(), from);
        QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, from);
        int step = 0;
        QTimer pump;
        QObject::connect(&pump, &QTimer::timeout, canvas.get(), [&] {
            QWindow *window = canvas->window()->windowHandle();
            const auto at = [&](QPoint local) { return canvas->viewport()->mapTo(canvas->window(), local); };
            ++step;
            if (step < 5)
                QTest::mouseMove(window, at(from + (to - from) * step / 4));
            else if (step == 5 && escapes)
                QTest::keyClick(window, Qt::Key_Escape);
            else if (step == 6) {
                sawLabel = canvas->drag().label().isVisible();
                QTest::mouseRelease(window, Qt::LeftButton, {}, at(to));
            } else if (step > 6)
                pump.stop();
        });
        pump.start(40);
        QTest::mouseMove(canvas->viewport(), from + QPoint(20, 4));
        QTRY_VERIFY(step > 6);
    }

    ThemeSource themes;
    Session session;
    std::unique_ptr<Canvas> canvas;
    bool sawLabel = false;
};

} // namespace

class TestCanvasRealDrag : public QObject {
    Q_OBJECT

private slots:
    void aManagementPointIsDraggedToASite();
    void escapeCancels();
    void aSiteIsArrangedByHand();
};

void TestCanvasRealDrag::aManagementPointIsDraggedToASite()
{
    Fixture f;
    QVERIFY(QTest::qWaitForWindowExposed(f.canvas.get()));
    f.drag(f.pixel("dsmvie"), f.pixel("zurich"), false);
    QVERIFY(f.sawLabel);
    const Plan &plan = f.session.plan();
    QVERIFY(plan.id(plan.owner(object(plan, "dsmvie"))) == id("zurich"));
    QCOMPARE(f.session.undoStack().count(), 1);
}

void TestCanvasRealDrag::escapeCancels()
{
    Fixture f;
    QVERIFY(QTest::qWaitForWindowExposed(f.canvas.get()));
    f.drag(f.pixel("dsmvie"), f.pixel("zurich"), true);
    QCOMPARE(f.session.undoStack().count(), 0);
    QVERIFY(!f.canvas->drag().isActive());
    QVERIFY(!f.canvas->drag().label().isVisible());
}

void TestCanvasRealDrag::aSiteIsArrangedByHand()
{
    Fixture f;
    QVERIFY(QTest::qWaitForWindowExposed(f.canvas.get()));
    const Plan &plan = f.session.plan();
    const QRectF neighbour = f.canvas->rectOf(object(plan, "frankfurt"));
    const QRectF before = f.canvas->rectOf(object(plan, "zurich"));
    f.drag(f.pixel("zurich"), f.pixel("zurich") + QPoint(24, 16), false);
    QCOMPARE(f.session.undoStack().count(), 1);
    const QPointF moved = f.canvas->rectOf(object(plan, "zurich")).topLeft() - before.topLeft() - QPointF(24, 16);
    QVERIFY2(moved.manhattanLength() <= 8, qPrintable(QString::number(moved.manhattanLength()))); // it snaps to the grid
    QCOMPARE(f.canvas->rectOf(object(plan, "frankfurt")).size(), neighbour.size());
    f.session.undoStack().undo();
    QCOMPARE(f.canvas->rectOf(object(plan, "zurich")), before);
}

QTEST_MAIN(TestCanvasRealDrag)
#include "tst_canvas_real_drag.moc"
