// SPDX-License-Identifier: MIT
// Frames of the canvas and of the network view at 1920x1080 over plans of several sizes and at every zoom, and their layouts.
// The bar: 16 ms a frame.
#include "tests/support/large_plan.h"
#include "tests/support/linked_plan.h"
#include "views/canvas/canvas.h"
#include "views/network/network_view.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

#include <benchmark/benchmark.h>

#include <QApplication>

#include <ctime>
#include <map>

using namespace sitewright;

namespace {

struct Stage {
    explicit Stage(int sites) : themes(Theme::light())
    {
        session.openPlan(test::generatedPlan(sites));
        session.finishChecking();
        canvas = std::make_unique<Canvas>(session, themes);
        canvas->resize(1920, 1080);
        canvas->show();
        QCoreApplication::processEvents();
    }
    // Made once per size: opening a plan takes longer than measuring it.
    static Stage &of(std::map<int, std::unique_ptr<Stage>> &kept, int sites)
    {
        std::unique_ptr<Stage> &stage = kept[sites];
        if (!stage)
            stage = std::make_unique<Stage>(sites);
        return *stage;
    }

    ThemeSource themes;
    Session session;
    std::unique_ptr<Canvas> canvas;
};

std::map<int, std::unique_ptr<Stage>> *stages = nullptr;

// Range 1: zoom in thousandths; 0 = everything in view.
void zoomTo(Canvas &canvas, std::int64_t thousandths)
{
    canvas.zoomToFit();
    if (thousandths == 0)
        return;
    canvas.zoomToOriginal();
    while (canvas.zoom() * 1000 > double(thousandths) * 1.1)
        canvas.zoomOut();
}

void frame(benchmark::State &state)
{
    Stage &stage = Stage::of(*stages, int(state.range(0)));
    zoomTo(*stage.canvas, state.range(1));
    stage.canvas->viewport()->repaint(); // lays out the text that will be seen
    const std::clock_t before = std::clock();
    for (auto _ : state)
        stage.canvas->viewport()->repaint();
    state.counters["ms"] = double(std::clock() - before) * 1e3 / CLOCKS_PER_SEC / double(state.iterations());
    state.counters["zoom"] = stage.canvas->zoom();
}

void wholeLayout(benchmark::State &state)
{
    Stage &stage = Stage::of(*stages, int(state.range(0)));
    PlanLayout layout(LayoutMetrics::forFont(stage.canvas->font()));
    const std::clock_t before = std::clock();
    for (auto _ : state)
        layout.rebuild(stage.session.plan());
    const double ms = double(std::clock() - before) * 1e3 / CLOCKS_PER_SEC / double(state.iterations());
    state.counters["ms"] = ms;
    // Applications have places of their own, too.
    const Plan &plan = stage.session.plan();
    double objects = plan.count(Kind::Region) + plan.count(Kind::Site) + plan.count(Kind::Segment) + plan.count(Kind::ManagementPoint);
    plan.forEach(Kind::ManagementPoint, [&](ObjectRef point) { objects += plan.applicationCount(point); });
    state.counters["ns_per_object"] = ms * 1e6 / objects;
}

struct NetworkStage {
    NetworkStage(int sites, bool located) : themes(Theme::light())
    {
        session.openPlan(test::linkedPlan(sites, located));
        view = std::make_unique<NetworkView>(session, themes);
        view->resize(1920, 1080);
        view->show();
        do
            QCoreApplication::processEvents();
        while (view->isLayingOut());
    }

    ThemeSource themes;
    Session session;
    std::unique_ptr<NetworkView> view;
};

std::map<std::pair<int, bool>, std::unique_ptr<NetworkStage>> *networkStages = nullptr;

NetworkStage &networkStage(const benchmark::State &state)
{
    std::unique_ptr<NetworkStage> &stage = (*networkStages)[{int(state.range(0)), state.range(1) != 0}];
    if (!stage)
        stage = std::make_unique<NetworkStage>(int(state.range(0)), state.range(1) != 0);
    return *stage;
}

// Range 2: steps of zooming in from everything in view.
void networkFrame(benchmark::State &state)
{
    NetworkView &view = *networkStage(state).view;
    view.zoomToFit();
    for (int i = 0; i < state.range(2); ++i)
        view.zoomIn();
    view.viewport()->repaint();
    const std::clock_t before = std::clock();
    for (auto _ : state)
        view.viewport()->repaint();
    state.counters["ms"] = double(std::clock() - before) * 1e3 / CLOCKS_PER_SEC / double(state.iterations());
    state.counters["zoom"] = view.zoom();
    state.counters["detail"] = double(view.picture().detail());
}

void networkLayout(benchmark::State &state)
{
    NetworkStage &stage = networkStage(state);
    NetworkLayout layout;
    const std::clock_t before = std::clock();
    for (auto _ : state)
        layout.rebuild(stage.session.plan());
    state.counters["ms"] = double(std::clock() - before) * 1e3 / CLOCKS_PER_SEC / double(state.iterations());
}

BENCHMARK(networkFrame)->ArgsProduct({{100, 1'000, 10'000, 100'000}, {0, 1}, {0, 4, 8, 12, 16, 20}})->Unit(benchmark::kMillisecond);
BENCHMARK(networkLayout)->ArgsProduct({{10'000, 100'000}, {0, 1}})->Unit(benchmark::kMillisecond);
BENCHMARK(frame)->ArgsProduct({{100, 1'000, 10'000, 100'000}, {0, 30, 86, 168, 262, 410, 640, 1000}})->Unit(benchmark::kMillisecond);
BENCHMARK(wholeLayout)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    std::map<int, std::unique_ptr<Stage>> kept;
    stages = &kept;
    std::map<std::pair<int, bool>, std::unique_ptr<NetworkStage>> networksKept;
    networkStages = &networksKept;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
