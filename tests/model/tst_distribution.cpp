// SPDX-License-Identifier: MIT
// Distribution steps, procedures and the ledger: the numbers of the documented examples, and the same as a second implementation
// that shares no code, on random plans (300; SITEWRIGHT_LEDGER_PLANS says otherwise) and on real networks.
// timeout: 14400
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "model/analysis/ledger_report.h"
#include "model/analysis/ledger_words.h"
#include "model/edits/structure_edits.h"
#include "model/io/file_descriptor.h"
#include "model/io/import/graphml_reader.h"
#include "model/io/import/import_edit.h"
#include "model/io/safe_file.h"
#include "model/plan/plan_document.h"
#include "tests/support/brute_ledger.h"
#include "tests/support/example_plan.h"
#include "tests/support/plan_generator.h"
#include "tests/support/random_distribution.h"
#include "tests/support/random_plan.h"
#include "tests/support/small_plan.h"
#include "tests/support/test_data.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Counted {
    explicit Counted(const Plan &of) : plan(of)
    {
        facts.compute(plan);
        ledger = ledgerOf(plan, facts);
    }
    std::int64_t megabytes(const char *link) const
    {
        for (const LinkLoad &load : ledger.links) {
            if (plan.id(load.link) == id(link))
                return load.kilobytes / 1000;
        }
        return -1;
    }
    DistributionStep into(const char *target) const { return stepInto(plan, facts, plan.find(target)); }

    Plan plan;
    Facts facts;
    Ledger ledger;
};

/// One depot in each site, and an MP with a Distribution Service that is responsible for it.
Plan withDepotsAndServices(Plan plan)
{
    std::vector<ObjectId> sites;
    plan.forEach(Kind::Site, [&](ObjectRef site) { sites.push_back(plan.id(site)); });
    std::ranges::sort(sites);
    return after(plan, {.name = u"Depots and services"_s, .compose = [=](Draft &draft) {
                            for (const ObjectId site : sites) {
                                const ObjectId depot = draft.create(Kind::Depot, site, "depot");
                                draft.set(depot, FieldId::Master, true);
                                const ObjectId point = draft.create(Kind::ManagementPoint, site, draft.freeName(Kind::ManagementPoint, site, "DSM-1"));
                                draft.set(point, FieldId::Applications, ApplicationList{{"distributionService"}});
                                draft.set(site, FieldId::DistributionService, point);
                                if (site == sites.front())
                                    draft.set(id("org"), FieldId::DistributionService, point);
                            }
                        }, .mergeKey = {}});
}

int fromEnvironment(const char *name, int usual) { return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : usual; }

} // namespace

class DistributionTest : public QObject {
    Q_OBJECT

private slots:
    void documentedExamples_data();
    void documentedExamples();
    void megabytesOfTheWorkedExample();
    void masterCopiesFromWorkToInstall();
    void unplacedServiceIsUnknown();
    void serviceWithoutApplicationIsNobody();
    void repositoryStaysAtItsContext();
    void timeFrames_data();
    void timeFrames();
    void utilisationTakesTheShortestFrame();
    void randomPlansAgree();
    void generatedPlansAgree();
    void topologyZooAgrees();
    void reportsAndReasonsOfRandomPlans();
};

void DistributionTest::documentedExamples_data()
{
    QTest::addColumn<int>("logical");
    QTest::addColumn<int>("physical");
    QTest::addColumn<int>("procedures");
    QTest::addColumn<int>("crossNetwork");
    QTest::newRow("branches-side-by-side") << 6 << 5 << 4 << 2;
    QTest::newRow("branches-chained") << 7 << 5 << 4 << 2;
    QTest::newRow("branches-one-service") << 7 << 5 << 4 << 3;
    QTest::newRow("counting-own-service") << 6 << 4 << 4 << 1;
    QTest::newRow("counting-remote-service") << 6 << 4 << 4 << 3;
}

void DistributionTest::documentedExamples()
{
    QFETCH(int, logical);
    QFETCH(int, physical);
    QFETCH(int, procedures);
    QFETCH(int, crossNetwork);
    const Counted counted(examplePlan(QLatin1String(QTest::currentDataTag())));
    const StepTotals &steps = counted.ledger.totals.steps;
    QCOMPARE(steps.logicalSteps, logical);
    QCOMPARE(steps.physicalSteps, physical);
    QCOMPARE(steps.procedures, procedures);
    QCOMPARE(steps.crossNetwork, crossNetwork);
    QCOMPARE(steps.unknown, 0);
    QCOMPARE(counted.ledger.totals.undrawn, 0);
    QCOMPARE(ledgerDifference(counted.plan), QString());
}

void DistributionTest::megabytesOfTheWorkedExample()
{
    const Counted a(examplePlan(u"branches-side-by-side"_s)), b(examplePlan(u"branches-chained"_s)), c(examplePlan(u"branches-one-service"_s));
    QCOMPARE(a.megabytes("hqhh"), 500);
    QCOMPARE(a.megabytes("hqmuc"), 500);
    QCOMPARE(a.megabytes("hhmuc"), 0);
    QCOMPARE(b.megabytes("hqhh"), 500);
    QCOMPARE(b.megabytes("hhmuc"), 500);
    QCOMPARE(b.megabytes("hqmuc"), 0);
    QCOMPARE(c.megabytes("hqhh"), 1000);
    QCOMPARE(c.megabytes("hqmuc"), 500);
    QCOMPARE(c.megabytes("hhmuc"), 0);
    QCOMPARE(c.ledger.totals.weighed(LedgerWeight::Crossings), 3);
    QCOMPARE(c.ledger.totals.weighed(LedgerWeight::Hops), 3);
    QCOMPARE(c.ledger.totals.weighed(LedgerWeight::Volume), 1'500'000);
}

void DistributionTest::masterCopiesFromWorkToInstall()
{
    const Counted counted(examplePlan(u"counting-own-service"_s));
    const DistributionStep last = counted.into("depb"), between = counted.into("depc"), region = counted.into("region");
    QVERIFY(last.isInstall() && last.isPhysical() && !last.hasProcedures());
    QVERIFY(!between.isInstall() && between.isPhysical() && between.hasProcedures());
    QVERIFY(!region.isPhysical() && region.source == region.depot);
}

void DistributionTest::unplacedServiceIsUnknown()
{
    const Plan plan = examplePlan(u"counting-remote-service"_s);
    const Counted counted(after(plan, setField(plan, {id("dsm1")}, FieldId::Place, {})));
    QCOMPARE(counted.ledger.totals.steps.procedures, 4);
    QCOMPARE(counted.ledger.totals.steps.unknown, 4);
    QCOMPARE(counted.ledger.totals.steps.crossNetwork, 0);
    QCOMPARE(counted.ledger.services.front().unknown, 4);
}

void DistributionTest::serviceWithoutApplicationIsNobody()
{
    const Plan plan = examplePlan(u"counting-own-service"_s);
    const Counted counted(after(plan, setField(plan, {id("dsm2")}, FieldId::Applications, {})));
    QVERIFY(counted.into("site2").service.isNull());
    QCOMPARE(counted.ledger.totals.steps.unknown, 4);
    QVERIFY(counted.ledger.services.front().object.isNull());
}

void DistributionTest::repositoryStaysAtItsContext()
{
    const Plan plan = examplePlan(u"branches-chained"_s);
    const Counted counted(after(plan, moveTo(plan, {id("repmaster")}, id("north"))));
    QCOMPARE(distributedVolume(counted.plan, counted.plan.find("north")), 0); // the editable copy lies there
    QCOMPARE(distributedVolume(counted.plan, counted.plan.find("muc")), 500'000);
    QCOMPARE(counted.megabytes("hqhh"), 0);
    QCOMPARE(counted.megabytes("hhmuc"), 500);
}

void DistributionTest::timeFrames_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("22:00-06:00") << 8 * 3600;
    QTest::newRow("8:30 - 9:00") << 1800;
    QTest::newRow("00:00-24:00") << 24 * 3600;
    QTest::newRow("01:00-02:00, 20:00-23:00") << 4 * 3600;
    QTest::newRow("00:00-24:00,01:00-02:00") << 24 * 3600;
    for (const char *text : {"", "nights", "25:00-26:00", "1:0-2:00", "22:00", "22:00-6", "10:00-11:00,x", "10:60-11:00", "-", "1:00--2:00"})
        QTest::newRow(text) << -1;
}

void DistributionTest::timeFrames()
{
    QFETCH(int, seconds);
    QCOMPARE(timeFrameSeconds(QTest::currentDataTag()).value_or(-1), seconds);
}

void DistributionTest::utilisationTakesTheShortestFrame()
{
    Plan plan = examplePlan(u"branches-side-by-side"_s);
    const auto utilisation = [&](const char *link) {
        const Counted counted(plan);
        for (const LinkLoad &load : counted.ledger.links) {
            if (plan.id(load.link) == id(link))
                return load.utilisation.value_or(-1);
        }
        return -2.0;
    };
    QCOMPARE(utilisation("hqhh"), 500'000 * 8.0 / (10'000 * 86'400.0));
    plan = after(plan, setField(plan, {id("hh")}, FieldId::TimeFrame, std::string("01:00-02:00")));
    QCOMPARE(utilisation("hqhh"), 500'000 * 8.0 / (10'000 * 3'600.0));
    QCOMPARE(utilisation("hqmuc"), 500'000 * 8.0 / (2'000 * 86'400.0));
    plan = after(plan, setField(plan, {id("hqhh")}, FieldId::Bandwidth, {}));
    QCOMPARE(utilisation("hqhh"), -1.0);
}

void DistributionTest::randomPlansAgree()
{
    const int plans = fromEnvironment("SITEWRIGHT_LEDGER_PLANS", 300);
    const auto first = static_cast<std::uint32_t>(fromEnvironment("SITEWRIGHT_SEED", 1));
    std::int64_t procedures = 0, crossNetwork = 0, unknown = 0, hops = 0;
    for (int i = 0; i < plans; ++i) {
        const std::uint32_t seed = first + static_cast<std::uint32_t>(i);
        const Plan plan = i % 4 == 0 ? randomPlan(seed, 2 + i % 12, 0.1 + 0.1 * (i % 7)) : randomDistribution(seed, 1 + i % 15);
        const QString difference = ledgerDifference(plan);
        QVERIFY2(difference.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(difference)));
        const BruteLedger brute = bruteLedger(plan);
        procedures += brute.procedures;
        crossNetwork += brute.crossNetwork;
        unknown += brute.unknown;
        hops += brute.hops;
    }
    qInfo("%d plans, %lld procedures, %lld cross-network over %lld links, %lld unknown", plans, static_cast<long long>(procedures),
          static_cast<long long>(crossNetwork), static_cast<long long>(hops), static_cast<long long>(unknown));
    QVERIFY(crossNetwork > 3 * plans && unknown > plans && hops > crossNetwork);
}

void DistributionTest::generatedPlansAgree()
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const Plan plan = generatePlan({.sites = 20, .seed = seed});
        QCOMPARE(ledgerDifference(plan), QString());
    }
}

void DistributionTest::topologyZooAgrees()
{
    const QString folder = testDataFolder(u"topology-zoo"_s);
    if (folder.isEmpty())
        QSKIP(qPrintable(noTestDataReason(u"topology-zoo"_s)));
    int files = 0, refused = 0;
    std::int64_t crossNetwork = 0, hops = 0, undrawn = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.graphml"_s}, QDir::Files, QDir::Name)) {
        const FileResult<FileContent> content = readFile(QFile::encodeName(file.filePath()));
        QVERIFY(content);
        const ImportResult network = readGraphml(content->bytes, file.fileName());
        if (!network) {
            ++refused;
            continue;
        }
        Plan empty;
        empty.create(Kind::Organization, id("org"));
        const Plan plan = withDepotsAndServices(after(empty, importNetwork(*network)));
        const QString difference = ledgerDifference(plan);
        QVERIFY2(difference.isEmpty(), qPrintable(file.fileName() + u": "_s + difference));
        Facts facts;
        facts.compute(plan);
        const Ledger ledger = ledgerOf(plan, facts);
        // Every depot but the central one is filled by a service beside it, so each step reads over the WAN once.
        if (plan.count(Kind::Site) > 0)
            QVERIFY(ledger.totals.steps.crossNetwork >= plan.count(Kind::Site) - 1);
        crossNetwork += ledger.totals.steps.crossNetwork;
        hops += ledger.totals.hops;
        undrawn += ledger.totals.undrawn;
        ++files;
    }
    qInfo("%d networks (%d refused): %lld cross-network actions over %lld links, %lld without a drawn path", files, refused,
          static_cast<long long>(crossNetwork), static_cast<long long>(hops), static_cast<long long>(undrawn));
    QVERIFY(files > 0);
}

void DistributionTest::reportsAndReasonsOfRandomPlans()
{
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        const Plan plan = seed % 2 == 0 ? randomPlan(seed, 8, 0.3) : randomDistribution(seed, 12);
        Facts facts;
        facts.compute(plan);
        const std::string json = ledgerReportJson(plan, facts, "plan");
        QCOMPARE(QString::fromStdString(json), QString::fromStdString(ledgerReportJson(plan, facts, "plan")));
        QJsonParseError error;
        const QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(json), &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        const QJsonObject totals = root["totals"_L1].toObject();
        const Ledger ledger = ledgerOf(plan, facts);
        QCOMPARE(totals["crossNetworkProcedures"_L1].toInteger(), ledger.totals.steps.crossNetwork);
        QCOMPARE(root["steps"_L1].toArray().size(), ledger.totals.steps.logicalSteps);
        QCOMPARE(root["ledger"_L1].toArray().size(), ledger.totals.steps.procedures);
        QVERIFY(!ledgerReportText(plan, facts).empty());
        const Routes routes = Routes::of(plan, facts.networks());
        for (std::size_t row = 0; row < ledger.rowCount(); ++row)
            QVERIFY(!actionExplanation(plan, facts, routes, ledger.stepOfRow(row), Ledger::procedureOfRow(row)).isEmpty());
    }
}

QTEST_APPLESS_MAIN(DistributionTest)
#include "tst_distribution.moc"
