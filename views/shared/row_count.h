// SPDX-License-Identifier: MIT
// Rows for the vertical header of a table whose rows are all of one height. QHeaderView goes through all of its sections after each row that
// comes or goes, which takes longer than an edit when they are many. So it is given a model of its own: exactly the rows there are while
// they are few, and otherwise some to spare at the end, so that it seldom hears of anything.
#pragma once

#include <QAbstractTableModel>

namespace sitewright {

class RowCount : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void cover(int rows)
    {
        constexpr int exactUpTo = 4096, spare = 256;
        if (rows > exactUpTo && m_count >= rows && m_count <= rows + 2 * spare)
            return;
        const int count = rows > exactUpTo ? rows + spare : rows;
        if (count > m_count) {
            beginInsertRows({}, m_count, count - 1);
            m_count = count;
            endInsertRows();
        } else if (count < m_count) {
            beginRemoveRows({}, count, m_count - 1);
            m_count = count;
            endRemoveRows();
        }
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &, int) const override { return {}; }

private:
    int m_count = 0;
};

} // namespace sitewright
