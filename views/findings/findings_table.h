// SPDX-License-Identifier: MIT
// The table itself: tells what a person chose apart from what an update moved, and keeps its place when all rows come anew.
#pragma once

#include <optional>

#include <QTableView>

#include "model/rules/finding.h"

namespace sitewright {

class FindingsModel;
class ThemeSource;

class FindingsTable : public QTableView {
    Q_OBJECT

public:
    FindingsTable(FindingsModel &model, const ThemeSource &themes, QWidget *parent = nullptr);

    std::vector<Finding> selectedFindings() const; ///< in the order of rows
    void choose(int row);                          ///< current, selected and in view, as if clicked
    int currentRow() const { return currentIndex().row(); } ///< -1 when there is none
    bool isCurrentSelected() const;
    /// False when the current row only moved up because the chosen one is gone.
    bool isCurrentChosen() const;

signals:
    void chosen();                      ///< by click or key: other views should follow
    void opened(int row);               ///< double-click or Enter
    void fixWanted(int row, QPoint at); ///< global position for a menu

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpColumns();
    void sizeColumns();
    void tellChosen();
    void selectRowQuietly(int row);
    void rememberPlace();
    void restorePlace();

    FindingsModel &m_model;
    std::optional<Finding> m_current; ///< over a reset
    bool m_currentSelected = false;
    std::uint64_t m_chosenKey = 0;
    int m_vanishing = -1;
    int m_scroll = 0;
};

} // namespace sitewright
