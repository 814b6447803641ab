// SPDX-License-Identifier: MIT
// The only door through which a rule sees a plan. With Record it notes every cell that is read, which is all the engine
// needs to know when to run the rule again; without, the notes are compiled out. Buckets hand out members whose covered
// fields (applications, home, place, central flag) may be read freely: a change of those touches the bucket too.
#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include "model/facts/facts.h"
#include "model/plan/plan.h"

namespace sitewright {

/// An MP met in a bucket.
class PointMember {
public:
    PointMember(const Plan &plan, ObjectRef point) : ref(point), m_record(plan.point(point)) {}

    const ObjectRef ref;
    ObjectId id() const { return m_record.id; }
    bool has(App app) const { return (m_record.applicationMask & bit(app)) != 0; }
    std::uint32_t mask() const { return m_record.applicationMask; }
    std::uint32_t types() const { return typesOf(m_record); }
    bool isCentral() const { return m_record.central; }
    ObjectRef home() const { return m_record.owner; }
    ObjectRef standsIn() const { return m_record.standsIn; }

private:
    const PointRecord &m_record;
};

/// A depot met in the bucket of what it stands in.
class DepotMember {
public:
    DepotMember(const Plan &plan, ObjectRef depot) : ref(depot), m_plan(plan), m_record(plan.depot(depot)) {}

    const ObjectRef ref;
    ObjectId id() const { return m_record.id; }
    bool isMaster() const { return m_record.master; } ///< as flagged
    ObjectRef ownService() const { return m_record.ownService; }
    ObjectRef network() const { return m_record.standsIn ? m_record.standsIn : m_record.owner; } ///< its segment, else its site
    std::string text(FieldId field) const { return m_plan.textValue(ref, field); }
    std::size_t protocolCount() const
    {
        const FieldValue *held = m_plan.heldValue(ref, FieldId::Protocols);
        const auto *protocols = held ? std::get_if<TextList>(held) : nullptr;
        return protocols ? protocols->size() : 0;
    }

private:
    const Plan &m_plan;
    const DepotRecord &m_record;
};

template <bool Record>
class FactsView {
public:
    FactsView(const Plan &plan, const Facts &facts, std::vector<std::uint32_t> *reads = nullptr)
        : m_plan(plan), m_facts(facts), m_reads(reads) {}

    // --- never change while an object lives ---
    ObjectId id(ObjectRef ref) const { return m_plan.id(ref); }

    // --- structure ---
    ObjectRef organization() const { read(GlobalCell::OrganizationCount); return m_plan.organization(); }
    /// Of a structure object: what it stands in; of an MP: its home; of a segment: its site.
    ObjectRef owner(ObjectRef ref) const
    {
        read(ref.is(Kind::ManagementPoint) ? Aspect::PointHome : ref.is(Kind::Segment) ? Aspect::SegmentOwner : Aspect::StructureOwner, ref);
        return m_plan.owner(ref);
    }
    bool isWithin(ObjectRef structure, ObjectRef ancestor) const
    {
        for (; structure; structure = owner(structure)) {
            if (structure == ancestor)
                return true;
        }
        return false;
    }
    ObjectRef ownService(ObjectRef structure) const { read(Aspect::OwnService, structure); return m_plan.structure(structure).ownService; }
    ObjectRef effectiveService(ObjectRef structure) const
    {
        read(Aspect::EffectiveService, structure);
        return m_facts.effectiveService(structure);
    }
    /// Whether `point` is responsible for more regions and sites than the limit of DS-07 (the fact wakes its readers only there).
    bool servesMoreThan(ObjectRef point, std::int64_t limit) const
    {
        read(Aspect::PointTargets, point);
        return std::int64_t(m_facts.targetCount(point)) > limit;
    }
    ObjectRef masterDepot(ObjectRef structure) const { read(Aspect::MasterDepot, structure); return m_facts.masterDepot(structure); }
    std::uint8_t cascadeSteps(ObjectRef structure) const { read(Aspect::CascadeSteps, structure); return m_facts.cascadeSteps(structure); }
    /// Its steps where they are more than `most`, the limit of STR-10, else 0 (the fact wakes its readers only there).
    std::uint8_t longCascade(ObjectRef structure, std::int64_t most) const
    {
        read(Aspect::LongCascade, structure);
        const std::uint8_t steps = m_facts.cascadeSteps(structure);
        return steps > most ? steps : std::uint8_t(0);
    }
    ObjectRef chosenMasterDepot(ObjectRef structure) const { read(Aspect::StructureRare, structure); return m_plan.chosenMasterDepot(structure); }
    /// Master depot of a site by its own depots, not memoised.
    ObjectRef siteMasterDepot(ObjectRef site) const { read(Aspect::Contents, site); return sitewright::siteMasterDepot(m_plan, site); }
    bool createdBefore(ObjectRef a, ObjectRef b) const
    {
        read(Aspect::DepotData, a);
        read(Aspect::DepotData, b);
        return sitewright::createdBefore(m_plan, a, b);
    }
    bool hasSiteBelow(ObjectRef structure) const { read(Aspect::HasSiteBelow, structure); return m_facts.hasSiteBelow(structure); }
    bool topInheritsService() const { read(GlobalCell::InheritingTop); return m_plan.topInheritsService(); }
    SiteType siteType(ObjectRef site) const { read(Aspect::SiteData, site); return m_plan.structure(site).siteType; }
    /// Clients planned at a site; `unset` when unknown.
    std::int32_t siteClients(ObjectRef site) const { read(Aspect::SiteData, site); return m_plan.structure(site).clients; }
    template <class Visit>
    void forEachStructureIn(ObjectRef structure, Visit visit) const
    {
        read(Aspect::ChildStructures, structure);
        m_plan.forEachChild(structure, ChildGroup::Structure, visit);
    }
    template <class Visit>
    void forEachSegmentIn(ObjectRef site, Visit visit) const
    {
        read(Aspect::Contents, site);
        m_plan.forEachChild(site, ChildGroup::Contents, [&](ObjectRef ref) { return ref.is(Kind::Segment) ? detail::keepsGoing(visit, ref) : true; });
    }

    // --- depots and repositories ---
    template <class Visit> void forEachDepotIn(ObjectRef structure, Visit visit) const
    {
        read(Aspect::Contents, structure);
        m_plan.forEachChild(structure, ChildGroup::Contents,
                            [&](ObjectRef ref) { return ref.is(Kind::Depot) ? detail::keepsGoing(visit, DepotMember(m_plan, ref)) : true; });
    }
    /// Their fields are covered by the bucket.
    template <class Visit> void forEachRepositoryIn(ObjectRef structure, Visit visit) const
    {
        read(Aspect::Contents, structure);
        m_plan.forEachChild(structure, ChildGroup::Contents, [&](ObjectRef ref) { return ref.is(Kind::Repository) ? detail::keepsGoing(visit, ref) : true; });
    }
    /// A number of a repository met in the bucket; `fallback` when nobody stated it.
    double repositoryNumber(ObjectRef repository, FieldId field, double fallback) const
    {
        const FieldValue held = m_plan.value(repository, field);
        if (const auto *whole = std::get_if<std::int64_t>(&held))
            return static_cast<double>(*whole);
        return valueOr(held, fallback);
    }
    /// The LAN of a depot met in the bucket.
    NetworkId lan(const DepotMember &depot) const { return lan(depot.network()); }
    ObjectRef depotService(ObjectRef depot) const { read(Aspect::DepotData, depot); return m_plan.depot(depot).ownService; }
    /// What says in which LAN a depot stands: its segment, else its site.
    ObjectRef depotNetwork(ObjectRef depot) const
    {
        read(Aspect::DepotData, depot);
        const ObjectRef segment = m_plan.depot(depot).standsIn;
        return segment ? segment : m_plan.owner(depot);
    }
    NetworkId depotLan(ObjectRef depot) const { read(Aspect::DepotLan, depot); return m_facts.depotLan(depot); }
    ObjectRef depotOwner(ObjectRef depot) const { read(Aspect::DepotData, depot); return m_plan.owner(depot); }
    ObjectRef repositoryContext(ObjectRef repository) const { read(Aspect::RepositoryData, repository); return m_plan.owner(repository); }
    std::uint32_t depotCount() const { read(GlobalCell::DepotCount); return m_plan.count(Kind::Depot); }
    std::uint32_t repositoryCount() const { read(GlobalCell::RepositoryCount); return m_plan.count(Kind::Repository); }

    // --- segments ---
    bool wakeOnLan(ObjectRef segment) const { read(Aspect::SegmentData, segment); return m_plan.segment(segment).wakeOnLan; }
    bool osDeployment(ObjectRef segment) const { read(Aspect::SegmentData, segment); return m_plan.segment(segment).osDeployment; }
    /// Its own count says so; without one, its site has clients.
    bool hasClients(ObjectRef segment) const
    {
        read(Aspect::SegmentData, segment);
        const std::int32_t own = m_plan.segment(segment).clients;
        return own != unset ? own > 0 : siteClients(owner(segment)) > 0;
    }

    /// MPs that boot requests of the segment are relayed to.
    RefList bootRelays(ObjectRef segment) const
    {
        read(Aspect::SegmentRare, segment);
        return valueOr(m_plan.value(segment, FieldId::BootRelay), RefList());
    }
    RefList rareReferences(ObjectRef ref, FieldId field) const { readRare(ref); return valueOr(m_plan.value(ref, field), RefList()); }
    TextList rareTexts(ObjectRef ref, FieldId field) const { readRare(ref); return valueOr(m_plan.value(ref, field), TextList()); }
    bool flag(ObjectRef ref, FieldId field) const { readRare(ref); return m_plan.boolValue(ref, field); }
    std::string rareText(ObjectRef ref, FieldId field) const { readRare(ref); return m_plan.textValue(ref, field); }
    /// The first seldom used text field that seems to hold a secret; Name when none does.
    FieldId secretField(ObjectRef ref) const { readAll(ref); return m_plan.secretField(ref); }
    ObjectRef reference(ObjectRef ref, FieldId field) const
    {
        readRare(ref);
        const FieldValue held = m_plan.value(ref, field);
        const auto *id = std::get_if<ObjectId>(&held);
        return id ? m_plan.find(*id) : ObjectRef();
    }
    bool isLive(ObjectRef ref) const { return ref && m_plan.isLive(ref); } ///< of a memoised value, which may be about to change
    ObjectRef find(ObjectId id) const { return m_plan.find(id); } ///< of a reference just read: it cannot dangle

    // --- Management Points ---
    std::uint32_t applicationMask(ObjectRef point) const { read(Aspect::PointApplications, point); return m_plan.applicationMask(point); }
    bool has(ObjectRef point, App app) const { return (applicationMask(point) & bit(app)) != 0; }
    /// Whether it carries a Distribution Service; its other applications are not looked at.
    bool distributes(ObjectRef point) const { read(Aspect::PointDistributes, point); return m_plan.has(point, App::DistributionService); }
    template <class Visit>
    void forEachApplication(ObjectRef point, Visit visit) const
    {
        read(Aspect::PointApplications, point);
        for (int i = 0, n = m_plan.applicationCount(point); i < n; ++i)
            visit(m_plan.application(point, i));
    }
    int maxPerObject(int type) const
    {
        if (type >= builtInApplicationCount)
            read(GlobalCell::ApplicationTypes);
        return m_plan.maxPerObject(type);
    }
    bool needsDatabase(int type) const
    {
        if (type >= builtInApplicationCount)
            read(GlobalCell::ApplicationTypes);
        return m_plan.needsDatabase(type);
    }
    bool hasDatabase(ObjectRef point) const { read(Aspect::PointDatabase, point); return m_plan.point(point).database != 0; }
    std::string_view database(ObjectRef point) const { read(Aspect::PointDatabase, point); return m_plan.text(m_plan.point(point).database); }
    bool isCentral(ObjectRef point) const { read(Aspect::PointCentral, point); return m_plan.point(point).central; }
    /// The site it physically stands in; null when nobody said.
    ObjectRef standsIn(ObjectRef point) const { read(Aspect::PointPlace, point); return m_plan.point(point).standsIn; }
    bool hasLeg(ObjectRef point) const { read(Aspect::PointPlace, point); return m_plan.point(point).firstLeg != 0; }
    std::string_view pointName(ObjectRef point) const { read(Aspect::PointName, point); return m_plan.name(point); }
    const std::vector<ObjectRef> &centralPoints() const { read(GlobalCell::CentralPoints); return m_plan.centralPoints(); }
    template <class Visit> void forEachPointAttachedTo(ObjectRef structure, Visit visit) const
    {
        read(Aspect::PointsByHome, structure);
        m_plan.forEachChild(structure, ChildGroup::ManagementPoints, [&](ObjectRef ref) { return keepsGoing(visit, ref); });
    }
    PointTypes typesAttachedTo(ObjectRef structure) const
    {
        if (const PointTypesByPlace *known = pointTypes()) return known->attached[structure.index()];
        PointTypes out;
        forEachPointAttachedTo(structure, [&](const PointMember &mp) { out.add(mp.mask()); });
        return out;
    }
    std::uint32_t typesStandingIn(ObjectRef site) const
    {
        if (const PointTypesByPlace *known = pointTypes()) return known->standing[site.index()];
        std::uint32_t out = 0;
        forEachPointStandingIn(site, [&](const PointMember &mp) { out |= mp.mask(); });
        return out;
    }
    /// With centralPointBit where the Central MP stands.
    std::uint32_t typesInSegment(ObjectRef segment) const
    {
        if (const PointTypesByPlace *known = pointTypes()) return known->inSegment[segment.index()];
        std::uint32_t out = 0;
        forEachPointInSegment(segment, [&](const PointMember &mp) { out |= mp.types(); });
        return out;
    }
    /// Whether an MP attached here carries a Relay Proxy; the others wake nobody.
    bool hasRelayAttached(ObjectRef structure) const
    {
        read(Aspect::RelaysByHome, structure);
        bool found = false;
        m_plan.forEachChild(structure, ChildGroup::ManagementPoints, [&](ObjectRef ref) { return !(found = m_plan.has(ref, App::RelayProxy)); });
        return found;
    }
    template <class Visit> void forEachPointStandingIn(ObjectRef site, Visit visit) const
    {
        read(Aspect::PointsByPlace, site);
        m_plan.forEachPointStandingIn(site, [&](ObjectRef ref) { return keepsGoing(visit, ref); });
    }
    template <class Visit> void forEachPointInSegment(ObjectRef segment, Visit visit) const
    {
        read(Aspect::PointsInSegment, segment);
        m_plan.forEachPointInSegment(segment, [&](ObjectRef ref) { return keepsGoing(visit, ref); });
    }

    /// All MPs with a Business Logic Server; covers primary flag, load factor and that they have one.
    const std::vector<ObjectRef> &businessServers() const { read(GlobalCell::BusinessServers); return m_plan.businessServers(); }
    /// The server's settings on an MP of businessServers(); covered by it.
    PackedApplication businessServer(ObjectRef point) const
    {
        for (int i = 0, n = m_plan.applicationCount(point); i < n; ++i) {
            if (const PackedApplication app = m_plan.application(point, i); app.type == static_cast<int>(App::BusinessLogicServer))
                return app;
        }
        return {};
    }
    /// Whether a Business Logic Server stands in `lan`; asking wakes nobody for servers elsewhere.
    bool hasServer(NetworkId lan) const
    {
        if (lan == noNetwork)
            return false;
        read(Aspect::LanHasServer, lan);
        return std::ranges::binary_search(m_facts.serverPlaces().lans, lan);
    }
    /// Whether the plan has servers and says of each where it stands.
    bool knowsServerPlaces() const { read(GlobalCell::ServerPlaces); return m_facts.serverPlaces().exist && !m_facts.serverPlaces().someUnplaced; }
    /// Whether there is a path from a site, segment or cloud to a Business Logic Server; true while no links are drawn.
    bool reachesServer(ObjectRef end) const
    {
        read(GlobalCell::ServerParts);
        return !m_facts.serverPlaces().linksDrawn || std::ranges::binary_search(m_facts.serverPlaces().parts, reachPart(end));
    }
    bool hasUnplacedServer() const { read(GlobalCell::ServerPlaces); return m_facts.serverPlaces().someUnplaced; }
    /// The LAN in which the Distribution Service of an MP stands that something names as responsible; noNetwork without that
    /// service, and while nobody said where it stands.
    NetworkId serviceLan(ObjectRef point) const { read(Aspect::ServiceLan, point); return m_facts.serviceLan(point); }
    bool servesAnything(ObjectRef point) const { read(Aspect::PointServes, point); return !m_plan.point(point).firstServed.isNull(); }
    /// Objects whose own value names this MP as responsible.
    template <class Visit> void forEachServedBy(ObjectRef point, Visit visit) const
    {
        read(Aspect::PointServes, point);
        m_plan.forEachServedBy(point, visit);
    }

    // --- networks ---
    bool hasLinks() const { read(GlobalCell::HasLinks); return m_plan.count(Kind::Link) > 0; }
    /// What a site, segment or cloud has a path to; equal = there is a path.
    ReachId reachPart(ObjectRef end) const
    {
        if (end.is(Kind::Segment))
            read(Aspect::SegmentOwner, end);
        read(Aspect::ReachPart, Networks::node(Reach::host(m_plan, end)));
        return m_facts.reach().part(m_plan, end);
    }
    /// Whether no path leads from a site, segment or cloud to the Central MP, where somebody said where that stands.
    bool isCutOff(ObjectRef end) const
    {
        const ReachId part = reachPart(end);
        read(Aspect::PartCutOff, Reach::cellIndex(part));
        return m_facts.isCutOff(part);
    }
    std::optional<ReachId> centralPart() const { read(GlobalCell::CentralPart); return m_facts.centralPart(); }
    /// The LAN of a site, segment or cloud.
    NetworkId lan(ObjectRef end) const
    {
        readNetwork(Aspect::LanComponent, end);
        return m_facts.networks().lan(m_plan, end);
    }
    /// Whether a site belongs to the LAN of a segment.
    bool lanHasSite(ObjectRef segment) const { return Networks::namedBySite(lan(segment)); }
    /// The LAN an MP stands in: that of its leg with the smallest id, else of its site; noNetwork when nobody said.
    NetworkId pointLan(ObjectRef point) const
    {
        const ObjectRef end = pointNetwork(point);
        return end ? lan(end) : noNetwork;
    }
    /// The segment of its leg with the smallest id, else the site it stands in; null when nobody said.
    ObjectRef pointNetwork(ObjectRef point) const
    {
        read(Aspect::PointPlace, point);
        ObjectRef first;
        m_plan.forEachSegmentOf(point, [&](ObjectRef segment) {
            if (first.isNull() || id(segment) < id(first))
                first = segment;
        });
        return first ? first : m_plan.point(point).standsIn;
    }
    bool hasLinkAt(ObjectRef site) const { read(Aspect::NetworkLinks, Networks::node(site)); return !m_plan.structure(site).firstLink.isNull(); }
    /// visit(link, the object at its other end, whether it is a LAN link); covered by the links' bucket.
    template <class Visit> void forEachLinkAt(ObjectRef end, Visit visit) const
    {
        read(Aspect::NetworkLinks, Networks::node(end));
        m_plan.forEachLinkAt(end, [&](ObjectRef link) {
            const LinkRecord &record = m_plan.link(link);
            return detail::keepsGoing(visit, link, record.otherEnd(end), record.lan);
        });
    }
    std::int64_t bandwidthKbps(ObjectRef link) const { read(Aspect::LinkData, link); return m_plan.link(link).bandwidthKbps; } ///< 0 = unknown

    // --- names ---
    // A slot may hold several groups of equal names; telling them apart is the rule's business.
    template <class Visit> void forEachPointInNameSlot(std::uint32_t slot, Visit visit) const
    {
        read(Aspect::PointNameSlot, slot);
        m_plan.pointNames().forEach(slot, visit);
    }
    template <class Visit> void forEachSiblingInNameSlot(std::uint32_t slot, Visit visit) const
    {
        read(Aspect::SiblingNameSlot, slot);
        m_plan.siblingNames().forEach(slot, visit);
    }
    bool hasSeveralPoints(std::uint32_t slot) const { read(Aspect::PointNameSlot, slot); return m_plan.pointNames().hasSeveral(slot); }
    bool hasSeveralSiblings(std::uint32_t slot) const { read(Aspect::SiblingNameSlot, slot); return m_plan.siblingNames().hasSeveral(slot); }
    /// Name, owner and kind of a member met in a name slot: covered by the slot.
    std::string_view memberName(ObjectRef ref) const { return m_plan.name(ref); }
    ObjectRef memberOwner(ObjectRef ref) const { return m_plan.owner(ref); }

    // --- plan-wide; for rules about the organisation only, as these change often ---
    std::uint32_t siteCount() const { read(GlobalCell::SiteCount); return m_plan.count(Kind::Site); }
    std::uint32_t pointCount() const { read(GlobalCell::PointCount); return m_plan.count(Kind::ManagementPoint); }
    std::int64_t clientTotal() const { read(GlobalCell::ClientTotal); return m_plan.clientTotal(); }
    // Settings need no record: a change of them runs every rule again.
    std::int64_t limit(LimitName name) const { return m_facts.settings().limit(name); }
    bool isOff(std::string_view rule) const { return m_facts.settings().isOff(rule); }
    bool reads(ReadingName reading) const { return m_facts.settings().reads(reading); }

private:
    void read(Aspect aspect, std::uint32_t index) const
    {
        if constexpr (Record)
            m_reads->push_back(Cell(aspect, index).bits());
    }
    void read(Aspect aspect, ObjectRef ref) const { read(aspect, ref.index()); }
    void read(GlobalCell cell) const
    {
        if constexpr (Record)
            m_reads->push_back(Cell(cell).bits());
    }
    void readRare(ObjectRef ref) const
    {
        switch (ref.kind()) {
        case Kind::Depot: return read(Aspect::DepotData, ref);
        case Kind::Repository: return read(Aspect::RepositoryData, ref);
        case Kind::Cloud: return read(Aspect::CloudData, ref);
        case Kind::Link: return read(Aspect::LinkData, ref);
        case Kind::ManagementPoint: return read(Aspect::PointRare, ref);
        case Kind::Segment: return read(Aspect::SegmentRare, ref);
        default: return read(Aspect::StructureRare, ref);
        }
    }
    void readAll(ObjectRef ref) const
    {
        if (ref.is(Kind::ManagementPoint))
            read(Aspect::PointDatabase, ref);
        readRare(ref);
    }
    void readNetwork(Aspect aspect, ObjectRef end) const
    {
        read(aspect, Networks::node(end));
        if (end.is(Kind::Segment)) {
            read(Aspect::SegmentOwner, end);
            read(aspect, Networks::node(m_plan.owner(end)));
        }
    }
    /// Null where reads are recorded, which only walking over the MPs does.
    const PointTypesByPlace *pointTypes() const { return Record ? nullptr : m_facts.pointTypes(); }
    template <class Visit> bool keepsGoing(Visit &visit, ObjectRef ref) const
    {
        return detail::keepsGoing(visit, PointMember(m_plan, ref));
    }

    const Plan &m_plan;
    const Facts &m_facts;
    std::vector<std::uint32_t> *m_reads;
};

} // namespace sitewright
