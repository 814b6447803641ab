// SPDX-License-Identifier: MIT
// Which objects the structure tree shows while the user filters: matches of a text and of kinds, what leads to them and, when no kind
// is left out, what stands inside them. One pass over the plan per rebuild; plain text without regard to case, never a pattern.
#pragma once

#include <array>
#include <string>
#include <vector>

#include <QString>

#include "model/plan/plan.h"

namespace sitewright {

class StructureFilter {
public:
    static constexpr KindMask treeKinds = maskOf(Kind::Organization, Kind::Region, Kind::Site, Kind::Segment, Kind::ManagementPoint,
                                                 Kind::Depot, Kind::Repository);

    void set(const QString &text, KindMask kinds);
    const QString &text() const { return m_text; }
    KindMask kinds() const { return m_kinds; }
    bool isActive() const { return !m_text.isEmpty() || m_kinds != treeKinds; }
    void rebuild(const Plan &plan);

    std::size_t matchCount() const { return m_matchCount; }
    bool matches(ObjectRef ref) const { return (flags(ref) & matched) != 0; }
    bool leadsToMatch(ObjectRef ref) const { return (flags(ref) & leads) != 0; }
    bool isInsideMatch(const Plan &plan, ObjectRef ref) const; // the object itself counts
    bool shows(const Plan &plan, ObjectRef ref) const;
    bool showsApplication(const Plan &plan, ObjectRef point, int type) const;

private:
    using Flags = std::uint8_t;
    static constexpr Flags matched = 1;
    static constexpr Flags leads = 2;

    Flags flags(ObjectRef ref) const;
    Flags &flags(ObjectRef ref);
    bool contains(std::string_view text) const;
    bool matchesText(const Plan &plan, ObjectRef ref) const;
    bool matchesType(const Plan &plan, int type) const;
    void readTypes(const Plan &plan);
    void markAncestors(const Plan &plan, ObjectRef ref);

    QString m_text;
    std::string m_needle; // lower case; used when it is ASCII
    bool m_isAscii = true;
    KindMask m_kinds = treeKinds;
    std::array<std::vector<Flags>, kindCount> m_flags; // regions, sites and the organisation share one
    std::vector<bool> m_types;                         // application types that match
    std::uint32_t m_typeMask = 0;
    std::size_t m_matchCount = 0;
};

} // namespace sitewright
