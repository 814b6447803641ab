// SPDX-License-Identifier: MIT
// Back and forward through what was selected: by keys, by the mouse's own buttons, past what is gone.
#include <QtTest>

#include "app/main_window.h"
#include "app/plan_files.h"
#include "model/edits/structure_edits.h"
#include "tests/support/contoso.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    Desk() : window(themes)
    {
        window.session().openPlan(contosoPlan());
        window.show();
        window.activateWindow();
        QCoreApplication::processEvents();
    }
    Session &session() { return window.session(); }
    void visit(std::initializer_list<const char *> ids)
    {
        for (const char *one : ids)
            session().selection().set(id(one));
    }
    void press(const QString &keys) { QTest::keySequence(&window, QKeySequence(keys)); }
    std::vector<ObjectId> now() { return session().selection().ids(); }
    bool canGoBack() { return window.action(ActionId::GoBack)->isEnabled(); }
    bool canGoForward() { return window.action(ActionId::GoForward)->isEnabled(); }

    ThemeSource themes{Theme::light()};
    MainWindow window;
};

} // namespace

class TestVisited : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QSettings().clear(); }

    void backAndForwardByKeys()
    {
        Desk desk;
        QVERIFY(!desk.canGoBack() && !desk.canGoForward());
        desk.visit({"munich", "vienna", "dsmmuc"});
        desk.press(u"Alt+Left"_s);
        QCOMPARE(desk.now(), std::vector{id("vienna")});
        desk.press(u"Alt+Left"_s);
        QCOMPARE(desk.now(), std::vector{id("munich")});
        QVERIFY(!desk.canGoBack() && desk.canGoForward());
        desk.press(u"Alt+Right"_s);
        desk.press(u"Alt+Right"_s);
        QCOMPARE(desk.now(), std::vector{id("dsmmuc")});
        QVERIFY(!desk.canGoForward());
    }

    void aNewWayForgetsTheOld()
    {
        Desk desk;
        desk.visit({"munich", "vienna"});
        desk.press(u"Alt+Left"_s);
        desk.visit({"zurich"});
        QVERIFY(!desk.canGoForward());
        desk.press(u"Alt+Left"_s);
        QCOMPARE(desk.now(), std::vector{id("munich")});
    }

    void whatIsGoneIsPassed()
    {
        Desk desk;
        desk.visit({"munich", "vienna", "zurich"});
        QVERIFY(desk.session().perform(removeObjects(desk.session().plan(), {id("vienna")})));
        desk.visit({"zurich"});
        desk.press(u"Alt+Left"_s);
        QCOMPARE(desk.now(), std::vector{id("munich")});
    }

    void backFromNothing()
    {
        Desk desk;
        desk.visit({"munich", "vienna"});
        desk.session().selection().clear();
        desk.press(u"Alt+Left"_s);
        QCOMPARE(desk.now(), std::vector{id("vienna")});
    }

    void severalAreOneStop()
    {
        Desk desk;
        desk.session().selection().set(std::vector{id("munich"), id("vienna")});
        desk.visit({"zurich"});
        desk.press(u"Alt+Left"_s);
        QCOMPARE(desk.now().size(), std::size_t(2));
    }

    void mouseButtons()
    {
        Desk desk;
        desk.visit({"munich", "vienna"});
        QTest::mouseClick(desk.window.centralWidget(), Qt::BackButton);
        QCOMPARE(desk.now(), std::vector{id("munich")});
        QTest::mouseClick(desk.window.centralWidget(), Qt::ForwardButton);
        QCOMPARE(desk.now(), std::vector{id("vienna")});
    }

    void anotherPlanBeginsAnew()
    {
        Desk desk;
        desk.visit({"munich", "vienna"});
        desk.session().openPlan(contosoPlan());
        QVERIFY(!desk.canGoBack());
    }
};

QTEST_MAIN(TestVisited)
#include "tst_visited.moc"
