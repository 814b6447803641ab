// SPDX-License-Identifier: MIT
// Asks why findings are accepted as they are. Says which ones, and when they come back; a reason is required.
#pragma once

#include <vector>

#include <QDialog>

#include "model/plan/draft.h"
#include "model/rules/finding.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace sitewright {

class Session;
class ThemeSource;

class WaiveDialog : public QDialog {
    Q_OBJECT

public:
    WaiveDialog(const Session &session, const ThemeSource &themes, std::vector<Finding> findings, QWidget *parent = nullptr);

    /// One step for all of them.
    Edit edit() const;

private:
    QString introduction() const;
    void updateButtons();

    const Session &m_session;
    std::vector<Finding> m_findings;
    QPlainTextEdit *m_reason;
    QLineEdit *m_author;
    QCheckBox *m_expires;
    QDateEdit *m_until;
    QPushButton *m_waive = nullptr;
};

/// Takes back the waivers of those findings that have one.
Edit withdrawal(const Session &session, const std::vector<Finding> &findings);

} // namespace sitewright
