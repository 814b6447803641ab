// SPDX-License-Identifier: MIT
// The assistant for a whole location and the dialog of templates: what they show is what they make.
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include "model/io/plan_writer.h"
#include "tests/support/contoso.h"
#include "tests/support/dialog_checks.h"
#include "views/dialogs/edit_preview.h"
#include "views/session/session.h"
#include "views/shared/drop_judge.h"
#include "views/shared/theme_source.h"
#include "views/shared/empty_state.h"
#include "views/templates/location_dialog.h"
#include "views/templates/template_dialog.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    Desk() { session.openPlan(contosoPlan()); }
    const Plan &plan() { return session.plan(); }
    ThemeSource themes{Theme::light()};
    Session session;
};

template <class T> T *named(QDialog &dialog, const QString &name)
{
    for (T *one : dialog.findChildren<T *>()) {
        if (one->accessibleName() == name || QAccessible::queryAccessibleInterface(one)->text(QAccessible::Name) == name)
            return one;
    }
    qFatal("no control is called %s", qPrintable(name));
}

} // namespace

class TestLocationDialogs : public QObject {
    Q_OBJECT

private slots:
    void theAssistantMakesWhatItShows();
    void namesFollowWhileTyping();
    void segmentsComeAndGo();
    void previewsChangeNothing();
    void findingsOfTheNewAreNamed();
    void withoutANameNothingIsAdded();
    void templatesAreKept();
    void hostileTemplatesAreRefused();
    void templatesAreInserted();
    void withoutTemplatesTheListSaysSo();
    void aTemplateIsReadOnce();
    void templateNamesAreFileNames();
    void everythingHasAName();
};

void TestLocationDialogs::theAssistantMakesWhatItShows()
{
    Desk desk;
    LocationDialog dialog(desk.session, desk.themes, id("dach"));
    dialog.show();
    QTest::keyClicks(named<QLineEdit>(dialog, u"Name"_s), u"Graz"_s); // the proposed name is selected
    QTRY_VERIFY(dialog.isSettled());
    const QStringList shown = dialog.preview().madeNames();
    QVERIFY(shown.contains(u"Graz"_s) && shown.contains(u"DSM-GRAZ-01"_s) && shown.contains(u"Graz depot"_s) && shown.contains(u"Graz office"_s));
    QVERIFY(defaultButton(dialog)->isEnabled());
    QVERIFY(performDrop(desk.session, {}, dialog.edit()));
    QCOMPARE(desk.session.undoStack().count(), 1);
    const ObjectRef site = desk.plan().find(desk.session.selection().ids().front());
    QCOMPARE(desk.plan().name(site), std::string_view("Graz"));
}

void TestLocationDialogs::namesFollowWhileTyping()
{
    Desk desk;
    LocationDialog dialog(desk.session, desk.themes, id("dach"));
    dialog.show();
    auto *server = named<QLineEdit>(dialog, u"Server name"_s);
    server->setText(u"MINE-01"_s);
    QTest::keyClicks(named<QLineEdit>(dialog, u"Name"_s), u"Graz"_s);
    QCOMPARE(server->text(), u"MINE-01"_s);
    QCOMPARE(named<QLineEdit>(dialog, u"Depot"_s)->text(), u"Graz depot"_s);
    QCOMPARE(named<QLineEdit>(dialog, u"Name of segment 1"_s)->text(), u"Graz office"_s);
}

void TestLocationDialogs::segmentsComeAndGo()
{
    Desk desk;
    LocationDialog dialog(desk.session, desk.themes, id("dach"));
    dialog.show();
    QTest::mouseClick(named<QPushButton>(dialog, u"Add segment"_s), Qt::LeftButton);
    named<QLineEdit>(dialog, u"Name of segment 2"_s)->setText(u"Lab"_s);
    named<QLineEdit>(dialog, u"Subnets of segment 2"_s)->setText(u"10.70.0.0/24, 10.71.0.0/24"_s);
    QCOMPARE(dialog.text().segments.size(), std::size_t(2));
    QCOMPARE(dialog.text().segments[1].subnets.size(), std::size_t(2));
    QTest::mouseClick(named<QToolButton>(dialog, u"Remove segment 1"_s), Qt::LeftButton);
    QCOMPARE(dialog.text().segments.size(), std::size_t(1));
    QCOMPARE(dialog.text().segments[0].name, std::string("Lab"));
}

void TestLocationDialogs::previewsChangeNothing()
{
    Desk desk;
    const std::string before = writePlan(desk.plan());
    {
        LocationDialog dialog(desk.session, desk.themes, id("dach"));
        dialog.show();
        named<QComboBox>(dialog, u"Responsible service"_s)->setCurrentIndex(0);
        QTRY_VERIFY(dialog.isSettled());
    }
    QCOMPARE(writePlan(desk.plan()), before);
    QCOMPARE(desk.session.undoStack().count(), 0);
}

void TestLocationDialogs::findingsOfTheNewAreNamed()
{
    Desk desk;
    LocationDialog dialog(desk.session, desk.themes, id("dach"));
    dialog.show();
    QTest::keyClicks(named<QLineEdit>(dialog, u"Name"_s), u"Graz"_s);
    named<QCheckBox>(dialog, u"Management Point"_s)->setChecked(false); // a segment to be woken and nobody to do it
    QTRY_VERIFY(dialog.isSettled());
    QVERIFY2(dialog.preview().findings().join(u' ').contains(u"Graz office"_s), qPrintable(dialog.preview().findings().join(u'\n')));
}

void TestLocationDialogs::withoutANameNothingIsAdded()
{
    Desk desk;
    LocationDialog dialog(desk.session, desk.themes, id("dach"));
    dialog.show();
    auto *name = named<QLineEdit>(dialog, u"Name"_s);
    QTest::keyClick(name, Qt::Key_Backspace);
    QTRY_VERIFY(dialog.isSettled());
    QVERIFY(!defaultButton(dialog)->isEnabled());
}

void TestLocationDialogs::templatesAreKept()
{
    QTemporaryDir folder;
    const TemplateStore store(folder.path() + u"/made/when/needed"_s);
    QVERIFY(store.names().isEmpty());
    QVERIFY(store.save(u"Branch 10"_s, {contosoPlan(), {id("munich")}}));
    QVERIFY(store.save(u"Branch 9"_s, {contosoPlan(), {id("vienna")}}));
    QCOMPARE(store.names(), (QStringList{u"Branch 9"_s, u"Branch 10"_s}));
    const auto read = store.read(u"Branch 10"_s);
    QVERIFY(read && (*read)->roots == std::vector{id("munich")});
    QVERIFY(!(*read)->plan.find(id("vienna")));
    QVERIFY(store.exportFile(u"Branch 10"_s, folder.filePath(u"out.siteplan.json"_s)));
    QCOMPARE(store.importFile(folder.filePath(u"out.siteplan.json"_s)).value(), u"out"_s);
    QCOMPARE(store.importFile(folder.filePath(u"out.siteplan.json"_s)).value(), u"out 2"_s);
    QVERIFY(store.remove(u"Branch 9"_s));
    QVERIFY(!store.has(u"Branch 9"_s));
    QVERIFY(!store.remove(u"Branch 9"_s));
}

void TestLocationDialogs::hostileTemplatesAreRefused()
{
    QTemporaryDir folder;
    const TemplateStore store(folder.path());
    for (const QByteArray &bytes : {QByteArray(), QByteArray("no json"), QByteArray("{\"format\": 1}"), QByteArray(100'000, '[')}) {
        QFile file(folder.filePath(u"evil.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto name = store.importFile(file.fileName());
        QVERIFY(!name && !name.error().text().isEmpty());
    }
    QVERIFY(store.names().isEmpty());
    QVERIFY(!store.importFile(u"/dev/zero"_s));
}

void TestLocationDialogs::withoutTemplatesTheListSaysSo()
{
    QTemporaryDir folder;
    Desk desk;
    TemplateDialog dialog(desk.session, desk.themes, TemplateStore(folder.path()), id("iberia"));
    dialog.show();
    QVERIFY(!dialog.list().isVisible() && !dialog.preview().isVisible());
    const auto *empty = dialog.findChild<EmptyState *>();
    QVERIFY(empty && empty->isVisible());
    const TemplateStore other(folder.filePath(u"other"_s));
    QVERIFY(other.save(u"Branch"_s, {contosoPlan(), {id("munich")}}));
    QVERIFY(other.exportFile(u"Branch"_s, folder.filePath(u"Branch from elsewhere.siteplan.json"_s)));
    dialog.importFrom(folder.filePath(u"Branch from elsewhere.siteplan.json"_s));
    QVERIFY(dialog.list().isVisible() && dialog.preview().isVisible() && !empty->isVisible());
}

void TestLocationDialogs::templatesAreInserted()
{
    QTemporaryDir folder;
    const TemplateStore store(folder.path());
    QVERIFY(store.save(u"Branch"_s, {contosoPlan(), {id("munich")}}));
    Desk desk;
    TemplateDialog dialog(desk.session, desk.themes, store, id("iberia"));
    dialog.show();
    QCOMPARE(dialog.list().count(), 1);
    auto *name = named<QLineEdit>(dialog, u"Name"_s);
    QCOMPARE(name->text(), u"Munich"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Porto"_s);
    QTRY_VERIFY(dialog.isSettled());
    QVERIFY(dialog.preview().madeNames().contains(u"Porto"_s));
    const auto edit = dialog.edit();
    QVERIFY(edit && performDrop(desk.session, {}, *edit));
    const ObjectRef site = desk.plan().find(desk.session.selection().current());
    QCOMPARE(desk.plan().name(site), std::string_view("Porto"));
    QCOMPARE(desk.plan().owner(site), object(desk.plan(), "iberia"));
    QCOMPARE(desk.session.undoStack().count(), 1);
}

void TestLocationDialogs::aTemplateIsReadOnce()
{
    QTemporaryDir folder;
    const TemplateStore store(folder.filePath(u"store"_s));
    QVERIFY(store.save(u"Branch"_s, {contosoPlan(), {id("munich")}}));
    const QString another = folder.filePath(u"Another.siteplan.json"_s);
    QVERIFY(store.exportFile(u"Branch"_s, another));
    Desk desk;
    TemplateDialog dialog(desk.session, desk.themes, store, id("iberia"));
    const QSignalSpy names(named<QLineEdit>(dialog, u"Name"_s), &QLineEdit::textChanged);
    dialog.importFrom(another);
    QCOMPARE(dialog.list().count(), 2);
    QCOMPARE(dialog.list().currentItem()->text(), u"Another"_s);
    QCOMPARE(names.count(), 2); // emptied and written, once each
}

void TestLocationDialogs::templateNamesAreFileNames()
{
    QTemporaryDir folder;
    const TemplateStore store(folder.path());
    for (const QString &name : {u"../../etc/passwd"_s, u"a/b\\c:d*?"_s, u"Größe & <b>Ort</b>"_s, u"."_s}) {
        QVERIFY2(store.save(name, {contosoPlan(), {id("munich")}}), qPrintable(name));
        QVERIFY2(store.names().contains(name), qPrintable(name));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 4);
    QVERIFY(!store.save(u"  "_s, {contosoPlan(), {id("munich")}}));
    QVERIFY(!store.save(QString(500, u'x'), {contosoPlan(), {id("munich")}}));
}

void TestLocationDialogs::everythingHasAName()
{
    QTemporaryDir folder;
    Desk desk;
    LocationDialog location(desk.session, desk.themes, id("dach"));
    location.show();
    QCOMPARE(unnamedControls(location), QStringList());
    TemplateDialog templates(desk.session, desk.themes, TemplateStore(folder.path()), id("dach"));
    templates.show();
    QCOMPARE(unnamedControls(templates), QStringList());
}

QTEST_MAIN(TestLocationDialogs)
#include "tst_location_dialogs.moc"
