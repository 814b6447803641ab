// SPDX-License-Identifier: MIT
// Writing fields of a Plan: the one place that knows where a field is kept, which index it feeds and which
// cells it touches.
#include "model/plan/plan.h"

#include <algorithm>

namespace sitewright {

namespace {

std::int32_t numberOf(const FieldValue &value)
{
    return isDefault(value) ? unset : static_cast<std::int32_t>(std::get<std::int64_t>(value));
}

std::string joined(const FieldValue &value)
{
    std::string out;
    for (const std::string &line : valueOr(value, TextList())) {
        if (!out.empty())
            out += '\n';
        out += line;
    }
    return out;
}

} // namespace

/// Writes one field of one object; a friend of Plan so that its dozens of small steps stay out of the header.
class PlanFields {
public:
    PlanFields(Plan &plan, Touched *touched) : m_plan(plan), m_touched(touched) {}

    void setName(ObjectRef ref, std::string_view name);
    void setOwner(ObjectRef ref, ObjectRef owner);
    bool setStructure(ObjectRef ref, FieldId field, const FieldValue &value);
    bool setSegment(ObjectRef ref, FieldId field, const FieldValue &value);
    bool setPoint(ObjectRef ref, FieldId field, const FieldValue &value);
    bool setDepot(ObjectRef ref, FieldId field, const FieldValue &value);
    bool setLink(ObjectRef ref, FieldId field, const FieldValue &value);
    ObjectRef target(const FieldValue &value) const
    {
        const auto *id = std::get_if<ObjectId>(&value);
        return id ? m_plan.find(*id) : ObjectRef();
    }
    void touch(Aspect aspect, ObjectRef ref)
    {
        if (m_touched && ref)
            m_touched->touch(aspect, ref.index());
    }
    void touchGlobal(GlobalCell cell)
    {
        if (m_touched)
            m_touched->touch(cell);
    }

private:
    Plan &m_plan;
    Touched *m_touched;

    void assign(TextRef &ref, std::string_view text)
    {
        m_plan.m_text.release(ref);
        ref = m_plan.m_text.add(text);
    }
    void touchBuckets(ObjectRef point); ///< the buckets an MP is a member of
    void setService(ObjectRef ref, ObjectRef &own, ObjectRef value);
    void setLegs(ObjectRef ref, const RefList &segments);
    void dropLegs(ObjectRef ref);
    void setApplications(ObjectRef ref, const ApplicationList &list);
    void setCentral(ObjectRef ref, bool central);
    void setMember(std::vector<ObjectRef> &sorted, ObjectRef ref, bool member); ///< of a list kept by id
    void updateStandsIn(ObjectRef ref);
    void setLinkEnd(ObjectRef ref, int end, ObjectRef target);
    void touchLinkEnd(ObjectRef end, bool lan)
    {
        if (!m_touched || !end)
            return;
        m_touched->touch(Aspect::NetworkLinks, m_plan.networkCellIndex(end));
        if (lan)
            m_touched->touch(Aspect::LanLinks, m_plan.networkCellIndex(end));
    }
};

// --- name and owner -------------------------------------------------------------------------------------------------

void PlanFields::setName(ObjectRef ref, std::string_view name)
{
    const bool isPoint = ref.is(Kind::ManagementPoint);
    const auto leave = [&] {
        if (isPoint) {
            const std::uint32_t slot = m_plan.m_pointNames.remove(m_plan.pointNameHash(ref), ref);
            if (m_touched)
                m_touched->touch(Aspect::PointNameSlot, slot);
        } else if (m_plan.owner(ref)) {
            const std::uint32_t slot = m_plan.m_siblingNames.remove(m_plan.siblingHash(ref), ref);
            if (m_touched)
                m_touched->touch(Aspect::SiblingNameSlot, slot);
        }
    };
    const auto enter = [&] {
        if (isPoint) {
            const std::uint32_t slot = m_plan.m_pointNames.insert(m_plan.pointNameHash(ref), ref);
            if (m_touched)
                m_touched->touch(Aspect::PointNameSlot, slot);
        } else if (m_plan.owner(ref)) {
            const std::uint32_t slot = m_plan.m_siblingNames.insert(m_plan.siblingHash(ref), ref);
            if (m_touched)
                m_touched->touch(Aspect::SiblingNameSlot, slot);
        }
    };
    leave();
    m_plan.m_text.release(m_plan.record(ref).name);
    m_plan.record(ref).name = m_plan.m_text.add(name) & TextArena::last;
    enter();
    switch (ref.kind()) {
    case Kind::Organization:
    case Kind::Region:
    case Kind::Site:
        return touch(Aspect::StructureName, ref);
    case Kind::Segment:
        return touch(Aspect::SegmentName, ref);
    case Kind::ManagementPoint:
        return touch(Aspect::PointName, ref);
    case Kind::Depot:
        return touch(Aspect::DepotData, ref);
    case Kind::Repository:
        return touch(Aspect::RepositoryData, ref);
    case Kind::Cloud:
        return touch(Aspect::CloudData, ref);
    case Kind::Link:
        return touch(Aspect::LinkData, ref);
    case Kind::ApplicationType:
        return touchGlobal(GlobalCell::ApplicationTypes);
    case Kind::Plan:
    case Kind::Waiver:
        return touchGlobal(GlobalCell::PlanData);
    }
}

void PlanFields::setOwner(ObjectRef ref, ObjectRef owner)
{
    ObjectRecord &self = m_plan.record(ref);
    const ObjectRef before = self.owner;
    const ChildGroup group = spec(ref.kind()).group;
    const bool hasSiblingName = !ref.is(Kind::ManagementPoint);
    const bool inherits = contains(maskOf(Kind::Region, Kind::Site), ref.kind()) && m_plan.structure(ref).ownService.isNull();
    const Aspect bucket = group == ChildGroup::Structure ? Aspect::ChildStructures
        : group == ChildGroup::ManagementPoints          ? Aspect::PointsByHome
                                                         : Aspect::Contents;
    if (before) {
        if (hasSiblingName) {
            const std::uint32_t slot = m_plan.m_siblingNames.remove(m_plan.siblingHash(ref), ref);
            if (m_touched)
                m_touched->touch(Aspect::SiblingNameSlot, slot);
        }
        ObjectRef &head = m_plan.listHead(before, group);
        if (self.sibling.previous)
            m_plan.record(self.sibling.previous).sibling.next = self.sibling.next;
        else
            head = self.sibling.next;
        if (self.sibling.next)
            m_plan.record(self.sibling.next).sibling.previous = self.sibling.previous;
        self.sibling = {};
        touch(bucket, before);
        if (inherits && before.is(Kind::Organization) && --m_plan.m_inheritingTop == 0)
            touchGlobal(GlobalCell::InheritingTop);
    }
    self.owner = owner;
    if (owner) {
        ObjectRef &head = m_plan.listHead(owner, group);
        self.sibling.next = head;
        if (head)
            m_plan.record(head).sibling.previous = ref;
        head = ref;
        if (hasSiblingName) {
            const std::uint32_t slot = m_plan.m_siblingNames.insert(m_plan.siblingHash(ref), ref);
            if (m_touched)
                m_touched->touch(Aspect::SiblingNameSlot, slot);
        }
        touch(bucket, owner);
        if (inherits && owner.is(Kind::Organization) && m_plan.m_inheritingTop++ == 0)
            touchGlobal(GlobalCell::InheritingTop);
    }
    switch (ref.kind()) {
    case Kind::Region:
    case Kind::Site:
        return touch(Aspect::StructureOwner, ref);
    case Kind::Segment:
        touch(Aspect::SegmentOwner, ref);
        m_plan.forEachPointInSegment(ref, [&](ObjectRef mp) { updateStandsIn(mp); });
        return;
    case Kind::ManagementPoint:
        touch(Aspect::PointHome, ref);
        if (m_plan.has(ref, App::RelayProxy)) {
            touch(Aspect::RelaysByHome, before);
            touch(Aspect::RelaysByHome, owner);
        }
        updateStandsIn(ref);
        return touchBuckets(ref);
    case Kind::Depot:
        return touch(Aspect::DepotData, ref);
    default:
        return touch(Aspect::RepositoryData, ref);
    }
}

// --- structure objects ----------------------------------------------------------------------------------------------

bool PlanFields::setStructure(ObjectRef ref, FieldId field, const FieldValue &value)
{
    StructureRecord &self = m_plan.m_structures[ref.index()];
    switch (field) {
    case FieldId::DistributionService: {
        const bool inherited = self.ownService.isNull();
        setService(ref, self.ownService, target(value));
        touch(Aspect::OwnService, ref);
        if (self.owner.is(Kind::Organization) && inherited != self.ownService.isNull()) {
            const bool wasNone = m_plan.m_inheritingTop == 0;
            m_plan.m_inheritingTop = inherited ? m_plan.m_inheritingTop - 1 : m_plan.m_inheritingTop + 1;
            if (wasNone != (m_plan.m_inheritingTop == 0))
                touchGlobal(GlobalCell::InheritingTop);
        }
        return true;
    }
    case FieldId::Clients:
        m_plan.m_clientTotal -= std::max(self.clients, 0);
        self.clients = numberOf(value);
        m_plan.m_clientTotal += std::max(self.clients, 0);
        touch(Aspect::SiteData, ref);
        touchGlobal(GlobalCell::ClientTotal);
        return true;
    case FieldId::Latitude:
        self.latitude = valueOr(value, std::nan(""));
        return true;
    case FieldId::Longitude:
        self.longitude = valueOr(value, std::nan(""));
        return true;
    case FieldId::Type: {
        const std::string key = valueOr(value, std::string("lan"));
        self.siteType = key == "remote" ? SiteType::Remote : key == "offline" ? SiteType::Offline : SiteType::Lan;
        touch(Aspect::SiteData, ref);
        return true;
    }
    default:
        return false;
    }
}

void PlanFields::setService(ObjectRef ref, ObjectRef &own, ObjectRef value)
{
    ListNode &node = m_plan.serviceNode(ref);
    if (own) {
        if (node.previous)
            m_plan.serviceNode(node.previous).next = node.next;
        else
            m_plan.m_points[own.index()].firstServed = node.next;
        if (node.next)
            m_plan.serviceNode(node.next).previous = node.previous;
        node = {};
        touch(Aspect::PointServes, own);
    }
    own = value;
    if (value) {
        ObjectRef &head = m_plan.m_points[value.index()].firstServed;
        node.next = head;
        if (head)
            m_plan.serviceNode(head).previous = ref;
        head = ref;
        touch(Aspect::PointServes, value);
    }
}

// --- segments -------------------------------------------------------------------------------------------------------

bool PlanFields::setSegment(ObjectRef ref, FieldId field, const FieldValue &value)
{
    SegmentRecord &self = m_plan.m_segments[ref.index()];
    switch (field) {
    case FieldId::Subnets:
        assign(self.subnets, joined(value));
        break;
    case FieldId::Clients:
        self.clients = numberOf(value);
        break;
    case FieldId::WakeOnLan:
        self.wakeOnLan = valueOr(value, false);
        break;
    case FieldId::OsDeployment:
        self.osDeployment = valueOr(value, false);
        break;
    default:
        return false;
    }
    touch(Aspect::SegmentData, ref);
    touch(Aspect::Contents, self.owner);
    return true;
}

// --- Management Points ----------------------------------------------------------------------------------------------

bool PlanFields::setPoint(ObjectRef ref, FieldId field, const FieldValue &value)
{
    PointRecord &self = m_plan.m_points[ref.index()];
    switch (field) {
    case FieldId::Central:
        setCentral(ref, valueOr(value, false));
        return true;
    case FieldId::Place:
        self.place = target(value);
        touch(Aspect::PointPlace, ref);
        updateStandsIn(ref);
        touchBuckets(ref);
        return true;
    case FieldId::Segments:
        setLegs(ref, valueOr(value, RefList()));
        touch(Aspect::PointPlace, ref);
        updateStandsIn(ref);
        touchBuckets(ref);
        return true;
    case FieldId::Database:
        assign(self.database, valueOr(value, std::string()));
        touch(Aspect::PointDatabase, ref);
        return true;
    case FieldId::Applications:
        setApplications(ref, valueOr(value, ApplicationList()));
        return true;
    default:
        return false;
    }
}

void PlanFields::touchBuckets(ObjectRef ref)
{
    const PointRecord &self = m_plan.point(ref);
    touch(Aspect::PointsByHome, self.owner);
    touch(Aspect::PointsByPlace, self.standsIn);
    m_plan.forEachSegmentOf(ref, [&](ObjectRef segment) { touch(Aspect::PointsInSegment, segment); });
}

void PlanFields::updateStandsIn(ObjectRef ref)
{
    PointRecord &self = m_plan.m_points[ref.index()];
    ObjectRef now = self.place;
    if (now.isNull() && self.owner.is(Kind::Site))
        now = self.owner;
    if (now.isNull()) {
        ObjectRef first; // the leg with the smallest id, so that order in the list means nothing
        m_plan.forEachSegmentOf(ref, [&](ObjectRef segment) {
            if (first.isNull() || m_plan.id(segment) < m_plan.id(first))
                first = segment;
        });
        if (first && m_plan.owner(first).is(Kind::Site))
            now = m_plan.owner(first);
    }
    if (now == self.standsIn)
        return;
    touch(Aspect::PointPlace, ref);
    touch(Aspect::PointsByHome, self.owner);
    m_plan.forEachSegmentOf(ref, [&](ObjectRef segment) { touch(Aspect::PointsInSegment, segment); });
    if (self.standsIn) {
        if (self.samePlace.previous)
            m_plan.m_points[self.samePlace.previous.index()].samePlace.next = self.samePlace.next;
        else
            m_plan.m_structures[self.standsIn.index()].firstPointHere = self.samePlace.next;
        if (self.samePlace.next)
            m_plan.m_points[self.samePlace.next.index()].samePlace.previous = self.samePlace.previous;
        self.samePlace = {};
        touch(Aspect::PointsByPlace, self.standsIn);
    }
    self.standsIn = now;
    if (now) {
        ObjectRef &head = m_plan.m_structures[now.index()].firstPointHere;
        self.samePlace.next = head;
        if (head)
            m_plan.m_points[head.index()].samePlace.previous = ref;
        head = ref;
        touch(Aspect::PointsByPlace, now);
    }
}

void PlanFields::dropLegs(ObjectRef ref)
{
    auto &legs = m_plan.m_legs;
    for (std::uint32_t leg = m_plan.point(ref).firstLeg; leg != 0;) {
        LegRecord &old = legs[leg];
        if (old.previousOfSegment)
            legs[old.previousOfSegment].nextOfSegment = old.nextOfSegment;
        else
            m_plan.m_segments[old.segment.index()].firstLeg = old.nextOfSegment;
        if (old.nextOfSegment)
            legs[old.nextOfSegment].previousOfSegment = old.previousOfSegment;
        touch(Aspect::PointsInSegment, old.segment);
        const std::uint32_t next = old.nextOfPoint;
        old = LegRecord();
        old.nextOfPoint = m_plan.m_firstFreeLeg;
        m_plan.m_firstFreeLeg = leg;
        leg = next;
    }
    m_plan.m_points[ref.index()].firstLeg = 0;
}

void PlanFields::setLegs(ObjectRef ref, const RefList &segments)
{
    dropLegs(ref);
    auto &legs = m_plan.m_legs;
    for (std::size_t i = segments.size(); i-- > 0;) {
        const ObjectRef segment = m_plan.find(segments[i]);
        std::uint32_t leg = m_plan.m_firstFreeLeg;
        if (leg != 0) {
            m_plan.m_firstFreeLeg = legs[leg].nextOfPoint;
        } else {
            if (legs.size() == legs.capacity())
                legs.reserve(legs.size() + legs.size() / 16 + 16);
            leg = static_cast<std::uint32_t>(legs.size());
            legs.emplace_back();
        }
        SegmentRecord &record = m_plan.m_segments[segment.index()];
        legs[leg] = {ref, segment, m_plan.point(ref).firstLeg, record.firstLeg, 0};
        if (record.firstLeg != 0)
            legs[record.firstLeg].previousOfSegment = leg;
        record.firstLeg = leg;
        m_plan.m_points[ref.index()].firstLeg = leg;
        touch(Aspect::PointsInSegment, segment);
    }
}

void PlanFields::setApplications(ObjectRef ref, const ApplicationList &list)
{
    PointRecord &self = m_plan.m_points[ref.index()];
    const bool distributed = (self.applicationMask & bit(App::DistributionService)) != 0;
    const bool relayed = (self.applicationMask & bit(App::RelayProxy)) != 0;
    const bool hadServer = (self.applicationMask & bit(App::BusinessLogicServer)) != 0;
    if (self.applicationCount > PointRecord::inlineApplications)
        m_plan.m_moreApplications.erase(ref.index());
    self.applications = {};
    self.applicationMask = 0;
    self.applicationCount = static_cast<std::uint16_t>(list.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
        const int type = m_plan.applicationType(list[i].type);
        PackedApplication packed;
        packed.type = static_cast<std::uint32_t>(type) & 0xfffffU;
        packed.raisedLoad = static_cast<std::uint32_t>(std::clamp(list[i].loadFactor, -1000, 1000) + 1000) & 0x7ffU;
        packed.primary = list[i].primary ? 1 : 0;
        self.applicationMask |= type < builtInApplicationCount ? 1U << type : 1U << 31;
        if (i < PointRecord::inlineApplications)
            self.applications[i] = packed;
        else
            m_plan.m_moreApplications[ref.index()].push_back(packed);
    }
    touch(Aspect::PointApplications, ref);
    touchBuckets(ref);
    if (distributed != ((self.applicationMask & bit(App::DistributionService)) != 0))
        touch(Aspect::PointDistributes, ref);
    if (relayed != ((self.applicationMask & bit(App::RelayProxy)) != 0))
        touch(Aspect::RelaysByHome, self.owner);
    const bool hasServer = (self.applicationMask & bit(App::BusinessLogicServer)) != 0;
    if (hadServer != hasServer)
        setMember(m_plan.m_businessServers, ref, hasServer);
    if (hadServer || hasServer)
        touchGlobal(GlobalCell::BusinessServers);
}

void PlanFields::setMember(std::vector<ObjectRef> &sorted, ObjectRef ref, bool member)
{
    if (!member) {
        std::erase(sorted, ref);
        return;
    }
    const auto before = [this](ObjectRef a, ObjectRef b) { return m_plan.id(a) < m_plan.id(b); };
    sorted.insert(std::ranges::lower_bound(sorted, ref, before), ref);
}

void PlanFields::setCentral(ObjectRef ref, bool central)
{
    PointRecord &self = m_plan.m_points[ref.index()];
    if (self.central == central)
        return;
    self.central = central;
    setMember(m_plan.m_central, ref, central);
    touch(Aspect::PointCentral, ref);
    touchBuckets(ref);
    touchGlobal(GlobalCell::CentralPoints);
}

// --- depots and links -----------------------------------------------------------------------------------------------

bool PlanFields::setDepot(ObjectRef ref, FieldId field, const FieldValue &value)
{
    DepotRecord &self = m_plan.m_depots[ref.index()];
    switch (field) {
    case FieldId::DistributionService:
        setService(ref, self.ownService, target(value));
        break;
    case FieldId::StandsIn:
        m_plan.countReferences(ref, m_plan.value(ref, field), -1);
        m_plan.countReferences(ref, value, 1);
        self.standsIn = target(value);
        break;
    case FieldId::Order:
        self.order = numberOf(value);
        if (self.order != unset)
            m_plan.m_highestDepotOrder = std::max<std::int64_t>(m_plan.m_highestDepotOrder, self.order);
        break;
    case FieldId::Master:
        self.master = valueOr(value, false);
        break;
    default:
        return false;
    }
    touch(Aspect::DepotData, ref);
    touch(Aspect::Contents, self.owner);
    return true;
}

bool PlanFields::setLink(ObjectRef ref, FieldId field, const FieldValue &value)
{
    LinkRecord &self = m_plan.m_links[ref.index()];
    switch (field) {
    case FieldId::From: setLinkEnd(ref, 0, target(value)); break;
    case FieldId::To: setLinkEnd(ref, 1, target(value)); break;
    case FieldId::LinkType:
        self.lan = valueOr(value, std::string()) == "lan";
        touchLinkEnd(self.ends[0], true);
        touchLinkEnd(self.ends[1], true);
        break;
    case FieldId::Bandwidth:
        self.bandwidthKbps = valueOr(value, std::int64_t(0));
        break;
    default:
        return false;
    }
    touch(Aspect::LinkData, ref);
    return true;
}

// A link whose two ends are one object is a member of that object's list once, through its first end.
void PlanFields::setLinkEnd(ObjectRef ref, int end, ObjectRef newEnd)
{
    LinkRecord &self = m_plan.m_links[ref.index()];
    auto &links = m_plan.m_links;
    const auto unlink = [&](std::size_t which) {
        const ObjectRef at = self.ends[which], before = self.previousAtEnd[which], after = self.nextAtEnd[which];
        if (at.isNull())
            return;
        if (before)
            links[before.index()].nextAtEnd[links[before.index()].slotAt(at)] = after;
        else
            m_plan.linkHead(at) = after;
        if (after)
            links[after.index()].previousAtEnd[links[after.index()].slotAt(at)] = before;
        self.previousAtEnd[which] = {};
        self.nextAtEnd[which] = {};
    };
    const auto relink = [&](std::size_t which) {
        const ObjectRef at = self.ends[which];
        if (at.isNull() || (which == 1 && self.ends[0] == at))
            return;
        ObjectRef &head = m_plan.linkHead(at);
        self.nextAtEnd[which] = head;
        if (head)
            links[head.index()].previousAtEnd[links[head.index()].slotAt(at)] = ref;
        head = ref;
    };
    touchLinkEnd(self.ends[0], self.lan);
    touchLinkEnd(self.ends[1], self.lan);
    unlink(0);
    if (self.ends[0] != self.ends[1])
        unlink(1);
    self.ends[static_cast<std::size_t>(end)] = newEnd;
    relink(0);
    relink(1);
    touchLinkEnd(self.ends[0], self.lan);
    touchLinkEnd(self.ends[1], self.lan);
}

void Plan::set(ObjectRef ref, FieldId fieldId, const FieldValue &value, Touched *touched)
{
    PlanFields writer(*this, touched);
    if (fieldId == FieldId::Name)
        return writer.setName(ref, valueOr(value, std::string()));
    if (fieldId == FieldId::Owner)
        return writer.setOwner(ref, writer.target(value));
    bool done = false;
    if (ref.isStructure())
        done = writer.setStructure(ref, fieldId, value);
    else if (ref.is(Kind::Segment))
        done = writer.setSegment(ref, fieldId, value);
    else if (ref.is(Kind::ManagementPoint))
        done = writer.setPoint(ref, fieldId, value);
    else if (ref.is(Kind::Depot))
        done = writer.setDepot(ref, fieldId, value);
    else if (ref.is(Kind::Link))
        done = writer.setLink(ref, fieldId, value);
    if (!done)
        setRare(ref, fieldId, value, touched);
}

} // namespace sitewright
