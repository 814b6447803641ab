// SPDX-License-Identifier: MIT
// Time until a change arrives: for one kind of process at a time a table of what it reaches and when, the slowest first, and below
// what these times rest on. A picture of the plan as it is when it opens; modal, so that it stays right.
#pragma once

#include <QDialog>

#include "model/analysis/propagation.h"

class QStackedLayout;
class QTableView;

namespace sitewright {

class EmptyState;
class PropagationModel;
struct PropagationRows;
class SegmentedControl;
class Session;
class ThemeSource;
class TonedLabel;

class PropagationDialog : public QDialog {
    Q_OBJECT

public:
    PropagationDialog(Session &session, const ThemeSource &themes, PropagationRows rows, QWidget *parent = nullptr);

    /// Works it out, beside the window where the plan is large, and shows it.
    static void run(Session &session, const ThemeSource &themes, QWidget *window);

    PropagationModel &model() { return *m_model; }
    QTableView &table() { return *m_table; }
    void setProcess(DistributionProcess process);
    QString unknownText() const; ///< the assumptions that leave times open, a line each
    QString assumedText() const; ///< the others

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTable(const ThemeSource &themes);
    QWidget *makeAssumptions(const ThemeSource &themes);
    QString assumptions(bool leaveOpen) const;
    void follow();
    void fitFoot();

    Session &m_session;
    PropagationModel *m_model;
    SegmentedControl *m_processes;
    TonedLabel *m_meaning;
    QTableView *m_table;
    EmptyState *m_nothing;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_foot = nullptr, *m_footInside = nullptr;
    TonedLabel *m_unknownTitle, *m_unknown, *m_assumedTitle, *m_assumed;
};

} // namespace sitewright
