// SPDX-License-Identifier: MIT
#include "model/plan/change_set.h"

#include <algorithm>
#include <map>

namespace sitewright {

ChangeSet ChangeSet::inverted() const
{
    ChangeSet out{removed, fields, created};
    for (FieldChange &change : out.fields)
        std::swap(change.before, change.after);
    return out;
}

ChangeSet ChangeSet::followedBy(const ChangeSet &next) const
{
    std::map<std::pair<ObjectId, FieldId>, FieldChange> merged;
    for (const FieldChange &change : fields)
        merged[{change.object, change.field}] = change;
    for (const FieldChange &change : next.fields) {
        const auto [at, isNew] = merged.try_emplace({change.object, change.field}, change);
        if (!isNew)
            at->second.after = change.after;
    }
    ChangeSet out;
    for (auto &[key, change] : merged) {
        if (change.before != change.after)
            out.fields.push_back(std::move(change));
    }
    const auto missing = [](const std::vector<ObjectChange> &from, const std::vector<ObjectChange> &in, std::vector<ObjectChange> &to) {
        for (const ObjectChange &object : from) {
            if (std::ranges::find(in, object) == in.end())
                to.push_back(object);
        }
    };
    missing(created, next.removed, out.created);
    missing(next.created, removed, out.created);
    missing(removed, next.created, out.removed);
    missing(next.removed, created, out.removed);
    return out;
}

bool ChangeSet::changesOnly(ObjectId object, FieldId field) const
{
    return created.empty() && removed.empty() && fields.size() == 1 && fields.front().object == object && fields.front().field == field;
}

} // namespace sitewright
