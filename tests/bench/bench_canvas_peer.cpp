// SPDX-License-Identifier: MIT
// The bars of the structure view, as ratios measured in turns in one run: a frame at every zoom, everything in view, and a box
// being dragged, against a graphics view with an item per site; and a 1:1 frame at 100,000 sites against one at 1,000.
#include <benchmark/benchmark.h>

#include <cstdio>
#include <memory>

#include <QApplication>
#include <QGraphicsItem>
#include <QMouseEvent>

#include "tests/bench/canvas_peer.h"
#include "tests/bench/samples.h"
#include "tests/support/large_plan.h"
#include "views/canvas/canvas.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::bench;

namespace {

constexpr int width = 1920, height = 1080;

void settleEvents()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

// Paints of a widget that really happened.
class Paints : public QObject {
public:
    explicit Paints(QWidget &widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int count = 0;
};

struct Scene {
    explicit Scene(int sites) : themes(Theme::light())
    {
        session.openPlan(test::generatedPlan(sites));
        session.finishChecking();
        canvas = std::make_unique<Canvas>(session, themes);
        canvas->resize(width, height);
        canvas->show();
        QCoreApplication::processEvents();
    }
    void zoomTo(qreal wished)
    {
        canvas->zoomToOriginal();
        while (canvas->zoom() > wished * 1.1)
            canvas->zoomOut();
        settle();
    }
    void settle()
    {
        QCoreApplication::processEvents();
        canvas->viewport()->repaint(); // lays out the text that will be seen
    }
    double frame() const
    {
        const double start = Clock::now();
        canvas->viewport()->repaint();
        return since(start) / 1e3;
    }
    /// One step of a box in the hand, until it is painted.
    double dragStep(QPointF at) const
    {
        QMouseEvent move(QEvent::MouseMove, at, canvas->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::ControlModifier);
        const double start = Clock::now();
        QCoreApplication::sendEvent(canvas->viewport(), &move);
        settleEvents();
        return since(start) / 1e3;
    }

    ThemeSource themes;
    Session session;
    std::unique_ptr<Canvas> canvas;
};

double peerFrame(QGraphicsView &view)
{
    const double start = Clock::now();
    view.viewport()->repaint();
    return since(start) / 1e3;
}

double peerStep(CanvasPeer &peer, qreal by)
{
    const double start = Clock::now();
    peer.site().moveBy(by, 0);
    settleEvents(); // the scene gathers what moved, then tells the view, then that paints
    return since(start) / 1e3;
}

void everyZoom(benchmark::State &state)
{
    Scene scene(int(state.range(0)));
    Samples all, worst;
    for (auto _ : state) {
        for (qreal zoom = 4; zoom > 0.008; zoom /= 1.35) {
            scene.zoomTo(zoom);
            Samples here;
            for (int i = 0; i < 20; ++i) {
                const double took = scene.frame();
                all.add(took);
                here.add(took);
            }
            worst.add(here.at(0.5));
            if (qEnvironmentVariableIsSet("SITEWRIGHT_BENCH_ZOOMS")) // which are slow
                std::fprintf(stderr, "zoom %7.4f  p50 %6.2f ms\n", scene.canvas->zoom(), here.at(0.5));
        }
        scene.canvas->zoomToFit();
        scene.settle();
        for (int i = 0; i < 40; ++i)
            all.add(scene.frame());
    }
    state.counters["scale"] = scene.canvas->devicePixelRatioF();
    state.counters["p50_ms"] = all.at(0.5);
    state.counters["p99_ms"] = all.at(0.99);
    state.counters["worst_zoom_p50_ms"] = worst.at(1);
}

void againstGraphicsView(benchmark::State &state)
{
    Scene scene(int(state.range(0)));
    const PlanSource source = planSource(scene.session);
    CanvasPeer peer(source, scene.canvas->layout(), scene.themes.theme());
    peer.view().resize(width, height);
    peer.view().show();
    Samples fit, peerFit, one, peerOne, drag, peerDrag;
    const auto turn = [&](Samples &ours, Samples &theirs) {
        QCoreApplication::processEvents();
        scene.settle();
        peerFrame(peer.view());
        for (int i = 0; i < 25; ++i) {
            ours.add(scene.frame());
            theirs.add(peerFrame(peer.view()));
        }
    };
    for (auto _ : state) {
        scene.canvas->zoomToFit();
        peer.view().setTransform(QTransform::fromScale(scene.canvas->zoom(), scene.canvas->zoom()));
        turn(fit, peerFit);
        scene.canvas->zoomToOriginal();
        const ObjectRef site = scene.session.plan().find("s0");
        const QRectF box(scene.canvas->layout().rect(scene.session.plan(), site));
        scene.canvas->centreOn(box.center());
        peer.view().setTransform({});
        peer.view().centerOn(box.center());
        turn(one, peerOne);
        scene.canvas->setArranging(true);
        const QPointF from = scene.canvas->rectOf(site).topLeft() + QPointF(40, 12);
        QMouseEvent press(QEvent::MouseButtonPress, from, scene.canvas->viewport()->mapToGlobal(from), Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(scene.canvas->viewport(), &press);
        scene.dragStep(from + QPointF(40, 0));
        Paints painted(*scene.canvas->viewport()), peerPainted(*peer.view().viewport());
        peerStep(peer, 5);
        for (int i = 0; i < 60; ++i) {
            drag.add(scene.dragStep(from + QPointF(40 + 8 * (i % 12), 0)));
            peerDrag.add(peerStep(peer, i % 12 < 6 ? 5 : -5));
        }
        state.counters["drag_paints"] = painted.count;
        state.counters["drag_peer_paints"] = peerPainted.count;
        scene.canvas->setArranging(false);
    }
    state.counters["fit_ms"] = fit.at(0.5);
    state.counters["fit_peer_ms"] = peerFit.at(0.5);
    state.counters["fit_ratio"] = peerFit.at(0.5) / fit.at(0.5);
    state.counters["one_ms"] = one.at(0.5);
    state.counters["one_peer_ms"] = peerOne.at(0.5);
    state.counters["drag_ms"] = drag.at(0.5);
    state.counters["drag_peer_ms"] = peerDrag.at(0.5);
    state.counters["drag_ratio"] = peerDrag.at(0.5) / drag.at(0.5);
}

void sizeDoesNotMatter(benchmark::State &state)
{
    Scene small(1'000), large(100'000);
    Samples ofSmall, ofLarge;
    for (auto _ : state) {
        for (Scene *scene : {&small, &large}) {
            scene->canvas->zoomToOriginal();
            const ObjectRef site = scene->session.plan().find("s530");
            scene->canvas->centreOn(QRectF(scene->canvas->layout().rect(scene->session.plan(), site)).center());
            scene->settle();
        }
        for (int i = 0; i < 60; ++i) {
            ofSmall.add(small.frame());
            ofLarge.add(large.frame());
        }
    }
    state.counters["one_1000_ms"] = ofSmall.at(0.5);
    state.counters["one_100000_ms"] = ofLarge.at(0.5);
    state.counters["ratio"] = ofLarge.at(0.5) / ofSmall.at(0.5);
}

BENCHMARK(everyZoom)->Arg(1'000)->Arg(100'000)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(againstGraphicsView)->Arg(100'000)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(sizeDoesNotMatter)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
