// SPDX-License-Identifier: MIT
// Findings of one plan as the command line gives them out: JSON for scripts (plan-format.md section 2) and text for
// people and logs. The same input gives the same bytes; characters that could steer a terminal are escaped.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/facts/facts.h"
#include "model/io/baseline.h"
#include "model/rules/finding_text.h"
#include "model/rules/rule_runner.h"
#include "model/rules/waivers.h"

namespace sitewright {

struct FindingsSummary {
    std::array<std::size_t, severityCount> count{}; ///< without the waived ones
    std::size_t waived = 0;
    std::size_t staleWaivers = 0;    ///< that waive nothing: no such finding any more, other facts, or expired
    std::size_t expiredWaivers = 0;  ///< of these, the expired ones
    std::array<std::size_t, 3> baseline{}; ///< by BaselineState, without the waived ones; when there is a baseline
    std::size_t reopenedWaivers = 0; ///< of these, those whose finding rests on other facts now
};

/// How a finding stands to what an earlier check found.
enum class BaselineState : std::uint8_t {
    New,
    Unchanged, ///< known: the same finding resting on the same facts
    Updated,   ///< the same finding, but the facts are others or it is no longer waived
};
std::string_view baselineStateKey(BaselineState state);

class FindingsReport {
public:
    using Lines = std::unordered_map<ObjectId, int>;

    struct Entry {
        const ReportedFinding *found;
        Severity severity;
        std::string key;
        ObjectRef waiver; ///< that accepts it, else null
        BaselineState baseline = BaselineState::New;

        bool isWaived() const { return !waiver.isNull(); }
        bool isKnown() const { return baseline == BaselineState::Unchanged; }
        /// Whether it makes a check fail that fails from `least` on; nothing fails without one.
        bool countsFrom(std::optional<Severity> least) const { return least && severity <= *least && !isWaived() && !isKnown(); }
    };

    /// `today` as yyyy-mm-dd; `planName` as messages call the plan; `lines` may be empty. With `onlyRules` the findings
    /// are those of these rules, and waivers of others are left out. Plan, facts and lines must outlive the report.
    FindingsReport(const Plan &plan, const Facts &facts, const std::vector<ReportedFinding> &findings, const std::string &today,
                   std::string planName, const Lines &lines, const std::vector<std::string> &onlyRules = {});

    /// Marks what `baseline` knows and keeps what is there no more; null = it says nothing about this plan.
    void compareWith(const BaselinePlan *baseline);

    const FindingsSummary &summary() const { return m_summary; }
    const std::string &planName() const { return m_planName; }
    const Plan &plan() const { return m_plan; }
    const Facts &facts() const { return m_facts; }
    const std::vector<Entry> &entries() const { return m_entries; } ///< by severity, rule, key
    bool hasBaseline() const { return m_hasBaseline; }
    const std::vector<BaselineFinding> &resolved() const { return m_resolved; } ///< in the baseline only, in the same order
    QString message(const Entry &entry) const;
    std::vector<QString> fixTitles(const Entry &entry) const;
    int line(ObjectRef ref) const; ///< in the plan's file; 0 = unknown
    const Waivers &waivers() const { return m_waivers; }
    std::string json() const;
    std::string text() const;
    std::string waiversJson() const;
    std::string waiversText() const;

private:
    void judgeWaivers(const std::string &today, const std::vector<std::string> &onlyRules);
    std::string findingJson(const Entry &entry) const;
    static std::string resolvedJson(const BaselineFinding &gone);
    ObjectRef placeOf(const BaselineFinding &gone) const; ///< its first subject, as far as it is still there
    std::string waiverJson(ObjectRef waiver) const;
    QString closingLine() const;

    const Plan &m_plan;
    const Facts &m_facts;
    const Lines &m_lines;
    std::string m_planName;
    std::vector<std::string> m_onlyRules;
    std::vector<Entry> m_entries;
    std::vector<BaselineFinding> m_resolved;
    bool m_hasBaseline = false;
    Waivers m_waivers;
    std::vector<ObjectRef> m_reported; ///< waivers of the rules that were checked, by key
    FindingsSummary m_summary;
};

/// Reports of several plans in one document; each part as json() gives it.
std::string findingsListJson(const std::vector<std::string> &reports, const std::vector<std::string> &unreadable);

/// "Contoso / DACH / Munich", safe to print.
QString objectPath(const Plan &plan, ObjectRef ref);

/// The whole list of rules with what `settings` switches off or grades otherwise.
std::string rulesJson(const RuleSettings &settings);
std::string rulesText(const RuleSettings &settings);

} // namespace sitewright
