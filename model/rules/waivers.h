// SPDX-License-Identifier: MIT
// Which waiver accepts which finding, and which waivers accept nothing: the one answer for the window, the command line and
// every report. Waivers and findings are indexed by key, by rule, and by rule and object, so that a finding costs one
// lookup and its way up the structure, however many waivers there are.
//
// A waiver of one finding rests on that finding's facts and is reopened when they change. A waiver for an object and what is
// below it, or for a rule, accepts whatever findings of the rule occur there.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/facts/rule_settings.h"
#include "model/plan/plan.h"
#include "model/rules/finding.h"

namespace sitewright {

enum class WaiverScope : std::uint8_t { Finding, Subtree, Rule };

enum class WaiverState : std::uint8_t {
    InForce,
    Resting,  ///< its rule is switched off
    Stale,    ///< there is nothing it accepts
    Reopened, ///< the finding occurs, but rests on other facts
    Expired,
};
inline constexpr int waiverStateCount = 5;

/// What a waiver is about. Its key is that of a finding, CODE:object for a subtree, or CODE for a rule.
struct WaiverTarget {
    WaiverScope scope = WaiverScope::Finding;
    int rule = -1;         ///< index in ruleTable(); -1: the key means nothing
    ObjectId object;       ///< of a subtree; of a finding the first of its subjects
    std::uint64_t key = 0; ///< of a finding

    bool isValid() const { return rule >= 0; }
};
WaiverTarget waiverTarget(std::string_view key, std::string_view scope);
WaiverTarget waiverTarget(const Plan &plan, ObjectRef waiver);
/// As files write them.
std::string_view waiverScopeKey(WaiverScope scope);
std::string_view waiverStateKey(WaiverState state);
/// False for waivers that accept nothing though their rule runs: somebody should look after them.
inline bool isOfUse(WaiverState state) { return state == WaiverState::InForce || state == WaiverState::Resting; }
std::vector<ObjectRef> waiversByKey(const Plan &plan);
std::string subtreeWaiverKey(std::string_view code, ObjectId object);
/// Whether a finding of `rule` with these subjects belongs to the subtree of `top`: all objects the rule looks at stand in
/// it; what the finding merely mentions may be elsewhere.
bool belongsTo(const Plan &plan, const Finding &finding, std::span<const ObjectRef> subjects, ObjectRef top);

class Waivers {
public:
    /// All waivers of `plan`; no finding is known afterwards. `today` as yyyy-mm-dd.
    void read(const Plan &plan, const RuleSettings &settings, std::string today);
    /// Takes one waiver in as the plan has it now, or forgets it. No finding may be known that it is about, or was.
    void readAgain(const Plan &plan, const RuleSettings &settings, ObjectId waiver);

    void add(const Plan &plan, const Finding &finding, std::span<const ObjectRef> subjects);
    void remove(const Finding &finding);

    /// The waiver that accepts a finding that is known, the nearest one; null when it is open.
    ObjectRef waiverOf(const Finding &finding) const;
    bool isWaived(const Finding &finding) const { return !waiverOf(finding).isNull(); }
    /// Whether a finding not known yet would be accepted.
    bool wouldWaive(const Plan &plan, const Finding &finding, std::span<const ObjectRef> subjects) const;
    /// The waiver that accepted an open finding when it rested on other facts; null when there is none.
    ObjectRef reopenedOf(const Finding &finding) const;

    bool isEmpty() const { return m_slots.empty(); }
    bool hasSubtrees() const { return !m_bySubtree.empty(); }
    /// Whether add() looks at the subjects of this rule's findings.
    bool hasSubtrees(std::uint16_t rule) const { return m_subtreesOfRule[rule] > 0; }
    /// Whether some waiver in force is for the subtree of `object`.
    bool isSubtree(ObjectId object) const { return m_subtreeObjects.contains(object); }
    WaiverTarget target(ObjectId waiver) const;
    WaiverState state(ObjectId waiver) const;
    /// How many findings it accepts now, also those that another one accepts too.
    std::size_t findingCount(ObjectId waiver) const;
    std::size_t count(WaiverState state) const;

private:
    using Slot = std::uint32_t;
    struct Record {
        ObjectRef ref;
        WaiverTarget target;
        std::optional<std::uint32_t> fingerprint;
        std::optional<std::uint32_t> present; ///< fingerprint of the finding with its key
        std::uint32_t covered = 0;            ///< findings in its subtree
        bool isExpired = false;
        bool isResting = false;

        bool isInForce() const { return target.isValid() && !isExpired && !isResting; }
        bool accepts(const Finding &finding) const { return fingerprint && *fingerprint == finding.fingerprint; }
    };

    void take(const Plan &plan, const RuleSettings &settings, ObjectRef waiver);
    void forget(ObjectId waiver);
    const Record *record(ObjectId waiver) const;
    const Record *acceptedByKey(const Finding &finding) const;
    WaiverState stateOf(const Record &record) const;
    std::uint32_t listOf(const std::vector<Slot> &subtrees);
    void subtreesOf(const Plan &plan, const Finding &finding, std::span<const ObjectRef> subjects, std::vector<Slot> &out) const;
    static std::uint64_t subtreeHash(int rule, ObjectId object) { return combineHash(static_cast<std::uint64_t>(rule), object.bits()); }

    std::string m_today;
    std::vector<Record> m_records;
    std::vector<Slot> m_free;
    std::unordered_map<ObjectId, Slot> m_slots;
    // In force only:
    std::unordered_multimap<std::uint64_t, Slot> m_byKey;
    std::unordered_map<std::uint64_t, Slot> m_bySubtree; ///< by rule and object
    std::unordered_map<ObjectId, std::uint32_t> m_subtreeObjects;
    std::vector<std::optional<Slot>> m_byRule;
    std::vector<std::uint32_t> m_subtreesOfRule;
    // Findings known:
    std::vector<std::uint32_t> m_findingsOfRule;
    std::unordered_map<std::uint64_t, std::uint32_t> m_covered; ///< by finding key: which of m_lists
    std::vector<std::vector<Slot>> m_lists; ///< subtrees one finding belongs to, nearest first; each list once, for many findings
    std::unordered_map<std::uint64_t, std::uint32_t> m_listByHash;
    std::vector<Slot> m_scratch;
};

} // namespace sitewright
