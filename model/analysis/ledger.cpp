// SPDX-License-Identifier: MIT
#include "model/analysis/ledger.h"

#include <algorithm>
#include <unordered_map>

#include "model/analysis/daily_window.h"

namespace sitewright {

namespace {

constexpr auto procedures = {Procedure::Read, Procedure::Write};

/// The site whose time frame an action has to keep: the one the written depot stands in.
ObjectRef siteOf(const Plan &plan, const DistributionStep &step) { return plan.owner(step.depot); }

template <class KeyOf>
std::vector<LedgerShare> shares(const Plan &plan, const std::vector<LedgerStep> &steps, KeyOf keyOf)
{
    std::unordered_map<ObjectRef, LedgerShare> sums;
    for (const LedgerStep &row : steps) {
        LedgerShare &share = sums[keyOf(row.step)];
        for (const Procedure procedure : procedures) {
            const Crossing crossing = row.step.crossing(procedure);
            ++share.actions;
            share.crossNetwork += crossing == Crossing::CrossNetwork ? 1 : 0;
            share.unknown += crossing == Crossing::Unknown ? 1 : 0;
        }
    }
    std::vector<LedgerShare> out;
    out.reserve(sums.size());
    for (const auto &[object, share] : sums) {
        out.push_back(share);
        out.back().object = object;
    }
    std::ranges::sort(out, {}, [&](const LedgerShare &share) { return share.object ? plan.id(share.object) : ObjectId(); });
    return out;
}

} // namespace

LedgerStep ledgerStepInto(const Plan &plan, const Facts &facts, ObjectRef target, std::int64_t kilobytes)
{
    LedgerStep out{stepInto(plan, facts, target), kilobytes};
    const ObjectRef site = out.step.hasProcedures() ? siteOf(plan, out.step) : ObjectRef();
    if (site.is(Kind::Site) && plan.structure(site).hasRare)
        out.frameSeconds = static_cast<std::int32_t>(timeFrameSeconds(plan.textValue(site, FieldId::TimeFrame)).value_or(LedgerStep::wholeDay));
    return out;
}

std::pair<NetworkId, NetworkId> actionEnds(const DistributionStep &step, Procedure procedure)
{
    // Both ways round the search starts where many others do: at a master depot that is read, or at a service that writes.
    return procedure == Procedure::Read ? std::pair(step.sourceLan, step.serviceLan) : std::pair(step.serviceLan, step.depotLan);
}

bool actionPath(const Routes &routes, const DistributionStep &step, Procedure procedure, std::vector<ObjectRef> &links, Routes::Cost *cost)
{
    const auto [from, to] = actionEnds(step, procedure);
    return routes.find(from, to, links, cost);
}

StepPaths LinkTotals::count(const Routes &routes, const LedgerStep &row, int by)
{
    StepPaths costs;
    for (const Procedure procedure : procedures) {
        if (row.step.crossing(procedure) != Crossing::CrossNetwork)
            continue;
        const bool found = actionPath(routes, row.step, procedure, m_path, &costs[static_cast<std::size_t>(procedure)]);
        const auto hops = std::max<std::int64_t>(static_cast<std::int64_t>(m_path.size()), 1);
        m_undrawn += found ? 0 : by;
        m_hops += hops * by;
        m_kilobytes += hops * row.kilobytes * by;
        for (const ObjectRef link : m_path) {
            if (link.index() >= m_links.size())
                m_links.resize(link.index() + 1 + link.index() / 16);
            m_links[link.index()].actions += by;
            m_links[link.index()].kilobytes += row.kilobytes * by;
            if (row.frameSeconds == LedgerStep::wholeDay)
                continue;
            std::map<std::int32_t, std::int64_t> &frames = m_frames[link.index()];
            if ((frames[row.frameSeconds] += by) == 0)
                frames.erase(row.frameSeconds);
        }
    }
    return costs;
}

LinkLoad LinkTotals::load(const Plan &plan, ObjectRef link) const
{
    const Entry entry = of(link);
    LinkLoad out{.link = link, .actions = entry.actions, .kilobytes = entry.kilobytes, .utilisation = {}};
    if (const std::int64_t bandwidth = plan.link(link).bandwidthKbps; bandwidth > 0) {
        const auto frames = m_frames.find(link.index());
        const std::int32_t seconds = frames == m_frames.end() || frames->second.empty() ? LedgerStep::wholeDay : frames->second.begin()->first;
        out.utilisation = static_cast<double>(entry.kilobytes) * 8.0 / (static_cast<double>(bandwidth) * static_cast<double>(seconds));
    }
    return out;
}

std::optional<std::int64_t> timeFrameSeconds(std::string_view text)
{
    const auto window = DailyWindow::parse(text);
    return window ? std::optional(static_cast<std::int64_t>(window->openSeconds())) : std::nullopt;
}

std::vector<LinkLoad> linkLoads(const Plan &plan, const LinkTotals &totals)
{
    std::vector<LinkLoad> out;
    out.reserve(plan.count(Kind::Link));
    plan.forEach(Kind::Link, [&](ObjectRef link) {
        if (!plan.link(link).lan)
            out.push_back(totals.load(plan, link));
    });
    std::ranges::sort(out, {}, [&](const LinkLoad &load) { return plan.id(load.link); });
    return out;
}

std::vector<LedgerShare> siteShares(const Plan &plan, const std::vector<LedgerStep> &steps)
{
    return shares(plan, steps, [&](const DistributionStep &step) { return siteOf(plan, step); });
}

std::vector<LedgerShare> serviceShares(const Plan &plan, const std::vector<LedgerStep> &steps)
{
    return shares(plan, steps, [](const DistributionStep &step) { return step.service; });
}

Ledger ledgerOf(const Plan &plan, const Facts &facts)
{
    Ledger out;
    const Volumes volumes = Volumes::of(plan);
    const Routes routes = Routes::of(plan, facts.networks());
    LinkTotals links;
    for (const DistributionStep &step : distributionSteps(plan, facts)) {
        out.totals.steps.count(step);
        if (!step.hasProcedures())
            continue;
        out.steps.push_back(ledgerStepInto(plan, facts, step.target, volumes.into(plan, step.target)));
        links.count(routes, out.steps.back());
    }
    out.totals.hops = links.hops();
    out.totals.kilobytes = links.kilobytes();
    out.totals.undrawn = links.undrawn();
    out.links = linkLoads(plan, links);
    out.sites = siteShares(plan, out.steps);
    out.services = serviceShares(plan, out.steps);
    return out;
}

} // namespace sitewright
