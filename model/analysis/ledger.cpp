// SPDX-License-Identifier: MIT
#include "model/analysis/ledger.h"

#include <algorithm>
#include <unordered_map>

#include "model/analysis/daily_window.h"

namespace sitewright {

namespace {

constexpr std::int64_t daySeconds = 24 * 60 * 60;
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

bool actionPath(const Routes &routes, const DistributionStep &step, Procedure procedure, std::vector<ObjectRef> &links)
{
    // Both ways round the search starts where many others do: at a master depot that is read, or at a service that writes.
    return procedure == Procedure::Read ? routes.find(step.sourceLan, step.serviceLan, links) : routes.find(step.serviceLan, step.depotLan, links);
}

void LinkTotals::count(const Routes &routes, const LedgerStep &row, int by)
{
    for (const Procedure procedure : procedures) {
        if (row.step.crossing(procedure) != Crossing::CrossNetwork)
            continue;
        const bool found = actionPath(routes, row.step, procedure, m_path);
        const auto hops = std::max<std::int64_t>(static_cast<std::int64_t>(m_path.size()), 1);
        m_undrawn += found ? 0 : by;
        m_hops += hops * by;
        m_kilobytes += hops * row.kilobytes * by;
        for (const ObjectRef link : m_path) {
            if (link.index() >= m_links.size())
                m_links.resize(link.index() + 1 + link.index() / 16);
            m_links[link.index()].actions += by;
            m_links[link.index()].kilobytes += row.kilobytes * by;
        }
    }
}

std::optional<std::int64_t> timeFrameSeconds(std::string_view text)
{
    const auto window = DailyWindow::parse(text);
    return window ? std::optional(static_cast<std::int64_t>(window->openSeconds())) : std::nullopt;
}

std::vector<LinkLoad> linkLoads(const Plan &plan, const Routes &routes, const LinkTotals &totals, const std::vector<LedgerStep> &steps)
{
    std::unordered_map<ObjectRef, std::int64_t> frames; // of the sites that set one
    plan.forEach(Kind::Site, [&](ObjectRef site) {
        if (!plan.structure(site).hasRare)
            return;
        if (const auto seconds = timeFrameSeconds(plan.textValue(site, FieldId::TimeFrame)))
            frames.emplace(site, *seconds);
    });
    std::unordered_map<ObjectRef, std::int64_t> shortest; // by link
    std::vector<ObjectRef> path;
    for (const LedgerStep &row : steps) {
        const auto frame = frames.empty() ? frames.end() : frames.find(siteOf(plan, row.step));
        if (frame == frames.end())
            continue;
        for (const Procedure procedure : procedures) {
            if (row.step.crossing(procedure) != Crossing::CrossNetwork)
                continue;
            actionPath(routes, row.step, procedure, path);
            for (const ObjectRef link : path) {
                std::int64_t &seconds = shortest.try_emplace(link, daySeconds).first->second;
                seconds = std::min(seconds, frame->second);
            }
        }
    }
    std::vector<LinkLoad> out;
    plan.forEach(Kind::Link, [&](ObjectRef ref) {
        const LinkRecord &link = plan.link(ref);
        if (link.lan)
            return;
        const LinkTotals::Entry entry = totals.of(ref);
        LinkLoad load{.link = ref, .actions = entry.actions, .kilobytes = entry.kilobytes, .utilisation = {}};
        if (link.bandwidthKbps > 0) {
            const auto known = shortest.find(ref);
            const auto seconds = static_cast<double>(known == shortest.end() ? daySeconds : known->second);
            load.utilisation = static_cast<double>(entry.kilobytes) * 8.0 / (static_cast<double>(link.bandwidthKbps) * seconds);
        }
        out.push_back(load);
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
        out.steps.push_back({step, volumes.into(plan, step.target)});
        links.count(routes, out.steps.back());
    }
    out.totals.hops = links.hops();
    out.totals.kilobytes = links.kilobytes();
    out.totals.undrawn = links.undrawn();
    out.links = linkLoads(plan, routes, links, out.steps);
    out.sites = siteShares(plan, out.steps);
    out.services = serviceShares(plan, out.steps);
    return out;
}

} // namespace sitewright
