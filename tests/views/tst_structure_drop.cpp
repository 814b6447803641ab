// SPDX-License-Identifier: MIT
// Drops onto the structure tree by the events Qt sends; tst_structure_drag does the same with real drags.
#include <QApplication>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QtTest>

#include "tests/support/contoso.h"
#include "tests/support/payloads.h"
#include "tests/support/structure_plan.h"
#include "views/session/session.h"
#include "views/shared/drag_label.h"
#include "views/shared/plan_mime.h"
#include "views/shared/theme_source.h"
#include "views/tree/structure_model.h"
#include "views/tree/structure_tree.h"
#include "views/tree/structure_view.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Window {
    explicit Window(ThemeSource::Mode mode = ThemeSource::Mode::Light) : themes(*qApp, mode)
    {
        session.openPlan(structurePlan());
        tree.emplace(session, themes);
        tree->resize(330, 480);
        tree->show();
        QCoreApplication::processEvents();
    }
    StructureView &view() { return tree->view(); }
    QModelIndex at(const char *name) { return tree->model().indexOf(id(name)); }
    QPoint on(const char *name) { return view().visualRect(at(name)).center(); }
    const DragLabel &label() { return *tree->findChild<DragLabel *>(); }

    void enter(const Payload &payload)
    {
        mime = encodePayload(payload, session);
        QDragEnterEvent event(on("contoso"), Qt::MoveAction | Qt::CopyAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(view().viewport(), &event);
        isEntered = event.isAccepted();
    }
    bool move(const QPoint &to, Qt::KeyboardModifiers keys = {})
    {
        QDragMoveEvent event(to, Qt::MoveAction | Qt::CopyAction, mime.get(), Qt::LeftButton, keys);
        QApplication::sendEvent(view().viewport(), &event);
        action = event.dropAction();
        return event.isAccepted();
    }
    bool drop(const QPoint &to, Qt::KeyboardModifiers keys = {})
    {
        QDropEvent event(to, Qt::MoveAction | Qt::CopyAction, mime.get(), Qt::LeftButton, keys);
        QApplication::sendEvent(view().viewport(), &event);
        return event.isAccepted();
    }
    void leave()
    {
        QDragLeaveEvent event;
        QApplication::sendEvent(view().viewport(), &event);
    }
    ObjectId ownerOf(const char *name) { return session.plan().id(session.plan().owner(session.plan().find(id(name)))); }

    ThemeSource themes;
    Session session;
    std::optional<StructureTree> tree;
    std::unique_ptr<QMimeData> mime;
    Qt::DropAction action = Qt::IgnoreAction;
    bool isEntered = false;
};

} // namespace

class TestStructureDrop : public QObject {
    Q_OBJECT

private slots:
    void movesAnObject();
    void copiesWithControl();
    void refusesWithAReason();
    void takesFromThePalette();
    void movesAnApplication();
    void emptyGroundIsTheOrganisation();
    void leavingChangesNothing();
    void closingInTheMiddle();
    void opensAClosedRowAfterAWhile();
    void doesNotTakeWhatComesFromElsewhere();
    void payloadOfTheSelection();
    void previewLeavesNoTrace();
    void looksRight();
};

void TestStructureDrop::movesAnObject()
{
    Window window;
    QSignalSpy hints(&window.session, &Session::hinted);
    window.enter(objects({"munich"}));
    QVERIFY(window.isEntered);
    QVERIFY(window.move(window.on("iberia")));
    QVERIFY(window.label().isVisible());
    QCOMPARE(window.label().words().title, u"Move to Iberia"_s);
    QVERIFY(hints.last().first().toString().contains(u"Move to Iberia"_s));
    QCOMPARE(window.ownerOf("munich"), id("dach"));
    QVERIFY(window.drop(window.on("iberia")));
    QCOMPARE(window.ownerOf("munich"), id("iberia"));
    QCOMPARE(window.session.undoStack().count(), 1);
    QCOMPARE(window.session.selection().ids(), std::vector<ObjectId>{id("munich")});
    QVERIFY(window.label().isHidden());
    QCOMPARE(hints.last().first().toString(), QString());
    window.session.undoStack().undo();
    QCOMPARE(window.ownerOf("munich"), id("dach"));
}

void TestStructureDrop::copiesWithControl()
{
    Window window;
    window.enter(objects({"munich"}));
    QVERIFY(window.move(window.on("iberia"), Qt::ControlModifier));
    QCOMPARE(window.action, Qt::CopyAction);
    QCOMPARE(window.label().words().title, u"Copy to Iberia"_s);
    QVERIFY(window.move(window.on("iberia")));
    QCOMPARE(window.action, Qt::MoveAction);
    QVERIFY(window.drop(window.on("iberia"), Qt::ControlModifier));
    QCOMPARE(window.ownerOf("munich"), id("dach"));
    QCOMPARE(window.session.plan().count(Kind::Site), 7U);
    QCOMPARE(window.session.selection().ids().size(), std::size_t(1)); // the copied site, not all that came with it
    QVERIFY(window.session.plan().find(window.session.selection().current()).is(Kind::Site));
}

void TestStructureDrop::refusesWithAReason()
{
    Window window;
    window.enter(objects({"dach"}));
    QVERIFY(!window.move(window.on("munich")));
    QVERIFY(window.label().isVisible());
    QVERIFY(!window.label().words().notes.empty());
    QCOMPARE(window.label().words().notes.front().sense, DragNote::Sense::Bad);
    QVERIFY(!window.drop(window.on("munich")));
    QCOMPARE(window.session.undoStack().count(), 0);
    // Where it stands already is no target either.
    window.enter(objects({"munich"}));
    QVERIFY(!window.move(window.on("dach")));
}

void TestStructureDrop::takesFromThePalette()
{
    Window window;
    Payload payload;
    payload.newKind = Kind::ManagementPoint;
    window.enter(payload);
    QVERIFY(window.move(window.on("zurich")));
    QCOMPARE(window.label().words().title, u"Add to Zurich"_s);
    QVERIFY(window.drop(window.on("zurich")));
    QCOMPARE(window.session.plan().count(Kind::ManagementPoint), 6U);
    const QModelIndex fresh = window.view().currentIndex();
    QCOMPARE(fresh.parent(), window.at("zurich"));
    QVERIFY(window.view().isExpanded(window.at("zurich")));
    Payload type;
    type.newApplication = "osdProxy";
    window.enter(type);
    QVERIFY(window.drop(window.view().visualRect(fresh).center()));
    QCOMPARE(window.session.plan().applicationCount(window.session.plan().find(window.session.selection().current())), 1);
}

void TestStructureDrop::movesAnApplication()
{
    Window window;
    Payload payload;
    payload.applications.push_back({id("dsmmuc01"), "osdProxy"});
    window.enter(payload);
    QVERIFY(window.move(window.on("dsmib01")));
    QVERIFY(window.drop(window.on("dsmib01")));
    const Plan &plan = window.session.plan();
    QVERIFY(plan.has(plan.find(id("dsmib01")), App::OsdProxy));
    QVERIFY(!plan.has(plan.find(id("dsmmuc01")), App::OsdProxy));
    QCOMPARE(window.session.undoStack().count(), 1);
}

void TestStructureDrop::emptyGroundIsTheOrganisation()
{
    Window window;
    window.enter(objects({"munich"}));
    const QPoint below(100, window.view().viewport()->height() - 40);
    QVERIFY(!window.view().indexAt(below).isValid());
    QVERIFY(window.drop(below));
    QCOMPARE(window.ownerOf("munich"), id("contoso"));
}

void TestStructureDrop::leavingChangesNothing()
{
    Window window;
    window.enter(objects({"munich"}));
    QVERIFY(window.move(window.on("iberia")));
    window.leave();
    QVERIFY(window.label().isHidden());
    QCOMPARE(window.ownerOf("munich"), id("dach"));
    QCOMPARE(window.session.undoStack().count(), 0);
}

void TestStructureDrop::closingInTheMiddle()
{
    Window window;
    window.enter(objects({"muclab"}));
    window.move(window.on("lisbon"));
}

void TestStructureDrop::opensAClosedRowAfterAWhile()
{
    Window window;
    window.enter(objects({"muclab"}));
    window.move(window.on("lisbon"));
    QVERIFY(!window.view().isExpanded(window.at("lisbon")));
    QTest::qWait(300);
    window.move(window.on("lisbon") + QPoint(2, 1));
    QTRY_VERIFY_WITH_TIMEOUT(window.view().isExpanded(window.at("lisbon")), 800);
    window.move(window.on("lisbon"));
    QTest::qWait(700);
    QVERIFY(window.view().isExpanded(window.at("lisbon")));
    window.move(window.on("vienna"));
    window.leave();
    QTest::qWait(700);
    QVERIFY(!window.view().isExpanded(window.at("vienna")));
}

void TestStructureDrop::doesNotTakeWhatComesFromElsewhere()
{
    Window window;
    Session other;
    QSignalSpy hints(&window.session, &Session::hinted);
    window.mime = encodePayload(objects({"munich"}), other);
    QDragEnterEvent event(window.on("contoso"), Qt::MoveAction, window.mime.get(), Qt::LeftButton, {});
    QApplication::sendEvent(window.view().viewport(), &event);
    QVERIFY(!event.isAccepted()); // so that Qt sends neither moves nor a drop
    QCOMPARE(hints.size(), 1);
}

void TestStructureDrop::payloadOfTheSelection()
{
    Window window;
    window.view().setExpanded(window.at("dsmcentral"), true);
    const QModelIndex application = window.tree->model().index(1, 0, window.at("dsmcentral"));
    window.view().setCurrentIndex(application);
    Payload expected;
    expected.applications.push_back({id("dsmcentral"), "patchManagement"});
    QCOMPARE(window.view().selectedPayload(), expected);
    window.view().selectionModel()->select(window.at("munich"), QItemSelectionModel::Select);
    QCOMPARE(window.view().selectedPayload(), objects({"munich"}));
}

void TestStructureDrop::previewLeavesNoTrace()
{
    Window window;
    QSignalSpy changed(&window.session, &Session::changed);
    QSignalSpy findings(&window.session, &Session::findingsChanged);
    const SeverityCounts before = window.session.counts().total();
    window.enter(objects({"dsmmuc01"}));
    for (const char *target : {"zurich", "lisbon", "contoso", "dach", "munich", "frankfurt"})
        window.move(window.on(target));
    window.leave();
    QCOMPARE(changed.size() + findings.size(), 0);
    QCOMPARE(window.session.counts().total(), before);
}

// Writes pictures to look at when SITEWRIGHT_PICTURES names a folder.
void TestStructureDrop::looksRight()
{
    const QString folder = qEnvironmentVariable("SITEWRIGHT_PICTURES");
    if (folder.isEmpty())
        QSKIP("SITEWRIGHT_PICTURES names no folder to put pictures into.");
    for (const auto mode : {ThemeSource::Mode::Light, ThemeSource::Mode::Dark}) {
        Window window(mode);
        window.enter(objects({"dsmmuc01"}));
        window.move(window.on("zurich"));
        QVERIFY(window.tree->grab().save(folder + u"/drop_%1.png"_s.arg(ThemeSource::nameOf(mode))));
        window.enter(objects({"muclab"}));
        window.move(window.on("dach"));
        QVERIFY(window.tree->grab().save(folder + u"/refuse_%1.png"_s.arg(ThemeSource::nameOf(mode))));
    }
}

QTEST_MAIN(TestStructureDrop)
#include "tst_structure_drop.moc"
