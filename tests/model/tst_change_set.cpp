// SPDX-License-Identifier: MIT
#include <QtTest>

#include "model/edits/structure_edits.h"
#include "model/plan/plan_document.h"
#include "tests/support/plan_checks.h"
#include "tests/support/plan_generator.h"
#include "tests/support/small_plan.h"

using namespace sitewright;
using namespace sitewright::test;

class TestChangeSet : public QObject {
    Q_OBJECT

private slots:
    void invertingTwiceIsTheSame();
    void twoChangesAreOneWithoutDetours();
    void thereAndBackIsNothing();
    void whatDoesNotFitIsRefusedWhole();
    void aDocumentTellsOnce();
};

void TestChangeSet::invertingTwiceIsTheSame()
{
    IdSource ids = IdSource::seeded(1);
    const Plan plan = smallPlan();
    const auto changes = compose(removeObjects(plan, {id("dach")}), plan, ids);
    QVERIFY(changes && !changes->removed.empty() && changes->created.empty());
    QCOMPARE(changes->inverted().created.size(), changes->removed.size());
    QVERIFY(changes->inverted().inverted() == *changes);
}

void TestChangeSet::twoChangesAreOneWithoutDetours()
{
    Rng rng(3);
    IdSource ids = IdSource::seeded(3);
    PlanDocument document;
    for (int round = 0; round < 60; ++round) {
        document.replace(generatePlan({.sites = 10, .seed = static_cast<std::uint64_t>(round)}));
        const Plan start = document.plan();
        ChangeSet sum;
        for (int step = 0; step < 5; ++step) {
            EditContext context{document.plan(), rng};
            const auto changes = compose(randomEdit(context), document.plan(), ids);
            if (!changes)
                continue;
            QVERIFY(document.apply(*changes));
            sum = sum.followedBy(*changes);
        }
        const std::string end = dump(document.plan());
        document.replace(start);
        QVERIFY(document.apply(sum));
        QVERIFY(dump(document.plan()) == end);
        QVERIFY(document.apply(sum.inverted()));
        QVERIFY(dump(document.plan()) == dump(start));
    }
}

void TestChangeSet::thereAndBackIsNothing()
{
    IdSource ids = IdSource::seeded(1);
    const Plan plan = smallPlan();
    const auto changes = compose(addObject(plan, Kind::Site, id("dach")), plan, ids);
    QVERIFY(changes);
    QVERIFY(changes->followedBy(changes->inverted()).isEmpty());
}

void TestChangeSet::whatDoesNotFitIsRefusedWhole()
{
    IdSource ids = IdSource::seeded(1);
    PlanDocument document;
    document.replace(smallPlan());
    const auto rename = compose(sitewright::rename(document.plan(), id("muc"), "München"), document.plan(), ids);
    const auto remove = compose(removeObjects(document.plan(), {id("muc")}), document.plan(), ids);
    QVERIFY(document.apply(*remove));
    const std::string before = dump(document.plan());
    QVERIFY(!document.apply(*rename));
    QVERIFY(!document.apply(*remove));
    QVERIFY(document.apply(remove->inverted()));
    QVERIFY(!document.apply(remove->inverted())); // exists already
    QVERIFY(document.apply(*remove));
    QVERIFY(dump(document.plan()) == before);
}

void TestChangeSet::aDocumentTellsOnce()
{
    IdSource ids = IdSource::seeded(1);
    PlanDocument document;
    QSignalSpy changed(&document, &PlanDocument::changed), replaced(&document, &PlanDocument::replaced);
    document.replace(smallPlan());
    QCOMPARE(replaced.count(), 1);
    const auto changes = compose(moveTo(document.plan(), {id("muc"), id("zrh")}, id("emea")), document.plan(), ids);
    QVERIFY(document.applyQuietly(*changes) && document.applyQuietly(changes->inverted()));
    QCOMPARE(changed.count(), 0);
    QVERIFY(document.apply(*changes));
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(TestChangeSet)
#include "tst_change_set.moc"
