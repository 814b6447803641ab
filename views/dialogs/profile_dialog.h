// SPDX-License-Identifier: MIT
// What applying a rule profile would change, before it is done: every setting in a sentence, and what it means for the findings.
// Ends in one edit.
#pragma once

#include <QDialog>

#include "model/edits/rule_edits.h"

class QPushButton;

namespace sitewright {

class Session;
class ThemeSource;

class ProfileDialog : public QDialog {
    Q_OBJECT

public:
    ProfileDialog(Session &session, const ThemeSource &themes, const QString &name, RuleProfile profile, QWidget *parent = nullptr);

    Edit edit() const;
    QStringList changes() const { return m_changes; }

private:
    QString effect();

    Session &m_session;
    RuleProfile m_profile;
    QStringList m_changes;
    QPushButton *m_apply = nullptr;
};

} // namespace sitewright
