// SPDX-License-Identifier: MIT
// How long a picture of a whole plan takes, from plan to bytes.
#include <benchmark/benchmark.h>

#include <cstdlib>

#include <QApplication>
#include <QStandardPaths>

#include "tests/support/large_plan.h"
#include "views/export/picture_export.h"
#include "views/network/link_loads.h"
#include "views/session/session.h"

using namespace sitewright;

namespace {

template <auto make>
void exportPlan(benchmark::State &state)
{
    Session session;
    session.openPlan(test::generatedPlan(int(state.range(0))));
    session.finishChecking();
    PictureOptions options;
    options.view = state.range(1) ? PictureView::Network : PictureView::Structure;
    options.loads = loadsOf(session.ledger());
    options.legend = true;
    // As large as an image may be, at most.
    while (make == pngBytes && (pictureSize(planSource(session), options).width() * pictureSize(planSource(session), options).height() > double(maxPicturePixels)
                                || pictureSize(planSource(session), options).width() > maxPictureSide || pictureSize(planSource(session), options).height() > maxPictureSide))
        options.scale *= 0.9;
    for (auto _ : state) {
        const auto bytes = make(planSource(session), options);
        if (!bytes)
            std::abort();
        state.counters["MB"] = double(bytes->size()) / 1e6;
    }
    state.counters["scale"] = options.scale;
}

BENCHMARK(exportPlan<pngBytes>)->Name("PNG")->Args({1'000, 0})->Args({10'000, 0})->Args({10'000, 1})->Unit(benchmark::kMillisecond);
BENCHMARK(exportPlan<svgBytes>)->Name("SVG")->Args({1'000, 0})->Args({10'000, 0})->Args({10'000, 1})->Unit(benchmark::kMillisecond);
BENCHMARK(exportPlan<pdfBytes>)->Name("PDF")->Args({1'000, 0})->Args({10'000, 0})->Args({10'000, 1})->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
