// SPDX-License-Identifier: MIT
// The plans that are shipped: each opens and has the findings it is meant to have.
#include <QFile>
#include <QtTest>

#include "model/edits/new_plan.h"
#include "model/io/findings_writer.h"
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "model/rules/finding_text.h"

using namespace sitewright;
using namespace Qt::StringLiterals;

namespace {

LoadedPlan example(const QString &name)
{
    QFile file(QStringLiteral(SITEWRIGHT_SOURCE_DIR "/resources/examples/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    const QByteArray bytes = file.readAll();
    auto loaded = readPlan({bytes.constData(), static_cast<std::size_t>(bytes.size())}, name, {.wantsLines = true});
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().front().text()));
    return std::move(*loaded);
}

struct Check {
    explicit Check(const QString &name) : loaded(example(name))
    {
        facts.compute(loaded.plan);
        findings = checkPlan(loaded.plan, facts);
    }
    FindingsSummary summary() const { return FindingsReport(loaded.plan, facts, findings, "2026-11-22", "p", loaded.lines).summary(); }
    bool finds(const char *key) const
    {
        return std::ranges::any_of(findings, [&](const ReportedFinding &found) {
            return findingKeyText(loaded.plan, found.finding, found.subjects) == key;
        });
    }

    LoadedPlan loaded;
    Facts facts;
    std::vector<ReportedFinding> findings;
};

} // namespace

class ExamplesTest : public QObject {
    Q_OBJECT

private slots:
    void contosoHasAnUncoveredSegment();
    void minimalIsWhatTheWizardMakes();
    void retailIsLargeAndHasMistakes();
};

void ExamplesTest::contosoHasAnUncoveredSegment()
{
    const Check contoso(u"contoso.siteplan.json"_s);
    QCOMPARE(contoso.loaded.plan.count(Kind::Site), 6U);
    QCOMPARE(contoso.loaded.plan.clientTotal(), std::int64_t(4120));
    const FindingsSummary summary = contoso.summary();
    QCOMPARE(summary.count[0], std::size_t(1));
    QVERIFY(contoso.finds("WOL-01:muclab"));
    QVERIFY(contoso.finds("DS-03:vienna") && contoso.finds("DS-03:lisbon"));
    QCOMPARE(summary.count[1], std::size_t(2));
    QCOMPARE(summary.waived, std::size_t(2));
    QCOMPARE(summary.staleWaivers, std::size_t(0));
}

void ExamplesTest::minimalIsWhatTheWizardMakes()
{
    QCOMPARE(QString::fromStdString(writePlan(example(u"minimal.siteplan.json"_s).plan)), QString::fromStdString(writePlan(wizardPlan())));
}

void ExamplesTest::retailIsLargeAndHasMistakes()
{
    const Check retail(u"retail.siteplan.json"_s);
    QCOMPARE(retail.loaded.plan.count(Kind::Site), 60U);
    for (const char *key : {"APP-01:par:tillGateway", "WOL-01:umeshop", "WOL-01:rotshop", "MP-01:stodsm"})
        QVERIFY2(retail.finds(key), key);
    QVERIFY(retail.summary().count[0] < 20);
}

QTEST_APPLESS_MAIN(ExamplesTest)
#include "tst_examples.moc"
