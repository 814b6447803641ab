// SPDX-License-Identifier: MIT
// The cross-network ledger of a plan at rest: one row per action (a procedure of a distribution step: who reads or writes which
// depot), the WAN links it goes over and how much it carries in one cycle, with totals per link, site, service and plan.
// A pure function of plan and facts; LiveLedger keeps the same figures while a plan changes.
//
// For who draws links (Network view): LinkLoad is what to draw; linkLoads() or LiveLedger::linkLoads() gives all of them by id of
// the link, links nobody uses included. Width by `kilobytes` or `actions`, colour by `utilisation`.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "model/analysis/distribution_steps.h"
#include "model/analysis/routes.h"
#include "model/analysis/volumes.h"

namespace sitewright {

/// What an action weighs: 1 when it crosses the WAN; the WAN links it crosses; the kilobytes it carries over each.
enum class LedgerWeight : std::uint8_t { Crossings, Hops, Volume };

/// A step that takes place over the network; its two actions are two rows.
struct LedgerStep {
    DistributionStep step;
    std::int64_t kilobytes = 0; ///< each action carries in one cycle
    std::int32_t frameSeconds = wholeDay; ///< of a day that the time frame of the written depot's site leaves open

    static constexpr std::int32_t wholeDay = 24 * 60 * 60;
    friend bool operator==(const LedgerStep &, const LedgerStep &) = default;
};
/// As `facts` have it; what it carries is for who knows it.
LedgerStep ledgerStepInto(const Plan &plan, const Facts &facts, ObjectRef target, std::int64_t kilobytes);

struct LedgerTotals {
    StepTotals steps;
    std::int64_t hops = 0;      ///< WAN links crossed, each time counted; a crossing without a drawn path counts as one
    std::int64_t kilobytes = 0; ///< the same, times what is carried
    std::int64_t undrawn = 0;   ///< crossings between networks that no drawn path joins

    std::int64_t weighed(LedgerWeight weight) const
    {
        return weight == LedgerWeight::Crossings ? steps.crossNetwork : weight == LedgerWeight::Hops ? hops : kilobytes;
    }
    friend bool operator==(const LedgerTotals &, const LedgerTotals &) = default;
};

/// What all actions of one cycle put on a WAN link.
struct LinkLoad {
    ObjectRef link;
    std::int64_t actions = 0;
    std::int64_t kilobytes = 0;
    /// The link's capacity that a cycle takes if all of it has to pass in the shortest time frame of the sites it is for (a day
    /// where none is set); 1 = full. Nothing while the bandwidth is unknown.
    std::optional<double> utilisation;

    friend bool operator==(const LinkLoad &, const LinkLoad &) = default;
};

/// Actions of one site (the one the target depot stands in) or one Management Point.
struct LedgerShare {
    ObjectRef object; ///< null: of nobody
    std::int64_t actions = 0;
    std::int64_t crossNetwork = 0;
    std::int64_t unknown = 0;

    friend bool operator==(const LedgerShare &, const LedgerShare &) = default;
};

struct Ledger {
    std::vector<LedgerStep> steps; ///< those with actions, by id of the target
    LedgerTotals totals;
    std::vector<LinkLoad> links;        ///< every WAN link, by id
    std::vector<LedgerShare> sites;     ///< every site with actions, by id
    std::vector<LedgerShare> services;  ///< every MP with actions, by id; first, if any, what nobody does

    std::size_t rowCount() const { return steps.size() * 2; }
    const LedgerStep &stepOfRow(std::size_t row) const { return steps[row / 2]; }
    static Procedure procedureOfRow(std::size_t row) { return row % 2 == 0 ? Procedure::Read : Procedure::Write; }
};

Ledger ledgerOf(const Plan &plan, const Facts &facts);

// --- the parts, for who keeps some of it -------------------------------------------------------------------------------

/// The links a cross-network action goes over, from the depot that is read or to the one that is written. False: no path is drawn.
bool actionPath(const Routes &routes, const DistributionStep &step, Procedure procedure, std::vector<ObjectRef> &links, Routes::Cost *cost = nullptr);
/// The LANs it joins, in the order in which its path is searched.
std::pair<NetworkId, NetworkId> actionEnds(const DistributionStep &step, Procedure procedure);

/// What the paths of a step's two actions cost; nothing for one that crosses no WAN.
using StepPaths = std::array<Routes::Cost, 2>;

/// What steps put on links; indexed like the plan's links.
class LinkTotals {
public:
    /// Adds (`by` = 1) or takes away (-1) both actions of a step. The routes are the same both times.
    StepPaths count(const Routes &routes, const LedgerStep &step, int by = 1);
    void clear() { *this = {}; }

    struct Entry {
        std::int64_t actions = 0;
        std::int64_t kilobytes = 0;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    Entry of(ObjectRef link) const { return link.index() < m_links.size() ? m_links[link.index()] : Entry(); }
    LinkLoad load(const Plan &plan, ObjectRef link) const;
    std::int64_t hops() const { return m_hops; }
    std::int64_t kilobytes() const { return m_kilobytes; }
    std::int64_t undrawn() const { return m_undrawn; }

private:
    std::vector<Entry> m_links;
    /// By link: how many actions have to pass in a time frame shorter than a day. Few sites have one.
    std::unordered_map<std::uint32_t, std::map<std::int32_t, std::int64_t>> m_frames;
    std::vector<ObjectRef> m_path; // kept for its memory
    std::int64_t m_hops = 0, m_kilobytes = 0, m_undrawn = 0;
};

/// Seconds of a day a site's time frame (`22:00-06:00`, several parted by commas) leaves open; nothing when the text says no such thing.
std::optional<std::int64_t> timeFrameSeconds(std::string_view text);
/// Loads of all WAN links by id.
std::vector<LinkLoad> linkLoads(const Plan &plan, const LinkTotals &totals);
std::vector<LedgerShare> siteShares(const Plan &plan, const std::vector<LedgerStep> &steps);
std::vector<LedgerShare> serviceShares(const Plan &plan, const std::vector<LedgerStep> &steps);

} // namespace sitewright
