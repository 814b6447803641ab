// SPDX-License-Identifier: MIT
// A draft sees what it composed, refuses what would break a plan, and clears what refers to what it removes.
#include <map>
#include <random>
#include <set>

#include <QtTest>

#include "model/plan/draft.h"
#include "tests/support/plan_checks.h"
#include "tests/support/small_plan.h"

using namespace sitewright;
using namespace sitewright::test;

namespace {

QString why(const Plan &plan, const std::function<void(Draft &)> &work) { return refusalOf(plan, {.name = {}, .compose = work, .mergeKey = {}}); }
Plan done(const Plan &plan, const std::function<void(Draft &)> &work) { return after(plan, {.name = {}, .compose = work, .mergeKey = {}}); }

} // namespace

class TestDraft : public QObject {
    Q_OBJECT

private slots:
    void readsSeeWhatWasComposed();
    void anUnchangedFieldIsNoChange();
    void refusesWhatBreaksAPlan();
    void removingTakesWhatStandsBelowAndClearsReferences();
    void removingWhatWasJustMadeLeavesNothing();
    void namesOfServersCountUp();
    void theFirstFreeNumberIsTaken();
    void namesOfSiblingsCountUp();
    void typesHaveOneKey();
};

void TestDraft::readsSeeWhatWasComposed()
{
    const Plan plan = smallPlan();
    IdSource ids = IdSource::seeded(1);
    Draft draft(plan, ids);
    const ObjectId site = draft.create(Kind::Site, id("dach"), "Bern");
    draft.set(id("muc"), FieldId::Owner, id("emea"));
    draft.remove(id("zrh"));
    QVERIFY(draft.exists(site) && !draft.exists(id("zrh")) && !draft.exists(id("zrhoffice")));
    QCOMPARE(draft.children(id("dach")), std::vector{site});
    QVERIFY(draft.isWithin(id("mucoffice"), id("emea")) && !draft.isWithin(id("mucoffice"), id("dach")));
    QCOMPARE(draft.name(site), std::string("Bern"));
}

void TestDraft::anUnchangedFieldIsNoChange()
{
    const Plan plan = smallPlan();
    IdSource ids = IdSource::seeded(1);
    Draft draft(plan, ids);
    draft.set(id("muc"), FieldId::Name, std::string("Munich"));
    draft.set(id("muc"), FieldId::Owner, id("emea"));
    draft.set(id("muc"), FieldId::Owner, id("dach"));
    draft.set(id("muc"), FieldId::Type, std::string("lan"));
    const auto changes = draft.finish();
    QVERIFY(changes && changes->isEmpty());
}

void TestDraft::refusesWhatBreaksAPlan()
{
    const Plan plan = smallPlan();
    const auto refused = [&](const std::function<void(Draft &)> &work) { return !why(plan, work).isEmpty(); };
    QVERIFY(refused([](Draft &d) { d.set(id("emea"), FieldId::Owner, id("dach")); }));                   // a cycle
    QVERIFY(refused([](Draft &d) { d.set(id("muc"), FieldId::Owner, id("muc")); }));
    QVERIFY(refused([](Draft &d) { d.set(id("muc"), FieldId::Owner, id("lyo")); }));                     // a site in a site
    QVERIFY(refused([](Draft &d) { d.set(id("muc"), FieldId::Owner, id("nobody")); }));
    QVERIFY(refused([](Draft &d) { d.set(id("muc"), FieldId::Owner, {}); }));
    QVERIFY(refused([](Draft &d) { d.set(id("muc"), FieldId::DistributionService, id("lyo")); }));       // not an MP
    QVERIFY(refused([](Draft &d) { d.set(id("mpmuc"), FieldId::Segments, RefList{id("gone")}); }));
    QVERIFY(refused([](Draft &d) { d.set(id("mpmuc"), FieldId::Applications, ApplicationList{{.type = "nonsense"}}); }));
    QVERIFY(refused([](Draft &d) { d.set(id("lmuc"), FieldId::From, {}); }));
    QVERIFY(refused([](Draft &d) { d.set(id("muc"), FieldId::Clients, std::int64_t(-1)); }));
    QVERIFY(refused([](Draft &d) { d.set(id("muc"), FieldId::WakeOnLan, true); }));                      // a segment's field
    QVERIFY(refused([](Draft &d) { d.set(id("muc"), FieldId::Name, std::string("a\nb")); }));
    QVERIFY(refused([](Draft &d) { d.remove(id("org")); }));
    QVERIFY(refused([](Draft &d) { d.create(Kind::Organization, {}, "Second"); }));
    QVERIFY(refused([](Draft &d) { d.create(Kind::Site, id("dach"), "Twice", id("muc")); }));
    QVERIFY(refused([](Draft &d) { d.create(Kind::Segment, id("dach"), "Nowhere"); }));
    QVERIFY(!refused([](Draft &d) {
        d.set(id("dach"), FieldId::Owner, id("org"));
        d.set(id("emea"), FieldId::Owner, id("dach")); // swapped: no cycle in the end
    }));
}

void TestDraft::removingTakesWhatStandsBelowAndClearsReferences()
{
    const Plan plan = done(smallPlan(), [](Draft &d) { d.remove(id("muc")); });
    for (const char *gone : {"muc", "mucoffice", "mucserver", "mpmuc", "mpmuc2", "depmuc", "lmuc"})
        QVERIFY2(plan.find(gone).isNull(), gone);
    QVERIFY(plan.find("llyo") && plan.find("mpls"));
    QVERIFY(isDefault(plan.value(plan.find("mpcentral"), FieldId::Segments)));
    const Plan less = done(smallPlan(), [](Draft &d) { d.remove(id("mpcentral")); });
    QVERIFY(isDefault(less.value(less.organization(), FieldId::DistributionService)));
    QCOMPARE(invariantProblem(plan), QString());
    QCOMPARE(invariantProblem(less), QString());
}

void TestDraft::removingWhatWasJustMadeLeavesNothing()
{
    const Plan plan = smallPlan();
    IdSource ids = IdSource::seeded(1);
    Draft draft(plan, ids);
    const ObjectId site = draft.create(Kind::Site, id("dach"), "Bern");
    const ObjectId mp = draft.create(Kind::ManagementPoint, site, "DSM-BERN-01");
    draft.set(id("dach"), FieldId::DistributionService, mp);
    draft.remove(site);
    const auto changes = draft.finish();
    QVERIFY(changes && changes->isEmpty());
}

void TestDraft::namesOfServersCountUp()
{
    const Plan plan = smallPlan();
    IdSource ids = IdSource::seeded(1);
    Draft draft(plan, ids);
    const auto free = [&](std::string_view wanted) { return draft.freeName(Kind::ManagementPoint, id("lyo"), wanted); };
    QCOMPARE(free("DSM-NEW-01"), std::string("DSM-NEW-01"));
    QCOMPARE(free("dsm-muc-01"), std::string("dsm-muc-03"));
    QCOMPARE(free("DSM-CENTRAL"), std::string("DSM-CENTRAL-2"));
    draft.create(Kind::ManagementPoint, id("lyo"), "DSM-MUC-03");
    QCOMPARE(free("DSM-MUC-01"), std::string("DSM-MUC-04"));
    draft.remove(id("mpmuc"));
    QCOMPARE(free("DSM-MUC-01"), std::string("DSM-MUC-01"));
}

// Whatever was asked for, given, renamed and removed before.
void TestDraft::theFirstFreeNumberIsTaken()
{
    const Plan plan = smallPlan();
    std::mt19937 random(3);
    for (int round = 0; round < 60; ++round) {
        IdSource ids = IdSource::seeded(1);
        Draft draft(plan, ids);
        std::set<std::string> given;          // in the draft: stay taken
        std::map<ObjectId, std::string> held; // by MPs of the plan
        plan.forEach(Kind::ManagementPoint, [&](ObjectRef mp) { held[plan.id(mp)] = std::string(plan.name(mp)); });
        for (int step = 0; step < 60; ++step) {
            const int start = 1 + static_cast<int>(random() % 12);
            const bool isPadded = random() % 2 == 0;
            const auto name = [&](int number) { return (isPadded && number < 10 ? "DSM-MUC-0" : "DSM-MUC-") + std::to_string(number); };
            const auto isTaken = [&](const std::string &wanted) {
                return given.contains(wanted) || std::ranges::any_of(held, [&](const auto &entry) { return entry.second == wanted; });
            };
            int number = start;
            while (isTaken(name(number)))
                ++number;
            const std::string free = draft.freeName(Kind::ManagementPoint, id("lyo"), name(start));
            QCOMPARE(free, name(number));
            if (random() % 3 != 0) {
                draft.create(Kind::ManagementPoint, id("lyo"), free);
                given.insert(free);
            } else if (!held.empty() && random() % 8 == 0) {
                const auto one = std::next(held.begin(), static_cast<std::ptrdiff_t>(random() % held.size()));
                if (random() % 2 == 0) {
                    draft.remove({one->first});
                } else {
                    draft.set(one->first, FieldId::Name, free);
                    given.insert(free);
                }
                held.erase(one);
            }
        }
    }
}

void TestDraft::namesOfSiblingsCountUp()
{
    const Plan plan = smallPlan();
    IdSource ids = IdSource::seeded(1);
    Draft draft(plan, ids);
    QCOMPARE(draft.freeName(Kind::Site, id("dach"), "MUNICH"), std::string("MUNICH 2"));
    QCOMPARE(draft.freeName(Kind::Site, id("emea"), "Munich"), std::string("Munich"));
    QCOMPARE(draft.freeName(Kind::Region, id("dach"), "Munich"), std::string("Munich")); // another kind
}

void TestDraft::typesHaveOneKey()
{
    const auto add = [](std::string key, std::string_view idText) {
        return [=](Draft &d) {
            const ObjectId type = d.create(Kind::ApplicationType, {}, "Log collector", ObjectId::synthetic(idText));
            d.set(type, FieldId::TypeKey, key);
        };
    };
    const Plan plan = done(smallPlan(), add("logs", "logs"));
    QVERIFY(plan.applicationType("logs") >= builtInApplicationCount);
    QVERIFY(!why(plan, add("logs", "other")).isEmpty());
    QVERIFY(!why(plan, add("osdProxy", "osdProxy")).isEmpty());
    QVERIFY(!why(plan, add("", "none")).isEmpty());
    QVERIFY(!why(plan, [](Draft &d) { d.set(ObjectId::synthetic("logs"), FieldId::TypeKey, std::string("renamed")); }).isEmpty());
    const Plan carried = done(plan, [](Draft &d) { d.set(id("mpmuc2"), FieldId::Applications, ApplicationList{{.type = "logs"}}); });
    const Plan gone = done(carried, [](Draft &d) { d.remove(ObjectId::synthetic("logs")); });
    QCOMPARE(gone.applicationCount(gone.find("mpmuc2")), 0);
    QCOMPARE(invariantProblem(gone), QString());
}

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"
