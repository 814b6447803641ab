// SPDX-License-Identifier: MIT
// Which objects have a word in their name, found out once for each: rows by the hundred thousand ask about the same few names.
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <QString>

#include "model/plan/plan.h"

namespace sitewright {

class WordMemo {
public:
    /// `word` is case-folded.
    WordMemo(const Plan &plan, const QString &word) : m_plan(plan), m_word(word), m_plain(isPlain(word.toStdString()) ? word.toStdString() : std::string()) {}

    bool isIn(ObjectRef object)
    {
        if (object.isNull())
            return false;
        std::vector<Answer> &known = m_known[static_cast<std::size_t>(object.kind())];
        if (object.index() >= known.size())
            known.resize(std::max<std::size_t>(object.index() + 1, m_plan.capacity(object.kind())), Answer::Unknown);
        Answer &answer = known[object.index()];
        if (answer == Answer::Unknown)
            answer = isInName(object) ? Answer::Yes : Answer::No;
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

    static bool isPlain(std::string_view text)
    {
        return !text.empty() && std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 128; });
    }
    bool isInName(ObjectRef object)
    {
        const std::string_view name = m_plan.name(object);
        // Called after its ends, with a dash between: putting that together for each takes most of the time of a filter.
        if (object.is(Kind::Link) && name.empty() && m_plan.link(object).ends[0] && m_plan.link(object).ends[1])
            return m_word == QStringLiteral("–") || isIn(m_plan.link(object).ends[0]) || isIn(m_plan.link(object).ends[1]);
        if (m_plain.empty() || !isPlain(name))
            return m_plan.displayName(object).toCaseFolded().contains(m_word);
        // Most names are plain: folding each into a text of its own would take most of the time.
        const auto folded = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
        const auto isSame = [&](char c, char wanted) { return folded(c) == wanted; };
        return std::search(name.begin(), name.end(), m_plain.begin(), m_plain.end(), isSame) != name.end();
    }

    const Plan &m_plan;
    QString m_word;
    std::string m_plain; ///< the same where it is plain ASCII; else empty
    std::array<std::vector<Answer>, kindCount> m_known; ///< by index
};

} // namespace sitewright
