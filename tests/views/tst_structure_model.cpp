// SPDX-License-Identifier: MIT
#include <random>

#include <QAbstractItemModelTester>
#include <QtTest>

#include "model/edits/application_edits.h"
#include "model/edits/placement.h"
#include "model/edits/structure_edits.h"
#include "tests/support/contoso.h"
#include "tests/support/payloads.h"
#include "tests/support/structure_plan.h"
#include "views/session/session.h"
#include "views/tree/structure_model.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

// Opens everything and writes it down, one row a line.
QString written(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString out;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        out += QString(depth * 2, u' ') + index.data().toString() + u'\n' + written(model, index, depth + 1);
    }
    return out;
}

QStringList childrenOf(const StructureModel &model, const char *parent)
{
    QStringList out;
    const QModelIndex index = model.indexOf(id(parent));
    for (int row = 0; row < model.rowCount(index); ++row)
        out << model.index(row, 0, index).data().toString();
    return out;
}

struct Open {
    explicit Open(Plan plan = structurePlan())
    {
        session.openPlan(std::move(plan));
        session.finishChecking();
        tester.emplace(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    Session session;
    StructureModel model{session};
    std::optional<QAbstractItemModelTester> tester;
};

// What the model shows must be what a model that never followed anything shows.
QString fresh(Session &session, const StructureModel &like)
{
    StructureModel model(session);
    model.setFilter(like.filter().text(), like.filter().kinds());
    return written(model);
}

ObjectId anyOf(const Plan &plan, std::mt19937 &random, std::initializer_list<Kind> kinds)
{
    std::vector<ObjectId> all;
    for (const Kind kind : kinds)
        plan.forEach(kind, [&](ObjectRef ref) { all.push_back(plan.id(ref)); });
    return all.empty() ? ObjectId() : all[random() % all.size()];
}

// A random edit, undo or redo; may be refused.
void disturb(Session &session, std::mt19937 &random)
{
    const Plan &plan = session.plan();
    const auto inner = [&] {
        return anyOf(plan, random, {Kind::Region, Kind::Site, Kind::Segment, Kind::ManagementPoint, Kind::Depot, Kind::Repository});
    };
    const auto container = [&] { return anyOf(plan, random, {Kind::Organization, Kind::Region, Kind::Site}); };
    const std::string letter(1, static_cast<char>('a' + random() % 26));
    const auto put = [&](const Payload &payload, ObjectId target, PlacementMode mode) {
        if (const Result<Edit> edit = place(plan, payload, target, mode))
            session.perform(*edit);
    };
    switch (random() % 10) {
    case 0:
    case 1: {
        constexpr std::array kinds{Kind::Region, Kind::Site, Kind::Segment, Kind::ManagementPoint, Kind::Depot, Kind::Repository};
        put(newKind(kinds[random() % kinds.size()]), container(), PlacementMode::Move);
        break;
    }
    case 2: session.perform(rename(plan, inner(), letter + "renamed")); break;
    case 3:
    case 4: put(objects({inner(), inner()}), container(), PlacementMode::Move); break;
    case 5:
        if (plan.count(Kind::Site) < 60)
            put(objects({inner()}), container(), PlacementMode::Copy);
        break;
    case 6:
        if (plan.count(Kind::Site) > 4)
            session.perform(removeObjects(plan, {inner()}));
        break;
    case 7: {
        const ObjectId point = anyOf(plan, random, {Kind::ManagementPoint});
        if (!point.isNull())
            put(newApplication(builtInApplications()[random() % builtInApplicationCount].key), point, PlacementMode::Move);
        break;
    }
    case 8: {
        const ObjectId region = anyOf(plan, random, {Kind::Region});
        if (!region.isNull() && random() % 3 == 0)
            session.perform(removeKeepingChildren(plan, {region}));
        break;
    }
    default: random() % 2 ? session.undoStack().undo() : session.undoStack().redo();
    }
}

} // namespace

class TestStructureModel : public QObject {
    Q_OBJECT

private slots:
    void showsAPlan();
    void ordersByKindThenNaturally();
    void ordinaryEditsMoveOnlyTheirRows();
    void emptiedClosedRowLosesItsArrow();
    void followsRandomEdits_data();
    void followsRandomEdits();
    void followsRandomEditsClosed();
    void filterShowsMatchesAndWhatLeadsToThem();
    void filterFinds_data();
    void filterFinds();
    void renameGoesThroughTheSession();
    void badgesCountBelowClosedRows();
    void namesAreNeverRichText();
};

void TestStructureModel::showsAPlan()
{
    Open open;
    QCOMPARE(written(open.model), uR"(Contoso
  DSM-CENTRAL
    Business Logic Server
    Patch Management
    Distribution Service
  DACH
    Frankfurt
      DC-Servers
      FRA-Office
      Depot FRA
    Munich
      DSM-MUC-01
        Distribution Service
        Event Dispatcher
        OSD Proxy
      MUC-Lab
      MUC-Office
    Vienna
      DSM-VIE-01
        Event Dispatcher
        Service Installation Service
      VIE-Office
    Zurich
  Iberia
    DSM-IB-01
      Relay Proxy
      Distribution Service
    Lisbon
      DSM-LIS-01
        Event Dispatcher
      LIS-Office
    Madrid
      MAD-Servers
  master
)"_s);
}

void TestStructureModel::ordersByKindThenNaturally()
{
    Plan plan;
    const ObjectRef top = add(plan, Kind::Organization, "Top", {});
    for (const char *name : {"Site 10", "site 2", "Site 1"})
        add(plan, Kind::Site, name, top);
    add(plan, Kind::Region, "Zone", top);
    add(plan, Kind::ManagementPoint, "ZZ", top);
    Open open(std::move(plan));
    QCOMPARE(childrenOf(open.model, "top"), QStringList({u"ZZ"_s, u"Zone"_s, u"Site 1"_s, u"site 2"_s, u"Site 10"_s}));
}

void TestStructureModel::ordinaryEditsMoveOnlyTheirRows()
{
    Open open;
    written(open.model);
    QSignalSpy reset(&open.model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&open.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&open.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy moved(&open.model, &QAbstractItemModel::rowsMoved);
    const Plan &plan = open.session.plan();
    const QPersistentModelIndex munich = open.model.indexOf(id("munich"));

    QVERIFY(open.session.perform(moveTo(plan, {id("munich")}, id("iberia"))));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(munich.parent().data().toString(), u"Iberia"_s);
    QVERIFY(open.session.perform(rename(plan, id("munich"), "Aachen")));
    QCOMPARE(moved.size(), 2);
    QCOMPARE(munich.row(), 1);
    QVERIFY(open.session.perform(rename(plan, id("zurich"), "Zug")));
    QCOMPARE(moved.size(), 2);
    QVERIFY(open.session.perform(addObject(plan, Kind::Site, id("dach"), "Bern")));
    QCOMPARE(inserted.size(), 1);
    QVERIFY(open.session.perform(addApplication(plan, id("dsmmuc01"), "relayProxy")));
    QCOMPARE(inserted.size(), 2);
    QVERIFY(open.session.perform(removeObjects(plan, {id("munich")})));
    QCOMPARE(removed.size(), 1);
    QVERIFY(!munich.isValid());
    open.session.undoStack().undo();
    QCOMPARE(inserted.size(), 3);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(written(open.model), fresh(open.session, open.model));
}

// The tree asks only whether a closed row has children; it must hear when the last one goes.
void TestStructureModel::emptiedClosedRowLosesItsArrow()
{
    Session session;
    session.openPlan(structurePlan());
    StructureModel model(session);
    const QModelIndex madrid = model.indexOf(id("madrid"));
    QVERIFY(model.hasChildren(madrid));
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QVERIFY(session.perform(removeObjects(session.plan(), {id("madservers")})));
    QVERIFY(!model.hasChildren(madrid));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.front().front().toModelIndex(), madrid);
    session.undoStack().undo();
    QVERIFY(model.hasChildren(madrid));
}

void TestStructureModel::followsRandomEdits_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("kinds");
    const int all = StructureFilter::treeKinds;
    QTest::newRow("no filter") << QString() << all;
    QTest::newRow("by name") << u"a"_s << all;
    QTest::newRow("by application") << u"dispatcher"_s << all;
    QTest::newRow("by kind") << QString() << int(maskOf(Kind::Site));
    QTest::newRow("by both") << u"site"_s << int(maskOf(Kind::Site, Kind::ManagementPoint));
}

void TestStructureModel::followsRandomEdits()
{
    QFETCH(const QString, filter);
    QFETCH(const int, kinds);
    Open open;
    open.model.setFilter(filter, static_cast<KindMask>(kinds));
    written(open.model);
    std::mt19937 random(7);
    for (int step = 0; step < 500; ++step) {
        disturb(open.session, random);
        const QString shown = written(open.model);
        if (shown != fresh(open.session, open.model)) {
            qInfo().noquote() << "shown:\n" << shown << "expected:\n" << fresh(open.session, open.model);
            QFAIL(qPrintable(u"after step %1"_s.arg(step)));
        }
    }
    QVERIFY(open.session.undoStack().count() > 100);
}

// The same with rows that nobody opened before, and a tester that looks at everything after each signal left out.
void TestStructureModel::followsRandomEditsClosed()
{
    Session session;
    session.openPlan(structurePlan());
    std::mt19937 random(11);
    for (int round = 0; round < 60; ++round) {
        StructureModel model(session);
        model.indexOf(anyOf(session.plan(), random, {Kind::Segment, Kind::Site}));
        for (int step = 0; step < 8; ++step)
            disturb(session, random);
        QCOMPARE(written(model), fresh(session, model));
    }
}

void TestStructureModel::filterShowsMatchesAndWhatLeadsToThem()
{
    Open open;
    open.model.setFilter(u"MUC-l"_s);
    QCOMPARE(written(open.model), u"Contoso\n  DACH\n    Munich\n      MUC-Lab\n"_s);
    QVERIFY(open.model.leadsToMatch(open.model.indexOf(id("dach"))));
    open.model.setFilter(u"lisbon"_s);
    QCOMPARE(written(open.model), u"Contoso\n  Iberia\n    Lisbon\n      DSM-LIS-01\n        Event Dispatcher\n      LIS-Office\n"_s);
    open.model.setFilter(u"nothing like it"_s);
    QCOMPARE(open.model.rowCount(), 0);
    open.model.setFilter(QString(), maskOf(Kind::Depot));
    QCOMPARE(written(open.model), u"Contoso\n  DACH\n    Frankfurt\n      Depot FRA\n"_s);
    open.model.setFilter(QString());
    QCOMPARE(open.model.rowCount(), 1);
}

void TestStructureModel::filterFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("matches");
    QTest::newRow("any case") << u"vIeNnA"_s << 1;
    QTest::newRow("address") << u"10.1."_s << 2;
    QTest::newRow("application in full") << u"osd proxy"_s << 1;
    QTest::newRow("short name") << u"osd"_s << 1;
    QTest::newRow("spaces around") << u"  zurich "_s << 1;
    QTest::newRow("not a pattern") << u".*"_s << 0;
    QTest::newRow("beyond ASCII") << u"MÜNCHEN"_s << 1;
}

void TestStructureModel::filterFinds()
{
    QFETCH(const QString, text);
    QFETCH(const int, matches);
    Plan plan = structurePlan();
    plan.set(plan.find("madrid"), FieldId::Name, std::string("münchen"));
    Open open(std::move(plan));
    open.model.setFilter(text);
    QCOMPARE(int(open.model.filter().matchCount()), matches);
}

void TestStructureModel::renameGoesThroughTheSession()
{
    Open open;
    const QModelIndex index = open.model.indexOf(id("zurich"));
    QVERIFY(open.model.setData(index, u" Zürich "_s, Qt::EditRole));
    QCOMPARE(open.session.plan().name(open.session.plan().find("zurich")), std::string_view("Zürich"));
    QCOMPARE(open.session.undoStack().count(), 1);
    QVERIFY(!open.model.setData(index, u"Zürich"_s, Qt::EditRole));
    QCOMPARE(open.session.undoStack().count(), 1);
}

void TestStructureModel::badgesCountBelowClosedRows()
{
    Open open;
    const Plan &plan = open.session.plan();
    for (const char *name : {"contoso", "dach", "munich", "muclab"}) {
        const QModelIndex index = open.model.indexOf(id(name));
        QCOMPARE(open.model.counts(index, false), open.session.counts().below(plan.find(id(name))));
        QCOMPARE(open.model.counts(index, true), open.session.counts().own(plan.find(id(name))));
    }
    QSignalSpy told(&open.model, &QAbstractItemModel::dataChanged);
    QVERIFY(open.session.perform(moveTo(plan, {id("dsmmuc01")}, id("zurich"))));
    const QModelIndex dach = open.model.indexOf(id("dach"));
    const bool isTold = std::any_of(told.cbegin(), told.cend(), [&](const QList<QVariant> &signal) {
        return signal[0].toModelIndex().parent() == dach.parent() && signal[0].toModelIndex().row() <= dach.row()
               && signal[1].toModelIndex().row() >= dach.row();
    });
    QVERIFY(isTold);
}

void TestStructureModel::namesAreNeverRichText()
{
    Plan plan = structurePlan();
    plan.set(plan.find("zurich"), FieldId::Name, std::string("<b>x</b><img src=\"/dev/zero\">"));
    Open open(std::move(plan));
    const QString tip = open.model.indexOf(id("zurich")).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"&lt;img"_s));
    QVERIFY(!tip.contains(u"<img"_s));
}

QTEST_MAIN(TestStructureModel)
#include "tst_structure_model.moc"
