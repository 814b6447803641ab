// SPDX-License-Identifier: MIT
// A cell is one thing a rule can read: an aspect of an object, a bucket of an index, a memoised fact, a global. Plan and
// facts report which cells a change touched; the rule engine records which cells a rule read. Nothing else decides what
// is looked at again. Kinds are aspects, not objects, so that a rename does not wake rules that never read names.
#pragma once

#include <compare>
#include <cstdint>
#include <vector>

#include "model/base/object_ref.h"

namespace sitewright {

enum class Aspect : std::uint8_t {
    // structure objects (index: organisation, regions and sites together)
    StructureName, StructureOwner, OwnService, SiteData, StructureRare,
    ChildStructures, ///< bucket: regions and sites directly below
    PointsByHome,    ///< bucket: MPs attached here; covers their applications, place, central flag
    RelaysByHome,    ///< bucket: MPs with a Relay Proxy attached here; which other MPs are attached wakes nobody
    PointsByPlace,   ///< bucket: MPs standing in this site; covers their applications and central flag
    Contents,        ///< bucket: segments, depots and repositories; covers segment data and the fields of depots and repositories, names aside
    // segments
    SegmentName, SegmentOwner, SegmentData, SegmentRare,
    PointsInSegment, ///< bucket: MPs with a leg here; covers their applications, home and central flag
    // Management Points
    PointName, PointHome, PointPlace, PointApplications, PointDatabase, PointCentral, PointRare,
    PointDistributes, ///< whether it has a Distribution Service: a busy MP's other applications wake nobody
    PointServes,      ///< bucket: objects whose own value names this MP as responsible
    // depots, repositories
    DepotData, RepositoryData,
    // links and clouds
    LinkData, CloudData,
    NetworkLinks, ///< bucket: links that end at a site, segment or cloud (index: see networkCellIndex)
    LanLinks,     ///< bucket: those of them that are LAN
    // indexes of names; the slot is the cell
    PointNameSlot, SiblingNameSlot,
    // memoised facts
    ServiceLan, ///< where the Distribution Service of an MP stands that somebody names as responsible
    DepotLan,   ///< where a depot stands
    PointTargets, ///< whether an MP is responsible for more regions and sites than its limit
    EffectiveService, HasSiteBelow, MasterDepot, CascadeSteps,
    LongCascade, ///< the same where they are more than the limit
    LanComponent,
    ReachPart,    ///< which part of the network a site or cloud has a path to (index: see networkCellIndex)
    PartCutOff,   ///< whether a part of the network has no path to the Central MP (index: Reach::cellIndex)
    LanHasServer, ///< whether a Business Logic Server stands in a LAN (index: the LAN's NetworkId)
    // plan-wide
    Global,
};
inline constexpr int aspectCount = static_cast<int>(Aspect::Global) + 1;

enum class GlobalCell : std::uint32_t {
    SiteCount, PointCount, ClientTotal, CentralPoints, RuleSettings, OrganizationCount, ApplicationTypes, Waivers, InheritingTop,
    LinkCount, PlanData,
    BusinessServers, ///< which MPs carry a Business Logic Server, with primary flag and load factor
    HasLinks,        ///< whether there is any link at all
    DepotCount, RepositoryCount,
    ServerParts,  ///< memoised: the parts of the network that have a Business Logic Server
    CentralPart,  ///< memoised: the part of the network the Central MP stands in
    ServerPlaces, ///< memoised: whether there is a Business Logic Server, and one nobody placed
};

class Cell {
public:
    constexpr Cell() = default;
    constexpr Cell(Aspect aspect, std::uint32_t index) : m_bits((static_cast<std::uint32_t>(aspect) << 26) | index) {}
    constexpr explicit Cell(GlobalCell global) : Cell(Aspect::Global, static_cast<std::uint32_t>(global)) {}
    static constexpr Cell fromBits(std::uint32_t bits) { Cell cell; cell.m_bits = bits; return cell; }

    constexpr Aspect aspect() const { return static_cast<Aspect>(m_bits >> 26); }
    constexpr std::uint32_t index() const { return m_bits & ((1U << 26) - 1U); }
    constexpr std::uint32_t bits() const { return m_bits; }

    friend constexpr auto operator<=>(Cell, Cell) = default;

private:
    std::uint32_t m_bits = 0;
};
static_assert(aspectCount <= 64);

/// What applying a change did, as the plan saw it.
struct Touched {
    std::vector<Cell> cells;          ///< may name a cell more than once
    std::vector<ObjectRef> created;
    std::vector<ObjectRef> destroyed; ///< handles that are free from now on

    void touch(Aspect aspect, std::uint32_t index) { cells.emplace_back(aspect, index); }
    void touch(GlobalCell global) { cells.emplace_back(global); }
    void clear() { cells.clear(); created.clear(); destroyed.clear(); }
};

} // namespace sitewright
