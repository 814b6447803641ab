// SPDX-License-Identifier: MIT
// Frames of the network view at 1920x1080 over plans of several sizes: at every zoom, while it is panned, while seats are dragged, and
// while the pointer looks for what is under it. The bar: 16.7 ms at p99. QT_SCALE_FACTOR=2 measures twice as many pixels each way.
#include "tests/bench/samples.h"
#include "tests/support/linked_plan.h"
#include "views/network/network_view.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include <cstdio>
#include <map>

using namespace sitewright;
using namespace sitewright::bench;

namespace {

struct Stage {
    Stage(int sites, bool located) : themes(Theme::light())
    {
        session.openPlan(test::linkedPlan(sites, located));
        session.finishChecking();
        view = std::make_unique<NetworkView>(session, themes);
        view->resize(1920, 1080);
        view->show();
        do
            QCoreApplication::processEvents();
        while (view->isLayingOut());
    }
    void repaint() { view->viewport()->repaint(); }

    ThemeSource themes;
    Session session;
    std::unique_ptr<NetworkView> view;
};

std::map<std::pair<int, bool>, std::unique_ptr<Stage>> *stages = nullptr;

Stage &stageOf(const benchmark::State &state)
{
    std::unique_ptr<Stage> &stage = (*stages)[{int(state.range(0)), state.range(1) != 0}];
    if (!stage)
        stage = std::make_unique<Stage>(int(state.range(0)), state.range(1) != 0);
    return *stage;
}

void report(benchmark::State &state, Samples &frames)
{
    state.counters["p50_ms"] = frames.at(0.5) / 1e3;
    state.counters["p99_ms"] = frames.at(0.99) / 1e3;
    state.counters["max_ms"] = frames.at(1) / 1e3;
}

/// From everything in view to one site: the worst zoom decides.
void zooms(benchmark::State &state)
{
    Stage &stage = stageOf(state);
    Samples frames;
    double worst = 0, worstZoom = 0;
    for (auto _ : state) {
        stage.view->zoomToFit();
        for (int step = 0; step < 30; ++step) {
            stage.repaint(); // lays out the text that will be seen
            Samples here;
            for (int i = 0; i < 8; ++i) {
                const double start = Clock::now();
                stage.repaint();
                const double took = since(start);
                frames.add(took);
                here.add(took);
                if (took > worst) {
                    worst = took;
                    worstZoom = stage.view->zoom();
                }
            }
            if (qEnvironmentVariableIsSet("SITEWRIGHT_BENCH_ZOOMS"))
                std::fprintf(stderr, "zoom %.4f: p50 %.1f ms, max %.1f ms\n", stage.view->zoom(), here.at(0.5) / 1e3, here.at(1) / 1e3);
            stage.view->zoomIn();
        }
    }
    report(state, frames);
    state.counters["worst_zoom"] = worstZoom;
}

/// Each frame shows something else: nothing can be kept but what is worth keeping.
void pans(benchmark::State &state)
{
    Stage &stage = stageOf(state);
    Samples frames;
    for (auto _ : state) {
        for (const int steps : {3, 8, 14}) {
            stage.view->zoomToFit();
            for (int i = 0; i < steps; ++i)
                stage.view->zoomIn();
            for (int i = 0; i < 80; ++i) {
                stage.view->horizontalScrollBar()->setValue(stage.view->horizontalScrollBar()->value() + 37);
                const double start = Clock::now();
                stage.repaint();
                frames.add(since(start));
            }
        }
    }
    report(state, frames);
}

/// A site in the middle follows the pointer; with everything in view.
void drags(benchmark::State &state)
{
    Stage &stage = stageOf(state);
    QWidget *viewport = stage.view->viewport();
    const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButtons held) {
        QMouseEvent event(type, at, viewport->mapToGlobal(at), Qt::LeftButton, held, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &event);
    };
    Samples frames;
    for (auto _ : state) {
        for (const int steps : {0, 6, 12}) {
            stage.view->zoomToFit();
            for (int i = 0; i < steps; ++i)
                stage.view->zoomIn();
            QPointF from(960, 540);
            ObjectRef hit;
            for (int i = 0; i < 400 && !hit.is(Kind::Site); ++i) {
                from = QPointF(960 + i % 20 * 8, 540 + i / 20 * 8);
                hit = stage.view->objectAt(from);
            }
            if (!hit.is(Kind::Site))
                continue;
            send(QEvent::MouseButtonPress, from, Qt::LeftButton);
            for (int i = 1; i <= 60; ++i) {
                const double start = Clock::now();
                send(QEvent::MouseMove, from + QPointF(i * 5, i * 2), Qt::LeftButton);
                stage.repaint();
                frames.add(since(start));
            }
            QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
            QCoreApplication::sendEvent(stage.view.get(), &escape);
            send(QEvent::MouseButtonRelease, from, Qt::NoButton);
        }
    }
    report(state, frames);
}

/// All seats from scratch, as worked out beside the window.
void layouts(benchmark::State &state)
{
    const Plan plan = test::linkedPlan(int(state.range(0)), state.range(1) != 0);
    Samples took;
    for (auto _ : state) {
        for (int i = 0; i < 5; ++i) {
            const double start = Clock::now();
            NetworkLayout layout;
            layout.rebuild(plan);
            took.add(since(start));
        }
    }
    state.counters["p50_ms"] = took.at(0.5) / 1e3;
}

/// What is under the pointer, asked at each move.
void points(benchmark::State &state)
{
    Stage &stage = stageOf(state);
    Samples asked;
    for (auto _ : state) {
        for (const int steps : {0, 8, 16}) {
            stage.view->zoomToFit();
            for (int i = 0; i < steps; ++i)
                stage.view->zoomIn();
            for (int i = 0; i < 200; ++i) {
                const double start = Clock::now();
                benchmark::DoNotOptimize(stage.view->objectAt(QPointF(i * 9 % 1900, i * 37 % 1000)));
                asked.add(since(start));
            }
        }
    }
    report(state, asked);
}

const std::vector<std::vector<std::int64_t>> plans{{1'000, 10'000, 100'000}, {0, 1}};
BENCHMARK(zooms)->Name("network/zooms")->ArgsProduct(plans)->Iterations(1);
BENCHMARK(pans)->Name("network/pans")->ArgsProduct(plans)->Iterations(1);
BENCHMARK(drags)->Name("network/drags")->ArgsProduct(plans)->Iterations(1);
BENCHMARK(layouts)->Name("network/layouts")->ArgsProduct(plans)->Iterations(1);
BENCHMARK(points)->Name("network/points")->ArgsProduct(plans)->Iterations(1);

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    std::map<std::pair<int, bool>, std::unique_ptr<Stage>> kept;
    stages = &kept;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
