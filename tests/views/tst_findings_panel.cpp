// SPDX-License-Identifier: MIT
#include <QAccessible>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QtTest>

#include <ctime>

#include "model/edits/application_edits.h"
#include "model/edits/structure_edits.h"
#include "model/edits/waiver_edits.h"
#include "model/rules/rule_table.h"
#include "tests/support/findings_desk.h"
#include "tests/support/test_data.h"
#include "views/dialogs/rule_page_dialog.h"
#include "views/dialogs/waive_dialog.h"
#include "views/findings/fix_menu.h"
#include "views/findings/rule_menu.h"
#include "views/shared/pills.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

// A panel on Contoso, as low as it is at first.
struct Desk : FindingsDesk {
    explicit Desk(Plan plan = contosoPlan()) : FindingsDesk(std::move(plan), 220) {}
    int rowOfRule(std::string_view code, std::string_view subject = {}, bool last = false)
    {
        int out = -1;
        for (int row = 0; row < model().rowCount(); ++row) {
            const Finding &finding = model().finding(row);
            const auto subjects = session.subjects(finding);
            const bool about = subject.empty() || std::ranges::find(subjects, session.plan().find(subject)) != subjects.end();
            if (ruleTable()[finding.rule]->code == code && about && (last || out < 0))
                out = row;
        }
        return out;
    }
    QString text(int row, int column) { return model().index(row, column).data().toString(); }
    void click(int row, int column) { clickAt(row, column); }
};

QMenu *openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

} // namespace

class TestFindingsPanel : public QObject {
    Q_OBJECT

private slots:
    void rowsAreSortedAndComplete();
    void sentencesAreSeenInASmallWindow();
    void rowsFollowEdits();
    void renameChangesTheSentence();
    void selectionAndScrollSurviveUpdates();
    void clickSelectsTheSubjects();
    void enterReveals();
    void updatesDoNotSelect();
    void nextAndPreviousWalkInOrder();
    void fixLinkOpensItsMenuAndMends();
    void afterAFixNextGoesToTheRowThatMovedUp();
    void everyFixOfferedAddsNoError();
    void previewLeavesRowsAlone();
    void pillsFilter();
    void wordsFilter();
    void scopeFilters();
    void waiveAndWithdraw();
    void ruleCanBeTurnedOffAndOn();
    void severityCanBeChanged();
    void emptyStateIsCalm();
    void rowsCanBeCopied();
    void namesNeverBecomeMarkup();
    void rowsSpeak();
    void rulePageOpens();
    void manyFindingsStayCheap();
};

void TestFindingsPanel::sentencesAreSeenInASmallWindow()
{
    FindingsDesk desk;
    const auto shareOfSentence = [&] { return double(desk.table().columnWidth(FindingsModel::FindingColumn)) / desk.table().viewport()->width(); };
    QVERIFY(shareOfSentence() > 0.45);
    desk.panel.resize(420, 400);
    QTRY_VERIFY(desk.table().viewport()->width() <= 420);
    QVERIFY2(shareOfSentence() > 0.33, qPrintable(QString::number(shareOfSentence())));
    desk.panel.resize(1100, 400);
    QTRY_VERIFY(shareOfSentence() > 0.45);
}

void TestFindingsPanel::rowsAreSortedAndComplete()
{
    Desk desk;
    QCOMPARE(std::size_t(desk.model().rowCount()), desk.session.engine().findingCount());
    QVERIFY(desk.model().rowCount() > 3);
    for (int row = 1; row < desk.model().rowCount(); ++row) {
        const Finding &a = desk.model().finding(row - 1), &b = desk.model().finding(row);
        QVERIFY(std::tuple(desk.session.severity(a), a.rule) <= std::tuple(desk.session.severity(b), b.rule));
    }
}

void TestFindingsPanel::rowsFollowEdits()
{
    Desk desk;
    const int before = desk.rowOfRule("WOL-01", "muclab");
    QVERIFY(before >= 0);
    QSignalSpy resets(&desk.model(), &QAbstractItemModel::modelReset);
    QVERIFY(desk.session.perform(setField(desk.session.plan(), {id("muclab")}, FieldId::WakeOnLan, FieldValue())));
    QCOMPARE(desk.rowOfRule("WOL-01", "muclab"), -1);
    desk.session.undoStack().undo();
    QCOMPARE(desk.rowOfRule("WOL-01", "muclab"), before);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(std::size_t(desk.model().rowCount()), desk.session.engine().findingCount());
}

void TestFindingsPanel::renameChangesTheSentence()
{
    Desk desk;
    desk.table().choose(desk.rowOfRule("WOL-01", "muclab"));
    const std::uint64_t key = desk.table().selectedFindings().front().key;
    QSignalSpy changed(&desk.model(), &FindingsModel::wordsMayDiffer), resets(&desk.model(), &QAbstractItemModel::modelReset);
    QVERIFY(desk.session.perform(rename(desk.session.plan(), id("muclab"), "Cellar")));
    QVERIFY(changed.count() > 0);
    QCOMPARE(resets.count(), 0);
    const int row = desk.rowOfRule("WOL-01", "muclab"); // names are in order: it may have moved
    QCOMPARE(desk.table().selectedFindings().front().key, key);
    QCOMPARE(desk.table().currentRow(), row);
    QVERIFY(desk.text(row, FindingsModel::FindingColumn).contains("Cellar"_L1));
    QCOMPARE(desk.text(row, FindingsModel::ObjectColumn), u"Cellar"_s);
}

void TestFindingsPanel::selectionAndScrollSurviveUpdates()
{
    Desk desk;
    desk.panel.resize(1100, 120);
    const int last = desk.model().rowCount() - 1;
    desk.table().choose(last);
    const Finding chosen = desk.model().finding(last);
    const int scroll = desk.table().verticalScrollBar()->value();
    QVERIFY(desk.session.perform(setField(desk.session.plan(), {id("muclab")}, FieldId::WakeOnLan, FieldValue())));
    QCOMPARE(desk.table().selectedFindings().size(), std::size_t(1));
    QCOMPARE(desk.table().selectedFindings().front().key, chosen.key);
    const Finding first = desk.model().finding(0); // a waiver lets all rows come anew
    QVERIFY(desk.session.perform(waive(desk.session.plan(), desk.session.keyText(first), fingerprintText(first.fingerprint), {"Known", {}, {}, {}, {}})));
    QCOMPARE(desk.table().selectedFindings().size(), std::size_t(1));
    QCOMPARE(desk.table().selectedFindings().front().key, chosen.key);
    QVERIFY(std::abs(desk.table().verticalScrollBar()->value() - scroll) <= 2);
}

void TestFindingsPanel::clickSelectsTheSubjects()
{
    Desk desk;
    const int row = desk.rowOfRule("WOL-01", "muclab");
    desk.click(row, FindingsModel::FindingColumn);
    QVERIFY(desk.session.selection().contains(id("muclab")));
}

void TestFindingsPanel::enterReveals()
{
    Desk desk;
    QSignalSpy revealed(&desk.session, &Session::revealed);
    desk.table().setFocus();
    desk.table().choose(0);
    QTest::keyClick(&desk.table(), Qt::Key_Return);
    QCOMPARE(revealed.count(), 1);
    desk.click(1, FindingsModel::FindingColumn);
    QTest::mouseDClick(desk.table().viewport(), Qt::LeftButton, {}, desk.table().visualRect(desk.model().index(1, 2)).center());
    QCOMPARE(revealed.count(), 2);
}

void TestFindingsPanel::updatesDoNotSelect()
{
    Desk desk;
    const int row = desk.rowOfRule("WOL-01", "muclab");
    desk.table().choose(row);
    desk.session.selection().set(id("vienna"));
    QVERIFY(desk.session.perform(setField(desk.session.plan(), {id("muclab")}, FieldId::WakeOnLan, FieldValue())));
    QCOMPARE(desk.session.selection().ids(), std::vector{id("vienna")});
}

void TestFindingsPanel::nextAndPreviousWalkInOrder()
{
    Desk desk;
    QSignalSpy revealed(&desk.session, &Session::revealed);
    for (int row = 0; row < desk.model().rowCount(); ++row) {
        desk.panel.next();
        QCOMPARE(desk.table().currentRow(), row);
        QVERIFY(desk.table().isCurrentSelected());
        const auto subjects = desk.session.subjects(desk.model().finding(row));
        QVERIFY(desk.session.selection().contains(desk.session.plan().id(subjects.front())));
    }
    QCOMPARE(revealed.count(), desk.model().rowCount());
    desk.panel.next();
    QCOMPARE(desk.table().currentRow(), 0);
    desk.panel.previous();
    QCOMPARE(desk.table().currentRow(), desk.model().rowCount() - 1);
}

void TestFindingsPanel::fixLinkOpensItsMenuAndMends()
{
    Desk desk;
    const int row = desk.rowOfRule("WOL-01", "muclab");
    QCOMPARE(desk.text(row, FindingsModel::FixColumn), u"Fix"_s);
    desk.click(row, FindingsModel::FixColumn);
    QTRY_VERIFY(openMenu());
    const QString label = openMenu()->actions().constFirst()->text();
    QVERIFY2(label.contains(u"\t−1 "_s), qPrintable(label));
    QTest::keyClick(openMenu(), Qt::Key_Return);
    QCOMPARE(desk.rowOfRule("WOL-01", "muclab"), -1);
    QCOMPARE(desk.session.undoStack().count(), 1);
    desk.session.undoStack().undo();
    QVERIFY(desk.rowOfRule("WOL-01", "muclab") >= 0);
}

void TestFindingsPanel::afterAFixNextGoesToTheRowThatMovedUp()
{
    Desk desk;
    const int row = desk.rowOfRule("WOL-01", "muclab");
    desk.table().choose(row);
    QVERIFY(desk.session.perform(setField(desk.session.plan(), {id("muclab")}, FieldId::WakeOnLan, FieldValue())));
    QVERIFY(desk.table().currentRow() >= row);
    const Finding expected = desk.model().finding(desk.table().currentRow());
    desk.panel.next();
    QCOMPARE(desk.table().selectedFindings().front().key, expected.key);
}

void TestFindingsPanel::everyFixOfferedAddsNoError()
{
    Desk desk;
    for (int row = 0; row < desk.model().rowCount(); ++row) {
        for (const Fix &fix : desk.session.fixes(desk.model().finding(row))) {
            const auto preview = desk.session.preview(fix.edit);
            QVERIFY2(preview && preview->difference[0] <= 0, qPrintable(fix.title));
        }
    }
}

void TestFindingsPanel::previewLeavesRowsAlone()
{
    Desk desk;
    const auto sentences = [&desk] {
        QStringList out;
        for (int row = 0; row < desk.model().rowCount(); ++row)
            out.append(desk.text(row, FindingsModel::ObjectColumn) + desk.text(row, FindingsModel::FindingColumn));
        return out;
    };
    const QStringList before = sentences();
    // Objects that go and come back must be the ones the rows know.
    QVERIFY(desk.session.preview(removeObjects(desk.session.plan(), {id("zurich"), id("munich"), id("madrid")})));
    QCOMPARE(sentences(), before);
    QVERIFY(desk.session.perform(removeObjects(desk.session.plan(), {id("zurich"), id("munich"), id("madrid")})));
    desk.session.undoStack().undo();
    QCOMPARE(sentences(), before);
}

void TestFindingsPanel::pillsFilter()
{
    Desk desk;
    const int all = desk.model().rowCount();
    const auto pills = desk.panel.findChildren<SeverityPill *>();
    QCOMPARE(pills.size(), 3);
    const int errors = int(desk.session.counts().total().of(Severity::Error));
    QVERIFY(errors > 0 && errors < all);
    QTRY_COMPARE(pills[0]->count(), errors);
    QTest::mouseClick(pills[0], Qt::LeftButton);
    QCOMPARE(desk.model().rowCount(), all - errors);
    desk.panel.showOnly(Severity::Error);
    QCOMPARE(desk.model().rowCount(), errors);
}

void TestFindingsPanel::wordsFilter()
{
    Desk desk;
    auto *words = desk.panel.findChild<QLineEdit *>();
    QTest::keyClicks(words, u"muc-lab wol"_s);
    QTRY_VERIFY(!desk.model().filter().text.isEmpty());
    desk.model().finishFiltering();
    QVERIFY(desk.model().rowCount() > 0);
    for (int row = 0; row < desk.model().rowCount(); ++row)
        QVERIFY((desk.text(row, 1) + desk.text(row, 2)).contains("MUC-Lab"_L1));
    // A finding that comes while the filter holds is shown only when it fits.
    const int before = desk.model().rowCount();
    QVERIFY(desk.session.perform(setField(desk.session.plan(), {id("madoffice")}, FieldId::WakeOnLan, true)));
    QCOMPARE(desk.model().rowCount(), before);
}

void TestFindingsPanel::scopeFilters()
{
    Desk desk;
    desk.panel.showOnly(id("iberia"));
    QVERIFY(desk.model().rowCount() > 0);
    QCOMPARE(desk.rowOfRule("WOL-01", "muclab"), -1);
}

void TestFindingsPanel::waiveAndWithdraw()
{
    Desk desk;
    const int row = desk.rowOfRule("WOL-01", "muclab");
    desk.table().choose(row);
    const int all = desk.model().rowCount();
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<WaiveDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *buttons = dialog->findChild<QDialogButtonBox *>();
        QPushButton *waiveButton = nullptr;
        for (QAbstractButton *button : buttons->buttons()) {
            if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
                waiveButton = qobject_cast<QPushButton *>(button);
        }
        QVERIFY(!waiveButton->isEnabled());
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"The lab never sleeps"_s);
        QVERIFY(waiveButton->isEnabled());
        QTest::mouseClick(waiveButton, Qt::LeftButton);
    });
    desk.panel.waiveSelected();
    QCOMPARE(desk.session.waivedCount(), std::size_t(1));
    QCOMPARE(desk.model().rowCount(), all - 1);
    FindingsModel::Filter filter = desk.model().filter();
    filter.showsWaived = true;
    desk.model().setFilter(filter);
    const int waived = desk.rowOfRule("WOL-01", "muclab");
    QVERIFY(waived >= 0);
    QVERIFY(desk.model().index(waived, 0).data(FindingsModel::WaivedRole).toBool());
    desk.table().choose(waived);
    desk.panel.withdrawSelected();
    QCOMPARE(desk.session.waivedCount(), std::size_t(0));
    QCOMPARE(desk.session.undoStack().count(), 2);
}

void TestFindingsPanel::ruleCanBeTurnedOffAndOn()
{
    Desk desk;
    QMenu menu;
    addRuleActions(menu, desk.session, "WOL-01");
    menu.actions().constLast()->trigger();
    QCOMPARE(desk.rowOfRule("WOL-01"), -1);
    QCOMPARE(rulesOff(desk.session), std::vector<std::string>{"WOL-01"});
    QMenu off;
    addRulesOff(off, desk.session);
    QCOMPARE(off.actions().size(), 3); // the rule, a line, the settings
    off.actions().constFirst()->trigger();
    QVERIFY(desk.rowOfRule("WOL-01") >= 0);
}

void TestFindingsPanel::severityCanBeChanged()
{
    Desk desk;
    const int row = desk.rowOfRule("WOL-01", "muclab");
    const Finding finding = desk.model().finding(row);
    QVERIFY(desk.session.perform(regradeRule(desk.session.plan(), "WOL-01", Severity::Hint)));
    QCOMPARE(desk.session.severity(finding), Severity::Hint);
    QCOMPARE(desk.text(desk.rowOfRule("WOL-01", "muclab"), 0), severityName(Severity::Hint));
    desk.session.undoStack().undo();
    QCOMPARE(desk.rowOfRule("WOL-01", "muclab"), row);
}

void TestFindingsPanel::emptyStateIsCalm()
{
    Desk desk;
    for (const Rule *rule : ruleTable())
        QVERIFY(desk.session.perform(switchRule(desk.session.plan(), rule->code, true)));
    QCOMPARE(desk.model().rowCount(), 0);
    QTRY_VERIFY(!desk.table().isVisible());
    const auto says = [&](QLatin1StringView words) {
        const auto isIt = [&](const QLabel *label) { return label->isVisible() && label->text().startsWith(words); };
        return std::ranges::any_of(desk.panel.findChildren<QLabel *>(), isIt);
    };
    QTRY_VERIFY(says("No findings."_L1));
    desk.session.openPlan(Plan());
    QVERIFY(says("There is no plan."_L1));
    desk.session.openPlan(contosoPlan());
    QVERIFY(!says("There is no plan."_L1));
}

void TestFindingsPanel::rowsCanBeCopied()
{
    Desk desk;
    QVERIFY(desk.session.perform(rename(desk.session.plan(), id("muclab"), "=cmd \"x\"")));
    desk.table().choose(desk.rowOfRule("WOL-01", "muclab"));
    desk.panel.copyAsText();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\t'), 3);
    desk.panel.copyAsCsv();
    const QString csv = QGuiApplication::clipboard()->text();
    QVERIFY2(csv.contains("\"'=cmd \"\"x\"\"\""_L1), qPrintable(csv));
    QCOMPARE(csv.count(u'\n'), 2);
}

void TestFindingsPanel::namesNeverBecomeMarkup()
{
    Desk desk;
    QVERIFY(desk.session.perform(rename(desk.session.plan(), id("muclab"), "<img src=\"/dev/zero\">&x")));
    const int row = desk.rowOfRule("WOL-01", "muclab");
    QVERIFY(!desk.model().index(row, 2).data(Qt::ToolTipRole).toString().contains("<img"_L1));
    std::unique_ptr<QMenu> menu(fixMenu(desk.session, id("muclab"), nullptr));
    QVERIFY(menu->isEnabled());
    for (const QAction *action : menu->actions())
        QVERIFY(!action->text().contains(">&x"_L1) && !action->toolTip().contains("<img src"_L1));
}

void TestFindingsPanel::rowsSpeak()
{
    Desk desk;
    const QModelIndex index = desk.model().index(desk.rowOfRule("WOL-01", "muclab"), FindingsModel::FindingColumn);
    const QString spoken = index.data(Qt::AccessibleTextRole).toString();
    for (const auto part : {"MUC-Lab"_L1, "WOL-01"_L1, "fix"_L1})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
    for (QWidget *widget : desk.panel.findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible())
            QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty() || widget->inherits("QAbstractScrollArea"),
                     widget->metaObject()->className());
    }
}

void TestFindingsPanel::rulePageOpens()
{
    Desk desk;
    desk.table().choose(0);
    desk.panel.showRulePage();
    auto *page = desk.panel.findChild<RulePageDialog *>();
    QVERIFY(page && page->isVisible() && !page->isModal());
    QVERIFY(!page->pageText().isEmpty());
}

// Twice as many sites with a need nobody meets: an edit must not come to cost more than a moment, nor text be kept per row.
void TestFindingsPanel::manyFindingsStayCheap()
{
    constexpr int sites = 20'000;
    Desk desk(wakefulPlan(sites));
    desk.model().finishFiltering();
    QVERIFY(desk.model().rowCount() >= sites);
    const std::clock_t begin = std::clock(); // time of this process: others on the machine do not count
    constexpr int edits = 20;
    for (int i = 0; i < edits; ++i)
        QVERIFY(desk.session.perform(setField(desk.session.plan(), {id("g" + std::to_string(i * 7))}, FieldId::WakeOnLan, FieldValue())));
    const double each = 1e3 * double(std::clock() - begin) / CLOCKS_PER_SEC / edits;
    qInfo("%d findings: %.2f ms an edit", desk.model().rowCount(), each);
    QVERIFY(each < scaledMilliseconds(60));
    const std::clock_t filterBegin = std::clock();
    const auto spent = [&] { return 1000 * (std::clock() - filterBegin) / CLOCKS_PER_SEC; };
    FindingsModel::Filter filter;
    filter.text = u"segment 19999"_s;
    desk.model().setFilter(filter);
    QVERIFY(spent() < scaledMilliseconds(150)); // the sentences are read in slices
    QVERIFY(desk.model().isFiltering());
    desk.model().finishFiltering();
    qInfo("filtering by words: %ld ms", static_cast<long>(spent()));
    QVERIFY(desk.model().rowCount() >= 1);
}

QTEST_MAIN(TestFindingsPanel)
#include "tst_findings_panel.moc"
