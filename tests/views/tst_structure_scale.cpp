// SPDX-License-Identifier: MIT
// run: serial
// timeout: 600
// The structure tree stays quick on large plans. SITEWRIGHT_SITES sets the size (default 10000); the bars are the goals with much
// slack for busy machines, the figures are printed.
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QtTest>

#include "model/edits/structure_edits.h"
#include "tests/support/contoso.h"
#include "tests/support/structure_plan.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"
#include "views/tree/structure_model.h"
#include "views/tree/structure_tree.h"
#include "views/tree/structure_view.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

void report(const char *what, double ms) { qInfo("%-52s %8.2f ms", what, ms); }

} // namespace

class TestStructureScale : public QObject {
    Q_OBJECT

private slots:
    void staysQuick();
};

void TestStructureScale::staysQuick()
{
    const int sites = std::max(500, qEnvironmentVariableIntValue("SITEWRIGHT_SITES") > 0 ? qEnvironmentVariableIntValue("SITEWRIGHT_SITES") : 10000);
    const ThemeSource themes(*qApp, ThemeSource::Mode::Light);
    Session session;
    report("plan and findings from scratch", milliseconds([&] { session.openPlan(largePlan(sites / 50, 50)); session.finishChecking(); }));
    const Plan &plan = session.plan();
    std::optional<StructureTree> tree;
    const double firstPaint = milliseconds([&] {
        tree.emplace(session, themes);
        tree->resize(260, 900);
        tree->show();
        QCoreApplication::processEvents();
        tree->grab();
    });
    report("tree made, shown and painted", firstPaint);
    StructureView &view = tree->view();
    StructureModel &model = tree->model();
    const QModelIndex top = model.index(0, 0);
    const double expand = milliseconds([&] {
        for (int row = 0; row < std::min(300, model.rowCount(top)); ++row)
            view.setExpanded(model.index(row, 0, top), true);
        QCoreApplication::processEvents();
    });
    report("300 regions opened (15,000 rows)", expand);

    std::vector<ObjectId> regions, somewhere;
    plan.forEach(Kind::Region, [&](ObjectRef ref) { regions.push_back(plan.id(ref)); });
    plan.forEach(Kind::Site, [&](ObjectRef ref) { somewhere.push_back(plan.id(ref)); });
    std::vector<double> moves, renames, adds, alone;
    const auto timed = [&](const Edit &edit) {
        const double whole = milliseconds([&] {
            session.perform(edit);
            QCoreApplication::processEvents();
            view.viewport()->repaint();
        });
        view.setUpdatesEnabled(false);
        view.setUpdatesEnabled(true);
        return whole;
    };
    for (int i = 0; i < 21; ++i) {
        const ObjectId site = somewhere[std::size_t(i) * 7 + 3];
        moves.push_back(timed(moveTo(plan, {site}, regions[std::size_t(i + 1) % std::min<std::size_t>(9, regions.size())])));
        renames.push_back(timed(rename(plan, site, "Renamed " + std::to_string(i))));
        adds.push_back(timed(addObject(plan, Kind::Site, regions[std::size_t(i) % std::min<std::size_t>(9, regions.size())])));
    }
    report("move a site, repainted (median of 21)", median(moves));
    report("rename a site, repainted", median(renames));
    report("add a site, repainted", median(adds));
    tree->hide();
    {
        Session other;
        other.openPlan(plan);
        for (int i = 0; i < 21; ++i) {
            const ObjectId site = somewhere[std::size_t(i) * 7 + 3];
            alone.push_back(milliseconds([&] { other.perform(moveTo(other.plan(), {site}, regions.back())); }));
        }
    }
    report("of that, the edit without any view", median(alone));
    tree->show();
    QCoreApplication::processEvents();

    auto &filter = *tree->findChild<QLineEdit *>();
    double slowest = 0;
    for (const QString &text : {u"d"_s, u"ds"_s, u"dsm"_s, u"dsm-4"_s, u"dsm-42"_s, u"dispatcher"_s, u"no such thing"_s, QString()}) {
        const double key = milliseconds([&] {
            filter.setText(text);
            QCoreApplication::processEvents();
            view.viewport()->repaint();
        });
        report(qPrintable(u"filter “%1” (%2 matches)"_s.arg(text).arg(model.filter().matchCount())), key);
        slowest = std::max(slowest, key);
    }
    filter.setText(u"site 12"_s);
    const double filteredEdit = timed(rename(plan, somewhere[5], "Site 12 renamed"));
    report("rename under a filter", filteredEdit);
    filter.clear();
    const double reveal = milliseconds([&] {
        session.reveal(somewhere.back());
        QCoreApplication::processEvents();
    });
    report("reveal the last site", reveal);
    QVERIFY(firstPaint < 500);
    QVERIFY(median(moves) < 100 && median(renames) < 100 && median(adds) < 100);
    QVERIFY(slowest < 1500);
}

QTEST_MAIN(TestStructureScale)
#include "tst_structure_scale.moc"
