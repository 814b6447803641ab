// SPDX-License-Identifier: MIT
// The structure tree at a million rows beside one of ten thousand, and its filter beside QSortFilterProxyModel on the same rows, each
// from the key to the picture; searching in the locator; copying. Offscreen, so the display takes no part.
#include <benchmark/benchmark.h>

#include <algorithm>

#include <QApplication>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardPaths>

#include "model/edits/structure_edits.h"
#include "tests/bench/samples.h"
#include "tests/support/large_plan.h"
#include "views/locator/object_search.h"
#include "views/session/session.h"
#include "views/shared/plan_clipboard.h"
#include "views/shared/theme_source.h"
#include "views/tree/structure_model.h"
#include "views/tree/structure_tree.h"
#include "views/tree/structure_view.h"

using namespace sitewright;
using namespace sitewright::bench;

namespace {

constexpr int fewSites = 880, manySites = 88'000; // some 11.4 rows each: 10,000 and 1,000,000

double milliseconds(const std::function<void()> &work)
{
    const double start = Clock::now();
    work();
    return since(start) / 1e3;
}

struct Desk {
    explicit Desk(int sites) : themes(*qApp, ThemeSource::Mode::Light)
    {
        session.openPlan(test::generatedPlan(sites));
        session.finishChecking();
    }
    void showTree()
    {
        tree.emplace(session, themes);
        tree->resize(300, 900);
        tree->show();
        QCoreApplication::processEvents();
        tree->grab();
    }
    void picture()
    {
        QCoreApplication::processEvents();
        tree->view().viewport()->repaint();
    }
    std::size_t rows() const
    {
        std::size_t out = 0;
        const Plan &plan = session.plan();
        for (const Kind kind : {Kind::Organization, Kind::Region, Kind::Site, Kind::Segment, Kind::Depot, Kind::Repository, Kind::ManagementPoint})
            out += plan.count(kind);
        plan.forEach(Kind::ManagementPoint, [&](ObjectRef mp) { out += std::size_t(plan.applicationCount(mp)); });
        return out;
    }

    ThemeSource themes;
    Session session;
    std::optional<StructureTree> tree;
};

Desk &few()
{
    static auto &desk = *new Desk(fewSites); // lives until the process ends: widgets must not outlive the application
    return desk;
}

Desk &many()
{
    static auto &desk = *new Desk(manySites);
    return desk;
}

double firstPicture(Desk &desk)
{
    Samples samples;
    for (int i = 0; i < 5; ++i) {
        desk.tree.reset();
        samples.add(milliseconds([&] { desk.showTree(); }));
    }
    return samples.at(0.5);
}

void firstPaint(benchmark::State &state)
{
    for (auto _ : state) {
        const double small = firstPicture(few()), large = firstPicture(many());
        state.counters["rows"] = double(many().rows());
        state.counters["few_ms"] = small;
        state.counters["many_ms"] = large;
        state.counters["ratio"] = large / small;
    }
}

void expandRegions(Desk &desk)
{
    StructureModel &model = desk.tree->model();
    const QModelIndex top = model.index(0, 0);
    desk.tree->view().setExpanded(top, true);
    for (int row = 0; row < model.rowCount(top); ++row)
        desk.tree->view().setExpanded(model.index(row, 0, top), true);
    desk.picture();
}

/// Edits that show in the tree: a site comes, is called otherwise, moves, goes.
void edits(benchmark::State &state)
{
    Desk &desk = many();
    desk.showTree();
    expandRegions(desk);
    const Plan &plan = desk.session.plan();
    std::vector<ObjectId> regions;
    plan.forEach(Kind::Region, [&](ObjectRef ref) { regions.push_back(plan.id(ref)); });
    Samples all;
    const auto timed = [&](const Edit &edit) {
        all.add(milliseconds([&] {
            (void)desk.session.perform(edit);
            desk.picture();
        }));
    };
    for (auto _ : state) {
        for (std::size_t i = 0; i < 60; ++i) {
            const ObjectId from = regions[i * 7 % regions.size()], to = regions[(i * 7 + 3) % regions.size()];
            timed(addObject(plan, Kind::Site, from, "New site"));
            const ObjectRef region = plan.find(from);
            ObjectId site;
            plan.forEachChild(region, ChildGroup::Structure, [&](ObjectRef ref) { site = plan.name(ref) == "New site" ? plan.id(ref) : site; });
            timed(rename(plan, site, "Another name " + std::to_string(i)));
            timed(moveTo(plan, {site}, to));
            timed(removeObjects(plan, {site}));
        }
    }
    state.counters["p50_ms"] = all.at(0.5);
    state.counters["p99_ms"] = all.at(0.99);
    desk.session.undoStack().clear();
}

const char *const typed[] = {"d", "ds", "dsm", "dsm-4", "dsm-42", "site 12", "region 7", "no such thing"};

/// What typing costs with the filter of the tree, all kinds or two of them.
void filter(benchmark::State &state)
{
    Desk &desk = many();
    desk.showTree();
    const bool someKinds = state.range(0) != 0;
    const KindMask kinds = someKinds ? maskOf(Kind::Site, Kind::ManagementPoint) : StructureFilter::treeKinds;
    StructureModel &model = desk.tree->model();
    Samples own, peer;
    for (auto _ : state) {
        for (int round = 0; round < 3; ++round) {
            for (const char *words : typed)
                own.add(milliseconds([&] {
                    model.setFilter(QLatin1String(words), kinds);
                    desk.picture();
                }));
        }
        model.setFilter({});
        desk.picture();
        QSortFilterProxyModel proxy;
        proxy.setRecursiveFilteringEnabled(true);
        proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        proxy.setSourceModel(&model);
        QTreeView view;
        view.setUniformRowHeights(true);
        view.setModel(&proxy);
        view.resize(300, 900);
        view.show();
        QCoreApplication::processEvents();
        proxy.setFilterFixedString(QStringLiteral("warm up")); // every row is opened once
        for (const char *words : typed)
            peer.add(milliseconds([&] {
                proxy.setFilterFixedString(QLatin1String(words));
                view.expandToDepth(0);
                QCoreApplication::processEvents();
                view.viewport()->repaint();
            }));
    }
    state.counters["own_p50_ms"] = own.at(0.5);
    state.counters["own_max_ms"] = own.at(1);
    state.counters["proxy_p50_ms"] = peer.at(0.5);
    state.counters["times_faster"] = peer.at(0.5) / own.at(0.5);
}

/// What typing into the locator costs: the longest slice holds the window up, the whole search does not.
void locate(benchmark::State &state)
{
    const Plan &plan = many().session.plan();
    for (auto _ : state) {
        Samples slices, whole;
        for (const char *words : {"d", "dsm", "dsm-42", "site 12", "munich office", "mp: 7", "10.1.", "no such thing"}) {
            double sum = 0;
            ObjectSearch search(plan, QLatin1String(words));
            for (bool isDone = false; !isDone;) {
                const double slice = milliseconds([&] { isDone = search.proceed(500); });
                slices.add(slice);
                sum += slice;
            }
            sum += milliseconds([&] { benchmark::DoNotOptimize(search.hits()); });
            whole.add(sum);
        }
        state.counters["objects"] = double(many().rows());
        state.counters["slice_max_ms"] = slices.at(1);
        state.counters["whole_p50_ms"] = whole.at(0.5);
        state.counters["whole_max_ms"] = whole.at(1);
    }
}

/// Copying a region: nothing but the plan as it is, the text comes when another program asks.
void copy(benchmark::State &state)
{
    const Plan &plan = many().session.plan();
    const ObjectId region = plan.id(plan.childrenSorted(plan.organization(), ChildGroup::Structure).front());
    for (auto _ : state) {
        Samples copies, texts;
        for (int i = 0; i < 5; ++i) {
            std::optional<PlanMime> mime;
            copies.add(milliseconds([&] { mime.emplace(plan, std::vector{region}); }));
            texts.add(milliseconds([&] { benchmark::DoNotOptimize(mime->text()); }));
        }
        state.counters["copy_ms"] = copies.at(0.5);
        state.counters["text_ms"] = texts.at(0.5);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RegisterBenchmark("tree/first_paint", firstPaint)->Iterations(1);
    benchmark::RegisterBenchmark("tree/edits", edits)->Iterations(1);
    benchmark::RegisterBenchmark("tree/filter", filter)->Arg(0)->Arg(1)->Iterations(1);
    benchmark::RegisterBenchmark("locator/search", locate)->Iterations(1);
    benchmark::RegisterBenchmark("clipboard/copy", copy)->Iterations(1);
    benchmark::RunSpecifiedBenchmarks();
    many().tree.reset();
    few().tree.reset();
    return 0;
}
