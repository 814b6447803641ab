// SPDX-License-Identifier: MIT
// Readings and limits of a plan as every report lists them, so that what is read otherwise or switched off is never silently
// absent: JSON for scripts, lines for people.
#pragma once

#include <string>
#include <vector>

#include <QStringList>

#include "model/facts/rule_settings.h"

namespace sitewright {

/// The members "interpretations" and "limits" of a report: what is in force, what is usual, whom it concerns; each one begins with
/// a comma. With `withWords` also questions, choices, ranges.
std::string ruleOptionMembers(const RuleSettings &settings, bool withWords);
/// What the plan changes about its rules, a sentence a line; empty when nothing.
std::string changedSettingLines(const RuleSettings &settings);
/// The table of readings and of limits.
std::vector<QStringList> ruleOptionRows(const RuleSettings &settings);

} // namespace sitewright
