// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QtTest>

#include "model/edits/structure_edits.h"
#include "model/rules/rule_table.h"
#include "tests/support/contoso.h"
#include "tests/support/dialog_checks.h"
#include "tests/support/payloads.h"
#include "views/dialogs/about_dialog.h"
#include "views/dialogs/import_dialog.h"
#include "views/dialogs/import_notes_model.h"
#include "views/dialogs/move_dialog.h"
#include "views/dialogs/object_list.h"
#include "views/dialogs/rule_page_dialog.h"
#include "views/dialogs/waive_dialog.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

class TestDialogs : public QObject {
    Q_OBJECT

private:
    const ThemeSource m_themes{Theme::light()};

private slots:
    void moveOffersPlacesAndReasons();
    void moveByTypingAndEnter();
    void moveOfAnApplicationOffersManagementPoints();
    void objectListFindsByPlace();
    void objectListCopesWithMany();
    void objectListPutsThePossibleFirst();
    void rulePagesBeginWithAnOverview();
    void waiverCarriesWhatWasTyped();
    void waiverComesBackWhenFactsChange();
    void everyRuleHasAPage();
    void rulePagesLeadNowhereElse();
    void importSaysWhatChanges();
    void importOptionsCount();
    void everyControlHasAName();
};

void TestDialogs::moveOffersPlacesAndReasons()
{
    Session session;
    session.openPlan(contosoPlan());
    MoveDialog dialog(session, m_themes, objects({id("munich")}));
    ObjectListModel &model = dialog.list().model();
    int possible = 0, impossible = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString problem = model.index(row).data(ObjectListModel::ProblemRole).toString();
        QCOMPARE(problem.isEmpty(), model.flags(model.index(row)).testFlag(Qt::ItemIsEnabled));
        problem.isEmpty() ? ++possible : ++impossible;
        QVERIFY(!(problem.isEmpty() && impossible > 0)); // the possible ones first
    }
    QVERIFY(possible >= 2 && impossible >= 1);
    QVERIFY(!defaultButton(dialog)->isEnabled());
    dialog.list().setCurrent(object(session.plan(), "vienna"));
    QVERIFY(!dialog.edit());
    dialog.list().setCurrent(object(session.plan(), "iberia"));
    QVERIFY(defaultButton(dialog)->isEnabled());
    const auto edit = dialog.edit();
    QVERIFY(edit && session.perform(*edit));
    QCOMPARE(session.plan().owner(object(session.plan(), "munich")), object(session.plan(), "iberia"));
}

void TestDialogs::moveByTypingAndEnter()
{
    Session session;
    session.openPlan(contosoPlan());
    std::optional<Edit> edit;
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<MoveDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *words = dialog->list().findChild<QLineEdit *>();
        QTest::keyClicks(words, u"iber"_s);
        QTest::keyClick(words, Qt::Key_Down);
        QVERIFY(defaultButton(*dialog)->isEnabled());
        QTest::mouseClick(defaultButton(*dialog), Qt::LeftButton);
    });
    edit = chooseTarget(session, m_themes, objects({id("munich")}), nullptr);
    QVERIFY(edit);
    QTimer::singleShot(0, this, [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
    QVERIFY(!chooseTarget(session, m_themes, objects({id("munich")}), nullptr));
}

void TestDialogs::moveOfAnApplicationOffersManagementPoints()
{
    Session session;
    session.openPlan(contosoPlan());
    Payload payload;
    payload.applications = {{id("dsmmuc"), "eventDispatcher"}};
    MoveDialog dialog(session, m_themes, payload);
    for (int row = 0; row < dialog.list().model().rowCount(); ++row)
        QVERIFY(dialog.list().model().object(row).is(Kind::ManagementPoint));
}

void TestDialogs::objectListFindsByPlace()
{
    const Plan plan = contosoPlan();
    ObjectListModel model(plan, {objectsOfKinds(plan, maskOf(Kind::Segment)), u"None"_s});
    QVERIFY(model.object(0).isNull());
    model.setFilter(u"munich"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(placeText(plan, object(plan, "muclab")), u"Munich, DACH"_s);
}

void TestDialogs::objectListCopesWithMany()
{
    Plan plan = contosoPlan();
    for (int i = 0; i < 50'000; ++i) {
        const ObjectRef site = plan.create(Kind::Site, id("s" + std::to_string(i)));
        plan.set(site, FieldId::Name, "Site " + std::to_string(i));
        plan.set(site, FieldId::Owner, id("dach"));
    }
    QElapsedTimer watch;
    watch.start();
    ObjectList list(plan, m_themes, {objectsOfKinds(plan, maskOf(Kind::Site)), {}});
    list.model().setFilter(u"site 49999"_s);
    qInfo("50,000 sites offered and filtered: %lld ms", watch.elapsed());
    QCOMPARE(list.model().rowCount(), 1);
    QVERIFY(watch.elapsed() < 2000);
}

void TestDialogs::objectListPutsThePossibleFirst()
{
    Plan plan = contosoPlan();
    for (int i = 0; i < 6'000; ++i) {
        const ObjectRef site = plan.create(Kind::Site, id("s" + std::to_string(i)));
        plan.set(site, FieldId::Name, "A site " + std::to_string(i));
        plan.set(site, FieldId::Owner, id("dach"));
    }
    Session session;
    session.openPlan(plan);
    MoveDialog dialog(session, m_themes, objects({id("munich")}));
    const ObjectListModel &model = dialog.list().model();
    QVERIFY(model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
    QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsEnabled));
    const QModelIndex last = model.index(model.rowCount() - 1); // why not stands below its name
    QVERIFY(!model.flags(last).testFlag(Qt::ItemIsEnabled));
    dialog.show();
    QVERIFY(dialog.list().view().sizeHintForIndex(last).height() > dialog.list().view().sizeHintForIndex(model.index(0)).height());
}

void TestDialogs::rulePagesBeginWithAnOverview()
{
    RulePageDialog dialog(m_themes);
    for (const Rule *rule : ruleTable())
        QVERIFY(dialog.pageText().contains(QString::fromLatin1(rule->code.data(), qsizetype(rule->code.size()))));
    QVERIFY(!dialog.windowTitle().isEmpty());
}

void TestDialogs::waiverCarriesWhatWasTyped()
{
    Session session;
    session.openPlan(contosoPlan());
    std::vector<Finding> two;
    session.engine().forEachFinding([&](const Finding &finding) {
        if (two.size() < 2)
            two.push_back(finding);
    });
    WaiveDialog dialog(session, m_themes, two);
    QVERIFY(!defaultButton(dialog)->isEnabled());
    QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(), u"   "_s);
    QVERIFY(!defaultButton(dialog)->isEnabled());
    QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(), u"Known"_s);
    auto *author = dialog.findChild<QLineEdit *>();
    QVERIFY(!author->text().isEmpty());
    dialog.findChild<QCheckBox *>()->click();
    dialog.findChild<QDateEdit *>()->setDate(QDate(2100, 1, 2));
    QVERIFY(session.perform(dialog.edit()));
    QCOMPARE(session.waivedCount(), std::size_t(2));
    QCOMPARE(session.undoStack().count(), 1);
    const ObjectRef waiver = session.waiverOf(two.front());
    QCOMPARE(session.plan().textValue(waiver, FieldId::Reason), std::string("Known"));
    QCOMPARE(session.plan().textValue(waiver, FieldId::Expires), std::string("2100-01-02"));
    QVERIFY(session.perform(withdrawal(session, two)));
    QCOMPARE(session.waivedCount(), std::size_t(0));
}

void TestDialogs::waiverComesBackWhenFactsChange()
{
    Session session;
    session.openPlan(contosoPlan());
    const auto about = session.engine().findingsOf(object(session.plan(), "zurich"));
    QVERIFY(!about.empty());
    WaiveDialog dialog(session, m_themes, {about.front()});
    dialog.findChild<QPlainTextEdit *>()->setPlainText(u"Known"_s);
    QVERIFY(session.perform(dialog.edit()));
    QVERIFY(session.isWaived(about.front()));
    QVERIFY(session.perform(rename(session.plan(), id("zurich"), "Zürich")));
    QCOMPARE(session.waivedCount(), std::size_t(1));
}

void TestDialogs::everyRuleHasAPage()
{
    RulePageDialog dialog(m_themes);
    for (const Rule *rule : ruleTable()) {
        dialog.showRule(rule->code);
        QVERIFY(dialog.pageText().size() > 20);
    }
}

void TestDialogs::rulePagesLeadNowhereElse()
{
    RulePageDialog dialog(m_themes);
    dialog.showRule(ruleTable()[0]->code);
    auto *page = dialog.findChild<QTextBrowser *>();
    const QString before = dialog.pageText();
    emit page->anchorClicked(QUrl(u"https://example.org/DS-03.md"_s));
    emit page->anchorClicked(QUrl(u"file:///etc/passwd"_s));
    QCOMPARE(dialog.pageText(), before);
    const QString code = QString::fromLatin1(ruleTable()[1]->code.data(), qsizetype(ruleTable()[1]->code.size()));
    emit page->anchorClicked(QUrl(code + u".md"_s));
    QVERIFY(dialog.windowTitle().startsWith(code));
}

void TestDialogs::importSaysWhatChanges()
{
    Session session;
    session.openPlan(contosoPlan());
    ImportedNetwork network;
    network.name = u"<b>Net</b>"_s;
    network.sites.resize(2);
    network.sites[0].name = u"Bern"_s;
    network.sites[0].subnets = QStringList{u"10.50.0.0/24"_s};
    network.sites[1].name = u"Basel"_s;
    network.notes = {{ImportNote::Severity::Info, u"Bern"_s, u"Read."_s, 1}, {ImportNote::Severity::Dropped, u"Chur"_s, u"Lost."_s, 7}};
    const QString before = QString::number(session.plan().count(Kind::Site));
    ImportDialog dialog(session, m_themes, network);
    QVERIFY2(dialog.summary().contains("2 site"_L1), qPrintable(dialog.summary()));
    QCOMPARE(QString::number(session.plan().count(Kind::Site)), before);
    auto *table = dialog.findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, ImportNotesModel::SubjectColumn).data().toString(), u"Chur"_s); // what is lost comes first
    QVERIFY(session.perform(dialog.edit()));
    QCOMPARE(session.plan().count(Kind::Site), 8U);
    QCOMPARE(session.undoStack().count(), 1);
}

void TestDialogs::importOptionsCount()
{
    Session session;
    session.openPlan(contosoPlan());
    ImportedNetwork network;
    network.sites.resize(1);
    network.sites[0].name = u"Bern"_s;
    network.sites[0].subnets = QStringList{u"10.50.0.0/24"_s};
    ImportDialog dialog(session, m_themes, network);
    QVERIFY(dialog.summary().contains("1 segment"_L1));
    dialog.findChild<QCheckBox *>()->click();
    QVERIFY(!dialog.summary().contains("Segment"_L1));
    auto *below = dialog.findChild<QComboBox *>();
    QCOMPARE(below->currentText(), u"Contoso"_s);
    below->setCurrentText(u"DACH"_s);
    QVERIFY(session.perform(dialog.edit()));
    ObjectRef bern;
    session.plan().forEach(Kind::Site, [&](ObjectRef ref) { bern = session.plan().name(ref) == "Bern" ? ref : bern; });
    QCOMPARE(session.plan().owner(bern), object(session.plan(), "dach"));
}

void TestDialogs::everyControlHasAName()
{
    Session session;
    session.openPlan(contosoPlan());
    std::vector<Finding> one;
    session.engine().forEachFinding([&](const Finding &finding) { one.assign(1, finding); });
    ImportedNetwork network;
    network.notes.resize(1);
    WaiveDialog waiver(session, m_themes, one);
    MoveDialog move(session, m_themes, objects({id("munich")}));
    ImportDialog import(session, m_themes, network);
    AboutDialog about(m_themes);
    RulePageDialog page(m_themes);
    for (QDialog *dialog : std::initializer_list<QDialog *>{&waiver, &move, &import, &about, &page}) {
        dialog->show();
        QCOMPARE(unnamedControls(*dialog), QStringList());
        dialog->close();
    }
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
