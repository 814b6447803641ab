// SPDX-License-Identifier: MIT
#include "app/task_feed.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>
#include <QWidget>

#include "app/actions.h"
#include "app/kept_for_plans.h"
#include "app/plan_files.h"
#include "model/io/safe_file.h"
#include "views/findings/findings_panel.h"
#include "views/findings/task_list.h"
#include "views/session/session.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

constexpr int pauseMs = 150; // a tool that writes line by line
constexpr KeptForPlans taskFiles("taskFiles"_L1);

} // namespace

TaskFeed::TaskFeed(Session &session, const PlanFiles &files, FindingsPanel &panel, const Actions &actions, QWidget *window)
    : QObject(window), m_session(session), m_files(files), m_panel(panel), m_window(window)
{
    actions.on(ActionId::OpenTasks, this, [this] { openWithDialog(); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &TaskFeed::read);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &TaskFeed::readSoon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &TaskFeed::readIfOther);
    connect(&panel.tasks(), &TaskList::readWanted, this, &TaskFeed::read);
    connect(&panel.tasks(), &TaskList::closeWanted, this, [this] {
        close();
        keep();
    });
    connect(&session, &Session::replaced, this, &TaskFeed::planReplaced);
    connect(&files, &PlanFiles::wasSaved, this, &TaskFeed::keep);
    window->installEventFilter(this);
}

void TaskFeed::openWithDialog()
{
    const QByteArray &near = m_path.isEmpty() ? m_files.path() : m_path;
    const QString name = QFileDialog::getOpenFileName(m_window, tr("Open a task file"), QFileInfo(QFile::decodeName(near)).absolutePath(),
                                                      tr("Task files (*.tasks *.tsv *.txt);;All files (*)"));
    if (name.isEmpty())
        return;
    open(QFile::encodeName(name));
    keep();
}

void TaskFeed::open(const QByteArray &path)
{
    close();
    m_path = QFile::encodeName(QFileInfo(QFile::decodeName(path)).absoluteFilePath());
    read();
}

void TaskFeed::close()
{
    m_path.clear();
    ++m_ticket; // nobody takes what is being read
    m_soon.stop();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_panel.showTasks(false);
}

// The session also says so when waivers change: then it is the same plan.
void TaskFeed::planReplaced()
{
    if (m_session.undoStack().count() > 0)
        return;
    const QStringList kept = m_files.path().isEmpty() ? QStringList() : taskFiles.of(m_files.path());
    if (kept.isEmpty())
        close();
    else
        open(QByteArray::fromPercentEncoding(kept.first().toLatin1()));
}

void TaskFeed::keep() const
{
    if (!m_files.path().isEmpty())
        taskFiles.keep(m_files.path(), m_path.isEmpty() ? QStringList() : QStringList(QString::fromLatin1(m_path.toPercentEncoding("/"))));
}

TaskFeed::Look TaskFeed::look() const
{
    const QFileInfo now(QFile::decodeName(m_path));
    return now.exists() ? Look{now.size(), now.lastModified()} : Look();
}

// Qt forgets a file that goes, also when another takes its name at once; its folder tells when it comes back.
void TaskFeed::watch()
{
    const QFileInfo info(QFile::decodeName(m_path));
    for (const QString &one : {info.absoluteFilePath(), info.absolutePath()}) {
        if (QFileInfo::exists(one) && !m_watcher.files().contains(one) && !m_watcher.directories().contains(one))
            m_watcher.addPath(one);
    }
}

void TaskFeed::readSoon()
{
    if (!m_path.isEmpty() && !m_soon.isActive())
        m_soon.start();
}

void TaskFeed::readIfOther()
{
    if (!m_path.isEmpty() && !(look() == m_known))
        readSoon();
}

void TaskFeed::read()
{
    if (m_path.isEmpty())
        return;
    watch(); // before it is read: what is written meanwhile is told
    m_known = look();
    QThreadPool::globalInstance()->start([path = m_path, ticket = ++m_ticket, self = QPointer<TaskFeed>(this)] {
        Outcome out;
        if (const auto content = readFile(path, TaskFile::mostBytes))
            out.file = TaskFile::read(content->bytes);
        else
            out.problem = content.error().text();
        QMetaObject::invokeMethod(qApp, [self, ticket, made = std::move(out)] {
            if (self)
                self->take(ticket, made);
        });
    });
}

void TaskFeed::take(int ticket, Outcome outcome)
{
    if (ticket != m_ticket)
        return;
    const QString name = QFileInfo(QFile::decodeName(m_path)).fileName();
    if (outcome.problem.isEmpty())
        m_panel.tasks().setFile(name, std::move(outcome.file));
    else
        m_panel.tasks().setFailed(name, tr("%1 It is read as soon as it can be.").arg(outcome.problem));
    m_panel.showTasks(true);
    emit wasRead();
}

// Not every file system tells of changes.
bool TaskFeed::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::WindowActivate)
        readIfOther();
    return false;
}

} // namespace sitewright
