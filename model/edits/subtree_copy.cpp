// SPDX-License-Identifier: MIT
#include "model/edits/subtree_copy.h"

#include <algorithm>

#include "model/base/plain_characters.h"

namespace sitewright {

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

// Parents first, siblings by name: lists of siblings have no order of their own, yet the same copy gets the same names.
std::vector<ObjectRef> SubtreeCopy::inOrder(ObjectRef root) const
{
    std::vector<ObjectRef> out{root};
    for (std::size_t i = 0; i < out.size(); ++i) {
        for (int group = 0; group < childGroupCount && out[i].isStructure(); ++group) {
            const auto below = m_source.childrenSorted(out[i], static_cast<ChildGroup>(group));
            out.insert(out.end(), below.begin(), below.end());
        }
    }
    return out;
}

std::string SubtreeCopy::freeRepositoryName(const std::string &wanted)
{
    if (m_repositoryNames.empty()) {
        const Plan &plan = m_draft.base();
        plan.forEach(Kind::Repository, [&](ObjectRef ref) { m_repositoryNames.insert(caseFolded(plan.name(ref))); });
    }
    std::string candidate = wanted;
    for (int number = 2; !m_repositoryNames.insert(caseFolded(candidate)).second; ++number)
        candidate = wanted + " " + std::to_string(number);
    return candidate;
}

// What stands inside a copy has no siblings but its own; server and repository names count in the whole plan.
std::string SubtreeCopy::freeName(ObjectRef original, ObjectId owner, bool isRoot)
{
    std::string name(m_source.name(original));
    if (name.empty())
        return name;
    if (original.is(Kind::Repository))
        return freeRepositoryName(name);
    return isRoot || original.is(Kind::ManagementPoint) ? m_draft.freeName(original.kind(), owner, name) : name;
}

void SubtreeCopy::add(ObjectId root, ObjectId owner)
{
    const ObjectRef start = m_source.find(root);
    if (start.isNull())
        return;
    for (const ObjectRef ref : inOrder(start)) {
        const ObjectId original = m_source.id(ref);
        const bool isRoot = ref == start;
        const ObjectId newOwner = isRoot ? owner : m_copies.at(m_source.id(m_source.owner(ref)));
        const ObjectId copy = m_draft.create(ref.kind(), newOwner, freeName(ref, newOwner, isRoot));
        m_copies.emplace(original, copy);
        m_items.push_back({original, copy, isRoot});
    }
}

void SubtreeCopy::addLinks()
{
    std::vector<ObjectRef> links;
    for (const Item &item : m_items) {
        const ObjectRef end = m_source.find(item.original);
        if (!contains(maskOf(Kind::Site, Kind::Segment, Kind::Cloud), end.kind()))
            continue;
        m_source.forEachLinkAt(end, [&](ObjectRef link) {
            const auto &ends = m_source.link(link).ends;
            if (ends[0] == end && m_copies.contains(m_source.id(ends[1])))
                links.push_back(link);
        });
    }
    for (const ObjectRef link : links) {
        const ObjectId copy = m_draft.create(Kind::Link, {}, m_source.name(link));
        m_items.push_back({m_source.id(link), copy, true});
    }
}

/// To the copy, where there is one; false when neither that nor the original is in the draft.
bool SubtreeCopy::follow(ObjectId &id, const FieldSpec &row)
{
    if (const auto found = m_copies.find(id); found != m_copies.end()) {
        id = found->second;
        return true;
    }
    if (m_draft.exists(id) && contains(row.refKinds, m_draft.kind(id)))
        return true;
    if (const ObjectRef named = m_source.find(id))
        m_lost.insert(m_source.displayName(named));
    return false;
}

// The planner's own types are known by their key; a plan that lacks one gets it.
void SubtreeCopy::bringApplicationTypes(const ApplicationList &list)
{
    for (const Application &app : list) {
        if (applicationFromKey(app.type) || m_draft.base().applicationType(app.type) >= 0 || !m_types.insert(app.type).second)
            continue;
        const ObjectRef original = m_source.find(ObjectId::synthetic(app.type));
        if (original.isNull())
            continue;
        const ObjectId type = m_draft.create(Kind::ApplicationType, {}, {}, m_source.id(original));
        for (const FieldSpec &row : fields()) {
            if (contains(row.kinds, Kind::ApplicationType))
                m_draft.set(type, row.id, m_source.value(original, row.id));
        }
    }
}

FieldValue SubtreeCopy::adapted(const Item &item, const FieldSpec &row, FieldValue value)
{
    if (auto *one = std::get_if<ObjectId>(&value); one && !follow(*one, row))
        return {};
    if (auto *list = std::get_if<RefList>(&value))
        std::erase_if(*list, [&](ObjectId &id) { return !follow(id, row); });
    if (auto *applications = std::get_if<ApplicationList>(&value)) {
        bringApplicationTypes(*applications);
        std::ranges::for_each(*applications, [](Application &application) { application.primary = false; });
    }
    const bool once = row.id == FieldId::Central || row.id == FieldId::Deployed || row.id == FieldId::DeployedShare
        || (item.isRoot && (row.id == FieldId::Master || row.id == FieldId::Position || row.id == FieldId::Seat));
    return once ? FieldValue() : value;
}

void SubtreeCopy::copyFields(const Item &item)
{
    const ObjectRef original = m_source.find(item.original);
    for (const FieldSpec &row : fields()) {
        if (!contains(row.kinds, original.kind()) || row.id == FieldId::Name || row.id == FieldId::Owner || row.id == FieldId::Order)
            continue;
        FieldValue value = m_source.value(original, row.id);
        if (!isDefault(value))
            m_draft.set(item.copy, row.id, adapted(item, row, std::move(value)));
    }
    if (item.isRoot)
        dropForeignTies(m_draft, item.copy);
}

void SubtreeCopy::finish()
{
    addLinks();
    for (const Item &item : m_items)
        copyFields(item);
}

} // namespace sitewright
