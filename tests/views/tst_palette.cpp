// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSplitter>
#include <QtTest>

#include "tests/support/contoso.h"
#include "tests/support/structure_plan.h"
#include "views/palette/palette.h"
#include "views/palette/palette_list.h"
#include "views/palette/palette_model.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"
#include "views/tree/structure_model.h"
#include "views/tree/structure_tree.h"
#include "views/tree/structure_view.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Window {
    explicit Window(ThemeSource::Mode mode = ThemeSource::Mode::Light) : themes(*qApp, mode)
    {
        session.openPlan(structurePlan());
        palette.emplace(session, themes);
        palette->resize(250, 420);
        palette->show();
        QCoreApplication::processEvents();
    }

    PaletteModel &model() { return palette->model(); }
    PaletteList &list() { return palette->list(); }
    QModelIndex row(const QString &name)
    {
        for (int i = 0; i < model().rowCount(); ++i) {
            if (model().index(i).data().toString() == name)
                return model().index(i);
        }
        return {};
    }
    QStringList names()
    {
        QStringList out;
        for (int i = 0; i < model().rowCount(); ++i)
            out << model().index(i).data().toString();
        return out;
    }
    void enterOn(const QString &name)
    {
        list().setCurrentIndex(row(name));
        QTest::keyClick(&list(), Qt::Key_Return);
    }
    std::string nameOfSelected() { return std::string(session.plan().name(session.plan().find(session.selection().current()))); }
    ObjectId ownerOfSelected()
    {
        const Plan &plan = session.plan();
        return plan.id(plan.owner(plan.find(session.selection().current())));
    }

    ThemeSource themes;
    Session session;
    std::optional<Palette> palette;
};

Plan planWithOwnType()
{
    Plan plan = structurePlan();
    const ObjectRef type = plan.create(Kind::ApplicationType, ObjectId::synthetic("type/probe"));
    plan.set(type, FieldId::TypeKey, std::string("probe"));
    plan.set(type, FieldId::Name, std::string("<i>Probe</i>"));
    plan.set(type, FieldId::ShortName, std::string("PRB"));
    return plan;
}

} // namespace

class TestPalette : public QObject {
    Q_OBJECT

private slots:
    void offersKindsAndApplications();
    void showsRareOnesWhenAsked();
    void offersThePlannersOwnTypes();
    void tipsSayWhatForAndHowMany();
    void enterAddsToTheSelection();
    void addsBesideWhatCannotHoldIt();
    void refusalIsSaidInTheStatusBar();
    void plusSignAndDoubleClickAdd();
    void arrowsSkipTitles();
    void looksRight();
};

void TestPalette::offersKindsAndApplications()
{
    Window window;
    QAbstractItemModelTester tester(&window.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(window.names(), QStringList({u"Management Point"_s, u"Site"_s, u"Region"_s, u"Segment"_s, u"Depot"_s, u"Repository"_s, u"WAN cloud"_s,
                                          u"Applications"_s, u"Business Logic Server"_s, u"Distribution Service"_s, u"Event Dispatcher"_s,
                                          u"OSD Proxy"_s, u"Service Installation Service"_s, u"Patch Management"_s, u"Relay Proxy"_s,
                                          u"Show all"_s}));
}

void TestPalette::showsRareOnesWhenAsked()
{
    Window window;
    window.enterOn(u"Show all"_s);
    QVERIFY(window.names().contains(u"Client Proxy"_s));
    QVERIFY(window.names().contains(u"Event Receiver"_s));
    window.list().scrollToBottom();
    QTest::mouseClick(window.list().viewport(), Qt::LeftButton, {}, window.list().visualRect(window.row(u"Show fewer"_s)).center());
    QVERIFY(!window.names().contains(u"Client Proxy"_s));
    QVERIFY(window.session.undoStack().isClean());
}

void TestPalette::offersThePlannersOwnTypes()
{
    Window window;
    window.session.openPlan(planWithOwnType());
    const QModelIndex own = window.row(u"<i>Probe</i>"_s);
    QVERIFY(own.isValid());
    QCOMPARE(window.model().payload(own).newApplication, std::string("probe"));
    QVERIFY(!own.data(Qt::ToolTipRole).toString().contains(u"<i>"_s));
    window.session.selection().set(id("dsmcentral"));
    window.enterOn(u"<i>Probe</i>"_s);
    QCOMPARE(window.session.plan().applicationCount(window.session.plan().find(id("dsmcentral"))), 4);
}

void TestPalette::tipsSayWhatForAndHowMany()
{
    Window window;
    for (int i = 0; i < window.model().rowCount(); ++i) {
        const QModelIndex index = window.model().index(i);
        if (!window.model().payload(index).isEmpty())
            QVERIFY2(index.data(Qt::ToolTipRole).toString().size() > 40, qPrintable(index.data().toString()));
    }
    QVERIFY(window.row(u"Event Dispatcher"_s).data(Qt::ToolTipRole).toString().contains(u"3 in the plan"_s));
    QVERIFY(window.row(u"Site"_s).data(Qt::ToolTipRole).toString().contains(u"6 in the plan"_s));
}

void TestPalette::enterAddsToTheSelection()
{
    Window window;
    window.session.selection().set(id("zurich"));
    window.enterOn(u"Management Point"_s);
    QCOMPARE(window.nameOfSelected(), std::string("DSM-ZURICH-01"));
    QCOMPARE(window.ownerOfSelected(), id("zurich"));
    // The new one is selected, so applications follow at once.
    window.enterOn(u"Event Dispatcher"_s);
    window.enterOn(u"OSD Proxy"_s);
    const Plan &plan = window.session.plan();
    QCOMPARE(plan.applicationCount(plan.find(window.session.selection().current())), 2);
    QCOMPARE(window.session.undoStack().count(), 3);
    window.session.selection().clear();
    window.enterOn(u"Region"_s);
    QCOMPARE(window.ownerOfSelected(), id("contoso"));
}

void TestPalette::addsBesideWhatCannotHoldIt()
{
    Window window;
    window.session.selection().set(id("zurich"));
    window.enterOn(u"Site"_s);
    QCOMPARE(window.ownerOfSelected(), id("dach"));
    window.enterOn(u"Site"_s);
    QCOMPARE(window.ownerOfSelected(), id("dach"));
    QCOMPARE(window.session.undoStack().count(), 2);
}

void TestPalette::refusalIsSaidInTheStatusBar()
{
    Window window;
    QSignalSpy hints(&window.session, &Session::hinted);
    window.session.selection().set(id("dach"));
    window.enterOn(u"Segment"_s);
    QCOMPARE(window.session.undoStack().count(), 0);
    QVERIFY(!hints.isEmpty() && !hints.last().first().toString().isEmpty());
}

void TestPalette::plusSignAndDoubleClickAdd()
{
    Window window;
    window.session.selection().set(id("zurich"));
    const QModelIndex point = window.row(u"Management Point"_s);
    QTest::mouseClick(window.list().viewport(), Qt::LeftButton, {}, window.list().visualRect(point).center());
    QCOMPARE(window.session.undoStack().count(), 0);
    QTest::mouseClick(window.list().viewport(), Qt::LeftButton, {}, window.list().plusRect(point).center());
    QCOMPARE(window.session.undoStack().count(), 1);
    QTest::mouseDClick(window.list().viewport(), Qt::LeftButton, {}, window.list().visualRect(point).center());
    QCOMPARE(window.session.undoStack().count(), 2);
}

void TestPalette::arrowsSkipTitles()
{
    Window window;
    window.list().setCurrentIndex(window.row(u"WAN cloud"_s));
    QTest::keyClick(&window.list(), Qt::Key_Down);
    QCOMPARE(window.list().currentIndex(), window.row(u"Business Logic Server"_s));
}

// Writes pictures to look at when SITEWRIGHT_PICTURES names a folder.
void TestPalette::looksRight()
{
    const QString folder = qEnvironmentVariable("SITEWRIGHT_PICTURES");
    if (folder.isEmpty())
        QSKIP("SITEWRIGHT_PICTURES names no folder to put pictures into.");
    for (const auto mode : {ThemeSource::Mode::Light, ThemeSource::Mode::Dark}) {
        Window window(mode);
        QSplitter docks(Qt::Vertical);
        auto *tree = new StructureTree(window.session, window.themes);
        docks.addWidget(tree);
        docks.addWidget(new Palette(window.session, window.themes));
        docks.resize(250, 800);
        docks.show();
        tree->view().setExpanded(tree->model().indexOf(id("munich")), true);
        window.session.selection().set(id("dsmmuc01"));
        tree->view().setFocus();
        QTest::mouseMove(window.list().viewport(), QPoint(60, 40));
        QVERIFY(docks.grab().save(folder + u"/docks_%1.png"_s.arg(ThemeSource::nameOf(mode))));
        window.palette->activateWindow();
        window.list().setFocus();
        window.list().setCurrentIndex(window.row(u"Event Dispatcher"_s));
        QVERIFY(window.palette->grab().save(folder + u"/palette_%1.png"_s.arg(ThemeSource::nameOf(mode))));
    }
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
