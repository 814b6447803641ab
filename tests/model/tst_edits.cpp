// SPDX-License-Identifier: MIT
// Every edit says what it does in the undo list and does just that.
#include <QtTest>

#include "model/edits/application_edits.h"
#include "model/edits/new_plan.h"
#include "model/edits/depot_edits.h"
#include "model/edits/structure_edits.h"
#include "model/edits/waiver_edits.h"
#include "tests/support/plan_checks.h"
#include "tests/support/small_plan.h"

using namespace sitewright;
using namespace sitewright::test;

class TestEdits : public QObject {
    Q_OBJECT

private slots:
    void namesSayWhatHappens();
    void percentSignsInNamesStay();
    void copiesReferToEachOther();
    void copiesAreNobodysSecond();
    void duplicatesStandBesideTheirOriginals();
    void dissolvingKeepsWhatStoodInside();
    void dissolvingGivesPlacesUp();
    void dissolvingNestedOnesPassesTheirContentsUp();
    void removingSeveralTakesNestedOnesOnce();
    void anExplicitPlaceKeepsItsLegs();
    void withoutAPlaceLegsStayBehind();
    void aDepotLeavesItsSegment();
    void movesInACircleEndAndAreRefused();
    void oneCentralPoint();
    void oneMasterDepotInASite();
    void theShareInForceIsRemembered();
    void copiesOfADepotAreNotDeployed();
    void duplicatesOfAnApplicationGo();
    void serverNamesAreProposed();
    void waiversAreGivenAndWithdrawn();
    void theWizardsPlan();
};

void TestEdits::namesSayWhatHappens()
{
    const Plan plan = smallPlan();
    QCOMPARE(moveTo(plan, {id("muc")}, id("emea")).name, QStringLiteral("Move Munich to EMEA"));
    QCOMPARE(moveTo(plan, {id("muc"), id("zrh")}, id("emea")).name, QStringLiteral("Move 2 objects to EMEA"));
    QCOMPARE(addObject(plan, Kind::ManagementPoint, id("muc")).name, QStringLiteral("Add Management Point to Munich"));
    QCOMPARE(addApplication(plan, id("mpmuc2"), "eventDispatcher").name, QStringLiteral("Install Event Dispatcher on DSM-MUC-02"));
    QCOMPARE(removeObjects(plan, {id("muc"), id("zrh"), id("lyo")}).name, QStringLiteral("Delete 3 objects"));
    QCOMPARE(removeObjects(plan, {id("muc")}).name, QStringLiteral("Delete Munich"));
    QCOMPARE(setResponsibleService(plan, {id("lyo")}, id("mplyo")).name, QStringLiteral("Make DSM-LYO-01 responsible for Lyon"));
    QCOMPARE(rename(plan, id("muc"), "München").name, QStringLiteral("Rename Munich to München"));
    QCOMPARE(setField(plan, {id("muc")}, FieldId::Clients, std::int64_t(5)).name, QStringLiteral("Change “Clients” of Munich"));
    QCOMPARE(removeObjects(plan, {id("lmuc")}).name, QStringLiteral("Delete Munich – Carrier"));
}

void TestEdits::percentSignsInNamesStay()
{
    const Plan plan = after(smallPlan(), rename(smallPlan(), id("muc"), "%2 %n"));
    QCOMPARE(moveTo(plan, {id("muc")}, id("emea")).name, QStringLiteral("Move %2 %n to EMEA"));
}

void TestEdits::copiesReferToEachOther()
{
    const Plan before = smallPlan();
    const Plan plan = after(before, copyTo(before, {id("dach"), id("muc")}, id("org")));
    QCOMPARE(invariantProblem(plan), QString());
    const ObjectRef mp = named(plan, Kind::ManagementPoint, "DSM-MUC-03"), depot = plan.childrenSorted(plan.owner(mp), ChildGroup::Contents)[2];
    const ObjectRef site = plan.owner(mp);
    QVERIFY(mp && site != plan.find("muc"));
    QCOMPARE(plan.name(site), std::string_view("Munich"));
    QCOMPARE(plan.structure(site).ownService, mp);
    QCOMPARE(plan.name(plan.owner(plan.owner(site))), std::string_view("Contoso"));
    RefList legs = std::get<RefList>(plan.value(mp, FieldId::Segments));
    QCOMPARE(legs.size(), std::size_t(1));
    QCOMPARE(plan.owner(plan.find(legs.front())), site);
    QVERIFY(depot.is(Kind::Depot));
    QCOMPARE(plan.owner(plan.depot(depot).standsIn), site);
    QCOMPARE(plan.count(Kind::Site), 5U);
    QCOMPARE(plan.count(Kind::Link), 2U); // none between copied objects
    const Plan linked = after(before, addLink(before, id("muc"), id("zrh"), true));
    QCOMPARE(after(linked, copyTo(linked, {id("dach")}, id("org"))).count(Kind::Link), 4U);
}

void TestEdits::copiesAreNobodysSecond()
{
    const Plan before = smallPlan();
    const Plan plan = after(before, copyTo(before, {id("mpcentral"), id("depmuc")}, id("muc")));
    QCOMPARE(plan.centralPoints().size(), std::size_t(1));
    const ObjectRef copy = named(plan, Kind::ManagementPoint, "DSM-CENTRAL-2");
    QVERIFY(copy && !plan.application(copy, 0).primary);
    const ObjectRef depot = named(plan, Kind::Depot, "Munich depot 2");
    QVERIFY(depot && !plan.depot(depot).master);
}

void TestEdits::duplicatesStandBesideTheirOriginals()
{
    const Plan before = smallPlan();
    const Plan plan = after(before, duplicate(before, {id("muc"), id("lyo"), id("mpls")}));
    QCOMPARE(plan.owner(named(plan, Kind::Site, "Munich 2")), plan.find("dach"));
    QCOMPARE(plan.owner(named(plan, Kind::Site, "Lyon 2")), plan.find("emea"));
    QCOMPARE(plan.count(Kind::Cloud), 2U);
    QCOMPARE(plan.count(Kind::Link), 4U); // both ends of each were copied
    QVERIFY(!refusalOf(before, duplicate(before, {id("org")})).isEmpty());
    QVERIFY(!refusalOf(before, duplicate(before, {id("lmuc")})).isEmpty());
}

void TestEdits::dissolvingKeepsWhatStoodInside()
{
    const Plan before = smallPlan();
    const Plan plan = after(before, removeKeepingChildren(before, {id("dach")}));
    QVERIFY(plan.find("dach").isNull());
    QCOMPARE(plan.owner(plan.find("muc")), plan.find("emea"));
    QCOMPARE(plan.count(Kind::ManagementPoint), before.count(Kind::ManagementPoint));
}

void TestEdits::dissolvingGivesPlacesUp()
{
    Plan before = smallPlan();
    const FieldSpec *row = field(Kind::Site, FieldId::Position);
    before.set(before.find("muc"), FieldId::Position, normalized(*row, GridPoint{4, 6}));
    const Plan plan = after(before, removeKeepingChildren(before, {id("dach")}));
    QVERIFY(isDefault(plan.value(plan.find("muc"), FieldId::Position))); // it was relative to the region
}

void TestEdits::dissolvingNestedOnesPassesTheirContentsUp()
{
    const Plan before = smallPlan();
    const Plan plan = after(before, removeKeepingChildren(before, {id("dach"), id("emea"), id("muc")}));
    QCOMPARE(plan.count(Kind::Region), 0U);
    QCOMPARE(plan.owner(plan.find("muc")), plan.find("org")); // no region: it stays
    QCOMPARE(plan.owner(plan.find("lyo")), plan.find("org"));
    QCOMPARE(invariantProblem(plan), QString());
}

void TestEdits::removingSeveralTakesNestedOnesOnce()
{
    const Plan before = smallPlan();
    const Plan plan = after(before, removeObjects(before, {id("dach"), id("muc"), id("mpmuc"), id("lmuc")}));
    QCOMPARE(plan.count(Kind::Site), 1U);
    QCOMPARE(plan.count(Kind::Link), 1U);
    QCOMPARE(invariantProblem(plan), QString());
}

void TestEdits::anExplicitPlaceKeepsItsLegs()
{
    const Plan before = after(smallPlan(), setField(smallPlan(), {id("mpmuc")}, FieldId::Place, id("muc")));
    const Plan plan = after(before, moveTo(before, {id("mpmuc")}, id("lyo")));
    QCOMPARE(std::get<RefList>(plan.value(plan.find("mpmuc"), FieldId::Segments)), RefList{id("mucoffice")});
    QCOMPARE(plan.point(plan.find("mpmuc")).standsIn, plan.find("muc"));
}

void TestEdits::withoutAPlaceLegsStayBehind()
{
    const Plan before = smallPlan();
    QVERIFY(!isDefault(before.value(before.find("mpmuc"), FieldId::Segments)));
    const Plan plan = after(before, moveTo(before, {id("mpmuc")}, id("lyo")));
    QVERIFY(isDefault(plan.value(plan.find("mpmuc"), FieldId::Segments)));
    QCOMPARE(plan.point(plan.find("mpmuc")).standsIn, plan.find("lyo"));
}

// A region is put into one that stands inside it before the next move looks for what stands above its object.
void TestEdits::movesInACircleEndAndAreRefused()
{
    const Plan plan = smallPlan();
    IdSource ids = IdSource::seeded(1);
    const Edit moves{QStringLiteral("Move in a circle"), [&](Draft &draft) {
                         draft.set(id("emea"), FieldId::Owner, id("dach"));
                         moveTo(plan, {id("muc")}, id("org")).compose(draft);
                     }, {}};
    QVERIFY(!sitewright::compose(moves, plan, ids));
}

void TestEdits::aDepotLeavesItsSegment()
{
    const Plan before = smallPlan();
    const Plan plan = after(before, moveTo(before, {id("depmuc")}, id("lyo")));
    QVERIFY(isDefault(plan.value(plan.find("depmuc"), FieldId::StandsIn)));
}

void TestEdits::oneCentralPoint()
{
    const Plan before = smallPlan();
    const Plan plan = after(before, makeCentral(before, id("mplyo")));
    QCOMPARE(plan.centralPoints(), std::vector{plan.find("mplyo")});
    QCOMPARE(after(plan, makeCentral(plan, id("mplyo"))).centralPoints(), std::vector{plan.find("mplyo")});
}

void TestEdits::oneMasterDepotInASite()
{
    const Plan two = after(smallPlan(), addObject(smallPlan(), Kind::Depot, id("muc"), "second"));
    ObjectRef second;
    two.forEach(Kind::Depot, [&](ObjectRef ref) { second = two.name(ref) == "second" ? ref : second; });
    QVERIFY(!two.depot(second).master);
    const Plan turned = after(two, makeSiteMaster(two, two.id(second)));
    QVERIFY(turned.depot(second).master);
    QVERIFY(!turned.depot(turned.find("depmuc")).master);
}

void TestEdits::theShareInForceIsRemembered()
{
    const auto inForce = [](const Plan &plan) { return QString::fromStdString(plan.textValue(plan.find("depmuc"), FieldId::DeployedShare)); };
    const auto set = [](const Plan &plan, FieldId field, const FieldValue &value) { return after(plan, setField(plan, {id("depmuc")}, field, value)); };
    const Plan first = set(smallPlan(), FieldId::Share, std::string("\\\\A\\DSM$"));
    QCOMPARE(inForce(first), QString());
    const Plan deployed = set(first, FieldId::Deployed, true);
    QCOMPARE(inForce(deployed), QStringLiteral("\\\\A\\DSM$"));
    const Plan changed = set(set(deployed, FieldId::Share, std::string("\\\\B\\DSM$")), FieldId::Share, std::string("\\\\C\\DSM$"));
    QCOMPARE(inForce(changed), QStringLiteral("\\\\A\\DSM$"));
    QCOMPARE(inForce(set(changed, FieldId::Deployed, {})), QString());
    // Deployed before anybody wrote the share in force down: the share it had, or the first one stated.
    const Plan old = set(set(first, FieldId::Deployed, true), FieldId::DeployedShare, {});
    QCOMPARE(inForce(set(old, FieldId::Share, std::string("\\\\B\\DSM$"))), QStringLiteral("\\\\A\\DSM$"));
    const Plan unstated = set(set(old, FieldId::Deployed, true), FieldId::Share, {});
    QCOMPARE(inForce(set(set(unstated, FieldId::DeployedShare, {}), FieldId::Share, std::string("\\\\D\\DSM$"))), QStringLiteral("\\\\D\\DSM$"));
}

void TestEdits::copiesOfADepotAreNotDeployed()
{
    const Plan deployed = after(smallPlan(), setField(smallPlan(), {id("depmuc")}, FieldId::Deployed, true));
    const Plan plan = after(deployed, copyTo(deployed, {id("depmuc")}, id("muc")));
    QVERIFY(!plan.boolValue(named(plan, Kind::Depot, "Munich depot 2"), FieldId::Deployed));
}

void TestEdits::duplicatesOfAnApplicationGo()
{
    const ApplicationList twice{{.type = "osdProxy"}, {.type = "relayProxy"}, {.type = "osdProxy"}};
    const Plan before = after(smallPlan(), setField(smallPlan(), {id("mpmuc2")}, FieldId::Applications, twice));
    const Plan once = after(before, removeDuplicateApplication(before, id("mpmuc2"), "osdProxy"));
    QCOMPARE(once.applicationCount(once.find("mpmuc2")), 2);
    const Plan none = after(before, removeApplication(before, id("mpmuc2"), "osdProxy"));
    QCOMPARE(none.applicationCount(none.find("mpmuc2")), 1);
    const Plan same = after(before, addApplication(before, id("mpmuc2"), "osdProxy"));
    QCOMPARE(same.applicationCount(same.find("mpmuc2")), 3);
}

void TestEdits::serverNamesAreProposed()
{
    IdSource ids = IdSource::seeded(1);
    const auto proposed = [&](const char *name) {
        const Plan plan = after(smallPlan(), rename(smallPlan(), id("lyo"), name));
        return QString::fromStdString(proposedServerName(Draft(plan, ids), id("lyo")));
    };
    QCOMPARE(proposed("Lyon"), QStringLiteral("DSM-LYON-01"));
    QCOMPARE(proposed("Zürich_West (HQ)"), QStringLiteral("DSM-ZURICH-WEST-HQ-01"));
    QCOMPARE(proposed("muc"), QStringLiteral("DSM-MUC-03"));
    QCOMPARE(proposed("東京"), QStringLiteral("DSM-01"));
    Plan empty = emptyPlan("Contoso");
    QCOMPARE(proposedServerName(Draft(empty, ids), id("org")), std::string("DSM-CENTRAL"));
}

void TestEdits::waiversAreGivenAndWithdrawn()
{
    const Plan before = smallPlan();
    const WaiverText words{.reason = "no spare server", .author = "infrastructure team", .date = "2026-11-22", .expires = "2027-09-30", .scope = {}};
    const Plan plan = after(before, waive(before, "WOL-01:mucoffice", "9f1c2ab0", words));
    const ObjectRef waiver = plan.find(ObjectId::synthetic("WOL-01:mucoffice"));
    QVERIFY(waiver.is(Kind::Waiver));
    QCOMPARE(plan.textValue(waiver, FieldId::Reason), std::string("no spare server"));
    const Plan again = after(plan, waive(plan, "WOL-01:mucoffice", "00000000", words));
    QCOMPARE(again.count(Kind::Waiver), 1U);
    QCOMPARE(again.textValue(waiver, FieldId::Fingerprint), std::string("00000000"));
    QCOMPARE(dump(after(again, withdrawWaiver(again, "WOL-01:mucoffice"))), dump(before));
    QVERIFY(!refusalOf(before, waive(before, "WOL-01:mucoffice", "9f1c2ab0", {})).isEmpty());
}

void TestEdits::theWizardsPlan()
{
    const Plan plan = wizardPlan();
    QCOMPARE(invariantProblem(plan), QString());
    for (const Kind kind : {Kind::Organization, Kind::Region, Kind::Site, Kind::Depot, Kind::Repository, Kind::ManagementPoint})
        QCOMPARE(plan.count(kind), 1U);
    const ObjectRef central = plan.find("mpcentral");
    QVERIFY(plan.point(central).central && plan.has(central, App::BusinessLogicServer) && plan.has(central, App::DistributionService));
    QCOMPARE(plan.point(central).standsIn, plan.find("site1"));
    QCOMPARE(plan.structure(plan.organization()).ownService, central);
    QCOMPARE(plan.name(plan.find("repmaster")), std::string_view("master"));
    QCOMPARE(emptyPlan("X").count(Kind::Region), 0U);
    QCOMPARE(invariantProblem(emptyPlan("X")), QString());
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
