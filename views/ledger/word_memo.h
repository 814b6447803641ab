// SPDX-License-Identifier: MIT
// Which objects have a word in their name, found out once for each: rows by the hundred thousand ask about the same few names.
#pragma once

#include <array>
#include <vector>

#include <QString>

#include "model/plan/plan.h"

namespace sitewright {

class WordMemo {
public:
    /// `word` is case-folded.
    WordMemo(const Plan &plan, const QString &word) : m_plan(plan), m_word(word) {}

    const QString &word() const { return m_word; }
    bool isIn(ObjectRef object)
    {
        if (object.isNull())
            return false;
        std::vector<Answer> &known = m_known[static_cast<std::size_t>(object.kind())];
        if (object.index() >= known.size())
            known.resize(std::max<std::size_t>(object.index() + 1, m_plan.capacity(object.kind())), Answer::Unknown);
        Answer &answer = known[object.index()];
        if (answer == Answer::Unknown)
            answer = m_plan.displayName(object).toCaseFolded().contains(m_word) ? Answer::Yes : Answer::No;
        return answer == Answer::Yes;
    }
    bool isInAny(Kind kind)
    {
        bool out = false;
        m_plan.forEach(kind, [&](ObjectRef ref) { out = isIn(ref) || out; });
        return out;
    }

private:
    enum class Answer : quint8 { Unknown, No, Yes };

    const Plan &m_plan;
    QString m_word;
    std::array<std::vector<Answer>, kindCount> m_known; ///< by index
};

} // namespace sitewright
