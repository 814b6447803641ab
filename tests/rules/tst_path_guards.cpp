// SPDX-License-Identifier: MIT
// Whether a segment reaches the rest of its site by another way: what a fix that makes a site of it has to know.
#include <QtTest>

#include "model/rules/path_guards.h"
#include "tests/support/small_plan.h"

using namespace sitewright;
using namespace sitewright::test;

namespace {

void join(Plan &plan, const std::string &from, const std::string &to)
{
    const ObjectRef link = plan.create(Kind::Link, id("l" + std::to_string(plan.count(Kind::Link))));
    plan.set(link, FieldId::From, id(from));
    plan.set(link, FieldId::To, id(to));
}

bool serverRoomLeadsBack(const Plan &plan) { return leadsBack(plan, plan.find("mucserver")); }

} // namespace

class TestPathGuards : public QObject {
    Q_OBJECT

private slots:
    void aWayOfManyLinksLeadsBack();
    void aWayThatEndsElsewhereDoesNot();
    void aHubWithThousandsOfLinksLeadsBack();
};

void TestPathGuards::aWayOfManyLinksLeadsBack()
{
    Plan plan = smallPlan();
    QVERIFY(!serverRoomLeadsBack(plan));
    join(plan, "mucserver", "zrhoffice");
    QVERIFY(!serverRoomLeadsBack(plan));
    join(plan, "zrh", "lyo"); // which is in the cloud, as Munich is
    QVERIFY(serverRoomLeadsBack(plan));
}

void TestPathGuards::aWayThatEndsElsewhereDoesNot()
{
    Plan plan = smallPlan();
    join(plan, "mucserver", "zrh");
    QVERIFY(!serverRoomLeadsBack(plan));
    join(plan, "zrhoffice", "mucserver"); // round about, to itself
    QVERIFY(!serverRoomLeadsBack(plan));
}

void TestPathGuards::aHubWithThousandsOfLinksLeadsBack()
{
    Plan plan = smallPlan();
    join(plan, "mucserver", "zrh");
    for (int i = 0; i < 3'000; ++i) {
        const std::string site = "leaf" + std::to_string(i);
        plan.set(plan.create(Kind::Site, id(site)), FieldId::Owner, id("emea"));
        join(plan, "zrh", site);
    }
    join(plan, "leaf2999", "mucoffice");
    QVERIFY(serverRoomLeadsBack(plan));
}

QTEST_GUILESS_MAIN(TestPathGuards)
#include "tst_path_guards.moc"
