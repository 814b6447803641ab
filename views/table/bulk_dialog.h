// SPDX-License-Identifier: MIT
// Many objects of one kind edited as in a spreadsheet: cells, fill down, copy and paste; one step in the end.
#pragma once

#include <QDialog>
#include <QTimer>

#include "model/plan/draft.h"

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedLayout;
class QTableView;
class QVBoxLayout;

namespace sitewright {

class BulkModel;
class CountPill;
class EmptyState;
class Session;
class ThemeSource;
class TonedLabel;

class BulkDialog : public QDialog {
    Q_OBJECT

public:
    BulkDialog(Session &session, const ThemeSource &themes, QWidget *parent = nullptr);

    BulkModel &model() { return *m_model; }
    QTableView &table() { return *m_table; }
    QComboBox &kinds() { return *m_kinds; }
    QComboBox &scope() { return *m_scope; }
    QLineEdit &filter() { return *m_filter; }
    bool isSettled() const { return !m_later.isActive(); }
    Edit edit() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Scope { Selected, Everything };

    void addChoice(QVBoxLayout &column);
    void addTable(QVBoxLayout &column);
    void addTools(QVBoxLayout &column);
    void addButtons(QVBoxLayout &column);
    Kind kind() const;
    std::vector<ObjectId> objects() const;
    void showKind(); ///< with its usual columns
    void fill();
    void fitColumns();
    void fillWidth();
    void fillColumnMenu();
    void copy();
    void paste();
    void say();
    void enableTools();

    Session &m_session;
    const ThemeSource &m_themes;
    BulkModel *m_model;
    QTableView *m_table;
    EmptyState *m_none = nullptr;
    QStackedLayout *m_pages = nullptr; ///< one or the other
    QComboBox *m_kinds, *m_scope;
    QLineEdit *m_filter;
    CountPill *m_columns = nullptr;
    QMenu *m_columnMenu = nullptr;
    TonedLabel *m_summary = nullptr;
    QPushButton *m_fillDown = nullptr, *m_takeBack = nullptr, *m_apply = nullptr;
    std::vector<ObjectRef> m_all; ///< of the kind, by name
    QTimer m_later; ///< typing goes first
    int m_dropped = 0; ///< of the last paste
};

void editTableWithDialog(Session &session, const ThemeSource &themes, QWidget *window);

} // namespace sitewright
