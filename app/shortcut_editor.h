// SPDX-License-Identifier: MIT
// The dialog in which each command gets the keys its user wants: find it by name or by key, press the new keys, see whose they were.
#pragma once

#include <QDialog>

#include "app/shortcut_settings.h"

class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace sitewright {

class ShortcutModel;
class TonedLabel;

class ShortcutEditor : public QDialog {
    Q_OBJECT

public:
    ShortcutEditor(ShortcutSettings &settings, const ThemeSource &themes, QWidget *parent = nullptr);

    ShortcutModel &model() { return *m_model; }
    QTableView &table() { return *m_table; }

private:
    void addTable(QVBoxLayout &column);
    void addRecorder(QVBoxLayout &column);
    std::optional<ActionId> current() const;
    QKeySequence recorded() const;
    void use(bool besides);
    void refresh();

    ShortcutSettings &m_settings;
    const ThemeSource &m_themes;
    ShortcutModel *m_model;
    QTableView *m_table;
    TonedLabel *m_who = nullptr;
    QKeySequenceEdit *m_recorder = nullptr;
    TonedLabel *m_conflict = nullptr;
    QPushButton *m_use = nullptr, *m_add = nullptr, *m_none = nullptr, *m_reset = nullptr;
};

} // namespace sitewright
