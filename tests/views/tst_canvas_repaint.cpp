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
QImage onScreen(QWidget &window) { return window.screen()->grabWindow(window.winId()).toImage(); }

} // namespace

class TestCanvasRepaint : public QObject {
    Q_OBJECT

private slots:
    void partsMakeTheSamePicture_data();
    void partsMakeTheSamePicture();
    void anEditPaintsLittle();
    void whatMovesIsSeenAsAWholeFrameShowsIt();
};

void TestCanvasRepaint::partsMakeTheSamePicture_data()
{
    QTest::addColumn<double>("zoom");
    for (const double zoom : {0.05, 0.15, 0.25, 0.5, 1.0})
        QTest::newRow(qPrintable(QString::number(zoom))) << zoom;
}

void TestCanvasRepaint::partsMakeTheSamePicture()
{
    QFETCH(double, zoom);
    ThemeSource themes(Theme::light());
    Session session;
    session.openPlan(generatePlan({.sites = 25, .seed = 3, .brokenness = 0.2}));
    session.finishChecking();
    Canvas canvas(session, themes);
    canvas.resize(900, 640);
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    canvas.zoomToOriginal();
    while (canvas.zoom() > zoom * 1.1)
        canvas.zoomOut();
    const auto settle = [] {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents(); // a legend that comes is painted in a turn of its own
    };
    settle();
    Rng rng(9);
    for (int i = 0; i < 60; ++i) {
        EditContext context{session.plan(), rng, &session.engine(), 25};
        const char *kind = "";
        const Edit edit = randomEdit(context, EditMix::Test, &kind);
        if (i % 11 == 10)
            session.undoStack().undo();
        else
            (void)session.perform(edit);
        settle();
        const QImage parts = onScreen(canvas);
        QVERIFY(!parts.isNull());
        canvas.viewport()->repaint();
        const QImage whole = onScreen(canvas);
        if (parts != whole) {
            parts.save(u"parts.png"_s);
            whole.save(u"whole.png"_s);
        }
        QVERIFY2(parts == whole, kind);
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

QTEST_MAIN(TestCanvasRepaint)
#include "tst_canvas_repaint.moc"
