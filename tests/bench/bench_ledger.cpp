// SPDX-License-Identifier: MIT
// The ledger: from scratch, after each edit of a stream as planners edit, and the paths of a meshed network of 5,000 sites.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <map>
#include <string>

#include "model/analysis/live_ledger.h"
#include "model/plan/plan_document.h"
#include "model/rules/rule_engine.h"
#include "tests/bench/samples.h"
#include "tests/support/plan_generator.h"
#include "tests/support/random_plan.h"

using namespace sitewright;
using namespace sitewright::bench;
using namespace sitewright::test;

namespace {

/// 1: every site with depot and service of its own on one cloud; 0: as planners would draw it, with mistakes.
Plan planOf(int sites, bool isRegular)
{
    return isRegular ? largePlan(sites) : generatePlan({.sites = sites, .seed = 1, .brokenness = 0.05});
}

struct Live : ChangeFollower {
    Live(Plan plan, int siteCount) : engine(document.plan()), ledger(document.plan(), engine.facts()), sites(siteCount)
    {
        document.setFollower(this);
        document.replace(std::move(plan));
    }
    void planChanged(const Touched &touched) override
    {
        const double start = Clock::now();
        engine.planChanged(touched);
        const double told = Clock::now();
        ledger.planChanged(touched, engine.factChanges());
        engineTook += told - start;
        ledgerTook += since(told);
    }
    void planReplaced() override
    {
        engine.planReplaced();
        ledger.rebuild();
    }
    ChangeSet next(const char **kind)
    {
        for (;;) {
            EditContext context{document.plan(), rng, nullptr, sites};
            auto changes = compose(randomEdit(context, EditMix::Bench, kind), document.plan(), ids);
            if (changes && !changes->isEmpty())
                return std::move(*changes);
        }
    }
    void apply(const ChangeSet &changes)
    {
        engineTook = ledgerTook = 0;
        if (!document.applyQuietly(changes))
            std::abort();
        engine.takeNews();
        ledger.takeNews();
    }

    PlanDocument document;
    RuleEngine engine;
    LiveLedger ledger;
    Rng rng{42};
    IdSource ids = IdSource::seeded(42);
    int sites;
    double engineTook = 0, ledgerTook = 0; ///< microseconds of the last change
};

void fromScratch(benchmark::State &state)
{
    const Plan plan = planOf(static_cast<int>(state.range(0)), state.range(1) == 1);
    Facts facts;
    facts.compute(plan);
    LiveLedger live(plan, facts);
    for (auto _ : state) {
        state.counters["ledger_ms"] = medianOf(5, [&] { benchmark::DoNotOptimize(ledgerOf(plan, facts)); }) / 1000;
        state.counters["live_ms"] = medianOf(5, [&] { live.rebuild(); benchmark::DoNotOptimize(live.totals()); }) / 1000;
        state.counters["routes_ms"] = medianOf(5, [&] { benchmark::DoNotOptimize(Routes::of(plan, facts.networks())); }) / 1000;
        state.counters["loads_ms"] = medianOf(5, [&] { benchmark::DoNotOptimize(live.linkLoads()); }) / 1000;
    }
    state.counters["crossing"] = static_cast<double>(live.steps().crossNetwork);
    state.counters["MB"] = static_cast<double>(live.byteSize()) / 1e6;
}

/// `ledger` is the counts being right; `links` what lies on each link besides.
void edits(benchmark::State &state)
{
    const int sites = static_cast<int>(state.range(0));
    Live live(planOf(sites, state.range(1) == 1), sites);
    Samples ledger, links, total;
    std::map<std::string, Samples> byKind;
    for (auto _ : state) {
        for (int i = 0; i < 10'000; ++i) {
            const char *kind = "";
            const ChangeSet changes = live.next(&kind);
            live.apply(changes);
            ledger.add(live.ledgerTook);
            total.add(live.engineTook + live.ledgerTook);
            const double start = Clock::now();
            benchmark::DoNotOptimize(live.ledger.totals());
            const double took = live.ledgerTook + since(start);
            links.add(took);
            byKind[kind].add(took);
        }
    }
    for (const auto &[name, samples] : {std::pair("ledger", &ledger), std::pair("links", &links), std::pair("withEngine", &total)}) {
        state.counters[name + std::string("_p50_us")] = samples->at(0.5);
        state.counters[name + std::string("_p99_us")] = samples->at(0.99);
        state.counters[name + std::string("_max_us")] = samples->at(1);
    }
    if (!std::getenv("SITEWRIGHT_BENCH_KINDS"))
        return;
    for (auto &[kind, some] : byKind)
        fprintf(stderr, "%-28s %6zu  p50 %8.1f  p99 %9.1f  max %9.1f us\n", kind.c_str(), some.count(), some.at(0.5), some.at(0.99), some.at(1));
}

/// Random links between sites, no cloud: about the worst a planner could draw.
void allPairs(benchmark::State &state)
{
    const int sites = static_cast<int>(state.range(0)), links = static_cast<int>(state.range(1));
    Plan plan;
    std::vector<ObjectRef> all;
    std::mt19937 rng(5);
    for (int i = 0; i < sites; ++i)
        all.push_back(plan.create(Kind::Site, *ObjectId::fromText("s" + std::to_string(i))));
    for (int i = 0; i < links; ++i) {
        const ObjectRef link = plan.create(Kind::Link, *ObjectId::fromText("l" + std::to_string(i)));
        // A tree first, so that there is a path to everywhere.
        const auto to = static_cast<std::size_t>(i + 1 < sites ? i + 1 : static_cast<int>(rng() % all.size()));
        const auto from = static_cast<std::size_t>(i + 1 < sites ? rng() % (to) : rng() % all.size());
        plan.set(link, FieldId::From, plan.id(all[from]));
        plan.set(link, FieldId::To, plan.id(all[to]));
        plan.set(link, FieldId::Bandwidth, std::int64_t(1000) << (rng() % 6));
    }
    const Networks networks = Networks::of(plan);
    for (auto _ : state) {
        const double start = Clock::now();
        const Routes routes = Routes::of(plan, networks);
        state.counters["build_ms"] = since(start) / 1000;
        state.counters["meshed"] = static_cast<double>(routes.meshedNodes());
        const double asked = Clock::now();
        std::vector<ObjectRef> path;
        for (const ObjectRef from : all)
            routes.find(networks.lan(plan, from), networks.lan(plan, all.front()), path);
        state.counters["searches_ms"] = since(asked) / 1000;
        state.counters["MB"] = static_cast<double>(routes.byteSize()) / 1e6;
        const double paths = Clock::now();
        std::size_t hops = 0;
        for (int i = 0; i < 100; ++i) {
            for (const ObjectRef to : all) {
                routes.find(networks.lan(plan, all[static_cast<std::size_t>(i) * all.size() / 100]), networks.lan(plan, to), path);
                hops += path.size();
            }
        }
        state.counters["path_ns"] = since(paths) * 1000 / (100.0 * sites);
        state.counters["hops"] = static_cast<double>(hops) / (100.0 * sites);
    }
}

} // namespace

BENCHMARK(fromScratch)->Name("ledger/scratch")->Args({10'000, 0})->Args({10'000, 1})->Args({100'000, 1})->Iterations(1);
BENCHMARK(edits)->Name("ledger/edits")->Args({10'000, 0})->Args({10'000, 1})->Iterations(1);
BENCHMARK(allPairs)->Name("ledger/paths")->Args({5'000, 6'000})->Iterations(1);
BENCHMARK_MAIN();
