// SPDX-License-Identifier: MIT
#include "model/rules/finding_sink.h"

namespace sitewright {

void FindingSink::add(std::span<const ObjectRef> subjects, Fingerprint facts, std::uint16_t detail)
{
    Finding finding;
    std::vector<ObjectRef> group;
    std::span<ObjectRef> mine(finding.subjects.data(), std::min(subjects.size(), finding.subjects.size()));
    if (subjects.size() > mine.size()) {
        group.resize(subjects.size());
        mine = group;
    }
    const auto idOf = [this](ObjectRef ref) { return m_plan->id(ref); };
    std::ranges::copy(subjects, mine.begin());
    std::ranges::sort(mine, {}, idOf);
    finding.key = findingKeyHash(m_codeHash, mine | std::views::transform(idOf), hashOf(detail));
    finding.fingerprint = facts.value();
    finding.rule = m_rule;
    finding.detail = detail;
    finding.subjectCount = static_cast<std::uint8_t>(std::min<std::size_t>(mine.size(), 0xff));
    if (!group.empty()) {
        std::copy_n(group.begin(), finding.subjects.size(), finding.subjects.begin());
        m_groups.push_back({m_findings.size(), std::move(group)});
    }
    m_findings.push_back(finding);
}

std::span<const ObjectRef> FindingSink::subjects(std::size_t position) const
{
    const Finding &finding = m_findings[position];
    if (finding.subjectCount <= finding.subjects.size())
        return std::span(finding.subjects).first(finding.subjectCount);
    return std::ranges::find(m_groups, position, &Group::position)->subjects;
}

} // namespace sitewright
