// SPDX-License-Identifier: MIT
// What fixing all findings of a rule would do, before it is done: how many go, what comes instead, every edit, and what cannot be
// fixed and why. Worked out beside the window; ends in one edit.
#pragma once

#include <QDialog>
#include <QTimer>

#include "model/rules/rule.h"
#include "views/findings/fix_all_job.h"

class QComboBox;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTableView;
class QVBoxLayout;

namespace sitewright {

class FixStepsModel;
class SegmentedControl;
class Session;
class ThemeSource;
class TonedLabel;

class FixAllDialog : public QDialog {
    Q_OBJECT

public:
    /// `alternatives`: fixes of one of the findings, to say which kind of fix is meant; may be empty.
    FixAllDialog(const Session &session, const ThemeSource &themes, std::uint16_t rule, const std::vector<Finding> &findings,
                 const std::vector<Fix> &alternatives, QWidget *parent = nullptr);

    Edit edit() const;
    bool isReady() const { return m_job.isReady(); }
    QString summary() const;
    QString effect() const; ///< on the findings of all rules

private:
    void addKinds(QVBoxLayout &column, const std::vector<Fix> &alternatives);
    void addSteps(QVBoxLayout &column);
    void start();
    void poll();
    void showResult();

    const Session &m_session;
    const ThemeSource &m_themes;
    std::uint16_t m_rule;
    std::unordered_set<std::uint64_t> m_keys;
    FixAllJob m_job;
    QTimer m_poll;
    TonedLabel *m_summary;
    TonedLabel *m_effect;
    QComboBox *m_kinds = nullptr;
    std::vector<std::uint64_t> m_kindKeys;
    SegmentedControl *m_which = nullptr;
    FixStepsModel *m_steps;
    QTableView *m_table = nullptr;
    QProgressBar *m_progress;
    QPushButton *m_fix = nullptr;
};

} // namespace sitewright
