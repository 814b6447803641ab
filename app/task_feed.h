// SPDX-License-Identifier: MIT
// Brings the tasks of other tools into the findings panel: opens a task file, reads it beside the window whenever it changes, goes or comes
// back, and remembers it for the plan.
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include "model/io/task_file.h"

namespace sitewright {

class Actions;
class FindingsPanel;
class PlanFiles;
class Session;

class TaskFeed : public QObject {
    Q_OBJECT

public:
    TaskFeed(Session &session, const PlanFiles &files, FindingsPanel &panel, const Actions &actions, QWidget *window);

    void open(const QByteArray &path);
    void close();
    const QByteArray &path() const { return m_path; } ///< empty = none is open

signals:
    void wasRead();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Outcome {
        TaskFile file;
        QString problem; ///< why it could not be read; else empty
    };
    /// What tells a change without reading it.
    struct Look {
        qint64 size = -1; ///< -1 = there is none
        QDateTime time;
        friend bool operator==(const Look &, const Look &) = default;
    };
    Look look() const;
    void openWithDialog();
    void planReplaced();
    void keep() const;
    void watch();
    void readSoon();
    void readIfOther();
    void read();
    void take(int ticket, Outcome outcome);

    Session &m_session;
    const PlanFiles &m_files;
    FindingsPanel &m_panel;
    QWidget *m_window;
    QByteArray m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    Look m_known;
    int m_ticket = 0; ///< of the last reading that was begun
};

} // namespace sitewright
