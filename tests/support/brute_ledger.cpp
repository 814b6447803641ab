// SPDX-License-Identifier: MIT
#include "tests/support/brute_ledger.h"

#include <cmath>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "model/analysis/ledger.h"
#include "model/io/plan_writer.h"

namespace sitewright::test {

namespace {

using Id = std::string;
using Text = QLatin1String;

/// Undrawn hops, links, time, latency, the number that settles ties; and the links.
struct Path {
    std::tuple<int, int, std::uint64_t, std::uint64_t, std::uint64_t> cost;
    std::vector<Id> links;
};

class Naive {
public:
    explicit Naive(const Plan &plan)
    {
        const QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(writePlan(plan))).object();
        read(root[Text("organization")]);
        for (const char *list : {"regions", "sites", "segments", "managementPoints", "depots", "repositories", "clouds", "links"}) {
            for (const QJsonValue &value : root[Text(list)].toArray())
                m_lists[list].push_back(read(value));
        }
        joinLans();
        findPaths();
    }

    BruteLedger ledger()
    {
        BruteLedger out;
        for (const QJsonObject &link : m_lists["links"]) {
            if (text(link, "type") != "lan")
                out.links[text(link, "id")] = {0, 0};
        }
        for (const char *list : {"regions", "sites"}) {
            for (const QJsonObject &object : m_lists[list]) {
                const Id id = text(object, "id"), parent = text(object, "parent");
                count(out, id, master(parent), master(id), service(id), volumeBelow(parent), false);
            }
        }
        for (const QJsonObject &depot : m_lists["depots"]) {
            const Id id = text(depot, "id"), site = text(depot, "site"), own = text(depot, "distributionService");
            count(out, id, master(site), id, own.empty() ? service(site) : own, volumeBelow(site), true);
        }
        return out;
    }

private:
    static Id text(const QJsonObject &object, const char *key) { return object[Text(key)].toString().toStdString(); }

    QJsonObject read(const QJsonValue &value)
    {
        const QJsonObject object = value.toObject();
        m_objects[text(object, "id")] = object;
        return object;
    }
    bool isIn(const char *list, const Id &id)
    {
        for (const QJsonObject &object : m_lists[list]) {
            if (text(object, "id") == id)
                return true;
        }
        return false;
    }

    // --- 5.1 ---
    std::pair<int, Id> age(const Id &depot) { return {m_objects[depot][Text("order")].toInt(0), depot}; }
    Id master(const Id &object)
    {
        if (object.empty())
            return {};
        Id best;
        if (isIn("sites", object)) {
            for (const bool flagged : {true, false}) {
                for (const QJsonObject &depot : m_lists["depots"]) {
                    if (text(depot, "site") == object && depot[Text("master")].toBool() == flagged && (best.empty() || age(text(depot, "id")) < age(best)))
                        best = text(depot, "id");
                }
                if (!best.empty())
                    return best;
            }
        } else if (const Id chosen = text(m_objects[object], "masterDepot"); !chosen.empty()) {
            return chosen;
        }
        for (const char *list : {"regions", "sites"}) {
            for (const QJsonObject &child : m_lists[list]) {
                if (text(child, "parent") != object)
                    continue;
                const Id found = master(text(child, "id"));
                if (!found.empty() && (best.empty() || age(found) < age(best)))
                    best = found;
            }
        }
        return best;
    }
    // --- 5.2 ---
    Id service(const Id &object)
    {
        if (object.empty())
            return {};
        const Id own = text(m_objects[object], "distributionService");
        return own.empty() ? service(text(m_objects[object], "parent")) : own;
    }
    // --- 5.4 ---
    std::int64_t volumeBelow(const Id &object)
    {
        if (object.empty())
            return 0;
        std::int64_t sum = volumeBelow(text(m_objects[object], "parent"));
        for (const QJsonObject &repository : m_lists["repositories"]) {
            if (text(repository, "context") == object)
                sum += std::llround(repository[Text("changeMb")].toDouble(0) * 1000 * repository[Text("compression")].toDouble(1));
        }
        return sum;
    }

    // --- networks ---
    bool hasWan(const Id &end)
    {
        for (const QJsonObject &link : m_lists["links"]) {
            if (text(link, "type") != "lan" && (text(link, "from") == end || text(link, "to") == end))
                return true;
        }
        return false;
    }
    /// A segment without WAN links of its own is its site.
    Id network(const Id &end) { return isIn("segments", end) && !hasWan(end) ? text(m_objects[end], "site") : end; }
    Id lan(const Id &end)
    {
        const Id own = network(end);
        return m_lan.contains(own) ? m_lan[own] : own;
    }
    void joinLans()
    {
        bool again = true;
        while (again) {
            again = false;
            for (const QJsonObject &link : m_lists["links"]) {
                if (text(link, "type") != "lan" || text(link, "from").empty() || text(link, "to").empty())
                    continue;
                const Id a = lan(text(link, "from")), b = lan(text(link, "to"));
                if (a == b)
                    continue;
                again = true;
                const Id less = std::min(a, b), more = std::max(a, b);
                for (auto &[member, named] : m_lan) {
                    if (named == more)
                        named = less;
                }
                m_lan[more] = less;
                m_lan[less] = less;
            }
        }
    }
    Id placeOfPoint(const Id &point)
    {
        const QJsonObject object = m_objects[point];
        Id first;
        for (const QJsonValue &segment : object[Text("segments")].toArray()) {
            const Id id = segment.toString().toStdString();
            if (first.empty() || id < first)
                first = id;
        }
        if (!first.empty())
            return lan(first);
        if (const Id site = text(object, "site"); !site.empty())
            return lan(site);
        return isIn("sites", text(object, "home")) ? lan(text(object, "home")) : Id();
    }
    Id placeOfDepot(const Id &depot)
    {
        const QJsonObject object = m_objects[depot];
        if (const Id segment = text(object, "segment"); !segment.empty())
            return lan(segment);
        return isIn("sites", text(object, "site")) ? lan(text(object, "site")) : Id();
    }
    bool distributes(const Id &point)
    {
        for (const QJsonValue &application : m_objects[point][Text("applications")].toArray()) {
            if (application.toObject()[Text("type")].toString() == Text("distributionService"))
                return true;
        }
        return false;
    }

    // --- paths ---
    void relax(const Id &a, const Id &b, const Path &hop)
    {
        for (auto &[start, ends] : m_paths) {
            if (!ends.contains(a))
                continue;
            Path there = ends[a];
            std::get<0>(there.cost) += std::get<0>(hop.cost);
            std::get<1>(there.cost) += std::get<1>(hop.cost);
            std::get<2>(there.cost) += std::get<2>(hop.cost);
            std::get<3>(there.cost) += std::get<3>(hop.cost);
            std::get<4>(there.cost) += std::get<4>(hop.cost);
            there.links.insert(there.links.end(), hop.links.begin(), hop.links.end());
            if (!ends.contains(b) || there.cost < ends[b].cost) {
                ends[b] = there;
                m_changed = true;
            }
        }
    }
    void findPaths()
    {
        struct Hop { Id a, b; Path path; };
        std::vector<Hop> hops;
        for (const QJsonObject &link : m_lists["links"]) {
            const Id from = text(link, "from"), to = text(link, "to"), id = text(link, "id");
            if (text(link, "type") == "lan" || from.empty() || to.empty())
                continue;
            const double kbps = link[Text("bandwidthKbps")].toDouble(1), ms = link[Text("latencyMs")].toDouble(100'000);
            Path path{{0, 1, 1'000'000'000'000ULL / static_cast<std::uint64_t>(kbps), static_cast<std::uint64_t>(ms * 1000), mixBits(ObjectId::fromText(id)->bits()) >> 24}, {id}};
            hops.push_back({lan(from), lan(to), path});
            for (const Id &end : {from, to}) {
                if (isIn("segments", end) && !text(m_objects[end], "site").empty())
                    hops.push_back({lan(end), lan(text(m_objects[end], "site")), {{1, 0, 0, 0, mixBits(ObjectId::fromText(end)->bits()) >> 24}, {}}});
            }
        }
        for (const Hop &hop : hops)
            m_paths[hop.a][hop.a] = m_paths[hop.b][hop.b] = {};
        m_changed = true;
        while (m_changed) {
            m_changed = false;
            for (const Hop &hop : hops) {
                if (hop.a == hop.b)
                    continue;
                relax(hop.a, hop.b, hop.path);
                relax(hop.b, hop.a, hop.path);
            }
        }
    }

    // --- counting ---
    void count(BruteLedger &out, const Id &target, const Id &source, const Id &depot, const Id &named, std::int64_t volume, bool isDepot)
    {
        BruteStep step{.target = target, .source = source, .depot = depot, .service = distributes(named) ? named : Id(),
                       .readLinks = {}, .writeLinks = {}};
        step.physical = !source.empty() && !depot.empty() && (source != depot || isDepot);
        ++out.logical;
        out.physical += step.physical ? 1 : 0;
        if (!source.empty() && !depot.empty() && source != depot) {
            step.kilobytes = volume;
            const Id host = step.service.empty() ? Id() : placeOfPoint(step.service);
            auto &site = out.sites[text(m_objects[depot], "site")];
            auto &service = out.services[step.service];
            for (const bool reads : {true, false}) {
                const Id other = placeOfDepot(reads ? source : depot);
                const bool isUnknown = host.empty() || other.empty(), crosses = !isUnknown && host != other;
                ++step.procedures;
                step.unknown += isUnknown ? 1 : 0;
                step.crossNetwork += crosses ? 1 : 0;
                for (auto *share : {&site, &service}) {
                    std::get<0>(*share) += 1;
                    std::get<1>(*share) += crosses ? 1 : 0;
                    std::get<2>(*share) += isUnknown ? 1 : 0;
                }
                if (!crosses)
                    continue;
                const Id from = reads ? other : host, to = reads ? host : other;
                const bool drawn = m_paths.contains(from) && m_paths[from].contains(to);
                auto &links = reads ? step.readLinks : step.writeLinks;
                if (drawn)
                    links = m_paths[from][to].links;
                const auto hops = std::max<std::int64_t>(static_cast<std::int64_t>(links.size()), 1);
                out.undrawn += drawn ? 0 : 1;
                out.hops += hops;
                out.kilobytes += hops * volume;
                for (const Id &link : links) {
                    out.links[link].first += 1;
                    out.links[link].second += volume;
                }
            }
            out.procedures += step.procedures;
            out.crossNetwork += step.crossNetwork;
            out.unknown += step.unknown;
        }
        out.steps[target] = step;
    }

    std::map<Id, QJsonObject> m_objects;
    std::map<std::string, std::vector<QJsonObject>> m_lists;
    std::map<Id, Id> m_lan;
    std::map<Id, std::map<Id, Path>> m_paths;
    bool m_changed = false;
};

QString differing(const char *what, std::int64_t is, std::int64_t expected)
{
    return is == expected ? QString() : QStringLiteral("%1: %2, but brute force says %3").arg(QLatin1String(what)).arg(is).arg(expected);
}

} // namespace

BruteLedger bruteLedger(const Plan &plan) { return Naive(plan).ledger(); }

QString ledgerDifference(const Plan &plan)
{
    Facts facts;
    facts.compute(plan);
    const Ledger ledger = ledgerOf(plan, facts);
    const BruteLedger brute = bruteLedger(plan);
    const LedgerTotals &totals = ledger.totals;
    for (const QString &found : {differing("logical steps", totals.steps.logicalSteps, brute.logical), differing("physical steps", totals.steps.physicalSteps, brute.physical),
                                 differing("procedures", totals.steps.procedures, brute.procedures), differing("cross-network", totals.steps.crossNetwork, brute.crossNetwork),
                                 differing("unknown", totals.steps.unknown, brute.unknown), differing("undrawn", totals.undrawn, brute.undrawn),
                                 differing("hops", totals.hops, brute.hops), differing("kilobytes", totals.kilobytes, brute.kilobytes)}) {
        if (!found.isEmpty())
            return found;
    }
    const auto idOf = [&](ObjectRef ref) { return ref ? plan.id(ref).text() : std::string(); };
    const Routes routes = Routes::of(plan, facts.networks());
    const Volumes volumes = Volumes::of(plan);
    std::map<std::string, BruteStep> steps;
    for (const DistributionStep &step : distributionSteps(plan, facts)) {
        BruteStep same{.target = idOf(step.target), .source = idOf(step.source), .depot = idOf(step.depot), .service = idOf(step.service),
                       .physical = step.isPhysical(), .readLinks = {}, .writeLinks = {}};
        if (step.hasProcedures()) {
            same.kilobytes = volumes.into(plan, step.target);
            if (same.kilobytes != distributedVolume(plan, step.target))
                return QStringLiteral("two volumes into %1").arg(QString::fromStdString(same.target));
            for (const Procedure procedure : {Procedure::Read, Procedure::Write}) {
                ++same.procedures;
                same.unknown += step.crossing(procedure) == Crossing::Unknown ? 1 : 0;
                if (step.crossing(procedure) != Crossing::CrossNetwork)
                    continue;
                ++same.crossNetwork;
                std::vector<ObjectRef> path;
                actionPath(routes, step, procedure, path);
                for (const ObjectRef link : path)
                    (procedure == Procedure::Read ? same.readLinks : same.writeLinks).push_back(idOf(link));
            }
        }
        steps[same.target] = same;
    }
    for (const auto &[target, step] : brute.steps) {
        if (steps[target] != step)
            return QStringLiteral("the step into %1 differs").arg(QString::fromStdString(target));
    }
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> links;
    for (const LinkLoad &load : ledger.links)
        links[idOf(load.link)] = {load.actions, load.kilobytes};
    if (links != brute.links)
        return QStringLiteral("the loads of links differ");
    const auto shares = [&](const std::vector<LedgerShare> &list) {
        std::map<std::string, std::tuple<int, int, int>> out;
        for (const LedgerShare &share : list)
            out[idOf(share.object)] = {static_cast<int>(share.actions), static_cast<int>(share.crossNetwork), static_cast<int>(share.unknown)};
        return out;
    };
    if (shares(ledger.sites) != brute.sites)
        return QStringLiteral("the shares of sites differ");
    return shares(ledger.services) == brute.services ? QString() : QStringLiteral("the shares of services differ");
}

} // namespace sitewright::test
