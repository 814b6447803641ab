// SPDX-License-Identifier: MIT
#include "views/shared/long_table.h"

#include <algorithm>

#include <QHeaderView>
#include <QScrollBar>

#include "views/shared/row_count.h"

namespace sitewright {

LongTable::LongTable(QWidget *parent) : QTableView(parent), m_rows(new RowCount(this))
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setVerticalScrollMode(ScrollPerItem);
}

void LongTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    verticalHeader()->setModel(m_rows);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) { rowsMovedFrom(first); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first) { rowsMovedFrom(first); });
    connect(model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int first, int, const QModelIndex &, int to) { rowsMovedFrom(std::min(first, to)); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { rowsMovedFrom(0); });
    rowsMovedFrom(0);
}

void LongTable::rowsMovedFrom(int row)
{
    m_rows->cover(rows());
    fitScrollBar();
    if (row > visibleRows().second)
        return;
    const int top = std::max(rowViewportPosition(row), 0);
    viewport()->update(QRect(0, top, viewport()->width(), viewport()->height() - top));
}

void LongTable::updateGeometries()
{
    QTableView::updateGeometries();
    fitScrollBar();
}

// The header may have a few rows more.
void LongTable::fitScrollBar()
{
    QScrollBar *bar = verticalScrollBar();
    const int most = std::max(0, m_rows->rowCount() - bar->pageStep());
    bar->setMaximum(std::clamp(rows() - bar->pageStep(), 0, most));
}

QModelIndex LongTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex to = QTableView::moveCursor(action, modifiers);
    return to.isValid() || rows() == 0 ? to : model()->index(rows() - 1, std::max(currentIndex().column(), 0));
}

std::pair<int, int> LongTable::visibleRows() const
{
    const int first = verticalScrollBar()->value();
    return {first, std::min(rows() - 1, first + viewport()->height() / std::max(verticalHeader()->defaultSectionSize(), 1) + 1)};
}

} // namespace sitewright
