// SPDX-License-Identifier: MIT
#include "model/edits/network_edits.h"
#include "model/edits/structure_edits.h"
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "model/plan/plan_document.h"
#include "tests/support/contoso.h"
#include "tests/support/large_plan.h"
#include "tests/support/seats.h"
#include "views/network/network_layout.h"

#include <QtTest>

#include <set>

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    explicit Fixture(Plan plan)
    {
        document.replace(std::move(plan));
        layout.rebuild(document.plan());
        QObject::connect(&document, &PlanDocument::changed, &document, [this](const ChangeSet &changes) { layout.update(document.plan(), changes); });
    }
    void perform(const Edit &edit)
    {
        const auto changes = compose(edit, document.plan(), ids);
        QVERIFY2(changes.has_value(), "the edit was refused");
        last = *changes;
        QVERIFY(document.apply(*changes).has_value());
    }
    const Plan &plan() const { return document.plan(); }
    Seats seats() const { return seatsOf(plan(), layout); }

    PlanDocument document;
    NetworkLayout layout;
    IdSource ids = IdSource::seeded(7);
    ChangeSet last;
};

void locate(Plan &plan, std::string_view site, double latitude, double longitude)
{
    plan.set(object(plan, site), FieldId::Latitude, latitude);
    plan.set(object(plan, site), FieldId::Longitude, longitude);
}

} // namespace

class TestNetworkLayout : public QObject {
    Q_OBJECT

private slots:
    void everySiteAndCloudHasASeat();
    void theSamePlanGivesTheSameSeats();
    void coordinatesDecide();
    void nobodyStandsOnSomebodyElse();
    void aNewcomerMovesNobody();
    void aNewcomerMovesHardlyAnybodyAfterReloading();
    void whoHasNoCoordinatesStandsNearItsRegion();
    void aChosenSeatIsKeptInTheFile();
    void aFileWithoutSeatsSaysNothingOfThem();
    void undoPutsBack();
    void linksOfSegmentsEndAtTheirSites();
    void linksBesideEachOtherHaveLanes();
    void aCloudStandsBetweenThoseItJoins();
};

void TestNetworkLayout::everySiteAndCloudHasASeat()
{
    const Plan plan = generatedPlan(300);
    QCOMPARE(seatsOf(plan).size(), std::size_t(plan.count(Kind::Site) + plan.count(Kind::Cloud)));
}

void TestNetworkLayout::theSamePlanGivesTheSameSeats()
{
    QCOMPARE(seatsOf(generatedPlan(300)), seatsOf(generatedPlan(300)));
}

void TestNetworkLayout::coordinatesDecide()
{
    Plan plan = contosoPlan();
    locate(plan, "frankfurt", 50.1, 8.7);
    locate(plan, "madrid", 40.4, -3.7);
    locate(plan, "vienna", 48.2, 16.4);
    const Seats seats = seatsOf(plan);
    QVERIFY(seats.at("madrid").x() < seats.at("frankfurt").x() && seats.at("frankfurt").x() < seats.at("vienna").x());
    QVERIFY(seats.at("frankfurt").y() < seats.at("vienna").y() && seats.at("vienna").y() < seats.at("madrid").y());
    QCOMPARE(seats.at("madrid"), NetworkLayout::projected(40.4, -3.7));
}

void TestNetworkLayout::nobodyStandsOnSomebodyElse()
{
    Plan plan = generatedPlan(400);
    int i = 0;
    plan.forEach(Kind::Site, [&](ObjectRef site) {
        if (++i % 2 == 0) {
            plan.set(site, FieldId::Latitude, 48.1 + i % 3 * 0.01); // all in one city
            plan.set(site, FieldId::Longitude, 11.5);
        }
    });
    std::set<std::pair<int, int>> taken;
    for (const auto &[id, at] : seatsOf(plan))
        QVERIFY2(taken.emplace(at.x(), at.y()).second, id.c_str());
}

void TestNetworkLayout::aNewcomerMovesNobody()
{
    for (const bool located : {false, true}) {
        Plan plan = generatedPlan(200);
        if (located)
            locate(plan, "s0", 48, 11);
        Fixture f(std::move(plan));
        const Seats before = f.seats();
        for (int i = 0; i < 20; ++i)
            f.perform(addObject(f.plan(), Kind::Site, id("a50")));
        const Seats after = f.seats();
        QCOMPARE(after.size(), before.size() + 20);
        for (const auto &[id, at] : before)
            QCOMPARE(after.at(id), at);
    }
}

void TestNetworkLayout::aNewcomerMovesHardlyAnybodyAfterReloading()
{
    Plan plan = generatedPlan(1000);
    const Seats before = seatsOf(plan);
    const ObjectRef site = plan.create(Kind::Site, id("a00newcomer"));
    plan.set(site, FieldId::Owner, id("a50"));
    const Seats after = seatsOf(plan);
    int moved = 0;
    for (const auto &[id, at] : before)
        moved += after.at(id) != at ? 1 : 0;
    QVERIFY2(moved <= 10, qPrintable(QString::number(moved)));
}

void TestNetworkLayout::whoHasNoCoordinatesStandsNearItsRegion()
{
    Plan plan = contosoPlan();
    locate(plan, "frankfurt", 50.1, 8.7);
    locate(plan, "lisbon", 38.7, -9.1);
    const Seats seats = seatsOf(plan);
    const auto distance = [&](const char *a, const char *b) { return (seats.at(a) - seats.at(b)).manhattanLength(); };
    QVERIFY(distance("munich", "frankfurt") < distance("munich", "lisbon"));
    QVERIFY(distance("madrid", "lisbon") < distance("madrid", "frankfurt"));
}

void TestNetworkLayout::aChosenSeatIsKeptInTheFile()
{
    Plan plan = contosoPlan();
    locate(plan, "munich", 48, 11);
    plan.set(object(plan, "munich"), FieldId::Seat, GridPoint{12, -40});
    const std::string bytes = writePlan(plan);
    QVERIFY(bytes.find("\"networkLayout\": {\n    \"munich\": [12, -40]\n  }") != std::string::npos);
    const auto read = readPlan(bytes, u"x"_s);
    QVERIFY(read.has_value());
    QCOMPARE(seatsOf(read->plan).at("munich"), QPoint(96, -320));
    QCOMPARE(writePlan(read->plan), bytes);
}

void TestNetworkLayout::aFileWithoutSeatsSaysNothingOfThem()
{
    QVERIFY(writePlan(contosoPlan()).find("networkLayout") == std::string::npos);
}

void TestNetworkLayout::undoPutsBack()
{
    Fixture f(contosoPlan());
    const Seats before = f.seats();
    f.perform(moveSeats(f.plan(), {{id("munich"), {500, 500}}, {id("zurich"), {510, 500}}}));
    QCOMPARE(f.seats().at("munich"), QPoint(4000, 4000));
    QVERIFY(f.layout.bounds().contains(4080, 4000));
    QVERIFY(f.document.apply(f.last.inverted()).has_value());
    QCOMPARE(f.seats(), before);
    f.perform(removeObjects(f.plan(), {id("munich")}));
    QVERIFY(!f.seats().contains("munich"));
    QVERIFY(f.document.apply(f.last.inverted()).has_value());
    QCOMPARE(f.seats(), before);
}

void TestNetworkLayout::linksOfSegmentsEndAtTheirSites()
{
    Fixture f(contosoPlan());
    const std::size_t before = f.layout.lines().size();
    f.perform(addLink(f.plan(), id("muclab"), id("zrhoffice")));
    QCOMPARE(f.layout.lines().size(), before + 1);
    f.perform(addLink(f.plan(), id("muclab"), id("mucoffice"))); // inside one site: nothing to draw
    QCOMPARE(f.layout.lines().size(), before + 1);
}

void TestNetworkLayout::linksBesideEachOtherHaveLanes()
{
    Fixture f(contosoPlan());
    f.perform(addLink(f.plan(), id("munich"), id("zurich")));
    f.perform(addLink(f.plan(), id("zurich"), id("munich")));
    std::set<int> lanes;
    for (const NetworkLayout::Line &line : f.layout.lines()) {
        if (std::minmax(line.from, line.to) == std::minmax(object(f.plan(), "munich"), object(f.plan(), "zurich")))
            lanes.insert(line.lane);
    }
    QVERIFY(lanes.size() >= 2);
}

void TestNetworkLayout::aCloudStandsBetweenThoseItJoins()
{
    Plan plan = contosoPlan();
    locate(plan, "frankfurt", 50, 8);
    locate(plan, "madrid", 40, -4);
    const ObjectRef cloud = plan.create(Kind::Cloud, id("mpls"));
    for (const auto &[link, site] : {std::pair("c1", "frankfurt"), std::pair("c2", "madrid")}) {
        const ObjectRef made = plan.create(Kind::Link, id(link));
        plan.set(made, FieldId::From, plan.id(cloud));
        plan.set(made, FieldId::To, id(site));
    }
    const Seats seats = seatsOf(plan);
    const QPoint middle = (seats.at("frankfurt") + seats.at("madrid")) / 2;
    QVERIFY((seats.at("mpls") - middle).manhattanLength() < 150);
}

QTEST_GUILESS_MAIN(TestNetworkLayout)

#include "tst_network_layout.moc"
