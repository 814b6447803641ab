// SPDX-License-Identifier: MIT
// Where a check puts what it finds. Grows as needed, so a group of any size is reported whole.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <ranges>
#include <span>

#include "model/plan/plan.h"
#include "model/rules/finding.h"

namespace sitewright {

/// The hash a finding's key has; also computed from the text of a waiver's key (see finding_key.h).
template <std::ranges::input_range Ids>
std::uint64_t findingKeyHash(std::uint64_t codeHash, Ids &&sortedSubjects, std::uint64_t detailHash)
{
    std::uint64_t hash = combineHash(codeHash, detailHash);
    for (const ObjectId id : sortedSubjects)
        hash = combineHash(hash, id.bits());
    return hash;
}

/// A fingerprint in the making: feed it ids and values, never handles, names or anything that depends on order.
class Fingerprint {
public:
    Fingerprint &add(std::uint64_t value) { m_hash = combineHash(m_hash, value); return *this; }
    Fingerprint &add(ObjectId id) { return add(id.bits()); }
    /// For members of a set: order does not matter.
    Fingerprint &addUnordered(ObjectId id) { m_sum += mixBits(id.bits() + 0x9e37ULL); return *this; }
    std::uint32_t value() const
    {
        const std::uint64_t both = combineHash(m_hash, m_sum);
        return static_cast<std::uint32_t>(both ^ (both >> 32));
    }

private:
    std::uint64_t m_hash = 0;
    std::uint64_t m_sum = 0;
};

class FindingSink {
public:
    explicit FindingSink(const Plan &plan) : m_plan(&plan) {}

    /// Subjects in any order; `detail` 0 = none, else a number the rule can turn into text.
    void add(std::initializer_list<ObjectRef> subjects, Fingerprint facts = {}, std::uint16_t detail = 0)
    {
        if (subjects.size() == 1)
            keep(*subjects.begin(), facts, detail);
        else
            add(std::span(subjects.begin(), subjects.size()), facts, detail);
    }
    void add(std::span<const ObjectRef> subjects, Fingerprint facts = {}, std::uint16_t detail = 0);

    // The engine's side.
    void begin(std::uint8_t rule, std::uint64_t codeHash) { m_rule = rule; m_codeHash = codeHash; }
    void clear() { m_findings.clear(); m_groups.clear(); }
    std::span<Finding> findings() { return m_findings; }
    /// All subjects of the finding at `position` of findings().
    std::span<const ObjectRef> subjects(std::size_t position) const;
    /// Detail number to hash of its key text, set by whoever runs checks.
    using DetailHash = std::uint64_t (*)(const Plan &, std::uint16_t rule, std::uint16_t detail);
    void setDetailHash(DetailHash hash) { m_detailHash = hash; }

private:
    /// What nearly every finding is: one about one object.
    void keep(ObjectRef subject, const Fingerprint &facts, std::uint16_t detail)
    {
        const std::uint64_t key = findingKeyHash(m_codeHash, std::views::single(m_plan->id(subject)), hashOf(detail));
        m_findings.push_back({.key = key, .fingerprint = facts.value(), .detail = detail, .rule = m_rule, .subjectCount = 1, .subjects = {subject}});
    }
    std::uint64_t hashOf(std::uint16_t detail) const { return detail != 0 && m_detailHash ? m_detailHash(*m_plan, m_rule, detail) : 0; }

    /// The subjects of a finding with more than fit into it, sorted by id.
    struct Group {
        std::size_t position; ///< of findings()
        std::vector<ObjectRef> subjects;
    };

    const Plan *m_plan;
    DetailHash m_detailHash = nullptr;
    std::uint64_t m_codeHash = 0;
    std::uint8_t m_rule = 0;
    std::vector<Finding> m_findings;
    std::vector<Group> m_groups;
};

} // namespace sitewright
