// SPDX-License-Identifier: MIT
// The plan's own say about rules: severities, rules switched off, interpretations of ambiguous sentences (domain.md
// section 7) and limits. Parsed once per change of the plan's settings.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "model/plan/plan.h"
#include "model/rules/finding.h"

namespace sitewright {

class RuleSettings {
public:
    static RuleSettings of(const Plan &plan);

    bool isOff(std::string_view code) const { return m_off.contains(std::string(code)); }
    Severity severity(std::string_view code, Severity fallback) const;
    bool isRegraded(std::string_view code) const { return m_severity.contains(std::string(code)); }
    std::int64_t limit(std::string_view name, std::int64_t fallback) const;
    /// The chosen reading, or `fallback`.
    std::string interpretation(std::string_view name, std::string_view fallback) const;

    friend bool operator==(const RuleSettings &, const RuleSettings &) = default;

private:
    std::unordered_map<std::string, Severity> m_severity;
    std::unordered_set<std::string> m_off;
    std::unordered_map<std::string, std::int64_t> m_limits;
    std::unordered_map<std::string, std::string> m_readings;
};

std::string_view severityKey(Severity severity);
bool severityFromKey(std::string_view key, Severity &out);

} // namespace sitewright
