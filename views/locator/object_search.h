// SPDX-License-Identifier: MIT
// Looks for objects by what is typed into the locator: name, server, address, and the names of what stands above. Goes through the plan
// in slices, so that a million objects hold nobody up; the best so far can be shown at any time.
#pragma once

#include <string>
#include <vector>

#include <QString>

#include "model/plan/object_cursor.h"

namespace sitewright {

class ObjectSearch {
public:
    static constexpr std::size_t mostHits = 100;

    /// `typed` may begin with a kind and a colon: "mp: vienna". The plan must stay as it is while the search lasts.
    ObjectSearch(const Plan &plan, const QString &typed);

    /// Looks at so many more objects; true when it has seen all.
    bool proceed(std::size_t objects);
    bool isDone() const { return m_cursor.isDone(); }
    std::size_t found() const { return m_found; }
    /// Best first.
    std::vector<ObjectRef> hits() const;

    /// The kinds a prefix stands for ("mp", "site", "Standort"); 0 when it stands for none.
    static KindMask kindsNamed(const QString &prefix);

private:
    struct Hit {
        ObjectRef ref;
        int score;
        std::uint32_t length; ///< of the name: among equals the shorter one is meant
        friend bool operator<(const Hit &a, const Hit &b) { return a.score != b.score ? a.score > b.score : a.length < b.length; }
    };

    /// The kinds to look through; the words to look for are kept.
    std::vector<Kind> understood(const QString &typed);
    void keep(ObjectRef ref, int points);
    int score(ObjectRef ref);
    int ownScore(std::size_t word) const;
    bool standsBelow(std::size_t word, ObjectRef ref);
    void readTexts(ObjectRef ref);

    const Plan &m_plan;
    std::vector<std::string> m_words;
    ObjectCursor m_cursor;
    std::size_t m_found = 0;
    std::vector<Hit> m_hits; ///< a heap, the worst in front
    std::vector<std::vector<std::uint8_t>> m_below; ///< per word and structure object: 0 unknown, 1 no, 2 its name or one above fits
    std::string m_name, m_more; ///< of the object looked at, in search form
};

} // namespace sitewright
