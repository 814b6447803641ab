// SPDX-License-Identifier: MIT
// Time until a change arrives: numbers worked out by hand, what must hold for any plan, and a second implementation that shares no
// code on 300 random plans.
#include <cmath>
#include <map>
#include <random>
#include <set>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "model/analysis/daily_window.h"
#include "model/analysis/ledger_report.h"
#include "model/analysis/propagation_text.h"
#include "model/edits/structure_edits.h"
#include "tests/support/example_plan.h"
#include "tests/support/naive_propagation.h"
#include "tests/support/random_distribution.h"
#include "tests/support/small_plan.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;
using enum DistributionProcess;

namespace {

constexpr double hour = 3600;

Plan with(const Plan &plan, const char *object, FieldId field, const FieldValue &value) { return after(plan, setField(plan, {id(object)}, field, value)); }

/// Poll hourly everywhere, prepare every half hour.
Plan polled(Plan plan)
{
    for (const FieldId field : {FieldId::PollConfiguration, FieldId::PollRepository, FieldId::PollPackages})
        plan = with(plan, "org", field, std::int64_t(60));
    return with(plan, "org", FieldId::PollPreparation, std::int64_t(30));
}

struct Found {
    explicit Found(const Plan &of) : plan(of)
    {
        facts.compute(plan);
        propagation = propagationOf(plan, facts);
    }
    const Arrival *arrival(DistributionProcess process, const char *target, const char *context = "org") const
    {
        for (const Arrival &one : propagation.arrivals) {
            if (one.process == process && plan.id(one.target) == id(target) && plan.id(one.context) == id(context))
                return &one;
        }
        return nullptr;
    }
    QString times(DistributionProcess process, const char *target, const char *context = "org") const
    {
        const Arrival *one = arrival(process, target, context);
        return one ? u"%1 %2 %3 %4%5"_s.arg(one->steps).arg(one->time.earliest).arg(one->time.typical).arg(one->time.worst).arg(one->time.isOpen ? u" open"_s : QString())
                   : u"none"_s;
    }
    QString objects(DistributionProcess process, AssumptionKind kind) const
    {
        for (const Assumption &one : propagation.assumptions) {
            QStringList ids;
            for (const ObjectRef object : one.objects)
                ids += QString::fromStdString(plan.id(object).text());
            if (one.process == process && one.kind == kind)
                return ids.isEmpty() ? u"all"_s : ids.join(u' ');
        }
        return {};
    }

    Plan plan;
    Facts facts;
    Propagation propagation;
};

/// A random plan with intervals, frames and hours, some of them missing and some unreadable.
Plan randomSchedules(std::uint64_t seed, int sites)
{
    Plan plan = randomDistribution(seed, sites);
    std::mt19937_64 rng(seed * 31 + 7);
    const auto below = [&](std::uint64_t n) { return rng() % n; };
    const char *const frames[] = {"22:00-06:00", "01:00-02:00", "20:00-24:00,00:00-05:00", "06:30-06:30", "12:00-13:00, 18:00-23:30", "at night"};
    const auto readable = below(3) == 0 ? 6U : 5U;
    for (const Kind kind : {Kind::Organization, Kind::Region, Kind::Site}) {
        plan.forEach(kind, [&](ObjectRef object) {
            for (const FieldId field : {FieldId::PollConfiguration, FieldId::PollRepository, FieldId::PollPreparation, FieldId::PollPackages}) {
                if (below(object.is(Kind::Organization) ? 8 : 3) != 0 && (object.is(Kind::Organization) || below(3) == 0))
                    plan.set(object, field, static_cast<std::int64_t>(1 + below(300)));
            }
            if (object.is(Kind::Site) && below(3) != 0)
                plan.set(object, FieldId::TimeFrame, std::string(frames[below(readable)]));
        });
    }
    if (below(3) == 0) {
        plan.forEach(Kind::Link, [&](ObjectRef link) {
            if (below(3) == 0)
                plan.set(link, FieldId::Schedule, std::string(frames[below(readable)]));
        });
    }
    return plan;
}

/// Empty when propagationOf() says the same. The naive average looks at each minute's middle, so it may be off by some seconds a step.
QString difference(const Plan &plan, int &open, int &closed)
{
    const Found found(plan);
    auto wanted = naiveArrivals(plan);
    for (const Arrival &one : found.propagation.arrivals) {
        (one.time.isOpen ? open : closed) += 1;
        const QString key = u"%1 %2 %3 %4 %5"_s.arg(QLatin1String(processKey(one.process)), QString::fromStdString(plan.id(one.target).text()),
                                                    QString::fromStdString(plan.id(one.context).text())).arg(one.steps).arg(one.time.isOpen);
        const auto at = wanted.find(key);
        if (at == wanted.end())
            return u"not wanted: "_s + key + u"; wanted "_s + (wanted.lower_bound(key) == wanted.end() ? QString() : wanted.lower_bound(key)->first);
        const auto [earliest, typical, worst] = at->second;
        if (std::abs(earliest - one.time.earliest) > 0.01 || std::abs(typical - one.time.typical) > 1 + 60 * one.steps || std::abs(worst - one.time.worst) > 0.01)
            return u"%1: %2 %3 %4, wanted %5 %6 %7"_s.arg(key).arg(one.time.earliest).arg(one.time.typical).arg(one.time.worst).arg(earliest).arg(typical).arg(worst);
        wanted.erase(at);
    }
    return wanted.empty() ? QString() : u"missing: "_s + wanted.begin()->first;
}

} // namespace

class PropagationTest : public QObject {
    Q_OBJECT

private slots:
    void windows_data();
    void windows();
    void oneAfterTheOther();
    void sideBySide();
    void oneServiceReadsAndWritesOverTheWan();
    void frameIsWaitedFor();
    void longWorkTakesSeveralNights();
    void hoursOfLinksNarrowTheFrame();
    void nearestIntervalCounts();
    void repositoryBeginsAtItsContext();
    void whatNobodyGaveIsSaid_data();
    void whatNobodyGaveIsSaid();
    void everyAssumptionHasWords();
    void timesAreRounded_data();
    void timesAreRounded();
    void openTimesAreLowerBounds();
    void randomPlansAgree();
    void timesKeepTheirOrder();
    void longerIntervalsAndMoreBandwidth();
    void reportTellsIt();
};

void PropagationTest::windows_data()
{
    QTest::addColumn<double>("work");
    QTest::addColumn<double>("shortest");
    QTest::addColumn<double>("average");
    QTest::addColumn<double>("longest");
    QTest::newRow("00:00-24:00") << 500.0 << 500.0 << 500.0 << 500.0;
    QTest::newRow("22:00-06:00") << 0.0 << 0.0 << 16 * hour * 16 / 48 << 16 * hour;
    QTest::newRow("22:00-06:00 ") << 400.0 << 400.0 << 16 * hour * 16 / 48 + 400 + 16 * hour * 400 / (24 * hour) << 16 * hour + 400;
    QTest::newRow("00:00-06:00,12:00-18:00") << 0.0 << 0.0 << 2 * 6 * hour * 6 / 48 << 6 * hour;
    QTest::newRow("01:00-02:00") << 3 * hour << 49 * hour << 23 * hour * 23 / 48 + 49 * hour + 23 * hour / 24 << 3 * 24 * hour;
}

void PropagationTest::windows()
{
    QFETCH(double, work);
    const auto window = DailyWindow::parse(QTest::currentDataTag());
    QVERIFY(window);
    QTEST(window->shortest(work), "shortest");
    QTEST(window->longest(work), "longest");
    if (qstrcmp(QTest::currentDataTag(), "01:00-02:00") != 0) {
        QTEST(window->average(work), "average");
        return;
    }
    // Three full nights of an hour: whoever begins in the middle of one needs four.
    QVERIFY(std::abs(window->average(work) - naiveAverage(u"01:00-02:00"_s, work)) < 60);
}

void PropagationTest::oneAfterTheOther()
{
    // 500 MB over 10 Mbit/s: 400 s a link. HQ -> HH for the region, HH -> MUC for the site, Work -> Install at the end.
    const Found found(polled(examplePlan(u"branches-chained"_s)));
    QCOMPARE(found.times(Packages, "north"), u"1 400 3100 5800"_s);
    QCOMPARE(found.times(Packages, "hh"), u"1 400 3100 5800"_s);
    QCOMPARE(found.times(Packages, "muc"), u"2 800 5300 9800"_s);
    QCOMPARE(found.times(Packages, "depmuc"), u"3 800 7100 13400"_s);
    QCOMPARE(found.times(Packages, "dephq"), u"1 0 2700 5400"_s);
    QCOMPARE(found.times(Preparation, "org"), u"0 0 900 1800"_s);
    QCOMPARE(found.times(Repository, "depmuc"), u"3 0 5400 10800"_s);
    QCOMPARE(found.times(Configuration, "depmuc"), u"2 0 3600 7200"_s);
    QCOMPARE(found.times(Configuration, "dephq"), u"0 0 0 0"_s);
    QCOMPARE(found.objects(Packages, AssumptionKind::NoFrame), u"hh muc"_s);
    QCOMPARE(found.objects(Packages, AssumptionKind::InstallStep), u"all"_s);
    QCOMPARE(found.objects(Configuration, AssumptionKind::InstallStep), QString());
}

void PropagationTest::sideBySide()
{
    const Found found(polled(examplePlan(u"branches-side-by-side"_s)));
    QCOMPARE(found.times(Packages, "hh"), u"1 400 3100 5800"_s);
    QCOMPARE(found.times(Packages, "muc"), u"1 2000 4700 7400"_s); // 500 MB over 2 Mbit/s
}

void PropagationTest::oneServiceReadsAndWritesOverTheWan()
{
    // HH is read over 10 Mbit/s (400 s), Munich written over 2 Mbit/s (2,000 s): together at best, else one after the other.
    const Found found(polled(examplePlan(u"branches-one-service"_s)));
    QCOMPARE(found.times(Packages, "muc"), u"2 2400 7300 11800"_s);
    QCOMPARE(found.objects(Packages, AssumptionKind::LegsInTurn), u"muc"_s);
    QCOMPARE(found.objects(Packages, AssumptionKind::LocalWorkLeftOut), u"all"_s);
}

void PropagationTest::frameIsWaitedFor()
{
    const Found found(with(polled(examplePlan(u"branches-chained"_s)), "muc", FieldId::TimeFrame, std::string("22:00-06:00")));
    QCOMPARE(found.times(Configuration, "muc"), u"2 0 22800 64800"_s); // 16 h closed: 16 / 48 of that on average
    QCOMPARE(found.times(Packages, "muc"), u"2 800 24766.7 67400"_s);
    QCOMPARE(found.times(Packages, "hh"), u"1 400 3100 5800"_s);
    QCOMPARE(found.objects(Packages, AssumptionKind::NoFrame), u"hh"_s);
}

void PropagationTest::longWorkTakesSeveralNights()
{
    Plan plan = polled(examplePlan(u"branches-side-by-side"_s));
    plan = with(plan, "muc", FieldId::TimeFrame, std::string("01:00-01:10")); // 2,000 s are 3 nights of 600 s and 200 s
    const TimeSpan time = Found(plan).arrival(Packages, "muc")->time;
    QCOMPARE(time.earliest, 3 * 24 * hour + 200);
    QCOMPARE(time.worst, 5400 + 24 * hour - 600 + 3 * 24 * hour + 200);
}

void PropagationTest::hoursOfLinksNarrowTheFrame()
{
    Plan plan = with(polled(examplePlan(u"branches-side-by-side"_s)), "muc", FieldId::TimeFrame, std::string("22:00-06:00"));
    plan = with(plan, "hqmuc", FieldId::Schedule, std::string("04:00-12:00"));
    QCOMPARE(Found(plan).times(Configuration, "muc"), u"1 0 %1 %2"_s.arg(1800 + 22 * hour * 22 / 48).arg(3600 + 22 * hour));
    plan = with(plan, "hqmuc", FieldId::Schedule, std::string("08:00-12:00"));
    const Found never(plan);
    QCOMPARE(never.objects(Configuration, AssumptionKind::NeverOpen), u"muc"_s);
    QVERIFY(never.arrival(Configuration, "muc")->time.isOpen);
}

void PropagationTest::nearestIntervalCounts()
{
    Plan plan = with(polled(examplePlan(u"branches-chained"_s)), "north", FieldId::PollConfiguration, std::int64_t(10));
    plan = with(plan, "muc", FieldId::PollConfiguration, std::int64_t(4));
    QCOMPARE(Found(plan).times(Configuration, "hh"), u"1 0 300 600"_s);
    QCOMPARE(Found(plan).times(Configuration, "muc"), u"2 0 420 840"_s);
}

void PropagationTest::repositoryBeginsAtItsContext()
{
    const Plan plan = polled(examplePlan(u"branches-chained"_s));
    const Found found(after(plan, moveTo(plan, {id("repmaster")}, id("north"))));
    QCOMPARE(found.times(Packages, "muc", "north"), u"1 400 3100 5800"_s);
    QCOMPARE(found.times(Packages, "depmuc", "north"), u"2 400 4900 9400"_s);
    QCOMPARE(found.times(Packages, "hq", "north"), u"none"_s);
    QCOMPARE(found.times(Packages, "muc"), u"none"_s);
    QCOMPARE(found.times(Preparation, "north", "north"), u"0 0 900 1800"_s);
    QCOMPARE(found.times(Configuration, "muc"), u"2 0 3600 7200"_s);
}

void PropagationTest::whatNobodyGaveIsSaid_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("objects");
    const auto row = [](const char *name, const char *object, FieldId field, const char *value, AssumptionKind kind, const char *objects) {
        QTest::newRow(name) << QByteArray(object) << static_cast<int>(field) << QString::fromLatin1(value) << static_cast<int>(kind) << QString::fromLatin1(objects);
    };
    row("no interval", "org", FieldId::PollPackages, "", AssumptionKind::NoInterval, "hh hq muc north");
    row("no interval of preparation", "org", FieldId::PollPreparation, "", AssumptionKind::NoPreparationInterval, "org");
    row("no bandwidth", "hhmuc", FieldId::Bandwidth, "", AssumptionKind::NoBandwidth, "hhmuc");
    row("no change", "repmaster", FieldId::ChangeMb, "", AssumptionKind::NoChange, "repmaster");
    row("no compression", "repmaster", FieldId::Compression, "", AssumptionKind::NoCompression, "repmaster");
    row("no application", "dsmmuc", FieldId::Applications, "", AssumptionKind::NoService, "depmuc muc");
    row("no place", "dsmhq", FieldId::Place, "", AssumptionKind::UnknownPlace, "");
    row("words for a frame", "muc", FieldId::TimeFrame, "at night", AssumptionKind::UnreadableFrame, "muc");
    row("words for hours", "hhmuc", FieldId::Schedule, "at night", AssumptionKind::UnreadableHours, "hhmuc");
}

void PropagationTest::whatNobodyGaveIsSaid()
{
    QFETCH(QByteArray, object);
    QFETCH(int, field);
    QFETCH(QString, value);
    QFETCH(int, kind);
    QFETCH(QString, objects);
    const Plan plan = polled(examplePlan(u"branches-chained"_s));
    const auto assumed = static_cast<AssumptionKind>(kind);
    QCOMPARE(Found(plan).objects(Packages, assumed), QString());
    const Found found(with(plan, object.constData(), static_cast<FieldId>(field), value.isEmpty() ? FieldValue() : FieldValue(value.toStdString())));
    QCOMPARE(found.objects(Packages, assumed), objects);
    const Arrival *arrival = found.arrival(Packages, "depmuc");
    QCOMPARE((arrival->assumptions & maskOf(assumed)) != 0, !objects.isEmpty());
    QCOMPARE(arrival->time.isOpen, !objects.isEmpty() && leavesOpen(assumed));
}

void PropagationTest::everyAssumptionHasWords()
{
    const Plan plan = examplePlan(u"branches-chained"_s);
    std::set<QString> seen, keys;
    for (int i = 0; i < assumptionKindCount; ++i) {
        const auto kind = static_cast<AssumptionKind>(i);
        const bool hasObjects = kind < AssumptionKind::FullBandwidth;
        const QString text = assumptionText(plan, {Packages, kind, hasObjects ? std::vector<ObjectRef>{plan.find("muc")} : std::vector<ObjectRef>{}});
        QCOMPARE(text.contains(u"Munich"), hasObjects);
        QVERIFY(!text.isEmpty() && !text.contains(u'%'));
        seen.insert(text);
        keys.insert(QString::fromLatin1(assumptionKey(kind)));
    }
    QCOMPARE(seen.size(), std::size_t(assumptionKindCount));
    QCOMPARE(keys.size(), std::size_t(assumptionKindCount));
}

void PropagationTest::timesAreRounded_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("down");
    QTest::addColumn<QString>("up");
    QTest::newRow("none") << 0.0 << u"at once"_s << u"at once"_s;
    QTest::newRow("seconds") << 59.0 << u"under 1 min"_s << u"under 1 min"_s;
    QTest::newRow("minutes") << 61.0 << u"1 min"_s << u"2 min"_s;
    QTest::newRow("exact") << 5400.0 << u"90 min"_s << u"90 min"_s;
    QTest::newRow("hours") << 2 * hour + 1 << u"2 h"_s << u"3 h"_s;
    QTest::newRow("days") << 50 * hour << u"2 d"_s << u"3 d"_s;
}

void PropagationTest::timesAreRounded()
{
    QFETCH(double, seconds);
    QTEST(durationText(seconds, Rounding::Down), "down");
    QTEST(durationText(seconds, Rounding::Up), "up");
}

void PropagationTest::openTimesAreLowerBounds()
{
    QCOMPARE(worstText({.earliest = 0, .typical = 0, .worst = 0, .isOpen = true}), u"unknown"_s);
    QCOMPARE(worstText({.earliest = 0, .typical = 1800, .worst = 3601, .isOpen = true}), u"over 60 min"_s);
    QCOMPARE(typicalText({.earliest = 0, .typical = 1800, .worst = 3601, .isOpen = true}), u"over 30 min"_s);
    QCOMPARE(worstText({.earliest = 0, .typical = 1800, .worst = 3601, .isOpen = false}), u"61 min"_s);
}

void PropagationTest::randomPlansAgree()
{
    int open = 0, closed = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const QString found = difference(randomSchedules(seed, 1 + static_cast<int>(seed % 9)), open, closed);
        QVERIFY2(found.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(found)));
    }
    qInfo("300 plans: %d arrivals with bounds, %d left open", closed, open);
    QVERIFY(open > 1000 && closed > 1000);
}

void PropagationTest::timesKeepTheirOrder()
{
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const Found found(randomSchedules(seed, 10));
        std::map<std::tuple<DistributionProcess, ObjectRef, ObjectRef>, TimeSpan> all;
        for (const Arrival &one : found.propagation.arrivals) {
            QVERIFY(one.time.earliest <= one.time.typical + 1e-6 && one.time.typical <= one.time.worst + 1e-6);
            QCOMPARE(one.time.isOpen, (one.assumptions & (maskOf(AssumptionKind::NoFrame) - 1)) != 0);
            all[{one.process, one.target, one.context}] = one.time;
        }
        for (const auto &[key, time] : all) {
            const auto &[process, target, context] = key;
            const auto above = all.find({process, found.plan.owner(target), context});
            if (target == context || above == all.end())
                continue;
            QVERIFY(time.earliest >= above->second.earliest && time.typical >= above->second.typical && time.worst >= above->second.worst);
            QVERIFY(time.isOpen || !above->second.isOpen);
        }
    }
}

void PropagationTest::longerIntervalsAndMoreBandwidth()
{
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        Plan plan = randomSchedules(seed, 10);
        plan.forEach(Kind::Link, [&](ObjectRef link) {
            if (plan.link(link).bandwidthKbps == 0)
                plan.set(link, FieldId::Bandwidth, std::int64_t(4000));
        });
        Plan slower = plan, wider = plan;
        for (const Kind kind : {Kind::Organization, Kind::Region, Kind::Site}) {
            plan.forEach(kind, [&](ObjectRef object) {
                for (const FieldId field : {FieldId::PollConfiguration, FieldId::PollRepository, FieldId::PollPreparation, FieldId::PollPackages}) {
                    if (const auto minutes = valueOr(plan.value(object, field), std::int64_t(0)); minutes > 0)
                        slower.set(object, field, minutes + static_cast<std::int64_t>(seed % 40));
                }
            });
        }
        plan.forEach(Kind::Link, [&](ObjectRef link) { wider.set(link, FieldId::Bandwidth, plan.link(link).bandwidthKbps * 2); });
        const Found now(plan), later(slower), sooner(wider);
        QCOMPARE(later.propagation.arrivals.size(), now.propagation.arrivals.size());
        QCOMPARE(sooner.propagation.arrivals.size(), now.propagation.arrivals.size());
        for (std::size_t i = 0; i < now.propagation.arrivals.size(); ++i) {
            const TimeSpan &a = sooner.propagation.arrivals[i].time, &b = now.propagation.arrivals[i].time, &c = later.propagation.arrivals[i].time;
            QVERIFY(a.earliest <= b.earliest + 1e-6 && a.typical <= b.typical + 1e-6 && a.worst <= b.worst + 1e-6);
            QVERIFY(b.earliest <= c.earliest + 1e-6 && b.typical <= c.typical + 1e-6 && b.worst <= c.worst + 1e-6);
        }
    }
}

void PropagationTest::reportTellsIt()
{
    const Found found(polled(examplePlan(u"branches-chained"_s)));
    const std::string text = ledgerReportText(found.plan, found.facts);
    QVERIFY(text.find("Time until a change arrives") != std::string::npos);
    const std::string json = ledgerReportJson(found.plan, found.facts, "p");
    QCOMPARE(json, ledgerReportJson(found.plan, found.facts, "p"));
    QJsonParseError error;
    const QJsonObject part = QJsonDocument::fromJson(QByteArray::fromStdString(json), &error).object()[u"propagation"].toObject();
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    const QJsonArray arrivals = part[u"arrivals"].toArray();
    QCOMPARE(arrivals.size(), static_cast<qsizetype>(found.propagation.arrivals.size()));
    bool seen = false;
    for (const QJsonValue &one : arrivals) {
        if (one[u"process"].toString() == u"packages" && one[u"target"].toString() == u"depmuc") {
            seen = true;
            QCOMPARE(one[u"worstSeconds"].toInt(), 13400);
            QCOMPARE(one[u"open"].toBool(true), false);
        }
    }
    QVERIFY(seen && !part[u"assumptions"].toArray().isEmpty());
}

QTEST_APPLESS_MAIN(PropagationTest)
#include "tst_propagation.moc"
