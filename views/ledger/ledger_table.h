// SPDX-License-Identifier: MIT
// The ledger's table: sorts by a click on a title, tells what a person chose, and keeps the chosen action when rows come anew.
#pragma once

#include "model/analysis/distribution_steps.h"
#include "model/base/object_id.h"
#include "views/shared/long_table.h"

namespace sitewright {

class LedgerModel;
class Session;
class ThemeSource;

class LedgerTable : public LongTable {
    Q_OBJECT

public:
    LedgerTable(LedgerModel &model, Session &session, const ThemeSource &themes, QWidget *parent = nullptr);

    int currentRow() const { return currentIndex().row(); } ///< -1 when there is none
    std::vector<int> selectedRows() const;                   ///< ascending
    void choose(int row);

signals:
    void chosen();          ///< by click or key: other views should follow
    void currentMoved();    ///< another row, or the same with other contents
    void opened(int row);   ///< double-click or Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void sizeColumns();
    void rememberPlace();
    void restoreCurrent();
    void restorePlace();

    LedgerModel &m_model;
    Session &m_session;
    ObjectId m_target; ///< of the current row, over a reset
    Procedure m_procedure = Procedure::Read;
    int m_scroll = 0;
    int m_sizedFor = 0; ///< the width the columns were made for
};

} // namespace sitewright
