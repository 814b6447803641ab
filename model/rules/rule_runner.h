// SPDX-License-Identifier: MIT
// Which rules run on what: the rule table ordered into node types, one or a few per kind of subject. Shared by the live
// engine and the one-shot check, so that both look at exactly the same subjects.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "model/rules/rule_table.h"

namespace sitewright {

/// What the index of a node counts.
enum class SubjectSpace : std::uint8_t {
    Organization, Structure, Segment, ManagementPoint, Depot, Repository, Cloud, Link, PointNameSlot, SiblingNameSlot,
};
inline constexpr int subjectSpaceCount = 10;

struct ScheduledRule {
    const Rule *rule;
    std::uint8_t index;
    std::uint64_t codeHash;
    KindMask kinds; ///< of the subject
};

struct NodeType {
    int group; ///< of several that look at one space
    SubjectSpace space;
    std::vector<ScheduledRule> rules;
};

class RuleSchedule {
public:
    /// All rules that `settings` leaves on.
    explicit RuleSchedule(const RuleSettings &settings);

    const std::vector<NodeType> &types() const { return m_types; }

private:
    std::vector<NodeType> m_types;
};

std::uint32_t subjectCapacity(const Plan &plan, SubjectSpace space);
/// The subject with `index` in `space`, null when there is none now.
ObjectRef subjectAt(const Plan &plan, SubjectSpace space, std::uint32_t index);
/// Most scopes are one space; Everything is every space of objects.
std::vector<SubjectSpace> spacesOf(RuleScope scope);
/// The space objects of `kind` are subjects of; nothing for kinds no rule looks at.
std::optional<SubjectSpace> spaceOfKind(Kind kind);
KindMask kindsOf(RuleScope scope);

/// A finding with everything that belongs to it, for who has no engine at hand.
struct ReportedFinding {
    Finding finding;
    std::vector<ObjectRef> subjects; ///< sorted by id
};

/// All findings of `plan`, from scratch, in no particular order. Recording is compiled out: this is the command line's check.
std::vector<ReportedFinding> checkPlan(const Plan &plan, const Facts &facts);
/// The same, told one by one; the subjects are sorted by id and valid during the call.
using FindingVisitor = std::function<void(const Finding &, std::span<const ObjectRef>)>;
void checkPlan(const Plan &plan, const Facts &facts, const FindingVisitor &visit);

} // namespace sitewright
