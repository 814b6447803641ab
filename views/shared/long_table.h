// SPDX-License-Identifier: MIT
// A table of very many rows of one height, over a model that changes a few at a time: a row that comes or goes costs nothing but painting
// what is below it in view. See RowCount for what QTableView would do.
#pragma once

#include <utility>

#include <QTableView>

namespace sitewright {

class RowCount;

class LongTable : public QTableView {
    Q_OBJECT

public:
    explicit LongTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

protected:
    std::pair<int, int> visibleRows() const; ///< the first and the last
    void updateGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    int rows() const { return model() ? model()->rowCount() : 0; }
    void rowsMovedFrom(int row);
    void fitScrollBar();

    RowCount *m_rows;
};

} // namespace sitewright
