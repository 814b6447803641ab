// SPDX-License-Identifier: MIT
// The structs a Plan is made of: what rules and views read often, with the links of its indexes. Fields that are seldom
// set live in the plan's side table. Handles inside, ids outside; unset text is the empty text, unset numbers `unset`.
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>

#include "model/base/object_id.h"
#include "model/base/object_ref.h"
#include "model/base/text_arena.h"
#include "model/catalog/object_kinds.h"

namespace sitewright {

inline constexpr std::int32_t unset = std::numeric_limits<std::int32_t>::min();

/// An intrusive list through objects of several kinds.
struct ListNode {
    ObjectRef next;
    ObjectRef previous;
};

struct ObjectRecord {
    ObjectId id; ///< null = this slot is free
    TextRef name : 31 = 0;
    TextRef hasRare : 1 = 0; ///< has fields in the side table
    ObjectRef owner;
    ListNode sibling; ///< in the owner's list of this kind's group; in a free slot `next` is the next free one
};

enum class SiteType : std::uint8_t { Lan, Remote, Offline };

struct StructureRecord : ObjectRecord {
    std::array<ObjectRef, childGroupCount> children;
    ObjectRef ownService;        ///< MP named as responsible here
    ListNode sameService;        ///< others that name the same MP
    ObjectRef firstPointHere;    ///< sites: MPs that stand here
    ObjectRef firstLink;         ///< sites: links that end here
    std::int32_t clients = unset;
    Kind kind = Kind::Site;
    SiteType siteType = SiteType::Lan;
    double latitude = std::nan("");
    double longitude = std::nan("");
};

struct SegmentRecord : ObjectRecord {
    std::uint32_t firstLeg = 0; ///< in the plan's legs; 0 = none
    TextRef subnets = 0;        ///< one per line
    std::int32_t clients = unset;
    ObjectRef firstLink;
    bool wakeOnLan = false;
    bool osDeployment = false;
};

/// One application on an MP, packed.
struct PackedApplication {
    std::uint32_t type : 20 = 0; ///< built-in number, or builtInApplicationCount + index of an ApplicationType
    std::uint32_t raisedLoad : 11 = 1100; ///< load factor, from -1000 to 1000, plus 1000
    std::uint32_t primary : 1 = 0;

    int loadFactor() const { return static_cast<int>(raisedLoad) - 1000; }

    friend bool operator==(const PackedApplication &, const PackedApplication &) = default;
};

struct PointRecord : ObjectRecord {
    static constexpr int inlineApplications = 3;
    std::array<PackedApplication, inlineApplications> applications;
    std::uint32_t applicationMask = 0; ///< bit per built-in type present; bit 31: has one of the planner's own
    TextRef database = 0;
    ObjectRef place;        ///< own value: the site it physically stands in
    ObjectRef standsIn;     ///< effective: place, else home if that is a site, else its first segment's site
    ListNode samePlace;
    ObjectRef firstServed;  ///< objects whose own value names this MP
    std::uint32_t firstLeg = 0;
    std::uint16_t applicationCount = 0; ///< more than inlineApplications: the rest is in the side table
    bool central = false;
};

/// An MP's leg in a segment, a member of the MP's list and of the segment's.
struct LegRecord {
    ObjectRef point;
    ObjectRef segment;
    std::uint32_t nextOfPoint = 0;
    std::uint32_t nextOfSegment = 0;
    std::uint32_t previousOfSegment = 0;
};

struct DepotRecord : ObjectRecord {
    ObjectRef ownService;
    ListNode sameService;
    ObjectRef standsIn; ///< segment
    std::int32_t order = unset;
    bool master = false;
};

struct RepositoryRecord : ObjectRecord {};

struct CloudRecord : ObjectRecord {
    ObjectRef firstLink;
};

struct LinkRecord : ObjectRecord {
    std::array<ObjectRef, 2> ends;      ///< from, to
    std::array<ObjectRef, 2> nextAtEnd;     ///< other links at the same end
    std::array<ObjectRef, 2> previousAtEnd;

    /// The end that `object` is not; of a link from an object to itself, that object.
    ObjectRef otherEnd(ObjectRef object) const { return ends[0] == object ? ends[1] : ends[0]; }
    /// Which of its ends a link that ends at `object` keeps its place in that object's list in.
    std::size_t slotAt(ObjectRef object) const { return ends[0] == object ? 0 : 1; }
    std::int64_t bandwidthKbps = 0;     ///< 0 = unknown
    bool lan = false;
};

// A plan of a hundred thousand sites is bound by the memory it walks through.
static_assert(sizeof(ObjectRecord) == 24 && sizeof(StructureRecord) == 80 && sizeof(PointRecord) == 72);

/// Objects without hot fields: application types, waivers, the plan itself.
struct PlainRecord : ObjectRecord {};

} // namespace sitewright
