// SPDX-License-Identifier: MIT
// What the plan says about its rules, in one place: which are on and how grave, how ambiguous sentences are read, limits. Stays
// open beside the plan; every change is one undoable edit at once.
#pragma once

#include <string_view>

#include <QDialog>

class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace sitewright {

class LimitSettings;
class ReadingSettings;
class RulePageDialog;
class RuleSettingsTable;
class RuleTableModel;
class SegmentedControl;
class Session;
class ThemeSource;
class TonedLabel;

class RuleSettingsDialog : public QDialog {
    Q_OBJECT

public:
    RuleSettingsDialog(Session &session, const ThemeSource &themes, QWidget *parent = nullptr);

    /// Shows a rule, a reading or a limit; with an empty name what was shown last.
    void open(std::string_view name);
    using QDialog::open;

    RuleSettingsTable &table() { return *m_table; }
    QString summary() const;

signals:
    void importWanted();
    void exportWanted();

private:
    enum Page { RulesPage, ReadingsPage, LimitsPage };

    void addHeader();
    void addButtons();
    void turnTo(int page);
    void refresh();

    Session &m_session;
    const ThemeSource &m_themes;
    RuleTableModel *m_model;
    RuleSettingsTable *m_table;
    ReadingSettings *m_readings;
    LimitSettings *m_limits;
    QStackedLayout *m_pages;
    SegmentedControl *m_tabs = nullptr;
    QLineEdit *m_words = nullptr;
    TonedLabel *m_summary = nullptr;
    QPushButton *m_reset = nullptr;
    RulePageDialog *m_rulePage = nullptr;
};

} // namespace sitewright
