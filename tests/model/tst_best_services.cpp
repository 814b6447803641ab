// SPDX-License-Identifier: MIT
// The assignment of responsible services against exhaustive search, which tries every service and every inheritance at every object.
#include <QtTest>

#include <map>

#include "model/facts/facts_view.h"
#include "model/optimize/best_services.h"
#include "model/plan/plan_document.h"
#include "tests/support/random_distribution.h"
#include "tests/support/small_plan.h"

using namespace sitewright;
using namespace sitewright::test;

Q_DECLARE_METATYPE(sitewright::LedgerWeight)

namespace {

/// What is compared, in the order of the aims: ways nobody drew, WAN links or what they carry, crossings, far services, entries.
using Cost = std::array<std::int64_t, 5>;

Cost operator+(const Cost &a, const Cost &b) { return {a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4]}; }

/// Objects that may name a service, and who would do what, without any code of the optimiser.
class Search {
public:
    Search(const Plan &plan, const Facts &facts, LedgerWeight weight = LedgerWeight::Crossings)
        : m_plan(plan), m_facts(facts), m_routes(Routes::of(plan, facts.networks())), m_weight(weight)
    {
        const FactsView<false> view(plan, facts);
        plan.forEach(Kind::ManagementPoint, [&](ObjectRef point) {
            if (plan.has(point, App::DistributionService) && view.pointLan(point) != noNetwork)
                services.push_back(point);
        });
    }

    Cost costOf(ObjectRef target, ObjectRef service) const
    {
        if (!isDistributionTarget(target))
            return {};
        const DistributionStep step = stepInto(m_plan, m_facts, target);
        if (!step.hasProcedures())
            return {};
        const NetworkId stands = FactsView<false>(m_plan, m_facts).pointLan(service);
        Cost out{};
        for (const NetworkId lan : {step.sourceLan, step.depotLan})
            addWay(out, stands, lan, distributedVolume(m_plan, target));
        const ObjectRef segment = m_plan.depot(step.depot).standsIn;
        const bool isAtSite = m_plan.point(service).standsIn == m_plan.owner(segment ? segment : step.depot);
        out[3] = step.depotLan == noNetwork || stands != step.depotLan ? 2 : isAtSite ? 0 : 1;
        return out;
    }

    void addWay(Cost &out, NetworkId stands, NetworkId lan, std::int64_t kilobytes) const
    {
        if (lan == noNetwork || stands == lan)
            return;
        ++out[2];
        if (m_weight == LedgerWeight::Crossings || (m_weight == LedgerWeight::Volume && kilobytes == 0))
            return;
        std::vector<ObjectRef> path;
        out[0] += m_routes.find(stands, lan, path) ? 0 : 1;
        const auto links = std::max<std::int64_t>(std::int64_t(path.size()), 1);
        out[1] += m_weight == LedgerWeight::Hops ? links : links * kilobytes;
    }

    /// Least cost of everything from `at` down when `above` is handed down to it.
    Cost least(ObjectRef at, ObjectRef above) const
    {
        const auto key = std::pair(at, above);
        if (const auto known = m_known.find(key); known != m_known.end())
            return known->second;
        std::optional<Cost> best;
        for (const ObjectRef service : services) {
            const bool isInherited = service == above;
            Cost cost = costOf(at, service);
            cost[4] += isInherited ? 0 : 1;
            for (const ObjectRef child : children(at))
                cost = cost + least(child, service);
            best = best ? std::min(*best, cost) : cost;
        }
        return m_known[key] = *best;
    }

    std::vector<ObjectRef> children(ObjectRef at) const
    {
        std::vector<ObjectRef> out;
        if (at.isStructure()) {
            m_plan.forEachChild(at, ChildGroup::Structure, [&](ObjectRef child) { out.push_back(child); });
            m_plan.forEachChild(at, ChildGroup::Contents, [&](ObjectRef child) {
                if (child.is(Kind::Depot))
                    out.push_back(child);
            });
        }
        return out;
    }

    /// What `entries` cost, handed down as the product does.
    Cost costOf(const std::vector<ServiceEntry> &entries) const
    {
        Cost out{0, 0, 0, 0, static_cast<std::int64_t>(entries.size())};
        std::map<ObjectRef, ObjectRef> own;
        for (const ServiceEntry &entry : entries)
            own[entry.object] = entry.service;
        const auto walk = [&](const auto &self, ObjectRef at, ObjectRef above) -> void {
            const auto entry = own.find(at);
            const ObjectRef service = entry == own.end() ? above : entry->second;
            out = out + costOf(at, service);
            for (const ObjectRef child : children(at))
                self(self, child, service);
        };
        walk(walk, m_plan.organization(), {});
        return out;
    }

    /// The same by trying each combination of entries there is.
    Cost leastOfAll() const
    {
        std::vector<ObjectRef> objects{m_plan.organization()};
        for (std::size_t i = 0; i < objects.size(); ++i) {
            for (const ObjectRef child : children(objects[i]))
                objects.push_back(child);
        }
        std::vector<std::size_t> choice(objects.size()); // services.size() = inherits
        std::optional<Cost> best;
        for (;;) {
            std::vector<ServiceEntry> entries;
            for (std::size_t i = 0; i < objects.size(); ++i) {
                if (choice[i] < services.size())
                    entries.push_back({objects[i], services[choice[i]]});
            }
            const Cost cost = costOf(entries);
            best = best ? std::min(*best, cost) : cost;
            std::size_t at = 0;
            while (at < choice.size() && ++choice[at] == services.size() + (at == 0 ? 0 : 1)) // the organisation inherits from nobody
                choice[at++] = 0;
            if (at == choice.size())
                return *best;
        }
    }

    std::size_t objectCount() const
    {
        return m_plan.count(Kind::Organization) + m_plan.count(Kind::Region) + m_plan.count(Kind::Site) + m_plan.count(Kind::Depot);
    }

    std::vector<ObjectRef> services;

private:
    const Plan &m_plan;
    const Facts &m_facts;
    const Routes m_routes;
    const LedgerWeight m_weight;
    mutable std::map<std::pair<ObjectRef, ObjectRef>, Cost> m_known;
};

struct Counted {
    explicit Counted(const Plan &of) : plan(of) { facts.compute(plan); }
    const Plan &plan;
    Facts facts;
};

} // namespace

class TestBestServices : public QObject {
    Q_OBJECT

private slots:
    void equalsExhaustiveSearch_data();
    void equalsExhaustiveSearch();
    void eachWeightIsLeastInTheLedger();
    void editGivesWhatWasPromised();
    void nothingIsLeftToImprove();
    void withoutServicesNothingIsAssigned();
    void alternativesProveTheChoice();
};

void TestBestServices::equalsExhaustiveSearch_data()
{
    QTest::addColumn<LedgerWeight>("weight");
    QTest::newRow("crossings") << LedgerWeight::Crossings;
    QTest::newRow("links") << LedgerWeight::Hops;
    QTest::newRow("volume") << LedgerWeight::Volume;
}

void TestBestServices::equalsExhaustiveSearch()
{
    QFETCH(LedgerWeight, weight);
    int compared = 0, tried = 0, better = 0;
    for (std::uint32_t seed = 1; seed <= 600; ++seed) {
        const Plan plan = randomDistribution(seed, 1 + int(seed % 7));
        const Counted counted(plan);
        const Search search(plan, counted.facts, weight);
        if (search.services.empty() || search.services.size() > 4 || plan.count(Kind::Site) > 7)
            continue;
        const BestServices best = bestServices(plan, counted.facts, weight);
        const Cost found = search.costOf(best.entries), least = search.least(plan.organization(), {});
        const auto said = [](const Cost &cost) { return QStringLiteral("%1 %2 %3 %4 %5").arg(cost[0]).arg(cost[1]).arg(cost[2]).arg(cost[3]).arg(cost[4]); };
        QVERIFY2(found == least, qPrintable(QStringLiteral("seed %1: %2 instead of %3").arg(seed).arg(said(found), said(least))));
        ++compared;
        better += best.then.weighed(weight) < best.today.weighed(weight) ? 1 : 0;
        const double combinations = std::pow(double(search.services.size() + 1), double(search.objectCount()));
        if (combinations > 20'000)
            continue;
        ++tried;
        QVERIFY(search.leastOfAll() == least);
    }
    QVERIFY2(compared > 60 && tried > 10 && better > 20, qPrintable(QStringLiteral("%1 %2 %3").arg(compared).arg(tried).arg(better)));
}

// What the dialog promises is what the ledger says afterwards; and links are where the weights part.
void TestBestServices::eachWeightIsLeastInTheLedger()
{
    int fewerLinks = 0;
    for (std::uint32_t seed = 1; seed <= 400; ++seed) {
        const Plan plan = randomDistribution(seed, 2 + int(seed % 9));
        const Counted counted(plan);
        const BestServices byCrossings = bestServices(plan, counted.facts);
        for (const LedgerWeight weight : {LedgerWeight::Crossings, LedgerWeight::Hops, LedgerWeight::Volume}) {
            const BestServices best = bestServices(plan, counted.facts, weight);
            if (best.entries.empty())
                continue;
            const Plan then = after(plan, assignServices(plan, best).edit);
            const Counted assigned(then);
            QVERIFY(ledgerOf(then, assigned.facts).totals == best.then);
            QVERIFY(best.then.undrawn <= byCrossings.then.undrawn || weight == LedgerWeight::Volume);
            if (best.then.undrawn == byCrossings.then.undrawn && weight == LedgerWeight::Hops) {
                QVERIFY(best.then.hops <= byCrossings.then.hops);
                fewerLinks += best.then.hops < byCrossings.then.hops ? 1 : 0;
            }
        }
    }
    QVERIFY2(fewerLinks > 5, qPrintable(QString::number(fewerLinks)));
}

void TestBestServices::editGivesWhatWasPromised()
{
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        const Plan plan = randomDistribution(seed, 1 + int(seed % 7));
        const Counted counted(plan);
        const BestServices best = bestServices(plan, counted.facts);
        const Plan then = after(plan, assignServices(plan, best).edit);
        if (best.entries.empty())
            continue;
        const Counted assigned(then);
        StepTotals totals;
        for (const DistributionStep &step : distributionSteps(then, assigned.facts))
            totals.count(step);
        QVERIFY(totals == best.then.steps);
        QVERIFY(best.then.steps.crossNetwork + best.then.steps.unknown <= best.today.steps.crossNetwork + best.today.steps.unknown);
    }
}

void TestBestServices::nothingIsLeftToImprove()
{
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        const Plan plan = randomDistribution(seed, 1 + int(seed % 7));
        const Counted counted(plan);
        const Plan then = after(plan, assignServices(plan, bestServices(plan, counted.facts)).edit);
        const Counted assigned(then);
        const BestServices again = bestServices(then, assigned.facts);
        QCOMPARE(again.changes.size(), std::size_t(0));
        QVERIFY(again.today == again.then);
        QVERIFY(again.entries.empty() || std::int64_t(again.entries.size()) == again.entriesToday);
    }
}

void TestBestServices::withoutServicesNothingIsAssigned()
{
    Plan plan = smallPlan();
    plan.forEach(Kind::ManagementPoint, [&](ObjectRef point) { plan.set(point, FieldId::Applications, FieldValue()); });
    const Counted counted(plan);
    const BestServices best = bestServices(plan, counted.facts);
    QVERIFY(best.entries.empty() && best.changes.empty());
    IdSource ids = IdSource::seeded(1);
    const auto changes = compose(assignServices(plan, best).edit, plan, ids);
    QVERIFY(changes && changes->isEmpty());
}

void TestBestServices::alternativesProveTheChoice()
{
    int rows = 0;
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
        const Plan plan = randomDistribution(seed, 1 + int(seed % 7));
        const Counted counted(plan);
        const Plan then = after(plan, assignServices(plan, bestServices(plan, counted.facts)).edit);
        const Counted assigned(then);
        const Routes routes = Routes::of(then, assigned.facts.networks());
        for (const DistributionStep &step : distributionSteps(then, assigned.facts)) {
            const auto table = serviceAlternatives(then, assigned.facts, routes, step.target);
            QCOMPARE(table.size(), Search(then, assigned.facts).services.size() + std::size_t(bestServices(then, assigned.facts).unplaced));
            const auto responsible = std::ranges::find_if(table, &ServiceAlternative::isResponsible);
            if (responsible == table.end())
                continue;
            QCOMPARE(responsible->unknown + responsible->crossNetwork, table.front().unknown + table.front().crossNetwork);
            rows += int(table.size());
        }
    }
    QVERIFY(rows > 500);
}

QTEST_GUILESS_MAIN(TestBestServices)
#include "tst_best_services.moc"
