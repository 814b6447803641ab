// SPDX-License-Identifier: MIT
// Keeps the unsaved work of one window in a recovery file: at most two seconds after an edit, written beside the window from a copy
// of the plan. The file goes when there is nothing unsaved. Never touches the user's own file.
#pragma once

#include <memory>

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include "app/recovery/recovery_store.h"

namespace sitewright {

class PlanFiles;
class Session;

class Autosave : public QObject {
    Q_OBJECT

public:
    Autosave(Session &session, PlanFiles &files, const RecoveryStore &store, QObject *parent = nullptr);
    /// Ends in order: what is unsaved now was given up on purpose.
    ~Autosave() override;

    /// Writes what is unsaved, and waits until it is on disk: the program is about to be ended.
    void writeNow();
    const QString &file() const { return m_file; }
    bool isBusy() const { return m_isWriting || m_soon.isActive(); }

    static constexpr int delay = 800; ///< ms after the first edit that is not kept; later edits do not put it off

signals:
    void written();

private:
    void planChanged();
    void followFile();
    void write();
    void finished(const QString &problem);
    RecoveryNote note() const;

    Session &m_session;
    PlanFiles &m_files;
    QString m_file; ///< before its lock, which fills it
    std::shared_ptr<QLockFile> m_lock; ///< null = there is nowhere to write
    QTimer m_soon;
    QThreadPool m_pool; ///< one thread: writes and removals in their order
    bool m_isWriting = false;
    bool m_isOld = false; ///< edited since the last write began
    bool m_hasToldProblem = false;
};

} // namespace sitewright
