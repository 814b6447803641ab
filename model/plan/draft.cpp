// SPDX-License-Identifier: MIT
#include "model/plan/draft.h"

#include <algorithm>
#include <cctype>

#include <QCoreApplication>

#include "model/base/plain_characters.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Draft", text); }

} // namespace

// --- reading --------------------------------------------------------------------------------------------------------

bool Draft::exists(ObjectId id) const
{
    if (m_created.contains(id))
        return true;
    return !m_removed.contains(id) && !m_plan.find(id).isNull();
}

Kind Draft::kind(ObjectId id) const
{
    const auto created = m_created.find(id);
    return created != m_created.end() ? created->second : m_plan.find(id).kind();
}

FieldValue Draft::value(ObjectId id, FieldId fieldId) const
{
    if (const auto changed = m_values.find({id, fieldId}); changed != m_values.end())
        return changed->second;
    const ObjectRef ref = m_created.contains(id) ? ObjectRef() : m_plan.find(id);
    return ref ? m_plan.value(ref, fieldId) : FieldValue();
}

bool Draft::isWithin(ObjectId id, ObjectId ancestor) const
{
    for (int depth = 0; !id.isNull() && depth < 100000; ++depth) {
        if (id == ancestor)
            return true;
        id = owner(id);
    }
    return false;
}

std::vector<ObjectId> Draft::children(ObjectId ownerId) const
{
    std::vector<ObjectId> out;
    if (const ObjectRef ref = m_plan.find(ownerId)) {
        for (int group = 0; group < childGroupCount; ++group) {
            m_plan.forEachChild(ref, static_cast<ChildGroup>(group), [&](ObjectRef child) {
                const ObjectId id = m_plan.id(child);
                if (exists(id) && owner(id) == ownerId)
                    out.push_back(id);
            });
        }
    }
    if (const auto added = m_newChildren.find(ownerId); added != m_newChildren.end()) {
        for (const ObjectId id : added->second) {
            if (exists(id) && owner(id) == ownerId)
                out.push_back(id);
        }
    }
    std::ranges::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

bool Draft::isPointNameTaken(std::string_view wanted) const
{
    const std::string folded = caseFolded(wanted);
    if (m_pointNames.contains(folded))
        return true;
    bool taken = false;
    const NameIndex &index = m_plan.pointNames();
    index.forEach(index.slotOf(hashText(folded)), [&](ObjectRef ref) {
        const ObjectId id = m_plan.id(ref);
        taken = taken || (exists(id) && caseFolded(name(id)) == folded);
    });
    return taken;
}

std::string Draft::freeName(Kind kindOfNew, ObjectId ownerId, std::string_view wanted) const
{
    if (kindOfNew == Kind::ManagementPoint)
        return freePointName(wanted);
    std::vector<std::string> taken;
    const auto take = [&](ObjectId id) {
        if (exists(id) && kind(id) == kindOfNew)
            taken.push_back(caseFolded(name(id)));
    };
    if (kindOfNew == Kind::Repository) { // unique in the whole plan
        m_plan.forEach(Kind::Repository, [&](ObjectRef ref) { take(m_plan.id(ref)); });
        for (const auto &[id, created] : m_created)
            take(id);
    } else {
        for (const ObjectId id : children(ownerId))
            take(id);
    }
    std::ranges::sort(taken);
    std::string candidate(wanted);
    for (int number = 2; std::ranges::binary_search(taken, caseFolded(candidate)); ++number)
        candidate = std::string(wanted) + " " + std::to_string(number);
    return candidate;
}

// Servers are numbered: after DSM-MUC-01 comes DSM-MUC-02, after DSM-CENTRAL comes DSM-CENTRAL-2.
std::string Draft::freePointName(std::string_view wanted) const
{
    std::size_t digits = 0;
    while (digits < 6 && digits < wanted.size() && std::isdigit(static_cast<unsigned char>(wanted[wanted.size() - 1 - digits])) != 0)
        ++digits;
    const bool numbered = digits > 0 && digits < wanted.size() && wanted[wanted.size() - 1 - digits] == '-';
    const std::string stem = numbered ? std::string(wanted.substr(0, wanted.size() - digits)) : std::string(wanted) + "-";
    const int first = numbered ? std::stoi(std::string(wanted.substr(wanted.size() - digits))) : 1;
    // Of a large region a thousand MPs ask for the same names one after the other.
    TakenNumbers &taken = m_takenNumbers[caseFolded(stem) + '\n' + std::to_string(numbered ? digits : 0)];
    int number = first;
    std::string candidate(wanted);
    while (taken.contains(number) || isPointNameTaken(candidate)) {
        number = taken.contains(number) ? taken.last + 1 : number + 1;
        const std::string next = std::to_string(number);
        candidate = stem + (numbered && next.size() < digits ? std::string(digits - next.size(), '0') : std::string()) + next;
    }
    const TakenNumbers found{first, number - 1};
    if (found.first <= taken.last + 1 && taken.first <= found.last + 1)
        taken = {std::min(found.first, taken.first), std::max(found.last, taken.last)};
    else if (found.count() > taken.count())
        taken = found;
    return candidate;
}

// --- composing ------------------------------------------------------------------------------------------------------

ObjectId Draft::create(Kind kindOfNew, ObjectId ownerId, std::string_view newName, ObjectId id)
{
    while (id.isNull() || exists(id) || m_removed.contains(id)) {
        if (!id.isNull()) {
            fail(id, tr("The id is already in use."));
            return id;
        }
        id = m_ids.next();
        if (exists(id) || m_removed.contains(id))
            id = {};
    }
    m_created.emplace(id, kindOfNew);
    if (kindOfNew == Kind::Depot) // what is added later never becomes master instead of what is there
        set(id, FieldId::Order, std::min(m_plan.highestDepotOrder() + ++m_newDepots, static_cast<std::int64_t>(field(Kind::Depot, FieldId::Order)->maximum)));
    if (!newName.empty())
        set(id, FieldId::Name, std::string(newName));
    if (!ownerId.isNull())
        set(id, FieldId::Owner, ownerId);
    return id;
}

void Draft::set(ObjectId id, FieldId fieldId, FieldValue newValue)
{
    if (!exists(id))
        return fail(id, tr("The object does not exist any more."));
    const FieldSpec *row = field(kind(id), fieldId);
    if (!row)
        return fail(id, tr("Objects of this kind have no such field."));
    newValue = normalized(*row, std::move(newValue));
    if (const QString problem = valueProblem(*row, newValue); !problem.isEmpty())
        return fail(id, problem);
    if (fieldId == FieldId::Owner && !isDefault(newValue))
        m_newChildren[std::get<ObjectId>(newValue)].push_back(id);
    if (fieldId == FieldId::Name && kind(id) == Kind::ManagementPoint) {
        if (m_plan.find(id))
            m_takenNumbers.clear(); // its name is free again
        m_pointNames.insert(caseFolded(valueOr(newValue, std::string())));
    }
    m_values[{id, fieldId}] = std::move(newValue);
}

void Draft::remove(const std::vector<ObjectId> &objects)
{
    for (const ObjectId id : objects) {
        if (!exists(id))
            return fail(id, tr("The object does not exist any more."));
        if (kind(id) == Kind::Organization || kind(id) == Kind::Plan)
            return fail(id, tr("The organisation is the root of the plan and cannot be removed."));
    }
    std::vector<ObjectId> gone = objects;
    for (std::size_t i = 0; i < gone.size(); ++i) {
        const std::vector<ObjectId> below = children(gone[i]);
        gone.insert(gone.end(), below.begin(), below.end());
    }
    // A link with a missing end joins nothing: it goes too.
    for (std::size_t i = 0, n = gone.size(); i < n; ++i) {
        if (!contains(maskOf(Kind::Site, Kind::Segment, Kind::Cloud), kind(gone[i])))
            continue;
        if (const ObjectRef ref = m_plan.find(gone[i])) {
            m_plan.forEachLinkAt(ref, [&](ObjectRef link) {
                const ObjectId linkId = m_plan.id(link);
                const auto endsHere = [&](FieldId end) { return valueOr(value(linkId, end), ObjectId()) == gone[i]; };
                if (exists(linkId) && (endsHere(FieldId::From) || endsHere(FieldId::To)))
                    gone.push_back(linkId);
            });
        }
    }
    std::ranges::sort(gone);
    gone.erase(std::unique(gone.begin(), gone.end()), gone.end());
    clearReferences(gone);
    m_takenNumbers.clear();
    for (const ObjectId object : gone) {
        const Kind objectKind = kind(object);
        for (const FieldSpec &row : fields()) {
            if (contains(row.kinds, objectKind) && !isDefault(value(object, row.id)))
                m_values[{object, row.id}] = FieldValue();
        }
        if (m_created.erase(object) == 0) {
            m_removed.emplace(object, objectKind);
        } else {
            std::erase_if(m_values, [&](const auto &entry) { return entry.first.object == object; });
        }
    }
}

void Draft::clearReferences(const std::vector<ObjectId> &gone)
{
    const auto isGone = [&](ObjectId id) { return std::ranges::binary_search(gone, id); };
    const auto clear = [&](ObjectId user, FieldId fieldId) {
        if (isGone(user) || !exists(user))
            return;
        FieldValue held = value(user, fieldId);
        if (auto *list = std::get_if<RefList>(&held)) {
            std::erase_if(*list, isGone);
            set(user, fieldId, std::move(held));
        } else if (const auto *one = std::get_if<ObjectId>(&held); one && isGone(*one)) {
            set(user, fieldId, FieldValue());
        }
    };
    for (const ObjectId object : gone) {
        if (const ObjectRef ref = m_plan.find(object); ref && !m_created.contains(object)) {
            for (const Reference &reference : m_plan.referencesTo(ref))
                clear(m_plan.id(reference.user), reference.field);
        }
        if (kind(object) != Kind::ApplicationType)
            continue;
        const std::string key = valueOr(value(object, FieldId::TypeKey), std::string());
        m_plan.forEach(Kind::ManagementPoint, [&](ObjectRef mp) {
            ApplicationList list = applications(m_plan.id(mp));
            if (std::erase_if(list, [&](const Application &app) { return app.type == key; }) > 0 && exists(m_plan.id(mp)))
                set(m_plan.id(mp), FieldId::Applications, std::move(list));
        });
    }
    // References composed in this very draft.
    std::vector<FieldKey> composed;
    for (const auto &[key, held] : m_values) {
        if (key.field != FieldId::Owner && (std::holds_alternative<ObjectId>(held) || std::holds_alternative<RefList>(held)))
            composed.push_back(key);
    }
    for (const FieldKey &key : composed)
        clear(key.object, key.field);
}

void Draft::refuse(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void Draft::fail(ObjectId object, const QString &why)
{
    const QString who = exists(object) ? QString::fromStdString(name(object)) : QString::fromStdString(object.text());
    refuse({.what = tr("“%1” cannot be changed so").arg(who), .why = why, .next = tr("Nothing was changed.")});
}

// --- finishing ------------------------------------------------------------------------------------------------------

void Draft::checkReference(ObjectId object, const FieldSpec &row, ObjectId target)
{
    if (!exists(target))
        return fail(object, tr("%1 names an object that does not exist.").arg(fieldLabel(row)));
    if (!contains(row.refKinds, kind(target)))
        fail(object, tr("%1 cannot name a %2.").arg(fieldLabel(row), kindName(kind(target))));
}

void Draft::checkOwner(ObjectId object)
{
    const Kind objectKind = kind(object);
    const KindMask allowed = spec(objectKind).loadable;
    if (allowed == 0)
        return;
    const ObjectId ownerId = owner(object);
    if (ownerId.isNull() || !exists(ownerId))
        return fail(object, tr("It would stand nowhere."));
    if (!contains(allowed, kind(ownerId)))
        return fail(object, tr("A %1 cannot stand in a %2.").arg(kindName(objectKind), kindName(kind(ownerId))));
    ObjectId at = ownerId;
    for (std::size_t steps = 0; !at.isNull(); ++steps, at = owner(at)) {
        if (at == object || steps > 1'000'000)
            return fail(object, tr("It would stand inside itself."));
    }
}

void Draft::checkApplications(ObjectId object, const ApplicationList &list)
{
    for (const Application &app : list) {
        const bool known = m_plan.applicationType(app.type) >= 0
            || std::ranges::any_of(m_created, [&](const auto &made) {
                   return made.second == Kind::ApplicationType && valueOr(value(made.first, FieldId::TypeKey), std::string()) == app.type;
               });
        if (!known)
            return fail(object, tr("There is no application type “%1”.").arg(QString::fromStdString(app.type)));
        if (app.loadFactor < -1000 || app.loadFactor > 1000)
            return fail(object, tr("A load factor must lie between -1000 and 1000."));
    }
}

// A type's key is what Management Points name it by; it is given once and is nobody else's.
void Draft::checkTypeKey(const FieldChange &change)
{
    const std::string key = valueOr(change.after, std::string());
    if (!isDefault(change.before))
        fail(change.object, tr("The key of an application type cannot change."));
    else if (key.empty())
        fail(change.object, tr("An application type needs a key."));
    else if (m_plan.applicationType(key) >= 0)
        fail(change.object, tr("There is already an application type “%1”.").arg(QString::fromStdString(key)));
    else if (std::ranges::count_if(m_created, [&](const auto &made) {
                 return made.second == Kind::ApplicationType && valueOr(value(made.first, FieldId::TypeKey), std::string()) == key;
             }) > 1)
        fail(change.object, tr("Two application types cannot have one key."));
}

Result<ChangeSet> Draft::finish()
{
    ChangeSet out;
    for (const auto &[key, after] : m_values) {
        const bool isNew = m_created.contains(key.object);
        FieldValue before = isNew ? FieldValue() : m_plan.value(m_plan.find(key.object), key.field);
        if (before != after)
            out.fields.push_back({key.object, key.field, std::move(before), after});
    }
    std::ranges::sort(out.fields, [](const FieldChange &a, const FieldChange &b) {
        return std::pair(a.object, a.field) < std::pair(b.object, b.field);
    });
    for (const auto &[id, createdKind] : m_created)
        out.created.push_back({id, createdKind});
    for (const auto &[id, removedKind] : m_removed)
        out.removed.push_back({id, removedKind});
    std::ranges::sort(out.created, {}, &ObjectChange::id);
    std::ranges::sort(out.removed, {}, &ObjectChange::id);
    for (const ObjectChange &object : out.created) {
        if (object.kind == Kind::Organization && !m_plan.organization().isNull())
            fail(object.id, tr("A plan has exactly one organisation."));
        if (object.kind == Kind::ApplicationType && isDefault(value(object.id, FieldId::TypeKey)))
            fail(object.id, tr("An application type needs a key."));
        checkOwner(object.id);
    }
    for (const FieldChange &change : out.fields) {
        if (m_error || m_removed.contains(change.object))
            continue;
        const FieldSpec &row = *field(kind(change.object), change.field);
        if (change.field == FieldId::Owner)
            checkOwner(change.object);
        else if (const auto *one = std::get_if<ObjectId>(&change.after))
            checkReference(change.object, row, *one);
        else if (const auto *list = std::get_if<RefList>(&change.after))
            std::ranges::for_each(*list, [&](ObjectId target) { checkReference(change.object, row, target); });
        else if (const auto *apps = std::get_if<ApplicationList>(&change.after))
            checkApplications(change.object, *apps);
        else if (change.field == FieldId::TypeKey)
            checkTypeKey(change);
        else if (row.required && isDefault(change.after) && row.type == FieldType::Ref)
            fail(change.object, tr("%1 cannot be empty.").arg(fieldLabel(row)));
    }
    if (m_error)
        return tl::unexpected(*m_error);
    return out;
}

Result<ChangeSet> compose(const Edit &edit, const Plan &plan, IdSource &ids)
{
    Draft draft(plan, ids);
    edit.compose(draft);
    return draft.finish();
}

} // namespace sitewright
