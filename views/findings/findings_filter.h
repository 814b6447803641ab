// SPDX-License-Identifier: MIT
// Which findings are shown: by severity, category, state, words and place; and the judge of one finding, who remembers what is asked again
// and again.
#pragma once

#include <array>
#include <unordered_set>
#include <vector>

#include <QRegularExpression>
#include <QStringList>

#include "model/base/error.h"
#include "model/base/object_id.h"
#include "model/rules/finding.h"
#include "views/session/objects_in_view.h"

namespace sitewright {

class Session;

inline constexpr int categoryCount = 4;

struct FindingsFilter {
    std::array<bool, severityCount> severities{true, true, true};
    std::array<bool, categoryCount> categories{true, true, true, true};
    bool showsOpen = true;
    bool showsReopened = true; ///< those whose waiver rests on other facts
    bool showsWaived = false;
    QString text;                ///< words that all occur in the object, the sentence, the rule's code or title; or an expression on these
    bool isExpression = false;   ///< a valid one
    bool heedsCase = false;
    std::vector<ObjectId> scope; ///< only findings on these objects
    ObjectsInView inView;        ///< or on these
    bool isScoped = false;       ///< an empty scope means nothing then, and the whole plan otherwise
    bool withBelow = true;       ///< and on what stands below them

    bool hasScope() const { return isScoped || !scope.empty(); }
    friend bool operator==(const FindingsFilter &, const FindingsFilter &) = default;
};

/// An expression in which ^ and $ stand for the ends of each cell. Gives up on what it would try for ever.
Result<QRegularExpression> findingsPattern(const QString &text, bool heedsCase);

class FindingsJudge {
public:
    explicit FindingsJudge(const Session &session) : m_session(session) {}

    const FindingsFilter &filter() const { return m_filter; }
    void setFilter(const FindingsFilter &filter);
    /// Whether everything `filter` shows is shown now already, so that only what is shown needs another look.
    bool isNarrowedBy(const FindingsFilter &filter) const;
    /// Something was moved, made or removed.
    void placesChanged() { m_known.clear(); }
    bool accepts(const Finding &finding);
    bool readsSentences() const { return !m_filter.text.isEmpty(); }
    bool mayTakeLong() const { return m_filter.isExpression; }

private:
    bool isInState(const Finding &finding) const;
    bool isInScope(const Finding &finding);
    bool isBelowScope(ObjectRef object);
    bool hasWords(const Finding &finding) const;
    void lookUpScope();

    const Session &m_session;
    FindingsFilter m_filter;
    QStringList m_words;
    QRegularExpression m_pattern;
    std::unordered_set<ObjectRef> m_scope;
    std::vector<signed char> m_known; ///< by structure index: 0 not asked yet, 1 below the scope, -1 not, 2 in it alone
};

} // namespace sitewright
