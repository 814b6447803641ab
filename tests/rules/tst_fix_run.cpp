// SPDX-License-Identifier: MIT
#include <QtTest>

#include <ctime>
#include <set>

#include "model/edits/composed_edit.h"
#include "model/io/plan_writer.h"
#include "model/rules/fix_run.h"
#include "model/rules/rule_table.h"
#include "tests/support/contoso.h"
#include "tests/support/plan_generator.h"
#include "tests/support/test_data.h"

using namespace sitewright;
using namespace sitewright::test;

namespace {

FixRun::Wishes everything()
{
    return {[](const Finding &) { return true; }, {}};
}

FixRun::Wishes ofRule(std::string_view code)
{
    return {[index = ruleIndex(code)](const Finding &finding) { return finding.rule == index; }, {}};
}

void finish(FixRun &run)
{
    while (run.step()) {}
}

/// Without links no fix has to take one along (MP-06).
Plan wakefulPlanWithoutLinks(int sites)
{
    Plan plan = wakefulPlan(sites);
    for (const Kind kind : {Kind::Link, Kind::Cloud}) {
        std::vector<ObjectRef> all;
        plan.forEach(kind, [&](ObjectRef ref) { all.push_back(ref); });
        std::ranges::for_each(all, [&](ObjectRef ref) { plan.destroy(ref); });
    }
    return plan;
}

std::size_t countOf(const Plan &plan, std::string_view code)
{
    Facts facts;
    facts.compute(plan);
    return static_cast<std::size_t>(std::ranges::count_if(checkPlan(plan, facts), [&](const ReportedFinding &found) {
        return ruleTable()[found.finding.rule]->code == code;
    }));
}

} // namespace

class TestFixRun : public QObject {
    Q_OBJECT

private slots:
    void sumEqualsFollowing();
    void changesLeadFromThePlanToTheResult();
    void nothingMendableIsLeft();
    void onlyWhatIsWantedIsMended();
    void onlyTheKindAskedForIsUsed();
    void whatCannotBeMendedIsSaidWithItsReason();
    void countsAreWhatTheCheckSays();
    void costGrowsWithTheFindings();
    void manyNewServersTakeEffectQuickly();
};

void TestFixRun::sumEqualsFollowing()
{
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        PlanDocument document;
        document.replace(generatePlan({15, seed, 0.2}));
        IdSource ids = IdSource::seeded(seed);
        Rng rng(seed);
        ChangeSum sum;
        ChangeSet followed;
        for (int i = 0; i < 60; ++i) {
            EditContext context{document.plan(), rng, nullptr, 15};
            const auto changes = compose(randomEdit(context), document.plan(), ids);
            if (!changes || !document.apply(*changes))
                continue;
            sum.add(*changes);
            followed = followed.followedBy(*changes);
        }
        std::ranges::sort(followed.created, {}, &ObjectChange::id);
        std::ranges::sort(followed.removed, {}, &ObjectChange::id);
        QVERIFY(!followed.isEmpty());
        QVERIFY(sum.total() == followed);
    }
}

void TestFixRun::changesLeadFromThePlanToTheResult()
{
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        const Plan plan = generatePlan({15, seed, 0.3});
        FixRun run(plan, IdSource::seeded(seed), everything());
        finish(run);
        QVERIFY(!run.changes().isEmpty());
        PlanDocument document;
        document.replace(plan);
        IdSource ids = IdSource::seeded(99);
        const auto changes = compose(composedEdit(QStringLiteral("All"), run.changes()), document.plan(), ids);
        QVERIFY2(changes.has_value(), changes ? "" : qPrintable(changes.error().text()));
        QVERIFY(*changes == run.changes());
        QVERIFY(document.apply(*changes));
        QCOMPARE(writePlan(document.plan()), writePlan(run.plan()));
    }
}

void TestFixRun::nothingMendableIsLeft()
{
    FixRun run(generatePlan({15, 4, 0.3}), IdSource::seeded(1), everything());
    finish(run);
    std::set<std::uint64_t> unmade;
    for (const FixStep &step : run.steps()) {
        if (step.outcome != FixOutcome::Mended)
            unmade.insert(combineHash(step.rule, step.subject.bits()));
    }
    Facts facts;
    facts.compute(run.plan());
    for (const ReportedFinding &found : checkPlan(run.plan(), facts)) {
        if (!findingFixes(run.plan(), facts, found.finding, found.subjects).empty())
            QVERIFY(unmade.contains(combineHash(found.finding.rule, run.plan().id(found.subjects.front()).bits())));
    }
}

void TestFixRun::onlyWhatIsWantedIsMended()
{
    FixRun run(wakefulPlanWithoutLinks(20), IdSource::seeded(1), ofRule("WOL-01"));
    finish(run);
    QVERIFY(run.steps().size() >= 20);
    for (const FixStep &step : run.steps())
        QCOMPARE(ruleTable()[step.rule]->code, "WOL-01");
    QCOMPARE(countOf(run.plan(), "WOL-01"), std::size_t(0));
    QCOMPARE(run.total(), run.steps().size());
}

void TestFixRun::onlyTheKindAskedForIsUsed()
{
    const Plan plan = wakefulPlanWithoutLinks(5);
    Facts facts;
    facts.compute(plan);
    IdSource ids = IdSource::seeded(7);
    for (const ReportedFinding &found : checkPlan(plan, facts)) {
        if (found.finding.rule != ruleIndex("WOL-01") || plan.id(found.subjects.front()) != id("muclab"))
            continue;
        const std::vector<Fix> fixes = findingFixes(plan, facts, found.finding, found.subjects);
        QVERIFY(fixes.size() >= 2);
        const auto first = compose(fixes.front().edit, plan, ids), last = compose(fixes.back().edit, plan, ids);
        QVERIFY(first && last && fixKind(plan, *first) != fixKind(plan, *last));
        FixRun::Wishes wishes = ofRule("WOL-01");
        wishes.kind = fixKind(plan, *last);
        FixRun run(plan, IdSource::seeded(1), wishes);
        finish(run);
        QVERIFY(std::ranges::any_of(run.steps(), [](const FixStep &step) { return step.outcome == FixOutcome::Mended; }));
        for (const FieldChange &change : run.changes().fields) {
            const bool known = std::ranges::any_of(last->fields, [&](const FieldChange &own) { return own.field == change.field; });
            QVERIFY(known);
        }
        return;
    }
    QFAIL("MUC-Lab is to be found");
}

void TestFixRun::whatCannotBeMendedIsSaidWithItsReason()
{
    FixRun run(generatePlan({15, 2, 0.4}), IdSource::seeded(1), everything());
    finish(run);
    int unmade = 0;
    for (const FixStep &step : run.steps()) {
        QVERIFY(!step.text.isEmpty());
        QCOMPARE(step.why.isEmpty(), isMade(step.outcome));
        unmade += isMade(step.outcome) ? 0 : 1;
    }
    QVERIFY(unmade > 0);
}

void TestFixRun::countsAreWhatTheCheckSays()
{
    const Plan plan = wakefulPlanWithoutLinks(10);
    FixRun run(plan, IdSource::seeded(1), ofRule("WOL-01"));
    finish(run);
    const auto total = [](const Plan &of) {
        Facts facts;
        facts.compute(of);
        return static_cast<int>(checkPlan(of, facts).size());
    };
    int difference = 0;
    for (std::size_t i = 0; i < severityCount; ++i)
        difference += run.added()[i] - run.removed()[i];
    QCOMPARE(total(run.plan()) - total(plan), difference);
}

// Four times the findings may take about four times as long, not sixteen.
void TestFixRun::costGrowsWithTheFindings()
{
    const auto spent = [](int sites) {
        FixRun run(wakefulPlanWithoutLinks(sites), IdSource::seeded(1), ofRule("WOL-01"));
        const std::clock_t begin = std::clock();
        finish(run);
        return double(std::clock() - begin) / CLOCKS_PER_SEC * 1000;
    };
    const double few = spent(500), many = spent(4000);
    qInfo("500 findings: %.0f ms, 4000: %.0f ms", few, many);
    QVERIFY(many < 8 * 3 * std::max(few, 5.0));
}

// Nameless until their fields are set, they once waited in one chain that each of them searched.
void TestFixRun::manyNewServersTakeEffectQuickly()
{
    constexpr int servers = 20'000;
    PlanDocument document;
    document.replace(contosoPlan());
    ChangeSet changes;
    IdSource ids = IdSource::seeded(1);
    for (int i = 0; i < servers; ++i)
        changes.created.push_back({ids.next(), Kind::ManagementPoint});
    std::ranges::sort(changes.created, {}, &ObjectChange::id);
    for (const ObjectChange &made : changes.created) {
        changes.fields.push_back({made.id, FieldId::Name, {}, "DSM-" + made.id.text()});
        changes.fields.push_back({made.id, FieldId::Owner, {}, id("munich")});
    }
    std::clock_t begin = std::clock();
    const auto spent = [&] { return double(std::clock() - begin) / CLOCKS_PER_SEC * 1000; };
    const std::string before = writePlan(document.plan());
    QVERIFY(document.apply(changes));
    const double made = spent();
    begin = std::clock();
    QVERIFY(document.apply(changes.inverted()));
    qInfo("%d servers made in %.0f ms, taken back in %.0f ms", servers, made, spent());
    QVERIFY(made < double(scaledMilliseconds(150)));
    QVERIFY(spent() < double(scaledMilliseconds(150)));
    QCOMPARE(writePlan(document.plan()), before);
}

QTEST_GUILESS_MAIN(TestFixRun)
#include "tst_fix_run.moc"
