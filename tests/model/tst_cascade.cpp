// SPDX-License-Identifier: MIT
// The way of one repository's content: its steps are the ledger's steps below its place, its links the ledger's links.
#include <QtTest>

#include <set>

#include "model/analysis/cascade.h"
#include "tests/support/example_plan.h"
#include "tests/support/random_distribution.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Counted {
    explicit Counted(Plan of) : plan(std::move(of))
    {
        facts.compute(plan);
        routes = Routes::of(plan, facts.networks());
    }
    Cascade cascade(ObjectRef subject) const { return cascadeOf(plan, facts, routes, subject); }
    std::vector<ObjectRef> all(Kind kind) const
    {
        std::vector<ObjectRef> out;
        plan.forEach(kind, [&](ObjectRef ref) { out.push_back(ref); });
        return out;
    }

    Plan plan;
    Facts facts;
    Routes routes;
};

} // namespace

class TestCascade : public QObject {
    Q_OBJECT

private slots:
    void allRepositoriesTogetherAreTheLedger();
    void startsAtTheMasterAndEndsBelow();
    void aDepotIsFilledOnItsWayFromTheTop();
    void directionFollowsTheContent();
    void otherKindsHaveNone();
};

void TestCascade::allRepositoriesTogetherAreTheLedger()
{
    std::int64_t carried = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const Counted counted(randomDistribution(seed, 1 + int(seed % 9)));
        std::map<ObjectRef, std::int64_t> links;
        std::map<ObjectRef, std::int64_t> targets;
        for (const ObjectRef repository : counted.all(Kind::Repository)) {
            const Cascade cascade = counted.cascade(repository);
            for (const auto &[link, sum] : cascade.links) {
                links[link] += sum.kilobytes;
                QVERIFY(sum.forward || sum.backward);
            }
            for (const LedgerStep &row : cascade.steps)
                targets[row.step.target] += row.kilobytes;
        }
        const Ledger ledger = ledgerOf(counted.plan, counted.facts);
        for (const LinkLoad &load : ledger.links) {
            QCOMPARE(links[load.link], load.kilobytes);
            carried += load.kilobytes;
        }
        for (const LedgerStep &row : ledger.steps)
            QCOMPARE(targets[row.step.target], row.kilobytes);
    }
    QVERIFY(carried > 0);
}

void TestCascade::startsAtTheMasterAndEndsBelow()
{
    int steps = 0;
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const Counted counted(randomDistribution(seed, 1 + int(seed % 9)));
        for (const ObjectRef repository : counted.all(Kind::Repository)) {
            const Cascade cascade = counted.cascade(repository);
            const ObjectRef context = counted.plan.owner(repository);
            QCOMPARE(cascade.root, counted.facts.masterDepot(context));
            for (const LedgerStep &row : cascade.steps) {
                bool isBelow = false;
                for (ObjectRef at = counted.plan.owner(row.step.target); at; at = counted.plan.owner(at))
                    isBelow = isBelow || at == context;
                QVERIFY(isBelow);
                ++steps;
            }
        }
    }
    QVERIFY(steps > 100);
}

void TestCascade::aDepotIsFilledOnItsWayFromTheTop()
{
    int filled = 0;
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const Counted counted(randomDistribution(seed, 1 + int(seed % 9)));
        for (const ObjectRef depot : counted.all(Kind::Depot)) {
            const Cascade cascade = counted.cascade(depot);
            std::set<ObjectRef> has(cascade.depots.begin(), cascade.depots.end());
            for (const LedgerStep &row : cascade.steps)
                has.erase(row.step.depot);
            has.insert(cascade.root);
            for (auto row = cascade.steps.begin(); row != cascade.steps.end(); ++row) {
                // What is sent has arrived; where depots fill each other in a circle nobody could be first.
                const auto isReady = [&](const LedgerStep &other) { return has.contains(other.step.source); };
                QVERIFY(isReady(*row) || std::none_of(row, cascade.steps.end(), isReady));
                has.insert(row->step.depot);
            }
            QVERIFY(has.contains(depot));
            QCOMPARE(has.size(), cascade.depots.size());
            filled += int(cascade.steps.size());
        }
    }
    QVERIFY(filled > 100);
}

void TestCascade::directionFollowsTheContent()
{
    const Counted counted(examplePlan(u"contoso"_s));
    ObjectRef repository;
    for (const ObjectRef ref : counted.all(Kind::Repository)) {
        if (counted.plan.owner(ref).is(Kind::Organization))
            repository = ref;
    }
    QVERIFY(repository);
    const Cascade cascade = counted.cascade(repository);
    QVERIFY(!cascade.isEmpty() && !cascade.links.empty());
    // A link at the site of the root carries away from it.
    const ObjectRef from = counted.plan.owner(cascade.root);
    int away = 0;
    for (const auto &[ref, sum] : cascade.links) {
        const LinkRecord &link = counted.plan.link(ref);
        if (link.ends[0] != from && link.ends[1] != from)
            continue;
        QCOMPARE(sum.forward, link.ends[0] == from);
        ++away;
    }
    QVERIFY(away > 0);
}

void TestCascade::otherKindsHaveNone()
{
    const Counted counted(examplePlan(u"contoso"_s));
    for (const Kind kind : {Kind::Site, Kind::Region, Kind::ManagementPoint, Kind::Link}) {
        for (const ObjectRef ref : counted.all(kind))
            QVERIFY(counted.cascade(ref).isEmpty());
    }
    QVERIFY(counted.cascade({}).isEmpty());
}

QTEST_APPLESS_MAIN(TestCascade)
#include "tst_cascade.moc"
