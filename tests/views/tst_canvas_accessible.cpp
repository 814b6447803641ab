// SPDX-License-Identifier: MIT
// What a screen reader meets in the views of the plan. In-process: the offscreen platform has no bridge.
#include "model/edits/structure_edits.h"
#include "tests/support/contoso.h"
#include "tests/support/large_plan.h"
#include "views/canvas/accessible_view.h"
#include "views/canvas/canvas.h"
#include "views/network/network_view.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

#include <QAccessible>
#include <QtTest>

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Told {
    QAccessible::Event event;
    QString name;
};

template <class View> struct Fixture {
    explicit Fixture(Plan plan = contosoPlan()) : themes(Theme::light())
    {
        session.openPlan(std::move(plan));
        session.finishChecking();
        view = std::make_unique<View>(session, themes);
        view->resize(1140, 760);
        view->show();
        root = AccessibleView::of(*view);
        root->setListener([this](QAccessibleEvent &event) {
            told.push_back({event.type(), event.accessibleInterface()->text(QAccessible::Name)});
        });
    }
    QAccessibleInterface *find(std::string_view name) { return root->objectInterface(object(session.plan(), name)); }

    ThemeSource themes;
    Session session;
    std::unique_ptr<View> view;
    AccessibleView *root = nullptr;
    std::vector<Told> told; ///< to screen readers, in order
};
using Structure = Fixture<Canvas>;
using Network = Fixture<NetworkView>;

// Walks everything below; answers how many interfaces there are, and what does not agree with its parent.
int walk(QAccessibleInterface *from, QString &problem, int depth = 0)
{
    int count = 0;
    for (int i = 0; i < from->childCount(); ++i) {
        QAccessibleInterface *child = from->child(i);
        if (!child || depth > 30) {
            problem += u"child %1 of %2 is missing. "_s.arg(i).arg(from->text(QAccessible::Name));
            continue;
        }
        if (child->parent() != from && !child->object())
            problem += child->text(QAccessible::Name) + u" has another parent. "_s;
        if (from->indexOfChild(child) != i)
            problem += child->text(QAccessible::Name) + u" has another place. "_s;
        ++count;
        if (!child->object())
            count += walk(child, problem, depth + 1);
    }
    return count;
}

} // namespace

class TestCanvasAccessible : public QObject {
    Q_OBJECT

private slots:
    void theStructureIsTheTreeOfItsChildren();
    void theNetworkListsSeatsAndLinks();
    void anObjectSaysWhatItIs();
    void findingsAreInTheDescription();
    void rectanglesAreWhereThingsAreSeen();
    void statesFollowSelectionAndScrolling();
    void actionsChooseAndShow();
    void movingTheFocusIsTold();
    void whatIsGoneIsInvalid();
    void anotherPlanIsAnotherTree();
    void largePlansAreMadeAsAskedFor();
    void announcementsAreHeard();
    void linksAreObjectsToo();
};

void TestCanvasAccessible::theStructureIsTheTreeOfItsChildren()
{
    Structure f;
    QVERIFY(f.root);
    QCOMPARE(f.root->role(), QAccessible::Canvas);
    QAccessibleInterface *top = f.root->child(0);
    QCOMPARE(top->text(QAccessible::Name), u"Organisation Contoso"_s);
    QCOMPARE(top->childCount(), 3); // a Management Point, two regions
    QCOMPARE(f.find("munich")->parent()->text(QAccessible::Name), u"Region DACH"_s);
    QCOMPARE(f.find("muclab")->parent(), f.find("munich"));
    QString problem;
    QVERIFY(walk(f.root, problem) >= 23);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestCanvasAccessible::theNetworkListsSeatsAndLinks()
{
    Network f;
    QString problem;
    walk(f.root, problem);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(f.root->childrenOf({}).size(), 8U); // six sites, two links
    QCOMPARE(f.find("fra2muc")->text(QAccessible::Name), u"Link Frankfurt – Munich"_s);
    QCOMPARE(f.find("fra2muc")->role(), QAccessible::Graphic);
    QVERIFY(f.find("munich")->parent() == f.root);
}

void TestCanvasAccessible::anObjectSaysWhatItIs()
{
    Structure f;
    QAccessibleInterface *point = f.find("dsmmuc");
    QCOMPARE(point->text(QAccessible::Name), u"Management Point DSM-MUC-01"_s);
    QVERIFY2(point->text(QAccessible::Description).contains("Distribution Service"_L1), qPrintable(point->text(QAccessible::Description)));
    QVERIFY(f.find("munich")->text(QAccessible::Description).contains("850 clients"_L1));
    QVERIFY(f.find("muclab")->text(QAccessible::Description).contains("10.1.8.0/24"_L1));
    // Names are text, never markup, and cannot turn the sentence around.
    QVERIFY(f.session.perform(rename(f.session.plan(), id("zurich"), "<b>Z</b>\xe2\x80\xae")));
    QCOMPARE(f.find("zurich")->text(QAccessible::Name).count(QChar(0x202e)), 0);
    QCOMPARE(f.find("munich")->relations(QAccessible::AllRelations).size(), 1);
    QVERIFY(f.find("munich")->relations(QAccessible::AllRelations)[0].first == f.find("dsmmuc"));
}

void TestCanvasAccessible::findingsAreInTheDescription()
{
    Structure f;
    const std::vector<Finding> findings = f.session.engine().findingsOf(object(f.session.plan(), "muclab"));
    QVERIFY(!findings.empty());
    QVERIFY(f.find("muclab")->text(QAccessible::Description).contains(f.session.message(findings.front())));
    QVERIFY(f.find("dach")->text(QAccessible::Description).contains("error"_L1));
}

void TestCanvasAccessible::rectanglesAreWhereThingsAreSeen()
{
    Structure f;
    f.view->zoomToOriginal();
    for (const char *name : {"dach", "munich", "dsmmuc", "muclab"}) {
        const QRect seen = f.view->rectOf(object(f.session.plan(), name)).toAlignedRect();
        const QRect told = f.find(name)->rect();
        QCOMPARE(told, QRect(f.view->viewport()->mapToGlobal(seen.topLeft()), seen.size()));
    }
    const QPoint at = f.find("muclab")->rect().center();
    QVERIFY(f.root->childAt(at.x(), at.y()) == f.find("muclab"));
    QVERIFY(f.find("contoso")->childAt(at.x(), at.y()) == f.find("dach"));
}

void TestCanvasAccessible::statesFollowSelectionAndScrolling()
{
    Structure f;
    f.view->zoomToOriginal();
    QVERIFY(!f.find("munich")->state().selected);
    QVERIFY(f.find("munich")->state().selectable);
    f.view->setFocus();
    QTRY_VERIFY(f.view->hasFocus());
    f.session.selection().set(std::vector{id("zurich"), id("munich")});
    QVERIFY(f.find("munich")->state().selected && f.find("zurich")->state().selected);
    QVERIFY(f.find("munich")->state().focused && !f.find("zurich")->state().focused);
    QVERIFY(f.root->focusChild() == f.find("munich"));
    QVERIFY(!f.find("munich")->state().offscreen);
    f.view->centreOn({-9000, -9000});
    QVERIFY(f.find("munich")->state().offscreen);
}

void TestCanvasAccessible::actionsChooseAndShow()
{
    Structure f;
    f.view->zoomToOriginal();
    QAccessibleActionInterface *munich = f.find("munich")->actionInterface();
    QVERIFY(munich);
    munich->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(f.session.selection().ids() == std::vector{id("munich")});
    f.find("vienna")->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(f.session.selection().ids().size(), 2U);
    f.view->centreOn({-9000, -9000});
    munich->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(!f.find("munich")->state().offscreen);
    QSignalSpy menu(f.view.get(), &ZoomView::contextMenuRequested);
    munich->doAction(QAccessibleActionInterface::showMenuAction());
    QCOMPARE(menu.count(), 1);
    for (const QString &name : munich->actionNames())
        QVERIFY(!munich->localizedActionDescription(name).isEmpty());
}

void TestCanvasAccessible::movingTheFocusIsTold()
{
    Structure f;
    f.view->setFocus();
    QTRY_VERIFY(f.view->hasFocus());
    f.session.selection().set(id("munich"));
    f.told.clear();
    QTest::keyClick(f.view.get(), Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(f.view.get(), Qt::Key_Right, Qt::ControlModifier);
    QStringList names;
    for (const Told &one : f.told) {
        if (one.event == QAccessible::Focus)
            names << one.name;
    }
    QCOMPARE(names, QStringList({u"Region DACH"_s, u"Region Iberia"_s}));
}

void TestCanvasAccessible::whatIsGoneIsInvalid()
{
    Structure f;
    QString problem;
    walk(f.root, problem);
    const std::size_t made = f.root->madeCount();
    QVERIFY(f.session.perform(removeObjects(f.session.plan(), {id("munich")})));
    QVERIFY(f.root->madeCount() < made);
    QVERIFY(!f.root->objectInterface(ObjectRef()));
    QCOMPARE(f.find("dach")->childCount(), 3);
    walk(f.root, problem);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    f.session.undoStack().undo();
    QCOMPARE(f.find("dach")->childCount(), 4);
}

void TestCanvasAccessible::anotherPlanIsAnotherTree()
{
    Structure f;
    QString problem;
    walk(f.root, problem);
    f.session.openPlan(generatedPlan(3));
    QCOMPARE(f.root->madeCount(), 0U);
    QCOMPARE(f.root->child(0)->text(QAccessible::Name), u"Organisation Contoso"_s);
    walk(f.root, problem);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestCanvasAccessible::largePlansAreMadeAsAskedFor()
{
    Structure f(generatedPlan(5000));
    QCOMPARE(f.root->child(0)->childCount(), 20);
    f.root->child(0)->child(7)->child(3)->child(11)->text(QAccessible::Name);
    QVERIFY(f.root->madeCount() < 10);
}

void TestCanvasAccessible::announcementsAreHeard()
{
    Structure f;
    f.told.clear();
    f.view->announce(u"Something happened."_s);
    QCOMPARE(f.told.size(), 2U);
    QVERIFY(f.told[1].event == QAccessible::Alert && f.told[1].name == u"Something happened."_s);
}

void TestCanvasAccessible::linksAreObjectsToo()
{
    Structure f;
    const std::size_t before = f.root->childrenOf({}).size();
    f.view->layers().set(Layer::Links, true);
    QCOMPARE(f.root->childrenOf({}).size(), before + 2);
    QAccessibleInterface *link = f.find("fra2muc");
    QCOMPARE(link->text(QAccessible::Name), u"Link Frankfurt – Munich"_s);
    QCOMPARE(link->role(), QAccessible::Graphic);
    QVERIFY(link->text(QAccessible::Description).contains("Joins Frankfurt and Munich"_L1));
    QVERIFY(link->rect().isValid() && link->parent() == f.root);
    QString problem;
    walk(f.root, problem);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    link->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(link->state().selected);
    f.view->layers().set(Layer::Links, false);
    QCOMPARE(f.root->childrenOf({}).size(), before);
}

QTEST_MAIN(TestCanvasAccessible)
#include "tst_canvas_accessible.moc"
