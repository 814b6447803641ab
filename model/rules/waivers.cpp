// SPDX-License-Identifier: MIT
#include "model/rules/waivers.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "model/rules/finding_text.h"
#include "model/rules/rule_runner.h"
#include "model/rules/rule_table.h"

namespace sitewright {

namespace {

constexpr std::string_view subtreeScope = "subtree", ruleScope = "rule", findingScope = "finding";

std::optional<std::uint32_t> hexNumber(const std::string &text)
{
    std::uint32_t number = 0;
    const char *end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, number, 16);
    return error == std::errc() && at == end && !text.empty() ? std::optional(number) : std::nullopt;
}

/// Kinds of the objects a rule looks at; whatever else stands in its findings is only mentioned.
KindMask lookedAt(const Rule &rule)
{
    switch (rule.scope) {
    case RuleScope::Region: return maskOf(Kind::Region);
    case RuleScope::Site: return maskOf(Kind::Site);
    case RuleScope::RegionOrSite: return maskOf(Kind::Region, Kind::Site);
    case RuleScope::Structure: return structureKinds;
    case RuleScope::Segment: return maskOf(Kind::Segment);
    case RuleScope::Depot: return maskOf(Kind::Depot);
    case RuleScope::Repository: return maskOf(Kind::Repository);
    case RuleScope::ManagementPoint:
    case RuleScope::PointNames: return maskOf(Kind::ManagementPoint);
    default: return allKinds;
    }
}

} // namespace

WaiverTarget waiverTarget(std::string_view key, std::string_view scope)
{
    WaiverTarget out;
    const std::size_t colon = key.find(':');
    const int rule = ruleIndex(key.substr(0, colon));
    const std::string_view rest = colon == std::string_view::npos ? std::string_view() : key.substr(colon + 1);
    const auto object = ObjectId::fromText(rest.substr(0, rest.find_first_of(",:")));
    if (scope == ruleScope) {
        out.scope = WaiverScope::Rule;
        out.rule = colon == std::string_view::npos ? rule : -1;
        return out;
    }
    out.object = object.value_or(ObjectId());
    if (scope == subtreeScope) {
        out.scope = WaiverScope::Subtree;
        out.rule = object && rest.find_first_of(",:") == std::string_view::npos ? rule : -1;
        return out;
    }
    if (const auto hash = findingKeyHashOf(key)) {
        out.rule = rule;
        out.key = *hash;
    }
    return out;
}

WaiverTarget waiverTarget(const Plan &plan, ObjectRef waiver)
{
    return waiverTarget(plan.textValue(waiver, FieldId::Key), plan.textValue(waiver, FieldId::Scope));
}

std::string_view waiverScopeKey(WaiverScope scope)
{
    return scope == WaiverScope::Rule ? ruleScope : scope == WaiverScope::Subtree ? subtreeScope : findingScope;
}

std::string_view waiverStateKey(WaiverState state)
{
    static constexpr std::array<std::string_view, waiverStateCount> keys{"inForce", "resting", "stale", "reopened", "expired"};
    return keys[static_cast<std::size_t>(state)];
}

std::vector<ObjectRef> waiversByKey(const Plan &plan)
{
    std::vector<std::pair<std::string, ObjectRef>> found;
    plan.forEach(Kind::Waiver, [&](ObjectRef ref) { found.emplace_back(plan.textValue(ref, FieldId::Key), ref); });
    std::ranges::sort(found);
    std::vector<ObjectRef> out;
    for (const auto &[key, ref] : found)
        out.push_back(ref);
    return out;
}

std::string subtreeWaiverKey(std::string_view code, ObjectId object) { return std::string(code) + ':' + object.text(); }

bool belongsTo(const Plan &plan, const Finding &finding, std::span<const ObjectRef> subjects, ObjectRef top)
{
    const KindMask kinds = lookedAt(*ruleTable()[finding.rule]);
    const bool isNoneLookedAt = std::ranges::none_of(subjects, [&](ObjectRef ref) { return contains(kinds, ref.kind()); });
    return !subjects.empty() && std::ranges::all_of(subjects, [&](ObjectRef ref) {
        return (!isNoneLookedAt && !contains(kinds, ref.kind())) || plan.isWithin(ref, top);
    });
}

// --- the waivers ------------------------------------------------------------------------------------------------------

void Waivers::read(const Plan &plan, const RuleSettings &settings, std::string today)
{
    *this = Waivers();
    m_today = std::move(today);
    m_byRule.resize(ruleTable().size());
    m_subtreesOfRule.resize(ruleTable().size());
    m_findingsOfRule.resize(ruleTable().size());
    plan.forEach(Kind::Waiver, [&](ObjectRef ref) { take(plan, settings, ref); });
}

void Waivers::readAgain(const Plan &plan, const RuleSettings &settings, ObjectId waiver)
{
    forget(waiver);
    if (const ObjectRef ref = plan.find(waiver); ref.is(Kind::Waiver))
        take(plan, settings, ref);
}

void Waivers::take(const Plan &plan, const RuleSettings &settings, ObjectRef waiver)
{
    Slot slot = static_cast<Slot>(m_records.size());
    if (m_free.empty()) {
        m_records.emplace_back();
    } else {
        slot = m_free.back();
        m_free.pop_back();
    }
    m_slots[plan.id(waiver)] = slot;
    Record &record = m_records[slot] = {};
    record.ref = waiver;
    record.target = waiverTarget(plan, waiver);
    record.fingerprint = hexNumber(plan.textValue(waiver, FieldId::Fingerprint));
    const std::string expires = plan.textValue(waiver, FieldId::Expires);
    record.isExpired = !expires.empty() && expires < m_today;
    record.isResting = record.target.isValid() && settings.isOff(ruleTable()[static_cast<std::size_t>(record.target.rule)]->code);
    if (!record.isInForce())
        return;
    const auto rule = static_cast<std::size_t>(record.target.rule);
    switch (record.target.scope) {
    case WaiverScope::Finding:
        m_byKey.emplace(record.target.key, slot);
        break;
    case WaiverScope::Subtree:
        m_bySubtree[subtreeHash(record.target.rule, record.target.object)] = slot;
        ++m_subtreeObjects[record.target.object];
        ++m_subtreesOfRule[rule];
        break;
    case WaiverScope::Rule:
        m_byRule[rule] = slot;
        break;
    }
}

void Waivers::forget(ObjectId waiver)
{
    const auto at = m_slots.find(waiver);
    if (at == m_slots.end())
        return;
    const Slot slot = at->second;
    const WaiverTarget target = m_records[slot].target;
    if (m_records[slot].isInForce()) {
        const auto rule = static_cast<std::size_t>(target.rule);
        if (target.scope == WaiverScope::Finding) {
            auto [entry, end] = m_byKey.equal_range(target.key);
            m_byKey.erase(std::find_if(entry, end, [slot](const auto &pair) { return pair.second == slot; }));
        } else if (target.scope == WaiverScope::Subtree) {
            m_bySubtree.erase(subtreeHash(target.rule, target.object));
            if (--m_subtreeObjects[target.object] == 0)
                m_subtreeObjects.erase(target.object);
            --m_subtreesOfRule[rule];
        } else {
            m_byRule[rule].reset();
        }
    }
    m_free.push_back(slot);
    m_slots.erase(at);
}

// --- the findings -----------------------------------------------------------------------------------------------------

void Waivers::subtreesOf(const Plan &plan, const Finding &finding, std::span<const ObjectRef> subjects, std::vector<Slot> &out) const
{
    out.clear();
    if (m_subtreesOfRule[finding.rule] == 0)
        return;
    const KindMask kinds = lookedAt(*ruleTable()[finding.rule]);
    const auto first = std::ranges::find_if(subjects, [&](ObjectRef ref) { return contains(kinds, ref.kind()); });
    for (ObjectRef at = first != subjects.end() ? *first : subjects.empty() ? ObjectRef() : subjects.front(); at; at = plan.owner(at)) {
        const auto entry = m_bySubtree.find(subtreeHash(finding.rule, plan.id(at)));
        if (entry != m_bySubtree.end() && belongsTo(plan, finding, subjects, at))
            out.push_back(entry->second);
    }
}

void Waivers::add(const Plan &plan, const Finding &finding, std::span<const ObjectRef> subjects)
{
    ++m_findingsOfRule[finding.rule];
    for (auto [at, end] = m_byKey.equal_range(finding.key); at != end; ++at)
        m_records[at->second].present = finding.fingerprint;
    subtreesOf(plan, finding, subjects, m_scratch);
    if (m_scratch.empty())
        return;
    for (const Slot slot : m_scratch)
        ++m_records[slot].covered;
    m_covered[finding.key] = listOf(m_scratch);
}

std::uint32_t Waivers::listOf(const std::vector<Slot> &subtrees)
{
    std::uint64_t hash = subtrees.size();
    for (const Slot slot : subtrees)
        hash = combineHash(hash, slot);
    const auto [entry, isNew] = m_listByHash.try_emplace(hash, static_cast<std::uint32_t>(m_lists.size()));
    if (isNew || m_lists[entry->second] != subtrees) {
        entry->second = static_cast<std::uint32_t>(m_lists.size());
        m_lists.push_back(subtrees);
    }
    return entry->second;
}

void Waivers::remove(const Finding &finding)
{
    --m_findingsOfRule[finding.rule];
    for (auto [at, end] = m_byKey.equal_range(finding.key); at != end; ++at)
        m_records[at->second].present.reset();
    const auto covered = m_covered.find(finding.key);
    if (covered == m_covered.end())
        return;
    for (const Slot slot : m_lists[covered->second])
        --m_records[slot].covered;
    m_covered.erase(covered);
}

const Waivers::Record *Waivers::acceptedByKey(const Finding &finding) const
{
    for (auto [at, end] = m_byKey.equal_range(finding.key); at != end; ++at) {
        if (m_records[at->second].accepts(finding))
            return &m_records[at->second];
    }
    return nullptr;
}

ObjectRef Waivers::waiverOf(const Finding &finding) const
{
    if (const Record *own = acceptedByKey(finding))
        return own->ref;
    if (const auto covered = m_covered.find(finding.key); covered != m_covered.end())
        return m_records[m_lists[covered->second].front()].ref;
    const auto rule = m_byRule.empty() ? std::nullopt : m_byRule[finding.rule];
    return rule ? m_records[*rule].ref : ObjectRef();
}

bool Waivers::wouldWaive(const Plan &plan, const Finding &finding, std::span<const ObjectRef> subjects) const
{
    if (m_slots.empty())
        return false;
    std::vector<Slot> subtrees;
    subtreesOf(plan, finding, subjects, subtrees);
    return !subtrees.empty() || m_byRule[finding.rule] || acceptedByKey(finding);
}

ObjectRef Waivers::reopenedOf(const Finding &finding) const
{
    const auto [at, end] = m_byKey.equal_range(finding.key);
    return at == end || isWaived(finding) ? ObjectRef() : m_records[at->second].ref;
}

// --- asking about waivers ---------------------------------------------------------------------------------------------

const Waivers::Record *Waivers::record(ObjectId waiver) const
{
    const auto at = m_slots.find(waiver);
    return at == m_slots.end() ? nullptr : &m_records[at->second];
}

WaiverTarget Waivers::target(ObjectId waiver) const
{
    const Record *found = record(waiver);
    return found ? found->target : WaiverTarget();
}

WaiverState Waivers::state(ObjectId waiver) const
{
    const Record *found = record(waiver);
    return found ? stateOf(*found) : WaiverState::Stale;
}

WaiverState Waivers::stateOf(const Record &record) const
{
    if (record.isExpired)
        return WaiverState::Expired;
    if (record.isResting)
        return WaiverState::Resting;
    if (!record.target.isValid())
        return WaiverState::Stale;
    bool accepts = false;
    switch (record.target.scope) {
    case WaiverScope::Finding:
        if (record.present && record.present != record.fingerprint)
            return WaiverState::Reopened;
        accepts = record.present.has_value();
        break;
    case WaiverScope::Subtree: accepts = record.covered > 0; break;
    case WaiverScope::Rule: accepts = m_findingsOfRule[static_cast<std::size_t>(record.target.rule)] > 0; break;
    }
    return accepts ? WaiverState::InForce : WaiverState::Stale;
}

std::size_t Waivers::findingCount(ObjectId waiver) const
{
    const Record *found = record(waiver);
    if (!found || stateOf(*found) != WaiverState::InForce)
        return 0;
    switch (found->target.scope) {
    case WaiverScope::Finding: return 1;
    case WaiverScope::Subtree: return found->covered;
    case WaiverScope::Rule: return m_findingsOfRule[static_cast<std::size_t>(found->target.rule)];
    }
    return 0;
}

std::size_t Waivers::count(WaiverState state) const
{
    return static_cast<std::size_t>(std::ranges::count_if(m_slots, [&](const auto &entry) { return stateOf(m_records[entry.second]) == state; }));
}

} // namespace sitewright
