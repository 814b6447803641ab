// SPDX-License-Identifier: MIT
// What is derived from a plan and kept: memoised facts, networks, rule settings. Rules read it through FactsView only.
// Memoised values of objects are computed by the engine's queries when live, or all at once by compute().
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "model/base/large_vector.h"
#include "model/facts/networks.h"
#include "model/facts/point_types.h"
#include "model/facts/reach.h"
#include "model/facts/rule_settings.h"
#include "model/plan/plan.h"

namespace sitewright {

/// Where the plan's Business Logic Servers stand.
struct ServerPlaces {
    std::vector<NetworkId> lans; ///< sorted, each once
    std::vector<ReachId> parts;  ///< sorted, each once: the parts of the network they stand in
    bool linksDrawn = false;     ///< without any link nobody says what is joined with what
    bool exist = false;          ///< the plan has a server
    bool someUnplaced = false;   ///< of one nobody said where it stands
};

/// What following one change of the plan did to its facts.
struct FactChanges {
    bool all = false;        ///< they were made anew
    std::vector<Cell> cells; ///< memoised facts that have another value, LANs that are others; some more than once
};

class Facts {
public:
    /// Everything from scratch.
    void compute(const Plan &plan);
    /// For checks of a plan that stays as it is: each part is computed when it is first asked for, and most rules ask for few.
    /// `plan` outlives the facts.
    void computeWhenAsked(const Plan &plan);
    /// Only the rule settings have changed; no other fact rests on them.
    void renewSettings(const Plan &plan) { m_settings = RuleSettings::of(plan); }

    /// The MP responsible for distribution into a structure object: own value, else the nearest ancestor's; null = nobody.
    ObjectRef effectiveService(ObjectRef structure) const { need(Part::Services); return m_effectiveService[structure.index()]; }
    /// Regions and sites that `point` is responsible for by their own value or an inherited one.
    std::uint32_t targetCount(ObjectRef point) const { need(Part::Services); return m_targets[point.index()]; }
    bool hasSiteBelow(ObjectRef structure) const { need(Part::Services); return m_hasSiteBelow[structure.index()] != 0; }
    /// The depot that feeds a structure object (domain.md 5.1): own override, a site's master, else the earliest below; null = none.
    ObjectRef masterDepot(ObjectRef structure) const { need(Part::Depots); return m_masterDepot[structure.index()]; }
    /// Steps from depot to depot between the central depot and the master depot of a structure object.
    std::uint8_t cascadeSteps(ObjectRef structure) const { need(Part::Depots); return m_cascadeSteps[structure.index()]; }
    /// The LAN in which the Distribution Service of an MP stands that something names as responsible; noNetwork for other MPs,
    /// without that service, and while nobody said where it stands.
    NetworkId serviceLan(ObjectRef point) const { need(Part::ServiceLans); return m_serviceLan[point.index()]; }
    /// The LAN a depot stands in: its segment's, else its site's.
    NetworkId depotLan(ObjectRef depot) const { need(Part::DepotLans); return m_depotLan[depot.index()]; }
    const ServerPlaces &serverPlaces() const { need(Part::Servers); return m_serverPlaces; }
    /// The part of the network the Central MP stands in; nothing without links or its place, noPart when several are flagged
    /// that have no path to each other.
    std::optional<ReachId> centralPart() const { need(Part::Servers); return m_centralPart; }
    bool isCutOff(ReachId part) const { need(Part::Servers); return m_centralPart && *m_centralPart != part; }
    const Reach &reach() const { need(Part::Reaches); return m_reach; }
    const Networks &networks() const { need(Part::Lans); return m_networks; }
    const RuleSettings &settings() const { return m_settings; }
    /// Of a plan that stays as it is; null for facts that are kept up to date.
    const PointTypesByPlace *pointTypes() const { need(Part::PointTypes); return m_plan ? &m_pointTypes : nullptr; }

    // --- the engine's side ---
    void grow(const Plan &plan);
    /// Puts the cells of MPs that became, or ceased to be, responsible for more than their limit into `woken`.
    bool setEffectiveService(std::uint32_t index, ObjectRef point, std::vector<Cell> &woken);
    bool setHasSiteBelow(std::uint32_t index, bool has);
    bool setMasterDepot(std::uint32_t index, ObjectRef depot);
    /// Puts the cell of LongCascade into `woken` when there were, or are, more than the limit.
    bool setCascadeSteps(std::uint32_t index, std::uint8_t steps, std::vector<Cell> &woken);
    bool setServiceLan(std::uint32_t index, NetworkId lan);
    bool setDepotLan(std::uint32_t index, NetworkId lan);
    /// Puts the cells that differ from what was known into `woken`.
    void setServerPlaces(ServerPlaces found, std::vector<Cell> &woken);
    bool setCentralPart(std::optional<ReachId> part);
    void followLinks(const Plan &plan, Touched &touched);
    std::size_t byteSize() const;

private:
    enum class Part : std::uint8_t { Services = 1, Depots = 2, Lans = 4, Reaches = 8, Servers = 16, ServiceLans = 32, DepotLans = 64, PointTypes = 128 };
    static constexpr std::array keptParts{Part::Services, Part::Depots, Part::Lans, Part::Reaches, Part::Servers, Part::ServiceLans, Part::DepotLans};

    void need(Part part) const
    {
        // Only computeWhenAsked() leaves something missing, and that was not called on a constant.
        if ((m_missing & static_cast<std::uint8_t>(part)) != 0) [[unlikely]]
            const_cast<Facts *>(this)->fill(part);
    }
    void fill(Part part);
    void fillServices();
    void fillDepots();
    void fillServiceLans();
    void fillDepotLans();

    const Plan *m_plan = nullptr; ///< when computed as asked for
    std::uint8_t m_missing = 0;   ///< parts
    LargeVector<ObjectRef> m_effectiveService;
    LargeVector<std::uint32_t> m_targets; ///< by MP
    std::vector<std::uint8_t> m_hasSiteBelow;
    LargeVector<ObjectRef> m_masterDepot;
    std::vector<std::uint8_t> m_cascadeSteps;
    LargeVector<NetworkId> m_serviceLan; ///< by MP
    LargeVector<NetworkId> m_depotLan;   ///< by depot
    ServerPlaces m_serverPlaces;
    std::optional<ReachId> m_centralPart;
    Reach m_reach;
    LinkedSegments m_linkedSegments;
    Networks m_networks;
    PointTypesByPlace m_pointTypes;
    RuleSettings m_settings;
};

/// Steps to a target below a structure object that is reached in `above` steps; at most 255. None where a depot is missing
/// or source and target are one.
std::uint8_t cascadeSteps(std::uint8_t above, ObjectRef source, ObjectRef target);
/// Whether depot `a` was created before `b`: by their order, then by id; those nobody numbered first, as whatever is added
/// here gets a number.
bool createdBefore(const Plan &plan, ObjectRef a, ObjectRef b);
/// The master depot of a site by its flag, else its earliest; null when it has none.
ObjectRef siteMasterDepot(const Plan &plan, ObjectRef site);
/// Where the effective responsible service of `object` (structure object or depot) is set: itself, an ancestor or null.
ObjectRef serviceOrigin(const Plan &plan, ObjectRef object);
/// The MP responsible for `object` by walking up; equals Facts::effectiveService for structure objects.
ObjectRef effectiveService(const Plan &plan, ObjectRef object);

} // namespace sitewright
