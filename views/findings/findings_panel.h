// SPDX-License-Identifier: MIT
// The list of findings with its header: counts that filter, a text filter, the scope, what is waived and which rules are off.
// F8 and Ctrl+. come from the window's actions and end in its slots, so that they work from anywhere.
#pragma once

#include <QPointer>
#include <QWidget>

#include "views/findings/findings_model.h"

class QLineEdit;
class QMenu;
class QStackedLayout;

namespace sitewright {

class CountPill;
class EmptyState;
class FindingsTable;
class RulePageDialog;
class SeverityPill;
class ThemeSource;

class FindingsPanel : public QWidget {
    Q_OBJECT

public:
    FindingsPanel(Session &session, const ThemeSource &themes, QWidget *parent = nullptr);

    FindingsModel &model() { return *m_model; }
    FindingsTable &table() { return *m_table; }

    /// The header row, to stand as the title of the dock the panel is put into; gets a button that closes the dock.
    QWidget *takeHeader();
    /// Shows only findings of one severity, as a click on a counter in the status bar asks for.
    void showOnly(Severity severity);
    /// Shows the findings of this object and everything below it.
    void showOnly(ObjectId object);
    QMenu *contextMenu(QWidget *parent); ///< for the selected rows; the caller owns it
    QMenu *currentFixMenu(QWidget *parent);

public slots:
    void next();
    void previous();
    void openFixMenu(); ///< of the current row, beside it
    void waiveSelected();
    void withdrawSelected();
    void showRulePage();
    void copyAsText() const;
    void copyAsCsv() const;

private:
    QWidget *makeHeader();
    void step(int by);
    void selectSubjects();
    void revealRow(int row);
    void popUpFixMenu(int row, QPoint at);
    void popUpContextMenu(QPoint at);
    void applyFilter();
    void followSelection();
    void updateCounts();
    void updateEmptyState();
    QString emptySentence() const;

    Session &m_session;
    const ThemeSource &m_themes;
    FindingsModel *m_model;
    FindingsTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    std::array<SeverityPill *, severityCount> m_pills{};
    QLineEdit *m_words = nullptr;
    CountPill *m_scope = nullptr;
    CountPill *m_waived = nullptr;
    CountPill *m_rulesOff = nullptr;
    QWidget *m_header = nullptr;
    ObjectId m_scopeObject;
    bool m_scopeIsSelection = false;
    QTimer m_filterLater;
    QTimer m_countLater;
    QPointer<RulePageDialog> m_rulePage;
};

} // namespace sitewright
