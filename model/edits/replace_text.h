// SPDX-License-Identifier: MIT
// Find and replace in the texts of a plan: every text that would change, with what it would become and whether it may; then those that
// may as one step.
#pragma once

#include <cstdint>
#include <unordered_set>
#include <vector>

#include <QRegularExpression>

#include "model/base/error.h"
#include "model/plan/draft.h"
#include "model/plan/object_cursor.h"

namespace sitewright {

/// Which texts are looked at, as people think of them.
enum class TextGroup : std::uint8_t {
    Names,     ///< of everything but servers
    Servers,   ///< names of Management Points, servers and shares of depots, databases
    Addresses, ///< subnets, site definitions, addresses of clients, DHCP servers, load balancers
    Accounts,
    Notes,     ///< descriptions and recovery notes
    Others,
};
inline constexpr int textGroupCount = 6;
QString textGroupName(TextGroup group);
/// The group of a field; nothing when it holds no text that people write.
std::optional<TextGroup> textGroup(Kind kind, const FieldSpec &row);

struct ReplaceQuery {
    QString find = {};
    QString with = {};
    bool isExpression = false;
    bool heedsCase = false;
    bool wholeWords = false;
    unsigned groups = 0;               ///< bit per TextGroup
    std::vector<ObjectId> within = {}; ///< only these and what is below; empty = the whole plan
};

struct Replacement {
    ObjectId object;
    FieldId field;
    FieldValue before;
    FieldValue after;
    QString problem; ///< why it cannot become that; empty when it can
};

/// Goes through the plan in slices.
class ReplaceSearch {
public:
    /// The query's pattern is good: see replacePattern().
    ReplaceSearch(const Plan &plan, ReplaceQuery query, QRegularExpression pattern);

    /// Looks at so many more objects; true when it has seen all.
    bool proceed(std::size_t objects);
    const std::vector<Replacement> &found() const { return m_found; }

private:
    void look(ObjectRef ref);
    bool isWithin(ObjectRef ref) const;
    bool replaceIn(std::string &text) const;
    QString problemOf(ObjectRef ref, const FieldSpec &row, const FieldValue &after) const;

    const Plan &m_plan;
    ReplaceQuery m_query;
    QRegularExpression m_pattern;
    std::unordered_set<ObjectRef> m_within;
    std::vector<Replacement> m_found;
    ObjectCursor m_cursor;
};

/// The expression to look for, or what is wrong with it.
Result<QRegularExpression> replacePattern(const ReplaceQuery &query);
Edit replaceTexts(const ReplaceQuery &query, std::vector<Replacement> replacements);

} // namespace sitewright
