// SPDX-License-Identifier: MIT
#include "views/dialogs/waive_dialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/edits/waiver_edits.h"
#include "model/rules/rule_table.h"
#include "model/rules/waiver_text.h"
#include "views/dialogs/user_name.h"
#include "views/dialogs/waive_scope.h"
#include "views/session/session.h"
#include "views/shared/dialog_parts.h"
#include "views/shared/field_frame.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

std::vector<ObjectRef> waiversOf(const Session &session, const std::vector<Finding> &findings)
{
    std::vector<ObjectRef> out;
    for (const Finding &finding : findings) {
        if (const ObjectRef waiver = session.waiverOf(finding))
            out.push_back(waiver);
    }
    std::ranges::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

} // namespace

WaiveDialog::WaiveDialog(const Session &session, const ThemeSource &themes, std::vector<Finding> findings, QWidget *parent)
    : QDialog(parent), m_session(session), m_findings(std::move(findings)), m_scope(new WaiveScope(session, themes, m_findings)),
      m_reason(new QPlainTextEdit), m_author(new QLineEdit), m_expires(new QCheckBox(tr("&Ends on"))),
      m_until(new QDateEdit(QDate::currentDate().addMonths(6)))
{
    const auto count = static_cast<int>(m_findings.size());
    build(themes, tr("Waive"), count == 1 ? session.sentence(m_findings.front()) : tr("Accept %Ln findings as they are", nullptr, count));
    if (const ObjectRef before = count == 1 ? session.waivers().reopenedOf(m_findings.front()) : ObjectRef())
        beginWith(before);
}

WaiveDialog::WaiveDialog(const Session &session, const ThemeSource &themes, ObjectRef waiver, QWidget *parent)
    : QDialog(parent), m_session(session), m_reason(new QPlainTextEdit), m_author(new QLineEdit), m_expires(new QCheckBox(tr("&Ends on"))),
      m_until(new QDateEdit(QDate::currentDate().addMonths(6)))
{
    const Plan &plan = session.plan();
    const WaiverTarget target = waiverTarget(plan, waiver);
    const auto finding = session.findingOf(waiver);
    if (finding)
        m_findings.push_back(*finding);
    else
        m_renewed = {plan.textValue(waiver, FieldId::Key), std::string(anyFacts), std::string(waiverScopeKey(target.scope))};
    m_history = acceptedSentence(plan, waiver) + u' ';
    build(themes, tr("Renew"), finding ? session.message(*finding) : plain(waiverSubject(plan, waiver)));
    beginWith(waiver);
}

void WaiveDialog::build(const ThemeSource &themes, const QString &title, const QString &introduction)
{
    const int gap = scaledInt(QFontMetricsF(font()), 8);
    setWindowTitle(title);
    QVBoxLayout *column = dialogColumn(*this);
    auto *what = new TonedLabel(themes, Tone::Text, TonedLabel::Size::Bold, introduction);
    what->setWordWrap(true);
    column->addWidget(what);
    if (m_scope) {
        column->addSpacing(gap / 2);
        column->addWidget(m_scope);
        connect(m_scope, &WaiveScope::changed, this, &WaiveDialog::updateTexts);
    }
    m_when = new TonedLabel(themes, Tone::TextSecondary, TonedLabel::Size::Reading);
    m_when->setWordWrap(true);
    m_when->setMinimumHeight(static_cast<int>(QFontMetricsF(font()).lineSpacing() * 2)); // the two sentences differ in length
    m_when->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(m_when);
    addForm(*column, themes);
    column->addStretch(1);
    m_waive = addDialogEnd(*this, title);
    updateTexts();
    const int width = scaledInt(QFontMetricsF(font()), 480);
    resize(width, column->totalHeightForWidth(width));
    m_reason->setFocus();
}

void WaiveDialog::addForm(QVBoxLayout &column, const ThemeSource &themes)
{
    auto *form = new QFormLayout;
    form->setSpacing(scaledInt(QFontMetricsF(font()), 8));
    m_reason->setTabChangesFocus(true);
    m_reason->setPlaceholderText(tr("Why this is acceptable"));
    m_reason->setFixedHeight(scaledInt(QFontMetricsF(font()), 84));
    m_author->setText(systemUserName());
    m_until->setCalendarPopup(true);
    m_until->setEnabled(false);
    m_until->setMinimumDate(QDate::currentDate());
    m_until->setAccessibleName(tr("End of the waiver"));
    m_reason->setFrameShape(QFrame::NoFrame);
    m_reason->document()->setDocumentMargin(2);
    m_reason->viewport()->setAutoFillBackground(false);
    auto *frame = new FieldFrame(themes, m_reason); // as a line that is typed looks
    form->addRow(tr("&Reason"), frame);
    auto *label = qobject_cast<QLabel *>(form->labelForField(frame));
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(label->text().remove(u'&')); // screen readers look for the label beside it only
    form->addRow(tr("&Author"), m_author);
    auto *ends = new QHBoxLayout;
    ends->addWidget(m_expires);
    ends->addWidget(m_until, 1);
    form->addRow(QString(), ends);
    column.addLayout(form);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &WaiveDialog::updateTexts);
    connect(m_expires, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
}

void WaiveDialog::beginWith(ObjectRef waiver)
{
    const Plan &plan = m_session.plan();
    m_reason->setPlainText(QString::fromStdString(plan.textValue(waiver, FieldId::Reason)));
    m_reason->selectAll();
    const QDate end = QDate::fromString(QString::fromStdString(plan.textValue(waiver, FieldId::Expires)), Qt::ISODate);
    m_expires->setChecked(end.isValid());
    if (end >= QDate::currentDate())
        m_until->setDate(end);
}

void WaiveDialog::updateTexts()
{
    const bool restsOnFacts = m_scope ? m_scope->scope() == WaiverScope::Finding : m_renewed.key.empty();
    const QString when = restsOnFacts
        ? m_findings.size() > 1 ? tr("Each comes back by itself when the facts behind it change; a new name or another place on the canvas does not matter.")
                                : tr("It comes back by itself when the facts behind it change; a new name or another place on the canvas does not matter.")
        : tr("Findings of this rule that come up there later are accepted too. All stay listed and counted as waived.");
    m_when->setPlainText(m_history + when);
    const bool ready = !m_reason->toPlainText().trimmed().isEmpty();
    m_waive->setEnabled(ready);
    m_waive->setAccessibleDescription(ready ? QString() : tr("Write a reason first."));
}

std::vector<WaiveDialog::Target> WaiveDialog::targets() const
{
    if (!m_renewed.key.empty())
        return {m_renewed};
    const WaiverScope scope = m_scope ? m_scope->scope() : WaiverScope::Finding;
    const std::string code(ruleTable()[m_findings.front().rule]->code);
    if (scope == WaiverScope::Rule)
        return {{code, std::string(anyFacts), "rule"}};
    if (scope == WaiverScope::Subtree)
        return {{subtreeWaiverKey(code, m_session.plan().id(m_scope->object())), std::string(anyFacts), "subtree"}};
    std::vector<Target> out;
    for (const Finding &finding : m_findings)
        out.push_back({m_session.keyText(finding), fingerprintText(finding.fingerprint), {}});
    return out;
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
    for (const Target &target : targets()) {
        text.scope = target.scope;
        edits.push_back(waive(m_session.plan(), target.key, target.fingerprint, text));
    }
    Edit out = waiveTogether(std::move(edits));
    out.name = m_scope ? tr("Waive %Ln Finding(s)", nullptr, static_cast<int>(m_scope->count())) : tr("Renew Waiver");
    return out;
}

Edit withdrawal(const Session &session, const std::vector<Finding> &findings)
{
    std::vector<std::string> keys;
    for (const ObjectRef waiver : waiversOf(session, findings))
        keys.push_back(session.plan().textValue(waiver, FieldId::Key));
    Edit out = withdrawWaivers(session.plan(), keys);
    out.name = WaiveDialog::tr("Withdraw %Ln Waiver(s)", nullptr, static_cast<int>(keys.size()));
    return out;
}

QString withdrawalText(const Session &session, const std::vector<Finding> &findings)
{
    const std::vector<ObjectRef> waivers = waiversOf(session, findings);
    if (waivers.size() == 1 && waiverTarget(session.plan(), waivers.front()).scope != WaiverScope::Finding)
        return WaiveDialog::tr("Withdraw waiver: %1").arg(waiverSubject(session.plan(), waivers.front()));
    return WaiveDialog::tr("Withdraw waiver");
}

} // namespace sitewright
