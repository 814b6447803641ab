// SPDX-License-Identifier: MIT
// How many findings of each severity an object has, and how many stand on it or anywhere below it: what badges in tree
// and canvas show. Kept up to date from deltas; a finding counts on its first subject. Waived findings do not count.
#pragma once

#include <array>
#include <vector>

#include "model/plan/change_set.h"
#include "model/plan/plan.h"
#include "model/rules/finding.h"

namespace sitewright {

struct SeverityCounts {
    std::array<std::uint32_t, severityCount> count{};

    std::uint32_t of(Severity severity) const { return count[static_cast<std::size_t>(severity)]; }
    std::uint32_t total() const { return count[0] + count[1] + count[2]; }
    /// The worst severity present; call only when total() > 0.
    Severity worst() const { return count[0] > 0 ? Severity::Error : count[1] > 0 ? Severity::Warning : Severity::Hint; }
    friend bool operator==(const SeverityCounts &, const SeverityCounts &) = default;
};

class FindingCounts {
public:
    SeverityCounts own(ObjectRef ref) const { return at(ref).own; }
    SeverityCounts below(ObjectRef ref) const { return at(ref).below; } ///< own ones included
    SeverityCounts total() const { return m_total; }

    void clear();
    /// Where objects stand has changed: call before add and remove of the same news.
    void follow(const Plan &plan, const ChangeSet &changes);
    void add(const Plan &plan, ObjectRef subject, Severity severity);
    void remove(ObjectRef subject, Severity severity);

private:
    struct Entry {
        SeverityCounts own, below;
        ObjectRef owner;      ///< as counted, while isHung
        bool isHung = false;  ///< carries counts, or something below it did
    };
    const Entry &at(ObjectRef ref) const;
    Entry &entry(ObjectRef ref);
    void climb(ObjectRef from, const SeverityCounts &counts, bool add);
    ObjectRef ownerOf(const Plan &plan, ObjectRef ref);

    std::array<std::vector<Entry>, kindCount> m_entries; ///< by kind and index, as far as something was counted
    SeverityCounts m_total;
};

} // namespace sitewright
