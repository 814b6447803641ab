// SPDX-License-Identifier: MIT
// Reports of large plans cost what they hold: four times the sites take about four times as long, in every format. A sentence or a
// fix that looks at the whole plan would make it sixteen times.
// run: serial
#include <ctime>
#include <map>

#include <QtTest>

#include "model/io/junit_writer.h"
#include "model/io/sarif_writer.h"
#include "tests/support/plan_generator.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

/// Other work on the machine does not count.
double secondsComputed()
{
    timespec at{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
    return static_cast<double>(at.tv_sec) + static_cast<double>(at.tv_nsec) / 1e9;
}

struct Cost {
    double seconds = 0;
    std::size_t findings = 0;
};

Cost costOf(const QString &format, int sites)
{
    const Plan plan = generatePlan({.sites = sites, .seed = 1, .brokenness = 0.2});
    Facts facts;
    facts.compute(plan);
    const FindingsReport::Lines lines;
    const double start = secondsComputed();
    const std::vector<ReportedFinding> findings = checkPlan(plan, facts);
    const FindingsReport report(plan, facts, findings, "2026-11-22", "large", lines);
    std::string text;
    if (format == u"text"_s)
        text = report.text();
    else if (format == u"json"_s)
        text = report.json();
    else if (format == u"sarif"_s) {
        SarifLog log;
        log.add(report, "large");
        text = log.take();
    } else {
        JunitLog log;
        log.add(report, "large", Severity::Error, {});
        text = log.take();
    }
    return {secondsComputed() - start, text.empty() ? 0 : findings.size()};
}

/// Microseconds that one sentence with its fixes takes, by rule.
std::map<std::string_view, double> costByRule(int sites)
{
    const Plan plan = generatePlan({.sites = sites, .seed = 1, .brokenness = 0.2});
    Facts facts;
    facts.compute(plan);
    std::map<std::uint16_t, std::vector<ReportedFinding>> byRule;
    for (ReportedFinding &found : checkPlan(plan, facts))
        byRule[found.finding.rule].push_back(std::move(found));
    std::map<std::string_view, double> out;
    for (const auto &[rule, findings] : byRule) {
        if (findings.size() < 4)
            continue; // who speaks once may look at everything
        const std::size_t most = std::min<std::size_t>(findings.size(), 300), step = findings.size() / most;
        const double start = secondsComputed();
        for (std::size_t i = 0; i < most; ++i) {
            const ReportedFinding &found = findings[i * step];
            findingMessage(plan, facts, found.finding, found.subjects);
            findingFixes(plan, facts, found.finding, found.subjects);
        }
        out[ruleTable()[rule]->code] = (secondsComputed() - start) * 1e6 / static_cast<double>(most);
    }
    return out;
}

} // namespace

class ReportScaleTest : public QObject {
    Q_OBJECT

private slots:
    void fourTimesThePlanIsAboutFourTimesTheWork_data();
    void fourTimesThePlanIsAboutFourTimesTheWork();
    void noSentenceAndNoFixLooksAtTheWholePlan();
};

void ReportScaleTest::fourTimesThePlanIsAboutFourTimesTheWork_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"text", "json", "sarif", "junit"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void ReportScaleTest::fourTimesThePlanIsAboutFourTimesTheWork()
{
    QFETCH(QString, format);
    costOf(format, 200); // pages in what the first run would pay for
    const Cost small = costOf(format, 2500), large = costOf(format, 10000);
    qInfo("%.0f ms for %zu findings, %.0f ms for %zu", small.seconds * 1000, small.findings, large.seconds * 1000, large.findings);
    QVERIFY(large.findings > 3 * small.findings);
    QVERIFY2(large.seconds < 8 * small.seconds, qPrintable(QString::number(large.seconds / small.seconds)));
}

void ReportScaleTest::noSentenceAndNoFixLooksAtTheWholePlan()
{
    const auto small = costByRule(1000), large = costByRule(16000);
    QVERIFY(large.size() > 20);
    QStringList slow;
    for (const auto &[rule, cost] : large) {
        const auto before = small.find(rule);
        // Of a rule with few findings chance decides, and cold memory makes everything a few times slower.
        if (before != small.end() && cost > 60 && cost > 5 * before->second)
            slow.append(QStringLiteral("%1: %2 us, was %3").arg(QLatin1String(rule.data(), qsizetype(rule.size()))).arg(cost).arg(before->second));
    }
    QVERIFY2(slow.isEmpty(), qPrintable(slow.join(u"; "_s)));
}

QTEST_GUILESS_MAIN(ReportScaleTest)
#include "tst_report_scale.moc"
