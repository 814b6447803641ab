// SPDX-License-Identifier: MIT
// Nothing is lost: keeps unsaved work while the window is open, offers what an earlier program left, and writes when the program is
// told to end (SIGTERM, SIGINT, SIGHUP, log-out).
#pragma once

#include "app/recovery/autosave.h"
#include "app/recovery/recovery_store.h"

class QSocketNotifier;
class QWidget;

namespace sitewright {

class ThemeSource;

class Recovery : public QObject {
    Q_OBJECT

public:
    Recovery(Session &session, PlanFiles &files, const ThemeSource &themes, QWidget *window, const QString &folder = {});

    Autosave &autosave() { return m_autosave; }
    /// Asks about lost work until there is none or it is left for later. True when some was restored.
    bool offer();
    /// Opens it as unsaved work; its file goes once ours holds it.
    bool restore(LostWork work);
    /// Only for the program: there is one set of signals.
    void watchSignals();

private:
    void endBySignal();

    Session &m_session;
    PlanFiles &m_files;
    const ThemeSource &m_themes;
    QWidget *m_window;
    RecoveryStore m_store;
    Autosave m_autosave;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace sitewright
