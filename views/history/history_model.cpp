// SPDX-License-Identifier: MIT
#include "views/history/history_model.h"

#include <algorithm>

#include <QUndoStack>

#include "views/shared/plain_text.h"

namespace sitewright {

HistoryModel::HistoryModel(const QUndoStack &steps, QObject *parent)
    : QAbstractListModel(parent)
    , m_steps(steps)
{
    m_rows = steps.count() + 1;
    m_current = steps.index();
    connect(&steps, &QUndoStack::indexChanged, this, &HistoryModel::follow);
    connect(&steps, &QUndoStack::cleanChanged, this, [this] { tellRows(0, m_rows - 1); });
}

int HistoryModel::currentRow() const { return m_current; }

void HistoryModel::setHasFile(bool has)
{
    if (m_hasFile == has)
        return;
    m_hasFile = has;
    tellRows(0, m_rows - 1);
}

// The stack says only that it is somewhere else: a step may be new, merged into the one before, taken back or done again.
void HistoryModel::follow()
{
    const int rows = m_steps.count() + 1, before = m_current;
    const bool isShorter = rows < m_rows;
    if (isShorter) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    m_current = std::min(m_steps.index(), rows - 1);
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
    tellRows(std::min(before, m_current), isShorter ? rows - 1 : std::max(before, m_current));
    emit moved();
}

void HistoryModel::tellRows(int first, int last) { emit dataChanged(index(first), index(std::min(last, m_rows - 1))); }

int HistoryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }

bool HistoryModel::isSaved(int row) const { return m_hasFile && row == m_steps.cleanIndex(); }

QString HistoryModel::name(int row) const { return row == 0 ? tr("Plan as opened") : plain(m_steps.text(row - 1)); }

QString HistoryModel::words(int row) const
{
    QString out = name(row);
    if (row == m_current)
        out = tr("%1, the plan now").arg(out);
    else if (row > m_current)
        out = tr("%1, taken back").arg(out);
    return isSaved(row) ? tr("%1, saved").arg(out) : out;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return name(row);
    case Qt::ToolTipRole:
        return toolTip(words(row));
    case Qt::AccessibleTextRole:
        return words(row);
    case Qt::AccessibleDescriptionRole:
        return tr("Press Enter to go to this state of the plan.");
    case IsCurrentRole:
        return row == m_current;
    case IsUndoneRole:
        return row > m_current;
    case IsSavedRole:
        return isSaved(row);
    default:
        return {};
    }
}

} // namespace sitewright
