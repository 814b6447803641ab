// SPDX-License-Identifier: MIT
// Notices, when the window becomes active, that somebody else has changed the open plan's file: reload, keep what is open, or look at
// the differences first. Saving asks once more; nothing is replaced in silence.
#pragma once

#include <QObject>

#include "model/io/safe_file.h"

class QWidget;

namespace sitewright {

class PlanFiles;
class Session;
class ThemeSource;

class DiskWatch : public QObject {
    Q_OBJECT

public:
    DiskWatch(Session &session, PlanFiles &files, const ThemeSource &themes, QWidget *window);

    void check();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tellThatItChanged();
    void compare();

    Session &m_session;
    PlanFiles &m_files;
    const ThemeSource &m_themes;
    QWidget *m_window;
    qint64 m_answeredTime = 0; ///< of the change that was told already, so that each is told once
    bool m_isAsking = false;
};

} // namespace sitewright
