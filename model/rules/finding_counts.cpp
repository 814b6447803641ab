// SPDX-License-Identifier: MIT
#include "model/rules/finding_counts.h"

namespace sitewright {

const FindingCounts::Entry &FindingCounts::at(ObjectRef ref) const
{
    static const Entry nothing;
    const auto &entries = m_entries[static_cast<std::size_t>(ref.kind())];
    return ref.index() < entries.size() ? entries[ref.index()] : nothing;
}

FindingCounts::Entry &FindingCounts::entry(ObjectRef ref)
{
    auto &entries = m_entries[static_cast<std::size_t>(ref.kind())];
    if (ref.index() >= entries.size())
        entries.resize(ref.index() + 1 + ref.index() / 16);
    return entries[ref.index()];
}

void FindingCounts::clear()
{
    m_entries = {};
    m_total = {};
}

ObjectRef FindingCounts::ownerOf(const Plan &plan, ObjectRef ref)
{
    // Remembers the whole way up, so that the way down again is the same whatever the plan does meanwhile. Never stops at
    // one already known: what is above it may have been forgotten.
    for (ObjectRef up = ref; up;) {
        Entry &known = entry(up);
        if (!known.isHung) {
            known.isHung = true;
            known.owner = plan.isLive(up) ? plan.owner(up) : ObjectRef();
        }
        up = known.owner;
    }
    return at(ref).owner;
}

void FindingCounts::climb(ObjectRef from, const SeverityCounts &counts, bool add)
{
    for (ObjectRef up = from; up; up = at(up).isHung ? at(up).owner : ObjectRef()) {
        SeverityCounts &below = entry(up).below;
        for (std::size_t i = 0; i < severityCount; ++i)
            below.count[i] += add ? counts.count[i] : 0 - counts.count[i];
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
        if (ref.isNull() || !at(ref).isHung)
            continue;
        if (const Entry known = at(ref); known.owner && known.below.total() > 0)
            climb(known.owner, known.below, false);
        entry(ref).isHung = false;
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
    ++entry(subject).own.count[static_cast<std::size_t>(severity)];
    ++m_total.count[static_cast<std::size_t>(severity)];
    ownerOf(plan, subject);
    climb(subject, one, true);
}

void FindingCounts::remove(ObjectRef subject, Severity severity)
{
    if (at(subject).own.of(severity) == 0)
        return;
    SeverityCounts one;
    ++one.count[static_cast<std::size_t>(severity)];
    --entry(subject).own.count[static_cast<std::size_t>(severity)];
    --m_total.count[static_cast<std::size_t>(severity)];
    climb(subject, one, false);
    if (at(subject).below.total() == 0)
        entry(subject).isHung = false; // the handle may be reused
}

} // namespace sitewright
