// SPDX-License-Identifier: MIT
#include "views/findings/findings_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

#include "views/findings/findings_filter.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/quiet_button.h"

using namespace Qt::StringLiterals;

namespace sitewright {

FindingsWords::FindingsWords(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_field(new QLineEdit)
    , m_switches(new QWidget)
{
    const QFontMetricsF metrics(font());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSizeConstraint(QLayout::SetMaximumSize);
    row->setSpacing(scaledInt(metrics, 8)); // as in the bar, which counts on it
    row->addWidget(m_field, 1);
    row->addWidget(m_switches);
    m_switches->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *buttons = new QHBoxLayout(m_switches);
    buttons->setContentsMargins({});
    buttons->setSpacing(scaledInt(metrics, 2));
    m_field->setAccessibleName(tr("Filter findings"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaximumWidth(scaledInt(metrics, 200));
    m_field->setMinimumWidth(scaledInt(metrics, 96)); // a word can be read while it is typed
    m_case = addSwitch(tr("Match case"), "match-case"_L1);
    m_expression = addSwitch(tr("Regular expression"), "expression"_L1);
    connect(m_field, &QLineEdit::textChanged, this, &FindingsWords::read);
    for (const QAction *action : {m_case, m_expression})
        connect(action, &QAction::toggled, this, &FindingsWords::read);
    read();
}

QAction *FindingsWords::addSwitch(const QString &name, QLatin1StringView iconName)
{
    auto *action = new QAction(name, this);
    action->setCheckable(true);
    QToolButton *button = quietButton(m_themes, iconName, name, Tone::TextSecondary);
    button->setCheckable(true);
    connect(action, &QAction::toggled, button, &QToolButton::setChecked);
    connect(button, &QToolButton::toggled, action, &QAction::setChecked);
    m_switches->layout()->addWidget(button);
    return action;
}

void FindingsWords::addSwitchesTo(QMenu &menu)
{
    menu.addAction(m_case);
    menu.addAction(m_expression);
}

void FindingsWords::read()
{
    const bool isExpression = m_expression->isChecked();
    m_field->setPlaceholderText(isExpression ? tr("Expression") : tr("Filter"));
    const QString text = isExpression ? m_field->text() : m_field->text().simplified();
    const auto pattern =
        isExpression && !text.isEmpty() ? findingsPattern(text, m_case->isChecked()) : Result<QRegularExpression>();
    if (pattern)
        m_valid = {text, isExpression && !text.isEmpty(), m_case->isChecked() && !text.isEmpty()};
    setProblem(pattern ? QString() : tr("%1 The list shows what it showed before.").arg(plain(pattern.error().why)));
    emit typed();
}

void FindingsWords::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    m_field->setAccessibleDescription(problem);
    emit problemChanged();
}

void FindingsWords::fill(FindingsFilter &filter) const
{
    filter.text = m_valid.text;
    filter.isExpression = m_valid.isExpression;
    filter.heedsCase = m_valid.heedsCase;
}

void FindingsWords::clear() { m_field->clear(); }

void FindingsWords::focus() { m_field->setFocus(); }

void FindingsWords::saveTo(QSettings &settings) const
{
    settings.setValue(u"words"_s, m_field->text());
    settings.setValue(u"wordsMatchCase"_s, m_case->isChecked());
    settings.setValue(u"wordsAreExpression"_s, m_expression->isChecked());
}

void FindingsWords::restoreFrom(const QSettings &settings, const QString &prefix)
{
    m_case->setChecked(settings.value(prefix + u"wordsMatchCase"_s).toBool());
    m_expression->setChecked(settings.value(prefix + u"wordsAreExpression"_s).toBool());
    m_field->setText(settings.value(prefix + u"words"_s).toString());
}

} // namespace sitewright
