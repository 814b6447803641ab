// SPDX-License-Identifier: MIT
// What the plan says about a rule, as menus: severity, switched off or on (edits: model/edits/rule_edits.h).
#pragma once

#include <string_view>

#include <QStringList>

#include "model/edits/rule_edits.h"

class QMenu;

namespace sitewright {

class Session;

std::vector<std::string> rulesOff(const Session &session);
/// The finding's sentence, and which reading is in force when its rule depends on one.
QString withReading(const Session &session, const Finding &finding);
/// "Severity of APP-01" and "Turn APP-01 off".
void addRuleActions(QMenu &menu, Session &session, std::string_view code);
/// One action for each rule that is off: choosing it turns the rule on.
void addRulesOff(QMenu &menu, Session &session);

} // namespace sitewright
