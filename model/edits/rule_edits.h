// SPDX-License-Identifier: MIT
// What a plan says about its rules, as edits: severity, switched off or on, how sentences are read, limits, all of it at once.
// A value at its default is not kept, so the file names what differs. Repeated changes of one setting merge.
#pragma once

#include <optional>
#include <string_view>

#include "model/plan/draft.h"
#include "model/rules/rule_options.h"

namespace sitewright {

/// Everything a plan says about its rules, as the file has it.
struct RuleProfile {
    TextMap severity;
    TextList off;
    TextMap interpretation;
    TextMap limits;

    friend bool operator==(const RuleProfile &, const RuleProfile &) = default;
};

RuleProfile ruleProfileOf(const Plan &plan);

Edit switchRule(const Plan &plan, std::string_view code, bool off);
/// Nothing = the rule's own severity.
Edit regradeRule(const Plan &plan, std::string_view code, std::optional<Severity> severity);
Edit chooseReading(const Plan &plan, const ReadingSpec &reading, const ReadingChoice &choice);
Edit setLimit(const Plan &plan, const LimitSpec &limit, std::int64_t value);
/// Takes the place of everything the plan says about its rules.
Edit applyRuleProfile(const Plan &plan, const RuleProfile &profile);
Edit resetRuleSettings(const Plan &plan);

} // namespace sitewright
