// SPDX-License-Identifier: MIT
#include "model/edits/excerpt.h"

#include <algorithm>
#include <unordered_map>

#include "model/catalog/object_kinds.h"
#include "model/edits/outermost.h"
#include "model/edits/structure_edits.h"

namespace sitewright {

namespace {

class Cutting {
public:
    explicit Cutting(const Plan &plan) : m_plan(plan) {}

    void take(ObjectRef root);
    void takeLinks();
    Plan made();

private:
    void mention(ObjectRef ref); ///< with what stands above it
    void mentionNamed(ObjectRef ref);
    void mentionTypes(const ApplicationList &list);
    bool isFull(ObjectRef ref) const { return m_isFull.at(ref); }

    const Plan &m_plan;
    std::vector<ObjectRef> m_objects;
    std::unordered_map<ObjectRef, bool> m_isFull;
};

void Cutting::take(ObjectRef root)
{
    for (const ObjectRef ref : m_plan.subtree(root)) {
        if (m_isFull.insert_or_assign(ref, true).second)
            m_objects.push_back(ref);
    }
}

void Cutting::takeLinks()
{
    std::vector<ObjectRef> links;
    for (const ObjectRef ref : m_objects) {
        if (!contains(maskOf(Kind::Site, Kind::Segment, Kind::Cloud), ref.kind()))
            continue;
        m_plan.forEachLinkAt(ref, [&](ObjectRef link) {
            const auto &ends = m_plan.link(link).ends;
            if (ends[0] == ref && m_isFull.contains(ends[1]))
                links.push_back(link);
        });
    }
    for (const ObjectRef link : links)
        take(link);
}

void Cutting::mention(ObjectRef ref)
{
    for (; ref && m_isFull.emplace(ref, false).second; ref = m_plan.owner(ref))
        m_objects.push_back(ref);
}

void Cutting::mentionTypes(const ApplicationList &list)
{
    for (const Application &app : list) {
        if (const ObjectRef type = m_plan.find(ObjectId::synthetic(app.type)); type.is(Kind::ApplicationType))
            take(type);
    }
}

void Cutting::mentionNamed(ObjectRef ref)
{
    for (const FieldSpec &row : fields()) {
        if (!contains(row.kinds, ref.kind()))
            continue;
        const FieldValue value = m_plan.value(ref, row.id);
        if (const auto *one = std::get_if<ObjectId>(&value))
            mention(m_plan.find(*one));
        if (const auto *list = std::get_if<RefList>(&value))
            std::ranges::for_each(*list, [&](ObjectId id) { mention(m_plan.find(id)); });
        if (const auto *list = std::get_if<ApplicationList>(&value))
            mentionTypes(*list);
    }
}

Plan Cutting::made()
{
    for (std::size_t i = 0; i < m_objects.size(); ++i) {
        if (isFull(m_objects[i]))
            mentionNamed(m_objects[i]);
    }
    mention(m_plan.organization());
    Plan out;
    // Types first: what is installed is numbered by them.
    std::stable_partition(m_objects.begin(), m_objects.end(), [](ObjectRef ref) { return ref.is(Kind::ApplicationType); });
    for (const ObjectRef ref : m_objects)
        out.create(ref.kind(), m_plan.id(ref));
    for (const ObjectRef ref : m_objects) {
        const ObjectRef copy = out.find(m_plan.id(ref));
        for (const FieldSpec &row : fields()) {
            if (!contains(row.kinds, ref.kind()) || (!isFull(ref) && !row.required))
                continue;
            const FieldValue value = m_plan.value(ref, row.id);
            if (!isDefault(value))
                out.set(copy, row.id, value);
        }
    }
    return out;
}

} // namespace

std::vector<ObjectId> outermostOf(const Plan &plan, const std::vector<ObjectId> &objects)
{
    std::vector<ObjectId> there = objects;
    std::erase_if(there, [&](ObjectId id) { return plan.find(id).isNull(); });
    return outermost(there, [&](ObjectId id) {
        const ObjectRef owner = plan.owner(plan.find(id));
        return owner ? plan.id(owner) : ObjectId();
    });
}

Excerpt excerptOf(const Plan &plan, const std::vector<ObjectId> &roots)
{
    Cutting cutting(plan);
    for (const ObjectId root : roots)
        cutting.take(plan.find(root));
    cutting.takeLinks();
    return {cutting.made(), roots};
}

Excerpt renamed(Excerpt excerpt, const QString &name)
{
    const ObjectRef root = excerpt.roots.empty() ? ObjectRef() : excerpt.plan.find(excerpt.roots.front());
    if (root.isNull() || name.isEmpty())
        return excerpt;
    const QString old = QString::fromUtf8(excerpt.plan.name(root).data(), static_cast<qsizetype>(excerpt.plan.name(root).size()));
    const QString oldWord = QString::fromStdString(serverWord(old.toStdString())), newWord = QString::fromStdString(serverWord(name.toStdString()));
    for (const ObjectRef ref : excerpt.plan.subtree(root)) {
        QString text = QString::fromUtf8(excerpt.plan.name(ref).data(), static_cast<qsizetype>(excerpt.plan.name(ref).size()));
        if (ref == root)
            text = name;
        else if (ref.is(Kind::ManagementPoint) && !oldWord.isEmpty() && !newWord.isEmpty())
            text.replace(oldWord, newWord, Qt::CaseInsensitive);
        else if (!old.isEmpty())
            text.replace(old, name, Qt::CaseInsensitive);
        excerpt.plan.set(ref, FieldId::Name, normalized(*field(ref.kind(), FieldId::Name), text.toStdString()));
    }
    return excerpt;
}

std::vector<ObjectId> topObjects(const Plan &plan)
{
    std::vector<ObjectId> out;
    for (int group = 0; group < childGroupCount; ++group) {
        for (const ObjectRef ref : plan.childrenSorted(plan.organization(), static_cast<ChildGroup>(group)))
            out.push_back(plan.id(ref));
    }
    plan.forEach(Kind::Cloud, [&](ObjectRef cloud) { out.push_back(plan.id(cloud)); });
    return out;
}

} // namespace sitewright
