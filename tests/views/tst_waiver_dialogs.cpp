// SPDX-License-Identifier: MIT
// Waivers in the window: how far one reaches, renewing, the list of all and clearing away.
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QtTest>

#include "model/edits/structure_edits.h"
#include "model/edits/waiver_edits.h"
#include "tests/support/contoso.h"
#include "tests/support/dialog_checks.h"
#include "views/dialogs/waive_dialog.h"
#include "views/dialogs/waive_scope.h"
#include "views/dialogs/waivers_dialog.h"
#include "views/dialogs/waivers_model.h"
#include "views/findings/findings_panel.h"
#include "views/findings/findings_table.h"
#include "views/session/session.h"
#include "views/shared/pills.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

Finding finding(const Session &session, std::string_view key)
{
    std::optional<Finding> out;
    session.engine().forEachFinding([&](const Finding &one) {
        if (session.keyText(one) == key)
            out = one;
    });
    if (!out)
        qFatal("no finding %s", std::string(key).c_str());
    return *out;
}

/// One that other facts have reopened, one that has expired, one that accepts nothing, one for a subtree.
void giveWaivers(Session &session)
{
    const auto give = [&](const char *key, const WaiverText &words) { QVERIFY(session.perform(waive(session.plan(), key, "00000001", words))); };
    give("WOL-01:muclab", {.reason = "r", .author = {}, .date = {}, .expires = {}, .scope = {}});
    give("WOL-01", {.reason = "r", .author = {}, .date = {}, .expires = "2026-11-21", .scope = "rule"});
    give("WOL-01:gone", {.reason = "r", .author = {}, .date = {}, .expires = {}, .scope = {}});
    give("WOL-01:munich", {.reason = "r", .author = {}, .date = {}, .expires = {}, .scope = "subtree"});
}

} // namespace

class TestWaiverDialogs : public QObject {
    Q_OBJECT

private:
    const ThemeSource m_themes{Theme::light()};

private slots:
    void waiverReachesAsFarAsChosen();
    void scopeIsOfferedForOneRuleOnly();
    void waiverIsRenewed();
    void anotherDayEndsAWaiver();
    void waiversAreListedByWhatTheyNeed();
    void staleWaiversGoInOneStep();
    void anEmptyListSaysSo();
    void thePanelTellsWhatWaiversDo();
    void everyControlHasAName();
};

void TestWaiverDialogs::waiverReachesAsFarAsChosen()
{
    Session session;
    session.openPlan(contosoPlan());
    const Finding lab = finding(session, "WOL-01:muclab");
    WaiveDialog dialog(session, m_themes, {lab});
    QCOMPARE(dialog.scope()->scope(), WaiverScope::Finding);
    dialog.scope()->choose(WaiverScope::Subtree, object(session.plan(), "munich"));
    const std::size_t inMunich = dialog.scope()->count();
    dialog.scope()->choose(WaiverScope::Rule);
    const std::size_t everywhere = dialog.scope()->count();
    QVERIFY(inMunich >= 1 && everywhere >= inMunich);
    dialog.findChild<QPlainTextEdit *>()->setPlainText(u"Known"_s);
    QVERIFY(session.perform(dialog.edit()));
    QCOMPARE(session.waivedCount(), everywhere);
    QVERIFY(session.plan().find(ObjectId::synthetic("WOL-01")));
    session.undoStack().undo();
    QCOMPARE(session.waivedCount(), std::size_t(0));
    dialog.scope()->choose(WaiverScope::Subtree, object(session.plan(), "munich"));
    QVERIFY(session.perform(dialog.edit()));
    QCOMPARE(session.waivedCount(), inMunich);
    QVERIFY(session.isWaived(lab));
    QCOMPARE(withdrawalText(session, {lab}), u"Withdraw waiver: WOL-01 in Munich and below"_s);
    QVERIFY(session.perform(withdrawal(session, {lab})));
    QCOMPARE(session.waivedCount(), std::size_t(0));
}

void TestWaiverDialogs::scopeIsOfferedForOneRuleOnly()
{
    Session session;
    session.openPlan(contosoPlan());
    std::vector<Finding> mixed;
    session.engine().forEachFinding([&](const Finding &finding) { mixed.push_back(finding); });
    QVERIFY(std::ranges::any_of(mixed, [&](const Finding &finding) { return finding.rule != mixed.front().rule; }));
    WaiveDialog dialog(session, m_themes, mixed);
    QCOMPARE(dialog.scope()->findChildren<QRadioButton *>().size(), 1);
    QCOMPARE(dialog.scope()->count(), mixed.size());
}

void TestWaiverDialogs::waiverIsRenewed()
{
    Session session;
    session.setToday("2026-11-22");
    session.openPlan(contosoPlan());
    const Finding lab = finding(session, "WOL-01:muclab");
    QVERIFY(session.perform(waive(session.plan(), "WOL-01:muclab", "00000001", {.reason = "Known", .author = "Ann", .date = "2026-05-01", .expires = {}, .scope = {}})));
    QCOMPARE(session.sentence(lab), session.message(lab) + u" It was accepted on 2026-05-01 by Ann (“Known”), but the facts have changed since."_s);
    const ObjectRef waiver = session.waivers().reopenedOf(lab);
    QVERIFY(waiver);
    WaiveDialog dialog(session, m_themes, waiver);
    QVERIFY(!dialog.scope());
    QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), u"Known"_s);
    QVERIFY(session.perform(dialog.edit()));
    QVERIFY(session.isWaived(lab));
    QCOMPARE(session.plan().count(Kind::Waiver), 1U);
    // A subtree's waiver that has expired is given anew as one of the same subtree.
    const WaiverText old{.reason = "Later", .author = {}, .date = {}, .expires = "2026-11-21", .scope = "subtree"};
    QVERIFY(session.perform(waive(session.plan(), "WOL-01:dach", anyFacts, old)));
    const ObjectRef subtree = session.plan().find(ObjectId::synthetic("WOL-01:dach"));
    QCOMPARE(session.waivers().state(session.plan().id(subtree)), WaiverState::Expired);
    WaiveDialog again(session, m_themes, subtree);
    QVERIFY(session.perform(again.edit()));
    QCOMPARE(session.waivers().state(session.plan().id(subtree)), WaiverState::InForce);
    QCOMPARE(session.plan().textValue(subtree, FieldId::Scope), std::string("subtree"));
}

void TestWaiverDialogs::anotherDayEndsAWaiver()
{
    Session session;
    session.setToday("2026-11-22");
    session.openPlan(contosoPlan());
    const Finding lab = finding(session, "WOL-01:muclab");
    const auto open = session.counts().total();
    const WaiverText words{.reason = "r", .author = {}, .date = {}, .expires = "2026-11-22", .scope = "subtree"};
    QVERIFY(session.perform(waive(session.plan(), "WOL-01:munich", anyFacts, words)));
    QVERIFY(session.isWaived(lab));
    QVERIFY(session.counts().total() != open);
    const QSignalSpy replaced(&session, &Session::findingsReplaced);
    session.setToday("2026-11-23");
    QVERIFY(!session.isWaived(lab));
    QCOMPARE(session.counts().total(), open);
    QCOMPARE(replaced.count(), 1);
}

void TestWaiverDialogs::waiversAreListedByWhatTheyNeed()
{
    Session session;
    session.setToday("2026-11-22");
    session.openPlan(contosoPlan());
    WaiversDialog dialog(session, m_themes);
    giveWaivers(session);
    QTRY_COMPARE(dialog.model().rowCount(), 4);
    const QList<WaiverState> states{WaiverState::Reopened, WaiverState::Expired, WaiverState::Stale, WaiverState::InForce};
    for (int row = 0; row < 4; ++row)
        QCOMPARE(dialog.model().state(row), states[row]);
    QVERIFY(!buttonCalled(dialog, u"Renew…"_s)->isEnabled());
    dialog.table().selectRow(2);
    QVERIFY(!buttonCalled(dialog, u"Renew…"_s)->isEnabled()); // there is nothing left to accept
    dialog.table().selectRow(3);
    QVERIFY(buttonCalled(dialog, u"Renew…"_s)->isEnabled());
    QVERIFY(session.perform(rename(session.plan(), id("munich"), "München")));
    QTRY_COMPARE(dialog.model().index(3, WaiversModel::SubjectColumn).data().toString(), u"WOL-01 in München and below"_s);
    QCOMPARE(dialog.table().selectionModel()->selectedRows().size(), 1); // and stays chosen
    dialog.withdraw();
    QTRY_COMPARE(dialog.model().rowCount(), 3);
    session.undoStack().undo();
    QTRY_COMPARE(dialog.model().rowCount(), 4);
}

void TestWaiverDialogs::staleWaiversGoInOneStep()
{
    Session session;
    session.setToday("2026-11-22");
    session.openPlan(contosoPlan());
    giveWaivers(session);
    QVERIFY(session.perform(waive(session.plan(), "WOL-01:nobody", "00000000", {.reason = "r", .author = {}, .date = {}, .expires = {}, .scope = {}})));
    WaiversDialog dialog(session, m_themes);
    const int steps = session.undoStack().count();
    dialog.clearStale();
    QCOMPARE(session.plan().count(Kind::Waiver), 3U);
    QCOMPARE(session.undoStack().count(), steps + 1);
    session.undoStack().undo();
    QCOMPARE(session.plan().count(Kind::Waiver), 5U);
}

void TestWaiverDialogs::anEmptyListSaysSo()
{
    Session session;
    session.openPlan(contosoPlan());
    WaiversDialog dialog(session, m_themes);
    QVERIFY(!dialog.table().isVisibleTo(&dialog));
    for (QPushButton *one : dialog.findChildren<QPushButton *>())
        QVERIFY(!one->isEnabled() || !one->isVisibleTo(&dialog) || one->text().contains(u"Close"_s));
}

void TestWaiverDialogs::thePanelTellsWhatWaiversDo()
{
    Session session;
    session.setToday("2026-11-22");
    session.openPlan(contosoPlan());
    const ThemeSource themes{Theme::light()};
    FindingsPanel panel(session, themes);
    panel.resize(1200, 240);
    panel.show();
    FindingsFilter filter = panel.model().filter();
    filter.showsWaived = true;
    panel.model().setFilter(filter);
    const auto toCheck = [&] {
        for (const auto *pill : panel.findChildren<CountPill *>()) {
            if (pill->text().startsWith(u"Review"_s))
                return pill->isVisibleTo(&panel) ? pill->text() : QString();
        }
        return u"no pill"_s;
    };
    const Finding lab = finding(session, "WOL-01:muclab");
    const auto at = [&](int column) { return panel.model().index(panel.model().rowOf(lab), column); };
    QCOMPARE(toCheck(), QString());
    const WaiverText words{.reason = "Known", .author = "Ann", .date = "2026-05-01", .expires = {}, .scope = {}};
    QVERIFY(session.perform(waive(session.plan(), "WOL-01:muclab", "00000001", words)));
    QCOMPARE(at(FindingsModel::FindingColumn).data().toString(), session.sentence(lab));
    QVERIFY(at(FindingsModel::FindingColumn).data().toString().contains(u"accepted on 2026-05-01 by Ann"_s));
    QTRY_COMPARE(toCheck(), u"Review 1"_s);
    WaiverText rule = words;
    rule.scope = "rule";
    QVERIFY(session.perform(waive(session.plan(), "WOL-01", anyFacts, rule)));
    QVERIFY(at(0).data(FindingsModel::WaivedRole).toBool());
    QVERIFY(at(FindingsModel::FindingColumn).data(Qt::ToolTipRole).toString().contains(u"WOL-01 in the whole plan: Accepted on 2026-05-01 by Ann"_s));
    panel.table().choose(panel.model().rowOf(lab));
    const std::unique_ptr<QMenu> menu(panel.contextMenu(nullptr));
    QVERIFY(std::ranges::any_of(menu->actions(), [](const QAction *action) { return action->text() == u"Withdraw waiver: WOL-01 in the whole plan"_s; }));
    panel.withdrawSelected();
    QCOMPARE(session.waivedCount(), std::size_t(0));
    QVERIFY(session.perform(withdrawWaiver(session.plan(), "WOL-01:muclab")));
    QTRY_COMPARE(toCheck(), QString());
}

void TestWaiverDialogs::everyControlHasAName()
{
    Session session;
    session.openPlan(contosoPlan());
    giveWaivers(session);
    WaiversDialog dialog(session, m_themes);
    WaiveDialog one(session, m_themes, {finding(session, "WOL-01:muclab")});
    for (QDialog *each : std::initializer_list<QDialog *>{&dialog, &one}) {
        each->show();
        QCOMPARE(unnamedControls(*each), QStringList());
    }
}

QTEST_MAIN(TestWaiverDialogs)
#include "tst_waiver_dialogs.moc"
