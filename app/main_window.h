// SPDX-License-Identifier: MIT
// The window: builds docks, menus and tool bar, and connects actions to who does them. It knows every view; no view knows
// another, and nothing here changes the plan.
#pragma once

#include <memory>

#include <QMainWindow>

#include "app/actions.h"

class QMenu;

namespace sitewright {

class EditCommands;
class FindingsPanel;
class HistoryPanel;
class Inspector;
class LedgerPanel;
class Palette;
class Panels;
class PlanTabs;
class PlanFiles;
class RuleProfiles;
class Session;
class StatusLine;
class StructureTree;
class ViewMemory;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(ThemeSource &themes, QWidget *parent = nullptr);
    ~MainWindow() override;

    Session &session() { return *m_session; }
    PlanFiles &files() { return *m_files; }
    RuleProfiles &ruleProfiles() { return *m_ruleProfiles; }
    QAction *action(ActionId id) const { return (*m_actions)[id]; }

    /// Opens `plan` (raw bytes of a path), or the example when it is empty.
    void start(const QByteArray &plan);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    QMenu *createPopupMenu() override;

private:
    void buildDocks();
    void buildMenus();
    void buildToolBar();
    void connectFileActions();
    void connectViewActions();
    void connectUndoActions();
    void connectPanelActions();
    void connectViews();
    void fillRecent(QMenu *menu);
    void selectSiblings(); ///< everything that stands where the current object stands
    void updateTitle();
    void enableForPlan(bool isPlan);
    void showOpened(); ///< where it was looked at last, else all of it
    void restoreLayout();
    void showLedger();

    ThemeSource &m_themes;
    std::unique_ptr<Session> m_session;
    Actions *m_actions;
    PlanFiles *m_files;
    RuleProfiles *m_ruleProfiles;
    Panels *m_panels;
    EditCommands *m_edits = nullptr;
    PlanTabs *m_views = nullptr;
    StructureTree *m_tree = nullptr;
    Palette *m_palette = nullptr;
    Inspector *m_inspector = nullptr;
    FindingsPanel *m_findings = nullptr;
    LedgerPanel *m_ledger = nullptr;
    HistoryPanel *m_history = nullptr;
    StatusLine *m_status = nullptr;
    ViewMemory *m_memory = nullptr;
    QMenu *m_autoHideMenu = nullptr;
};

} // namespace sitewright
