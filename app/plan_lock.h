// SPDX-License-Identifier: MIT
// A lock file beside an open plan tells other instances that it is being edited, and by whom. Advice, not force: saving compares what
// is on disk in any case.
#pragma once

#include <memory>

#include <QByteArray>
#include <QLockFile>
#include <QString>

namespace sitewright {

class PlanLock {
public:
    enum class State {
        Mine,
        Theirs,     ///< a living program on this computer
        Elsewhere,  ///< a program on another computer, living or not
        Impossible, ///< the folder cannot be written: nobody can lock, everybody may go on
    };

    /// Gives up the lock held so far only when the new one is had or impossible.
    State take(const QByteArray &path);
    /// After Elsewhere, when somebody says that nobody edits it there.
    bool takeOver(const QByteArray &path);
    void release();
    /// After Theirs or Elsewhere: "Sitewright on host anna-pc, process 4711".
    const QString &holder() const { return m_holder; }

    static QString fileFor(const QByteArray &path);

private:
    State tryLock(std::unique_ptr<QLockFile> lock, const QString &file);

    std::unique_ptr<QLockFile> m_lock;
    QString m_file;
    QString m_holder;
};

} // namespace sitewright
