// SPDX-License-Identifier: MIT
// The eight founding rules, checked once, beside SQLite and clingo on the same plan in the same run. A peer that finds anything
// else is a failed benchmark: then it was not asked the same question.
#include <benchmark/benchmark.h>

#include "model/base/large_vector.h"
#include "model/rules/rule_runner.h"
#include "tests/bench/clingo_peer.h"
#include "tests/bench/samples.h"
#include "tests/bench/sqlite_peer.h"
#include "tests/support/plan_generator.h"

using namespace sitewright;
using namespace sitewright::bench;

namespace {

Plan foundingPlan(int sites)
{
    Plan plan = test::generatePlan({.sites = sites, .seed = 1, .brokenness = 0.05});
    TextList off;
    for (const Rule *rule : ruleTable()) {
        if (std::ranges::find(foundingRules, rule->code) == std::end(foundingRules))
            off.emplace_back(rule->code);
    }
    std::ranges::sort(off);
    plan.set(plan.settings(), FieldId::RulesOff, off);
    return plan;
}

bool agrees(benchmark::State &state, const char *peer, const std::vector<PeerFinding> &ours, std::vector<PeerFinding> theirs)
{
    std::ranges::sort(theirs);
    if (theirs == ours)
        return true;
    const auto print = [](const char *who, const std::vector<PeerFinding> &some, const std::vector<PeerFinding> &others) {
        std::vector<PeerFinding> only;
        std::ranges::set_difference(some, others, std::back_inserter(only));
        for (std::size_t i = 0; i < std::min<std::size_t>(only.size(), 5); ++i)
            fprintf(stderr, "only %s: %s of %lld, %lld\n", who, foundingRules[only[i].rule].data(), static_cast<long long>(only[i].subject), static_cast<long long>(only[i].detail));
    };
    print("the engine", ours, theirs);
    print(peer, theirs, ours);
    state.SkipWithError((std::string(peer) + " finds something else").c_str());
    return false;
}

/// The facts these rules ask for, which are those the peers derive: who is responsible, and what shares a LAN.
void deriveFacts(const Plan &plan, Facts &facts)
{
    facts.computeWhenAsked(plan);
    benchmark::DoNotOptimize(facts.effectiveService(plan.organization()));
    benchmark::DoNotOptimize(&facts.networks());
}

/// As many of what it says of a finding as the peers' rows have: rule, subject, detail.
LargeVector<Finding> findingsOf(const Plan &plan, const Facts &facts)
{
    LargeVector<Finding> out; // as the engine keeps them
    checkPlan(plan, facts, [&out](const Finding &finding, std::span<const ObjectRef>) { out.push_back(finding); });
    return out;
}

struct Times {
    Samples facts, rules;
    double whole() { return facts.at(0.5) + rules.at(0.5); }
};

/// `derive` makes facts, `check` runs the rules on them; the time to forget the answer before is nobody's.
template <class Answer, class Derive, class Check>
void measure(Times &times, Answer &answer, Derive derive, Check check)
{
    answer = {};
    const double start = Clock::now();
    derive();
    const double middle = Clock::now();
    answer = check();
    times.facts.add(middle - start);
    times.rules.add(since(middle));
}

void foundingRulesBesidePeers(benchmark::State &state)
{
    const Plan plan = foundingPlan(static_cast<int>(state.range(0)));
    const PlanTables tables(plan);
    SqlitePeer sqlite(tables.tables());
    Times ours, theirs;
    LargeVector<Finding> found;
    std::vector<PeerFinding> foundBySqlite;
    for (auto _ : state) {
        for (int round = 0; round < 5; ++round) { // by turns, because a shared machine's speed drifts
            Times cold; // who comes second finds the caches full of the other's data
            for (Times *times : {&cold, &ours, &ours}) {
                Facts facts;
                measure(*times, found, [&] { deriveFacts(plan, facts); }, [&] { return findingsOf(plan, facts); });
            }
            for (Times *times : {&cold, &theirs})
                measure(*times, foundBySqlite, [&] { sqlite.deriveFacts(); }, [&] { return sqlite.check(); });
        }
    }
    const std::vector<PeerFinding> expected = tables.findings(found);
    if (!agrees(state, "SQLite", expected, std::move(foundBySqlite)))
        return;
    state.counters["findings"] = static_cast<double>(expected.size());
    state.counters["facts_ms"] = ours.facts.at(0.5) / 1000;
    state.counters["rules_ms"] = ours.rules.at(0.5) / 1000;
    state.counters["sqlite_facts_ms"] = theirs.facts.at(0.5) / 1000;
    state.counters["sqlite_rules_ms"] = theirs.rules.at(0.5) / 1000;
    state.counters["sqlite_times"] = theirs.whole() / ours.whole();
    state.counters["sqlite_rules_times"] = theirs.rules.at(0.5) / ours.rules.at(0.5);
    auto clingo = askClingo(tables.tables());
    if (!clingo) {
        fprintf(stderr, "clingo did not answer: no ratio (Debian package gringo)\n");
        return;
    }
    if (!agrees(state, "clingo", expected, std::move(clingo->findings)))
        return;
    state.counters["clingo_parsing_ms"] = clingo->parsing / 1000;
    state.counters["clingo_ms"] = clingo->whole / 1000;
    state.counters["clingo_times"] = (clingo->whole - clingo->parsing) / ours.whole();
}

} // namespace

BENCHMARK(foundingRulesBesidePeers)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Iterations(1)->Unit(benchmark::kMillisecond);
