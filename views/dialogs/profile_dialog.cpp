// SPDX-License-Identifier: MIT
#include "views/dialogs/profile_dialog.h"

#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include "model/rules/rule_setting_text.h"
#include "views/findings/fix_menu.h"
#include "views/session/session.h"
#include "views/shared/dialog_parts.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/toned_label.h"

namespace sitewright {

namespace {

RuleSettings settingsOf(const RuleProfile &profile)
{
    Plan scratch;
    const auto set = [&](FieldId field, const auto &list) {
        if (!list.empty())
            scratch.set(scratch.settings(), field, list);
    };
    set(FieldId::RuleSeverity, profile.severity);
    set(FieldId::RulesOff, profile.off);
    set(FieldId::Interpretation, profile.interpretation);
    set(FieldId::Limits, profile.limits);
    return RuleSettings::of(scratch);
}

} // namespace

ProfileDialog::ProfileDialog(Session &session, const ThemeSource &themes, const QString &name, RuleProfile profile, QWidget *parent)
    : QDialog(parent), m_session(session), m_profile(std::move(profile))
{
    const QFontMetricsF metrics(font());
    setWindowTitle(tr("Import a rule profile"));
    for (const SettingDifference &difference : settingDifferences(session.facts().settings(), settingsOf(m_profile)))
        m_changes.append(plain(difference.sentence));
    QVBoxLayout *column = dialogColumn(*this);
    column->addWidget(new TonedLabel(themes, Tone::Text, TonedLabel::Size::Title, name));
    auto *about = new TonedLabel(themes, Tone::TextSecondary, TonedLabel::Size::Reading,
                                 tr("The profile takes the place of all rule settings of the plan. What it does not name becomes as usual."));
    about->setWordWrap(true);
    column->addWidget(about);
    column->addWidget(new SectionLabel(themes, m_changes.isEmpty() ? tr("The plan has these settings already")
                                                                   : tr("%Ln setting(s) change(s)", nullptr, static_cast<int>(m_changes.size()))));
    auto *list = new QListView;
    list->setModel(new QStringListModel(m_changes, list));
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setWordWrap(true);
    list->setAccessibleName(tr("What changes"));
    list->setVisible(!m_changes.isEmpty());
    column->addWidget(list, 1);
    auto *effectLabel = new TonedLabel(themes, Tone::Text, TonedLabel::Size::Reading, effect());
    effectLabel->setWordWrap(true);
    column->addWidget(effectLabel);
    if (m_changes.isEmpty())
        column->addStretch(1);
    m_apply = addDialogEnd(*this, tr("Apply"));
    m_apply->setEnabled(ruleProfileOf(session.plan()) != m_profile);
    resize(scaledInt(metrics, 620), scaledInt(metrics, 440));
}

Edit ProfileDialog::edit() const { return applyRuleProfile(m_session.plan(), m_profile); }

QString ProfileDialog::effect()
{
    if (m_changes.isEmpty())
        return {};
    const Result<Preview> preview = m_session.preview(edit());
    if (!preview)
        return preview.error().text();
    const QString findings = differenceText(preview->difference);
    return findings.isEmpty() ? tr("The findings stay as they are.") : tr("Findings: %1.").arg(findings);
}

} // namespace sitewright
