// SPDX-License-Identifier: MIT
// Findings of one plan as the command line gives them out: JSON for scripts (plan-format.md section 2) and text for
// people and logs. The same input gives the same bytes; characters that could steer a terminal are escaped.
#pragma once

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/facts/facts.h"
#include "model/rules/rule_runner.h"
#include "model/rules/waivers.h"

namespace sitewright {

struct FindingsSummary {
    std::array<std::size_t, severityCount> count{}; ///< without the waived ones
    std::size_t waived = 0;
    std::size_t staleWaivers = 0;    ///< that waive nothing: no such finding any more, other facts, or expired
    std::size_t expiredWaivers = 0;  ///< of these, the expired ones
    std::size_t reopenedWaivers = 0; ///< of these, those whose finding rests on other facts now
};

class FindingsReport {
public:
    using Lines = std::unordered_map<ObjectId, int>;

    /// `today` as yyyy-mm-dd; `planName` as messages call the plan; `lines` may be empty. With `onlyRules` the findings
    /// are those of these rules, and waivers of others are left out. Plan, facts and lines must outlive the report.
    FindingsReport(const Plan &plan, const Facts &facts, const std::vector<ReportedFinding> &findings, const std::string &today,
                   std::string planName, const Lines &lines, const std::vector<std::string> &onlyRules = {});

    const FindingsSummary &summary() const { return m_summary; }
    const Waivers &waivers() const { return m_waivers; }
    std::string json() const;
    std::string text() const;
    std::string waiversJson() const;
    std::string waiversText() const;

private:
    struct Entry {
        const ReportedFinding *found;
        Severity severity;
        std::string key;
        ObjectRef waiver; ///< that accepts it, else null

        bool isWaived() const { return !waiver.isNull(); }
    };

    void judgeWaivers(const std::string &today, const std::vector<std::string> &onlyRules);
    std::string findingJson(const Entry &entry) const;
    std::string waiverJson(ObjectRef waiver) const;
    QString closingLine() const;

    const Plan &m_plan;
    const Facts &m_facts;
    const Lines &m_lines;
    std::string m_planName;
    std::vector<Entry> m_entries; ///< by severity, rule, key
    Waivers m_waivers;
    std::vector<ObjectRef> m_reported; ///< waivers of the rules that were checked, by key
    FindingsSummary m_summary;
};

/// The whole list of rules with what `settings` switches off or grades otherwise.
std::string rulesJson(const RuleSettings &settings);
std::string rulesText(const RuleSettings &settings);

} // namespace sitewright
