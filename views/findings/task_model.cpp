// SPDX-License-Identifier: MIT
#include "views/findings/task_model.h"

#include "model/rules/finding_text.h"
#include "views/session/session.h"
#include "views/shared/icons.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

using namespace Qt::StringLiterals;

namespace sitewright {

TaskModel::TaskModel(const Session &session, const ThemeSource &themes, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_themes(themes)
{
    // Names, and whether an object is there at all.
    connect(&session, &Session::changed, this, &TaskModel::retell);
    connect(&session, &Session::replaced, this, &TaskModel::retell);
    connect(&themes, &ThemeSource::changed, this, &TaskModel::retell);
}

void TaskModel::retell()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, TextColumn));
}

void TaskModel::setTasks(std::vector<Task> tasks)
{
    beginResetModel();
    m_tasks = std::move(tasks);
    endResetModel();
}

ObjectRef TaskModel::objectOf(int row) const
{
    const std::string id = task(row).object.toStdString();
    return id.empty() ? ObjectRef() : m_session.plan().find(std::string_view(id));
}

int TaskModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_tasks.size()); }

int TaskModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnTotal; }

QString TaskModel::text(int row, int column) const
{
    switch (column) {
    case SeverityColumn: return severityName(task(row).severity);
    case ObjectColumn:
        if (const ObjectRef object = objectOf(row))
            return plain(m_session.plan().displayName(object));
        return task(row).object.isEmpty() ? tr("Whole plan") : tr("%1 (not in the plan)").arg(task(row).object);
    default: return task(row).text;
    }
}

QVariant TaskModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::DecorationRole:
        if (index.column() == SeverityColumn)
            return severityIcon(m_themes.theme(), static_cast<SeverityMark>(task(row).severity));
        return {};
    case Qt::ToolTipRole: return toolTip(text(row, index.column()));
    case Qt::ForegroundRole:
        if (index.column() == ObjectColumn && !objectOf(row))
            return m_themes.theme().color(Tone::TextQuiet);
        return {};
    case Qt::AccessibleTextRole: return text(row, index.column());
    case Qt::AccessibleDescriptionRole:
        return QStringList{tr("Task in line %L1").arg(task(row).line), text(row, SeverityColumn), text(row, ObjectColumn), text(row, TextColumn)}.join(u", "_s);
    default: return {};
    }
}

QVariant TaskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == SeverityColumn ? tr("Severity") : section == ObjectColumn ? tr("Object") : tr("Task");
}

} // namespace sitewright
