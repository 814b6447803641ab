// SPDX-License-Identifier: MIT
#include "model/plan/change_sum.h"

#include <algorithm>

namespace sitewright {

void ChangeSum::add(const ChangeSet &next)
{
    for (const ObjectChange &object : next.created) {
        if (m_removed.erase(object.id) == 0)
            m_created.emplace(object.id, object.kind);
    }
    for (const FieldChange &change : next.fields) {
        const auto [at, isNew] = m_fields.try_emplace({change.object, change.field}, change);
        if (!isNew)
            at->second.after = change.after;
    }
    for (const ObjectChange &object : next.removed) {
        if (m_created.erase(object.id) == 0)
            m_removed.emplace(object.id, object.kind);
    }
}

ChangeSet ChangeSum::total() const
{
    ChangeSet out;
    for (const auto &[id, kind] : m_created)
        out.created.push_back({id, kind});
    for (const auto &[key, change] : m_fields) {
        if (change.before != change.after)
            out.fields.push_back(change);
    }
    for (const auto &[id, kind] : m_removed)
        out.removed.push_back({id, kind});
    std::ranges::sort(out.created, {}, &ObjectChange::id);
    std::ranges::sort(out.removed, {}, &ObjectChange::id);
    std::ranges::sort(out.fields, [](const FieldChange &a, const FieldChange &b) {
        return std::pair(a.object, a.field) < std::pair(b.object, b.field);
    });
    return out;
}

} // namespace sitewright
