// SPDX-License-Identifier: MIT
// Tasks of a file as rows: severity, the object as the plan names it, text. Objects are looked up when a row is shown.
#pragma once

#include <QAbstractTableModel>

#include "model/io/task_file.h"
#include "model/base/object_ref.h"

namespace sitewright {

class Session;
class ThemeSource;

class TaskModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SeverityColumn, ObjectColumn, TextColumn, columnTotal };

    TaskModel(const Session &session, const ThemeSource &themes, QObject *parent = nullptr);

    void setTasks(std::vector<Task> tasks);
    const Task &task(int row) const { return m_tasks[static_cast<std::size_t>(row)]; }
    /// Null for the plan as a whole, and for what the plan does not have.
    ObjectRef objectOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    void retell();

    const Session &m_session;
    const ThemeSource &m_themes;
    std::vector<Task> m_tasks;
};

} // namespace sitewright
