// SPDX-License-Identifier: MIT
// What Distribution Services do in a plan, step by step. Counted as the vendor's planning pages count:
//
// N_PLN_DIS_DSS_Distributionsdienst (logical and physical steps): whatever can be a target has one logical step: each region,
// each site, each depot; r + s + d together. The organisation is no target. A region or site is filled from its parent's master
// depot into its own; a depot from its site's master. The master itself is a target too: its last step goes from its Work copy to
// its Install copy on one server. A step whose source and target are one depot does not take place, but for that last one: the
// steps that are left are physical.
//
// N_PLN_DIS_DSS_VerteilungDistributionsdienste (procedures): a physical step between two depots is two procedures of the target's
// responsible Distribution Service: it reads the source and it writes the target. A procedure is cross-network when service and
// depot stand in networks that only WAN joins. A step inside one depot has no procedures.
//
// Where nobody says where a server stands, or nobody is responsible who has the service, nobody can say whether a procedure
// crosses the WAN: it is Unknown and counted apart, never as local. Networks without any drawn path count as joined by WAN.
#pragma once

#include <cstdint>
#include <vector>

#include "model/facts/facts.h"
#include "model/plan/plan.h"

namespace sitewright {

enum class Crossing : std::uint8_t { Local, CrossNetwork, Unknown };
enum class Procedure : std::uint8_t { Read, Write };

/// One logical step. Handles are valid as long as the plan does not change.
struct DistributionStep {
    ObjectRef target;  ///< region, site or depot
    ObjectRef source;  ///< depot that is read; null when the parent has no master
    ObjectRef depot;   ///< depot that is written; null when the target has none
    ObjectRef service; ///< MP that does it; null when nobody is responsible, or nobody with a Distribution Service
    NetworkId sourceLan = noNetwork; ///< noNetwork: nobody said
    NetworkId depotLan = noNetwork;
    NetworkId serviceLan = noNetwork;

    bool isPhysical() const { return source && depot && (source != depot || target.is(Kind::Depot)); }
    /// From the Work copy of a master depot to its Install copy.
    bool isInstall() const { return target.is(Kind::Depot) && source && source == depot; }
    /// Whether it is read and written over the network.
    bool hasProcedures() const { return source && depot && source != depot; }
    ObjectRef depotOf(Procedure procedure) const { return procedure == Procedure::Read ? source : depot; }
    NetworkId lanOf(Procedure procedure) const { return procedure == Procedure::Read ? sourceLan : depotLan; }
    /// Meaningful only when it has procedures.
    Crossing crossing(Procedure procedure) const
    {
        const NetworkId other = lanOf(procedure);
        if (service.isNull() || serviceLan == noNetwork || other == noNetwork)
            return Crossing::Unknown;
        return serviceLan == other ? Crossing::Local : Crossing::CrossNetwork;
    }

    friend bool operator==(const DistributionStep &, const DistributionStep &) = default;
};

struct StepTotals {
    std::int64_t logicalSteps = 0;
    std::int64_t physicalSteps = 0;
    std::int64_t procedures = 0;
    std::int64_t crossNetwork = 0; ///< of the procedures
    std::int64_t unknown = 0;      ///< of the procedures; neither local nor cross-network

    /// Counts a step in (`by` = 1) or out (-1).
    void count(const DistributionStep &step, int by = 1);

    friend bool operator==(const StepTotals &, const StepTotals &) = default;
};

/// Whether distribution can have `object` as a target.
constexpr bool isDistributionTarget(ObjectRef object) { return object.is(Kind::Region) || object.is(Kind::Site) || object.is(Kind::Depot); }
/// The step into a region, site or depot of the plan `facts` were computed of.
DistributionStep stepInto(const Plan &plan, const Facts &facts, ObjectRef target);
/// All of them, by id of the target.
std::vector<DistributionStep> distributionSteps(const Plan &plan, const Facts &facts);

} // namespace sitewright
