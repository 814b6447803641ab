// SPDX-License-Identifier: MIT
#include "app/plan_lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PlanLock", text); }

std::unique_ptr<QLockFile> lockAt(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(0); // a plan may be open for days; the lock of a dead process is seen by its number
    return lock;
}

} // namespace

QString PlanLock::fileFor(const QByteArray &path)
{
    const QFileInfo given(QFile::decodeName(path));
    const QString whole = given.canonicalFilePath(); // two names of one file are one lock
    const QFileInfo file(whole.isEmpty() ? given.absoluteFilePath() : whole);
    return file.absolutePath() + QStringLiteral("/.") + file.fileName() + QStringLiteral(".lock");
}

PlanLock::State PlanLock::take(const QByteArray &path)
{
    const QString file = fileFor(path);
    if (m_lock && m_lock->isLocked() && file == m_file)
        return State::Mine;
    return tryLock(lockAt(file), file);
}

PlanLock::State PlanLock::tryLock(std::unique_ptr<QLockFile> lock, const QString &file)
{
    if (lock->tryLock(0)) {
        m_lock = std::move(lock);
        m_file = file;
        return State::Mine;
    }
    if (lock->error() != QLockFile::LockFailedError) {
        release();
        return State::Impossible;
    }
    qint64 process = 0;
    QString host, application;
    lock->getLockInfo(&process, &host, &application);
    m_holder = tr("%1 on %2, process %3").arg(application, host).arg(process);
    return host == QSysInfo::machineHostName() ? State::Theirs : State::Elsewhere;
}

bool PlanLock::takeOver(const QByteArray &path)
{
    const QString file = fileFor(path);
    QFile::remove(file);
    return tryLock(lockAt(file), file) == State::Mine;
}

void PlanLock::release()
{
    m_lock.reset();
    m_file.clear();
}

} // namespace sitewright
