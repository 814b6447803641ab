// SPDX-License-Identifier: MIT
#include "model/rules/finding_sink.h"

namespace sitewright {

void FindingSink::add(std::span<const ObjectRef> subjects, Fingerprint facts, std::uint16_t detail)
{
    const std::size_t start = m_subjects.size();
    m_subjects.insert(m_subjects.end(), subjects.begin(), subjects.end());
    const auto mine = std::span(m_subjects).subspan(start);
    const auto idOf = [this](ObjectRef ref) { return m_plan->id(ref); };
    if (mine.size() > 1)
        std::ranges::sort(mine, {}, idOf);
    Finding &finding = m_findings.emplace_back();
    const std::uint64_t detailHash = detail != 0 && m_detailHash ? m_detailHash(*m_plan, m_rule, detail) : 0;
    finding.key = findingKeyHash(m_codeHash, mine | std::views::transform(idOf), detailHash);
    finding.fingerprint = facts.value();
    finding.rule = m_rule;
    finding.detail = detail;
    finding.subjectCount = static_cast<std::uint8_t>(std::min<std::size_t>(mine.size(), 0xff));
    for (std::size_t i = 0; i < std::min<std::size_t>(mine.size(), finding.subjects.size()); ++i)
        finding.subjects[i] = mine[i];
    m_starts.push_back(start);
}

std::span<const ObjectRef> FindingSink::subjects(std::size_t position) const
{
    const std::size_t start = m_starts[position];
    const std::size_t end = position + 1 < m_starts.size() ? m_starts[position + 1] : m_subjects.size();
    return std::span(m_subjects).subspan(start, end - start);
}

} // namespace sitewright
