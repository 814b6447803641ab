// SPDX-License-Identifier: MIT
// What other tools found in the plan, below the findings and apart from them: rows of a task file, where it is, and what is wrong with it.
#pragma once

#include <QTimer>
#include <QWidget>

#include "model/io/task_file.h"

class QTableView;

namespace sitewright {

class ElidedLabel;
class Session;
class TaskModel;
class ThemeSource;
class TonedLabel;

class TaskList : public QWidget {
    Q_OBJECT

public:
    TaskList(Session &session, const ThemeSource &themes, QWidget *parent = nullptr);

    TaskModel &model() { return *m_model; }
    QTableView &table() { return *m_table; }
    /// `name` as it is shown.
    void setFile(const QString &name, TaskFile file);
    /// There is a file, but it cannot be read: `why` is a sentence. Its tasks of before go.
    void setFailed(const QString &name, const QString &why);
    QString problem() const; ///< what is said of the file; empty when all is well

signals:
    void readWanted();
    void closeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addHead();
    void sizeColumns();
    void choose(int row);
    void open(int row);
    void setProblem(const QString &text);

    Session &m_session;
    const ThemeSource &m_themes;
    TaskModel *m_model;
    QTableView *m_table;
    TonedLabel *m_title;
    ElidedLabel *m_name;
    TonedLabel *m_problem;
};

} // namespace sitewright
