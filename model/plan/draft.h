// SPDX-License-Identifier: MIT
// Composes a change set on top of a plan that stays as it is. The only maker of change sets for edits; it keeps the
// invariants of a plan (one organisation, one owner each, no cycle, known kinds of references, values within their
// limits) by refusing at finish() what would break them. Reads see what was composed so far.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "model/base/error.h"
#include "model/plan/change_set.h"
#include "model/plan/id_source.h"
#include "model/plan/plan.h"

namespace sitewright {

class Draft {
public:
    Draft(const Plan &plan, IdSource &ids) : m_plan(plan), m_ids(ids) {}

    /// The plan as it was when the draft began.
    const Plan &base() const { return m_plan; }

    // --- reading, with what was composed so far ---------------------------------------------------------------------
    bool exists(ObjectId id) const;
    Kind kind(ObjectId id) const; ///< of an object that exists
    FieldValue value(ObjectId id, FieldId field) const;
    ObjectId owner(ObjectId id) const { return valueOr(value(id, FieldId::Owner), ObjectId()); }
    std::string name(ObjectId id) const { return valueOr(value(id, FieldId::Name), std::string()); }
    ApplicationList applications(ObjectId point) const { return valueOr(value(point, FieldId::Applications), ApplicationList()); }
    bool isWithin(ObjectId id, ObjectId ancestor) const;
    std::vector<ObjectId> children(ObjectId owner) const; ///< all groups, by id
    const std::unordered_map<ObjectId, Kind> &created() const { return m_created; }
    /// `wanted`, or the first of "wanted 2", "wanted 3" … that no sibling of that kind has, and for repositories
    /// no other in the plan. For MPs, whose names are server names: the next number that no MP has.
    std::string freeName(Kind kind, ObjectId owner, std::string_view wanted) const;

    // --- composing --------------------------------------------------------------------------------------------------
    /// A new object; `id` null takes the next of the id source.
    ObjectId create(Kind kind, ObjectId owner, std::string_view name, ObjectId id = {});
    void set(ObjectId id, FieldId field, FieldValue value);
    /// Removes the object with everything below it; what referred to any of it is cleared.
    void remove(ObjectId id) { remove(std::vector{id}); }
    /// The same for several at once, which may stand in each other.
    void remove(const std::vector<ObjectId> &objects);
    /// Records that this edit cannot be made; finish() returns the first such error.
    void refuse(Error error);
    bool isRefused() const { return m_error.has_value(); }

    /// The change set, sorted by object and field; an empty one when nothing changed.
    Result<ChangeSet> finish();

private:
    bool isPointNameTaken(std::string_view name) const;
    std::string freePointName(std::string_view wanted) const;
    void clearReferences(const std::vector<ObjectId> &gone);
    void checkReference(ObjectId object, const FieldSpec &row, ObjectId target);
    void checkOwner(ObjectId object);
    void checkApplications(ObjectId object, const ApplicationList &list);
    void checkTypeKey(const FieldChange &change);
    void fail(ObjectId object, const QString &why);

    const Plan &m_plan;
    IdSource &m_ids;
    std::unordered_map<FieldKey, FieldValue, FieldKeyHash> m_values;
    std::int64_t m_newDepots = 0;
    std::unordered_map<ObjectId, Kind> m_created;
    std::unordered_map<ObjectId, Kind> m_removed;
    std::unordered_map<ObjectId, std::vector<ObjectId>> m_newChildren; ///< may name objects that moved on
    std::unordered_set<std::string> m_pointNames; ///< folded; names given to MPs here, also those given up again
    struct TakenNumbers {
        int first = 1, last = 0;
        bool contains(int number) const { return first <= number && number <= last; }
        int count() const { return last + 1 - first; }
    };
    mutable std::unordered_map<std::string, TakenNumbers> m_takenNumbers; ///< by what stands before the number: known to be taken
    std::optional<Error> m_error;
};

/// An edit: what it is called in the menu and how it is composed. Data, so that undo, preview and fixes need no classes.
struct Edit {
    QString name;
    std::function<void(Draft &)> compose;
    /// Steps with equal non-empty merge keys right after each other become one (typing in one field, nudging).
    QString mergeKey;
};

/// The change set `edit` makes of `plan`.
Result<ChangeSet> compose(const Edit &edit, const Plan &plan, IdSource &ids);

} // namespace sitewright
