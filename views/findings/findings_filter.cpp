// SPDX-License-Identifier: MIT
#include "views/findings/findings_filter.h"

#include <algorithm>

#include "model/edits/replace_text.h"
#include "model/rules/rule_table.h"
#include "views/findings/findings_text.h"
#include "views/session/session.h"

namespace sitewright {

namespace {

constexpr signed char known = 1, knownAlone = 2;

QStringList wordsOf(const QString &text) { return text.split(u' ', Qt::SkipEmptyParts); }

/// Whether each of `now`'s words can only stand where one of `before`'s does.
bool areNarrower(const QStringList &now, const QStringList &before, Qt::CaseSensitivity sensitivity)
{
    return std::ranges::all_of(before, [&](const QString &word) {
        return std::ranges::any_of(now, [&](const QString &longer) { return longer.contains(word, sensitivity); });
    });
}

Qt::CaseSensitivity sensitivityOf(const FindingsFilter &filter) { return filter.heedsCase ? Qt::CaseSensitive : Qt::CaseInsensitive; }

} // namespace

Result<QRegularExpression> findingsPattern(const QString &text, bool heedsCase)
{
    auto out = replacePattern({.find = text, .isExpression = true, .heedsCase = heedsCase});
    if (out)
        out->setPatternOptions(out->patternOptions() | QRegularExpression::MultilineOption);
    return out;
}

void FindingsJudge::setFilter(const FindingsFilter &filter)
{
    m_filter = filter;
    m_words = filter.isExpression ? QStringList() : wordsOf(filter.text);
    m_pattern = filter.isExpression ? findingsPattern(filter.text, filter.heedsCase).value_or(QRegularExpression()) : QRegularExpression();
    m_known.clear();
    lookUpScope();
}

bool FindingsJudge::isNarrowedBy(const FindingsFilter &filter) const
{
    FindingsFilter same = filter;
    same.text = m_filter.text;
    return same == m_filter && !filter.isExpression && areNarrower(wordsOf(filter.text), m_words, sensitivityOf(filter));
}

void FindingsJudge::lookUpScope()
{
    m_scope.clear();
    for (const ObjectId id : m_filter.scope) {
        if (const ObjectRef ref = m_session.plan().find(id))
            m_scope.insert(ref);
    }
    const auto take = [this](const std::vector<ObjectRef> &refs, signed char as) {
        for (const ObjectRef ref : refs) {
            if (!ref.isStructure())
                m_scope.insert(ref);
            else if (ref.index() < m_known.size()) // what was in view may be gone by now
                m_known[ref.index()] = as;
        }
    };
    take(m_filter.inView.whole, known);
    take(m_filter.inView.alone, knownAlone);
}

bool FindingsJudge::accepts(const Finding &finding)
{
    const Rule &rule = *ruleTable()[finding.rule];
    return m_filter.severities[static_cast<std::size_t>(m_session.severity(finding))]
        && m_filter.categories[static_cast<std::size_t>(rule.category)] && isInScope(finding)
        && isInState(finding) && hasWords(finding);
}

bool FindingsJudge::isInState(const Finding &finding) const
{
    if (m_session.waivers().isEmpty())
        return m_filter.showsOpen;
    if (m_session.isWaived(finding))
        return m_filter.showsWaived;
    return m_session.waivers().reopenedOf(finding) ? m_filter.showsReopened : m_filter.showsOpen;
}

bool FindingsJudge::isInScope(const Finding &finding)
{
    if (!m_filter.hasScope())
        return true;
    if (m_known.empty()) { // objects that went and came again may have another handle
        m_known.assign(m_session.plan().capacity(Kind::Site) + 1, 0);
        lookUpScope();
    }
    const auto judge = [this](ObjectRef subject) { return m_filter.withBelow ? isBelowScope(subject) : m_scope.contains(subject); };
    if (finding.subjectCount <= finding.subjects.size())
        return std::any_of(finding.subjects.begin(), finding.subjects.begin() + finding.subjectCount, judge);
    return std::ranges::any_of(m_session.subjects(finding), judge);
}

bool FindingsJudge::isBelowScope(ObjectRef object)
{
    const Plan &plan = m_session.plan();
    ObjectRef at = object;
    std::vector<ObjectRef> asked;
    signed char answer = -known;
    for (; at && plan.isLive(at); at = plan.owner(at)) {
        if (at.isStructure() && at.index() < m_known.size()) {
            if (m_known[at.index()] != 0) {
                answer = m_known[at.index()] == knownAlone ? (at == object ? known : -known) : m_known[at.index()];
                break;
            }
            asked.push_back(at);
        }
        if (m_scope.contains(at)) {
            answer = known;
            break;
        }
    }
    for (const ObjectRef ref : asked)
        m_known[ref.index()] = answer;
    return answer > 0;
}

bool FindingsJudge::hasWords(const Finding &finding) const
{
    if (!readsSentences())
        return true;
    const QString all = QStringList{findingObject(m_session, finding), findingSentence(m_session, finding), findingCode(finding),
                                    ruleTitle(*ruleTable()[finding.rule])}.join(m_filter.isExpression ? u'\n' : u' ');
    if (m_filter.isExpression)
        return m_pattern.match(all).hasMatch();
    return std::ranges::all_of(m_words, [&](const QString &word) { return all.contains(word, sensitivityOf(m_filter)); });
}

} // namespace sitewright
