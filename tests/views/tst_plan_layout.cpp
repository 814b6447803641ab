// SPDX-License-Identifier: MIT
#include "tests/support/contoso.h"
#include "tests/support/large_plan.h"
#include "tests/support/plan_generator.h"
#include "views/canvas/navigation.h"
#include "views/canvas/plan_hit.h"
#include "views/canvas/plan_layout.h"

#include "model/edits/structure_edits.h"
#include "model/plan/plan_document.h"

#include <QElapsedTimer>
#include <QtTest>

#include <map>
#include <random>

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

class Scene {
public:
    explicit Scene(Plan plan) : layout(LayoutMetrics()), m_ids(IdSource::seeded(7))
    {
        document.replace(std::move(plan));
        layout.rebuild(this->plan());
    }
    const Plan &plan() const { return document.plan(); }
    bool perform(const Edit &edit)
    {
        const Result<ChangeSet> changes = compose(edit, plan(), m_ids);
        if (!changes || changes->isEmpty() || !document.apply(*changes))
            return false;
        layout.update(plan(), *changes);
        m_last = *changes;
        return true;
    }
    void undo()
    {
        const ChangeSet back = m_last.inverted();
        QVERIFY(document.apply(back).has_value());
        layout.update(plan(), back);
    }
    QRect rect(std::string_view name) const { return layout.rect(plan(), object(plan(), name)); }

    PlanDocument document;
    PlanLayout layout;

private:
    IdSource m_ids;
    ChangeSet m_last;
};

// Every box inside its parent, no two siblings over each other; answers what is wrong.
QString problem(const Scene &scene)
{
    QString out;
    const Plan &plan = scene.plan();
    for (const ObjectRef parent : plan.subtree(plan.organization())) {
        const QRect inner(QPoint(), scene.layout.box(parent).size());
        std::vector<std::pair<ObjectRef, QRect>> boxes;
        for (const ObjectRef child : shownChildren(plan, scene.layout, parent)) {
            const QRect box = scene.layout.box(child);
            if (!inner.contains(box))
                out += u"%1 sticks out of %2. "_s.arg(plan.displayName(child), plan.displayName(parent));
            for (const auto &[other, taken] : boxes) {
                if (taken.intersects(box))
                    out += u"%1 lies over %2. "_s.arg(plan.displayName(child), plan.displayName(other));
            }
            boxes.emplace_back(child, box);
        }
    }
    return out;
}

} // namespace

class TestPlanLayout : public QObject {
    Q_OBJECT

private slots:
    void boxesLieInsideTheirParentsAndApart();
    void siblingsStandInNaturalOrder();
    void samePlanSameBoxes();
    void addingASiteMovesNoOther();
    void addingSitesNeverReshuffles_data();
    void addingSitesNeverReshuffles();
    void renamingMovesNothing();
    void undoBringsEveryBoxBack();
    void aPersonsPositionWins();
    void positionsLeaveNeighboursWhereTheyAre();
    void totalsFollow();
    void randomEditsKeepTheLayoutRight();
    void manySegmentsAreCounted();
    void depotsAndRepositoriesHaveBoxes();
    void pointsAreHitWhereTheyAreDrawn();
    void chipsAreHitOneByOne();
    void largePlansAreQuick();
};

void TestPlanLayout::boxesLieInsideTheirParentsAndApart()
{
    QCOMPARE(problem(Scene(contosoPlan())), QString());
    QCOMPARE(problem(Scene(generatedPlan(400))), QString());
}

void TestPlanLayout::siblingsStandInNaturalOrder()
{
    const Scene scene(contosoPlan());
    const auto before = [&](std::string_view a, std::string_view b) {
        const QRect x = scene.rect(a), y = scene.rect(b);
        return x.top() < y.top() || (x.top() == y.top() && x.left() < y.left());
    };
    QVERIFY(before("frankfurt", "munich"));
    QVERIFY(before("munich", "vienna"));
    QVERIFY(before("vienna", "zurich"));
    QVERIFY(before("dach", "iberia"));
}

void TestPlanLayout::samePlanSameBoxes()
{
    const Scene one(generatedPlan(200)), two(generatedPlan(200));
    for (const ObjectRef ref : one.plan().subtree(one.plan().organization()))
        QCOMPARE(one.layout.box(ref), two.layout.box(two.plan().find(one.plan().id(ref))));
}

void TestPlanLayout::addingASiteMovesNoOther()
{
    Scene scene(generatedPlan(120));
    std::vector<std::pair<ObjectId, QPoint>> before;
    for (const ObjectRef ref : scene.plan().subtree(scene.plan().organization()))
        before.emplace_back(scene.plan().id(ref), scene.layout.box(ref).topLeft());
    const ObjectId area = scene.plan().id(object(scene.plan(), "a50"));
    // Enough of them that a fresh layout would want wider rows.
    for (int i = 0; i < 45; ++i)
        QVERIFY(scene.perform(addObject(scene.plan(), Kind::Site, area, "Site 60 b")));
    for (const auto &[one, corner] : before) {
        const ObjectRef ref = scene.plan().find(one);
        if (ref.is(Kind::Site))
            QCOMPARE(scene.layout.box(ref).topLeft(), corner);
    }
    QCOMPARE(problem(scene), QString());
}

void TestPlanLayout::addingSitesNeverReshuffles_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 40; ++seed)
        QTest::addRow("plan %d", seed) << seed;
}

// Whatever is added where: nobody changes places with anybody, and inside a region everybody stays where they are unless it has
// outgrown the width of its rows, which is seldom.
void TestPlanLayout::addingSitesNeverReshuffles()
{
    QFETCH(int, seed);
    Scene scene(generatePlan({.sites = 10 + seed * 3, .seed = std::uint64_t(seed), .brokenness = 0}));
    std::mt19937 random{unsigned(seed)};
    using Places = std::map<ObjectId, std::vector<std::pair<ObjectId, QPoint>>>; // by container, as one reads them
    const auto places = [&] {
        Places out;
        for (const ObjectRef owner : scene.plan().subtree(scene.plan().organization())) {
            const PlanLayout::Shelf *shelf = scene.layout.shelf(owner);
            for (std::size_t i = 0; shelf && i < shelf->packed.size(); ++i) {
                if (shelf->packed[i])
                    out[scene.plan().id(owner)].emplace_back(scene.plan().id(shelf->packed[i]), scene.layout.box(shelf->packed[i]).topLeft());
            }
        }
        return out;
    };
    std::vector<ObjectId> owners{scene.plan().id(scene.plan().organization())};
    scene.plan().forEach(Kind::Region, [&](ObjectRef region) { owners.push_back(scene.plan().id(region)); });
    int widened = 0;
    constexpr int rounds = 30;
    for (int i = 0; i < rounds; ++i) {
        const Places before = places();
        const ObjectId owner = owners[random() % owners.size()];
        const int width = scene.layout.shelf(scene.plan().find(owner))->width;
        QVERIFY(scene.perform(addObject(scene.plan(), Kind::Site, owner, i % 2 == 0 ? "Aachen" : "Zwolle")));
        const bool isWider = scene.layout.shelf(scene.plan().find(owner))->width != width;
        widened += isWider ? 1 : 0;
        const Places after = places();
        for (const auto &[container, boxes] : before) {
            const std::vector<std::pair<ObjectId, QPoint>> &now = after.at(container);
            QVERIFY(now.size() >= boxes.size());
            for (std::size_t k = 0; k < boxes.size(); ++k) {
                QVERIFY(now[k].first == boxes[k].first);
                if (container == owner && !isWider)
                    QVERIFY(now[k].second.y() >= boxes[k].second.y() && now[k].second.x() == boxes[k].second.x());
            }
        }
    }
    QVERIFY2(widened <= rounds / 2, qPrintable(QString::number(widened)));
}

void TestPlanLayout::renamingMovesNothing()
{
    Scene scene(contosoPlan());
    const QRect before = scene.rect("munich");
    QVERIFY(scene.perform(rename(scene.plan(), id("munich"), "Aachen")));
    QCOMPARE(scene.rect("munich"), before);
}

void TestPlanLayout::undoBringsEveryBoxBack()
{
    Scene scene(contosoPlan());
    std::vector<QRect> before;
    const std::vector<ObjectRef> all = scene.plan().subtree(scene.plan().organization());
    for (const ObjectRef ref : all)
        before.push_back(scene.layout.rect(scene.plan(), ref));
    QVERIFY(scene.perform(moveTo(scene.plan(), {id("dsmmuc")}, id("zurich"))));
    QVERIFY(scene.rect("zurich").contains(scene.rect("dsmmuc")));
    scene.undo();
    for (std::size_t i = 0; i < all.size(); ++i)
        QCOMPARE(scene.layout.rect(scene.plan(), all[i]), before[i]);
}

void TestPlanLayout::aPersonsPositionWins()
{
    Scene scene(contosoPlan());
    const QRect region = scene.rect("dach");
    QVERIFY(scene.perform(setField(scene.plan(), {id("zurich")}, FieldId::Position, GridPoint{100, 20})));
    const ObjectRef zurich = object(scene.plan(), "zurich");
    const QPoint origin = scene.layout.contentOrigin(scene.plan().owner(zurich));
    QCOMPARE(scene.layout.box(zurich).topLeft(), origin + QPoint(800, 160));
    QVERIFY(scene.rect("dach").width() > region.width());
    QVERIFY(scene.rect("dach").contains(scene.rect("zurich")));
    const Hit hit = hitTest(scene.plan(), scene.layout, scene.rect("zurich").topLeft() + QPoint(20, 10), Detail::Full);
    QVERIFY(hit.object == zurich);
}

void TestPlanLayout::positionsLeaveNeighboursWhereTheyAre()
{
    Scene scene(contosoPlan());
    const QPoint frankfurt = scene.layout.box(object(scene.plan(), "frankfurt")).topLeft();
    const QPoint vienna = scene.layout.box(object(scene.plan(), "vienna")).topLeft();
    QVERIFY(scene.perform(setField(scene.plan(), {id("munich")}, FieldId::Position, GridPoint{90, 0})));
    QCOMPARE(scene.layout.box(object(scene.plan(), "frankfurt")).topLeft(), frankfurt);
    QCOMPARE(scene.layout.box(object(scene.plan(), "vienna")).left(), vienna.x());
}

void TestPlanLayout::totalsFollow()
{
    Scene scene(contosoPlan());
    const auto totals = [&] { return scene.layout.totals(scene.plan().organization()); };
    QCOMPARE(totals().sites, 6U);
    QCOMPARE(totals().regions, 2U);
    const std::int64_t clients = totals().clients;
    QVERIFY(scene.perform(setField(scene.plan(), {id("lisbon")}, FieldId::Clients, std::int64_t(1000))));
    QCOMPARE(totals().clients, clients - 420 + 1000);
    QVERIFY(scene.perform(removeObjects(scene.plan(), {id("iberia")})));
    QCOMPARE(totals().sites, 4U);
    QCOMPARE(totals().regions, 1U);
}

void TestPlanLayout::randomEditsKeepTheLayoutRight()
{
    Scene scene(generatedPlan(60));
    std::mt19937 random(11);
    const auto pick = [&](Kind kind) {
        std::vector<ObjectId> all;
        scene.plan().forEach(kind, [&](ObjectRef ref) { all.push_back(scene.plan().id(ref)); });
        return all.empty() ? ObjectId() : all[random() % all.size()];
    };
    int performed = 0;
    for (int i = 0; i < 300; ++i) {
        const Plan &plan = scene.plan();
        bool done = false;
        switch (random() % 7) {
        case 0: done = scene.perform(addObject(plan, Kind::Site, pick(Kind::Region))); break;
        case 1: done = scene.perform(removeObjects(plan, {pick(Kind::Site)})); break;
        case 2: done = scene.perform(moveTo(plan, {pick(Kind::Site)}, pick(Kind::Region))); break;
        case 3: done = scene.perform(moveTo(plan, {pick(Kind::ManagementPoint)}, pick(Kind::Site))); break;
        case 4: done = scene.perform(moveTo(plan, {pick(Kind::Region)}, pick(Kind::Region))); break;
        case 5: done = scene.perform(addObject(plan, Kind::Segment, pick(Kind::Site))); break;
        default: done = scene.perform(addObject(plan, Kind::ManagementPoint, pick(Kind::Region))); break;
        }
        performed += done ? 1 : 0;
        if (done && random() % 8 == 0)
            scene.undo();
        const QString wrong = problem(scene);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"after %1 edits: %2"_s.arg(performed).arg(wrong)));
    }
    QVERIFY(performed > 150);
    // Sizes and totals are those of a fresh layout; places may differ, as what is older stays where it is.
    PlanLayout fresh{LayoutMetrics()};
    fresh.rebuild(scene.plan());
    for (const ObjectRef ref : scene.plan().subtree(scene.plan().organization())) {
        if (ref.isStructure())
            QVERIFY(fresh.totals(ref) == scene.layout.totals(ref));
        if (ref.is(Kind::ManagementPoint))
            QCOMPARE(fresh.box(ref).size(), scene.layout.box(ref).size());
    }
}

void TestPlanLayout::manySegmentsAreCounted()
{
    Scene scene(contosoPlan());
    for (int i = 0; i < 20; ++i)
        QVERIFY(scene.perform(addObject(scene.plan(), Kind::Segment, id("zurich"))));
    const ObjectRef zurich = object(scene.plan(), "zurich");
    QCOMPARE(scene.layout.hiddenSegments(scene.plan(), zurich), 11);
    QCOMPARE(problem(scene), QString());
    // What is not shown is found at what it stands in.
    scene.plan().forEachChild(zurich, ChildGroup::Contents, [&](ObjectRef segment) {
        QVERIFY(scene.rect("zurich").contains(scene.layout.rect(scene.plan(), segment)));
    });
}

void TestPlanLayout::depotsAndRepositoriesHaveBoxes()
{
    Scene scene(contosoPlan());
    const int before = scene.rect("munich").height();
    const auto add = [&](Kind kind, std::string_view owner) {
        QVERIFY(scene.perform(addObject(scene.plan(), kind, id(owner))));
    };
    add(Kind::Depot, "munich");
    add(Kind::Repository, "munich");
    add(Kind::Repository, "dach");
    add(Kind::Repository, "contoso");
    QVERIFY(scene.rect("munich").height() > before);
    int found = 0;
    for (const Kind kind : {Kind::Depot, Kind::Repository}) {
        scene.plan().forEach(kind, [&](ObjectRef ref) {
            const QRect box = scene.layout.rect(scene.plan(), ref);
            QVERIFY(!scene.layout.box(ref).isEmpty());
            QVERIFY(scene.layout.rect(scene.plan(), scene.plan().owner(ref)).contains(box));
            QCOMPARE(hitTest(scene.plan(), scene.layout, QRectF(box).center(), Detail::Full).object, ref);
            ++found;
        });
    }
    QCOMPARE(found, 4);
    QCOMPARE(problem(scene), QString());
    for (int i = 0; i < 10; ++i)
        add(Kind::Depot, "munich");
    QCOMPARE(scene.layout.hiddenStores(scene.plan(), object(scene.plan(), "munich")), 12 - scene.layout.metrics().maxStoreRows);
}

void TestPlanLayout::pointsAreHitWhereTheyAreDrawn()
{
    const Scene scene(generatedPlan(80));
    for (const ObjectRef ref : scene.plan().subtree(scene.plan().organization())) {
        const QRect rect = scene.layout.rect(scene.plan(), ref);
        if (scene.layout.box(ref).isEmpty())
            continue;
        const Hit hit = hitTest(scene.plan(), scene.layout, rect.topLeft() + QPointF(3, 3), Detail::Full);
        QVERIFY2(hit.object == ref, qPrintable(scene.plan().displayName(ref)));
    }
    QVERIFY(!hitTest(scene.plan(), scene.layout, {-5, -5}, Detail::Full).object);
}

void TestPlanLayout::chipsAreHitOneByOne()
{
    const Scene scene(contosoPlan());
    const ObjectRef point = object(scene.plan(), "dsmmuc");
    const std::vector<QRect> chips = chipBoxes(scene.plan(), scene.layout, point);
    QCOMPARE(chips.size(), 3U);
    const QRect card = scene.rect("dsmmuc");
    for (std::size_t i = 0; i < chips.size(); ++i) {
        QVERIFY(QRect(QPoint(), card.size()).contains(chips[i]));
        const Hit hit = hitTest(scene.plan(), scene.layout, QPointF(card.topLeft() + chips[i].center()), Detail::Full);
        QVERIFY(hit == (Hit{point, int(i)}));
    }
    QCOMPARE(hitTest(scene.plan(), scene.layout, QPointF(card.topLeft() + QPoint(4, 4)), Detail::Full).application, -1);
    // From afar neither chips nor cards can be hit.
    QVERIFY(hitTest(scene.plan(), scene.layout, QPointF(card.center()), Detail::Compact).object == object(scene.plan(), "munich"));
}

void TestPlanLayout::largePlansAreQuick()
{
    Scene scene(generatedPlan(10'000));
    QElapsedTimer timer;
    timer.start();
    scene.layout.rebuild(scene.plan());
    const qint64 whole = timer.elapsed();
    timer.start();
    constexpr int rounds = 50;
    for (int i = 0; i < rounds; ++i)
        QVERIFY(scene.perform(addObject(scene.plan(), Kind::Site, scene.plan().id(object(scene.plan(), "a50")))));
    qInfo("10,000 sites: whole layout %lld ms, adding a site %.3f ms", whole, double(timer.nsecsElapsed()) / 1e6 / rounds);
    QVERIFY(whole < 1000);
}

QTEST_MAIN(TestPlanLayout)
#include "tst_plan_layout.moc"
