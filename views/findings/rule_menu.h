// SPDX-License-Identifier: MIT
// What the plan says about a rule, as edits and as menus: severity, switched off or on. Undoable like everything in the plan.
#pragma once

#include <optional>
#include <string_view>

#include <QStringList>

#include "model/plan/draft.h"
#include "model/rules/finding.h"

class QMenu;

namespace sitewright {

class Session;

Edit switchRule(const Plan &plan, std::string_view code, bool off);
/// Nothing = the rule's own severity.
Edit regradeRule(const Plan &plan, std::string_view code, std::optional<Severity> severity);

std::vector<std::string> rulesOff(const Session &session);
/// "Severity of APP-01" and "Turn APP-01 off".
void addRuleActions(QMenu &menu, Session &session, std::string_view code);
/// One action for each rule that is off: choosing it turns the rule on.
void addRulesOff(QMenu &menu, Session &session);

} // namespace sitewright
