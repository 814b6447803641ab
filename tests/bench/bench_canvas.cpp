// SPDX-License-Identifier: MIT
// Frames of the canvas at 1920x1080 over plans of several sizes and at every zoom, and its layout. The bar: 16 ms a frame.
#include "tests/support/large_plan.h"
#include "views/canvas/canvas.h"
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
    state.counters["ms"] = double(std::clock() - before) * 1e3 / CLOCKS_PER_SEC / double(state.iterations());
}

BENCHMARK(frame)->ArgsProduct({{100, 1'000, 10'000, 100'000}, {0, 30, 86, 168, 262, 410, 640, 1000}})->Unit(benchmark::kMillisecond);
BENCHMARK(wholeLayout)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    std::map<int, std::unique_ptr<Stage>> kept;
    stages = &kept;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
