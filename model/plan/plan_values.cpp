// SPDX-License-Identifier: MIT
// Reading fields of a Plan, and the side table of fields that are seldom set.
#include <algorithm>

#include "model/base/plain_characters.h"
#include "model/plan/plan.h"

namespace sitewright {

namespace {

FieldValue textOrDefault(std::string_view view) { return view.empty() ? FieldValue() : FieldValue(std::string(view)); }
FieldValue flag(bool on) { return on ? FieldValue(true) : FieldValue(); }
FieldValue number(std::int32_t value) { return value == unset ? FieldValue() : FieldValue(static_cast<std::int64_t>(value)); }
FieldValue real(double value) { return std::isnan(value) ? FieldValue() : FieldValue(value); }
FieldValue reference(const Plan &plan, ObjectRef ref) { return ref ? FieldValue(plan.id(ref)) : FieldValue(); }

TextList split(std::string_view lines)
{
    TextList out;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        out.emplace_back(lines.substr(0, end));
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return out;
}

constexpr const char *siteTypeKeys[] = {"lan", "remote", "offline"};

} // namespace

ObjectRef &Plan::listHead(ObjectRef ref, ChildGroup group) { return m_structures[ref.index()].children[static_cast<std::size_t>(group)]; }

ListNode &Plan::serviceNode(ObjectRef ref)
{
    return ref.is(Kind::Depot) ? m_depots[ref.index()].sameService : m_structures[ref.index()].sameService;
}

ObjectRef &Plan::linkHead(ObjectRef end)
{
    if (end.is(Kind::Segment))
        return m_segments[end.index()].firstLink;
    return end.is(Kind::Cloud) ? m_clouds[end.index()].firstLink : m_structures[end.index()].firstLink;
}

std::uint32_t Plan::networkCellIndex(ObjectRef end) const
{
    return end.index() * 3 + (end.is(Kind::Segment) ? 1U : end.is(Kind::Cloud) ? 2U : 0U);
}

FieldId Plan::secretField(ObjectRef ref) const
{
    if (ref.is(Kind::ManagementPoint) && looksLikeSecret(m_text.view(point(ref).database)))
        return FieldId::Database;
    const Rare *all = rare(*this, ref);
    if (!all)
        return FieldId::Name;
    for (const auto &[fieldId, held] : *all) {
        if (const auto *own = std::get_if<std::string>(&held); own && looksLikeSecret(*own))
            return fieldId;
        const auto *list = std::get_if<TextList>(&held);
        if (list && std::ranges::any_of(*list, [](const std::string &entry) { return looksLikeSecret(entry); }))
            return fieldId;
    }
    return FieldId::Name;
}

ObjectRef Plan::chosenMasterDepot(ObjectRef ref) const
{
    if (!structure(ref).hasRare)
        return {};
    const FieldValue held = value(ref, FieldId::MasterDepot);
    const auto *chosen = std::get_if<ObjectId>(&held);
    return chosen ? find(*chosen) : ObjectRef();
}

const Plan::Rare *Plan::rare(const Plan &plan, ObjectRef ref)
{
    if (!plan.record(ref).hasRare)
        return nullptr;
    const auto found = plan.m_rare.find(ref);
    return found == plan.m_rare.end() ? nullptr : &found->second;
}

void Plan::countReferences(ObjectRef user, const FieldValue &value, int by)
{
    const auto count = [&](ObjectId id) {
        std::vector<ObjectRef> &users = m_rareUsers[id];
        if (by > 0)
            users.push_back(user);
        else
            users.erase(std::ranges::find(users, user));
        if (users.empty())
            m_rareUsers.erase(id);
    };
    if (const auto *one = std::get_if<ObjectId>(&value))
        count(*one);
    if (const auto *list = std::get_if<RefList>(&value))
        std::ranges::for_each(*list, count);
}

void Plan::setRare(ObjectRef ref, FieldId fieldId, const FieldValue &value, Touched *touched)
{
    if (ref.is(Kind::ApplicationType) && fieldId == FieldId::TypeKey) {
        if (const std::string before = textValue(ref, fieldId); !before.empty())
            m_typeByKey.erase(before);
        if (!isDefault(value))
            m_typeByKey[std::get<std::string>(value)] = ref.index();
    }
    Rare &fieldsOfObject = m_rare[ref];
    const auto at = std::ranges::lower_bound(fieldsOfObject, fieldId, {}, &std::pair<FieldId, FieldValue>::first);
    const bool found = at != fieldsOfObject.end() && at->first == fieldId;
    if (found)
        countReferences(ref, at->second, -1);
    countReferences(ref, value, 1);
    if (isDefault(value) && found)
        fieldsOfObject.erase(at);
    else if (found)
        at->second = value;
    else if (!isDefault(value))
        fieldsOfObject.insert(at, {fieldId, value});
    record(ref).hasRare = fieldsOfObject.empty() ? 0 : 1;
    if (fieldsOfObject.empty())
        m_rare.erase(ref);
    if (!touched)
        return;
    switch (ref.kind()) {
    case Kind::Plan: touched->touch(GlobalCell::RuleSettings); return;
    case Kind::ApplicationType: touched->touch(GlobalCell::ApplicationTypes); return;
    case Kind::Waiver: touched->touch(GlobalCell::Waivers); return;
    case Kind::Segment: touched->touch(Aspect::SegmentRare, ref.index()); return;
    case Kind::ManagementPoint: touched->touch(Aspect::PointRare, ref.index()); return;
    case Kind::Depot:
    case Kind::Repository:
        touched->touch(ref.is(Kind::Depot) ? Aspect::DepotData : Aspect::RepositoryData, ref.index());
        if (owner(ref))
            touched->touch(Aspect::Contents, owner(ref).index());
        return;
    case Kind::Cloud: touched->touch(Aspect::CloudData, ref.index()); return;
    case Kind::Link: touched->touch(Aspect::LinkData, ref.index()); return;
    case Kind::Organization:
    case Kind::Region:
    case Kind::Site: touched->touch(Aspect::StructureRare, ref.index()); return;
    }
}

FieldValue Plan::value(ObjectRef ref, FieldId fieldId) const
{
    if (fieldId == FieldId::Name)
        return textOrDefault(name(ref));
    if (fieldId == FieldId::Owner)
        return reference(*this, owner(ref));
    if (ref.isStructure()) {
        const StructureRecord &self = structure(ref);
        switch (fieldId) {
        case FieldId::DistributionService: return reference(*this, self.ownService);
        case FieldId::Clients: return number(self.clients);
        case FieldId::Latitude: return real(self.latitude);
        case FieldId::Longitude: return real(self.longitude);
        case FieldId::Type:
            return self.siteType == SiteType::Lan ? FieldValue()
                                                  : FieldValue(std::string(siteTypeKeys[static_cast<int>(self.siteType)]));
        default: break;
        }
    } else if (ref.is(Kind::Segment)) {
        const SegmentRecord &self = segment(ref);
        switch (fieldId) {
        case FieldId::Subnets: return self.subnets == 0 ? FieldValue() : FieldValue(split(m_text.view(self.subnets)));
        case FieldId::Clients: return number(self.clients);
        case FieldId::WakeOnLan: return flag(self.wakeOnLan);
        case FieldId::OsDeployment: return flag(self.osDeployment);
        default: break;
        }
    } else if (ref.is(Kind::ManagementPoint)) {
        const PointRecord &self = point(ref);
        switch (fieldId) {
        case FieldId::Central: return flag(self.central);
        case FieldId::Place: return reference(*this, self.place);
        case FieldId::Database: return textOrDefault(m_text.view(self.database));
        case FieldId::Segments: {
            RefList out;
            forEachSegmentOf(ref, [&](ObjectRef segmentRef) { out.push_back(id(segmentRef)); });
            std::ranges::sort(out);
            return out.empty() ? FieldValue() : FieldValue(std::move(out));
        }
        case FieldId::Applications: {
            ApplicationList out;
            for (int i = 0; i < self.applicationCount; ++i) {
                const PackedApplication packed = application(ref, i);
                out.push_back({applicationKey(packed.type), packed.primary != 0, packed.loadFactor()});
            }
            return out.empty() ? FieldValue() : FieldValue(std::move(out));
        }
        default: break;
        }
    } else if (ref.is(Kind::Depot)) {
        const DepotRecord &self = depot(ref);
        switch (fieldId) {
        case FieldId::DistributionService: return reference(*this, self.ownService);
        case FieldId::StandsIn: return reference(*this, self.standsIn);
        case FieldId::Order: return number(self.order);
        case FieldId::Master: return flag(self.master);
        default: break;
        }
    } else if (ref.is(Kind::Link)) {
        const LinkRecord &self = link(ref);
        switch (fieldId) {
        case FieldId::From: return reference(*this, self.ends[0]);
        case FieldId::To: return reference(*this, self.ends[1]);
        case FieldId::LinkType: return self.lan ? FieldValue(std::string("lan")) : FieldValue();
        case FieldId::Bandwidth: return self.bandwidthKbps == 0 ? FieldValue() : FieldValue(self.bandwidthKbps);
        default: break;
        }
    }
    const FieldValue *held = heldValue(ref, fieldId);
    return held ? *held : FieldValue();
}

const FieldValue *Plan::heldValue(ObjectRef ref, FieldId fieldId) const
{
    const Rare *all = rare(*this, ref);
    if (!all)
        return nullptr;
    const auto at = std::ranges::lower_bound(*all, fieldId, {}, &std::pair<FieldId, FieldValue>::first);
    return at != all->end() && at->first == fieldId ? &at->second : nullptr;
}

} // namespace sitewright
