// SPDX-License-Identifier: MIT
// platform: xcb
// timeout: 600
// What people drag in the whole window, by a real pointer through the window system: from the palette, the tree and the canvas, to the tree and
// the canvas. Runs itself once more on Qt's minimal platform. SITEWRIGHT_REPEATS plays all of it as often; usually once, at night fifty times.
#include <QApplication>
#include <QProcess>
#include <QtTest>

#include "app/main_window.h"
#include "tests/support/contoso.h"
#include "tests/support/payloads.h"
#include "tests/support/real_drag.h"
#include "views/canvas/canvas.h"
#include "views/network/network_view.h"
#include "views/network/plan_tabs.h"
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

/// A place a drag begins or ends at.
struct Spot {
    QWidget *widget = nullptr;
    QPoint at;
};

} // namespace

class TestDrags : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_window.reset(); }
    void drags_data();
    void drags();
    void onTheMinimalPlatform();

private:
    using Scenario = void (TestDrags::*)();

    void pointFromPaletteToCanvas();
    void applicationFromPaletteToCanvas();
    void siteFromPaletteToCanvas();
    void pointFromPaletteToTree();
    void applicationFromPaletteToTree();
    void siteFromTreeToTree();
    void pointFromTreeToCanvas();
    void pointFromCanvasToCanvas();
    void pointFromCanvasToTree();
    void copyOnCanvas();
    void copyInTree();
    void severalOnCanvas();
    void regionIntoItsOwnSite();
    void escapeOnCanvas();
    void escapeInTree();
    void releasedOnNothing();
    void seatInNetwork();

    Session &session() { return m_window->session(); }
    const Plan &plan() { return session().plan(); }
    template <class View> View &view() { return *m_window->findChild<View *>(); }
    ObjectId ownerOf(const char *name) { return plan().id(plan().owner(object(plan(), name))); }
    std::uint32_t pointsIn(const char *name) { return std::uint32_t(plan().childrenSorted(object(plan(), name), ChildGroup::ManagementPoints).size()); }
    int steps() { return session().undoStack().index(); }

    Spot inPalette(const Payload &payload);
    Spot inTree(const char *name);
    Spot onCanvas(const char *name);
    void drag(const Spot &from, const Spot &to, Qt::KeyboardModifiers modifiers = {}) { realDrag(from.widget, from.at, to.widget, to.at, modifiers); }
    void dragAndEscape(const Spot &from, const Spot &to)
    {
        realDrag(from.widget, from.at, to.widget, to.at, {}, [this] { QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape); });
    }

    std::unique_ptr<ThemeSource> m_themes;
    std::unique_ptr<MainWindow> m_window;
};

void TestDrags::initTestCase()
{
    if (QGuiApplication::platformName() == u"offscreen"_s)
        QSKIP("Qt's offscreen platform has no drags; run this test in a window system.");
    QCoreApplication::setOrganizationName(u"SitewrightTest"_s);
    m_themes = std::make_unique<ThemeSource>(*qApp, ThemeSource::Mode::Light);
    m_window = std::make_unique<MainWindow>(*m_themes);
    m_window->resize(1500, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestDrags::init()
{
    session().openPlan(contosoPlan());
    session().finishChecking();
    view<PlanTabs>().showStructure();
    StructureTree &tree = view<StructureTree>();
    tree.view().collapseAll();
    for (const char *name : {"contoso", "dach", "iberia", "vienna"}) // few enough to be seen all at once
        tree.view().expand(tree.model().indexOf(id(name)));
    view<Canvas>().zoomToFit();
    QTest::qWait(20);
}

Spot TestDrags::inPalette(const Payload &payload)
{
    Palette &palette = view<Palette>();
    for (int i = 0; i < palette.model().rowCount(); ++i) {
        const QModelIndex row = palette.model().index(i, 0);
        if (palette.model().payload(row) != payload)
            continue;
        palette.list().scrollTo(row);
        return {palette.list().viewport(), palette.list().visualRect(row).center()};
    }
    return {};
}

Spot TestDrags::inTree(const char *name)
{
    StructureTree &tree = view<StructureTree>();
    const QModelIndex index = tree.model().indexOf(id(name));
    return {tree.view().viewport(), tree.view().visualRect(index).center()};
}

Spot TestDrags::onCanvas(const char *name)
{
    Canvas &canvas = view<Canvas>();
    const QRectF box = canvas.rectOf(object(plan(), name));
    return {canvas.viewport(), QPoint(qRound(box.left() + box.width() * 0.3), qRound(box.top() + std::min(box.height() * 0.5, 12.0)))};
}

void TestDrags::pointFromPaletteToCanvas()
{
    const std::uint32_t before = pointsIn("zurich");
    drag(inPalette(newKind(Kind::ManagementPoint)), onCanvas("zurich"));
    QCOMPARE(pointsIn("zurich"), before + 1);
    QCOMPARE(steps(), 1);
}

void TestDrags::applicationFromPaletteToCanvas()
{
    QVERIFY(!plan().has(object(plan(), "dsmvie"), App::OsdProxy));
    drag(inPalette(newApplication("osdProxy")), onCanvas("dsmvie"));
    QVERIFY(plan().has(object(plan(), "dsmvie"), App::OsdProxy));
    QCOMPARE(steps(), 1);
}

void TestDrags::siteFromPaletteToCanvas()
{
    const std::uint32_t before = plan().count(Kind::Site);
    drag(inPalette(newKind(Kind::Site)), onCanvas("iberia"));
    QCOMPARE(plan().count(Kind::Site), before + 1);
    QCOMPARE(plan().childrenSorted(object(plan(), "iberia"), ChildGroup::Structure).size(), std::size_t(3));
}

void TestDrags::pointFromPaletteToTree()
{
    const std::uint32_t before = pointsIn("zurich");
    const Spot to = inTree("zurich");
    drag(inPalette(newKind(Kind::ManagementPoint)), to);
    QCOMPARE(pointsIn("zurich"), before + 1);
}

void TestDrags::applicationFromPaletteToTree()
{
    const Spot to = inTree("dsmvie");
    drag(inPalette(newApplication("osdProxy")), to);
    QVERIFY(plan().has(object(plan(), "dsmvie"), App::OsdProxy));
}

void TestDrags::siteFromTreeToTree()
{
    drag(inTree("munich"), inTree("iberia"));
    QCOMPARE(ownerOf("munich"), id("iberia"));
    QCOMPARE(steps(), 1);
}

void TestDrags::pointFromTreeToCanvas()
{
    drag(inTree("dsmvie"), onCanvas("zurich"));
    QCOMPARE(ownerOf("dsmvie"), id("zurich"));
}

void TestDrags::pointFromCanvasToCanvas()
{
    drag(onCanvas("dsmvie"), onCanvas("zurich"));
    QCOMPARE(ownerOf("dsmvie"), id("zurich"));
    QCOMPARE(steps(), 1);
}

void TestDrags::pointFromCanvasToTree()
{
    const Spot to = inTree("zurich");
    drag(onCanvas("dsmvie"), to);
    QCOMPARE(ownerOf("dsmvie"), id("zurich"));
}

void TestDrags::copyOnCanvas()
{
    drag(onCanvas("dsmvie"), onCanvas("zurich"), Qt::ControlModifier);
    QCOMPARE(ownerOf("dsmvie"), id("vienna"));
    QCOMPARE(pointsIn("zurich"), 1U);
}

void TestDrags::copyInTree()
{
    drag(inTree("dsmvie"), inTree("zurich"), Qt::ControlModifier);
    QCOMPARE(ownerOf("dsmvie"), id("vienna"));
    QCOMPARE(pointsIn("zurich"), 1U);
}

void TestDrags::severalOnCanvas()
{
    session().selection().set({id("dsmvie"), id("dsmmuc")});
    drag(onCanvas("dsmvie"), onCanvas("zurich"));
    QCOMPARE(ownerOf("dsmvie"), id("zurich"));
    QCOMPARE(ownerOf("dsmmuc"), id("zurich"));
    QCOMPARE(steps(), 1);
}

void TestDrags::regionIntoItsOwnSite()
{
    drag(inTree("dach"), onCanvas("munich"));
    QCOMPARE(ownerOf("dach"), id("contoso"));
    QCOMPARE(steps(), 0);
}

void TestDrags::escapeOnCanvas()
{
    dragAndEscape(onCanvas("dsmvie"), onCanvas("zurich"));
    QCOMPARE(ownerOf("dsmvie"), id("vienna"));
    QCOMPARE(steps(), 0);
}

void TestDrags::escapeInTree()
{
    dragAndEscape(inTree("munich"), inTree("iberia"));
    QCOMPARE(ownerOf("munich"), id("dach"));
    QCOMPARE(steps(), 0);
}

void TestDrags::releasedOnNothing()
{
    drag(inPalette(newKind(Kind::ManagementPoint)), {m_window.get(), QPoint(700, m_window->height() - 5)}); // the status bar
    QCOMPARE(steps(), 0);
}

void TestDrags::seatInNetwork()
{
    view<PlanTabs>().showNetwork();
    NetworkView &network = view<NetworkView>();
    network.zoomToFit();
    QTest::qWait(20);
    const QPoint at = network.rectOf(object(plan(), "munich")).center().toPoint();
    realDrag(network.viewport(), at, network.viewport(), at + QPoint(60, 40));
    QCOMPARE(steps(), 1);
    QVERIFY(session().undoStack().undoText().contains(u"Munich"_s));
}

void TestDrags::drags_data()
{
    QTest::addColumn<Scenario>("scenario");
    const std::pair<const char *, Scenario> all[] = {
        {"MP from the palette to the canvas", &TestDrags::pointFromPaletteToCanvas},
        {"application from the palette to the canvas", &TestDrags::applicationFromPaletteToCanvas},
        {"site from the palette to the canvas", &TestDrags::siteFromPaletteToCanvas},
        {"MP from the palette to the tree", &TestDrags::pointFromPaletteToTree},
        {"application from the palette to the tree", &TestDrags::applicationFromPaletteToTree},
        {"site in the tree", &TestDrags::siteFromTreeToTree},
        {"MP from the tree to the canvas", &TestDrags::pointFromTreeToCanvas},
        {"MP on the canvas", &TestDrags::pointFromCanvasToCanvas},
        {"MP from the canvas to the tree", &TestDrags::pointFromCanvasToTree},
        {"copy on the canvas", &TestDrags::copyOnCanvas},
        {"copy in the tree", &TestDrags::copyInTree},
        {"several on the canvas", &TestDrags::severalOnCanvas},
        {"region into its own site", &TestDrags::regionIntoItsOwnSite},
        {"Escape on the canvas", &TestDrags::escapeOnCanvas},
        {"Escape in the tree", &TestDrags::escapeInTree},
        {"let go where nothing takes it", &TestDrags::releasedOnNothing},
        {"seat in the network view", &TestDrags::seatInNetwork},
    };
    const bool hasFonts = QGuiApplication::platformName() != u"minimal"_s; // without, seats are too small for a drag of so many pixels
    const int repeats = std::max(1, qEnvironmentVariableIntValue("SITEWRIGHT_REPEATS"));
    for (int i = 1; i <= repeats; ++i) {
        for (const auto &[name, scenario] : all) {
            if (scenario == &TestDrags::seatInNetwork && !hasFonts)
                continue;
            QTest::newRow(repeats == 1 ? name : qPrintable(u"%1, %2"_s.arg(QLatin1StringView(name)).arg(i))) << scenario;
        }
    }
}

void TestDrags::drags()
{
    QFETCH(Scenario, scenario);
    (this->*scenario)();
}

void TestDrags::onTheMinimalPlatform()
{
    if (QGuiApplication::platformName() == u"minimal"_s)
        return;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"minimal"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), {});
    QVERIFY(process.waitForFinished(-1));
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said.right(4000).constData());
}

QTEST_MAIN(TestDrags)
#include "tst_drags.moc"
