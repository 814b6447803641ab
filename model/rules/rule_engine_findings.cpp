// SPDX-License-Identifier: MIT
// How the engine keeps findings: slots that are used again, chains per node, groups of more than three subjects aside.
#include "model/rules/rule_engine.h"

#include <algorithm>

namespace sitewright {

std::uint32_t RuleEngine::allocateFinding(const Finding &finding, std::span<const ObjectRef> subjects)
{
    if (finding.subjectCount > finding.subjects.size()) {
        Group &group = m_groups[finding.key];
        group.subjects.assign(subjects.begin(), subjects.end());
        ++group.holders;
    }
    ++m_findingCount;
    if (m_firstFreeFinding != 0) {
        const std::uint32_t index = m_firstFreeFinding - 1;
        m_firstFreeFinding = m_findings[index].next;
        m_findings[index] = finding;
        return index;
    }
    if (m_findings.size() == m_findings.capacity())
        m_findings.reserve(m_findings.size() + m_findings.size() / 16 + 64);
    m_findings.push_back(finding);
    return static_cast<std::uint32_t>(m_findings.size() - 1);
}

void RuleEngine::releaseFinding(std::uint32_t index)
{
    Finding &finding = m_findings[index];
    if (finding.subjectCount > finding.subjects.size()) {
        const auto group = m_groups.find(finding.key);
        if (--group->second.holders == 0)
            m_groups.erase(group);
    }
    finding = Finding();
    finding.next = m_firstFreeFinding;
    m_firstFreeFinding = index + 1;
    --m_findingCount;
}

void RuleEngine::storeFindings(NodeId node)
{
    auto &firsts = m_tables[typeOf(node)].firstFinding;
    const std::uint32_t first = firsts.valueOr(indexOf(node), 0);
    const auto now = m_sink.findings();
    if (first == 0 && now.empty())
        return;
    constexpr std::uint32_t matched = 0xffffffffU;
    // Keep equal ones in their slot; a node has a handful of findings, so comparing each with each is right.
    std::uint32_t kept = 0;
    for (std::uint32_t at = first; at != 0;) {
        const std::uint32_t index = at - 1;
        const std::uint32_t next = m_findings[index].next;
        const auto same = std::ranges::find_if(now, [&](const Finding &f) {
            return f.next != matched && f.key == m_findings[index].key && f.fingerprint == m_findings[index].fingerprint;
        });
        if (same != now.end()) {
            same->next = matched;
            m_findings[index].next = kept;
            kept = at;
        } else {
            m_news.delta.removed.push_back(m_findings[index]);
            if (m_journal.isRecording())
                keepRemoved(node, m_findings[index]);
            releaseFinding(index);
        }
        at = next;
    }
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (now[i].next == matched)
            continue;
        const std::uint32_t index = allocateFinding(now[i], m_sink.subjects(i));
        m_findings[index].next = kept;
        kept = index + 1;
        if (m_journal.isRecording())
            m_journal.added.push_back({node, index});
        m_news.delta.added.push_back(m_findings[index]);
    }
    if (kept != 0)
        firsts[indexOf(node)] = kept;
    else
        firsts.erase(indexOf(node));
}

RuleEngine::News RuleEngine::takeNews()
{
    News out;
    std::swap(out, m_news);
    return out;
}

std::vector<ObjectRef> RuleEngine::subjects(const Finding &finding) const
{
    if (finding.subjectCount > finding.subjects.size()) {
        if (const auto group = m_groups.find(finding.key); group != m_groups.end())
            return group->second.subjects;
    }
    const std::size_t count = std::min<std::size_t>(finding.subjectCount, finding.subjects.size());
    return {finding.subjects.begin(), finding.subjects.begin() + static_cast<std::ptrdiff_t>(count)};
}

bool RuleEngine::isSubject(const Finding &finding, ObjectRef object) const
{
    if (finding.subjectCount <= finding.subjects.size())
        return std::find(finding.subjects.begin(), finding.subjects.begin() + finding.subjectCount, object)
            != finding.subjects.begin() + finding.subjectCount;
    const auto group = m_groups.find(finding.key);
    if (group == m_groups.end())
        return false;
    const auto idOf = [this](ObjectRef ref) { return m_plan.id(ref); };
    return std::ranges::binary_search(group->second.subjects, m_plan.id(object), {}, idOf);
}

void RuleEngine::forEachFinding(const std::function<void(const Finding &)> &visit) const
{
    for (const Finding &finding : m_findings) {
        if (finding.subjectCount > 0)
            visit(finding);
    }
}

} // namespace sitewright
