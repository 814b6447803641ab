// SPDX-License-Identifier: MIT
// What must hold for every plan and every engine at any moment, asked from outside: used by property tests after each step.
#pragma once

#include <string>
#include <vector>

#include <QString>

#include "model/plan/plan.h"
#include "model/rules/rule_engine.h"

namespace sitewright::test {

/// Empty when all indexes of `plan` agree with its objects; else the first disagreement.
QString invariantProblem(const Plan &plan);

/// Every object and field by id: equal for plans that mean the same.
std::string dump(const Plan &plan);

/// One line per finding, sorted: rule, key, fingerprint and subjects.
std::vector<std::string> findingLines(const Plan &plan, const RuleEngine &engine);
std::vector<std::string> findingLines(const Plan &plan, const std::vector<ReportedFinding> &findings);

/// Empty when the engine's facts and findings are those of a check from scratch; else what differs.
QString engineProblem(const Plan &plan, const RuleEngine &engine);

} // namespace sitewright::test
