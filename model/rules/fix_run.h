// SPDX-License-Identifier: MIT
// Mends many findings one after the other, worst first, each fix seeing what those before it did. Works on a plan of its own, so
// that it can run beside the window; ends in one change set. What a waiver accepts is left alone. `sitewright fix` and "Fix all of this kind" are both this.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "model/plan/change_sum.h"
#include "model/plan/plan_document.h"
#include "model/rules/finding_text.h"
#include "model/rules/live_waivers.h"
#include "model/rules/rule_engine.h"

namespace sitewright {

enum class FixOutcome : std::uint8_t {
    Mended,
    Remains,   ///< the fix was made, the finding still stands
    NoFix,     ///< offers no fix, or none of the kind asked for
    Refused,   ///< the fix cannot be made
    AddsError, ///< the fix would break something else
};
constexpr bool isMade(FixOutcome outcome) { return outcome == FixOutcome::Mended || outcome == FixOutcome::Remains; }

struct FixStep {
    FixOutcome outcome = FixOutcome::NoFix;
    std::uint16_t rule = 0;
    ObjectId subject; ///< the finding's first
    QString text;     ///< the fix's title; when none was made, the finding's sentence
    QString why;      ///< why none was made; may be empty
};

/// What a change set does, without names and values: equal for "Install Event Dispatcher on …", whatever the server is called.
std::uint64_t fixKind(const Plan &plan, const ChangeSet &changes);

class FixRun {
public:
    struct Wishes {
        std::function<bool(const Finding &)> wanted; ///< also asked for findings that come up on the way
        std::optional<std::uint64_t> kind = {};      ///< of each finding's fixes the first of this kind; without, the first
        std::string today = {};                      ///< yyyy-mm-dd: a waiver that has expired accepts nothing; empty = none has
    };

    FixRun(Plan plan, IdSource ids, Wishes wishes);

    /// Looks at one finding; false when there is none left.
    bool step();
    std::size_t total() const { return m_steps.size() + m_queue.size() + m_waiting.size(); } ///< may grow
    const std::vector<FixStep> &steps() const { return m_steps; }
    ChangeSet changes() const { return m_sum.total(); }
    /// Open findings of any rule that came and went, by severity.
    const std::array<int, severityCount> &added() const { return m_added; }
    const std::array<int, severityCount> &removed() const { return m_removed; }
    std::size_t alsoMended() const { return m_alsoMended; } ///< wanted ones that went with the fix of another
    const Plan &plan() const { return m_document.plan(); }

private:
    struct Place {
        Severity severity;
        std::string keyText;
        std::uint64_t key;
        friend auto operator<=>(const Place &, const Place &) = default;
    };

    void enqueue(const Finding &finding);
    void follow(const ChangeSet &changes, const RuleEngine::News &news);
    void count(const FindingsDelta &open);
    FixStep judge(const Finding &finding);
    std::optional<ChangeSet> choose(const std::vector<Fix> &fixes, FixStep &step);
    void apply(const ChangeSet &changes, const Finding &finding, FixStep &step);
    bool requeueWaiting();

    PlanDocument m_document;
    RuleEngine m_engine;
    LiveWaivers m_waivers;
    IdSource m_ids;
    Wishes m_wishes;
    std::unordered_map<std::uint64_t, Finding> m_open; ///< all findings there are, by key
    std::unordered_set<std::uint64_t> m_seen;          ///< queued once; a fix that leaves its finding standing is not repeated
    std::set<Place> m_queue;
    std::vector<std::pair<Place, FixStep>> m_waiting;  ///< had no fix; another fix may bring one about
    std::size_t m_madeAtPass = 0;
    std::size_t m_made = 0;
    std::size_t m_alsoMended = 0;
    std::vector<FixStep> m_steps;
    ChangeSum m_sum;
    std::array<int, severityCount> m_added{}, m_removed{};
};

} // namespace sitewright
