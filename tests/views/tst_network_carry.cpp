// SPDX-License-Identifier: MIT
// A drag by keyboard in the network view: from seat to seat, each says what it would do, Enter drops it.
#include "tests/support/carry_steps.h"
#include "tests/support/contoso.h"
#include "tests/support/payloads.h"
#include "views/network/network_drag.h"
#include "views/network/network_view.h"
#include "views/session/session.h"
#include "views/shared/drag_label.h"
#include "views/shared/plan_mime.h"
#include "views/shared/theme_source.h"

#include <QDragEnterEvent>
#include <QtTest>

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

Plan cloudyPlan()
{
    Plan plan = contosoPlan();
    const ObjectRef cloud = plan.create(Kind::Cloud, id("mpls"));
    plan.set(cloud, FieldId::Name, std::string("MPLS"));
    plan.set(cloud, FieldId::Seat, GridPoint{0, -900}); // above everybody
    return plan;
}

struct Fixture {
    Fixture() : themes(Theme::light())
    {
        session.openPlan(cloudyPlan());
        view = std::make_unique<NetworkView>(session, themes);
        view->resize(1140, 760);
        view->show();
        QObject::connect(view.get(), &ZoomView::announced, view.get(), [this] { said << view->announcement(); });
    }
    void carry(std::string_view name)
    {
        session.selection().set(id(name));
        view->carrySelection();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view.get(), key, modifiers); }
    bool carries() const { return view->drag().isCarrying(); }
    QString over() const
    {
        const ObjectRef at = view->drag().carried().over();
        return at ? session.plan().displayName(at) : QString();
    }
    void goTo(const QString &name)
    {
        for (int i = 0; i < 20 && over() != name; ++i)
            press(Qt::Key_Tab);
        for (int i = 0; i < 20 && over() != name; ++i)
            press(Qt::Key_Backtab, Qt::ShiftModifier);
    }
    QString homeOf(std::string_view name) const { return session.plan().displayName(session.plan().owner(object(session.plan(), name))); }
    int steps() { return session.undoStack().count(); }

    ThemeSource themes;
    Session session;
    std::unique_ptr<NetworkView> view;
    QStringList said;
};

} // namespace

class TestNetworkCarry : public QObject {
    Q_OBJECT

private slots:
    void aManagementPointIsCarriedAndDropped();
    void tabStopsWhereItIsTaken();
    void arrowsGoToTheNeighbourAndSayWhyNot();
    void whatDoesNotTakeItRecedes();
    void escapePutsItBack();
    void aClickPutsItBack();
    void aDragFromElsewhereTakesOver();
    void anotherPlanInTheMiddleIsSafe();
    void nothingToCarryIsNothing();
};

void TestNetworkCarry::aManagementPointIsCarriedAndDropped()
{
    Fixture f;
    f.carry("dsmmuc");
    QVERIFY(f.carries());
    QVERIFY(f.said.last().contains("DSM-MUC-01"_L1));
    f.goTo(u"Zurich"_s);
    QCOMPARE(f.over(), u"Zurich"_s);
    QVERIFY2(f.said.last().startsWith("Zurich: "_L1) && f.said.last().size() > 12, qPrintable(f.said.last()));
    QVERIFY(f.view->drag().label().isVisible());
    QVERIFY(f.session.selection().ids() == std::vector{id("dsmmuc")}); // what is chosen stays chosen
    f.press(Qt::Key_Return);
    QCOMPARE(f.homeOf("dsmmuc"), u"Zurich"_s);
    QCOMPARE(f.steps(), 1);
    QVERIFY(!f.carries() && !f.view->drag().isActive() && !f.view->drag().label().isVisible());
    QVERIFY2(f.said.last().startsWith("Done"_L1), qPrintable(f.said.last()));
}

void TestNetworkCarry::tabStopsWhereItIsTaken()
{
    Fixture f;
    f.carry("muclab");
    QStringList stops;
    for (int i = 0; i < 20 && f.said.last() != "No further place takes it."_L1; ++i) {
        f.press(Qt::Key_Tab);
        stops << f.over();
    }
    for (int i = 0; i < 20; ++i) {
        f.press(Qt::Key_Backtab, Qt::ShiftModifier);
        stops << f.over();
    }
    QVERIFY(stops.contains(u"Vienna"_s) && stops.contains(u"Lisbon"_s));
    QVERIFY(!stops.contains(u"MPLS"_s)); // a segment stands in sites only
    QVERIFY(f.said.contains(u"No further place takes it."_s));
}

void TestNetworkCarry::arrowsGoToTheNeighbourAndSayWhyNot()
{
    Fixture f;
    f.carry("muclab");
    f.press(Qt::Key_Return); // there is no place yet
    QVERIFY(f.carries());
    QVERIFY2(f.said.last().startsWith("Go to a place"_L1), qPrintable(f.said.last()));
    for (int i = 0; i < 12 && f.over() != "MPLS"_L1; ++i)
        f.press(i % 3 == 2 ? Qt::Key_Right : Qt::Key_Up);
    QCOMPARE(f.over(), u"MPLS"_s);
    QVERIFY2(f.said.last().startsWith("MPLS: "_L1) && f.said.last().size() > 16, qPrintable(f.said.last())); // and why
    f.press(Qt::Key_Return);
    QVERIFY(f.carries());
    QCOMPARE(f.steps(), 0);
}

void TestNetworkCarry::whatDoesNotTakeItRecedes()
{
    Fixture f;
    f.session.selection().set(id("muclab"));
    const QRect cloud = f.view->rectOf(object(f.session.plan(), "mpls")).toAlignedRect();
    const QImage before = f.view->viewport()->grab(cloud).toImage();
    f.carry("muclab");
    QVERIFY(f.view->viewport()->grab(cloud).toImage() != before);
}

void TestNetworkCarry::escapePutsItBack()
{
    Fixture f;
    f.carry("dsmmuc");
    f.press(Qt::Key_Tab);
    f.press(Qt::Key_Escape);
    QVERIFY(!f.carries() && !f.view->drag().isActive());
    QCOMPARE(f.said.last(), u"Put back."_s);
    QVERIFY(f.session.selection().contains(id("dsmmuc")));
    QCOMPARE(f.steps(), 0);
}

void TestNetworkCarry::aClickPutsItBack()
{
    Fixture f;
    f.carry("dsmmuc");
    f.press(Qt::Key_Tab);
    QTest::mouseClick(f.view->viewport(), Qt::LeftButton, {}, {4, 750});
    QVERIFY(!f.carries() && !f.view->drag().isActive());
    QVERIFY(!f.view->drag().label().isVisible());
}

void TestNetworkCarry::aDragFromElsewhereTakesOver()
{
    Fixture f;
    f.carry("dsmmuc");
    f.press(Qt::Key_Tab);
    const std::unique_ptr<QMimeData> mime = encodePayload(newKind(Kind::Depot), f.session);
    QDragEnterEvent enter({300, 300}, Qt::CopyAction, mime.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(f.view->viewport(), &enter);
    QVERIFY(f.view->drag().isActive() && !f.carries());
    f.press(Qt::Key_Return); // drops nothing
    QCOMPARE(f.steps(), 0);
}

void TestNetworkCarry::anotherPlanInTheMiddleIsSafe()
{
    Fixture f;
    f.carry("dsmmuc");
    carryThroughOtherPlans(f);
    QVERIFY(!f.view->drag().isActive());
}

void TestNetworkCarry::nothingToCarryIsNothing()
{
    Fixture f;
    f.session.selection().clear();
    f.view->carrySelection();
    QVERIFY(!f.view->drag().isActive());
    f.carry("contoso"); // the organisation stays where it is
    QVERIFY(!f.view->drag().isActive());
}

QTEST_MAIN(TestNetworkCarry)

#include "tst_network_carry.moc"
