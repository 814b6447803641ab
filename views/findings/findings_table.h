// SPDX-License-Identifier: MIT
// The table itself: tells what a person chose apart from what an update moved, and keeps its place when all rows come anew.
#pragma once

#include <optional>
#include <unordered_map>

#include "model/rules/finding.h"
#include "views/shared/long_table.h"

namespace sitewright {

class FindingsModel;
class ThemeSource;

class FindingsTable : public LongTable {
    Q_OBJECT

public:
    FindingsTable(FindingsModel &model, const ThemeSource &themes, QWidget *parent = nullptr);

    /// In the order of rows, at most `most`. The head of a folded group, or one chosen alone, stands for all that is in it.
    std::vector<Finding> selectedFindings(std::size_t most = SIZE_MAX) const;
    bool isOnHead() const; ///< whether the current row is the head of a group
    void choose(int row);                          ///< current, selected and in view, as if clicked
    int currentRow() const { return currentIndex().row(); } ///< -1 when there is none
    bool isCurrentSelected() const;
    /// False when the current row only moved up because the chosen one is gone.
    bool isCurrentChosen() const;

signals:
    void chosen();                      ///< by click or key: other views should follow
    void opened(int row);               ///< double-click or Enter
    void fixWanted(int row, QPoint at); ///< global position for a menu
    void fixAllWanted(int row);         ///< the head of a rule's group

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpColumns();
    void compareLater();
    void compareWords();
    void sizeColumns();
    bool m_isNarrow = false;
    void tellChosen();
    void selectRowQuietly(int row);
    bool foldKey(const QKeyEvent &event);
    bool isOnFold(const QModelIndex &index, QPoint at) const;
    void toggle(int row);
    std::uint64_t keyOf(int row) const;
    void rememberPlace();
    void restorePlace();

    FindingsModel &m_model;
    std::unordered_map<std::uint64_t, QString> m_words; ///< of the rows that were in view, by key
    bool m_compares = false; ///< soon
    std::optional<Finding> m_current; ///< over a reset, until its row has come again
    std::uint64_t m_currentGroup = 0; ///< the same for the head of a group
    bool m_currentSelected = false;
    std::uint64_t m_chosenKey = 0;
    int m_vanishing = -1;
    int m_scroll = 0;
};

} // namespace sitewright
