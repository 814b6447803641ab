// SPDX-License-Identifier: MIT
// What an edit changes: objects made, fields with their value before and after, objects removed. It is the undo step, the
// news for views, what wakes rules, the result of an import or a fix, and the diff of two plans. Applying makes objects
// first, then sets fields, then removes, so the order inside each list has no meaning.
#pragma once

#include <vector>

#include "model/base/object_ref.h"
#include "model/catalog/fields.h"
#include "model/plan/field_value.h"

namespace sitewright {

struct ObjectChange {
    ObjectId id;
    Kind kind = Kind::Site;

    friend bool operator==(const ObjectChange &, const ObjectChange &) = default;
};

struct FieldChange {
    ObjectId object;
    FieldId field = FieldId::Name;
    FieldValue before;
    FieldValue after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// One field of one object, to keep values or changes by.
struct FieldKey {
    ObjectId object;
    FieldId field;

    friend bool operator==(const FieldKey &, const FieldKey &) = default;
};
struct FieldKeyHash {
    std::size_t operator()(const FieldKey &key) const
    {
        return static_cast<std::size_t>(mixBits(key.object.bits() * 131 + static_cast<std::uint64_t>(key.field)));
    }
};

struct ChangeSet {
    std::vector<ObjectChange> created;
    std::vector<FieldChange> fields;
    std::vector<ObjectChange> removed;

    bool isEmpty() const { return created.empty() && fields.empty() && removed.empty(); }
    ChangeSet inverted() const;
    /// This change followed by `next`, as one change without detours.
    ChangeSet followedBy(const ChangeSet &next) const;
    /// True when nothing but `field` of one object changes: such steps merge while the user types or nudges.
    bool changesOnly(ObjectId object, FieldId field) const;

    friend bool operator==(const ChangeSet &, const ChangeSet &) = default;
};

} // namespace sitewright
