// SPDX-License-Identifier: MIT
#include "app/disk_watch.h"

#include <QApplication>
#include <QDateTime>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QWidget>

#include "app/compare_dialog.h"
#include "app/plan_files.h"
#include "model/io/plan_reader.h"
#include "app/commands/command_io.h"
#include "views/session/session.h"
#include "views/shared/plain_text.h"

namespace sitewright {

DiskWatch::DiskWatch(Session &session, PlanFiles &files, const ThemeSource &themes, QWidget *window)
    : QObject(window), m_session(session), m_files(files), m_themes(themes), m_window(window)
{
    window->installEventFilter(this);
    connect(&files, &PlanFiles::fileChanged, this, [this] { m_answeredTime = 0; });
}

bool DiskWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) // not from within the event: a question has a loop of its own
        QMetaObject::invokeMethod(this, &DiskWatch::check, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void DiskWatch::check()
{
    const FileStamp &known = m_files.stamp();
    if (m_isAsking || m_files.path().isEmpty() || !known.exists || QApplication::activeModalWidget())
        return;
    const QFileInfo now(QFile::decodeName(m_files.path()));
    const qint64 time = now.exists() ? now.lastModified().toMSecsSinceEpoch() : -1;
    const bool looksTheSame = now.exists() && now.size() == known.size && time == known.mtimeNs / 1'000'000;
    if (looksTheSame || time == m_answeredTime)
        return;
    m_answeredTime = time;
    if (!now.exists())
        return m_session.hint(tr("%1 is no longer there. Saving writes it again.").arg(m_files.displayName()));
    if (!isChangedOnDisk(m_files.path(), known))
        return; // touched, copied, written again: the same
    m_isAsking = true;
    tellThatItChanged();
    m_isAsking = false;
}

void DiskWatch::tellThatItChanged()
{
    enum { Reload, Keep, Compare };
    const QString unsaved = m_files.isModified() ? tr("Reloading gives up your unsaved changes.") : tr("You have no unsaved changes.");
    for (;;) {
        const int answer = ask(m_window, tr("The file has changed"), tr("%1 was changed by somebody else.").arg(m_files.displayName()), unsaved,
                               {tr("Reload"), tr("Keep what is open"), tr("Compare…")}, m_files.isModified() ? Keep : Reload, Keep);
        if (answer == Reload)
            m_files.reload();
        if (answer != Compare)
            return;
        compare();
    }
}

void DiskWatch::compare()
{
    const auto content = readFile(m_files.path(), planFileCap);
    if (!content)
        return showError(m_window, tr("Nothing to compare"), content.error().text());
    const auto theirs = readPlan({content->bytes.constData(), std::size_t(content->bytes.size())}, m_files.displayName(), planReadOptions());
    if (!theirs)
        return showError(m_window, tr("Nothing to compare"), tr("%1 is not a plan Sitewright can read now. Keep what is open and save it under another name.").arg(m_files.displayName()),
                         theirs.error().front().text());
    CompareDialog(m_session.plan(), theirs->plan, m_themes, m_window).exec();
}

} // namespace sitewright
