// SPDX-License-Identifier: MIT
// Which file the open plan belongs to: new, open, save, save as, recent files, and whether somebody else changed the file.
// Asks before anything unsaved would be lost.
#pragma once

#include <optional>

#include <QObject>
#include <QStringList>

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

    /// False when the user chose to stay with the open plan.
    bool newPlan();
    bool open(const QByteArray &path);
    bool openWithDialog();
    bool openExample(const QString &resource);
    bool save();
    bool saveAs();
    bool saveTo(const QByteArray &path);
    /// Puts an imported plan in place of the open one, as an unsaved one called `name`.
    void showUnsaved(Plan plan, const QString &name);
    /// True when the window may close: nothing unsaved, saved now, or given up on purpose.
    bool mayClose();

    QStringList recent() const;

signals:
    void fileChanged();        ///< path or modified state
    void notice(const QString &sentence);

private:
    void load(Plan plan, const QByteArray &path, const FileStamp &stamp);
    FileResult<Saved> writeFile(const QByteArray &path, const std::optional<FileStamp> &expected);
    bool write(const QByteArray &path, const std::optional<FileStamp> &expected);
    void remember(const QByteArray &path);
    QString folder() const;

    Session &m_session;
    QWidget *m_window;
    QByteArray m_path;
    QString m_name;
    FileStamp m_stamp;
    bool m_isWriting = false;
    bool m_imported = false; ///< unsaved from the start: closing asks even without an edit
};

} // namespace sitewright
