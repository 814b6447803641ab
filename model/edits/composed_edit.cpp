// SPDX-License-Identifier: MIT
#include "model/edits/composed_edit.h"

#include <memory>
#include <unordered_set>

namespace sitewright {

namespace {

void put(Draft &draft, const ChangeSet &changes)
{
    for (const ObjectChange &object : changes.created)
        draft.create(object.kind, {}, {}, object.id);
    std::unordered_set<ObjectId> gone;
    std::vector<ObjectId> removed;
    for (const ObjectChange &object : changes.removed) {
        gone.insert(object.id);
        removed.push_back(object.id);
    }
    for (const FieldChange &change : changes.fields) {
        // What stood below moves out before its owner goes; the fields of what goes are cleared with it.
        if (!gone.contains(change.object))
            draft.set(change.object, change.field, change.after);
    }
    if (!removed.empty())
        draft.remove(removed);
}

} // namespace

Edit composedEdit(QString name, ChangeSet changes)
{
    return {std::move(name), [held = std::make_shared<const ChangeSet>(std::move(changes))](Draft &draft) { put(draft, *held); }, {}};
}

} // namespace sitewright
