// SPDX-License-Identifier: MIT
#include "model/rules/rule_setting_text.h"

#include <algorithm>
#include <set>

#include <QCoreApplication>
#include <QStringList>

#include "model/rules/finding_text.h"
#include "model/rules/rule_table.h"

namespace sitewright {

namespace {

using What = SettingDifference::Kind;

QString tr(const char *text) { return QCoreApplication::translate("RuleSettings", text); }

QString shown(std::string_view key) { return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())); }

template <class Row, class Find>
std::vector<const Row *> optionsOf(const Rule &rule, Find find)
{
    std::vector<const Row *> out;
    for (std::string_view rest = rule.settings; !rest.empty();) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        if (const Row *row = find(rest.substr(0, end)))
            out.push_back(row);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return out;
}

void addRule(std::vector<SettingDifference> &out, const Rule &rule, const RuleSettings &before, const RuleSettings &after)
{
    const std::string code(rule.code);
    if (after.isOff(code) && !before.isOff(code))
        out.push_back({What::Off, code, tr("%1 is switched off: %2.").arg(shown(code), ruleTitle(rule))});
    if (before.isOff(code) && !after.isOff(code))
        out.push_back({What::On, code, tr("%1 is switched on: %2.").arg(shown(code), ruleTitle(rule))});
    const Severity was = before.severity(code, rule.severity), is = after.severity(code, rule.severity);
    if (was != is)
        out.push_back({What::Severity, code, tr("%1: %2 instead of %3.").arg(shown(code), severityName(is), severityName(was))});
}

} // namespace

std::vector<SettingDifference> settingDifferences(const RuleSettings &before, const RuleSettings &after)
{
    std::vector<SettingDifference> out;
    for (const Rule *rule : ruleTable())
        addRule(out, *rule, before, after);
    for (const ReadingSpec &row : readingTable()) {
        const ReadingChoice &was = before.choice(row), &is = after.choice(row);
        if (was.key != is.key)
            out.push_back({What::Reading, std::string(row.key), tr("%1: %2 instead of %3: %4.").arg(shown(row.key), shown(is.key), shown(was.key), optionText(is.title))});
    }
    for (const LimitSpec &row : limitTable()) {
        const std::int64_t was = before.limit(row), is = after.limit(row);
        if (was != is)
            out.push_back({What::Limit, std::string(row.key), tr("%1: %2 instead of %3 %4.").arg(shown(row.key), QString::number(is), QString::number(was), optionText(row.unit))});
    }
    for (const std::string &name : after.unknownNames()) {
        if (std::ranges::find(before.unknownNames(), name) == before.unknownNames().end())
            out.push_back({What::Unknown, name, tr("%1 is not known to this version and has no effect.").arg(shown(name))});
    }
    std::ranges::stable_sort(out, {}, &SettingDifference::kind);
    return out;
}

std::vector<SettingDifference> changedSettings(const RuleSettings &settings) { return settingDifferences(RuleSettings(), settings); }

std::vector<const ReadingSpec *> readingsOf(const Rule &rule) { return optionsOf<ReadingSpec>(rule, readingSpec); }

std::vector<const LimitSpec *> limitsOf(const Rule &rule) { return optionsOf<LimitSpec>(rule, limitSpec); }

std::vector<std::string_view> rulesReading(std::string_view optionKey)
{
    std::vector<std::string_view> out;
    for (const Rule *rule : ruleTable()) {
        const auto has = [optionKey](const auto *row) { return row->key == optionKey; };
        if (std::ranges::any_of(readingsOf(*rule), has) || std::ranges::any_of(limitsOf(*rule), has))
            out.push_back(rule->code);
    }
    return out;
}

QString readingsInForce(const Rule &rule, const RuleSettings &settings)
{
    QStringList parts;
    for (const ReadingSpec *row : readingsOf(rule))
        parts.append(optionText(settings.choice(*row).title));
    return parts.isEmpty() ? QString() : tr("Read as: %1.").arg(parts.join(QStringLiteral("; ")));
}

std::string readingsInForceKeys(const Rule &rule, const RuleSettings &settings)
{
    std::string out;
    for (const ReadingSpec *row : readingsOf(rule))
        out += (out.empty() ? "" : ", ") + std::string(row->key) + ": " + std::string(settings.choice(*row).key);
    return out;
}

} // namespace sitewright
