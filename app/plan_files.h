// SPDX-License-Identifier: MIT
// Which file the open plan belongs to: new, open, save, save as, recent files, and whether somebody else changed the file.
// Asks before anything unsaved would be lost.
#pragma once

#include <optional>

#include <QObject>
#include <QStringList>

#include "app/plan_lock.h"
#include "model/io/safe_file.h"
#include "model/plan/plan.h"

class QWidget;

namespace sitewright {

class Session;

class PlanFiles : public QObject {
    Q_OBJECT

public:
    PlanFiles(Session &session, QWidget *window);

    /// Raw bytes of the path; empty for a plan that was never saved.
    const QByteArray &path() const { return m_path; }
    QString displayName() const; ///< file name, or "Untitled plan"
    bool isModified() const;
    /// Whether the plan without a step since is what the file holds: a new or imported one is nowhere.
    bool hasSavedState() const { return !m_path.isEmpty() && !m_imported; }
    /// Somebody else has it open: saving asks for another name.
    bool isReadOnly() const { return m_isReadOnly; }
    const FileStamp &stamp() const { return m_stamp; } ///< of the file when it was opened or saved

    /// False when the user chose to stay with the open plan.
    bool newPlan();
    bool open(const QByteArray &path);
    bool openWithDialog();
    bool openExample(const QString &resource);
    bool close(); ///< there is no plan then
    bool save();
    bool saveAs();
    bool saveTo(const QByteArray &path);
    /// Puts an imported plan in place of the open one, as an unsaved one called `name`.
    void showUnsaved(Plan plan, const QString &name);
    /// The same for work that was not saved when a program ended: it belongs to `path` again, but stays unsaved.
    void showRecovered(Plan plan, const QByteArray &path, const FileStamp &stamp, const QString &name);
    /// Reads the file again, without a question about unsaved changes.
    bool reload();
    /// True when the window may close: nothing unsaved, saved now, or given up on purpose.
    bool mayClose();

    QStringList recent() const;

signals:
    void fileChanged();        ///< path or modified state
    void wasSaved();           ///< what is open stands in the file of path() now
    void notice(const QString &sentence);
    void leaving();   ///< what is open; path() is still its file
    void reloading(); ///< the same file is read anew …
    void reloaded();  ///< … and was, or could not be

private:
    void load(Plan plan, const QByteArray &path, const FileStamp &stamp);
    bool read(const QByteArray &path, bool asksAboutUnsaved);
    /// Whether to open it, locked for us or not; asks when somebody else has it open.
    bool lockToOpen(const QByteArray &path);
    bool lockToSave(const QByteArray &path);
    void begin(const QByteArray &path, const FileStamp &stamp);
    void opened(const QByteArray &path);
    FileResult<Saved> writeFile(const QByteArray &path, const std::optional<FileStamp> &expected);
    bool write(const QByteArray &path, const std::optional<FileStamp> &expected);
    void remember(const QByteArray &path);
    void finishTyping() const;
    QString folder() const;

    Session &m_session;
    QWidget *m_window;
    QByteArray m_path;
    QString m_name;
    FileStamp m_stamp;
    PlanLock m_lock;
    bool m_isReadOnly = false;
    bool m_isWriting = false;
    bool m_imported = false; ///< unsaved from the start: closing asks even without an edit
};

} // namespace sitewright
