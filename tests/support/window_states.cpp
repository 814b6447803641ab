// SPDX-License-Identifier: MIT
#include "tests/support/window_states.h"

#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTimer>
#include <QtTest>

#include "app/main_window.h"
#include "app/plan_files.h"
#include "model/edits/structure_edits.h"
#include "tests/support/payloads.h"
#include "views/canvas/canvas.h"
#include "views/canvas/layers_button.h"
#include "views/canvas/zoom_control.h"
#include "views/findings/findings_bar.h"
#include "views/findings/findings_panel.h"
#include "views/findings/findings_table.h"
#include "views/findings/task_list.h"
#include "views/history/history_model.h"
#include "views/history/history_panel.h"
#include "views/ledger/ledger_panel.h"
#include "views/ledger/ledger_table.h"
#include "views/locator/locator.h"
#include "views/network/network_view.h"
#include "views/network/plan_tabs.h"
#include "views/session/cascade_guide.h"
#include "views/session/deletion.h"
#include "views/session/session.h"
#include "views/shared/long_table.h"
#include "views/shared/plan_mime.h"
#include "views/shared/theme_source.h"
#include "views/tree/structure_tree.h"

using namespace Qt::StringLiterals;

namespace sitewright::test {
namespace {

/// A window on the plan, and where its pictures go.
struct Stage {
    Stage(ThemeSource &themes, const Visit &visitor, const Plan &plan) : window(themes), visit(visitor)
    {
        window.files().showUnsaved(plan, u"plan"_s);
        window.show();
        window.activateWindow();
        window.session().finishChecking();
        views().setFocus(); // as after the start
        views().structure().zoomToFit();
    }
    Session &session() { return window.session(); }
    const Plan &plan() { return window.session().plan(); }
    PlanTabs &views() { return *window.findChild<PlanTabs *>(); }
    Canvas &structure() { return views().structure(); }
    NetworkView &network() { return views().network(); }
    /// The last one in the plan; null when there is none.
    ObjectRef some(Kind kind)
    {
        ObjectRef out;
        plan().forEach(kind, [&](ObjectRef ref) { out = ref; });
        return out;
    }
    void select(ObjectRef ref) { session().selection().set(ref ? std::vector{plan().id(ref)} : std::vector<ObjectId>()); }
    void wait(int ms = 120) { QTest::qWait(ms); }
    void look(const QString &name)
    {
        wait();
        visit(window, name);
        ++count;
    }
    /// Menus come up as windows of their own.
    void lookAt(QWidget *widget, const QString &name)
    {
        if (!widget)
            return;
        wait();
        visit(*widget, name);
        ++count;
        widget->hide();
    }

    MainWindow window;
    const Visit &visit;
    int count = 0;
};

void showNetwork(Stage &stage)
{
    stage.views().showNetwork();
    for (int i = 0; i < 600 && stage.network().isLayingOut(); ++i)
        stage.wait(50);
    stage.network().zoomToFit();
    stage.wait(400); // loads of links follow a moment later
}

void zooms(Stage &stage)
{
    stage.structure().zoomToFit();
    stage.look(u"structure fit"_s);
    const ObjectRef site = stage.some(Kind::Site);
    if (!site)
        return;
    stage.select(site);
    stage.structure().zoomToOriginal();
    stage.structure().ensureVisible(stage.plan().id(site));
    stage.select({});
    stage.look(u"structure at a hundred"_s);
    for (const char *name : {"eighty", "sixtyfour", "fiftyone", "fortyone", "thirtythree", "twentysix", "twentyone", "seventeen", "thirteen"}) {
        stage.structure().zoomOut();
        stage.look(u"structure at "_s + QLatin1StringView(name));
    }
    stage.structure().zoomToFit();
}

void carriedByKeyboard(Stage &stage)
{
    const ObjectRef point = stage.some(Kind::ManagementPoint);
    stage.select(point ? point : stage.some(Kind::Site));
    stage.structure().setFocus();
    stage.structure().carrySelection();
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(&stage.structure(), Qt::Key_Tab);
    stage.look(u"structure carried by keyboard"_s);
    QTest::keyClick(&stage.structure(), Qt::Key_Escape);
}

void draggedOver(Stage &stage, ZoomView &view, const Payload &payload, ObjectRef target, const QString &name)
{
    if (!target || payload.isEmpty())
        return;
    view.ensureVisible(stage.plan().id(target));
    const QRectF box = view.rectOf(target);
    const QPoint at = QPointF(box.center().x(), box.top() + std::min<qreal>(12, box.height() / 2)).toPoint();
    const std::unique_ptr<QMimeData> mime = encodePayload(payload, stage.session());
    const Qt::DropActions actions = Qt::MoveAction | Qt::CopyAction;
    QDragEnterEvent enter(at, actions, mime.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &enter);
    QDragMoveEvent move(at, actions, mime.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &move);
    stage.look(name);
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(view.viewport(), &leave);
}

ObjectRef anotherSite(Stage &stage, ObjectRef than)
{
    ObjectRef out;
    stage.plan().forEach(Kind::Site, [&](ObjectRef ref) { out = !out && ref != than ? ref : out; });
    return out;
}

void draggedWithTargets(Stage &stage)
{
    const ObjectRef point = stage.some(Kind::ManagementPoint), site = stage.some(Kind::Site);
    if (point)
        draggedOver(stage, stage.structure(), objects({stage.plan().id(point)}), anotherSite(stage, stage.plan().owner(point)), u"structure dragged over a target"_s);
    draggedOver(stage, stage.structure(), newApplication("osdProxy"), site, u"structure dragged where it cannot go"_s);
    draggedOver(stage, stage.structure(), newKind(Kind::ManagementPoint), site, u"structure dragged from the palette"_s);
}

void layoutMode(Stage &stage)
{
    stage.structure().setArranging(true);
    stage.select(stage.some(Kind::Site));
    stage.look(u"structure layout mode"_s);
    stage.structure().setArranging(false);
}

void hoverCard(Stage &stage, ZoomView &view, ObjectRef over, const QString &name)
{
    if (!over)
        return;
    view.ensureVisible(stage.plan().id(over));
    const QPoint at = view.rectOf(over).center().toPoint();
    QMouseEvent move(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(view.viewport(), &move);
    QHelpEvent help(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view.viewport(), &help);
    stage.look(name);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(view.viewport(), &leave);
}

void popUp(Stage &stage, QMenu *menu, const QString &name)
{
    if (!menu)
        return;
    menu->popup(stage.window.mapToGlobal(QPoint(200, 200)));
    stage.lookAt(menu, name);
    menu->close();
}

void layersAndLegend(Stage &stage)
{
    popUp(stage, stage.structure().findChild<LayersButton *>()->menu(), u"structure menu of layers"_s);
    stage.structure().setColoursServices(true);
    stage.structure().layers().set(Layer::Links, true);
    stage.structure().layers().set(Layer::Arrows, true);
    stage.look(u"structure with links arrows and legend"_s);
    stage.structure().setColoursServices(false);
    stage.structure().layers().set(Layer::Links, false);
    stage.structure().layers().set(Layer::Arrows, false);
}

void collapsed(Stage &stage)
{
    stage.structure().collapseAll();
    stage.structure().zoomToFit();
    stage.look(u"structure regions closed"_s);
    stage.structure().expandAll();
    const ObjectRef site = stage.some(Kind::Site);
    if (site) {
        stage.structure().setCollapsed({stage.plan().id(site)}, true);
        stage.structure().zoomToOriginal();
        stage.structure().ensureVisible(stage.plan().id(site));
        stage.look(u"structure a site closed"_s);
        stage.structure().expandAll();
    }
    stage.structure().zoomToFit();
}

void cascade(Stage &stage)
{
    const ObjectRef depot = stage.some(Kind::Depot), repository = stage.some(Kind::Repository);
    if (!depot && !repository)
        return;
    stage.views().cascade().show(stage.plan().id(repository ? repository : depot));
    stage.look(u"structure with a cascade"_s);
    showNetwork(stage);
    stage.look(u"network with a cascade"_s);
    stage.views().cascade().leave();
    stage.views().showStructure();
}

void networkStates(Stage &stage)
{
    showNetwork(stage);
    stage.select({});
    stage.look(u"network fit"_s);
    stage.views().setColoursServices(true);
    stage.network().layers().set(NetworkLayer::Arrows, true);
    stage.look(u"network with arrows and legend"_s);
    stage.views().setColoursServices(false);
    stage.network().layers().set(NetworkLayer::Arrows, false);
    const ObjectRef site = stage.some(Kind::Site), link = stage.some(Kind::Link), point = stage.some(Kind::ManagementPoint);
    hoverCard(stage, stage.network(), site, u"network card of a site"_s);
    if (point)
        draggedOver(stage, stage.network(), objects({stage.plan().id(point)}), anotherSite(stage, stage.plan().owner(point)), u"network dragged over a target"_s);
    stage.select(link);
    stage.look(u"network with a link"_s);
    stage.select(point ? point : site);
    stage.network().setFocus();
    stage.network().carrySelection();
    QTest::keyClick(&stage.network(), Qt::Key_Tab);
    stage.look(u"network carried by keyboard"_s);
    QTest::keyClick(&stage.network(), Qt::Key_Escape);
    popUp(stage, stage.network().findChild<LayersButton *>()->menu(), u"network menu of layers"_s);
    stage.network().zoomToOriginal();
    stage.look(u"network at a hundred"_s);
    stage.network().zoomOut();
    stage.network().zoomOut();
    stage.network().zoomOut();
    stage.look(u"network at fiftyone"_s);
    stage.views().showStructure();
}

void findings(Stage &stage)
{
    auto *panel = stage.window.findChild<FindingsPanel *>();
    auto *bar = stage.window.findChild<FindingsBar *>();
    panel->setMinimumHeight(320);
    for (const char *words : {"By severity", "By rule", "By place", "Not grouped"}) {
        for (auto *action : bar->findChildren<QAction *>()) {
            if (action->text() == QLatin1StringView(words))
                action->trigger();
        }
        stage.look(u"findings "_s + QString::fromLatin1(words).toLower());
    }
    panel->table().setCurrentIndex(panel->model().index(0, 0));
    panel->table().setFocus();
    stage.look(u"findings with a chosen one"_s);
    popUp(stage, panel->contextMenu(&stage.window), u"findings context menu"_s);
    popUp(stage, panel->currentFixMenu(&stage.window), u"findings menu of fixes"_s);
    auto *field = bar->findChild<QLineEdit *>();
    field->setText(u"nothing is called so"_s);
    stage.wait(400);
    stage.look(u"findings with a filter that hides all"_s);
    field->clear();
    panel->setMinimumHeight(0);
    stage.wait(300);
}

void filtersAndTasks(Stage &stage)
{
    auto *panel = stage.window.findChild<FindingsPanel *>();
    const auto trigger = [&](QLatin1StringView words) {
        for (auto *action : panel->bar().findChildren<QAction *>()) {
            if (action->text() == words)
                action->trigger();
        }
    };
    auto *field = panel->bar().findChild<QLineEdit *>();
    panel->setMinimumHeight(320);
    trigger("Regular expression"_L1);
    field->setText(u"(not closed"_s);
    stage.wait(300);
    stage.look(u"findings with an expression that is not valid"_s);
    field->clear();
    trigger("Regular expression"_L1);
    const std::string id = stage.plan().organization() ? stage.plan().id(stage.plan().organization()).text() : std::string();
    panel->tasks().setFile(u"inventory.tasks"_s, TaskFile::read(QByteArray::fromStdString("error\t" + id + "\tNo server answers\nwarn\tnowhere\tWho is that?\n"
                                                                                          "hint\t\tCompared with the inventory\nnonsense\n")));
    panel->showTasks(true);
    stage.look(u"findings with tasks"_s);
    panel->showTasks(false);
    panel->setMinimumHeight(0);
    QAction *maximise = stage.window.action(ActionId::MaximiseFindings);
    maximise->trigger();
    stage.look(u"findings that fill the window"_s);
    maximise->trigger();
    stage.wait(300);
}

void panelsAtTheEdge(Stage &stage)
{
    const auto turn = [&](QLatin1StringView title) {
        for (auto *menu : stage.window.findChildren<QMenu *>()) {
            for (QAction *action : menu->title() == u"&Auto-hide"_s ? menu->actions() : QList<QAction *>()) {
                if (action->text() == title)
                    action->trigger();
            }
        }
    };
    for (const auto title : {"Structure"_L1, "Inspector"_L1, "Findings"_L1})
        turn(title);
    stage.look(u"panels at the edge"_s);
    for (const ActionId id : {ActionId::GoToStructure, ActionId::GoToInspector, ActionId::GoToFindings}) {
        stage.window.action(id)->trigger();
        stage.look(u"panel %1 over the plan"_s.arg(static_cast<int>(id) - static_cast<int>(ActionId::GoToFindings)));
    }
    stage.window.action(ActionId::ResetLayout)->trigger();
    stage.wait(300);
}

void turnTo(Stage &stage, const QString &dock)
{
    for (auto *tabs : stage.window.findChildren<QTabBar *>()) {
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
            if (tabs->tabText(i).startsWith(dock))
                tabs->setCurrentIndex(i);
        }
    }
}

void ledger(Stage &stage)
{
    turnTo(stage, u"Ledger"_s);
    stage.wait(600);
    auto *panel = stage.window.findChild<LedgerPanel *>();
    panel->setMinimumHeight(320);
    stage.look(u"ledger"_s);
    panel->setShow(LedgerFilter::Show::Everything);
    panel->setWeight(LedgerWeight::Volume);
    panel->table().setCurrentIndex(panel->table().model()->index(0, 0));
    stage.look(u"ledger everything by volume"_s);
    panel->setWords(u"nothing is called so"_s);
    stage.wait(300);
    stage.look(u"ledger with a filter that hides all"_s);
    panel->setWords({});
    panel->setMinimumHeight(0);
    turnTo(stage, u"Findings"_s);
}

void history(Stage &stage)
{
    const ObjectRef site = stage.some(Kind::Site);
    if (!site)
        return;
    const ObjectId id = stage.plan().id(site);
    auto *panel = stage.window.findChild<HistoryPanel *>();
    stage.window.action(ActionId::GoToHistory)->trigger();
    stage.look(u"history empty"_s);
    QUndoStack &steps = stage.session().undoStack();
    const int before = steps.count();
    for (const char *name : {"Stockholm", "A name that is much too long for a narrow list", "Oslo", "Helsinki"})
        (void)stage.session().perform(rename(stage.plan(), id, name));
    (void)stage.session().perform(addObject(stage.plan(), Kind::Segment, id, "Office"));
    steps.setIndex(before + 2);
    steps.setClean();
    steps.setIndex(before + 3);
    panel->model().setHasFile(true);
    panel->table().setFocus();
    stage.look(u"history with steps taken back"_s);
    steps.setIndex(before);
    panel->model().setHasFile(false);
    stage.window.action(ActionId::GoToHistory)->trigger();
}

void notices(Stage &stage)
{
    const ObjectRef region = stage.some(Kind::Region);
    if (!region)
        return;
    const ObjectId id = stage.plan().id(region);
    deleteObjects(stage.session(), {id});
    stage.look(u"notice of what was deleted"_s);
    stage.session().undoStack().undo();
    deleteKeepingContents(stage.session(), {id});
    stage.look(u"notice of what was kept"_s);
    stage.session().undoStack().undo();
}

void treeStates(Stage &stage)
{
    auto *tree = stage.window.findChild<StructureTree *>();
    auto *field = tree->findChild<QLineEdit *>();
    const ObjectRef site = stage.some(Kind::Site);
    field->setText(site ? stage.plan().displayName(site).left(3) : u"a"_s);
    stage.wait(200);
    stage.look(u"tree filtered"_s);
    field->setText(u"nothing is called so"_s);
    stage.wait(200);
    stage.look(u"tree with a filter that hides all"_s);
    field->clear();
    for (auto *button : tree->findChildren<QToolButton *>())
        popUp(stage, button->menu(), u"tree menu of kinds"_s);
    if (site) {
        stage.select(site);
        tree->expandSelected();
        stage.look(u"tree opened"_s);
    }
}

void severalSelected(Stage &stage)
{
    std::vector<ObjectId> some;
    stage.plan().forEach(Kind::Site, [&](ObjectRef ref) {
        if (some.size() < 3)
            some.push_back(stage.plan().id(ref));
    });
    if (some.size() < 2)
        return;
    stage.session().selection().set(some);
    stage.look(u"inspector several sites"_s);
    if (const ObjectRef point = stage.some(Kind::ManagementPoint))
        some.push_back(stage.plan().id(point));
    stage.session().selection().set(some);
    stage.look(u"inspector several kinds"_s);
    stage.session().selection().clear();
    stage.look(u"inspector nothing"_s);
}

void locatorStates(Stage &stage)
{
    auto *locator = stage.window.findChild<Locator *>();
    const ObjectRef site = stage.some(Kind::Site);
    stage.window.action(ActionId::Locate)->trigger();
    locator->field().setText(site ? stage.plan().displayName(site).left(2) : u"o"_s);
    stage.wait(300);
    stage.lookAt(locator, u"locator with results"_s);
    stage.window.action(ActionId::Locate)->trigger();
    locator->field().setText(u"nothing is called so"_s);
    stage.wait(300);
    stage.lookAt(locator, u"locator without results"_s);
    stage.window.action(ActionId::Commands)->trigger();
    locator->field().setText(u"exp"_s);
    stage.wait(300);
    stage.lookAt(locator, u"locator with commands"_s);
}

void afterEdits(Stage &stage)
{
    if (const ObjectRef site = stage.some(Kind::Site)) {
        stage.select(site);
        stage.session().perform(addObject(stage.plan(), Kind::ManagementPoint, stage.plan().id(site)));
        stage.session().perform(rename(stage.plan(), stage.plan().id(site), "Sankt Georgen an der Stiefing, Produktion"));
        stage.structure().zoomToSelection();
    }
    stage.look(u"after edits"_s);
    for (auto *menu : stage.window.menuBar()->findChildren<QMenu *>()) {
        if (menu->title() == u"&Edit"_s)
            popUp(stage, menu, u"menu Edit after edits"_s);
    }
    stage.session().undoStack().undo();
    stage.look(u"after undo"_s);
    while (stage.session().undoStack().canUndo())
        stage.session().undoStack().undo();
    stage.structure().zoomToFit();
}

void contextMenus(Stage &stage)
{
    for (const Kind kind : {Kind::Site, Kind::ManagementPoint}) {
        if (!stage.some(kind))
            continue;
        stage.select(stage.some(kind));
        QTimer timer; // it comes back only when the menu has gone
        QObject::connect(&timer, &QTimer::timeout, &stage.window, [&] {
            if (QWidget *popup = QApplication::activePopupWidget()) {
                timer.stop();
                stage.visit(*popup, u"context menu of a "_s + (kind == Kind::Site ? u"site"_s : u"point"_s));
                ++stage.count;
                popup->close();
            }
        });
        timer.start(50);
        emit stage.views().contextMenuRequested(stage.window.mapToGlobal(QPoint(200, 200)));
    }
}

void smallWindow(Stage &stage)
{
    const QSize before = stage.window.size();
    stage.window.resize(1000, 640);
    stage.wait(100);
    stage.look(u"small window"_s);
    stage.window.resize(before);
}

/// Before the rest of a large plan is looked at.
void whileCounting(ThemeSource &themes, const Visit &visit, const Plan &plan)
{
    MainWindow window(themes);
    window.show();
    QCoreApplication::processEvents();
    window.session().openPlan(plan);
    QCoreApplication::processEvents(); // nothing is painted in the turn that opens a plan
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    visit(window, u"while checking, at once"_s);
}

// THE list.
constexpr void (*states[])(Stage &) = {
    zooms,
    carriedByKeyboard,
    draggedWithTargets,
    layoutMode,
    history,
    notices,
    [](Stage &stage) { hoverCard(stage, stage.structure(), stage.some(Kind::Site), u"structure card of a site"_s); },
    [](Stage &stage) { hoverCard(stage, stage.structure(), stage.some(Kind::ManagementPoint), u"structure card of a point"_s); },
    layersAndLegend,
    collapsed,
    cascade,
    networkStates,
    findings,
    filtersAndTasks,
    panelsAtTheEdge,
    ledger,
    treeStates,
    severalSelected,
    locatorStates,
    afterEdits,
    contextMenus,
    smallWindow,
};

} // namespace

int visitWindowStates(ThemeSource &themes, const Visit &visit, const Plan &plan)
{
    whileCounting(themes, visit, plan);
    Stage stage(themes, visit, plan);
    for (const auto state : states)
        state(stage);
    return stage.count + 1;
}

} // namespace sitewright::test
