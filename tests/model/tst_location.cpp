// SPDX-License-Identifier: MIT
// A whole location is one step, with names that follow its own; an excerpt can be called otherwise.
#include <QtTest>

#include "model/edits/location_edits.h"
#include "model/edits/paste.h"
#include "tests/support/plan_checks.h"
#include "tests/support/small_plan.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

class TestLocation : public QObject {
    Q_OBJECT

private slots:
    void theUsualOneHasEverything();
    void itIsServedAsAsked();
    void namesFollow();
    void typedNamesStay();
    void insideASiteItGoesBeside();
    void whatIsMissingIsTold();
    void excerptsCanBeCalledOtherwise();
};

void TestLocation::theUsualOneHasEverything()
{
    const Plan plan = smallPlan();
    const LocationText text = usualLocation(plan, id("dach"), "Graz");
    QCOMPARE(locationProblem(plan, text), QString());
    const Plan done = after(plan, addLocation(plan, text));
    QCOMPARE(invariantProblem(done), QString());
    const ObjectRef site = named(done, Kind::Site, "Graz"), mp = named(done, Kind::ManagementPoint, "DSM-GRAZ-01");
    QVERIFY(site && mp);
    QCOMPARE(done.owner(site), done.find(id("dach")));
    QVERIFY(done.has(mp, App::DistributionService) && done.has(mp, App::EventDispatcher));
    QCOMPARE(done.structure(site).ownService, mp);
    const ObjectRef depot = named(done, Kind::Depot, "Graz depot"), segment = named(done, Kind::Segment, "Graz office");
    QVERIFY(depot && segment && done.depot(depot).master && done.segment(segment).wakeOnLan);
    QCOMPARE(done.depot(depot).standsIn, segment);
    bool hasLeg = false;
    done.forEachSegmentOf(mp, [&](ObjectRef leg) { hasLeg = leg == segment; });
    QVERIFY(hasLeg);
    int links = 0;
    done.forEachLinkAt(site, [&](ObjectRef) { ++links; });
    QCOMPARE(links, 1);
}

void TestLocation::itIsServedAsAsked()
{
    const Plan plan = smallPlan();
    LocationText text = usualLocation(plan, id("dach"), "Graz");
    text.service = LocationService::Inherited;
    QVERIFY(named(after(plan, addLocation(plan, text)), Kind::Site, "Graz"));
    const Plan inherited = after(plan, addLocation(plan, text));
    QVERIFY(!inherited.structure(named(inherited, Kind::Site, "Graz")).ownService);
    text.service = LocationService::Other;
    QVERIFY(!locationProblem(plan, text).isEmpty());
    text.otherService = id("mplyo");
    const Plan other = after(plan, addLocation(plan, text));
    QCOMPARE(other.structure(named(other, Kind::Site, "Graz")).ownService, other.find(id("mplyo")));
    text.point.clear();
    text.depot.clear();
    text.segments.clear();
    text.connectedTo = {};
    const Plan bare = after(plan, addLocation(plan, text));
    QCOMPARE(bare.count(Kind::ManagementPoint), plan.count(Kind::ManagementPoint));
    QCOMPARE(bare.count(Kind::Link), plan.count(Kind::Link));
}

void TestLocation::namesFollow()
{
    const Plan plan = smallPlan();
    LocationText text = usualLocation(plan, id("dach"));
    renameLocation(plan, text, "Graz");
    QCOMPARE(text.depot, std::string("Graz depot"));
    QCOMPARE(text.point, std::string("DSM-GRAZ-01"));
    QCOMPARE(text.segments.front().name, std::string("Graz office"));
}

void TestLocation::typedNamesStay()
{
    const Plan plan = smallPlan();
    LocationText text = usualLocation(plan, id("dach"));
    text.point = "MY-SERVER";
    text.segments.front().name = "VLAN 7";
    renameLocation(plan, text, "Graz");
    QCOMPARE(text.point, std::string("MY-SERVER"));
    QCOMPARE(text.segments.front().name, std::string("VLAN 7"));
}

void TestLocation::insideASiteItGoesBeside()
{
    const Plan plan = smallPlan();
    QCOMPARE(usualLocation(plan, id("mpmuc")).parent, id("dach"));
    QCOMPARE(usualLocation(plan, ObjectId()).parent, plan.id(plan.organization()));
}

void TestLocation::whatIsMissingIsTold()
{
    const Plan plan = smallPlan();
    LocationText text = usualLocation(plan, id("dach"));
    text.name = "  ";
    QVERIFY(!locationProblem(plan, text).isEmpty());
    text = usualLocation(plan, id("dach"));
    text.parent = id("muc");
    QVERIFY(!locationProblem(plan, text).isEmpty());
    text = usualLocation(plan, id("dach"));
    text.clients = -5;
    QVERIFY(!locationProblem(plan, text).isEmpty());
}

void TestLocation::excerptsCanBeCalledOtherwise()
{
    Plan plan = smallPlan();
    plan.set(plan.find(id("mucoffice")), FieldId::Name, std::string("Munich office"));
    plan.set(plan.find(id("mpmuc")), FieldId::Name, std::string("DSM-MUNICH-01"));
    const Excerpt other = renamed(excerptOf(plan, {id("muc")}), u"São Paulo"_s);
    QCOMPARE(other.plan.name(other.plan.find(id("muc"))), std::string_view("São Paulo"));
    QCOMPARE(other.plan.name(other.plan.find(id("mucoffice"))), std::string_view("São Paulo office"));
    QCOMPARE(other.plan.name(other.plan.find(id("mpmuc"))), std::string_view("DSM-SAO-PAULO-01"));
    QCOMPARE(other.plan.name(other.plan.find(id("mpmuc2"))), std::string_view("DSM-MUC-02"));
}

QTEST_MAIN(TestLocation)
#include "tst_location.moc"
