// SPDX-License-Identifier: MIT
#include "model/plan/plan.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/base/plain_characters.h"
#include "model/plan/name_order.h"

namespace sitewright {

namespace {

constexpr std::uint32_t noId = 0xffffffffU;

/// What rules ask of all objects of a kind; `isEdge`: the first one came, or the last one went.
void touchCount(Kind kind, Touched &touched, bool isEdge)
{
    switch (kind) {
    case Kind::Site: return touched.touch(GlobalCell::SiteCount);
    case Kind::ManagementPoint: return touched.touch(GlobalCell::PointCount);
    case Kind::Organization: return touched.touch(GlobalCell::OrganizationCount);
    case Kind::ApplicationType: return touched.touch(GlobalCell::ApplicationTypes);
    case Kind::Waiver: return touched.touch(GlobalCell::Waivers);
    case Kind::Depot: return touched.touch(GlobalCell::DepotCount);
    case Kind::Repository: return touched.touch(GlobalCell::RepositoryCount);
    case Kind::Link:
        touched.touch(GlobalCell::LinkCount);
        if (isEdge)
            touched.touch(GlobalCell::HasLinks);
        return;
    default: return;
    }
}

} // namespace

Plan::Plan() : m_legs(1), m_ids(16, noId)
{
    create(Kind::Plan, ObjectId::synthetic("plan"));
}

// --- records --------------------------------------------------------------------------------------------------------

ObjectRecord &Plan::record(ObjectRef ref) { return const_cast<ObjectRecord &>(std::as_const(*this).record(ref)); }

std::uint32_t Plan::capacity(Kind kind) const
{
    return inTable(*this, kind, [](const auto &table) { return table.capacity(); });
}

// Kinds that share a table are told apart by the id index, which keeps the exact handle.
bool Plan::isThatPlain(ObjectRef ref) const { return find(record(ref).id) == ref; }

// --- ids ------------------------------------------------------------------------------------------------------------

ObjectRef Plan::find(ObjectId id) const
{
    const std::size_t mask = m_ids.size() - 1;
    for (std::size_t at = mixBits(id.bits()) & mask; m_ids[at] != noId; at = (at + 1) & mask) {
        const ObjectRef ref = ObjectRef::fromBits(m_ids[at]);
        if (record(ref).id == id)
            return ref;
    }
    return {};
}

ObjectRef Plan::find(std::string_view idText) const
{
    const auto id = ObjectId::fromText(idText);
    return id ? find(*id) : ObjectRef();
}

void Plan::growIds(std::size_t objects)
{
    std::size_t wanted = m_ids.size();
    while (objects * 5 > wanted * 3)
        wanted *= 2;
    if (wanted == m_ids.size())
        return;
    LargeVector<std::uint32_t> old(wanted, noId);
    old.swap(m_ids);
    for (const std::uint32_t bits : old) {
        if (bits == noId)
            continue;
        std::size_t at = mixBits(record(ObjectRef::fromBits(bits)).id.bits()) & (wanted - 1);
        while (m_ids[at] != noId)
            at = (at + 1) & (wanted - 1);
        m_ids[at] = bits;
    }
}

void Plan::insertId(ObjectId id, ObjectRef ref)
{
    growIds(++m_idCount);
    const std::size_t mask = m_ids.size() - 1;
    std::size_t at = mixBits(id.bits()) & mask;
    while (m_ids[at] != noId)
        at = (at + 1) & mask;
    m_ids[at] = ref.bits();
}

void Plan::eraseId(ObjectId id)
{
    const std::size_t mask = m_ids.size() - 1;
    std::size_t at = mixBits(id.bits()) & mask;
    while (record(ObjectRef::fromBits(m_ids[at])).id != id)
        at = (at + 1) & mask;
    --m_idCount;
    // Close the gap, so that look-ups need no tombstones.
    for (std::size_t next = (at + 1) & mask; m_ids[next] != noId; next = (next + 1) & mask) {
        const std::size_t home = mixBits(record(ObjectRef::fromBits(m_ids[next])).id.bits()) & mask;
        if (((next - home) & mask) >= ((next - at) & mask)) {
            m_ids[at] = m_ids[next];
            at = next;
        }
    }
    m_ids[at] = noId;
}

// --- names and walks ------------------------------------------------------------------------------------------------

QString Plan::displayName(ObjectRef ref) const
{
    const std::string_view own = ref.is(Kind::Waiver) ? std::string_view() : name(ref);
    if (!own.empty())
        return QString::fromUtf8(own.data(), static_cast<qsizetype>(own.size()));
    if (ref.is(Kind::Link)) {
        const LinkRecord &ends = link(ref);
        if (ends.ends[0] && ends.ends[1])
            return QStringLiteral("%1 – %2").arg(displayName(ends.ends[0]), displayName(ends.ends[1]));
    }
    return QStringLiteral("%1 %2").arg(kindName(ref.kind()), QString::fromStdString(id(ref).text()));
}

bool Plan::isWithin(ObjectRef ref, ObjectRef ancestor) const
{
    for (; ref; ref = owner(ref)) {
        if (ref == ancestor)
            return true;
    }
    return false;
}

std::vector<ObjectRef> Plan::childrenSorted(ObjectRef ownerRef, ChildGroup group) const
{
    std::vector<ObjectRef> out;
    forEachChild(ownerRef, group, [&](ObjectRef child) { out.push_back(child); });
    std::ranges::sort(out, [this](ObjectRef a, ObjectRef b) {
        return a.kind() != b.kind() ? a.kind() < b.kind() : isNamedBefore(*this, a, b);
    });
    return out;
}

std::vector<ObjectRef> Plan::subtree(ObjectRef root) const
{
    std::vector<ObjectRef> out{root};
    for (std::size_t i = 0; i < out.size(); ++i) {
        const ObjectRef at = out[i];
        for (int group = 0; group < childGroupCount; ++group)
            forEachChild(at, static_cast<ChildGroup>(group), [&](ObjectRef child) { out.push_back(child); });
    }
    return out;
}

std::vector<Reference> Plan::referencesTo(ObjectRef target) const
{
    std::vector<Reference> out;
    if (target.is(Kind::ManagementPoint))
        forEachServedBy(target, [&](ObjectRef user) { out.push_back({user, FieldId::DistributionService}); });
    if (target.is(Kind::Site)) {
        forEachPointStandingIn(target, [&](ObjectRef mp) {
            if (point(mp).place == target)
                out.push_back({mp, FieldId::Place});
        });
    }
    if (target.is(Kind::Segment))
        forEachPointInSegment(target, [&](ObjectRef mp) { out.push_back({mp, FieldId::Segments}); });
    if (contains(maskOf(Kind::Site, Kind::Segment, Kind::Cloud), target.kind())) {
        forEachLinkAt(target, [&](ObjectRef user) {
            for (int end = 0; end < 2; ++end) {
                if (link(user).ends[static_cast<std::size_t>(end)] == target)
                    out.push_back({user, end == 0 ? FieldId::From : FieldId::To});
            }
        });
    }
    if (const auto users = m_rareUsers.find(id(target)); users != m_rareUsers.end()) {
        const ObjectId wanted = id(target);
        for (const ObjectRef user : users->second) {
            if (user.is(Kind::Depot) && depot(user).standsIn == target)
                out.push_back({user, FieldId::StandsIn});
            const Rare *held = rare(*this, user);
            if (!held)
                continue;
            for (const auto &[fieldId, value] : *held) {
                const auto *list = std::get_if<RefList>(&value);
                const auto *one = std::get_if<ObjectId>(&value);
                if ((one && *one == wanted) || (list && std::ranges::find(*list, wanted) != list->end()))
                    out.push_back({user, fieldId});
            }
        }
    }
    std::ranges::sort(out, [](const Reference &a, const Reference &b) {
        return std::pair(a.user, a.field) < std::pair(b.user, b.field);
    });
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

// --- applications ---------------------------------------------------------------------------------------------------

std::string Plan::applicationKey(int type) const
{
    if (type < builtInApplicationCount)
        return builtInApplications()[static_cast<std::size_t>(type)].key;
    return textValue({Kind::ApplicationType, static_cast<std::uint32_t>(type - builtInApplicationCount)}, FieldId::TypeKey);
}

QString Plan::applicationName(int type) const
{
    if (type < builtInApplicationCount)
        return sitewright::applicationName(static_cast<App>(type));
    const QString own = displayName({Kind::ApplicationType, static_cast<std::uint32_t>(type - builtInApplicationCount)});
    return own;
}

QString Plan::applicationShortName(int type) const
{
    if (type < builtInApplicationCount)
        return QString::fromLatin1(builtInApplications()[static_cast<std::size_t>(type)].shortName);
    const ObjectRef ref(Kind::ApplicationType, static_cast<std::uint32_t>(type - builtInApplicationCount));
    const std::string own = textValue(ref, FieldId::ShortName);
    return own.empty() ? displayName(ref).left(3).toUpper() : QString::fromStdString(own);
}

int Plan::maxPerObject(int type) const
{
    if (type < builtInApplicationCount)
        return builtInApplications()[static_cast<std::size_t>(type)].maxPerObject;
    return static_cast<int>(valueOr(value({Kind::ApplicationType, static_cast<std::uint32_t>(type - builtInApplicationCount)},
                                          FieldId::MaxPerObject), std::int64_t(1)));
}

bool Plan::needsDatabase(int type) const
{
    if (type < builtInApplicationCount)
        return builtInApplications()[static_cast<std::size_t>(type)].needsDatabase;
    return boolValue({Kind::ApplicationType, static_cast<std::uint32_t>(type - builtInApplicationCount)}, FieldId::NeedsDatabase);
}

int Plan::applicationType(std::string_view key) const
{
    if (const auto app = applicationFromKey(key))
        return static_cast<int>(*app);
    const auto own = m_typeByKey.find(std::string(key));
    return own == m_typeByKey.end() ? -1 : builtInApplicationCount + static_cast<int>(own->second);
}

std::vector<int> Plan::customApplicationTypes() const
{
    std::vector<std::pair<std::string, int>> sorted;
    for (const auto &[key, index] : m_typeByKey)
        sorted.emplace_back(key, builtInApplicationCount + static_cast<int>(index));
    std::ranges::sort(sorted);
    std::vector<int> out;
    for (const auto &row : sorted)
        out.push_back(row.second);
    return out;
}

// --- making and removing --------------------------------------------------------------------------------------------

ObjectRef Plan::create(Kind kind, ObjectId newId, Touched *touched)
{
    const ObjectRef ref(kind, inTable(*this, kind, [&](auto &table) {
        auto record = typename std::remove_reference_t<decltype(table)>::value_type();
        record.id = newId;
        if constexpr (requires { record.kind; })
            record.kind = kind;
        return table.add(std::move(record));
    }));
    insertId(newId, ref);
    ++m_counts[static_cast<std::size_t>(kind)];
    if (kind == Kind::Organization && m_organization.isNull())
        m_organization = ref;
    if (kind == Kind::ManagementPoint)
        m_pointNames.insert(pointNameHash(ref), ref);
    if (touched) {
        touched->created.push_back(ref);
        if (kind == Kind::ManagementPoint)
            touched->touch(Aspect::PointNameSlot, m_pointNames.slotOf(pointNameHash(ref)));
        touchCount(kind, *touched, count(kind) == 1);
    }
    return ref;
}

void Plan::destroy(ObjectRef ref, Touched *touched)
{
    const Kind kind = ref.kind();
    if (kind == Kind::ManagementPoint) {
        const std::uint32_t slot = m_pointNames.remove(pointNameHash(ref), ref);
        if (touched)
            touched->touch(Aspect::PointNameSlot, slot);
    }
    eraseId(id(ref));
    --m_counts[static_cast<std::size_t>(kind)];
    inTable(*this, kind, [&](auto &table) { table.remove(ref.index()); });
    if (ref == m_organization) {
        m_organization = {};
        forEach(Kind::Organization, [&](ObjectRef other) {
            if (m_organization.isNull() || id(other) < id(m_organization))
                m_organization = other;
        });
    }
    if (touched) {
        touched->destroyed.push_back(ref);
        touchCount(kind, *touched, count(kind) == 0);
    }
}

std::uint64_t Plan::siblingHash(ObjectRef ref) const
{
    // Names of repositories are unique in the whole plan: wherever they stand, equal ones share a slot.
    const ObjectRef among = ref.is(Kind::Repository) ? ObjectRef() : owner(ref);
    const std::uint64_t where = (static_cast<std::uint64_t>(among.bits()) << 8) | static_cast<std::uint64_t>(ref.kind());
    return combineHash(hashText(caseFolded(name(ref))), where);
}

std::uint64_t Plan::pointNameHash(ObjectRef ref) const { return hashText(caseFolded(name(ref))); }

void Plan::reserve(std::size_t objects, std::size_t textBytes)
{
    growIds(objects);
    m_text.reserve(textBytes);
    if (objects > 4096) {
        m_pointNames = m_pointNames.rebuilt(objects / 3);
        m_siblingNames = m_siblingNames.rebuilt(objects / 2);
    }
}

bool Plan::tidy()
{
    bool renumbered = false;
    for (NameIndex *index : {&m_pointNames, &m_siblingNames}) {
        while (index->wantsGrowth()) {
            *index = index->rebuilt(static_cast<std::size_t>(index->slotCount()) * 4);
            renumbered = true;
        }
    }
    if (!m_text.wantsCompaction())
        return renumbered;
    TextArena fresh;
    fresh.reserve(m_text.byteSize() / 2);
    const auto keep = [&](TextRef &ref) { ref = fresh.add(m_text.view(ref)); };
    for (int kind = 0; kind < kindCount; ++kind) {
        forEach(static_cast<Kind>(kind), [&](ObjectRef ref) { record(ref).name = fresh.add(m_text.view(record(ref).name)) & TextArena::last; });
    }
    forEach(Kind::Segment, [&](ObjectRef ref) { keep(m_segments[ref.index()].subnets); });
    forEach(Kind::ManagementPoint, [&](ObjectRef ref) { keep(m_points[ref.index()].database); });
    m_text = std::move(fresh);
    return renumbered;
}

std::size_t Plan::byteSize() const
{
    return m_structures.byteSize() + m_segments.byteSize() + m_points.byteSize() + m_depots.byteSize() + m_repositories.byteSize()
        + m_clouds.byteSize() + m_links.byteSize() + m_plain.byteSize() + m_legs.capacity() * sizeof(LegRecord) + m_text.byteSize()
        + m_ids.capacity() * 4 + m_pointNames.byteSize() + m_siblingNames.byteSize() + m_rare.size() * 120;
}

} // namespace sitewright
