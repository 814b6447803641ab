// SPDX-License-Identifier: MIT
#include "model/rules/rule_runner.h"

#include <algorithm>

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

// What runs together. A node costs memory, and most rules of one object are woken by the same things; only two families of
// structure objects are woken widely (a responsible service high up) or often (applications on their MPs).
int groupOf(const Rule &rule, SubjectSpace space)
{
    if (space != SubjectSpace::Structure)
        return 0;
    const std::string_view family = ruleFamily(rule);
    return family == "DS" ? 2 : family == "APP" ? 1 : 0;
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
            type->rules.push_back({&rule, static_cast<std::uint16_t>(i), hashText(rule.code), kindsOf(rule.scope)});
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

std::vector<ReportedFinding> checkPlan(const Plan &plan, const Facts &facts)
{
    const RuleSchedule schedule(facts.settings());
    const FactsView<false> view(plan, facts);
    FindingSink sink(plan);
    sink.setDetailHash(detailKeyHash);
    std::vector<ReportedFinding> out;
    for (int space = 0; space < subjectSpaceCount; ++space) {
        std::vector<const ScheduledRule *> rules; // object by object is a tenth faster than rule by rule
        for (const NodeType &type : schedule.types()) {
            for (const ScheduledRule &rule : type.rules) {
                if (type.space == static_cast<SubjectSpace>(space))
                    rules.push_back(&rule);
            }
        }
        if (rules.empty())
            continue;
        for (std::uint32_t i = 0, n = subjectCapacity(plan, static_cast<SubjectSpace>(space)); i < n; ++i) {
            const ObjectRef subject = subjectAt(plan, static_cast<SubjectSpace>(space), i);
            if (subject.isNull())
                continue;
            for (const ScheduledRule *rule : rules) {
                if (!contains(rule->kinds, subject.kind()))
                    continue;
                sink.begin(rule->index, rule->codeHash);
                rule->rule->plainCheck(view, subject, sink);
            }
            if (sink.findings().empty())
                continue;
            for (std::size_t f = 0; f < sink.findings().size(); ++f) {
                const auto subjects = sink.subjects(f);
                out.push_back({sink.findings()[f], {subjects.begin(), subjects.end()}});
            }
            sink.clear();
        }
    }
    return out;
}

} // namespace sitewright
