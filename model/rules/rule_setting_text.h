// SPDX-License-Identifier: MIT
// Rule settings in words: how two of them differ (against the defaults: what a plan changes), which options a rule reads and
// which readings are in force for it. What is off or read otherwise is never silently absent: every report prints this.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <QString>

#include "model/facts/rule_settings.h"
#include "model/rules/rule.h"

namespace sitewright {

struct SettingDifference {
    enum class Kind : std::uint8_t { Off, On, Severity, Reading, Limit, Unknown };
    Kind kind;
    std::string name; ///< rule code, reading or limit
    QString sentence;
};

/// Sorted by kind, then by name. Names that this program does not know are told of `after`.
std::vector<SettingDifference> settingDifferences(const RuleSettings &before, const RuleSettings &after);
/// What `settings` change against the defaults.
std::vector<SettingDifference> changedSettings(const RuleSettings &settings);

/// The options a rule reads, as it declares them.
std::vector<const ReadingSpec *> readingsOf(const Rule &rule);
std::vector<const LimitSpec *> limitsOf(const Rule &rule);
/// Codes of the rules that read an option, in the order of the table.
std::vector<std::string_view> rulesReading(std::string_view optionKey);

/// "Read as: …." with what is in force for a rule; empty when it reads nothing ambiguous.
QString readingsInForce(const Rule &rule, const RuleSettings &settings);
/// The same for scripts and logs: "sisPerObject: warn".
std::string readingsInForceKeys(const Rule &rule, const RuleSettings &settings);

} // namespace sitewright
