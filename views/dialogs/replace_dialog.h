// SPDX-License-Identifier: MIT
// Find and replace in the texts of the plan: what is typed is looked for at once, and every change is listed before it is made.
#pragma once

#include <array>
#include <memory>

#include <QDialog>
#include <QTimer>

#include "model/edits/replace_text.h"

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace sitewright {

class ReplaceModel;
class Session;
class ThemeSource;
class TonedLabel;

class ReplaceDialog : public QDialog {
    Q_OBJECT

public:
    ReplaceDialog(Session &session, const ThemeSource &themes, QWidget *parent = nullptr);

    bool isSearching() const { return m_slices.isActive() || m_later.isActive(); }
    ReplaceModel &model() { return *m_model; }
    /// The chosen changes as one step.
    Edit edit() const;

private:
    void addFields(QVBoxLayout &column);
    void addOptions(QGridLayout &grid);
    void addTable(QVBoxLayout &column);
    ReplaceQuery query() const;
    void search();
    void searchSlice();
    void say();
    QString summary() const;

    Session &m_session;
    const ThemeSource &m_themes;
    ReplaceModel *m_model;
    QLineEdit *m_find;
    QLineEdit *m_with;
    std::array<QCheckBox *, textGroupCount> m_groups{};
    QCheckBox *m_case, *m_words, *m_expression;
    QCheckBox *m_within = nullptr;
    TonedLabel *m_summary = nullptr;
    QPushButton *m_replace = nullptr;
    std::unique_ptr<ReplaceSearch> m_search;
    QString m_problem;
    QTimer m_later;  ///< typing goes first
    QTimer m_slices;
};

/// Asks, and makes the chosen changes one step.
void replaceWithDialog(Session &session, const ThemeSource &themes, QWidget *window);

} // namespace sitewright
