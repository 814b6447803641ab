// SPDX-License-Identifier: MIT
// Whatever edits come: the plan's invariants hold after each, undoing all gives the start and redoing all the end.
#include <QtTest>

#include "model/plan/plan_document.h"
#include "tests/support/plan_checks.h"
#include "tests/support/plan_generator.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

class TestPlan : public QObject {
    Q_OBJECT

private slots:
    void generatedPlansHoldTheInvariants_data();
    void generatedPlansHoldTheInvariants();
    void aSeedGivesTheSamePlan();
    void generatedPlansHaveTwelveObjectsASite();
    void editsUndoAndRedo_data();
    void editsUndoAndRedo();
    void aCopyIsASnapshot();
    void tidyChangesNothing();
};

void TestPlan::generatedPlansHoldTheInvariants_data()
{
    QTest::addColumn<int>("sites");
    QTest::addColumn<double>("brokenness");
    QTest::newRow("tiny") << 10 << 0.0;
    QTest::newRow("tiny, broken") << 10 << 0.5;
    QTest::newRow("small") << 60 << 0.1;
    QTest::newRow("large") << 400 << 0.05;
}

void TestPlan::generatedPlansHoldTheInvariants()
{
    QFETCH(int, sites);
    QFETCH(double, brokenness);
    const Plan plan = generatePlan({.sites = sites, .seed = 5, .brokenness = brokenness});
    QCOMPARE(invariantProblem(plan), QString());
    QCOMPARE(plan.count(Kind::Site), static_cast<std::uint32_t>(sites));
}

void TestPlan::aSeedGivesTheSamePlan()
{
    QCOMPARE(dump(generatePlan({.sites = 20, .seed = 3})), dump(generatePlan({.sites = 20, .seed = 3})));
    QVERIFY(dump(generatePlan({.sites = 20, .seed = 3})) != dump(generatePlan({.sites = 20, .seed = 4})));
}

void TestPlan::generatedPlansHaveTwelveObjectsASite()
{
    const Plan plan = generatePlan({.sites = 1000, .seed = 1});
    std::size_t objects = 0;
    for (int kind = 0; kind < kindCount; ++kind)
        objects += plan.count(static_cast<Kind>(kind));
    plan.forEach(Kind::ManagementPoint, [&](ObjectRef mp) { objects += static_cast<std::size_t>(plan.applicationCount(mp)); });
    QVERIFY2(objects > 11'000 && objects < 13'500, qPrintable(QString::number(objects)));
}

void TestPlan::editsUndoAndRedo_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestPlan::editsUndoAndRedo()
{
    QFETCH(int, seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    IdSource ids = IdSource::seeded(static_cast<std::uint64_t>(seed));
    PlanDocument document;
    document.replace(generatePlan({.sites = 15, .seed = static_cast<std::uint64_t>(seed), .brokenness = 0.2}));
    const std::string start = dump(document.plan());
    std::vector<ChangeSet> done;
    for (int step = 0; step < 600; ++step) {
        EditContext context{document.plan(), rng};
        const char *kind = "";
        const Edit edit = randomEdit(context, EditMix::Test, &kind);
        QVERIFY2(!edit.name.isEmpty(), kind);
        const Result<ChangeSet> changes = compose(edit, document.plan(), ids);
        if (!changes)
            continue; // refused, for example a move into itself
        const auto where = [&] { return QStringLiteral("step %1, %2: ").arg(step).arg(QLatin1String(kind)); };
        const Result<void> applied = document.apply(*changes);
        QVERIFY2(applied, qPrintable(where() + (applied ? QString() : applied.error().text())));
        const QString problem = invariantProblem(document.plan());
        QVERIFY2(problem.isEmpty(), qPrintable(where() + problem));
        done.push_back(*changes);
    }
    QVERIFY(done.size() > 300);
    const std::string end = dump(document.plan());
    for (std::size_t i = done.size(); i-- > 0;)
        QVERIFY(document.apply(done[i].inverted()));
    QCOMPARE(invariantProblem(document.plan()), QString());
    QVERIFY(dump(document.plan()) == start);
    for (const ChangeSet &changes : done)
        QVERIFY(document.apply(changes));
    QCOMPARE(invariantProblem(document.plan()), QString());
    QVERIFY(dump(document.plan()) == end);
}

void TestPlan::aCopyIsASnapshot()
{
    PlanDocument document;
    document.replace(generatePlan({.sites = 10, .seed = 2}));
    const Plan copy = document.plan();
    const std::string before = dump(copy);
    Rng rng(9);
    IdSource ids = IdSource::seeded(9);
    for (int step = 0; step < 50; ++step) {
        EditContext context{document.plan(), rng};
        if (const auto changes = compose(randomEdit(context), document.plan(), ids))
            QVERIFY(document.apply(*changes));
    }
    QVERIFY(dump(document.plan()) != before);
    QVERIFY(dump(copy) == before);
    QCOMPARE(invariantProblem(copy), QString());
}

void TestPlan::tidyChangesNothing()
{
    Plan plan = generatePlan({.sites = 600, .seed = 2});
    // Much text given up, so that there is something to tidy.
    for (int round = 0; round < 40; ++round) {
        plan.forEach(Kind::ManagementPoint, [&](ObjectRef mp) {
            plan.set(mp, FieldId::Name, std::string("SERVER-WITH-A-LONG-NAME-") + std::to_string(mp.index() + static_cast<std::uint32_t>(round)));
        });
    }
    const std::string before = dump(plan);
    const std::size_t bytes = plan.byteSize();
    plan.tidy();
    QVERIFY(dump(plan) == before);
    QVERIFY(plan.byteSize() < bytes);
    QCOMPARE(invariantProblem(plan), QString());
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
