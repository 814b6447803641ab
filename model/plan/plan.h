// SPDX-License-Identifier: MIT
// A plan: every object and its fields as plain data, with the indexes that answer "what stands where". A value type; a
// copy is a consistent snapshot. Its mutators keep indexes right and say which cells they touched, but check nothing:
// invariants are the business of Draft, PlanDocument and the reader, who hold the only plans that change.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/base/large_vector.h"
#include "model/base/text_arena.h"
#include "model/catalog/applications.h"
#include "model/catalog/fields.h"
#include "model/plan/cell.h"
#include "model/plan/field_value.h"
#include "model/plan/name_index.h"
#include "model/plan/records.h"
#include "model/plan/table.h"

namespace sitewright {

/// Which object names another one, and in which field.
struct Reference {
    ObjectRef user;
    FieldId field;

    friend bool operator==(const Reference &, const Reference &) = default;
};

class Plan {
public:
    /// An empty plan: only its settings object. A plan in force also has exactly one organisation.
    Plan();

    // --- looking up -------------------------------------------------------------------------------------------------
    ObjectRef find(ObjectId id) const;
    ObjectRef find(std::string_view idText) const;
    bool isLive(ObjectRef ref) const;
    ObjectRef settings() const { return {Kind::Plan, 0}; }
    /// The organisation; with several (a broken plan under construction) the one with the smallest id.
    ObjectRef organization() const { return m_organization; }
    ObjectId id(ObjectRef ref) const { return record(ref).id; }
    std::string_view name(ObjectRef ref) const { return m_text.view(record(ref).name); }
    QString displayName(ObjectRef ref) const; ///< never empty: an unnamed object is called by kind and id
    ObjectRef owner(ObjectRef ref) const { return record(ref).owner; }
    /// True when `ref` is `ancestor` or stands anywhere below it.
    bool isWithin(ObjectRef ref, ObjectRef ancestor) const;
    std::uint32_t count(Kind kind) const { return m_counts[static_cast<std::size_t>(kind)]; }
    std::int64_t clientTotal() const { return m_clientTotal; } ///< sum over the sites

    const StructureRecord &structure(ObjectRef ref) const { return m_structures[ref.index()]; }
    const SegmentRecord &segment(ObjectRef ref) const { return m_segments[ref.index()]; }
    const PointRecord &point(ObjectRef ref) const { return m_points[ref.index()]; }
    const DepotRecord &depot(ObjectRef ref) const { return m_depots[ref.index()]; }
    const CloudRecord &cloud(ObjectRef ref) const { return m_clouds[ref.index()]; }
    const LinkRecord &link(ObjectRef ref) const { return m_links[ref.index()]; }
    const ObjectRecord &record(ObjectRef ref) const;
    std::string_view text(TextRef ref) const { return m_text.view(ref); }

    // --- walking ----------------------------------------------------------------------------------------------------
    // Visitors get ObjectRefs in no order that means anything; a visitor that returns bool stops the walk with false.
    template <class Visit> void forEach(Kind kind, Visit visit) const;
    template <class Visit> void forEachChild(ObjectRef owner, ChildGroup group, Visit visit) const;
    template <class Visit> void forEachPointStandingIn(ObjectRef site, Visit visit) const;
    template <class Visit> void forEachPointInSegment(ObjectRef segment, Visit visit) const;
    template <class Visit> void forEachSegmentOf(ObjectRef point, Visit visit) const;
    template <class Visit> void forEachServedBy(ObjectRef point, Visit visit) const; ///< own values only
    template <class Visit> void forEachLinkAt(ObjectRef end, Visit visit) const;
    /// Everything directly below, all groups, in natural order of names (for people).
    std::vector<ObjectRef> childrenSorted(ObjectRef owner, ChildGroup group) const;
    /// `root` and everything below it, parents before children.
    std::vector<ObjectRef> subtree(ObjectRef root) const;
    /// Slots of the tables behind a kind, free ones included; the index space of its cells.
    std::uint32_t capacity(Kind kind) const;

    // --- applications -----------------------------------------------------------------------------------------------
    std::uint32_t applicationMask(ObjectRef point) const { return m_points[point.index()].applicationMask; }
    bool has(ObjectRef point, App app) const { return (applicationMask(point) & bit(app)) != 0; }
    int applicationCount(ObjectRef point) const { return m_points[point.index()].applicationCount; }
    PackedApplication application(ObjectRef point, int position) const;
    /// Key, name, short name and limits of a packed type number.
    std::string applicationKey(int type) const;
    QString applicationName(int type) const;
    QString applicationShortName(int type) const;
    int maxPerObject(int type) const;
    bool needsDatabase(int type) const;
    /// Number of the type written as `key`; -1 when there is none.
    int applicationType(std::string_view key) const;
    /// The highest number any depot was created as; never smaller than before, 0 without one.
    std::int64_t highestDepotOrder() const { return m_highestDepotOrder; }
    std::vector<int> customApplicationTypes() const; ///< numbers, by key

    const std::vector<ObjectRef> &centralPoints() const { return m_central; } ///< by id
    /// MPs with a Business Logic Server, by id.
    const std::vector<ObjectRef> &businessServers() const { return m_businessServers; }
    /// Whether some region or site directly below the organisation names no responsible service of its own.
    bool topInheritsService() const { return m_inheritingTop > 0; }

    const NameIndex &pointNames() const { return m_pointNames; }
    const NameIndex &siblingNames() const { return m_siblingNames; }
    std::uint32_t siblingNameSlot(ObjectRef ref) const { return m_siblingNames.slotOf(siblingHash(ref)); }
    std::uint32_t pointNameSlot(ObjectRef ref) const { return m_pointNames.slotOf(pointNameHash(ref)); }

    // --- fields -----------------------------------------------------------------------------------------------------
    /// The object's own value; monostate when it is at its default.
    FieldValue value(ObjectRef ref, FieldId field) const;
    /// A seldom used field's value where it lies; null when it is at its default. Lasts until the object's next change.
    const FieldValue *heldValue(ObjectRef ref, FieldId field) const;
    std::string textValue(ObjectRef ref, FieldId field) const { return valueOr(value(ref, field), std::string()); }
    bool boolValue(ObjectRef ref, FieldId field) const { return valueOr(value(ref, field), false); }
    /// The first seldom used text field of `ref` whose text looks like a password; Name when there is none (EXP-04).
    FieldId secretField(ObjectRef ref) const;
    /// The depot an organisation or region names as its master; null when it names none.
    ObjectRef chosenMasterDepot(ObjectRef structure) const;
    /// Everybody who names `target` in a field other than Owner.
    std::vector<Reference> referencesTo(ObjectRef target) const;

    // --- changing (Draft's change sets, the reader) -----------------------------------------------------------------
    ObjectRef create(Kind kind, ObjectId id, Touched *touched = nullptr);
    /// `value` is normalised; references name live objects of kinds the field accepts.
    void set(ObjectRef ref, FieldId field, const FieldValue &value, Touched *touched = nullptr);
    /// The object's fields are all at their defaults and nothing refers to it.
    void destroy(ObjectRef ref, Touched *touched = nullptr);
    /// Between edits: drops waste of text and lets name tables grow. True when cells were renumbered.
    bool tidy();
    void reserve(std::size_t objects, std::size_t textBytes);

    std::size_t byteSize() const;

private:
    friend class PlanFields;
    using Rare = std::vector<std::pair<FieldId, FieldValue>>;

    ObjectRecord &record(ObjectRef ref);
    /// with(table): the one whose rows objects of `kind` are. The one place that knows.
    template <class Self, class With> static decltype(auto) inTable(Self &self, Kind kind, With with);
    bool isThatPlain(ObjectRef ref) const;
    ObjectRef &listHead(ObjectRef owner, ChildGroup group);
    ListNode &serviceNode(ObjectRef ref);
    ObjectRef &linkHead(ObjectRef end);
    std::uint32_t networkCellIndex(ObjectRef end) const;
    std::uint64_t siblingHash(ObjectRef ref) const;
    std::uint64_t pointNameHash(ObjectRef ref) const;

    void insertId(ObjectId id, ObjectRef ref);
    void eraseId(ObjectId id);
    void growIds(std::size_t objects);

    static const Rare *rare(const Plan &plan, ObjectRef ref);
    void setRare(ObjectRef ref, FieldId field, const FieldValue &value, Touched *touched);
    void countReferences(ObjectRef user, const FieldValue &value, int by);

    Table<StructureRecord> m_structures;
    Table<SegmentRecord> m_segments;
    Table<PointRecord> m_points;
    Table<DepotRecord> m_depots;
    Table<RepositoryRecord> m_repositories;
    Table<CloudRecord> m_clouds;
    Table<LinkRecord> m_links;
    Table<PlainRecord> m_plain; ///< application types, waivers, the plan
    LargeVector<LegRecord> m_legs;
    std::uint32_t m_firstFreeLeg = 0;
    TextArena m_text;
    LargeVector<std::uint32_t> m_ids; ///< open addressing: ObjectRef bits, 0xffffffff empty
    std::size_t m_idCount = 0;
    std::unordered_map<ObjectRef, Rare> m_rare;
    std::unordered_map<std::uint32_t, std::vector<PackedApplication>> m_moreApplications;
    std::unordered_map<ObjectId, std::vector<ObjectRef>> m_rareUsers; ///< who names it in a side-table field
    std::unordered_map<std::string, std::uint32_t> m_typeByKey;       ///< planner's types: index of their object
    NameIndex m_pointNames;
    NameIndex m_siblingNames;
    std::vector<ObjectRef> m_central;
    std::vector<ObjectRef> m_businessServers;
    ObjectRef m_organization;
    std::array<std::uint32_t, kindCount> m_counts{};
    std::int64_t m_clientTotal = 0;
    std::int64_t m_highestDepotOrder = 0;
    std::uint32_t m_inheritingTop = 0;
};

} // namespace sitewright

#include "model/plan/plan_walk.h"
