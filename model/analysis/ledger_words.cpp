// SPDX-License-Identifier: MIT
#include "model/analysis/ledger_words.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "model/facts/facts_view.h"

namespace sitewright {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Ledger", text, nullptr, n); }

/// Where a depot or MP stands: its segment, when that is a network of its own, else its site.
QString placeOf(const Plan &plan, const Facts &facts, ObjectRef server)
{
    const FactsView<false> view(plan, facts);
    const ObjectRef segment = server.is(Kind::Depot) ? plan.depot(server).standsIn : view.pointNetwork(server);
    const ObjectRef site = segment.is(Kind::Segment) ? plan.owner(segment) : server.is(Kind::Depot) ? plan.owner(server) : segment;
    const bool isApart = segment.is(Kind::Segment) && site && view.lan(segment) != view.lan(site);
    const ObjectRef shown = isApart ? segment : site;
    return shown ? plan.displayName(shown) : QString();
}

/// "Frankfurt – Carrier – Madrid" where links without names follow each other, else the names of the links.
QString chainText(const Plan &plan, const std::vector<ObjectRef> &links)
{
    QStringList names;
    for (const ObjectRef link : links)
        names += plan.displayName(link);
    const QString listed = names.join(QStringLiteral(", "));
    if (links.size() < 2 || std::ranges::any_of(links, [&](ObjectRef link) { return !plan.name(link).empty(); }))
        return listed;
    const auto ends = [&](std::size_t i) { return plan.link(links[i]).ends; };
    const auto isEnd = [&](std::size_t i, ObjectRef object) { return ends(i)[0] == object || ends(i)[1] == object; };
    ObjectRef at = isEnd(1, ends(0)[0]) ? ends(0)[1] : ends(0)[0];
    QStringList places{plan.displayName(at)};
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (!isEnd(i, at))
            return listed; // joined by a LAN in between
        at = plan.link(links[i]).otherEnd(at);
        places += plan.displayName(at);
    }
    return places.join(QStringLiteral(" – "));
}

QString responsibility(const Plan &plan, const DistributionStep &step)
{
    const ObjectRef origin = serviceOrigin(plan, step.target);
    if (origin == step.target)
        return tr("%1 is responsible for %2 by its own entry.").arg(plan.displayName(step.service), plan.displayName(step.target));
    return tr("%1 is responsible for %2, which inherits it from %3.")
        .arg(plan.displayName(step.service), plan.displayName(step.target), plan.displayName(origin));
}

QString unknownReason(const Plan &plan, const DistributionStep &step, Procedure procedure)
{
    const ObjectRef named = effectiveService(plan, step.target);
    if (step.service.isNull()) {
        return named ? tr("%1 is responsible for %2, but has no Distribution Service. So nobody can say whether this crosses the WAN.")
                           .arg(plan.displayName(named), plan.displayName(step.target))
                     : tr("Nobody is responsible for %1. So nobody can say whether this crosses the WAN.").arg(plan.displayName(step.target));
    }
    const ObjectRef unplaced = step.serviceLan == noNetwork ? step.service : step.depotOf(procedure);
    return tr("Nobody says where %1 stands. So nobody can say whether this crosses the WAN.").arg(plan.displayName(unplaced));
}

/// What could be done about a crossing.
QString remedy(const Plan &plan, const Facts &facts, const DistributionStep &step, Procedure procedure)
{
    if (step.sourceLan == noNetwork || step.depotLan == noNetwork)
        return {};
    const QString there = placeOf(plan, facts, step.depot);
    if (step.sourceLan == step.depotLan)
        return tr("Both depots stand in one network: with a Distribution Service in %1 nothing of this step would cross the WAN.").arg(there);
    if (step.serviceLan == step.depotLan || step.serviceLan == step.sourceLan)
        return procedure == Procedure::Read ? tr("One crossing is needed, because the two depots stand in different networks.")
                                            : tr("One crossing is needed, because the two depots stand in different networks; a service in %1 would read over it instead of writing.").arg(there);
    return tr("The service stands with neither depot, so this step crosses twice; with one in %1 it would cross once.").arg(there);
}

} // namespace

QString volumeText(std::int64_t kilobytes)
{
    constexpr const char *units[] = {"kB", "MB", "GB", "TB", "PB", "EB"};
    auto value = static_cast<double>(kilobytes);
    std::size_t unit = 0;
    while (std::abs(value) >= 1000 && unit + 1 < std::size(units)) {
        value /= 1000;
        ++unit;
    }
    // No digits that pretend to more than a planner's guess of a change has.
    return QStringLiteral("%1 %2").arg(value, 0, 'f', unit > 0 && std::abs(value) < 100 && value != std::floor(value) ? 1 : 0).arg(QLatin1String(units[unit]));
}

QString actionPathText(const Plan &plan, const Routes &routes, const DistributionStep &step, Procedure procedure)
{
    const Crossing crossing = step.crossing(procedure);
    if (crossing != Crossing::CrossNetwork)
        return crossing == Crossing::Unknown ? tr("nobody can say") : QString();
    std::vector<ObjectRef> links;
    actionPath(routes, step, procedure, links);
    return links.empty() ? tr("no path drawn") : chainText(plan, links);
}

QString actionExplanation(const Plan &plan, const Facts &facts, const Routes &routes, const LedgerStep &row, Procedure procedure)
{
    const DistributionStep &step = row.step;
    const Crossing crossing = step.crossing(procedure);
    if (crossing == Crossing::Unknown)
        return unknownReason(plan, step, procedure);
    const QString service = plan.displayName(step.service), depot = plan.displayName(step.depotOf(procedure));
    const QString here = placeOf(plan, facts, step.service), there = placeOf(plan, facts, step.depotOf(procedure));
    if (crossing == Crossing::Local)
        return tr("%1 and %2 stand in one network, so nothing crosses the WAN.").arg(service, depot);
    QStringList sentences;
    sentences += (procedure == Procedure::Read ? tr("%1 stands in %2 and reads %3 in %4.") : tr("%1 stands in %2 and writes %3 in %4.")).arg(service, here, depot, there);
    std::vector<ObjectRef> links;
    actionPath(routes, step, procedure, links);
    const QString volume = row.kilobytes > 0 ? volumeText(row.kilobytes) : tr("whatever changes");
    sentences += links.empty() ? tr("No path between the two is drawn.")
                               : tr("In each cycle %1 goes over %n WAN link(s): %2.", static_cast<int>(links.size())).arg(volume, actionPathText(plan, routes, step, procedure));
    sentences += responsibility(plan, step);
    if (const QString advice = remedy(plan, facts, step, procedure); !advice.isEmpty())
        sentences += advice;
    return sentences.join(u' ');
}

} // namespace sitewright
