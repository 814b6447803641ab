// SPDX-License-Identifier: MIT
// How long a change takes to reach each region, site and depot, for each of the four kinds of process (domain.md 5.3; vendor page
// N_KON_SWL_DIS_Prozesse: what travels, from where, each with a polling interval of its own). A pure function of plan and facts.
//
// A way is a chain of steps, each of interval arithmetic (domain.md 5.4, "sum along its cascade"), all in seconds:
//   earliest = shortest(most of both legs)              the poll comes at once, both legs run together, the frame is open
//   typical  = interval / 2 + average(sum of legs)      a change at any moment and time of day
//   worst    = interval + longest(sum of legs)          just after a poll, one leg after the other, just when the frame closes
// interval: of the process at the target (a depot's is its site's), own or handed down (domain.md 2.4; field in minutes).
// leg: read source to service, or write service to target. kilobytes · 8 / narrowest known bandwidth (kbit/s) of the WAN links on the
//   way (routes.h); nothing within a LAN. Kilobytes: planned change of a cycle (volumes.h), for packages only.
// shortest, average, longest: work within the time frame of the site the written depot stands in, while all links on the way are
//   available (daily_window.h; N_KON_SWL_DIS_Allgemeines: time frame and frame size limit a site's distribution).
// A step from a depot to itself does not take place. But the last one into a master depot, from Work to Install copy, does for
// repositories and packages: it waits for the poll, not for the frame, as it stays on one server. The configuration database has no copies
// of that kind. Packages first wait for preparation at their context (N_KON_SWL_DIS_Prozesse).
//
// What nobody gave is never taken for zero unsaid: it is an Assumption. Those that leaveOpen() make typical and worst lower bounds.
#pragma once

#include <cstdint>
#include <vector>

#include "model/facts/facts.h"
#include "model/plan/plan.h"

namespace sitewright {

enum class DistributionProcess : std::uint8_t {
    Configuration, ///< configuration database: from the central depot to all
    Repository,    ///< package definitions: from the master depot of the repository's context to all below
    Preparation,   ///< compressing and revisions, at that master depot
    Packages,      ///< installation files: the same way as definitions
};
inline constexpr int distributionProcessCount = 4;

enum class AssumptionKind : std::uint8_t {
    // leave typical and worst open
    NoService,             ///< targets: nobody is responsible who could distribute
    NoSource,              ///< targets whose parent has no depot to read
    NoInterval,            ///< targets without polling interval of the process
    NoPreparationInterval, ///< contexts
    NoChange,              ///< repositories without planned change
    NoBandwidth,           ///< links
    NoPath,                ///< targets: no link joins the networks
    UnknownPlace,          ///< services and depots
    UnreadableFrame,       ///< sites
    UnreadableHours,       ///< links
    NeverOpen,             ///< targets: frame and hours of links have nothing in common
    // are said, and the figures rest on them
    NoFrame,               ///< sites: any time of day
    FrameSizeLeftOut,      ///< sites
    NoCompression,         ///< repositories: carried as large as they are
    LegsInTurn,            ///< targets: read and written over the WAN
    FullBandwidth,         ///< no objects from here on: what all figures of a process rest on
    LocalWorkLeftOut,
    InstallStep,
    ConfigurationSizeLeftOut,
    DefinitionSizeLeftOut,
    PreparationTimeLeftOut,
};
inline constexpr int assumptionKindCount = static_cast<int>(AssumptionKind::PreparationTimeLeftOut) + 1;
constexpr bool leavesOpen(AssumptionKind kind) { return kind <= AssumptionKind::NeverOpen; }
using AssumptionMask = std::uint32_t;
constexpr AssumptionMask maskOf(AssumptionKind kind) { return AssumptionMask(1) << static_cast<unsigned>(kind); }

/// Seconds; earliest ≤ typical ≤ worst.
struct TimeSpan {
    double earliest = 0;
    double typical = 0;
    double worst = 0;
    bool isOpen = false; ///< typical and worst are at least that; nobody can say how much more

    TimeSpan &operator+=(const TimeSpan &other)
    {
        earliest += other.earliest;
        typical += other.typical;
        worst += other.worst;
        isOpen = isOpen || other.isOpen;
        return *this;
    }
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// When a change made at the master depot of `context` has reached `target`.
struct Arrival {
    DistributionProcess process = DistributionProcess::Configuration;
    ObjectRef target;  ///< region or site: its master depot has it; depot: its clients can have it; preparation: the context
    ObjectRef context; ///< organisation, region or site where it begins
    TimeSpan time;
    int steps = 0;     ///< physical ones on the way
    AssumptionMask assumptions = 0;
};

struct Assumption {
    DistributionProcess process = DistributionProcess::Configuration;
    AssumptionKind kind = AssumptionKind::NoService;
    std::vector<ObjectRef> objects; ///< by id, each once; empty where it concerns no single ones
};

struct Propagation {
    std::vector<Arrival> arrivals;       ///< by process, id of the target, id of the context
    std::vector<Assumption> assumptions; ///< by process and kind; those in use only
};

/// Targets without depot, and for all but the configuration those no repository reaches, have no arrivals.
Propagation propagationOf(const Plan &plan, const Facts &facts);

} // namespace sitewright
