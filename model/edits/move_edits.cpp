// SPDX-License-Identifier: MIT
// Moving and copying of structure_edits.h.
#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include <QCoreApplication>

#include "model/edits/edit_words.h"
#include "model/edits/structure_edits.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Edit", text); }

// Those that stand in no other object of the list.
std::vector<ObjectId> outermost(const Draft &draft, const std::vector<ObjectId> &objects)
{
    const std::unordered_set<ObjectId> all(objects.begin(), objects.end());
    std::vector<ObjectId> out;
    for (const ObjectId object : objects) {
        ObjectId above = draft.owner(object);
        std::unordered_set<ObjectId> seen; // what a draft has composed may go in a circle until it is refused
        while (!above.isNull() && !all.contains(above) && seen.insert(above).second)
            above = draft.owner(above);
        if (!all.contains(above) && std::ranges::find(out, object) == out.end())
            out.push_back(object);
    }
    return out;
}

// Ties to the network of the old place, of what follows its owner's place.
void dropForeignTies(Draft &draft, ObjectId object)
{
    const ObjectId owner = draft.owner(object);
    if (!draft.exists(owner) || draft.kind(owner) != Kind::Site)
        return;
    const auto isForeign = [&](ObjectId segment) { return draft.exists(segment) && draft.owner(segment) != owner; };
    if (draft.kind(object) == Kind::ManagementPoint && isDefault(draft.value(object, FieldId::Place))) {
        RefList legs = valueOr(draft.value(object, FieldId::Segments), RefList());
        std::erase_if(legs, isForeign);
        draft.set(object, FieldId::Segments, std::move(legs));
    }
    if (draft.kind(object) == Kind::Depot && isForeign(valueOr(draft.value(object, FieldId::StandsIn), ObjectId())))
        draft.set(object, FieldId::StandsIn, {});
}

/// One copy operation: first new ids for everything, then the fields with references followed.
class Copying {
public:
    explicit Copying(Draft &draft) : m_draft(draft), m_plan(draft.base()) {}

    void add(ObjectId root, ObjectId owner);
    void finish();

private:
    struct Item {
        ObjectId original;
        ObjectId copy;
        bool isRoot;
    };

    std::vector<ObjectRef> inOrder(ObjectRef root) const;
    void addLinks();
    void copyFields(const Item &item);
    ObjectId followed(ObjectId id) const
    {
        const auto found = m_copies.find(id);
        return found == m_copies.end() ? id : found->second;
    }
    FieldValue adapted(const Item &item, FieldId field, FieldValue value) const;

    Draft &m_draft;
    const Plan &m_plan;
    std::vector<Item> m_items;
    std::unordered_map<ObjectId, ObjectId> m_copies;
};

// Parents first, siblings by name: lists of siblings have no order of their own, yet the same copy gets the same names.
std::vector<ObjectRef> Copying::inOrder(ObjectRef root) const
{
    std::vector<ObjectRef> out{root};
    for (std::size_t i = 0; i < out.size(); ++i) {
        for (int group = 0; group < childGroupCount && out[i].isStructure(); ++group) {
            const auto below = m_plan.childrenSorted(out[i], static_cast<ChildGroup>(group));
            out.insert(out.end(), below.begin(), below.end());
        }
    }
    return out;
}

void Copying::add(ObjectId root, ObjectId owner)
{
    const ObjectRef start = m_plan.find(root);
    if (start.isNull())
        return;
    for (const ObjectRef ref : inOrder(start)) {
        const ObjectId original = m_plan.id(ref);
        const bool isRoot = ref == start;
        const ObjectId newOwner = isRoot ? owner : followed(m_plan.id(m_plan.owner(ref)));
        std::string name(m_plan.name(ref));
        if (!name.empty() && (isRoot || ref.is(Kind::ManagementPoint)))
            name = m_draft.freeName(ref.kind(), newOwner, name);
        const ObjectId copy = m_draft.create(ref.kind(), newOwner, name);
        m_copies.emplace(original, copy);
        m_items.push_back({original, copy, isRoot});
    }
}

void Copying::addLinks()
{
    std::vector<ObjectRef> links;
    for (const Item &item : m_items) {
        const ObjectRef end = m_plan.find(item.original);
        if (!contains(maskOf(Kind::Site, Kind::Segment, Kind::Cloud), end.kind()))
            continue;
        m_plan.forEachLinkAt(end, [&](ObjectRef link) {
            const auto &ends = m_plan.link(link).ends;
            if (ends[0] == end && m_copies.contains(m_plan.id(ends[1])))
                links.push_back(link);
        });
    }
    for (const ObjectRef link : links) {
        const ObjectId copy = m_draft.create(Kind::Link, {}, m_plan.name(link));
        m_items.push_back({m_plan.id(link), copy, true});
    }
}

FieldValue Copying::adapted(const Item &item, FieldId fieldId, FieldValue value) const
{
    if (auto *one = std::get_if<ObjectId>(&value))
        *one = followed(*one);
    if (auto *list = std::get_if<RefList>(&value))
        std::ranges::transform(*list, list->begin(), [this](ObjectId id) { return followed(id); });
    if (auto *applications = std::get_if<ApplicationList>(&value))
        std::ranges::for_each(*applications, [](Application &application) { application.primary = false; });
    const bool once = fieldId == FieldId::Central
        || (item.isRoot && (fieldId == FieldId::Master || fieldId == FieldId::Position || fieldId == FieldId::Seat));
    return once ? FieldValue() : value;
}

void Copying::copyFields(const Item &item)
{
    const ObjectRef original = m_plan.find(item.original);
    for (const FieldSpec &row : fields()) {
        if (!contains(row.kinds, original.kind()) || row.id == FieldId::Name || row.id == FieldId::Owner || row.id == FieldId::Order)
            continue;
        FieldValue value = m_plan.value(original, row.id);
        if (!isDefault(value))
            m_draft.set(item.copy, row.id, adapted(item, row.id, std::move(value)));
    }
    if (item.isRoot)
        dropForeignTies(m_draft, item.copy);
}

void Copying::finish()
{
    addLinks();
    for (const Item &item : m_items)
        copyFields(item);
}

bool canCopy(Draft &draft, ObjectId object)
{
    if (!draft.exists(object))
        return false;
    const Kind kind = draft.kind(object);
    if (kind == Kind::Cloud || spec(kind).owners != 0)
        return true;
    draft.refuse(refusal(tr("%1 cannot be copied").arg(nameOf(draft.base(), object)), tr("A %1 cannot be copied.").arg(kindName(kind))));
    return false;
}

bool mayStandIn(Draft &draft, ObjectId object, ObjectId owner, const QString &what)
{
    if (!draft.exists(object) || !draft.exists(owner))
        return true; // Draft says so
    const QString problem = nestingProblem(draft.kind(object), draft.kind(owner));
    if (!problem.isEmpty())
        draft.refuse(refusal(what.arg(nameOf(draft.base(), object)), problem));
    return problem.isEmpty();
}

} // namespace

Edit moveTo(const Plan &plan, const std::vector<ObjectId> &objects, ObjectId owner)
{
    return {.name = tr("Move %1 to %2").arg(nameOf(plan, objects), nameOf(plan, owner)),
            .compose =
                [objects, owner](Draft &draft) {
                    for (const ObjectId object : outermost(draft, objects)) {
                        if (draft.owner(object) == owner)
                            continue;
                        if (!mayStandIn(draft, object, owner, tr("%1 cannot be moved")))
                            return;
                        draft.set(object, FieldId::Owner, owner);
                        if (draft.isRefused())
                            return;
                        if (field(draft.kind(object), FieldId::Position))
                            draft.set(object, FieldId::Position, {}); // it was relative to the old place
                        dropForeignTies(draft, object);
                    }
                },
            .mergeKey = {}};
}

Edit copyTo(const Plan &plan, const std::vector<ObjectId> &objects, ObjectId owner)
{
    return {.name = tr("Copy %1 to %2").arg(nameOf(plan, objects), nameOf(plan, owner)),
            .compose =
                [objects, owner](Draft &draft) {
                    Copying copying(draft);
                    for (const ObjectId object : outermost(draft, objects)) {
                        if (!canCopy(draft, object) || !mayStandIn(draft, object, owner, tr("%1 cannot be copied")))
                            return;
                        copying.add(object, owner);
                    }
                    copying.finish();
                },
            .mergeKey = {}};
}

Edit duplicate(const Plan &plan, const std::vector<ObjectId> &objects)
{
    return {.name = tr("Duplicate %1").arg(nameOf(plan, objects)),
            .compose =
                [objects](Draft &draft) {
                    Copying copying(draft);
                    for (const ObjectId object : outermost(draft, objects)) {
                        if (!canCopy(draft, object))
                            return;
                        copying.add(object, draft.owner(object));
                    }
                    copying.finish();
                },
            .mergeKey = {}};
}

} // namespace sitewright
