// SPDX-License-Identifier: MIT
#include "model/io/import/csv_reader.h"
#include "model/io/import/graphml_reader.h"
#include "model/io/import/import_edit.h"
#include "model/io/safe_file.h"
#include "model/plan/plan_document.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QtTest>

using namespace sitewright;
using namespace Qt::StringLiterals;

namespace {

ObjectId idOf(const char *text) { return *ObjectId::fromText(text); }

Plan smallPlan()
{
    Plan plan;
    plan.create(Kind::Organization, idOf("org"));
    plan.set(plan.organization(), FieldId::Name, std::string("Contoso"));
    return plan;
}

ImportedNetwork smallNetwork()
{
    ImportedNetwork network;
    network.name = u"Backbone"_s;
    network.sites = {{.name = u"Munich"_s,
                      .regionPath = {u"EMEA"_s, u"DACH"_s},
                      .latitude = 48.137,
                      .longitude = 11.575,
                      .clients = 850,
                      .subnets = {u"10.1.0.0/22"_s, u"10.1.8.0/24"_s},
                      .description = u"Head office"_s},
                     {.name = u"Lima"_s, .regionPath = {u"LATAM"_s}},
                     {.name = u"Alone"_s}};
    network.clouds = {{.name = u"Carrier MPLS"_s}};
    network.links = {{.from = {ImportedEnd::Kind::Site, 0}, .to = {ImportedEnd::Kind::Cloud, 0}, .bandwidthKbps = 48'000'000'000},
                     {.from = {ImportedEnd::Kind::Site, 1}, .to = {ImportedEnd::Kind::Cloud, 0}, .latencyMs = 12.5},
                     {.from = {ImportedEnd::Kind::Site, 0}, .to = {ImportedEnd::Kind::Site, 1}, .note = u"fibre"_s}};
    tidyNetwork(network);
    return network;
}

// Applies the edit; the change set is empty when it was refused.
ChangeSet perform(PlanDocument &document, const Edit &edit, std::uint64_t seed = 1)
{
    IdSource ids = IdSource::seeded(seed);
    const Result<ChangeSet> changes = compose(edit, document.plan(), ids);
    if (!changes) {
        qWarning("%s", qPrintable(changes.error().text()));
        return {};
    }
    const Result<void> applied = document.apply(*changes);
    if (!applied)
        qWarning("%s", qPrintable(applied.error().text()));
    return *changes;
}

ObjectRef named(const Plan &plan, Kind kind, std::string_view name)
{
    ObjectRef found;
    plan.forEach(kind, [&](ObjectRef ref) {
        if (plan.name(ref) == name)
            found = ref;
    });
    return found;
}

// Everything the plan holds as lines that do not depend on ids.
QStringList summary(const Plan &plan)
{
    QStringList lines;
    for (const Kind kind : {Kind::Region, Kind::Site, Kind::Segment, Kind::Cloud}) {
        plan.forEach(kind, [&](ObjectRef ref) {
            const ObjectRef owner = plan.owner(ref);
            lines += plan.displayName(ref) + u" in "_s + (owner ? plan.displayName(owner) : QString());
        });
    }
    plan.forEach(Kind::Link, [&](ObjectRef ref) {
        lines += plan.displayName(plan.link(ref).ends[0]) + u" - "_s + plan.displayName(plan.link(ref).ends[1]) + u' ' +
                 QString::number(plan.link(ref).bandwidthKbps);
    });
    lines.sort();
    return lines;
}

} // namespace

class TestImportEdit : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everythingArrives();
    void importIsOneStep();
    void importingAgainChangesNothing();
    void existingRegionsAndSitesAreReused();
    void addBesideNumbers();
    void belowARegion();
    void wrongPlaceIsRefused();
    void orderOfTheSourceDoesNotMatter();
    void topologyZooArrivesWhole();

private:
    std::unique_ptr<PlanDocument> m_document;
};

void TestImportEdit::init()
{
    m_document = std::make_unique<PlanDocument>();
    m_document->replace(smallPlan());
}

void TestImportEdit::everythingArrives()
{
    const Edit edit = importNetwork(smallNetwork());
    QCOMPARE(edit.name, u"Import Backbone"_s);
    perform(*m_document, edit);
    const Plan &plan = m_document->plan();
    QCOMPARE(plan.count(Kind::Region), 3u);
    QCOMPARE(plan.count(Kind::Site), 3u);
    QCOMPARE(plan.count(Kind::Segment), 2u);
    QCOMPARE(plan.count(Kind::Cloud), 1u);
    QCOMPARE(plan.count(Kind::Link), 3u);
    const ObjectRef munich = named(plan, Kind::Site, "Munich");
    QVERIFY(munich);
    QCOMPARE(plan.displayName(plan.owner(munich)), u"DACH"_s);
    QCOMPARE(plan.displayName(plan.owner(plan.owner(munich))), u"EMEA"_s);
    QCOMPARE(plan.structure(munich).clients, 850);
    QCOMPARE(plan.structure(munich).latitude, 48.137);
    QCOMPARE(plan.textValue(munich, FieldId::Description), std::string("Head office"));
    QVERIFY(plan.owner(named(plan, Kind::Site, "Alone")) == plan.organization());
    const ObjectRef segment = named(plan, Kind::Segment, "Munich 10.1.8.0/24");
    QVERIFY(segment && plan.owner(segment) == munich);
    QVERIFY(plan.value(segment, FieldId::Subnets) == FieldValue(TextList{"10.1.8.0/24"}));
    QVERIFY(summary(plan).contains(u"Munich - Carrier MPLS 48000000000"_s));
    QVERIFY(summary(plan).contains(u"Munich - Lima 0"_s));
}

void TestImportEdit::importIsOneStep()
{
    const QStringList before = summary(m_document->plan());
    const ChangeSet changes = perform(*m_document, importNetwork(smallNetwork()));
    QVERIFY(!changes.isEmpty());
    QVERIFY(m_document->apply(changes.inverted()));
    QCOMPARE(summary(m_document->plan()), before);
    QCOMPARE(m_document->plan().count(Kind::Site), 0u);
}

void TestImportEdit::importingAgainChangesNothing()
{
    ImportedNetwork network = smallNetwork();
    network.links.push_back(network.links[2]); // a parallel one
    network.links.push_back(network.links[2]);
    tidyNetwork(network);
    QVERIFY(!perform(*m_document, importNetwork(network)).isEmpty());
    QVERIFY(perform(*m_document, importNetwork(network), 2).isEmpty());
}

void TestImportEdit::existingRegionsAndSitesAreReused()
{
    perform(*m_document, importNetwork(smallNetwork()));
    ImportedNetwork update;
    update.sites = {{.name = u"munich"_s,
                     .regionPath = {u"emea"_s, u"Dach"_s},
                     .clients = 900,
                     .subnets = {u"10.1.8.0/24"_s, u"10.1.9.0/24"_s}},
                    {.name = u"Vienna"_s, .regionPath = {u"EMEA"_s, u"DACH"_s}},
                    {.name = u"Munich"_s, .regionPath = {u"LATAM"_s}}};
    perform(*m_document, importNetwork(update), 2);
    const Plan &plan = m_document->plan();
    QCOMPARE(plan.count(Kind::Region), 3u);
    QCOMPARE(plan.count(Kind::Site), 5u);
    QCOMPARE(plan.count(Kind::Segment), 3u);
    const ObjectRef dach = named(plan, Kind::Region, "DACH");
    int checked = 0;
    plan.forEachChild(dach, ChildGroup::Structure, [&](ObjectRef site) {
        if (plan.name(site) != "Munich")
            return;
        ++checked;
        QCOMPARE(plan.structure(site).clients, 900);
        QCOMPARE(plan.structure(site).latitude, 48.137); // not stated again, so kept
    });
    QCOMPARE(checked, 1);
}

void TestImportEdit::addBesideNumbers()
{
    const ImportOptions options{.below = {}, .existing = ImportOptions::Existing::AddBeside, .segments = false};
    perform(*m_document, importNetwork(smallNetwork(), options));
    perform(*m_document, importNetwork(smallNetwork(), options), 2);
    const Plan &plan = m_document->plan();
    QCOMPARE(plan.count(Kind::Site), 6u);
    QCOMPARE(plan.count(Kind::Region), 3u);
    QCOMPARE(plan.count(Kind::Segment), 0u);
    QCOMPARE(plan.count(Kind::Link), 6u);
    QVERIFY(named(plan, Kind::Site, "Munich 2"));
    QVERIFY(named(plan, Kind::Cloud, "Carrier MPLS 2"));
}

void TestImportEdit::belowARegion()
{
    perform(*m_document, importNetwork(smallNetwork()));
    const Plan &plan = m_document->plan();
    const ObjectId latam = plan.id(named(plan, Kind::Region, "LATAM"));
    ImportedNetwork more;
    more.sites = {{.name = u"Quito"_s, .regionPath = {u"Andes"_s}}};
    perform(*m_document, importNetwork(more, {.below = latam}), 2);
    QCOMPARE(plan.displayName(plan.owner(named(plan, Kind::Region, "Andes"))), u"LATAM"_s);
}

void TestImportEdit::wrongPlaceIsRefused()
{
    perform(*m_document, importNetwork(smallNetwork()));
    const Plan &plan = m_document->plan();
    const ObjectId munich = plan.id(named(plan, Kind::Site, "Munich"));
    IdSource ids = IdSource::seeded(3);
    for (const ObjectId place : {munich, idOf("nowhere")}) {
        const Result<ChangeSet> result = compose(importNetwork(smallNetwork(), {.below = place}), plan, ids);
        QVERIFY(!result);
        QVERIFY(result.error().why.contains(u"organisation or a region"));
    }
    QVERIFY(!compose(importNetwork(smallNetwork()), Plan(), ids));
}

void TestImportEdit::orderOfTheSourceDoesNotMatter()
{
    const auto csv = [](const QByteArray &rows) { return readCsv("Name,Region,Clients\n" + rows, u"t"_s)->network; };
    PlanDocument other;
    other.replace(smallPlan());
    const ChangeSet a = perform(*m_document, importNetwork(csv("A,X,1\nB,X/Y,2\nC,Z,3\n")));
    const ChangeSet b = perform(other, importNetwork(csv("C,Z,3\nB,X/Y,2\nA,X,1\n")));
    QVERIFY(!a.isEmpty());
    QVERIFY(a == b);
}

void TestImportEdit::topologyZooArrivesWhole()
{
    const QString folder = test::testDataFolder(u"topology-zoo"_s);
    if (folder.isEmpty())
        QSKIP(qPrintable(test::noTestDataReason(u"topology-zoo"_s)));
    int files = 0;
    std::size_t objects = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.graphml"_s}, QDir::Files, QDir::Name)) {
        const FileResult<FileContent> content = readFile(QFile::encodeName(file.filePath()));
        QVERIFY(content);
        const ImportResult network = readGraphml(content->bytes, file.fileName());
        if (!network)
            continue;
        init();
        perform(*m_document, importNetwork(*network));
        const Plan &plan = m_document->plan();
        QCOMPARE(std::size_t(plan.count(Kind::Site)), network->sites.size());
        QCOMPARE(std::size_t(plan.count(Kind::Cloud)), network->clouds.size());
        QCOMPARE(std::size_t(plan.count(Kind::Link)), network->links.size());
        QVERIFY2(perform(*m_document, importNetwork(*network), 2).isEmpty(), qPrintable(file.fileName()));
        objects += network->sites.size() + network->clouds.size() + network->links.size();
        ++files;
    }
    qInfo("%d files became plans with %zu sites, clouds and links", files, objects);
    QVERIFY(files > 0);
}

QTEST_GUILESS_MAIN(TestImportEdit)
#include "tst_import_edit.moc"
