// SPDX-License-Identifier: MIT
// The ledger dock: rows, order, filters, sums, what a click selects, why an action crosses, what leaves it, and that it is right
// after edits, also those made while nobody looked.
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

#include "model/edits/structure_edits.h"
#include "tests/support/example_plan.h"
#include "tests/support/plan_generator.h"
#include "tests/support/random_plan.h"
#include "tests/support/small_plan.h"
#include "views/ledger/ledger_panel.h"
#include "views/ledger/ledger_table.h"
#include "views/ledger/link_chart.h"
#include "views/session/session.h"
#include "views/shared/elided_label.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Shown {
    explicit Shown(Plan plan) : panel(session, themes)
    {
        session.openPlan(std::move(plan));
        panel.resize(1100, 300);
        panel.show();
    }
    QStringList column(LedgerModel::Column column)
    {
        QStringList out;
        for (int row = 0; row < panel.model().rowCount(); ++row)
            out += panel.model().text(row, column);
        return out;
    }
    /// Every row as it would be made from scratch, and the sums.
    QString fresh(LedgerFilter filter, int sortColumn, Qt::SortOrder order)
    {
        LedgerModel model(session, nullptr);
        model.sort(sortColumn, order);
        model.setFilter(filter);
        model.setFollowed(true);
        return textOf(model);
    }
    static QString textOf(const LedgerModel &model)
    {
        QString out;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int i = 0; i < LedgerModel::ColumnCount; ++i)
                out += model.text(row, static_cast<LedgerModel::Column>(i)) + u'\t';
            out += u'\n';
        }
        const LedgerModel::Sums sums = model.sums();
        return out + u"%1 %2 %3 %4 %5"_s.arg(sums.actions).arg(sums.crossNetwork).arg(sums.unknown).arg(sums.hops).arg(sums.kilobytes);
    }

    Session session;
    ThemeSource themes{Theme::light()};
    LedgerPanel panel;
};

} // namespace

class LedgerPanelTest : public QObject {
    Q_OBJECT

private slots:
    void showsWhatCrosses();
    void filtersByWordsAndLink();
    void theFilterIsClearedByItsButton();
    void sumsAreShownInWholeParts();
    void offersToLiftAFilter();
    void linkGoesWithWhatItServed();
    void barOfALinkThatIsGone();
    void sortsByATitle();
    void sumsWhatIsShown();
    void selectsTheTargetAndItsPath();
    void saysWhyItCrosses();
    void copiesAndExports();
    void guardsHostileNames();
    void followsRandomEdits();
    void hundredThousandRows();
    void looksRight();
};

void LedgerPanelTest::showsWhatCrosses()
{
    Shown shown(examplePlan(u"branches-one-service"_s));
    QCOMPARE(shown.column(LedgerModel::TargetColumn), QStringList({u"Munich"_s, u"Munich"_s, u"North"_s}));
    QCOMPARE(shown.column(LedgerModel::ActionColumn), QStringList({u"reads"_s, u"writes"_s, u"writes"_s}));
    QCOMPARE(shown.column(LedgerModel::VolumeColumn), QStringList({u"500 MB"_s, u"500 MB"_s, u"500 MB"_s}));
    shown.panel.setShow(LedgerFilter::Show::Everything);
    QCOMPARE(shown.panel.model().rowCount(), 4);
    shown.panel.setShow(LedgerFilter::Show::Unknown);
    QCOMPARE(shown.panel.model().rowCount(), 0);
    QVERIFY(shown.session.perform(setField(shown.session.plan(), {id("dsmhq")}, FieldId::Place, {})));
    QCOMPARE(shown.panel.model().rowCount(), 4);
}

void LedgerPanelTest::offersToLiftAFilter()
{
    Shown shown(examplePlan(u"contoso"_s));
    const int all = shown.panel.model().rowCount();
    shown.panel.setWords(u"nothing is called so"_s);
    QCOMPARE(shown.panel.model().rowCount(), 0);
    const QList<QPushButton *> buttons = shown.panel.findChildren<QPushButton *>();
    const auto lift = std::ranges::find_if(buttons, [](const QPushButton *button) { return button->isVisible() && button->text() == u"Show everything"; });
    QVERIFY(lift != buttons.end());
    (*lift)->click();
    QCOMPARE(shown.panel.model().rowCount(), all);
}

void LedgerPanelTest::theFilterIsClearedByItsButton()
{
    Shown shown(examplePlan(u"contoso"_s));
    shown.panel.setWords(u"zurich"_s);
    auto *words = shown.panel.findChild<QLineEdit *>();
    auto *clear = words->findChild<QAbstractButton *>();
    QVERIFY(clear);
    QTRY_VERIFY(clear->isVisible() && clear->property("opacity").toDouble() > 0.9);
    clear->click();
    QCOMPARE(words->text(), QString());
}

void LedgerPanelTest::sumsAreShownInWholeParts()
{
    Shown shown(examplePlan(u"contoso"_s));
    const QStringList parts = shown.panel.sumsText().split(u" · "_s);
    QVERIFY(parts.size() > 1);
    auto *sums = shown.panel.findChild<ElidedLabel *>();
    for (const int width : {1400, 800, 640, 560}) {
        shown.panel.resize(width, 400);
        QTest::qWait(10);
        QStringList some = sums->text().split(u" · "_s);
        QVERIFY(some.size() <= parts.size() && some == parts.first(some.size()));
        QVERIFY2(some.size() == 1 || sums->fontMetrics().horizontalAdvance(sums->text()) <= sums->width(), qPrintable(QString::number(width)));
    }
}

void LedgerPanelTest::filtersByWordsAndLink()
{
    Shown shown(examplePlan(u"contoso"_s));
    const int all = shown.panel.model().rowCount();
    shown.panel.setWords(u"zurich dsm-muc"_s);
    QCOMPARE(shown.column(LedgerModel::TargetColumn), QStringList({u"Zurich"_s, u"Zurich"_s}));
    shown.panel.setWords(u"carrier"_s);
    QCOMPARE(shown.column(LedgerModel::TargetColumn), QStringList({u"Iberia"_s}));
    shown.panel.setWords({});
    shown.panel.setLink(id("fra2muc"));
    QCOMPARE(shown.column(LedgerModel::TargetColumn), QStringList({u"Munich"_s, u"Zurich"_s}));
    QVERIFY(shown.session.perform(removeObjects(shown.session.plan(), {id("fra2muc")}))); // the filter goes with the link
    QCOMPARE(shown.panel.model().rowCount(), all);
}

// The filter by link goes with the link, while the table still has the rows of a depot that goes with it.
void LedgerPanelTest::linkGoesWithWhatItServed()
{
    for (int row = 0;; ++row) {
        Shown shown(examplePlan(u"contoso"_s));
        if (row >= shown.panel.model().rowCount())
            break;
        const Plan &plan = shown.session.plan();
        const ObjectId link = plan.id(shown.panel.model().links(row).front());
        const ObjectId depot = plan.id(shown.panel.model().step(row).step.depotOf(shown.panel.model().procedure(row)));
        shown.panel.table().choose(row);
        shown.panel.setLink(link);
        shown.panel.table().choose(0);
        QVERIFY(shown.session.perform(removeObjects(plan, {link, depot})));
        QCOMPARE(shown.fresh({}, LedgerModel::TargetColumn, Qt::AscendingOrder), Shown::textOf(shown.panel.model()));
    }
}

void LedgerPanelTest::barOfALinkThatIsGone()
{
    Shown shown(examplePlan(u"contoso"_s));
    auto *chart = shown.panel.findChild<LinkChart *>();
    QTRY_VERIFY(chart && chart->model()->rowCount() > 0);
    std::vector<ObjectId> links;
    shown.session.plan().forEach(Kind::Link, [&](ObjectRef link) { links.push_back(shown.session.plan().id(link)); });
    QVERIFY(shown.session.perform(removeObjects(shown.session.plan(), links)));
    QVERIFY(chart->model()->rowCount() > 0); // it follows a moment later
    QVERIFY(!chart->model()->index(0, 0).data().isValid());
    chart->grab();
    emit chart->clicked(chart->model()->index(0, 0));
    QTRY_COMPARE(chart->model()->rowCount(), 0);
}

void LedgerPanelTest::sortsByATitle()
{
    Shown shown(examplePlan(u"contoso"_s));
    shown.panel.model().sort(LedgerModel::LinksColumn, Qt::DescendingOrder);
    QCOMPARE(shown.column(LedgerModel::TargetColumn).front(), u"Iberia"_s);
    shown.panel.model().sort(LedgerModel::TargetColumn, Qt::DescendingOrder);
    QCOMPARE(shown.column(LedgerModel::TargetColumn).front(), u"Zurich"_s);
}

void LedgerPanelTest::sumsWhatIsShown()
{
    Shown shown(examplePlan(u"branches-one-service"_s));
    QCOMPARE(shown.panel.sumsText(), u"3 of 4 action(s) cross the WAN · 3 link(s) crossed · 1.5 GB per cycle"_s);
    shown.panel.setWords(u"north"_s);
    QCOMPARE(shown.panel.sumsText(), u"1 of 4 action(s) cross the WAN · 1 link(s) crossed · 500 MB per cycle"_s);
    shown.panel.setWeight(LedgerWeight::Volume);
    QVERIFY(shown.panel.sumsText().startsWith(u"500 MB"_s));
}

void LedgerPanelTest::selectsTheTargetAndItsPath()
{
    Shown shown(examplePlan(u"branches-one-service"_s));
    QSignalSpy highlighted(&shown.session, &Session::highlighted);
    shown.panel.table().choose(1); // writes into Munich
    QCOMPARE(shown.session.selection().current(), id("muc"));
    QCOMPARE(highlighted.size(), 1);
    QCOMPARE(highlighted[0][0].value<std::vector<ObjectId>>(), std::vector<ObjectId>{id("hqmuc")});
}

void LedgerPanelTest::saysWhyItCrosses()
{
    Shown shown(examplePlan(u"branches-one-service"_s));
    shown.panel.table().choose(0);
    QCOMPARE(shown.panel.explanation(),
             u"DSM-HQ stands in Headquarters and reads HH depot in Hamburg. In each cycle 500 MB goes over 1 WAN link(s): Headquarters – Hamburg. "
             u"DSM-HQ is responsible for Munich, which inherits it from Three locations. The service stands with neither depot, so this step crosses twice; "
             u"with one in Munich it would cross once."_s);
    QVERIFY(shown.session.perform(setField(shown.session.plan(), {id("dsmhq")}, FieldId::Place, {})));
    shown.panel.setShow(LedgerFilter::Show::Unknown);
    shown.panel.table().choose(0);
    QCOMPARE(shown.panel.explanation(), u"Nobody says where DSM-HQ stands. So nobody can say whether this crosses the WAN."_s);
}

void LedgerPanelTest::copiesAndExports()
{
    Shown shown(examplePlan(u"branches-one-service"_s));
    const QString table = shown.panel.rowsAs(LedgerPanel::Format::Tabbed, {0});
    QCOMPARE(table.split(u'\n').at(1), u"Munich\tDSM-HQ\treads\tHH depot\tHeadquarters – Hamburg\t1\t500 MB\t500000"_s);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ledger.csv"_s);
    QVERIFY(shown.panel.exportTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 4);
}

void LedgerPanelTest::guardsHostileNames()
{
    Shown shown(examplePlan(u"branches-one-service"_s));
    QVERIFY(shown.session.perform(rename(shown.session.plan(), id("muc"), "=1+1 <b>\u202e")));
    const QString csv = shown.panel.rowsAs(LedgerPanel::Format::Csv, {0, 1, 2});
    QVERIFY(csv.contains(u"\"'=1+1 <b>"_s));
    QVERIFY(!csv.contains(QChar(0x202e)));
    shown.panel.table().choose(0);
    QVERIFY(!shown.panel.explanation().contains(QChar(0x202e)));
}

void LedgerPanelTest::followsRandomEdits()
{
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        Shown shown(generatePlan({.sites = 12, .seed = seed}));
        const QAbstractItemModelTester tester(&shown.panel.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        Rng rng(seed);
        for (int i = 0; i < 60; ++i) {
            switch (rng() % 12) {
            case 0: shown.panel.setShow(static_cast<LedgerFilter::Show>(rng() % 3)); break;
            case 1: shown.panel.model().sort(static_cast<int>(rng() % LedgerModel::ColumnCount), rng() % 2 ? Qt::AscendingOrder : Qt::DescendingOrder); break;
            case 2: shown.panel.setWords(rng() % 2 ? u"dsm"_s : QString()); break;
            case 3: shown.panel.setVisible(!shown.panel.isVisible()); break;
            case 4: shown.session.undoStack().undo(); break;
            case 5: shown.panel.table().choose(static_cast<int>(rng() % 10)); break;
            default: {
                EditContext context{.plan = shown.session.plan(), .rng = rng, .sites = 12};
                const auto done = shown.session.perform(randomEdit(context));
                Q_UNUSED(done)
            }
            }
            if (!shown.panel.isVisible())
                continue;
            shown.panel.model().settle();
            const LedgerModel &model = shown.panel.model();
            QCOMPARE(Shown::textOf(model), shown.fresh(model.filter(), model.sortColumn(), model.sortOrder()));
            shown.panel.grab();
        }
    }
}

void LedgerPanelTest::hundredThousandRows()
{
    Shown shown(largePlan(60'000));
    QVERIFY(shown.panel.model().isCounting());
    QCOMPARE(shown.panel.model().rowCount(), 0);
    shown.panel.setShow(LedgerFilter::Show::Everything);
    QTRY_VERIFY_WITH_TIMEOUT(shown.panel.model().rowCount() >= 100'000, 60'000);
    QVERIFY(!shown.panel.model().isCounting());
    const auto measured = [&](const char *what, const auto &act) {
        QElapsedTimer timer;
        timer.start();
        act();
        qInfo("%s: %lld ms for %d rows", what, static_cast<long long>(timer.elapsed()), shown.panel.model().rowCount());
    };
    measured("sort by depot", [&] { shown.panel.model().sort(LedgerModel::DepotColumn, Qt::AscendingOrder); });
    measured("sort by volume", [&] { shown.panel.model().sort(LedgerModel::VolumeColumn, Qt::DescendingOrder); });
    measured("filter", [&] { shown.panel.setWords(u"site 17"_s); });
    measured("no filter", [&] { shown.panel.setWords({}); });
    measured("paint", [&] { shown.panel.grab(); });
    const ObjectRef site = named(shown.session.plan(), Kind::Site, "Site 500");
    const auto before = shown.panel.model().sums().crossNetwork;
    measured("edit", [&] {
        const auto done = shown.session.perform(setResponsibleService(shown.session.plan(), {shown.session.plan().id(site)}, {}));
        QVERIFY(done.has_value());
    });
    QVERIFY(shown.panel.model().sums().crossNetwork <= before);
}

// Writes pictures to look at when SITEWRIGHT_PICTURES names a folder.
void LedgerPanelTest::looksRight()
{
    const QString folder = qEnvironmentVariable("SITEWRIGHT_PICTURES");
    if (folder.isEmpty())
        QSKIP("SITEWRIGHT_PICTURES names no folder to put pictures into.");
    for (const bool dark : {false, true}) {
        ThemeSource themes(dark ? Theme::dark() : Theme::light());
        QApplication::setPalette(themes.theme().palette());
        Session session;
        session.openPlan(examplePlan(u"contoso"_s));
        LedgerPanel panel(session, themes);
        panel.resize(1100, 260);
        panel.show();
        panel.table().choose(4);
        QCoreApplication::processEvents();
        QVERIFY(panel.grab().save(folder + (dark ? u"/ledger_dark.png"_s : u"/ledger_light.png"_s)));
    }
}

QTEST_MAIN(LedgerPanelTest)
#include "tst_ledger_panel.moc"
