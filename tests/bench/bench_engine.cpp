// SPDX-License-Identifier: MIT
// What an edit, a what-if and a full check cost, and how much memory plan, facts and engine take. Each benchmark is one
// iteration that times many edits itself, because what matters is the slow ones, not the mean.
//
// Two mixes of edits (tests/support/random_edits.cpp has both). "daily" is the one the goals were set with: 18 kinds, 30 % applications, 18 % MPs
// moved, 8 % a site's service, 2.5 % a region's, 0.2 % the organisation's, sites and MPs added and removed, areas moved. "all" has
// every kind of edit there is, regions removed with all in them, links and any field of any object among them; no goal was set for it.
#include <benchmark/benchmark.h>

#include <malloc.h>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

#include "model/edits/structure_edits.h"
#include "model/plan/plan_document.h"
#include "model/rules/rule_engine.h"
#include "model/rules/rule_runner.h"
#include "tests/bench/samples.h"
#include "tests/support/plan_generator.h"

using namespace sitewright;
using namespace sitewright::bench;
using namespace sitewright::test;

namespace {

/// A document with its engine and a stream of edits, as a session has them.
struct Live {
    explicit Live(int siteCount, EditMix editMix = EditMix::Bench) : engine(document.plan()), sites(siteCount), mix(editMix)
    {
        document.setFollower(&engine);
        document.replace(generatePlan({.sites = siteCount, .seed = 1, .brokenness = 0.05}));
        engine.takeNews();
    }

    ChangeSet next(const char **kind = nullptr)
    {
        for (;;) {
            EditContext context{document.plan(), rng, nullptr, sites};
            auto changes = compose(randomEdit(context, mix, kind), document.plan(), ids);
            if (changes && !changes->isEmpty())
                return std::move(*changes);
        }
    }

    double apply(const ChangeSet &changes, PlanDocument::Tidying tidying = PlanDocument::Tidying::Now)
    {
        const auto start = Clock::now();
        if (!document.applyQuietly(changes, tidying))
            std::abort();
        return since(start);
    }

    PlanDocument document;
    RuleEngine engine;
    Rng rng{42};
    IdSource ids = IdSource::seeded(42);
    int sites;
    EditMix mix;
};

double objects(const Plan &plan)
{
    double out = 0;
    for (int kind = 0; kind < kindCount; ++kind)
        out += plan.count(static_cast<Kind>(kind));
    plan.forEach(Kind::ManagementPoint, [&](ObjectRef mp) { out += plan.applicationCount(mp); });
    return out;
}

double fullCheck(const Plan &plan)
{
    return medianOf(5, [&] {
        Facts facts;
        facts.compute(plan);
        benchmark::DoNotOptimize(checkPlan(plan, facts));
    });
}

// The slow ones by kind, when asked for.
class ByKind {
public:
    void add(const char *kind, double took) { m_kinds[kind].add(took); }
    void print()
    {
        if (!qEnvironmentVariableIsSet("SITEWRIGHT_BENCH_KINDS"))
            return;
        for (auto &[kind, some] : m_kinds)
            fprintf(stderr, "%-28s %6zu  p50 %8.1f  p99 %9.1f  max %9.1f us  %zu over 300 us\n", kind.c_str(), some.count(), some.at(0.5), some.at(0.99), some.at(1), some.over(300));
    }

private:
    std::map<std::string, Samples> m_kinds;
};

void edits(benchmark::State &state, EditMix mix)
{
    Live live(static_cast<int>(state.range(0)), mix);
    Samples samples;
    ByKind byKind;
    for (auto _ : state) {
        for (int i = 0; i < 20'000; ++i) {
            const char *kind = "";
            const ChangeSet changes = live.next(&kind);
            const double took = live.apply(changes);
            live.engine.takeNews();
            samples.add(took);
            byKind.add(kind, took);
        }
    }
    state.counters["p50_us"] = samples.at(0.5);
    state.counters["p90_us"] = samples.at(0.9);
    state.counters["p99_us"] = samples.at(0.99);
    state.counters["p999_us"] = samples.at(0.999);
    state.counters["max_us"] = samples.at(1);
    byKind.print();
}

void whatIfs(benchmark::State &state, EditMix mix)
{
    Live live(static_cast<int>(state.range(0)), mix);
    Samples samples;
    ByKind byKind;
    for (auto _ : state) {
        for (int i = 0; i < 4'000; ++i) {
            const char *kind = "";
            const ChangeSet changes = live.next(&kind), back = changes.inverted();
            const auto start = Clock::now();
            {
                const RuleEngine::Trial trial(live.engine);
                live.apply(changes, PlanDocument::Tidying::Later);
                benchmark::DoNotOptimize(live.engine.takeNews());
                live.apply(back, PlanDocument::Tidying::Later);
                live.engine.takeNews();
            }
            samples.add(since(start));
            byKind.add(kind, since(start));
        }
    }
    state.counters["p50_us"] = samples.at(0.5);
    state.counters["p99_us"] = samples.at(0.99);
    byKind.print();
}

void checks(benchmark::State &state)
{
    Live live(static_cast<int>(state.range(0)));
    const Plan &plan = live.document.plan();
    double check = 0, facts = 0, build = 0, copy = 0;
    for (auto _ : state) {
        check = fullCheck(plan);
        facts = medianOf(5, [&] {
            Facts fresh;
            fresh.compute(plan);
        });
        build = medianOf(3, [&] { live.engine.rebuild(); });
        copy = medianOf(3, [&] { benchmark::DoNotOptimize(Plan(plan)); });
    }
    state.counters["check_ms"] = check / 1000;
    state.counters["facts_ms"] = facts / 1000;
    state.counters["build_ms"] = build / 1000;
    state.counters["build_in_checks"] = build / check;
    state.counters["copy_ms"] = copy / 1000;
    state.counters["ns_per_object_and_rule"] = check * 1000 / objects(plan) / static_cast<double>(ruleTable().size());
    state.counters["findings"] = static_cast<double>(live.engine.findingCount());
    state.counters["objects"] = objects(plan);
}

// The organisation's responsible service: nearly every site inherits it.
void worstEdit(benchmark::State &state)
{
    Live live(static_cast<int>(state.range(0)));
    const ObjectId organization = live.document.plan().id(live.document.plan().organization());
    const auto change = [&](ObjectId point) {
        auto changes = compose(setResponsibleService(live.document.plan(), {organization}, point), live.document.plan(), live.ids);
        const double took = live.apply(*changes);
        live.engine.takeNews();
        return took;
    };
    const ObjectRef other = randomObject(live.document.plan(), Kind::ManagementPoint, live.rng);
    const ObjectId first = live.document.plan().id(live.document.plan().structure(live.document.plan().organization()).ownService);
    Samples set, none;
    for (auto _ : state) {
        for (int i = 0; i < 5; ++i) {
            set.add(change(live.document.plan().id(other)));
            none.add(change({}));
            change(first);
        }
    }
    const double check = fullCheck(live.document.plan());
    state.counters["set_ms"] = set.at(0.5) / 1000;
    state.counters["none_ms"] = none.at(0.5) / 1000;
    state.counters["set_in_checks"] = set.at(0.5) / check;
    state.counters["none_in_checks"] = none.at(0.5) / check;
}

double heapInUse() { return static_cast<double>(mallinfo2().uordblks) + static_cast<double>(mallinfo2().hblkhd); }

void memory(benchmark::State &state)
{
    const double before = heapInUse();
    Live live(static_cast<int>(state.range(0)));
    const auto counted = [&] { return static_cast<double>(live.document.plan().byteSize() + live.engine.byteSize()) / objects(live.document.plan()); };
    const auto heap = [&] { return (heapInUse() - before) / objects(live.document.plan()); };
    state.counters["plan_bytes"] = static_cast<double>(live.document.plan().byteSize()) / objects(live.document.plan());
    state.counters["fresh_bytes"] = counted();
    state.counters["fresh_heap_bytes"] = heap();
    for (auto _ : state) {
        for (int i = 0, n = static_cast<int>(state.range(1)); i < n; ++i) {
            live.apply(live.next());
            live.engine.takeNews();
        }
    }
    state.counters["plan_bytes_after"] = static_cast<double>(live.document.plan().byteSize()) / objects(live.document.plan());
    state.counters["after_bytes"] = counted();
    state.counters["after_heap_bytes"] = heap();
    state.counters["objects"] = objects(live.document.plan());
}

} // namespace

BENCHMARK_CAPTURE(edits, daily, EditMix::Daily)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(edits, all, EditMix::Bench)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(whatIfs, daily, EditMix::Daily)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(whatIfs, all, EditMix::Bench)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(checks)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(worstEdit)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(memory)->Args({10'000, 200'000})->Args({100'000, 20'000})->Iterations(1)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
