// SPDX-License-Identifier: MIT
// The list of findings under its bar, and what can be done with them: go there, fix one or all of a kind, waive, copy, export.
// F8 and Ctrl+. come from the window's actions and end in its slots, so that they work from anywhere.
#pragma once

#include <functional>

#include <QPointer>
#include <QWidget>

#include "views/findings/findings_model.h"
#include "views/findings/findings_text.h"

class QMenu;
class QSettings;
class QStackedLayout;

namespace sitewright {

class EmptyState;
class FindingsBar;
class FindingsTable;
class RulePageDialog;
class TaskList;
class ThemeSource;
class TonedLabel;
class WaiversDialog;

class FindingsPanel : public QWidget {
    Q_OBJECT

public:
    FindingsPanel(Session &session, const ThemeSource &themes, QWidget *parent = nullptr);

    FindingsModel &model() { return *m_model; }
    FindingsTable &table() { return *m_table; }
    FindingsBar &bar() { return *m_bar; }
    /// Tasks of other tools, below and apart from the findings.
    TaskList &tasks() { return *m_tasks; }
    void showTasks(bool on);

    /// The bar, to stand as the title of the dock the panel is put into; gets a button that closes the dock.
    QWidget *takeHeader();
    /// Shows only findings of one severity, as a click on a counter in the status bar asks for.
    void showOnly(Severity severity);
    /// What the view in front has in its window; viewMoved() tells when to ask again.
    void setViewSource(std::function<ObjectsInView()> look);
    /// Shows the findings of this object and everything below it.
    void showOnly(ObjectId object);
    QMenu *contextMenu(QWidget *parent); ///< for the selected rows; the caller owns it
    QMenu *currentFixMenu(QWidget *parent);

    /// Grouping, filters and what is folded outlast the program.
    void saveTo(QSettings &settings) const;
    void restoreFrom(const QSettings &settings);
    /// By the file's ending: CSV, JSON or text. False when it was cancelled or failed.
    bool exportTo(const QString &path);

public slots:
    void next();
    void previous();
    void viewMoved();
    void openFixMenu(); ///< of the current row, beside it
    void waiveSelected();
    void withdrawSelected();
    void showWaivers(); ///< the list of all of them
    void showRulePage();
    void copyAsText();
    void copyAsSentences();
    void copyAsCsv();
    void copyAll();
    void exportWithDialog();
    void fixAllOfRow(int row); ///< of the row's rule, as far as the filter shows them

private:
    void step(int by);
    void selectSubjects();
    void openRow(int row);
    void revealRow(int row);
    void popUpFixMenu(int row, QPoint at);
    void popUpContextMenu(QPoint at);
    void addFixAll(QMenu &menu, int row);
    void addCopying(QMenu &menu);
    int ruleOfRow(int row) const; ///< -1 when it has no one rule
    bool waitForAll(); ///< until the filter has been through all findings; false when somebody did not want to
    void copy(const std::vector<Finding> &findings, RowsFormat format);
    void applyFilter();
    void followSelection();
    void showProblem();
    void updateCounts();
    void updateEmptyState();
    QString emptySentence() const;

    Session &m_session;
    const ThemeSource &m_themes;
    FindingsModel *m_model;
    FindingsTable *m_table;
    FindingsBar *m_bar;
    TaskList *m_tasks;
    TonedLabel *m_problem; ///< of the filter
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QAction *m_showEverything;
    std::function<ObjectsInView()> m_look;
    QTimer m_filterLater;
    QTimer m_viewLater;
    QTimer m_countLater;
    QPointer<RulePageDialog> m_rulePage;
    QPointer<WaiversDialog> m_waivers;
};

} // namespace sitewright
