// SPDX-License-Identifier: MIT
// A drag by keyboard: what is carried goes from place to place, each place says what it would do, Enter drops it.
#include "tests/support/canvas_scene.h"
#include "tests/support/carry_steps.h"
#include "views/canvas/canvas_drag.h"
#include "views/canvas/hover_card.h"
#include "views/shared/drag_label.h"

#include <QHelpEvent>
#include <QtTest>

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : CanvasScene {
    Fixture()
    {
        QObject::connect(canvas.get(), &ZoomView::announced, canvas.get(), [this] { said << canvas->announcement(); });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(canvas.get(), key, modifiers); }
    QString over() const
    {
        const ObjectRef at = canvas->drag().carried().over();
        return at ? session.plan().displayName(at) : QString();
    }

    QStringList said;
};

} // namespace

class TestCanvasCarry : public QObject {
    Q_OBJECT

private slots:
    void aManagementPointIsCarriedAndDropped();
    void tabStopsOnlyWhereItIsTaken();
    void refusalsAreSaid();
    void escapePutsItBack();
    void anUndoInTheMiddleIsSafe();
    void theCardSaysWhatIsUnderThePointer();
    void theCardLeaves();
    void namesOnTheCardAreText();
};

void TestCanvasCarry::aManagementPointIsCarriedAndDropped()
{
    Fixture f;
    f.session.selection().set(id("dsmmuc"));
    f.canvas->carrySelection();
    QVERIFY(f.canvas->drag().isCarrying());
    QVERIFY(f.said.last().contains("DSM-MUC-01"_L1));
    for (int i = 0; i < 40 && f.over() != "Zurich"_L1; ++i)
        f.press(Qt::Key_Tab);
    QCOMPARE(f.over(), u"Zurich"_s);
    QVERIFY2(f.said.last().startsWith("Zurich: "_L1), qPrintable(f.said.last()));
    QVERIFY(f.canvas->drag().label().isVisible());
    QVERIFY(f.session.selection().ids() == std::vector{id("dsmmuc")}); // what is chosen stays chosen
    f.press(Qt::Key_Return);
    QCOMPARE(f.ownerOf("dsmmuc"), u"Zurich"_s);
    QCOMPARE(f.session.undoStack().count(), 1);
    QVERIFY(!f.canvas->drag().isActive() && !f.canvas->drag().label().isVisible());
    QVERIFY(f.said.last().startsWith("Done"_L1));
}

void TestCanvasCarry::tabStopsOnlyWhereItIsTaken()
{
    Fixture f;
    f.session.selection().set(id("muclab"));
    f.canvas->carrySelection();
    QStringList stops;
    for (int i = 0; i < 20; ++i) {
        f.press(Qt::Key_Tab);
        if (stops.contains(f.over()))
            break;
        stops << f.over();
    }
    QVERIFY(stops.contains(u"Vienna"_s) && stops.contains(u"Lisbon"_s));
    QVERIFY(!stops.contains(u"DACH"_s) && !stops.contains(u"Iberia"_s)); // a segment stands in sites only
    f.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(stops.contains(f.over()));
}

void TestCanvasCarry::refusalsAreSaid()
{
    Fixture f;
    f.session.selection().set(id("muclab"));
    f.canvas->carrySelection();
    f.press(Qt::Key_Return);
    QVERIFY(f.canvas->drag().isCarrying());
    f.press(Qt::Key_Up, Qt::ControlModifier);
    f.press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(f.over(), u"DACH"_s);
    QVERIFY2(f.said.last().startsWith("DACH: "_L1) && f.said.last().size() > 20, qPrintable(f.said.last())); // and why
    f.press(Qt::Key_Return);
    QVERIFY(f.canvas->drag().isCarrying());
    QCOMPARE(f.session.undoStack().count(), 0);
}

void TestCanvasCarry::escapePutsItBack()
{
    Fixture f;
    f.session.selection().set(id("munich"));
    f.canvas->carrySelection();
    f.press(Qt::Key_Tab);
    f.press(Qt::Key_Escape);
    QVERIFY(!f.canvas->drag().isActive());
    QVERIFY(f.session.selection().contains(id("munich")));
    QCOMPARE(f.session.undoStack().count(), 0);
    QTest::mouseClick(f.canvas->viewport(), Qt::LeftButton, {}, {5, 5});
    f.canvas->carrySelection(); // nothing is chosen
    QVERIFY(!f.canvas->drag().isActive());
}

void TestCanvasCarry::anUndoInTheMiddleIsSafe()
{
    Fixture f;
    f.session.selection().set(id("munich"));
    f.canvas->carrySelection();
    carryThroughOtherPlans(f);
    QVERIFY(!f.canvas->drag().isActive());
}

void TestCanvasCarry::theCardSaysWhatIsUnderThePointer()
{
    Fixture f;
    auto *card = f.canvas->findChild<HoverCard *>();
    QVERIFY(card && card->isHidden());
    const QPoint at = f.canvas->rectOf(object(f.session.plan(), "muclab")).center().toPoint();
    QHelpEvent help(QEvent::ToolTip, at, f.canvas->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(f.canvas->viewport(), &help);
    QVERIFY(card->isVisible());
    QCOMPARE(card->words().title, u"MUC-Lab"_s);
    QVERIFY(!card->words().findings.isEmpty());
    QVERIFY(f.canvas->window()->rect().contains(card->geometry()));
    QVERIFY(!card->isActiveWindow() || card->focusPolicy() == Qt::NoFocus);
}

void TestCanvasCarry::theCardLeaves()
{
    Fixture f;
    auto *card = f.canvas->findChild<HoverCard *>();
    const QPoint at = f.canvas->rectOf(object(f.session.plan(), "muclab")).center().toPoint();
    const auto show = [&] {
        QHelpEvent help(QEvent::ToolTip, at, f.canvas->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(f.canvas->viewport(), &help);
        return card->isVisible();
    };
    QVERIFY(show());
    QTest::mouseMove(f.canvas->viewport(), {3, 3});
    QVERIFY(!card->isVisible());
    QVERIFY(show());
    QTest::mousePress(f.canvas->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(!card->isVisible());
    QTest::mouseRelease(f.canvas->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(show());
    f.canvas->zoomOut();
    QVERIFY(!card->isVisible());
}

void TestCanvasCarry::namesOnTheCardAreText()
{
    ThemeSource themes(Theme::light());
    QWidget window;
    window.resize(600, 400);
    HoverCard card(themes, &window);
    ObjectWords words;
    words.title = u"<img src='/dev/zero'> <b>"_s + QString(4000, u'x');
    card.showAt(window.mapToGlobal(QPoint(590, 390)), words);
    QVERIFY(card.width() <= 600);
    card.grab(); // painted as text: nothing is opened, nothing hangs
}

QTEST_MAIN(TestCanvasCarry)
#include "tst_canvas_carry.moc"
