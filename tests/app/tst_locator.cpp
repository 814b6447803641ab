// SPDX-License-Identifier: MIT
// Ctrl+K finds any object and goes there, Ctrl+Shift+P any command and runs it; typing alone is enough.
#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QtTest>

#include "app/locator_commands.h"
#include "app/plan_files.h"
#include "tests/support/large_plan.h"
#include "tests/support/window_desk.h"
#include "views/locator/locator.h"
#include "views/locator/locator_field.h"
#include "views/locator/locator_model.h"
#include "views/locator/name_match.h"
#include "views/locator/object_search.h"
#include "views/tree/structure_model.h"
#include "views/tree/structure_tree.h"
#include "views/tree/structure_view.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk : WindowDesk {
    using WindowDesk::WindowDesk;

    Locator &locator() { return *window.findChild<Locator *>(); }
    LocatorModel &model() { return locator().model(); }
    void open(const QString &keys = u"Ctrl+K"_s) { press(keys); }
    void type(const QString &words)
    {
        QTest::keyClicks(&locator().field(), words);
        QTRY_VERIFY(!locator().isSearching());
    }
    QString row(int at) { return model().index(at).data().toString(); }
    QStringList rows()
    {
        QStringList out;
        for (int i = 0; i < model().rowCount(); ++i)
            out << row(i);
        return out;
    }
};

std::vector<ObjectRef> found(const Plan &plan, const QString &typed)
{
    ObjectSearch search(plan, typed);
    while (!search.proceed(1000)) {}
    return search.hits();
}

} // namespace

class TestLocator : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QSettings().clear(); }
    void wordsFit();
    void betterFitsComeFirst();
    void findsByEverything_data();
    void findsByEverything();
    void kindsNarrowDown();
    void slicesFindTheSame();
    void goesThere();
    void escapeLeavesEverything();
    void isAsHighAsWhatItFound();
    void arrowsWalkAround();
    void commandsRun();
    void disabledCommandsStay();
    void everyMenuCommandIsThere();
    void aPromptLeadsToCommandsAndBack();
    void aRunningSearchLeavesCommandsAlone();
    void theFieldOpensIt();
    void everythingHasAName();
    void hostileNamesStayPlain();
    void largePlansDoNotHoldUpTyping();
};

void TestLocator::wordsFit()
{
    QVERIFY(fit("mun", "munich") > fit("office", "munich office"));
    QVERIFY(fit("office", "munich office") > fit("nich", "munich"));
    QVERIFY(fit("nich", "munich") > fit("mnch", "munich"));
    QVERIFY(fit("munich", "munich") > fit("munich", "munich 2"));
    QCOMPARE(fit("xyz", "munich"), 0);
    QCOMPARE(fit("mh", "munich"), 0); // two letters anywhere are no match
    QCOMPARE(searchForm("Zürich ÄÖ"), std::string("zurich ao"));
    QVERIFY(fitAll({"muc", "01"}, "dsm-muc-01") > 0);
    QCOMPARE(fitAll({"muc", "02"}, "dsm-muc-01"), 0);
}

void TestLocator::betterFitsComeFirst()
{
    Plan plan = contosoPlan();
    plan.set(object(plan, "vienna"), FieldId::Name, std::string("Old Munich"));
    const auto hits = found(plan, u"munich"_s);
    QVERIFY(hits.size() >= 2);
    QCOMPARE(hits[0], object(plan, "munich"));
    QVERIFY(std::ranges::find(hits, object(plan, "vienna")) != hits.end()); // the word is in it, not its start
}

void TestLocator::findsByEverything_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("name") << u"MUNI"_s << u"munich"_s;
    QTest::newRow("host name") << u"dsm-muc"_s << u"dsmmuc"_s;
    QTest::newRow("name in a place") << u"lab munich"_s << u"muclab"_s;
    QTest::newRow("in any order") << u"munich lab"_s << u"muclab"_s;
    QTest::newRow("address") << u"10.1.8"_s << u"muclab"_s;
    QTest::newRow("letters in order") << u"dsmvie"_s << u"dsmvie"_s;
    QTest::newRow("kind") << u"region: dach"_s << u"dach"_s;
}

void TestLocator::findsByEverything()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const Plan plan = contosoPlan();
    const auto hits = found(plan, typed);
    QVERIFY(!hits.empty());
    QCOMPARE(QString::fromStdString(plan.id(hits.front()).text()), expected);
}

void TestLocator::kindsNarrowDown()
{
    const Plan plan = contosoPlan();
    QCOMPARE(ObjectSearch::kindsNamed(u"mp"_s), maskOf(Kind::ManagementPoint));
    QCOMPARE(ObjectSearch::kindsNamed(u"Site"_s), maskOf(Kind::Site));
    QCOMPARE(ObjectSearch::kindsNamed(u"nonsense"_s), KindMask(0));
    for (const ObjectRef ref : found(plan, u"mp: m"_s))
        QVERIFY(ref.is(Kind::ManagementPoint));
    QCOMPARE(found(plan, u"site:"_s).size(), std::size_t(plan.count(Kind::Site)));
    QVERIFY(found(plan, u""_s).empty());
}

void TestLocator::slicesFindTheSame()
{
    const Plan plan = generatedPlan(300);
    for (const QString &typed : {u"site 1"_s, u"dsm"_s, u"region"_s, u"seg:"_s}) {
        ObjectSearch slow(plan, typed);
        while (!slow.proceed(1)) {}
        QVERIFY(slow.hits() == found(plan, typed));
    }
}

void TestLocator::goesThere()
{
    Desk desk;
    desk.open();
    QTRY_VERIFY(desk.locator().isVisible());
    desk.type(u"munich lab"_s);
    QTest::keyClick(&desk.locator().field(), Qt::Key_Return);
    QVERIFY(!desk.locator().isVisible());
    QCOMPARE(desk.session().selection().ids(), std::vector{id("muclab")});
    auto *tree = desk.window.findChild<StructureTree *>();
    const QModelIndex index = tree->model().indexOf(id("muclab"));
    QVERIFY(index.isValid() && !tree->view().visualRect(index).isEmpty());
}

void TestLocator::escapeLeavesEverything()
{
    Desk desk;
    desk.session().selection().set(id("vienna"));
    desk.open();
    desk.type(u"munich"_s);
    QTest::keyClick(&desk.locator().field(), Qt::Key_Escape);
    QVERIFY(!desk.locator().isVisible());
    QCOMPARE(desk.session().selection().ids(), std::vector{id("vienna")});
    desk.open();
    QCOMPARE(desk.locator().field().text(), QString()); // begins anew
}

void TestLocator::isAsHighAsWhatItFound()
{
    Desk desk;
    desk.open();
    desk.type(u"m"_s);
    const int many = desk.locator().height();
    desk.type(u"unich"_s);
    const int few = desk.locator().height();
    desk.type(u" and nothing else"_s);
    QVERIFY(desk.model().rowCount() == 0);
    QVERIFY2(many > few && few > desk.locator().height(), qPrintable(u"%1 %2 %3"_s.arg(many).arg(few).arg(desk.locator().height())));
}

void TestLocator::arrowsWalkAround()
{
    Desk desk;
    desk.open();
    desk.type(u"site:"_s);
    auto *list = desk.locator().findChild<QListView *>();
    const int rows = desk.model().rowCount();
    QVERIFY(rows > 3);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(&desk.locator().field(), Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), rows - 1);
    QTest::keyClick(&desk.locator().field(), Qt::Key_Down);
    QTest::keyClick(&desk.locator().field(), Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    const QString name = desk.row(1);
    QTest::keyClick(&desk.locator().field(), Qt::Key_Return);
    QCOMPARE(desk.session().plan().displayName(desk.session().plan().find(desk.session().selection().current())), name);
}

void TestLocator::commandsRun()
{
    Desk desk;
    desk.session().selection().set(id("munich"));
    desk.open(u"Ctrl+Shift+P"_s);
    desk.type(u"dupl"_s);
    QCOMPARE(desk.row(0), u"Duplicate"_s);
    QCOMPARE(desk.model().index(0).data(LocatorModel::PlaceRole).toString(), u"Edit"_s);
    QCOMPARE(desk.model().index(0).data(LocatorModel::KeysRole).toString(), u"Ctrl+D"_s);
    const std::uint32_t sites = desk.session().plan().count(Kind::Site);
    QTest::keyClick(&desk.locator().field(), Qt::Key_Return);
    QTRY_COMPARE(desk.session().plan().count(Kind::Site), sites + 1);
}

void TestLocator::disabledCommandsStay()
{
    Desk desk;
    desk.session().selection().clear();
    desk.open(u"Ctrl+Shift+P"_s);
    desk.type(u"duplicate"_s);
    QVERIFY(!desk.model().index(0).flags().testFlag(Qt::ItemIsEnabled));
    QCOMPARE(desk.model().index(0).data(Qt::AccessibleDescriptionRole).toString(), u"Not possible now"_s);
    QTest::keyClick(&desk.locator().field(), Qt::Key_Return);
    QVERIFY(desk.locator().isVisible());
}

void TestLocator::everyMenuCommandIsThere()
{
    Desk desk;
    QSet<const QAction *> listed;
    for (const LocatorCommand &command : menuCommands(desk.window))
        listed.insert(command.action);
    for (const ActionSpec &row : actionTable())
        QVERIFY2(listed.contains(desk.window.action(row.id)), row.text);
}

void TestLocator::aPromptLeadsToCommandsAndBack()
{
    Desk desk;
    desk.open();
    QTest::keyClicks(&desk.locator().field(), u">"_s);
    QVERIFY(desk.model().rowCount() > 20);
    desk.type(u"redo"_s);
    QCOMPARE(desk.row(0), u"Redo"_s);
    desk.locator().field().clear();
    QTest::keyClick(&desk.locator().field(), Qt::Key_Backspace);
    QCOMPARE(desk.model().rowCount(), 0);
    desk.type(u"vienna"_s);
    QCOMPARE(desk.row(0), u"Vienna"_s);
}

void TestLocator::aRunningSearchLeavesCommandsAlone()
{
    Desk desk(generatedPlan(20'000));
    desk.open();
    desk.locator().field().setText(u"dsm"_s);
    desk.locator().field().setText(u">"_s);
    QTRY_VERIFY(!desk.locator().isSearching());
    QVERIFY(desk.model().rowCount() > 20);
    QVERIFY(desk.model().command(0));
}

void TestLocator::theFieldOpensIt()
{
    Desk desk;
    auto *field = desk.window.findChild<LocatorField *>();
    QVERIFY(field && field->isVisible());
    QTest::mouseClick(field, Qt::LeftButton);
    QVERIFY(desk.locator().isVisible());
}

void TestLocator::everythingHasAName()
{
    Desk desk;
    desk.open();
    desk.type(u"munich"_s);
    for (QWidget *widget : {static_cast<QWidget *>(&desk.locator().field()), static_cast<QWidget *>(desk.locator().findChild<QListView *>()),
                            static_cast<QWidget *>(desk.window.findChild<LocatorField *>())})
        QVERIFY(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty());
    QVERIFY(desk.model().index(0).data(Qt::AccessibleTextRole).toString().contains(u"Munich, Site"));
}

void TestLocator::hostileNamesStayPlain()
{
    Plan plan = contosoPlan();
    plan.set(object(plan, "vienna"), FieldId::Name, std::string("<img src=/dev/zero> \xe2\x80\xae evil"));
    Desk desk(std::move(plan));
    desk.open();
    desk.type(u"<img"_s);
    QVERIFY(desk.row(0).startsWith(u"<img src"));
    QVERIFY(!desk.row(0).contains(QChar(0x202e)));
}

void TestLocator::largePlansDoNotHoldUpTyping()
{
    Desk desk(generatedPlan(20'000));
    desk.open();
    QElapsedTimer watch;
    watch.start();
    QTest::keyClicks(&desk.locator().field(), u"dsm"_s);
    qInfo("Three letters typed with 20,000 sites: %lld ms", watch.elapsed());
    QTRY_VERIFY(!desk.locator().isSearching());
    qInfo("All objects looked at: %lld ms", watch.elapsed());
    QCOMPARE(desk.model().rowCount(), int(ObjectSearch::mostHits));
    // A change of the plan while it is open begins the search anew instead of showing what is gone.
    QTest::keyClick(&desk.locator().field(), Qt::Key_Escape);
}

QTEST_MAIN(TestLocator)
#include "tst_locator.moc"
