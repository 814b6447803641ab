// SPDX-License-Identifier: MIT
// The files that keep unsaved work until it is saved: one for each open plan, in a folder of the user alone, never beside the user's
// own file. Which of them belong to a running program is told by lock files. No widgets, no session.
#pragma once

#include <memory>
#include <vector>

#include <QByteArray>
#include <QDateTime>
#include <QLockFile>
#include <QString>

#include "model/io/safe_file.h"
#include "model/plan/plan.h"

namespace sitewright {

struct RecoveryNote {
    QByteArray path; ///< the user's file; empty = never saved
    QString name;    ///< as the window calls the plan
    FileStamp stamp; ///< what the user's file was when it was opened or saved
    QDateTime when;
};

/// Unsaved work that no running program looks after. Holds its lock, so that no other instance offers it too.
struct LostWork {
    QString file;
    RecoveryNote note;
    Plan plan;
    std::shared_ptr<QLockFile> lock;
};

class RecoveryStore {
public:
    /// In the state folder of the user, or in `folder`; made when needed.
    explicit RecoveryStore(const QString &folder = {});

    const QString &folder() const { return m_folder; }
    /// A name for a file of our own, locked as long as the lock lives; null when the folder cannot be written.
    std::shared_ptr<QLockFile> claim(QString &file) const;
    static FileResult<Saved> write(const QString &file, const Plan &plan, const RecoveryNote &note);
    static void remove(const QString &file);

    struct Found {
        std::vector<LostWork> works; ///< latest first
        QStringList damaged;         ///< kept aside under these names
    };
    Found lookForLostWork() const;

private:
    QString m_folder;
};

/// A note and a plan as they stand in a file, and back; nothing when something is missing or was changed.
QByteArray recoveryBytes(const Plan &plan, const RecoveryNote &note);
std::optional<LostWork> readRecovery(const QByteArray &bytes);

} // namespace sitewright
