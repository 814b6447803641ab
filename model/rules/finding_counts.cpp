// SPDX-License-Identifier: MIT
#include "model/rules/finding_counts.h"

namespace sitewright {

void FindingCounts::clear()
{
    m_own.clear();
    m_below.clear();
    m_owner.clear();
    m_total = {};
}

ObjectRef FindingCounts::ownerOf(const Plan &plan, ObjectRef ref)
{
    // Remembers the whole way up, so that the way down again is the same whatever the plan does meanwhile. Never stops at
    // one already known: what is above it may have been forgotten.
    for (ObjectRef at = ref; at;) {
        const auto [entry, isNew] = m_owner.try_emplace(at, ObjectRef());
        if (isNew && plan.isLive(at))
            entry->second = plan.owner(at);
        at = entry->second;
    }
    return m_owner.at(ref);
}

void FindingCounts::climb(ObjectRef from, const SeverityCounts &counts, bool add)
{
    for (ObjectRef at = from; at;) {
        SeverityCounts &below = m_below[at];
        for (std::size_t i = 0; i < severityCount; ++i)
            below.count[i] += add ? counts.count[i] : 0 - counts.count[i];
        if (below.total() == 0)
            m_below.erase(at);
        const auto up = m_owner.find(at);
        at = up == m_owner.end() ? ObjectRef() : up->second;
    }
}

void FindingCounts::follow(const Plan &plan, const ChangeSet &changes)
{
    // Take every moved branch off first, then hang all in: moves within one change may pass through a cycle otherwise, and
    // a branch may have been moved out of another one that moves too.
    std::vector<ObjectRef> moved;
    for (const FieldChange &change : changes.fields) {
        if (change.field != FieldId::Owner)
            continue;
        const ObjectRef ref = plan.find(change.object);
        const auto known = ref ? m_owner.find(ref) : m_owner.end();
        if (known == m_owner.end())
            continue;
        if (const SeverityCounts counts = below(ref); known->second && counts.total() > 0)
            climb(known->second, counts, false);
        m_owner.erase(known);
        moved.push_back(ref);
    }
    std::vector<SeverityCounts> alone;
    for (const ObjectRef ref : moved)
        alone.push_back(below(ref));
    for (std::size_t i = 0; i < moved.size(); ++i) {
        const ObjectRef owner = ownerOf(plan, moved[i]);
        if (owner && alone[i].total() > 0)
            climb(owner, alone[i], true);
    }
}

void FindingCounts::add(const Plan &plan, ObjectRef subject, Severity severity)
{
    SeverityCounts one;
    ++one.count[static_cast<std::size_t>(severity)];
    ++m_own[subject].count[static_cast<std::size_t>(severity)];
    ++m_total.count[static_cast<std::size_t>(severity)];
    ownerOf(plan, subject);
    climb(subject, one, true);
}

void FindingCounts::remove(ObjectRef subject, Severity severity)
{
    const auto own = m_own.find(subject);
    if (own == m_own.end() || own->second.of(severity) == 0)
        return;
    SeverityCounts one;
    ++one.count[static_cast<std::size_t>(severity)];
    --own->second.count[static_cast<std::size_t>(severity)];
    --m_total.count[static_cast<std::size_t>(severity)];
    climb(subject, one, false);
    if (own->second.total() == 0) {
        m_own.erase(own);
        if (!m_below.contains(subject))
            m_owner.erase(subject); // the handle may be reused
    }
}

} // namespace sitewright
