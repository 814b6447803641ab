// SPDX-License-Identifier: MIT
// How long the window leaves its user waiting: opening and saving plans, and another rule setting. A pulse of one millisecond runs
// beside; its longest pause is how long nobody could click. Offscreen, so the display takes no part.
#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdio>
#include <map>
#include <string>

#include <QApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include "app/main_window.h"
#include "app/plan_files.h"
#include "model/edits/rule_edits.h"
#include "model/io/plan_writer.h"
#include "model/io/safe_file.h"
#include "tests/bench/samples.h"
#include "tests/support/plan_generator.h"
#include "views/canvas/canvas.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

using namespace sitewright;

namespace {

constexpr int editsMeasured = 1'000;

double since(const QElapsedTimer &start) { return double(start.nsecsElapsed()) / 1e6; }

class Pulse {
public:
    Pulse() : m_busySince(bench::Clock::now())
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(1);
        m_last.start();
    }
    void beat()
    {
        m_longest = std::max(m_longest, since(m_last));
        m_longestBusy = std::max(m_longestBusy, bench::since(m_busySince) / 1e3);
        m_last.start();
        m_busySince = bench::Clock::now();
    }
    double longest() const { return m_longest; }         ///< ms
    double longestBusy() const { return m_longestBusy; } ///< the same in processor time: what others keep us waiting does not count

private:
    QTimer m_timer;
    QElapsedTimer m_last;
    double m_longest = 0;
    double m_busySince;
    double m_longestBusy = 0;
};

class FirstPicture : public QObject {
public:
    explicit FirstPicture(QWidget &widget) { widget.installEventFilter(this); m_clock.start(); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, [this] { m_last = since(m_clock); });
        return false;
    }
    double last() const { return m_last; }

private:
    QElapsedTimer m_clock;
    double m_last = -1;
};

template <class Done>
void runUntil(Done isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
}

void waitInWindow(benchmark::State &state)
{
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("large.siteplan.json")));
    const std::string bytes = writePlan(test::generatePlan({.sites = static_cast<int>(state.range(0)), .seed = 1, .brokenness = 0.05}));
    if (!saveFile(path, QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size()))))
        std::abort();
    ThemeSource themes(*qApp, ThemeSource::Mode::Light);
    for (auto _ : state) {
        MainWindow window(themes);
        window.resize(1600, 1000);
        window.start({});
        window.show();
        QCoreApplication::processEvents();
        Session &session = window.session();
        QElapsedTimer clock;
        clock.start();
        {
            Pulse pulse;
            window.files().open(path);
            state.counters["read_ms"] = since(clock);
            FirstPicture picture(*window.findChild<Canvas *>()->viewport());
            runUntil([&] { return picture.last() >= 0; });
            state.counters["picture_ms"] = since(clock);
            runUntil([&] { return !session.isChecking(); });
            state.counters["checked_ms"] = since(clock);
            QCoreApplication::processEvents();
            pulse.beat();
            state.counters["open_longest_pause_ms"] = pulse.longest();
            state.counters["open_longest_busy_ms"] = pulse.longestBusy();
        }
        {
            Pulse pulse;
            session.perform(switchRule(session.plan(), "SIS-01", true));
            runUntil([&] { return !session.isChecking(); });
            QCoreApplication::processEvents();
            pulse.beat();
            state.counters["rule_off_longest_pause_ms"] = pulse.longest();
            state.counters["rule_off_longest_busy_ms"] = pulse.longestBusy();
        }
        {
            Pulse pulse;
            clock.start();
            window.files().save();
            state.counters["save_ms"] = since(clock);
            QCoreApplication::processEvents();
            pulse.beat();
            state.counters["save_longest_pause_ms"] = pulse.longest();
            state.counters["save_longest_busy_ms"] = pulse.longestBusy();
        }
    }
}

// An edit as people make them, until tree, findings, canvas and inspector are painted again; processor time of the thread, and what the
// clock says. `allKinds` draws from every kind of edit there is; the goals are those of the documented mix.
void editsInWindow(benchmark::State &state, test::EditMix mix)
{
    ThemeSource themes(*qApp, ThemeSource::Mode::Light);
    MainWindow window(themes);
    window.resize(1920, 1080);
    window.start({});
    window.show();
    Session &session = window.session();
    session.openPlan(test::generatePlan({.sites = static_cast<int>(state.range(0)), .seed = 1, .brokenness = 0.05}));
    session.finishChecking();
    Canvas &canvas = *window.findChild<Canvas *>();
    state.range(1) ? canvas.zoomToOriginal() : canvas.zoomToFit();
    runUntil([&] { return !session.isChecking(); });
    QElapsedTimer rest;
    for (rest.start(); rest.elapsed() < 1500;) // until all that goes on in slices is through
        QCoreApplication::processEvents();
    const QByteArray only = qgetenv("SITEWRIGHT_BENCH_KIND"); // to look for what makes one kind slow
    test::Rng rng(5);
    bench::Samples all, own, wall;
    std::map<std::string, bench::Samples> byKind;
    QElapsedTimer clock;
    for (auto _ : state) {
        for (int i = 0; i < editsMeasured; ++i) {
            test::EditContext context{session.plan(), rng, &session.engine(), static_cast<int>(state.range(0))};
            const char *kind = "";
            Edit edit = test::randomEdit(context, mix, &kind);
            while (!only.isEmpty() && only != kind)
                edit = test::randomEdit(context, mix, &kind);
            clock.start();
            const double start = bench::Clock::now();
            (void)session.perform(edit);
            own.add(bench::since(start) / 1e3);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            all.add(bench::since(start) / 1e3);
            wall.add(since(clock));
            byKind[kind].add(bench::since(start) / 1e3);
        }
    }
    state.counters["perform_p50_ms"] = own.at(0.5);
    state.counters["perform_p99_ms"] = own.at(0.99);
    state.counters["painted_p50_ms"] = all.at(0.5);
    state.counters["painted_p99_ms"] = all.at(0.99);
    state.counters["painted_longest_ms"] = all.at(1);
    state.counters["wall_p50_ms"] = wall.at(0.5);
    state.counters["wall_p99_ms"] = wall.at(0.99);
    if (!qEnvironmentVariableIsSet("SITEWRIGHT_BENCH_KINDS"))
        return;
    for (auto &[kind, samples] : byKind) // which kinds are slow
        std::fprintf(stderr, "%5zu %-32s p50 %7.2f  p90 %7.2f  longest %7.2f ms\n", samples.count(), kind.c_str(), samples.at(0.5), samples.at(0.9), samples.at(1));
}

void editInWindow(benchmark::State &state) { editsInWindow(state, test::EditMix::Daily); }
void editOfAnyKindInWindow(benchmark::State &state) { editsInWindow(state, test::EditMix::Bench); }

BENCHMARK(editInWindow)->ArgsProduct({{1'000, 100'000}, {0, 1}})->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(editOfAnyKindInWindow)->Args({100'000, 1})->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(waitInWindow)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("sitewright-bench"));
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
