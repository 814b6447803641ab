// SPDX-License-Identifier: MIT
// All waivers of the plan: what each accepts, which of them need looking after, and what can be done: go there, renew, withdraw,
// clear away those that accept nothing. Stays open beside the window and follows the plan.
#pragma once

#include <vector>

#include <QDialog>

#include "model/base/object_id.h"

class QPushButton;
class QStackedLayout;
class QTableView;

namespace sitewright {

class Session;
class ThemeSource;
class TonedLabel;
class WaiversModel;

class WaiversDialog : public QDialog {
    Q_OBJECT

public:
    WaiversDialog(Session &session, const ThemeSource &themes, QWidget *parent = nullptr);

    WaiversModel &model() { return *m_model; }
    QTableView &table() { return *m_table; }

public slots:
    void renew();      ///< the one selected
    void withdraw();   ///< the selected ones, in one step
    void clearStale(); ///< all that accept nothing any more, in one step

private:
    QWidget *makeTable();
    QWidget *makeButtons();
    void keepSelection();
    void restoreSelection();
    void updateButtons();
    QString summary() const;
    std::vector<int> selectedRows() const;

    Session &m_session;
    const ThemeSource &m_themes;
    WaiversModel *m_model;
    QTableView *m_table;
    QStackedLayout *m_stack = nullptr;
    TonedLabel *m_summary;
    QPushButton *m_renew = nullptr;
    QPushButton *m_withdraw = nullptr;
    QPushButton *m_clear = nullptr;
    std::vector<ObjectId> m_selected; ///< while rows are read anew
};

} // namespace sitewright
