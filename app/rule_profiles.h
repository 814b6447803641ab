// SPDX-License-Identifier: MIT
// The rule settings of the plan in the window: their dialog, and profiles from and to files.
#pragma once

#include <QByteArray>
#include <QObject>

#include "model/base/error.h"

class QWidget;

namespace sitewright {

class RuleSettingsDialog;
class Session;
class ThemeSource;

class RuleProfiles : public QObject {
    Q_OBJECT

public:
    RuleProfiles(Session &session, const ThemeSource &themes, QWidget *window);

    /// Opens the settings at a rule, a reading or a limit; empty = where they were left.
    void openSettings(const QString &name);
    RuleSettingsDialog *dialog() { return m_dialog; }

    Result<void> exportTo(const QByteArray &path);
    /// Shows what the profile would change; true when it was applied.
    bool importFrom(const QByteArray &path);

private:
    void exportWithDialog();
    void importWithDialog();

    Session &m_session;
    const ThemeSource &m_themes;
    QWidget *m_window;
    RuleSettingsDialog *m_dialog = nullptr;
};

} // namespace sitewright
