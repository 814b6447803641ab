// SPDX-License-Identifier: MIT
// One link more or less in a network of 5,000 sites and 6,000 links: what it costs to know again which networks are joined,
// and what until all findings are right. The share of LAN links decides how large LANs become, so there are several.
#include <benchmark/benchmark.h>

#include "model/edits/structure_edits.h"
#include "model/plan/plan_document.h"
#include "model/rules/rule_engine.h"
#include "tests/bench/samples.h"
#include "tests/support/plan_generator.h"

using namespace sitewright;
using namespace sitewright::bench;
using test::Rng;

namespace {

constexpr int siteCount = 5'000, linkCount = 6'000, cloudCount = 20, changeCount = 1'000;

/// Random links: two of three from a site or, now and then, a segment to a cloud, the others between sites.
class Network {
public:
    explicit Network(int lanPercent) : m_lanPercent(lanPercent), m_engine(m_document.plan())
    {
        Plan plan = test::generatePlan({.sites = siteCount, .seed = 1, .brokenness = 0.02});
        m_document.replace(std::move(plan));
        std::vector<ObjectId> old = idsOf(Kind::Link);
        for (const ObjectId cloud : idsOf(Kind::Cloud))
            old.push_back(cloud);
        apply(composed(removeObjects(m_document.plan(), old)));
        apply(composed({.name = QStringLiteral("Clouds"), .compose = [](Draft &draft) {
                            for (int i = 0; i < cloudCount; ++i)
                                draft.create(Kind::Cloud, {}, "Carrier " + std::to_string(i));
                        }, .mergeKey = {}}));
        apply(composed({.name = QStringLiteral("Links"), .compose = [this](Draft &draft) {
                            for (int i = 0; i < linkCount; ++i)
                                addTo(draft);
                        }, .mergeKey = {}}));
        m_document.setFollower(&m_engine);
        m_engine.rebuild();
        m_engine.takeNews();
    }

    const Plan &plan() const { return m_document.plan(); }
    RuleEngine &engine() { return m_engine; }

    ChangeSet added()
    {
        return composed({.name = QStringLiteral("Link"), .compose = [this](Draft &draft) { addTo(draft); }, .mergeKey = {}});
    }
    ChangeSet removed() { return composed(removeObjects(plan(), {plan().id(any(Kind::Link))})); }

    void apply(const ChangeSet &changes)
    {
        if (!m_document.applyQuietly(changes))
            std::abort();
    }

private:
    ObjectRef any(Kind kind) { return test::randomObject(plan(), kind, m_rng); }
    std::vector<ObjectId> idsOf(Kind kind) const
    {
        std::vector<ObjectId> out;
        plan().forEach(kind, [&](ObjectRef ref) { out.push_back(plan().id(ref)); });
        return out;
    }
    ChangeSet composed(const Edit &edit)
    {
        auto changes = compose(edit, plan(), m_ids);
        if (!changes)
            std::abort();
        return std::move(*changes);
    }
    ObjectRef end() { return any(m_rng() % 10 == 0 ? Kind::Segment : Kind::Site); }
    void addTo(Draft &draft)
    {
        const ObjectRef from = end();
        ObjectRef to = m_rng() % 3 == 0 ? end() : any(Kind::Cloud);
        const bool lan = m_rng() % 100 < static_cast<std::uint64_t>(m_lanPercent);
        // A LAN does not span a carrier: such links join sites.
        while (to == from || (lan && to.is(Kind::Cloud)))
            to = end();
        const ObjectId link = draft.create(Kind::Link, {}, {});
        draft.set(link, FieldId::From, plan().id(from));
        draft.set(link, FieldId::To, plan().id(to));
        draft.set(link, FieldId::LinkType, std::string(lan ? "lan" : "wan"));
    }

    int m_lanPercent;
    Rng m_rng{7};
    IdSource m_ids = IdSource::seeded(7);
    PlanDocument m_document;
    RuleEngine m_engine;
};

/// The document's follower that keeps the networks only: the fact without the findings.
class LinkFollower : public ChangeFollower {
public:
    explicit LinkFollower(const Plan &plan) : m_plan(plan) { m_facts.compute(plan); }
    void planChanged(const Touched &touched) override
    {
        Touched woken = touched;
        const double start = Clock::now();
        m_facts.followLinks(m_plan, woken);
        took = since(start);
    }
    void planReplaced() override {}
    double took = 0;

private:
    const Plan &m_plan;
    Facts m_facts;
};

void report(benchmark::State &state, const std::string &name, Samples &samples)
{
    state.counters[name + "_p50_us"] = samples.at(0.5);
    state.counters[name + "_p99_us"] = samples.at(0.99);
    state.counters[name + "_max_us"] = samples.at(1);
}

void links(benchmark::State &state)
{
    Network network(static_cast<int>(state.range(0)));
    PlanDocument beside; // the same plan, followed by the fact alone
    beside.replace(Plan(network.plan()));
    LinkFollower fact(beside.plan());
    beside.setFollower(&fact);
    Samples added, removed, addedSettled, removedSettled;
    for (auto _ : state) {
        for (int i = 0; i < changeCount; ++i) {
            for (const bool adds : {true, false}) {
                const ChangeSet changes = adds ? network.added() : network.removed();
                if (!beside.applyQuietly(changes))
                    std::abort();
                (adds ? added : removed).add(fact.took);
                const double start = Clock::now();
                network.apply(changes);
                (adds ? addedSettled : removedSettled).add(since(start));
                network.engine().takeNews();
            }
        }
    }
    state.counters["links"] = network.plan().count(Kind::Link);
    report(state, "add", added);
    report(state, "remove", removed);
    report(state, "add_settled", addedSettled);
    report(state, "remove_settled", removedSettled);
}

} // namespace

BENCHMARK(links)->ArgName("lan_percent")->Arg(5)->Arg(20)->Arg(50)->Iterations(1)->Unit(benchmark::kMillisecond);
