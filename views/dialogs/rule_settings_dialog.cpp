// SPDX-License-Identifier: MIT
#include "views/dialogs/rule_settings_dialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "model/edits/rule_edits.h"
#include "model/rules/rule_setting_text.h"
#include "model/rules/rule_table.h"
#include "views/dialogs/limit_settings.h"
#include "views/dialogs/reading_settings.h"
#include "views/dialogs/rule_page_dialog.h"
#include "views/dialogs/rule_settings_table.h"
#include "views/dialogs/rule_table_model.h"
#include "views/session/session.h"
#include "views/shared/fonts.h"
#include "views/shared/segmented_control.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

using namespace Qt::StringLiterals;

namespace sitewright {

RuleSettingsDialog::RuleSettingsDialog(Session &session, const ThemeSource &themes, QWidget *parent)
    : QDialog(parent), m_session(session), m_themes(themes), m_model(new RuleTableModel(session, this)),
      m_table(new RuleSettingsTable(*m_model, themes)), m_readings(new ReadingSettings(session, themes)), m_limits(new LimitSettings(session, themes)),
      m_pages(new QStackedLayout)
{
    setWindowTitle(tr("Rule settings of the plan"));
    const QFontMetricsF metrics(font());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    addHeader();
    for (QWidget *page : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_readings), static_cast<QWidget *>(m_limits)})
        m_pages->addWidget(page);
    column->addLayout(m_pages, 1);
    addButtons();
    connect(m_table, &RuleSettingsTable::pageWanted, this, [this](const QModelIndex &index) {
        if (!m_rulePage)
            m_rulePage = new RulePageDialog(m_themes, this);
        m_rulePage->showRule(m_model->rule(index.row()).code);
    });
    connect(&session, &Session::changed, this, &RuleSettingsDialog::refresh);
    connect(&session, &Session::replaced, this, &RuleSettingsDialog::refresh);
    resize(scaledInt(metrics, 960), scaledInt(metrics, 640));
    turnTo(RulesPage);
    refresh();
}

void RuleSettingsDialog::addHeader()
{
    const QFontMetricsF metrics(font());
    auto *header = new QHBoxLayout;
    header->setContentsMargins(scaledInt(metrics, 16), scaledInt(metrics, 12), scaledInt(metrics, 16), scaledInt(metrics, 12));
    header->setSpacing(scaledInt(metrics, 12));
    m_tabs = new SegmentedControl(m_themes, tr("Rule settings"), {tr("Rules"), tr("Interpretations"), tr("Limits")});
    connect(m_tabs, &SegmentedControl::currentChanged, this, &RuleSettingsDialog::turnTo);
    header->addWidget(m_tabs);
    m_summary = new TonedLabel(m_themes, Tone::TextSecondary, TonedLabel::Size::Reading);
    header->addWidget(m_summary, 1);
    m_words = new QLineEdit;
    m_words->setPlaceholderText(tr("Find a rule"));
    m_words->setAccessibleName(tr("Find a rule"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(scaledInt(metrics, 220));
    connect(m_words, &QLineEdit::textChanged, m_model, &RuleTableModel::setFilter);
    header->addWidget(m_words);
    static_cast<QVBoxLayout *>(layout())->addLayout(header);
}

void RuleSettingsDialog::addButtons()
{
    const QFontMetricsF metrics(font());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(scaledInt(metrics, 16), scaledInt(metrics, 12), scaledInt(metrics, 16), scaledInt(metrics, 12));
    row->setSpacing(scaledInt(metrics, 8));
    const auto add = [&](const QString &text) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false); // Enter belongs to the table and the fields
        row->addWidget(button);
        return button;
    };
    connect(add(tr("&Import profile…")), &QPushButton::clicked, this, &RuleSettingsDialog::importWanted);
    connect(add(tr("&Export profile…")), &QPushButton::clicked, this, &RuleSettingsDialog::exportWanted);
    row->addStretch(1);
    m_reset = add(tr("&Reset everything"));
    connect(m_reset, &QPushButton::clicked, this, [this] { m_session.perform(resetRuleSettings(m_session.plan())); });
    connect(add(tr("&Close")), &QPushButton::clicked, this, &QDialog::close);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void RuleSettingsDialog::turnTo(int page)
{
    m_pages->setCurrentIndex(page);
    m_words->setVisible(page == RulesPage);
}

void RuleSettingsDialog::open(std::string_view name)
{
    show();
    raise();
    activateWindow();
    if (ruleIndex(name) >= 0) {
        m_tabs->setCurrentIndex(RulesPage);
        m_words->clear();
        m_table->choose(m_model->rowOf(name));
        m_table->setFocus();
    } else if (readingSpec(name)) {
        m_tabs->setCurrentIndex(ReadingsPage);
        m_readings->show(name);
    } else if (limitSpec(name)) {
        m_tabs->setCurrentIndex(LimitsPage);
        m_limits->show(name);
    }
}

QString RuleSettingsDialog::summary() const
{
    using What = SettingDifference::Kind;
    std::array<int, 6> counts{};
    for (const SettingDifference &difference : changedSettings(m_session.facts().settings()))
        ++counts[static_cast<std::size_t>(difference.kind)];
    const auto of = [&](What kind) { return counts[static_cast<std::size_t>(kind)]; };
    QStringList parts;
    const auto add = [&](int count, const QString &text) {
        if (count > 0)
            parts.append(text);
    };
    add(of(What::Off), tr("%Ln off", nullptr, of(What::Off)));
    add(of(What::Severity), tr("%Ln graded otherwise", nullptr, of(What::Severity)));
    add(of(What::Reading), tr("%Ln read otherwise", nullptr, of(What::Reading)));
    add(of(What::Limit), tr("%Ln limit(s) changed", nullptr, of(What::Limit)));
    add(of(What::Unknown), tr("%Ln unknown setting(s)", nullptr, of(What::Unknown)));
    return parts.isEmpty() ? tr("Everything is as usual") : parts.join(u" · "_s);
}

void RuleSettingsDialog::refresh()
{
    m_summary->setPlainText(summary());
    m_reset->setEnabled(ruleProfileOf(m_session.plan()) != RuleProfile());
}

} // namespace sitewright
