// SPDX-License-Identifier: MIT
#include "app/main_window.h"

#include <QCloseEvent>
#include <QDialog>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QScreen>
#include <QSettings>
#include <QTimer>
#include <QToolBar>

#include "app/arrange_commands.h"
#include "app/distribution_commands.h"
#include "app/edit_commands.h"
#include "app/fold_commands.h"
#include "app/layer_switches.h"
#include "app/locator_commands.h"
#include "app/look_choice.h"
#include "app/panels.h"
#include "app/picture_commands.h"
#include "app/plan_files.h"
#include "app/rule_profiles.h"
#include "app/shortcuts_dialog.h"
#include "app/status_line.h"
#include "app/task_feed.h"
#include "app/transfers.h"
#include "app/view_memory.h"
#include "views/canvas/canvas.h"
#include "views/dialogs/about_dialog.h"
#include "views/dialogs/propagation_dialog.h"
#include "views/dialogs/replace_dialog.h"
#include "views/findings/findings_bar.h"
#include "views/findings/findings_panel.h"
#include "views/findings/findings_table.h"
#include "views/history/history_model.h"
#include "views/history/history_panel.h"
#include "views/inspector/inspector.h"
#include "views/ledger/ledger_panel.h"
#include "views/ledger/ledger_table.h"
#include "views/network/network_view.h"
#include "views/locator/locator_field.h"
#include "views/network/plan_tabs.h"
#include "views/shared/long_table.h"
#include "views/palette/palette.h"
#include "views/session/session.h"
#include "views/shared/notice_bar.h"
#include "views/shared/plain_text.h"
#include "views/tree/structure_tree.h"

namespace sitewright {

MainWindow::MainWindow(ThemeSource &themes, QWidget *parent)
    : QMainWindow(parent), m_themes(themes), m_session(std::make_unique<Session>()), m_actions(new Actions(themes, this)),
      m_files(new PlanFiles(*m_session, this)), m_ruleProfiles(new RuleProfiles(*m_session, themes, this)),
      m_panels(new Panels(*this, themes))
{
    setAcceptDrops(true);
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    setDockNestingEnabled(true);
    setAnimated(false); // Qt 6.4 may end in nowhere when a layout is restored while a panel still glides to its place
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_status = new StatusLine(*m_session, themes, this);
    setStatusBar(m_status);
    m_edits = new EditCommands(*m_session, *m_actions, themes, this);
    new LocatorCommands(*m_session, *m_actions, themes, this);
    buildDocks();
    buildMenus();
    buildToolBar();
    m_memory = new ViewMemory(*m_files, *m_views, *m_tree, this);
    connectFileActions();
    connectUndoActions();
    connectPanelActions(); // first what brings the plan forward, then what shows something there
    connectViewActions();
    connectViews();
    m_panels->keepAsUsual();
    restoreLayout();
    updateTitle();
}

MainWindow::~MainWindow()
{
    // What is open before the window looks at the session once more while it is hidden.
    const QList<QDialog *> open = findChildren<QDialog *>();
    const QList<QPointer<QDialog>> left(open.begin(), open.end()); // one may belong to another
    for (const QPointer<QDialog> &dialog : left)
        delete dialog;
    hide(); // so does a field in which a name is being typed
}

void MainWindow::start(const QByteArray &plan)
{
    if (plan.isEmpty() ? m_files->openExample(QStringLiteral(":/examples/contoso.siteplan.json")) : m_files->open(plan))
        showOpened();
    m_views->setFocus();
}

void MainWindow::showOpened()
{
    if (!m_memory->goBack())
        m_views->current().zoomToFit();
}

void MainWindow::buildDocks()
{
    m_views = new PlanTabs(*m_session, m_themes, this);
    setCentralWidget(m_views);
    new NoticeBar(*m_session, m_themes, m_views);
    m_tree = new StructureTree(*m_session, m_themes, this);
    m_palette = new Palette(*m_session, m_themes, this);
    m_inspector = new Inspector(*m_session, m_themes, this);
    m_findings = new FindingsPanel(*m_session, m_themes, this);
    m_ledger = new LedgerPanel(*m_session, m_themes, this);
    m_history = new HistoryPanel(*m_session, m_themes, this);
    QDockWidget *tree = m_panels->add(QStringLiteral("structure"), tr("Structure"), m_tree, Qt::LeftDockWidgetArea);
    QDockWidget *palette = m_panels->add(QStringLiteral("palette"), tr("Palette"), m_palette, Qt::LeftDockWidgetArea);
    QDockWidget *inspector = m_panels->add(QStringLiteral("inspector"), tr("Inspector"), m_inspector, Qt::RightDockWidgetArea);
    QDockWidget *findings = m_panels->add(QStringLiteral("findings"), tr("Findings"), m_findings, Qt::BottomDockWidgetArea, &m_findings->table());
    QDockWidget *ledger = m_panels->add(QStringLiteral("ledger"), tr("Ledger"), m_ledger, Qt::BottomDockWidgetArea, &m_ledger->table());
    for (QDockWidget *dock : {findings, ledger})
        dock->setTitleBarWidget(new QWidget(dock)); // the panel's own header says what it is
    setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    QDockWidget *history = m_panels->add(QStringLiteral("history"), tr("History"), m_history, Qt::RightDockWidgetArea, &m_history->table());
    history->hide(); // for who asks for it
    countFindingsOn(*findings, *m_session);
    tabifyDockWidget(findings, ledger);
    findings->raise();
    resizeDocks({tree, inspector}, {264, 320}, Qt::Horizontal);
    resizeDocks({tree, palette}, {460, 400}, Qt::Vertical);
    resizeDocks({findings}, {220}, Qt::Vertical);
}

void MainWindow::buildMenus()
{
    std::array<QMenu *, menuCount> menus{};
    for (int i = 0; i < menuCount; ++i) {
        const auto id = static_cast<MenuId>(i);
        if (!isPartOfView(id)) // those are made where their first action stands
            menus[static_cast<std::size_t>(i)] = menuBar()->addMenu(menuTitle(id));
    }
    for (const ActionSpec &row : actionTable()) {
        QMenu *&menu = menus[static_cast<std::size_t>(row.menu)];
        if (!menu) {
            QMenu *view = menus[static_cast<std::size_t>(MenuId::View)];
            if (!view->isEmpty() && !view->actions().back()->menu())
                view->addSeparator();
            menu = view->addMenu(menuTitle(row.menu));
        }
        if (row.startsGroup)
            menu->addSeparator();
        menu->addAction((*m_actions)[row.id]);
        if (row.id == ActionId::OpenExample) {
            QMenu *recent = menu->addMenu(tr("Open &recent"));
            connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
        }
    }
    QMenu *panels = menus[static_cast<std::size_t>(MenuId::Panels)];
    panels->addSeparator();
    for (QDockWidget *dock : m_panels->docks())
        panels->addAction(dock->toggleViewAction());
    m_autoHideMenu = panels->addMenu(tr("&Auto-hide"));
    for (QDockWidget *dock : m_panels->docks())
        m_autoHideMenu->addAction(m_panels->autoHideAction(dock));
}

// On the title of a panel, by the right button.
QMenu *MainWindow::createPopupMenu()
{
    QMenu *menu = QMainWindow::createPopupMenu();
    if (menu)
        menu->addMenu(m_autoHideMenu);
    return menu;
}

void MainWindow::buildToolBar()
{
    QToolBar *bar = addToolBar(tr("Main tool bar"));
    bar->setObjectName(QStringLiteral("mainToolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const ActionSpec &row : actionTable()) {
        if (!row.onToolBar)
            continue;
        if (row.startsGroup || row.id == ActionId::Undo)
            bar->addSeparator();
        bar->addAction((*m_actions)[row.id]);
    }
    if (QWidget *primary = bar->widgetForAction((*m_actions)[ActionId::ExportJson]))
        primary->setProperty("primary", true);
    auto *room = new QWidget(bar);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(room);
    bar->addWidget(new LocatorField(m_themes, *(*m_actions)[ActionId::Locate], bar));
}

void MainWindow::fillRecent(QMenu *menu)
{
    menu->clear();
    for (const QString &file : m_files->recent()) {
        QAction *action = menu->addAction(menuText(elideMiddle(file, 70)));
        connect(action, &QAction::triggered, this, [this, file] {
            if (m_files->open(QFile::encodeName(file)))
                showOpened();
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No plan opened yet"))->setEnabled(false);
}

void MainWindow::connectFileActions()
{
    using enum ActionId;
    Actions &act = *m_actions;
    const auto thenFit = [this](bool opened) {
        if (opened)
            showOpened();
    };
    act.on(New, this, [this, thenFit] { thenFit(m_files->newPlan()); });
    act.on(Open, this, [this, thenFit] { thenFit(m_files->openWithDialog()); });
    act.on(OpenExample, this, [this, thenFit] { thenFit(m_files->openExample(QStringLiteral(":/examples/contoso.siteplan.json"))); });
    act.on(Close, this, [this] { m_files->close(); });
    act.on(Save, this, [this] { m_files->save(); });
    act.on(SaveAs, this, [this] { m_files->saveAs(); });
    act.on(ImportGraphml, this, [this, thenFit] { thenFit(importWithDialog(*m_session, *m_files, m_themes, NetworkSource::Graphml, this)); });
    act.on(ImportCsv, this, [this, thenFit] { thenFit(importWithDialog(*m_session, *m_files, m_themes, NetworkSource::Csv, this)); });
    act.on(ExportJson, this, [this] { exportJsonWithDialog(*m_session, *m_files, this); });
    new PictureCommands(*m_session, *m_files, *m_views, act, m_themes, this);
    act.on(Quit, this, [this] { close(); });
    connect(m_files, &PlanFiles::fileChanged, this, &MainWindow::updateTitle);
    connect(m_session.get(), &Session::replaced, this, &MainWindow::updateTitle);
    connect(m_files, &PlanFiles::reloading, m_views, &PlanTabs::keepPlaces);
    connect(m_files, &PlanFiles::reloaded, m_views, &PlanTabs::goBackToPlaces);
    connect(m_files, &PlanFiles::notice, m_session.get(), &Session::hint);
}

void MainWindow::connectUndoActions()
{
    using enum ActionId;
    Actions &act = *m_actions;
    QUndoStack &undo = m_session->undoStack();
    act.on(Undo, &undo, [&undo] { undo.undo(); });
    act.on(Redo, &undo, [&undo] { undo.redo(); });
    const auto name = [this, &act, &undo] {
        setActionText(act[Undo], undo.canUndo() ? tr("Undo %1").arg(undo.undoText()) : tr("Undo"));
        setActionText(act[Redo], undo.canRedo() ? tr("Redo %1").arg(undo.redoText()) : tr("Redo"));
        act[Undo]->setIconText(tr("Undo"));
        act[Redo]->setIconText(tr("Redo"));
    };
    const auto enable = [&act, &undo] {
        act[Undo]->setEnabled(undo.canUndo());
        act[Redo]->setEnabled(undo.canRedo());
    };
    connect(&undo, &QUndoStack::indexChanged, this, enable);
    // What would be undone is said a moment later: other texts lay out tool bar and window, which takes longer than an edit.
    auto *nameSoon = new QTimer(this);
    nameSoon->setSingleShot(true);
    connect(nameSoon, &QTimer::timeout, this, name);
    connect(&undo, &QUndoStack::indexChanged, nameSoon, [nameSoon] {
        if (!nameSoon->isActive())
            nameSoon->start(60);
    });
    enable();
    name();
}

void MainWindow::connectViewActions()
{
    using enum ActionId;
    Actions &act = *m_actions;
    act.on(SelectAll, this, [this] { selectSiblings(); });
    act.on(SelectNone, this, [this] { m_session->selection().clear(); });
    act.on(Find, this, [this] {
        m_panels->bringForward(m_tree);
        m_tree->focusFilter();
    });
    for (const auto &[id, isForward] : {std::pair(FindNext, true), std::pair(FindPrevious, false)}) {
        act.on(id, this, [this, on = isForward] {
            m_panels->bringForward(m_tree);
            m_tree->findNext(on);
        });
    }
    act.on(ZoomIn, this, [this] { m_views->current().zoomIn(); });
    act.on(ZoomOut, this, [this] { m_views->current().zoomOut(); });
    act.on(ZoomNormal, this, [this] { m_views->current().zoomToOriginal(); });
    act.on(ZoomFit, this, [this] { m_views->current().zoomToFit(); });
    act.on(ZoomSelection, this, [this] { m_views->current().zoomToSelection(); });
    act.on(ShowStructure, this, [this] { m_views->showStructure(); });
    act.on(ShowNetwork, this, [this] { m_views->showNetwork(); });
    act.on(Connect, this, [this] { m_views->network().connectSelection(); });
    switchLayers(act, m_views->structure().layers());
    switchNetworkLayers(act, *m_views);
    new FoldCommands(m_views->structure(), *m_files, act, this);
    act.on(Carry, this, [this] {
        m_views->showsNetwork() ? m_views->network().carrySelection() : m_views->structure().carrySelection();
    });
    new ArrangeCommands(*m_views, act, this);
    act.on(ShowArrivals, this, [this] { PropagationDialog::run(*m_session, m_themes, this); });
    act.on(ShowInTree, this, [this] {
        m_panels->bringForward(m_tree);
        m_tree->showSelected();
    });
    switchFollowing(act, *m_tree);
    act.on(ShowOnCanvas, this, [this] { m_views->current().ensureVisible(m_session->selection().current()); });
    chooseLook(act, m_themes);
    act.on(ActionId::BestServices, this, [this] { assignBestServices(*m_session, m_themes, this); });
    connectCascade(*m_session, *m_views, act);
    act.on(NextFinding, this, [this] { m_findings->next(); });
    act.on(PreviousFinding, this, [this] { m_findings->previous(); });
    act.on(Fix, this, [this] {
        m_panels->bringForward(m_findings);
        m_findings->openFixMenu();
    });
    act.on(Waive, this, [this] { m_findings->waiveSelected(); });
    new TaskFeed(*m_session, *m_files, *m_findings, act, this);
    act.on(ListWaivers, this, [this] { m_findings->showWaivers(); });
    act.on(ActionId::RuleSettings, this, [this] { m_session->openRuleSettings({}); });
    act.on(Replace, this, [this] { replaceWithDialog(*m_session, m_themes, this); });
    configureShortcuts(*m_actions, m_themes, this);
    act.on(About, this, [this] { AboutDialog(m_themes, this).exec(); });
}

void MainWindow::connectPanelActions()
{
    using enum ActionId;
    const std::array<std::pair<ActionId, QWidget *>, 6> keys{{{GoToFindings, m_findings}, {GoToLedger, m_ledger}, {GoToStructure, m_tree},
                                                            {GoToPalette, m_palette}, {GoToInspector, m_inspector}, {GoToHistory, m_history}}};
    for (const auto &[id, panel] : keys)
        m_actions->on(id, m_panels, [this, one = panel] { m_panels->visit(one); });
    m_actions->on(Properties, m_panels, [this] { m_panels->enter(m_inspector); });
    m_actions->on(ShowRelations, m_panels, [this] {
        m_panels->bringForward(m_inspector);
        m_inspector->focusRelations();
    });
    m_actions->on(MaximiseFindings, m_panels, [this] { m_panels->isMaximised() ? m_panels->restoreSizes() : m_panels->maximise(m_findings); });
    m_findings->bar().addMaximise(*action(MaximiseFindings));
    connect(m_panels, &Panels::maximisedChanged, action(MaximiseFindings), &QAction::setChecked);
    // Whoever goes to the plan wants to see it.
    connect(m_session.get(), &Session::revealed, m_panels, &Panels::restoreSizes);
    connect(m_session.get(), &Session::cascadeWanted, m_panels, [this] {
        m_panels->restoreSizes();
        m_views->setFocus(Qt::OtherFocusReason); // Esc leaves it
    });
    for (const ActionId id : {ShowStructure, ShowNetwork, ShowOnCanvas, ZoomFit, ZoomSelection, ZoomNormal, Carry, LayoutMode})
        m_actions->on(id, m_panels, [this] { m_panels->restoreSizes(); });
    m_actions->on(HideDocks, m_panels, [this] { m_panels->toggleAll(); });
    m_actions->on(ResetLayout, m_panels, [this] { m_panels->reset(); });
    connect(m_panels, &Panels::left, m_views, [this] { m_views->setFocus(Qt::OtherFocusReason); });
}

void MainWindow::selectSiblings()
{
    const Plan &plan = m_session->plan();
    const ObjectRef current = plan.find(m_session->selection().current());
    const ObjectRef owner = current && plan.owner(current) ? plan.owner(current) : plan.organization();
    if (!owner)
        return;
    std::vector<ObjectId> all;
    for (int group = 0; group < childGroupCount; ++group) {
        for (const ObjectRef child : plan.childrenSorted(owner, static_cast<ChildGroup>(group)))
            all.push_back(plan.id(child));
    }
    m_session->selection().set(std::move(all));
}

void MainWindow::connectViews()
{
    connect(m_edits, &EditCommands::renameRequested, this, [this] {
        if (m_tree->showsSelected()) {
            m_panels->bringForward(m_tree); // it has the field for that
            m_tree->renameCurrent();
        } else {
            m_panels->bringForward(m_inspector);
            m_inspector->focusField(FieldId::Name);
        }
    });
    connect(m_tree, &StructureTree::activated, this, [this](ObjectId id) {
        m_views->current().ensureVisible(id);
        m_views->setFocus();
    });
    connect(m_tree, &StructureTree::contextMenuRequested, m_edits, &EditCommands::showContextMenu);
    connect(m_views, &PlanTabs::contextMenuRequested, m_edits, &EditCommands::showContextMenu);
    connect(m_views, &PlanTabs::zoomChanged, m_status, &StatusLine::setZoom);
    connect(m_views, &PlanTabs::activated, m_session.get(), &Session::reveal);
    m_findings->setViewSource([this] { return m_views->current().objectsInView(); });
    connect(m_views, &PlanTabs::viewMoved, m_findings, &FindingsPanel::viewMoved);
    connect(m_status, &StatusLine::severityClicked, m_findings, qOverload<Severity>(&FindingsPanel::showOnly));
    connect(m_status, &StatusLine::ledgerClicked, this, &MainWindow::showLedger);
    connect(m_session.get(), &Session::refused, this, [this](const Error &error) { m_session->hint(error.why); });
}

void MainWindow::showLedger()
{
    m_panels->bringForward(m_ledger);
    m_ledger->table().setFocus();
}

// What asks of its own whether it can do anything is not among them.
void MainWindow::enableForPlan(bool isPlan)
{
    using enum ActionId;
    for (const ActionId id : {Close, Save, SaveAs, ExportJson, ExportPicture, RepeatExport, CopyPicture, Print, SelectAll, Replace, EditTable, AddPoint, AddSite, AddRegion, AddSegment,
                              AddDepot, AddRepository, AddCloud, AddLocation, Templates, BestServices, ListWaivers, OpenTasks, RuleSettings})
        action(id)->setEnabled(isPlan);
}

void MainWindow::updateTitle()
{
    const bool isPlan = bool(m_session->plan().organization());
    enableForPlan(isPlan);
    const QString name = isPlan ? plain(m_files->displayName()) : tr("No plan");
    setWindowTitle(tr("%1[*] – Sitewright").arg(m_files->isReadOnly() ? tr("%1 (read-only)").arg(name) : name));
    setWindowModified(m_files->isModified());
    m_history->model().setHasFile(m_files->hasSavedState());
}

// --- layout ---------------------------------------------------------------------------------------------------------

void MainWindow::restoreLayout()
{
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("windowGeometry")).toByteArray());
    m_panels->restoreFrom(settings);
    m_findings->restoreFrom(settings);
    if (settings.value(QStringLiteral("planView")).toString() == QLatin1StringView("network"))
        m_views->showNetwork();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayClose())
        return event->ignore();
    m_memory->keep();
    QSettings settings;
    settings.setValue(QStringLiteral("windowGeometry"), saveGeometry());
    m_panels->saveTo(settings);
    m_findings->saveTo(settings);
    settings.setValue(QStringLiteral("planView"), m_views->showsNetwork() ? QStringLiteral("network") : QStringLiteral("structure"));
    event->accept();
}

// --- files dropped on the window ------------------------------------------------------------------------------------

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && m_files->open(QFile::encodeName(urls.first().toLocalFile())))
        showOpened();
    m_views->setFocus();
}

} // namespace sitewright
