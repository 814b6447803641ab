// SPDX-License-Identifier: MIT
// What the ledger panel and the dialogs about distribution take of the window's thread: the bar is 100 ms for any one act. What is
// worked out beside the window is reported as beside_ms.
#include "model/optimize/best_services.h"
#include "tests/bench/samples.h"
#include "tests/support/plan_generator.h"
#include "tests/support/random_plan.h"
#include "views/dialogs/best_services_dialog.h"
#include "views/dialogs/propagation_dialog.h"
#include "views/dialogs/propagation_model.h"
#include "views/ledger/ledger_panel.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QTableView>

using namespace sitewright;
using namespace sitewright::bench;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

/// Milliseconds of this thread.
double held(const std::function<void()> &act)
{
    const double start = Clock::now();
    act();
    QCoreApplication::processEvents();
    return since(start) / 1000;
}

void open(Session &session, int sites, bool isRegular)
{
    session.openPlan(isRegular ? largePlan(sites) : generatePlan({.sites = sites, .seed = 1, .brokenness = 0.05}));
    session.finishChecking();
}

void ledger(benchmark::State &state)
{
    Session session;
    open(session, static_cast<int>(state.range(0)), true);
    ThemeSource themes(Theme::light());
    LedgerPanel panel(session, themes);
    panel.resize(1100, 300);
    for (auto _ : state) {
        state.counters["show_ms"] = held([&] { panel.show(); });
        state.counters["everything_ms"] = held([&] { panel.setShow(LedgerFilter::Show::Everything); });
        state.counters["rows"] = panel.model().rowCount();
        double worst = 0;
        for (const QString &words : {u"s"_s, u"si"_s, u"site"_s, u"site 17"_s, u"wan"_s, u"depot 9"_s, u"nowhere"_s, QString()})
            worst = std::max(worst, held([&] { panel.setWords(words); }));
        state.counters["filter_ms"] = worst;
        worst = 0;
        for (int column = 0; column < LedgerModel::ColumnCount; ++column)
            worst = std::max(worst, held([&] { panel.model().sort(column, Qt::DescendingOrder); }));
        state.counters["sort_ms"] = worst;
    }
}

void arrivals(benchmark::State &state)
{
    Session session;
    open(session, static_cast<int>(state.range(0)), state.range(1) == 1);
    const ThemeSource themes(Theme::light());
    for (auto _ : state) {
        PropagationRows rows;
        state.counters["beside_ms"] = held([&] { rows = PropagationRows::of(session.plan(), session.facts()); });
        std::unique_ptr<PropagationDialog> dialog;
        state.counters["rows"] = static_cast<double>(rows.found.arrivals.size());
        state.counters["open_ms"] = held([&] {
            dialog = std::make_unique<PropagationDialog>(session, themes, std::move(rows));
            dialog->show();
        });
        double worst = 0;
        for (int i = 0; i < distributionProcessCount; ++i)
            worst = std::max(worst, held([&] { dialog->setProcess(static_cast<DistributionProcess>(i)); }));
        state.counters["process_ms"] = worst;
        worst = 0;
        for (int column = 0; column < PropagationModel::columnTotal; ++column)
            worst = std::max(worst, held([&] { dialog->table().sortByColumn(column, Qt::AscendingOrder); }));
        state.counters["sort_ms"] = worst;
        state.counters["close_ms"] = held([&] { dialog.reset(); });
    }
}

void services(benchmark::State &state)
{
    Session session;
    open(session, static_cast<int>(state.range(0)), state.range(1) == 1);
    const ThemeSource themes(Theme::light());
    std::optional<BestServicesDialog::Offer> next;
    double beside = 0;
    const auto work = [&](LedgerWeight weight) {
        beside = std::max(beside, held([&] { next = BestServicesDialog::Offer::of(session.plan(), session.facts(), weight); }));
    };
    for (auto _ : state) {
        work(LedgerWeight::Crossings);
        std::unique_ptr<BestServicesDialog> dialog;
        state.counters["open_ms"] = held([&] {
            dialog = std::make_unique<BestServicesDialog>(session, themes, std::move(*next), [&](LedgerWeight, QWidget *) { return std::move(next); });
            dialog->show();
        });
        double weigh = 0, choose = 0;
        for (const LedgerWeight weight : {LedgerWeight::Hops, LedgerWeight::Volume, LedgerWeight::Crossings}) {
            work(weight);
            weigh = std::max(weigh, held([&] { dialog->setWeight(weight); }));
        }
        auto *table = dialog->findChild<QTableView *>();
        state.counters["rows"] = table->model()->rowCount();
        for (int row = 0; row < std::min(20, table->model()->rowCount()); ++row)
            choose = std::max(choose, held([&] { table->selectRow(row); }));
        state.counters["weigh_ms"] = weigh;
        state.counters["choose_ms"] = choose;
        state.counters["beside_ms"] = beside;
        state.counters["close_ms"] = held([&] { dialog.reset(); });
    }
}

BENCHMARK(ledger)->Name("distribution/ledger")->Arg(10'000)->Arg(60'000)->Iterations(1);
BENCHMARK(arrivals)->Name("distribution/arrivals")->ArgsProduct({{10'000}, {0, 1}})->Iterations(1);
BENCHMARK(services)->Name("distribution/services")->ArgsProduct({{10'000}, {0, 1}})->Iterations(1);

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
