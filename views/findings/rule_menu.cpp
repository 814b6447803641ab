// SPDX-License-Identifier: MIT
#include "views/findings/rule_menu.h"

#include <algorithm>

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include "model/facts/rule_settings.h"
#include "model/rules/rule_setting_text.h"
#include "model/rules/rule_table.h"
#include "views/session/session.h"
#include "views/shared/plain_text.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

struct RuleMenu {
    Q_DECLARE_TR_FUNCTIONS(RuleMenu)
};

QString shown(std::string_view code) { return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())); }

} // namespace

std::vector<std::string> rulesOff(const Session &session)
{
    std::vector<std::string> out;
    for (const Rule *rule : ruleTable()) {
        if (session.facts().settings().isOff(rule->code))
            out.emplace_back(rule->code);
    }
    return out;
}

QString withReading(const Session &session, const Finding &finding)
{
    const QString reading = readingsInForce(*ruleTable()[finding.rule], session.facts().settings());
    return reading.isEmpty() ? session.message(finding) : session.message(finding) + u' ' + reading;
}

void addRuleActions(QMenu &menu, Session &session, std::string_view code)
{
    const int index = ruleIndex(code);
    if (index < 0)
        return;
    const Rule &rule = *ruleTable()[static_cast<std::size_t>(index)];
    const Severity now = session.facts().settings().severity(rule.code, rule.severity);
    QMenu *grades = menu.addMenu(RuleMenu::tr("Severity of %1").arg(shown(code)));
    auto *group = new QActionGroup(grades);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
        const bool own = severity == session.facts().settings().usualSeverity(rule.code, rule.severity);
        const QString name = severityName(severity);
        QAction *action = group->addAction(grades->addAction(own ? RuleMenu::tr("%1 (usual)").arg(name) : name));
        action->setCheckable(true);
        action->setChecked(severity == now);
        QObject::connect(action, &QAction::triggered, &session, [&session, &rule, severity, own] {
            session.perform(regradeRule(session.plan(), rule.code, own ? std::nullopt : std::optional(severity)));
        });
    }
    for (const ReadingSpec *reading : readingsOf(rule)) {
        QAction *read = menu.addAction(QString());
        setActionText(read, RuleMenu::tr("Read as: %1…").arg(optionText(session.facts().settings().choice(*reading).title)));
        QObject::connect(read, &QAction::triggered, &session, [&session, key = reading->key] { session.openRuleSettings(key); });
    }
    QAction *settings = menu.addAction(RuleMenu::tr("Settings of %1…").arg(shown(code)));
    QObject::connect(settings, &QAction::triggered, &session, [&session, &rule] { session.openRuleSettings(rule.code); });
    QAction *off = menu.addAction(RuleMenu::tr("Turn %1 off").arg(shown(code)));
    QObject::connect(off, &QAction::triggered, &session, [&session, &rule] { session.perform(switchRule(session.plan(), rule.code, true)); });
}

void addRulesOff(QMenu &menu, Session &session)
{
    for (const std::string &code : rulesOff(session)) {
        const Rule &rule = *ruleTable()[static_cast<std::size_t>(ruleIndex(code))];
        QAction *action = menu.addAction(RuleMenu::tr("Turn %1 on: %2").arg(shown(code), ruleTitle(rule)));
        QObject::connect(action, &QAction::triggered, &session, [&session, code] { session.perform(switchRule(session.plan(), code, false)); });
    }
    menu.addSeparator();
    QAction *settings = menu.addAction(RuleMenu::tr("Rule settings of the plan…"));
    QObject::connect(settings, &QAction::triggered, &session, [&session] { session.openRuleSettings({}); });
}

} // namespace sitewright
