// SPDX-License-Identifier: MIT
// The judge of drags: what may be put where, why not, and where something dropped on a card really lands.
#include <QtTest>

#include "model/edits/application_edits.h"
#include "model/edits/placement.h"
#include "tests/support/payloads.h"
#include "tests/support/plan_checks.h"
#include "tests/support/small_plan.h"

using namespace sitewright;
using namespace sitewright::test;

namespace {

QString why(const Plan &plan, const Payload &payload, const char *target, PlacementMode mode = PlacementMode::Move)
{
    const Result<Edit> edit = place(plan, payload, id(target), mode);
    return edit ? QString() : edit.error().why;
}

Plan placed(const Plan &plan, const Payload &payload, const char *target, PlacementMode mode = PlacementMode::Move)
{
    const Result<Edit> edit = place(plan, payload, id(target), mode);
    if (!edit)
        qFatal("refused: %s", qPrintable(edit.error().text()));
    const Plan out = after(plan, *edit);
    if (const QString problem = invariantProblem(out); !problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    return out;
}

QString owner(const Plan &plan, const char *object) { return QString::fromStdString(plan.id(plan.owner(plan.find(object))).text()); }

} // namespace

class TestPlacement : public QObject {
    Q_OBJECT

private slots:
    void structureNests();
    void reasonsAreSentences_data();
    void reasonsAreSentences();
    void pointsGoToPlacesAndSegments();
    void cardsMeanThePlaceTheyStandIn();
    void applicationsGoOntoPoints();
    void applicationsDroppedOnPlaces();
    void applicationsBringAPointWhereThereIsNone();
    void ownTypesKeepToTheirLevels();
    void thePaletteMakesNewThings();
    void copyingLeavesTheOriginal();
    void payloadsAreDescribed();
};

void TestPlacement::structureNests()
{
    const Plan plan = smallPlan();
    QCOMPARE(owner(placed(plan, objects({"muc"}), "emea"), "muc"), QStringLiteral("emea"));
    QCOMPARE(owner(placed(plan, objects({"dach"}), "org"), "dach"), QStringLiteral("org"));
    const Plan both = placed(plan, objects({"muc", "dach"}), "org");
    QCOMPARE(owner(both, "dach"), QStringLiteral("org"));
    QCOMPARE(owner(both, "muc"), QStringLiteral("dach")); // moved with its region
}

void TestPlacement::reasonsAreSentences_data()
{
    QTest::addColumn<QStringList>("payload");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *what, const char *target, const char *reason) {
        QTest::addRow("%s to %s", what, target) << QString::fromUtf8(what).split(QLatin1Char(' ')) << QString::fromUtf8(target)
                                                << QString::fromUtf8(reason);
    };
    row("muc", "lyo", "A site cannot stand inside a site. Drop it on a region or the organisation.");
    row("muc", "mplyo", "A site cannot stand inside a site. Drop it on a region or the organisation.");
    row("dach", "muc", "A region cannot stand inside itself.");
    row("emea", "dach", "A region cannot stand inside itself.");
    row("dach", "lyo", "A region cannot stand inside a site. Drop it on a region or the organisation.");
    row("dach", "dach", "A region cannot stand inside itself.");
    row("muc", "dach", "Munich already stands in DACH.");
    row("muc zrh", "dach", "All of them already stand in DACH.");
    row("mpmuc", "mpmuc2", "DSM-MUC-01 already stands in Munich.");
    row("mpmuc", "mucoffice", "DSM-MUC-01 already stands in MUC office.");
    row("mucoffice", "dach", "A segment belongs to a site. Drop it on a site.");
    row("depmuc", "dach", "A depot belongs to a site. Drop it on a site.");
    row("org", "dach", "The organisation is the root of the plan and cannot be moved.");
    row("mpls", "dach", "A WAN cloud stands in no other object.");
    row("gone", "dach", "What was cut or dragged does not exist any more.");
    row("muc", "gone", "The target does not exist any more.");
}

void TestPlacement::reasonsAreSentences()
{
    QFETCH(QStringList, payload);
    QFETCH(QString, target);
    QFETCH(QString, reason);
    Payload what;
    for (const QString &text : payload)
        what.objects.push_back(id(text.toStdString()));
    const Plan plan = smallPlan();
    const Result<Edit> edit = place(plan, what, id(target.toStdString()), PlacementMode::Move);
    QVERIFY(!edit);
    QCOMPARE(edit.error().why, reason);
    QVERIFY(edit.error().what.endsWith(QLatin1Char('.')) == false && !edit.error().what.isEmpty());
}

void TestPlacement::pointsGoToPlacesAndSegments()
{
    const Plan plan = smallPlan();
    const Plan moved = placed(plan, objects({"mpmuc"}), "lyo");
    QCOMPARE(owner(moved, "mpmuc"), QStringLiteral("lyo"));
    QVERIFY(isDefault(moved.value(moved.find("mpmuc"), FieldId::Segments))); // its leg was in Munich
    const Plan raised = placed(plan, objects({"mpmuc"}), "dach");
    QCOMPARE(raised.point(raised.find("mpmuc")).standsIn, raised.find("muc")); // still where its leg is
    const Plan legs = placed(plan, objects({"mpmuc"}), "mucserver");
    QCOMPARE(std::get<RefList>(legs.value(legs.find("mpmuc"), FieldId::Segments)), (RefList{id("mucoffice"), id("mucserver")}));
    const Plan abroad = placed(plan, objects({"mpmuc"}), "zrhoffice");
    QCOMPARE(owner(abroad, "mpmuc"), QStringLiteral("zrh"));
    QCOMPARE(std::get<RefList>(abroad.value(abroad.find("mpmuc"), FieldId::Segments)), RefList{id("zrhoffice")});
    const Plan central = placed(plan, objects({"mpcentral"}), "zrhoffice");
    QCOMPARE(owner(central, "mpcentral"), QStringLiteral("org")); // keeps its duties, only stands there too
}

void TestPlacement::cardsMeanThePlaceTheyStandIn()
{
    const Plan plan = smallPlan();
    QCOMPARE(landingPlace(plan, objects({"mplyo"}), id("mpmuc")), id("muc"));
    QCOMPARE(landingPlace(plan, objects({"lyooffice"}), id("mucoffice")), id("muc"));
    QCOMPARE(landingPlace(plan, objects({"mplyo"}), id("mucoffice")), id("mucoffice"));
    QCOMPARE(landingPlace(plan, newApplication("osdProxy"), id("lyo")), id("mplyo"));
    QCOMPARE(landingPlace(plan, newApplication("osdProxy"), id("mucoffice")), id("mpmuc"));
    QCOMPARE(owner(placed(plan, objects({"mplyo"}), "depmuc"), "mplyo"), QStringLiteral("muc"));
    QCOMPARE(owner(placed(plan, objects({"lyooffice"}), "mpmuc"), "lyooffice"), QStringLiteral("muc"));
}

void TestPlacement::applicationsGoOntoPoints()
{
    const Plan plan = smallPlan();
    QVERIFY(placed(plan, newApplication("osdProxy"), "mpmuc").has(plan.find("mpmuc"), App::OsdProxy));
    const Plan moved = placed(plan, installed("mpmuc", "eventDispatcher"), "mplyo");
    QVERIFY(moved.has(moved.find("mplyo"), App::EventDispatcher) && !moved.has(moved.find("mpmuc"), App::EventDispatcher));
    const Plan copied = placed(plan, installed("mpcentral", "businessLogicServer"), "mplyo", PlacementMode::Copy);
    QVERIFY(copied.has(copied.find("mplyo"), App::BusinessLogicServer) && copied.has(copied.find("mpcentral"), App::BusinessLogicServer));
    QVERIFY(!copied.application(copied.find("mplyo"), 1).primary);
    const Plan server = placed(plan, installed("mpcentral", "businessLogicServer"), "mplyo");
    QVERIFY(server.application(server.find("mplyo"), 1).primary); // its settings travel with it
    QCOMPARE(why(plan, newApplication("eventDispatcher"), "mpmuc"), QStringLiteral("DSM-MUC-01 already has Event Dispatcher."));
    QCOMPARE(why(plan, installed("mpmuc", "eventDispatcher"), "mpmuc"), QStringLiteral("DSM-MUC-01 already has Event Dispatcher."));
}

void TestPlacement::applicationsDroppedOnPlaces()
{
    const Plan plan = smallPlan();
    QVERIFY(placed(plan, newApplication("osdProxy"), "lyo").has(plan.find("mplyo"), App::OsdProxy));
    QCOMPARE(why(plan, newApplication("clientProxy"), "muc"), QStringLiteral("Munich has several Management Points. Drop it on one of them."));
    QCOMPARE(why(plan, installed("mpmuc", "eventDispatcher"), "zrh"),
             QStringLiteral("An application is installed on a Management Point. Drop it on one."));
    QCOMPARE(why(plan, newApplication("osdProxy"), "mpls"), QStringLiteral("An application is installed on a Management Point. Drop it on one."));
}

void TestPlacement::applicationsBringAPointWhereThereIsNone()
{
    const Plan plan = smallPlan();
    const Result<Edit> edit = place(plan, newApplication("distributionService"), id("zrhoffice"), PlacementMode::Move);
    QVERIFY(edit);
    QCOMPARE(edit->name, QStringLiteral("Add DSM-ZURICH-01 with Distribution Service"));
    const Plan out = after(plan, *edit);
    const ObjectRef mp = named(out, Kind::ManagementPoint, "DSM-ZURICH-01");
    QVERIFY(mp && out.has(mp, App::DistributionService));
    QCOMPARE(out.owner(mp), out.find("zrh"));
    QCOMPARE(std::get<RefList>(out.value(mp, FieldId::Segments)), RefList{id("zrhoffice")});
}

void TestPlacement::ownTypesKeepToTheirLevels()
{
    const Plan plan = after(smallPlan(), addApplicationType(smallPlan(), {.name = "Log collector", .shortName = "LC", .levels = {"site"}}));
    QVERIFY(plan.applicationType("logCollector") >= builtInApplicationCount);
    QVERIFY(why(plan, newApplication("logCollector"), "mpmuc").isEmpty());
    QCOMPARE(why(plan, newApplication("logCollector"), "mpcentral"),
             QStringLiteral("Log collector is not allowed on a Management Point of the organisation."));
    QCOMPARE(why(plan, newApplication("logCollector"), "dach"),
             QStringLiteral("Log collector is not allowed on a Management Point of a region."));
    QCOMPARE(why(plan, newApplication("nonsense"), "mpmuc"), QStringLiteral("There is no such application type any more."));
}

void TestPlacement::thePaletteMakesNewThings()
{
    const Plan plan = smallPlan();
    QVERIFY(named(placed(plan, newKind(Kind::ManagementPoint), "lyo"), Kind::ManagementPoint, "DSM-LYON-01"));
    QVERIFY(named(placed(plan, newKind(Kind::Site), "dach"), Kind::Site, "Site 4"));
    QVERIFY(named(placed(plan, newKind(Kind::Region), "emea"), Kind::Region, "Region 3"));
    QVERIFY(named(placed(plan, newKind(Kind::Segment), "mpmuc"), Kind::Segment, "Segment 3"));
    QCOMPARE(placed(plan, newKind(Kind::Cloud), "muc").count(Kind::Cloud), 2U);
    const Plan inSegment = placed(plan, newKind(Kind::ManagementPoint), "zrhoffice");
    QCOMPARE(inSegment.point(named(inSegment, Kind::ManagementPoint, "DSM-ZURICH-01")).standsIn, inSegment.find("zrh"));
    QVERIFY(!why(plan, newKind(Kind::Site), "muc").isEmpty());
    QVERIFY(!why(plan, newKind(Kind::Link), "muc").isEmpty());
    QVERIFY(!why(plan, newKind(Kind::Organization), "org").isEmpty());
}

void TestPlacement::copyingLeavesTheOriginal()
{
    const Plan plan = placed(smallPlan(), objects({"muc"}), "emea", PlacementMode::Copy);
    QCOMPARE(plan.count(Kind::Site), 4U);
    QCOMPARE(owner(plan, "muc"), QStringLiteral("dach"));
    QVERIFY(!why(plan, objects({"muc"}), "lyo", PlacementMode::Copy).isEmpty());
    QCOMPARE(placed(plan, objects({"muc"}), "dach", PlacementMode::Copy).count(Kind::Site), 5U); // beside itself
}

void TestPlacement::payloadsAreDescribed()
{
    const Plan plan = smallPlan();
    QCOMPARE(describe(plan, objects({"muc"})), QStringLiteral("Munich"));
    QCOMPARE(describe(plan, objects({"muc", "zrh", "lyo"})), QStringLiteral("3 objects"));
    QCOMPARE(describe(plan, newKind(Kind::ManagementPoint)), QStringLiteral("new Management Point"));
    QCOMPARE(describe(plan, newApplication("osdProxy")), QStringLiteral("new OSD Proxy"));
    QCOMPARE(describe(plan, installed("mpmuc", "eventDispatcher")), QStringLiteral("Event Dispatcher"));
}

QTEST_GUILESS_MAIN(TestPlacement)
#include "tst_placement.moc"
