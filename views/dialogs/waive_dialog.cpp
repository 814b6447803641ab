// SPDX-License-Identifier: MIT
#include "views/dialogs/waive_dialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/edits/waiver_edits.h"
#include "views/dialogs/user_name.h"
#include "views/session/session.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

Edit together(QString name, std::vector<Edit> edits)
{
    return {std::move(name), [edits = std::move(edits)](Draft &draft) {
                for (const Edit &edit : edits)
                    edit.compose(draft);
            }, {}};
}

} // namespace

WaiveDialog::WaiveDialog(const Session &session, const ThemeSource &themes, std::vector<Finding> findings, QWidget *parent)
    : QDialog(parent), m_session(session), m_findings(std::move(findings)), m_reason(new QPlainTextEdit), m_author(new QLineEdit),
      m_expires(new QCheckBox(tr("&Ends on"))), m_until(new QDateEdit(QDate::currentDate().addMonths(6)))
{
    const int gap = scaledInt(QFontMetricsF(font()), 8);
    setWindowTitle(tr("Waive"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap * 2, gap * 2, gap * 2, gap * 2);
    column->setSpacing(gap);
    auto *what = new TonedLabel(themes, Tone::Text, TonedLabel::Size::Bold, introduction());
    auto *when = new TonedLabel(themes, Tone::TextSecondary, TonedLabel::Size::Reading,
                                tr("It comes back by itself when the facts behind it change; a new name or another place on the canvas does not matter."));
    for (TonedLabel *label : {what, when}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *form = new QFormLayout;
    form->setSpacing(gap);
    m_reason->setTabChangesFocus(true);
    m_reason->setPlaceholderText(tr("Why this is acceptable"));
    m_reason->setFixedHeight(scaledInt(QFontMetricsF(font()), 84));
    m_author->setText(systemUserName());
    m_until->setCalendarPopup(true);
    m_until->setEnabled(false);
    m_until->setAccessibleName(tr("End of the waiver"));
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("&Author"), m_author);
    auto *ends = new QHBoxLayout;
    ends->addWidget(m_expires);
    ends->addWidget(m_until, 1);
    form->addRow(QString(), ends);
    column->addLayout(form);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_waive = buttons->addButton(tr("Waive"), QDialogButtonBox::AcceptRole);
    m_waive->setProperty("primary", true);
    column->addWidget(buttons);
    m_waive->setDefault(true); // knows its dialog only now; Cancel would take Enter otherwise
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &WaiveDialog::updateButtons);
    connect(m_expires, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    const int width = scaledInt(QFontMetricsF(font()), 460);
    resize(width, column->totalHeightForWidth(width));
    updateButtons();
}

QString WaiveDialog::introduction() const
{
    if (m_findings.size() == 1)
        return m_session.message(m_findings.front());
    return tr("%n findings are accepted as they are.", nullptr, static_cast<int>(m_findings.size()));
}

void WaiveDialog::updateButtons()
{
    const bool ready = !m_reason->toPlainText().trimmed().isEmpty();
    m_waive->setEnabled(ready);
    m_waive->setAccessibleDescription(ready ? QString() : tr("Write a reason first."));
}

Edit WaiveDialog::edit() const
{
    WaiverText text;
    text.reason = m_reason->toPlainText().trimmed().toStdString();
    text.author = m_author->text().trimmed().toStdString();
    text.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    if (m_expires->isChecked())
        text.expires = m_until->date().toString(Qt::ISODate).toStdString();
    std::vector<Edit> edits;
    for (const Finding &finding : m_findings)
        edits.push_back(waive(m_session.plan(), m_session.keyText(finding), fingerprintText(finding.fingerprint), text));
    return together(tr("Waive %n Finding(s)", nullptr, static_cast<int>(edits.size())), std::move(edits));
}

Edit withdrawal(const Session &session, const std::vector<Finding> &findings)
{
    std::vector<Edit> edits;
    for (const Finding &finding : findings) {
        if (session.isWaived(finding))
            edits.push_back(withdrawWaiver(session.plan(), session.keyText(finding)));
    }
    return together(WaiveDialog::tr("Withdraw %n Waiver(s)", nullptr, static_cast<int>(edits.size())), std::move(edits));
}

} // namespace sitewright
