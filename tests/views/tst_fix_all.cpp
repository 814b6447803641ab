// SPDX-License-Identifier: MIT
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QtTest>

#include "model/edits/structure_edits.h"
#include "model/edits/waiver_edits.h"
#include "model/io/plan_writer.h"
#include "model/rules/rule_table.h"
#include "tests/support/contoso.h"
#include "tests/support/dialog_checks.h"
#include "tests/support/plan_generator.h"
#include "views/findings/findings_bar.h"
#include "views/findings/findings_panel.h"
#include "views/findings/findings_table.h"
#include "views/findings/fix_all_dialog.h"
#include "views/findings/fix_menu.h"
#include "views/findings/fix_steps_model.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    explicit Desk(Plan plan) : panel(session, themes)
    {
        session.openPlan(std::move(plan));
        session.finishChecking();
        panel.resize(1100, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
    }
    std::uint16_t rule(std::string_view code) { return std::uint16_t(ruleIndex(code)); }
    std::size_t open(std::string_view code) { return panel.model().openFindings(rule(code)).size(); }
    int rowOfRule(std::string_view code)
    {
        for (int row = 0; row < panel.model().rowCount(); ++row) {
            if (!panel.model().isGroup(row) && panel.model().finding(row).rule == rule(code))
                return row;
        }
        return -1;
    }
    void groupByRule()
    {
        QTemporaryDir dir;
        QSettings settings(dir.filePath(u"s.ini"_s), QSettings::IniFormat);
        settings.setValue(u"findings/grouping"_s, u"rule"_s);
        panel.restoreFrom(settings);
    }

    ThemeSource themes{Theme::light()};
    Session session;
    FindingsPanel panel;
};

/// Answers the dialog that comes up: waits until it knows what it would do, looks, and presses a button.
void answer(const std::function<void(FixAllDialog &)> &look, bool accept)
{
    auto *timer = new QTimer;
    QObject::connect(timer, &QTimer::timeout, timer, [timer, look, accept] {
        auto *dialog = qobject_cast<FixAllDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isReady() || dialog->summary().isEmpty())
            return;
        QPushButton *fix = defaultButton(*dialog);
        if (accept && !fix->isEnabled())
            return; // the result is shown with the next look
        timer->deleteLater();
        timer->stop();
        look(*dialog);
        if (accept)
            QTest::mouseClick(fix, Qt::LeftButton);
        else
            dialog->reject();
    });
    timer->start(5);
}

} // namespace

class TestFixAll : public QObject {
    Q_OBJECT

private slots:
    void headOfAGroupFixesAllAsOneStep();
    void cancelChangesNothing();
    void onlyWhatIsShownIsFixed();
    void waivedOnesStay();
    void menuOffersAllOfTheKind();
    void menuIsNeverEmpty();
    void chosenKindOfFixIsUsed();
    void whatCannotBeFixedIsListedWithItsReason();
    void windowAnswersWhileItIsWorkedOut();
    void closingAnswersAtOnce();
    void menuSaysWhatGoesAndWhatComes();
};

void TestFixAll::headOfAGroupFixesAllAsOneStep()
{
    Desk desk(wakefulPlan(30));
    desk.groupByRule();
    const std::string before = writePlan(desk.session.plan());
    const std::size_t all = desk.open("WOL-01");
    QVERIFY(all >= 30);
    int head = -1;
    for (int row = 0; row < desk.panel.model().rowCount(); ++row) {
        if (desk.panel.model().isGroup(row) && desk.panel.model().groupTitle(row) == "WOL-01"_L1)
            head = row;
    }
    QString summary;
    int edits = 0;
    answer([&](FixAllDialog &dialog) {
        summary = dialog.summary();
        edits = dialog.findChild<QTableView *>()->model()->rowCount();
    }, true);
    const QModelIndex link = desk.panel.model().index(head, FindingsModel::FixColumn);
    desk.panel.table().scrollTo(link);
    QTest::mouseClick(desk.panel.table().viewport(), Qt::LeftButton, {}, desk.panel.table().visualRect(link).center());
    QCOMPARE(desk.open("WOL-01"), std::size_t(0));
    QVERIFY(edits > 0);
    QVERIFY2(summary.contains("all will be fixed"_L1), qPrintable(summary));
    QCOMPARE(desk.session.undoStack().count(), 1);
    QVERIFY(desk.session.undoStack().undoText().contains("WOL-01"_L1));
    desk.session.undoStack().undo();
    QCOMPARE(writePlan(desk.session.plan()), before);
    QCOMPARE(desk.open("WOL-01"), all);
}

void TestFixAll::cancelChangesNothing()
{
    Desk desk(wakefulPlan(5));
    const std::string before = writePlan(desk.session.plan());
    answer([](FixAllDialog &) {}, false);
    desk.panel.fixAllOfRow(desk.rowOfRule("WOL-01"));
    QCOMPARE(writePlan(desk.session.plan()), before);
    QCOMPARE(desk.session.undoStack().count(), 0);
}

void TestFixAll::onlyWhatIsShownIsFixed()
{
    Desk desk(wakefulPlan(6));
    const std::size_t all = desk.open("WOL-01");
    desk.panel.showOnly(id("s2"));
    QCOMPARE(desk.open("WOL-01"), std::size_t(1));
    answer([](FixAllDialog &) {}, true);
    desk.panel.fixAllOfRow(desk.rowOfRule("WOL-01"));
    desk.panel.bar().showEverything();
    QCOMPARE(desk.open("WOL-01"), all - 1);
}

void TestFixAll::waivedOnesStay()
{
    Desk desk(wakefulPlan(6));
    const Finding first = desk.panel.model().openFindings(desk.rule("WOL-01")).front();
    QVERIFY(desk.session.perform(waive(desk.session.plan(), desk.session.keyText(first), fingerprintText(first.fingerprint), {"Known", {}, {}, {}, {}})));
    const QList<QAction *> actions = desk.panel.bar().findChildren<QAction *>();
    (*std::ranges::find_if(actions, [](const QAction *action) { return action->text() == "Waived"_L1; }))->trigger(); // shown, but accepted
    QCOMPARE(desk.panel.model().shown(), desk.session.engine().findingCount());
    answer([](FixAllDialog &) {}, true);
    desk.panel.fixAllOfRow(desk.rowOfRule("WOL-01"));
    QCOMPARE(desk.open("WOL-01"), std::size_t(0));
    QCOMPARE(desk.session.waivedCount(), std::size_t(1));
}

void TestFixAll::menuOffersAllOfTheKind()
{
    Desk desk(wakefulPlan(6));
    desk.panel.table().choose(desk.rowOfRule("WOL-01"));
    const auto offered = [&](QMenu *made) {
        const std::unique_ptr<QMenu> menu(made);
        const QList<QAction *> actions = menu->actions();
        const auto at = std::ranges::find_if(actions, [](QAction *action) { return action->text().startsWith("Fix all"_L1); });
        return at != actions.end() && (*at)->isEnabled();
    };
    QVERIFY(offered(desk.panel.currentFixMenu(nullptr)));
    QVERIFY(offered(desk.panel.contextMenu(nullptr)));
    desk.panel.showOnly(id("s2"));
    desk.panel.table().choose(desk.rowOfRule("WOL-01"));
    QVERIFY(!offered(desk.panel.currentFixMenu(nullptr))); // one alone needs no "all"
}

void TestFixAll::menuIsNeverEmpty()
{
    Desk desk(contosoPlan());
    desk.groupByRule();
    const FindingsModel &model = desk.panel.model();
    int without = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.isGroup(row))
            continue;
        desk.panel.table().choose(row);
        const std::unique_ptr<QMenu> menu(desk.panel.currentFixMenu(nullptr));
        QVERIFY(!menu->isEmpty());
        without += menu->actions().size() == 1 && !menu->actions().front()->isEnabled();
    }
    QVERIFY(without > 0); // groups of rules that have no fixes
    desk.panel.table().choose(0);
    desk.panel.openFixMenu();
    QTRY_VERIFY(QApplication::activePopupWidget());
    QApplication::activePopupWidget()->close();
}

void TestFixAll::chosenKindOfFixIsUsed()
{
    Desk desk(wakefulPlan(4));
    const std::vector<Finding> findings = desk.panel.model().openFindings(desk.rule("WOL-01"));
    const auto lab = std::ranges::find(findings, desk.session.plan().find(id("muclab")), &Finding::first);
    QVERIFY(lab != findings.end());
    const std::vector<Fix> fixes = desk.session.fixes(*lab);
    QVERIFY(fixes.size() >= 2);
    FixAllDialog dialog(desk.session, desk.themes, desk.rule("WOL-01"), findings, fixes);
    dialog.show();
    auto *kinds = dialog.findChild<QComboBox *>();
    QVERIFY(kinds && kinds->count() >= 3);
    QTRY_VERIFY(dialog.isReady());
    const auto fieldsOf = [&] {
        IdSource ids = IdSource::seeded(1);
        std::set<FieldId> out;
        const auto changes = compose(dialog.edit(), desk.session.plan(), ids);
        for (const FieldChange &change : changes->fields)
            out.insert(change.field);
        return out;
    };
    const auto first = fieldsOf();
    kinds->setCurrentIndex(kinds->count() - 1);
    emit kinds->activated(kinds->count() - 1);
    QTRY_VERIFY(dialog.isReady());
    QVERIFY(fieldsOf() != first);
}

void TestFixAll::whatCannotBeFixedIsListedWithItsReason()
{
    Desk desk(generatePlan({20, 2, 0.5}));
    for (std::uint16_t rule = 0; rule < ruleTable().size(); ++rule) {
        const std::vector<Finding> findings = desk.panel.model().openFindings(rule);
        if (findings.empty() || !ruleTable()[rule]->fixes)
            continue;
        FixAllDialog dialog(desk.session, desk.themes, rule, findings, {});
        QTRY_VERIFY(dialog.isReady());
        auto *steps = dialog.findChild<FixStepsModel *>();
        QTRY_VERIFY(steps->count(true) + steps->count(false) > 0 || dialog.summary().contains("all will be fixed"_L1));
        steps->showMade(false);
        for (int row = 0; row < steps->rowCount(); ++row) {
            QVERIFY(!steps->index(row, FixStepsModel::TextColumn).data().toString().isEmpty());
            QVERIFY(!steps->index(row, FixStepsModel::WhyColumn).data().toString().isEmpty());
        }
        // What it promises is what comes.
        const QString promised = dialog.effect();
        const SeverityCounts before = desk.session.counts().total();
        QVERIFY(desk.session.perform(dialog.edit()));
        const SeverityCounts after = desk.session.counts().total();
        QVERIFY2(after.count[0] <= before.count[0], qPrintable(promised));
        desk.session.undoStack().undo();
    }
}

void TestFixAll::windowAnswersWhileItIsWorkedOut()
{
    Desk desk(wakefulPlan(8000));
    desk.panel.model().finishFiltering();
    const std::vector<Finding> findings = desk.panel.model().openFindings(desk.rule("WOL-01"));
    QVERIFY(findings.size() >= 8000);
    FixAllDialog dialog(desk.session, desk.themes, desk.rule("WOL-01"), findings, {});
    dialog.show();
    QElapsedTimer gap;
    qint64 longest = 0;
    QTimer watcher;
    connect(&watcher, &QTimer::timeout, this, [&] { longest = std::max(longest, gap.restart()); });
    gap.start();
    watcher.start(0);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.isReady(), 60'000);
    watcher.stop();
    qInfo("%zu findings, longest block %lld ms", findings.size(), static_cast<long long>(longest));
    QVERIFY(longest < 100);
}

void TestFixAll::closingAnswersAtOnce()
{
    Desk desk(wakefulPlan(8000));
    desk.panel.model().finishFiltering();
    QElapsedTimer watch;
    {
        FixAllDialog dialog(desk.session, desk.themes, desk.rule("WOL-01"), desk.panel.model().openFindings(desk.rule("WOL-01")), {});
        dialog.show();
        QTest::qWait(20);
        watch.start();
        dialog.reject();
    }
    QVERIFY(watch.elapsed() < 100);
    QCOMPARE(desk.session.undoStack().count(), 0);
}

void TestFixAll::menuSaysWhatGoesAndWhatComes()
{
    QCOMPARE(differenceText({0, 0, 1}, {1, 2, 0}), u"−1 error(s), −2 warning(s), +1 hint(s)"_s);
    QCOMPARE(differenceText(std::array<int, 3>{-1, 0, 2}), u"−1 error(s), +2 hint(s)"_s);
    Desk desk(generatePlan({15, 7, 0.4}));
    int both = 0;
    for (int row = 0; row < desk.panel.model().rowCount(); ++row) {
        for (const Fix &fix : desk.session.fixes(desk.panel.model().finding(row))) {
            const QString said = effectText(desk.session, fix.edit);
            const SeverityCounts before = desk.session.counts().total();
            const auto preview = desk.session.preview(fix.edit);
            QVERIFY(preview && desk.session.counts().total() == before);
            both += said.contains(u'+') && said.contains(u'−') ? 1 : 0;
            QVERIFY(!said.isEmpty() || preview->open.isEmpty() || preview->difference == decltype(preview->difference){});
        }
    }
    QVERIFY(both > 0);
}

QTEST_MAIN(TestFixAll)
#include "tst_fix_all.moc"
