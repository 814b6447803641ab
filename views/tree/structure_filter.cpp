// SPDX-License-Identifier: MIT
#include "views/tree/structure_filter.h"

#include <algorithm>

namespace sitewright {
namespace {

constexpr std::uint32_t ownTypeBit = 1U << 31;

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

std::size_t tableOf(Kind kind) { return static_cast<std::size_t>(isStructure(kind) ? Kind::Organization : kind); }

constexpr std::array treeTables{Kind::Organization, Kind::Segment, Kind::ManagementPoint, Kind::Depot, Kind::Repository};
constexpr std::array treeKindList{Kind::Organization, Kind::Region, Kind::Site, Kind::Segment,
                                  Kind::ManagementPoint, Kind::Depot, Kind::Repository};

} // namespace

void StructureFilter::set(const QString &text, KindMask kinds)
{
    m_text = text.trimmed();
    m_kinds = static_cast<KindMask>(kinds & treeKinds);
    m_needle = m_text.toLower().toStdString();
    m_isAscii = std::ranges::all_of(m_needle, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

void StructureFilter::rebuild(const Plan &plan)
{
    m_matchCount = 0;
    for (std::vector<Flags> &table : m_flags)
        table.clear();
    if (!isActive())
        return;
    for (const Kind kind : treeTables)
        m_flags[tableOf(kind)].assign(plan.capacity(kind), 0);
    readTypes(plan);
    for (const Kind kind : treeKindList) {
        if (!sitewright::contains(m_kinds, kind))
            continue;
        plan.forEach(kind, [&](ObjectRef ref) {
            if (!matchesText(plan, ref))
                return;
            flags(ref) |= matched;
            ++m_matchCount;
            markAncestors(plan, ref);
        });
    }
}

void StructureFilter::markAncestors(const Plan &plan, ObjectRef ref)
{
    for (ObjectRef at = plan.owner(ref); at && (flags(at) & leads) == 0; at = plan.owner(at))
        flags(at) |= leads;
}

void StructureFilter::readTypes(const Plan &plan)
{
    m_types.assign(builtInApplicationCount, false);
    m_typeMask = 0;
    if (m_text.isEmpty())
        return;
    for (int type = 0; type < builtInApplicationCount; ++type) {
        if (matchesType(plan, type))
            m_typeMask |= 1U << type;
        m_types[static_cast<std::size_t>(type)] = matchesType(plan, type);
    }
    for (const int type : plan.customApplicationTypes()) {
        const auto at = static_cast<std::size_t>(type);
        if (m_types.size() <= at)
            m_types.resize(at + 1, false);
        m_types[at] = matchesType(plan, type);
        if (m_types[at])
            m_typeMask |= ownTypeBit;
    }
}

// Short names only in full: "s" would otherwise find every Distribution Service.
bool StructureFilter::matchesType(const Plan &plan, int type) const
{
    return plan.applicationName(type).contains(m_text, Qt::CaseInsensitive)
           || plan.applicationShortName(type).compare(m_text, Qt::CaseInsensitive) == 0;
}

bool StructureFilter::matchesText(const Plan &plan, ObjectRef ref) const
{
    if (m_text.isEmpty())
        return true;
    const std::string_view name = plan.name(ref);
    if (name.empty() ? plan.displayName(ref).contains(m_text, Qt::CaseInsensitive) : contains(name))
        return true;
    if (ref.is(Kind::Segment))
        return contains(plan.text(plan.segment(ref).subnets));
    if (!ref.is(Kind::ManagementPoint) || (plan.applicationMask(ref) & m_typeMask) == 0)
        return false;
    for (int i = 0; i < plan.applicationCount(ref); ++i) {
        if (m_types[plan.application(ref, i).type])
            return true;
    }
    return false;
}

bool StructureFilter::contains(std::string_view text) const
{
    if (!m_isAscii)
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).contains(m_text, Qt::CaseInsensitive);
    const std::size_t length = m_needle.size();
    for (std::size_t i = 0; i + length <= text.size(); ++i) {
        std::size_t same = 0;
        while (same < length && lower(text[i + same]) == m_needle[same])
            ++same;
        if (same == length)
            return true;
    }
    return false;
}

StructureFilter::Flags StructureFilter::flags(ObjectRef ref) const
{
    const std::vector<Flags> &table = m_flags[tableOf(ref.kind())];
    return ref.index() < table.size() ? table[ref.index()] : Flags(0);
}

StructureFilter::Flags &StructureFilter::flags(ObjectRef ref) { return m_flags[tableOf(ref.kind())][ref.index()]; }

bool StructureFilter::isInsideMatch(const Plan &plan, ObjectRef ref) const
{
    for (; ref; ref = plan.owner(ref)) {
        if (matches(ref))
            return true;
    }
    return false;
}

bool StructureFilter::shows(const Plan &plan, ObjectRef ref) const
{
    return !isActive() || flags(ref) != 0 || (m_kinds == treeKinds && isInsideMatch(plan, ref));
}

// A Management Point found by its name shows what it has; one found by its applications shows which.
bool StructureFilter::showsApplication(const Plan &plan, ObjectRef point, int type) const
{
    if (!isActive() || m_text.isEmpty())
        return true;
    const std::string_view name = plan.name(point);
    const ObjectRef owner = plan.owner(point);
    const auto at = static_cast<std::size_t>(type);
    return contains(name) || (owner && isInsideMatch(plan, owner)) || (at < m_types.size() && m_types[at]);
}

} // namespace sitewright
