// SPDX-License-Identifier: MIT
// Asks why findings are accepted as they are, and how far that goes. Says which ones, and when they come back; a reason is
// required. Also renews a waiver there is, with its reason to begin with.
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
class QVBoxLayout;

namespace sitewright {

class Session;
class ThemeSource;
class TonedLabel;
class WaiveScope;

class WaiveDialog : public QDialog {
    Q_OBJECT

public:
    /// At least one finding, none of them waived.
    WaiveDialog(const Session &session, const ThemeSource &themes, std::vector<Finding> findings, QWidget *parent = nullptr);
    /// For a waiver that is to be given anew; of one finding only when that still occurs.
    WaiveDialog(const Session &session, const ThemeSource &themes, ObjectRef waiver, QWidget *parent = nullptr);

    /// One step for all of them.
    Edit edit() const;
    WaiveScope *scope() { return m_scope; } ///< null when renewing

private:
    void build(const ThemeSource &themes, const QString &title, const QString &introduction);
    void addForm(QVBoxLayout &column, const ThemeSource &themes);
    void beginWith(ObjectRef waiver);
    void updateTexts();
    struct Target {
        std::string key, fingerprint, scope;
    };
    std::vector<Target> targets() const;

    const Session &m_session;
    std::vector<Finding> m_findings;
    Target m_renewed;  ///< of a subtree or rule
    QString m_history; ///< when renewing: who accepted it before, and why
    WaiveScope *m_scope = nullptr;
    TonedLabel *m_when = nullptr;
    QPlainTextEdit *m_reason;
    QLineEdit *m_author;
    QCheckBox *m_expires;
    QDateEdit *m_until;
    QPushButton *m_waive = nullptr;
};

/// Takes back the waivers of those findings that have one; a waiver of a subtree or rule goes as a whole.
Edit withdrawal(const Session &session, const std::vector<Finding> &findings);
/// What withdrawal() does, for a menu: "Withdraw waiver", and of what when that is more than the findings themselves.
QString withdrawalText(const Session &session, const std::vector<Finding> &findings);

} // namespace sitewright
