// SPDX-License-Identifier: MIT
#include "model/rules/rule_runner.h"

#include <algorithm>
#include <array>

#include "model/base/prefetch.h"

namespace sitewright {

std::vector<SubjectSpace> spacesOf(RuleScope scope)
{
    using enum SubjectSpace;
    switch (scope) {
    case RuleScope::Organization: return {Organization};
    case RuleScope::Segment: return {Segment};
    case RuleScope::ManagementPoint: return {ManagementPoint};
    case RuleScope::Depot: return {Depot};
    case RuleScope::Repository: return {Repository};
    case RuleScope::Cloud: return {Cloud};
    case RuleScope::Link: return {Link};
    case RuleScope::PointNames: return {PointNameSlot};
    case RuleScope::SiblingNames: return {SiblingNameSlot};
    case RuleScope::Everything: return {Structure, Segment, ManagementPoint, Depot, Repository, Cloud, Link};
    case RuleScope::Region:
    case RuleScope::Site:
    case RuleScope::RegionOrSite:
    case RuleScope::Structure: break;
    }
    return {Structure};
}

std::optional<SubjectSpace> spaceOfKind(Kind kind)
{
    switch (kind) {
    case Kind::Organization:
    case Kind::Region:
    case Kind::Site: return SubjectSpace::Structure;
    case Kind::Segment: return SubjectSpace::Segment;
    case Kind::ManagementPoint: return SubjectSpace::ManagementPoint;
    case Kind::Depot: return SubjectSpace::Depot;
    case Kind::Repository: return SubjectSpace::Repository;
    case Kind::Cloud: return SubjectSpace::Cloud;
    case Kind::Link: return SubjectSpace::Link;
    case Kind::Plan:
    case Kind::ApplicationType:
    case Kind::Waiver: break;
    }
    return std::nullopt;
}

KindMask kindsOf(RuleScope scope)
{
    switch (scope) {
    case RuleScope::Organization: return maskOf(Kind::Organization);
    case RuleScope::Region: return maskOf(Kind::Region);
    case RuleScope::Site: return maskOf(Kind::Site);
    case RuleScope::RegionOrSite: return maskOf(Kind::Region, Kind::Site);
    case RuleScope::Structure: return structureKinds;
    default: return allKinds;
    }
}

namespace {

// What runs together. A node costs memory, and most rules of one object are woken by the same things; only some about
// structure objects are woken widely (by a responsible service high up, by a region's master depot) or often (by applications on their MPs).
int groupOf(const Rule &rule, SubjectSpace space)
{
    if (space != SubjectSpace::Structure)
        return 0;
    constexpr std::array<std::string_view, 5> byService{"DS-02", "DS-03", "DS-04", "DS-09", "DS-17"};
    constexpr std::array<std::string_view, 2> byServiceAndDepots{"DS-05", "DS-12"};
    if (std::ranges::find(byService, rule.code) != byService.end())
        return 2;
    if (std::ranges::find(byServiceAndDepots, rule.code) != byServiceAndDepots.end())
        return 3;
    return ruleFamily(rule) == "APP" ? 1 : 0;
}

} // namespace

RuleSchedule::RuleSchedule(const RuleSettings &settings)
{
    const auto table = ruleTable();
    for (std::size_t i = 0; i < table.size(); ++i) {
        const Rule &rule = *table[i];
        if (settings.isOff(rule.code))
            continue;
        for (const SubjectSpace space : spacesOf(rule.scope)) {
            const int group = groupOf(rule, space);
            auto type = std::ranges::find_if(m_types, [&](const NodeType &t) { return t.group == group && t.space == space; });
            if (type == m_types.end())
                type = m_types.insert(m_types.end(), {group, space, {}});
            type->rules.push_back({&rule, static_cast<std::uint8_t>(i), hashText(rule.code), kindsOf(rule.scope)});
        }
    }
}

std::uint32_t subjectCapacity(const Plan &plan, SubjectSpace space)
{
    switch (space) {
    case SubjectSpace::Organization: return 1;
    case SubjectSpace::Structure: return plan.capacity(Kind::Site);
    case SubjectSpace::Segment: return plan.capacity(Kind::Segment);
    case SubjectSpace::ManagementPoint: return plan.capacity(Kind::ManagementPoint);
    case SubjectSpace::Depot: return plan.capacity(Kind::Depot);
    case SubjectSpace::Repository: return plan.capacity(Kind::Repository);
    case SubjectSpace::Cloud: return plan.capacity(Kind::Cloud);
    case SubjectSpace::Link: return plan.capacity(Kind::Link);
    case SubjectSpace::PointNameSlot: return plan.pointNames().slotCount();
    case SubjectSpace::SiblingNameSlot: return plan.siblingNames().slotCount();
    }
    return 0;
}

ObjectRef subjectAt(const Plan &plan, SubjectSpace space, std::uint32_t index)
{
    ObjectRef ref;
    switch (space) {
    case SubjectSpace::Organization:
        return plan.organization();
    case SubjectSpace::Structure:
        ref = ObjectRef(plan.structure({Kind::Site, index}).kind, index);
        break;
    case SubjectSpace::Segment:
        ref = ObjectRef(Kind::Segment, index);
        break;
    case SubjectSpace::ManagementPoint:
        ref = ObjectRef(Kind::ManagementPoint, index);
        break;
    case SubjectSpace::Depot:
        ref = ObjectRef(Kind::Depot, index);
        break;
    case SubjectSpace::Repository:
        ref = ObjectRef(Kind::Repository, index);
        break;
    case SubjectSpace::Cloud:
        ref = ObjectRef(Kind::Cloud, index);
        break;
    case SubjectSpace::Link:
        ref = ObjectRef(Kind::Link, index);
        break;
    case SubjectSpace::PointNameSlot:
    case SubjectSpace::SiblingNameSlot:
        return {Kind::Plan, index};
    }
    return plan.record(ref).id.isNull() ? ObjectRef() : ref;
}

namespace {

/// All rules about the subjects of one space, those for each kind together.
class SpaceCheck {
public:
    SpaceCheck(const RuleSchedule &schedule, SubjectSpace space)
    {
        for (const NodeType &type : schedule.types()) {
            for (const ScheduledRule &rule : type.rules) {
                for (std::size_t kind = 0; type.space == space && kind < m_rules.size(); ++kind) {
                    if (contains(rule.kinds, static_cast<Kind>(kind)))
                        m_rules[kind].push_back({rule.rule->plainCheck, rule.codeHash, rule.index});
                }
            }
        }
    }
    void run(const FactsView<false> &view, ObjectRef subject, FindingSink &sink) const
    {
        for (const Row &row : m_rules[static_cast<std::size_t>(subject.kind())]) {
            sink.begin(row.index, row.codeHash);
            row.check(view, subject, sink);
        }
    }
    bool isEmpty() const { return std::ranges::all_of(m_rules, [](const auto &rows) { return rows.empty(); }); }

private:
    struct Row {
        Rule::PlainCheck check;
        std::uint64_t codeHash;
        std::uint8_t index;
    };
    std::array<std::vector<Row>, kindCount> m_rules;
};

/// visit(subject) for every live record of a table, in the order in which they lie in memory.
template <Kind kind, class Visit>
void forEachInTable(const Plan &plan, Visit visit)
{
    for (std::uint32_t i = 0, end = plan.capacity(kind); i < end; ++i) {
        const ObjectRef subject(kind, i);
        if (plan.isLive(subject))
            visit(subject);
    }
}

/// visit(subject) for every subject of `space`.
template <class Visit>
void forEachSubject(const Plan &plan, SubjectSpace space, Visit visit)
{
    const std::uint32_t end = subjectCapacity(plan, space);
    switch (space) {
    case SubjectSpace::Structure:
        for (std::uint32_t i = 0; i < end; ++i) {
            if (i + prefetchDistance < end) {
                if (const ObjectRef point = plan.structure({Kind::Site, i + prefetchDistance}).firstPointHere)
                    prefetch(&plan.point(point));
            }
            if (const StructureRecord &structure = plan.structure({Kind::Site, i}); !structure.id.isNull())
                visit(ObjectRef(structure.kind, i));
        }
        return;
    case SubjectSpace::Segment: return forEachInTable<Kind::Segment>(plan, visit);
    case SubjectSpace::ManagementPoint: return forEachInTable<Kind::ManagementPoint>(plan, visit);
    default:
        for (std::uint32_t i = 0; i < end; ++i) {
            if (const ObjectRef subject = subjectAt(plan, space, i))
                visit(subject);
        }
    }
}

} // namespace

// Object by object, which is a tenth faster than rule by rule.
void checkPlan(const Plan &plan, const Facts &facts, const FindingVisitor &visit)
{
    const RuleSchedule schedule(facts.settings());
    const FactsView<false> view(plan, facts);
    FindingSink sink(plan);
    sink.setDetailHash(detailKeyHash);
    for (int number = 0; number < subjectSpaceCount; ++number) {
        const auto space = static_cast<SubjectSpace>(number);
        const SpaceCheck check(schedule, space);
        if (check.isEmpty())
            continue;
        forEachSubject(plan, space, [&](ObjectRef subject) {
            check.run(view, subject, sink);
            if (sink.findings().empty())
                return;
            for (std::size_t f = 0; f < sink.findings().size(); ++f)
                visit(sink.findings()[f], sink.subjects(f));
            sink.clear();
        });
    }
}

std::vector<ReportedFinding> checkPlan(const Plan &plan, const Facts &facts)
{
    std::vector<ReportedFinding> out;
    checkPlan(plan, facts, [&](const Finding &finding, std::span<const ObjectRef> subjects) {
        out.push_back({finding, {subjects.begin(), subjects.end()}});
    });
    return out;
}

} // namespace sitewright
