// SPDX-License-Identifier: MIT
// The plan's own say about rules: severities, rules switched off, readings of ambiguous sentences (domain.md section 7) and
// limits (rule_options.h has both tables). Parsed once per change of the plan's settings.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "model/plan/plan.h"
#include "model/rules/finding.h"
#include "model/rules/rule_options.h"

namespace sitewright {

class RuleSettings {
public:
    static RuleSettings of(const Plan &plan);

    bool isOff(std::string_view code) const { return m_off.contains(std::string(code)); }
    /// As the plan grades it, else as a reading in force does, else `fallback`.
    Severity severity(std::string_view code, Severity fallback) const;
    /// The same without the plan's own grade.
    Severity usualSeverity(std::string_view code, Severity fallback) const;
    bool isRegraded(std::string_view code) const { return m_severity.contains(std::string(code)); }
    std::int64_t limit(LimitName name) const { return m_limits[name.index]; }
    std::int64_t limit(const LimitSpec &row) const;
    /// Whether that choice is in force.
    bool reads(ReadingName name) const { return m_choices[name.index] == name.choice; }
    const ReadingChoice &choice(const ReadingSpec &row) const;
    /// Readings, choices and limits of the plan that this program does not know: without effect, but kept. Sorted.
    const std::vector<std::string> &unknownNames() const { return m_unknown; }

    friend bool operator==(const RuleSettings &, const RuleSettings &) = default;

    RuleSettings();

private:
    void readChoices(const Plan &plan);
    void readLimits(const Plan &plan);

    std::unordered_map<std::string, Severity> m_severity;
    std::unordered_map<std::string, Severity> m_readSeverity; ///< by readings in force
    std::unordered_set<std::string> m_off;
    std::array<std::int64_t, limitCount> m_limits{};
    std::array<std::uint8_t, readingCount> m_choices{};
    std::vector<std::string> m_unknown;
};

std::string_view severityKey(Severity severity);
bool severityFromKey(std::string_view key, Severity &out);

} // namespace sitewright
