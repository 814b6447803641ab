// SPDX-License-Identifier: MIT
// What a report answers beside being written, and how it is compared with an earlier one.
#include "model/io/findings_writer.h"

#include <algorithm>
#include <array>

#include <QStringList>

#include "model/io/visible_text.h"

namespace sitewright {

std::string_view baselineStateKey(BaselineState state)
{
    static constexpr std::array<std::string_view, 3> keys{"new", "unchanged", "updated"};
    return keys[static_cast<std::size_t>(state)];
}

QString objectPath(const Plan &plan, ObjectRef ref)
{
    QStringList names;
    for (; ref; ref = plan.owner(ref))
        names.prepend(visibleText(plan.displayName(ref)));
    return names.join(QStringLiteral(" / "));
}

QString FindingsReport::message(const Entry &entry) const
{
    return findingMessage(m_plan, m_facts, entry.found->finding, entry.found->subjects);
}

std::vector<QString> FindingsReport::fixTitles(const Entry &entry) const
{
    std::vector<QString> out;
    for (Fix &fix : findingFixes(m_plan, m_facts, entry.found->finding, entry.found->subjects))
        out.push_back(std::move(fix.title));
    return out;
}

int FindingsReport::line(ObjectRef ref) const
{
    const auto found = m_lines.find(m_plan.id(ref));
    return found == m_lines.end() ? 0 : found->second;
}

void FindingsReport::compareWith(const BaselinePlan *baseline)
{
    m_hasBaseline = true;
    std::unordered_map<std::string_view, const BaselineFinding *> known;
    if (baseline) {
        for (const BaselineFinding &finding : baseline->findings)
            known.emplace(finding.key, &finding);
    }
    for (Entry &entry : m_entries) {
        if (const auto found = known.find(entry.key); found != known.end()) {
            const BaselineFinding &before = *found->second;
            const bool isReopened = before.isWaived && !entry.isWaived();
            const bool isSame = before.fingerprint == fingerprintText(entry.found->finding.fingerprint);
            entry.baseline = isSame && !isReopened ? BaselineState::Unchanged : BaselineState::Updated;
            known.erase(found);
        }
        if (!entry.isWaived())
            ++m_summary.baseline[static_cast<std::size_t>(entry.baseline)];
    }
    for (const auto &[key, finding] : known) {
        if (m_onlyRules.empty() || std::ranges::find(m_onlyRules, finding->rule) != m_onlyRules.end())
            m_resolved.push_back(*finding);
    }
    std::ranges::sort(m_resolved, {}, [](const BaselineFinding &gone) {
        return std::tuple(gone.severity, std::string_view(gone.rule), std::string_view(gone.key));
    });
}

ObjectRef FindingsReport::placeOf(const BaselineFinding &gone) const
{
    const std::size_t start = gone.key.find(':') + 1;
    const auto id = ObjectId::fromText(std::string_view(gone.key).substr(start, gone.key.find_first_of(",:", start) - start));
    return id ? m_plan.find(*id) : ObjectRef();
}

} // namespace sitewright
