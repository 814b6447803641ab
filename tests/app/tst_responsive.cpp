// SPDX-License-Identifier: MIT
// Whether the window looks at its events often enough while somebody works on a large plan: the longest stretch of processor time its thread
// spends without, for each thing one does. SITEWRIGHT_SITES and SITEWRIGHT_LIMIT (ms) ask for other sizes; usually 5,000 sites.
// run: serial
// timeout: 600
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QtTest>

#include "app/main_window.h"
#include "app/picture_commands.h"
#include "app/plan_files.h"
#include "model/edits/rule_edits.h"
#include "model/edits/structure_edits.h"
#include "model/io/plan_writer.h"
#include "model/rules/rule_table.h"
#include "tests/support/blocked.h"
#include "tests/support/plan_generator.h"
#include "views/canvas/canvas.h"
#include "views/export/export_dialog.h"
#include "views/export/preview_work.h"
#include "views/export/print_dialog.h"
#include "views/findings/findings_bar.h"
#include "views/findings/findings_model.h"
#include "views/findings/findings_panel.h"
#include "views/findings/findings_table.h"
#include "views/findings/fix_all_dialog.h"
#include "views/findings/fix_steps_model.h"
#include "views/history/history_panel.h"
#include "views/ledger/ledger_model.h"
#include "views/network/plan_tabs.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"
#include "views/tree/structure_tree.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

int wish(const char *name, int usual) { return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : usual; }

} // namespace

class TestResponsive : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nobodyWaits_data();
    void nobodyWaits();
    void cleanupTestCase() { m_window.reset(); }

private:
    using Act = void (TestResponsive::*)();

    void open();
    void save();
    void look();
    void lookAtTheNetwork();
    void edit();
    void serveAllByAnother();
    void switchARule();
    void removeMuch();
    void removeAroundMuch();
    void takeBack();
    void goFarBack();
    void pasteMuch();
    void fixAll();
    void filterTheTree();
    void filterTheFindings();
    void followTheView();
    void showTheLedger();
    void selectAll();
    void exportPictures();
    void askForAnExport();
    void askForAPrint();
    /// Closes the dialog that an action opens as soon as `isThere`.
    template <class Dialog> void openAndClose(ActionId id, std::function<bool(Dialog &)> isThere);

    Session &session() { return m_window->session(); }
    void trigger(ActionId id)
    {
        m_window->action(id)->trigger();
        rest();
    }
    /// Until nothing is left to do.
    void rest()
    {
        for (int i = 0; i < 3; ++i) {
            QTest::qWait(1);
            QTRY_VERIFY_WITH_TIMEOUT(!session().isChecking(), 300'000);
        }
    }
    ObjectId largestRegion();
    std::uint16_t frequentRule();

    QTemporaryDir m_folder;
    ThemeSource m_themes{*qApp, ThemeSource::Mode::Light};
    std::unique_ptr<MainWindow> m_window;
    QByteArray m_path;
    std::uint16_t m_rule = 0; ///< whose findings are fixed
};

void TestResponsive::initTestCase()
{
    m_path = QFile::encodeName(m_folder.filePath(u"large.siteplan.json"_s));
    QFile file(QFile::decodeName(m_path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(writePlan(generatePlan({.sites = wish("SITEWRIGHT_SITES", 5000), .seed = 1, .brokenness = 0.05}))));
    file.close();
    m_window = std::make_unique<MainWindow>(m_themes);
    m_window->resize(1600, 1000);
    m_window->start({});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    rest();
}

ObjectId TestResponsive::largestRegion()
{
    const Plan &plan = session().plan();
    ObjectRef best;
    std::size_t most = 0;
    for (const ObjectRef child : plan.childrenSorted(plan.organization(), ChildGroup::Structure)) {
        const std::size_t count = plan.childrenSorted(child, ChildGroup::Structure).size();
        if (child.is(Kind::Region) && count >= most) {
            most = count;
            best = child;
        }
    }
    return plan.id(best);
}

void TestResponsive::open()
{
    QVERIFY(m_window->files().open(m_path));
    rest();
}

void TestResponsive::save() { QVERIFY(m_window->files().save()); }

void TestResponsive::look()
{
    for (const ActionId id : {ActionId::ZoomFit, ActionId::ZoomIn, ActionId::ZoomIn, ActionId::ZoomNormal, ActionId::ZoomFit})
        trigger(id);
}

void TestResponsive::lookAtTheNetwork()
{
    trigger(ActionId::ShowNetwork);
    trigger(ActionId::ZoomFit);
    trigger(ActionId::ZoomIn);
    trigger(ActionId::ShowStructure);
}

void TestResponsive::edit()
{
    session().selection().set(largestRegion());
    trigger(ActionId::AddSite);
    trigger(ActionId::AddPoint);
    trigger(ActionId::Undo);
}

/// Every site that names no other is served from elsewhere: the edit with the widest reach.
void TestResponsive::serveAllByAnother()
{
    const Plan &plan = session().plan();
    ObjectRef other;
    plan.forEach(Kind::ManagementPoint, [&](ObjectRef mp) {
        if (plan.has(mp, App::DistributionService) && mp != plan.structure(plan.organization()).ownService)
            other = mp;
        return other.isNull();
    });
    QVERIFY(other);
    QVERIFY(session().perform(setResponsibleService(plan, {plan.id(plan.organization())}, plan.id(other))));
    rest();
    trigger(ActionId::Undo);
}

void TestResponsive::switchARule()
{
    for (const bool off : {true, false}) {
        QVERIFY(session().perform(switchRule(session().plan(), "SIS-01", off)));
        rest();
    }
}

void TestResponsive::removeMuch()
{
    session().selection().set(largestRegion());
    trigger(ActionId::Delete);
}

void TestResponsive::removeAroundMuch()
{
    session().selection().set(largestRegion());
    trigger(ActionId::DeleteKeeping);
    trigger(ActionId::Undo);
}

void TestResponsive::takeBack()
{
    trigger(ActionId::Undo);
    trigger(ActionId::Redo);
    trigger(ActionId::Undo);
}

// Through a thousand steps in the history, and forth again.
void TestResponsive::goFarBack()
{
    trigger(ActionId::GoToHistory);
    ObjectId site;
    session().plan().forEach(Kind::Site, [&](ObjectRef ref) { site = session().plan().id(ref); });
    const int before = session().undoStack().index();
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(session().perform(rename(session().plan(), site, "Site " + std::to_string(i))));
        if (i % 10 == 0)
            rest();
    }
    auto *history = m_window->findChild<HistoryPanel *>();
    history->goTo(before);
    rest();
    history->goTo(before + 1000);
    rest();
    history->goTo(before);
    trigger(ActionId::GoToHistory);
}

void TestResponsive::pasteMuch()
{
    session().selection().set(largestRegion());
    trigger(ActionId::Copy);
    session().selection().set(session().plan().id(session().plan().organization()));
    trigger(ActionId::Paste);
    trigger(ActionId::Undo);
}

/// One that many findings are of, but not most: some 10,000 steps in a plan of 100,000 sites.
std::uint16_t TestResponsive::frequentRule()
{
    std::map<std::uint16_t, std::size_t> counts;
    session().engine().forEachFinding([&](const Finding &finding) {
        std::size_t &count = counts[finding.rule];
        count += count > 0 || (ruleTable()[finding.rule]->fixes && !session().fixes(finding).empty()) ? 1 : 0;
    });
    if (counts.empty())
        return 0;
    const std::size_t wanted = session().plan().count(Kind::Site) / 10;
    return std::ranges::min_element(counts, {}, [wanted](const auto &row) {
        return std::pair(row.second < wanted, row.second < wanted ? wanted - row.second : row.second);
    })->first;
}

void TestResponsive::fixAll()
{
    auto &panel = *m_window->findChild<FindingsPanel *>();
    const auto fixable = [&] { // large lists are filled in slices
        for (int i = 0; i < panel.model().rowCount(); ++i) {
            if (!panel.model().isGroup(i) && panel.model().finding(i).rule == m_rule && !session().fixes(panel.model().finding(i)).empty())
                return i;
        }
        return -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(fixable() >= 0, 60'000);
    const int row = fixable();
    QTimer answers;
    connect(&answers, &QTimer::timeout, this, [] {
        auto *dialog = qobject_cast<FixAllDialog *>(QApplication::activeModalWidget());
        const int steps = dialog && dialog->isReady() ? dialog->findChild<FixStepsModel *>()->rowCount() : 0;
        if (steps == 0)
            return;
        qInfo("%d steps", steps);
        dialog->accept();
    });
    answers.start(5);
    const int before = session().undoStack().index();
    panel.fixAllOfRow(row);
    rest();
    QVERIFY(session().undoStack().index() > before);
}

void TestResponsive::filterTheTree()
{
    auto *field = m_window->findChild<StructureTree *>()->findChild<QLineEdit *>();
    QVERIFY(field);
    QTest::keyClicks(field, u"ber"_s, Qt::NoModifier, 5);
    QTest::qWait(400);
    field->clear();
    QTest::qWait(400);
}

void TestResponsive::filterTheFindings()
{
    auto *field = m_window->findChild<FindingsPanel *>()->bar().findChild<QLineEdit *>();
    QVERIFY(field);
    QTest::keyClicks(field, u"dist"_s, Qt::NoModifier, 5);
    QTest::qWait(400);
    field->clear();
    QTest::qWait(400);
}

void TestResponsive::followTheView()
{
    FindingsBar &bar = m_window->findChild<FindingsPanel *>()->bar();
    const auto choose = [&](const QString &scope) {
        for (auto *action : bar.findChildren<QAction *>()) {
            if (action->text() == scope)
                action->trigger();
        }
    };
    auto *tabs = m_window->findChild<PlanTabs *>();
    choose(u"What is in view"_s);
    QCOMPARE(bar.scope(), FindingsBar::Scope::View);
    for (int view = 0; view < 2; ++view) {
        tabs->current().zoomToFit();
        QTest::qWait(300);
        for (int step = 0; step < 30; ++step) {
            step < 12 ? tabs->current().zoomIn() : tabs->current().verticalScrollBar()->setValue(tabs->current().verticalScrollBar()->value() + 150);
            QTest::qWait(30);
        }
        tabs->showNetwork();
    }
    tabs->showStructure();
    tabs->current().zoomToFit();
    choose(u"Whole plan"_s);
    rest();
}

void TestResponsive::showTheLedger()
{
    for (auto *tabs : m_window->findChildren<QTabBar *>()) {
        if (tabs->count() == 2 && tabs->parent() == m_window.get()) {
            tabs->setCurrentIndex(1);
            const auto &model = *m_window->findChild<LedgerModel *>();
            QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 0 && !model.isCounting(), 60'000);
            QTest::qWait(100);
            tabs->setCurrentIndex(0);
        }
    }
    rest();
}

void TestResponsive::selectAll()
{
    session().selection().set(largestRegion());
    trigger(ActionId::SelectAll);
    trigger(ActionId::SelectNone);
}

void TestResponsive::exportPictures()
{
    auto &pictures = *m_window->findChild<PictureCommands *>();
    QTimer answers; // the largest plans are refused as drawings
    connect(&answers, &QTimer::timeout, this, [] {
        if (auto *refusal = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
            refusal->reject();
    });
    answers.start(50);
    PictureChoice choice;
    choice.percent = 10;
    for (const PictureView view : {PictureView::Structure, PictureView::Network}) {
        choice.view = view;
        for (const char *suffix : {".png", ".svg"}) {
            const bool isMade = pictures.exportTo(m_folder.filePath(u"picture"_s + QLatin1StringView(suffix)), choice);
            QVERIFY(isMade || session().plan().count(Kind::Site) > 5000);
        }
    }
}

template <class Dialog> void TestResponsive::openAndClose(ActionId id, std::function<bool(Dialog &)> isThere)
{
    bool wasThere = false;
    QTimer answers;
    connect(&answers, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog || !isThere(*dialog))
            return;
        wasThere = true;
        dialog->reject();
    });
    answers.start(200);
    trigger(id);
    QVERIFY(wasThere);
}

void TestResponsive::askForAnExport()
{
    for (const ActionId view : {ActionId::ShowNetwork, ActionId::ShowStructure}) {
        trigger(view);
        openAndClose<ExportDialog>(ActionId::ExportPicture, [](ExportDialog &dialog) { return !dialog.findChild<PreviewWork *>()->isRunning(); });
    }
}

void TestResponsive::askForAPrint()
{
    for (const ActionId view : {ActionId::ShowNetwork, ActionId::ShowStructure}) {
        trigger(view);
        openAndClose<PrintPlanDialog>(ActionId::Print, [](PrintPlanDialog &dialog) { return !dialog.findChild<PreviewWork *>()->isRunning(); });
    }
}

void TestResponsive::nobodyWaits_data()
{
    QTest::addColumn<Act>("act");
    QTest::newRow("open") << &TestResponsive::open;
    QTest::newRow("look at it") << &TestResponsive::look;
    QTest::newRow("look at the network") << &TestResponsive::lookAtTheNetwork;
    QTest::newRow("show the ledger") << &TestResponsive::showTheLedger;
    QTest::newRow("select all") << &TestResponsive::selectAll;
    QTest::newRow("edit") << &TestResponsive::edit;
    QTest::newRow("another service for all") << &TestResponsive::serveAllByAnother;
    QTest::newRow("switch a rule") << &TestResponsive::switchARule;
    QTest::newRow("delete a large region") << &TestResponsive::removeMuch;
    QTest::newRow("undo and redo that") << &TestResponsive::takeBack;
    QTest::newRow("delete a large region, keep what is in it") << &TestResponsive::removeAroundMuch;
    QTest::newRow("go through a thousand steps") << &TestResponsive::goFarBack;
    QTest::newRow("copy and paste a large region") << &TestResponsive::pasteMuch;
    QTest::newRow("fix all of a kind") << &TestResponsive::fixAll;
    QTest::newRow("filter the tree") << &TestResponsive::filterTheTree;
    QTest::newRow("filter the findings") << &TestResponsive::filterTheFindings;
    QTest::newRow("list what is in view") << &TestResponsive::followTheView;
    QTest::newRow("ask for an export") << &TestResponsive::askForAnExport;
    QTest::newRow("export pictures") << &TestResponsive::exportPictures;
    QTest::newRow("ask for a print") << &TestResponsive::askForAPrint;
    QTest::newRow("save") << &TestResponsive::save;
}

void TestResponsive::nobodyWaits()
{
    QFETCH(Act, act);
    rest();
    m_rule = frequentRule();
    Blocked blocked;
    (this->*act)();
    QCoreApplication::processEvents();
    qInfo("%-30s %6.1f ms", QTest::currentDataTag(), blocked.longest());
    QVERIFY2(blocked.longest() < wish("SITEWRIGHT_LIMIT", 300), qPrintable(u"%1 ms"_s.arg(blocked.longest())));
}

QTEST_MAIN(TestResponsive)
#include "tst_responsive.moc"
