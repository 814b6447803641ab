// SPDX-License-Identifier: MIT
// Export, copy and print of pictures from the window: connects their actions and remembers what was exported last.
#pragma once

#include <functional>
#include <memory>

#include <QObject>

#include "app/actions.h"
#include "views/export/picture_choice.h"

class QMimeData;

namespace sitewright {

class PlanFiles;
class PlanSnapshot;
class PlanTabs;
class Session;

class PictureCommands : public QObject {
    Q_OBJECT

public:
    PictureCommands(Session &session, PlanFiles &files, PlanTabs &views, const Actions &actions, const ThemeSource &themes, QWidget *window);

    void exportWithDialog();
    /// The same options to the same file; asks when there was none.
    void repeatExport();
    bool exportTo(const QString &path, const PictureChoice &choice);
    void copyPicture(const PictureChoice &choice);
    void printWithDialog();
    /// What the dialogs begin with.
    PictureChoice choice() const;

private:
    PictureContext context() const;
    /// Waits for what it shows; null when somebody would not.
    std::shared_ptr<PlanSnapshot> planFor(PictureView view);
    QString askForFile(const PictureChoice &choice) const;

    Session &m_session;
    PlanFiles &m_files;
    PlanTabs &m_views;
    const ThemeSource &m_themes;
    QWidget *m_window;
    PictureChoice m_last;
    QString m_lastPath; ///< empty = nothing was exported in this window
};

} // namespace sitewright
