// SPDX-License-Identifier: MIT
// platform: xcb
// Real drags with the mouse, through QDrag: within the structure tree and from the palette onto it.
#include <QApplication>
#include <QHBoxLayout>
#include <QTimer>
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
    Window() : themes(*qApp, ThemeSource::Mode::Light)
    {
        session.openPlan(structurePlan());
        auto *line = new QHBoxLayout(&window);
        tree = new StructureTree(session, themes);
        palette = new Palette(session, themes);
        line->addWidget(tree);
        line->addWidget(palette);
        window.resize(640, 520);
        window.show();
    }
    StructureView &view() { return tree->view(); }
    QModelIndex at(const char *name) { return tree->model().indexOf(id(name)); }
    QPoint inWindow(QAbstractItemView &of, const QModelIndex &index)
    {
        return of.viewport()->mapTo(&window, of.visualRect(index).center());
    }
    QPoint on(const char *name) { return inWindow(view(), at(name)); }
    ObjectId ownerOf(const char *name) { return session.plan().id(session.plan().owner(session.plan().find(id(name)))); }

    // QDrag::exec runs a loop of its own inside the first move, so the later steps come by timers.
    void drag(const QPoint &from, const QPoint &to, const std::function<void()> &beforeRelease = {})
    {
        QWindow *handle = window.windowHandle();
        std::vector<std::function<void()>> steps;
        for (const int share : {30, 60, 90, 100, 100})
            steps.push_back([=] { QTest::mouseMove(handle, from + (to - from) * share / 100); });
        steps.push_back([=] {
            if (beforeRelease)
                beforeRelease();
        });
        steps.push_back([=] { QTest::mouseRelease(handle, Qt::LeftButton, {}, to); });
        for (std::size_t i = 0; i < steps.size(); ++i)
            QTimer::singleShot(80 * int(i + 1), &window, steps[i]);
        QTest::mousePress(handle, Qt::LeftButton, {}, from);
        QTest::mouseMove(handle, from + QPoint(3, 3));
        QTest::mouseMove(handle, from + QPoint(14, 9));
        QTest::qWait(80 * int(steps.size() + 2));
    }

    ThemeSource themes;
    Session session;
    QWidget window;
    StructureTree *tree;
    Palette *palette;
};

} // namespace

class TestStructureDrag : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QGuiApplication::platformName() == u"offscreen"_s)
            QSKIP("Qt's offscreen platform has no drags; run this test in a window system.");
    }
    void movesARow();
    void takesARowFromThePalette();
    void escapeCancels();
    void illegalTargetChangesNothing();
};

void TestStructureDrag::movesARow()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowExposed(&window.window));
    window.drag(window.on("munich"), window.on("iberia"));
    QCOMPARE(window.ownerOf("munich"), id("iberia"));
    QCOMPARE(window.session.undoStack().count(), 1);
    QCOMPARE(window.tree->model().rowCount(window.at("dach")), 3);
}

void TestStructureDrag::takesARowFromThePalette()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowExposed(&window.window));
    PaletteList &list = window.palette->list();
    window.drag(window.inWindow(list, window.palette->model().index(0)), window.on("zurich"));
    QCOMPARE(window.session.plan().count(Kind::ManagementPoint), 6U);
    QCOMPARE(window.view().currentIndex().parent(), window.at("zurich"));
}

void TestStructureDrag::escapeCancels()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowExposed(&window.window));
    window.drag(window.on("munich"), window.on("iberia"), [&] { QTest::keyClick(window.window.windowHandle(), Qt::Key_Escape); });
    QCOMPARE(window.ownerOf("munich"), id("dach"));
    QCOMPARE(window.session.undoStack().count(), 0);
}

void TestStructureDrag::illegalTargetChangesNothing()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowExposed(&window.window));
    window.drag(window.on("dach"), window.on("munich"));
    QCOMPARE(window.ownerOf("dach"), id("contoso"));
    QCOMPARE(window.session.undoStack().count(), 0);
}

QTEST_MAIN(TestStructureDrag)
#include "tst_structure_drag.moc"
