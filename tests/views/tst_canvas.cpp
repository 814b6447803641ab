// SPDX-License-Identifier: MIT
#include "model/edits/waiver_edits.h"
#include "tests/support/canvas_scene.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <QtTest>

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(sitewright::ObjectId)

namespace {

struct Fixture : CanvasScene {
    QPoint at(std::string_view name, QPointF share = {0.3, 0.08}) const { return pixel(name, share); }
    void click(std::string_view name, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(canvas->viewport(), Qt::LeftButton, modifiers, at(name));
    }
    void wheel(QPoint at, int delta, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(at, canvas->viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas->viewport(), &event);
    }
    const std::vector<ObjectId> &selected() { return session.selection().ids(); }
};

} // namespace

class TestCanvas : public QObject {
    Q_OBJECT

private slots:
    void clickSelectsWhatIsUnderThePointer();
    void controlClickAddsAndTakesAway();
    void clickOnGroundSelectsNothing();
    void zoomKeepsThePointUnderThePointer();
    void wheelScrollsWithoutControl();
    void bandSelectsSites();
    void middleButtonPans();
    void spaceAndTheLeftButtonPan();
    void doubleClickActivates();
    void controlArrowsWalkTheStructure();
    void tabWalksEverythingAndLeaves();
    void revealBringsIntoView();
    void revealScrollsAsLittleAsItTakes();
    void fitShowsEverything();
    void fittingSettlesAtAnySize();
    void oneAlwaysSeesWhereOneIs();
    void focusByKeyboardIsSeen();
    void selectionElsewhereIsSaidAloud();
    void menuKeyAsksForAMenuAtTheSelection();
    void waiversDoNotMoveThePicture();
};

void TestCanvas::clickSelectsWhatIsUnderThePointer()
{
    Fixture f;
    for (const std::string_view name : {"munich", "dsmmuc", "muclab", "iberia", "zurich"}) {
        f.click(name);
        QCOMPARE(f.selected().size(), 1U);
        QCOMPARE(QString::fromStdString(f.selected()[0].text()), QString::fromUtf8(name));
    }
}

void TestCanvas::controlClickAddsAndTakesAway()
{
    Fixture f;
    f.click("munich");
    f.click("zurich", Qt::ControlModifier);
    QCOMPARE(f.selected().size(), 2U);
    f.click("munich", Qt::ControlModifier);
    QVERIFY(f.selected() == std::vector<ObjectId>{id("zurich")});
    f.click("vienna", Qt::ShiftModifier); // as other designers have it
    QCOMPARE(f.selected().size(), 2U);
    f.click("vienna", Qt::ShiftModifier);
    QVERIFY(f.selected() == std::vector<ObjectId>{id("zurich")});
}

void TestCanvas::clickOnGroundSelectsNothing()
{
    Fixture f;
    f.click("munich");
    const QRectF plan = f.canvas->rectOf(f.session.plan().organization());
    QTest::mouseClick(f.canvas->viewport(), Qt::LeftButton, {}, QPoint(int(plan.left()) - 10, int(plan.bottom()) - 10));
    QVERIFY(f.selected().empty());
}

void TestCanvas::zoomKeepsThePointUnderThePointer()
{
    Fixture f;
    const QPoint at = f.at("munich");
    for (const int delta : {120, 120, -360, 240}) {
        const QPointF before = f.canvas->view().toUnits(QPointF(at));
        const qreal zoom = f.canvas->zoom();
        f.wheel(at, delta, Qt::ControlModifier);
        QVERIFY(!qFuzzyCompare(zoom, f.canvas->zoom()));
        const QPointF moved = f.canvas->view().toPixels(before) - QPointF(at);
        QVERIFY2(moved.manhattanLength() <= 2, qPrintable(QString::number(moved.manhattanLength())));
    }
}

void TestCanvas::wheelScrollsWithoutControl()
{
    Fixture f;
    const QPointF before = f.canvas->view().offset;
    f.wheel({300, 300}, -120, {});
    QVERIFY(f.canvas->view().offset.y() > before.y());
    f.wheel({300, 300}, -120, Qt::ShiftModifier);
    QVERIFY(f.canvas->view().offset.x() > before.x());
    QVERIFY(qFuzzyCompare(f.canvas->zoom(), 1.0));
}

void TestCanvas::bandSelectsSites()
{
    Fixture f;
    const QPoint from = f.at("frankfurt", {0.1, 0.1}), to = f.at("zurich", {0.9, 0.9});
    QTest::mousePress(f.canvas->viewport(), Qt::LeftButton, Qt::ShiftModifier, from);
    QTest::mouseMove(f.canvas->viewport(), (from + to) / 2);
    QTest::mouseMove(f.canvas->viewport(), to);
    QTest::mouseRelease(f.canvas->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(f.selected().size(), 4U);
    QVERIFY(!f.session.selection().contains(id("madrid")));
}

void TestCanvas::middleButtonPans()
{
    Fixture f;
    const QPointF before = f.canvas->view().offset;
    QTest::mousePress(f.canvas->viewport(), Qt::MiddleButton, {}, {300, 300});
    QTest::mouseMove(f.canvas->viewport(), {260, 280});
    QTest::mouseRelease(f.canvas->viewport(), Qt::MiddleButton, {}, {260, 280});
    QCOMPARE(f.canvas->view().offset - before, QPointF(40, 20));
    QVERIFY(f.selected().empty());
}

void TestCanvas::spaceAndTheLeftButtonPan()
{
    Fixture f;
    const QPointF before = f.canvas->view().offset;
    const QPoint munich = f.at("munich");
    QTest::keyPress(f.canvas.get(), Qt::Key_Space);
    QTest::mousePress(f.canvas->viewport(), Qt::LeftButton, {}, munich); // on a site: it is neither chosen nor dragged
    QTest::mouseMove(f.canvas->viewport(), munich - QPoint(40, 20));
    QTest::mouseRelease(f.canvas->viewport(), Qt::LeftButton, {}, munich - QPoint(40, 20));
    QTest::keyRelease(f.canvas.get(), Qt::Key_Space);
    QCOMPARE(f.canvas->view().offset - before, QPointF(40, 20));
    QVERIFY(f.selected().empty());
    f.click("munich");
    QCOMPARE(f.selected().size(), 1U); // over with the key
}

void TestCanvas::doubleClickActivates()
{
    Fixture f;
    QSignalSpy activated(f.canvas.get(), &Canvas::activated);
    QTest::mouseDClick(f.canvas->viewport(), Qt::LeftButton, {}, f.at("muclab"));
    QCOMPARE(activated.count(), 1);
    QVERIFY(activated[0][0].value<ObjectId>() == id("muclab"));
    QTest::keyClick(f.canvas.get(), Qt::Key_Return);
    QCOMPARE(activated.count(), 2);
}

void TestCanvas::controlArrowsWalkTheStructure()
{
    Fixture f;
    const auto press = [&](Qt::Key key) { QTest::keyClick(f.canvas.get(), key, Qt::ControlModifier); };
    press(Qt::Key_Down);
    QVERIFY(f.session.selection().current() == id("contoso"));
    f.session.selection().set(id("munich"));
    press(Qt::Key_Up);
    QVERIFY(f.session.selection().current() == id("dach"));
    press(Qt::Key_Right);
    QVERIFY(f.session.selection().current() == id("iberia"));
    press(Qt::Key_Left);
    press(Qt::Key_Down);
    QVERIFY(f.session.selection().current() == id("frankfurt"));
}

void TestCanvas::tabWalksEverythingAndLeaves()
{
    Fixture f;
    f.session.selection().set(id("contoso"));
    std::size_t steps = 0;
    QWidget *viewport = f.canvas.get();
    while (steps < 100 && f.session.selection().current() != id("madoffice") && f.session.selection().current() != id("madservers")) {
        QTest::keyClick(viewport, Qt::Key_Tab);
        ++steps;
    }
    QVERIFY(steps < 100);
    QVERIFY(steps >= 15);
    QTest::keyClick(viewport, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(f.session.selection().current() == id("madrid"));
    QTest::keyClick(viewport, Qt::Key_Escape);
    QVERIFY(f.selected().empty());
}

void TestCanvas::revealBringsIntoView()
{
    Fixture f;
    f.canvas->centreOn({-4000, -4000});
    f.session.reveal(id("lisoffice"));
    QVERIFY(f.canvas->viewport()->rect().contains(f.at("lisoffice", {0.5, 0.5})));
    QVERIFY(f.session.selection().contains(id("lisoffice")));
}

void TestCanvas::revealScrollsAsLittleAsItTakes()
{
    Fixture f;
    const QSize room = f.canvas->viewport()->size();
    f.canvas->zoomToOriginal();
    f.canvas->centreOn(f.canvas->view().toUnits(f.at("lisbon", {0.5, 0.5}) - QPointF(0, room.height() / 2.0 - 10))); // half below the edge
    const QPointF before = f.canvas->view().offset;
    QVERIFY(!f.canvas->viewport()->rect().contains(f.at("lisbon", {0.5, 1})));
    f.session.reveal(id("lisbon"));
    QVERIFY(f.canvas->viewport()->rect().contains(f.at("lisbon", {0.5, 1})));
    const QPointF by = f.canvas->view().offset - before;
    QCOMPARE(by.x(), 0.0);
    QVERIFY2(by.y() > 0 && by.y() < room.height() / 3.0, qPrintable(QString::number(by.y())));
}

void TestCanvas::fitShowsEverything()
{
    Fixture f;
    f.canvas->resize(600, 400);
    f.canvas->zoomToFit();
    const QRectF all = f.canvas->rectOf(f.session.plan().organization());
    QVERIFY(QRectF(f.canvas->viewport()->rect()).contains(all));
    // It stays fitted while docks come and go.
    f.canvas->resize(900, 700);
    QVERIFY(f.canvas->rectOf(f.session.plan().organization()).width() > all.width());
    f.session.selection().set(id("munich"));
    f.canvas->zoomToSelection();
    QVERIFY(QRectF(f.canvas->viewport()->rect()).contains(f.canvas->rectOf(object(f.session.plan(), "munich"))));
    QVERIFY(f.canvas->zoom() > 1);
}

void TestCanvas::fittingSettlesAtAnySize()
{
    // Scroll bars that come and go with the fit must not chase each other.
    Fixture f;
    const QSizeF plan = QSizeF(f.canvas->layout().bounds().size());
    f.canvas->zoomToFit();
    for (int width = 300; width < 1500; width += 7) {
        f.canvas->resize(width, int(width * plan.height() / plan.width()) + width % 97);
        const qreal zoom = f.canvas->zoom();
        f.canvas->zoomToFit();
        QCOMPARE(f.canvas->zoom(), zoom);
        f.canvas->zoomToOriginal();
        f.canvas->zoomToFit();
        QCOMPARE(f.canvas->zoom(), zoom);
    }
}

void TestCanvas::oneAlwaysSeesWhereOneIs()
{
    Fixture f;
    QVERIFY(f.canvas->whereabouts().isEmpty());
    f.canvas->resize(400, 200);
    const QRect zurich = f.canvas->layout().rect(f.session.plan(), object(f.session.plan(), "zurich"));
    f.canvas->centreOn(QRectF(zurich).center());
    QCOMPARE(f.canvas->whereabouts(), u"Contoso › DACH"_s);
}

void TestCanvas::focusByKeyboardIsSeen()
{
    Fixture f;
    QVERIFY(QTest::qWaitForWindowActive(f.canvas.get()));
    f.canvas->clearFocus();
    const QImage before = f.canvas->viewport()->grab().toImage();
    f.canvas->setFocus(Qt::TabFocusReason);
    QVERIFY(f.canvas->viewport()->grab().toImage() != before);
}

void TestCanvas::selectionElsewhereIsSaidAloud()
{
    Fixture f;
    f.session.selection().set(id("munich"));
    QVERIFY(f.canvas->accessibleName().contains("Munich"_L1));
    f.session.selection().clear();
    QVERIFY(!f.canvas->accessibleName().contains("Munich"_L1));
}

void TestCanvas::menuKeyAsksForAMenuAtTheSelection()
{
    Fixture f;
    QSignalSpy asked(f.canvas.get(), &Canvas::contextMenuRequested);
    f.session.selection().set(id("zurich"));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(f.canvas->viewport(), &event);
    QCOMPARE(asked.count(), 1);
    const QPoint at = f.canvas->viewport()->mapFromGlobal(asked[0][0].toPoint());
    QVERIFY(f.canvas->rectOf(object(f.session.plan(), "zurich")).contains(at));
}

void TestCanvas::waiversDoNotMoveThePicture()
{
    Fixture f;
    f.canvas->centreOn({200, 200});
    const QPointF before = f.canvas->view().offset;
    const WaiverText words{.reason = "r", .author = {}, .date = {}, .expires = {}, .scope = {}};
    QVERIFY(f.session.perform(waive(f.session.plan(), "WOL-01:muclab", "00000000", words)));
    f.session.setToday("2020-01-01");
    QCOMPARE(f.canvas->view().offset, before);
}

QTEST_MAIN(TestCanvas)
#include "tst_canvas.moc"
