// SPDX-License-Identifier: MIT
// A region is deleted and what stood in it stays: one step, offered only where there is something to keep, and what that changes is said.
#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

#include "model/edits/structure_edits.h"
#include "model/io/plan_writer.h"
#include "tests/support/window_desk.h"
#include "views/canvas/canvas.h"
#include "views/session/notices.h"
#include "views/shared/notice_bar.h"
#include "views/tree/structure_tree.h"
#include "views/tree/structure_view.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

class TestKeepContents : public QObject {
    Q_OBJECT

private slots:
    void whatStoodInARegionStays();
    void isOfferedForRegionsWithContents();
    void saysWhatIsInheritedOtherwise();
    void nestedRegionsGoTogether();
    void standsInTheContextMenu();
    void deletingSaysWhatGoesToo();
    void theContentsAreKeptAfterAll();
    void theNoticeUndoes();
    void theNoticeGoesWithTheNextEdit();

private:
    static QPushButton *button(WindowDesk &desk, const QString &text)
    {
        for (QPushButton *one : desk.window.findChild<NoticeBar *>()->findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }
    static ObjectId owner(WindowDesk &desk, const char *object)
    {
        return desk.plan().id(desk.plan().owner(desk.plan().find(std::string_view(object))));
    }
};

void TestKeepContents::whatStoodInARegionStays()
{
    WindowDesk desk;
    const std::string before = writePlan(desk.plan());
    const auto sites = desk.count(Kind::Site), points = desk.count(Kind::ManagementPoint);
    const ObjectId above = owner(desk, "dach");
    desk.select({id("dach")});
    desk.press(u"Ctrl+Del"_s);
    QVERIFY(!desk.plan().find("dach"));
    QCOMPARE(owner(desk, "munich"), above);
    QCOMPARE(desk.count(Kind::Site), sites);
    QCOMPARE(desk.count(Kind::ManagementPoint), points);
    QVERIFY(desk.session().selection().contains(id("munich")));
    QCOMPARE(desk.session().undoStack().count(), 1);
    QCOMPARE(desk.session().undoStack().undoText(), u"Delete DACH and keep what stands in it"_s);
    desk.press(u"Ctrl+Z"_s);
    QVERIFY(writePlan(desk.plan()) == before);
}

void TestKeepContents::isOfferedForRegionsWithContents()
{
    WindowDesk desk;
    const QAction &action = *desk.window.action(ActionId::DeleteKeeping);
    const auto isOffered = [&](std::vector<ObjectId> ids) {
        desk.select(std::move(ids));
        return action.isEnabled();
    };
    QVERIFY(isOffered({id("dach")}));
    QVERIFY(isOffered({id("dach"), id("iberia")}));
    QVERIFY(!isOffered({id("munich")}));
    QVERIFY(!isOffered({id("dach"), id("munich")}));
    QVERIFY(!isOffered({id("contoso")}));
    QVERIFY(!isOffered({}));
    QVERIFY(desk.session().perform(addObject(desk.plan(), Kind::Region, id("contoso"), "Nordics")));
    ObjectId fresh;
    desk.plan().forEach(Kind::Region, [&](ObjectRef ref) {
        if (desk.plan().name(ref) == "Nordics")
            fresh = desk.plan().id(ref);
    });
    QVERIFY(!isOffered({fresh})); // there is nothing in it …
    QVERIFY(desk.session().perform(moveTo(desk.plan(), {id("munich")}, fresh)));
    QVERIFY(action.isEnabled()); // … and now there is
}

void TestKeepContents::saysWhatIsInheritedOtherwise()
{
    WindowDesk desk;
    QSignalSpy hinted(&desk.session(), &Session::hinted);
    desk.select({id("iberia")});
    desk.press(u"Ctrl+Del"_s);
    const QString said = hinted.last().first().toString();
    QVERIFY2(
        said.startsWith(
            u"Iberia is deleted, what stood in it is in Contoso now. 2 region(s) and site(s) have another responsible service now, or none."_s),
        qPrintable(said));
    QVERIFY2(said.contains(u"In the plan: +1 warning"_s), qPrintable(said));
    QCOMPARE(desk.plan().id(desk.session().facts().effectiveService(desk.plan().find("madrid"))), id("dsmcentral"));
    desk.select({id("dach")});
    desk.press(u"Ctrl+Del"_s);
    QVERIFY2(!hinted.last().first().toString().contains(u"responsible"_s), qPrintable(hinted.last().first().toString()));
}

void TestKeepContents::nestedRegionsGoTogether()
{
    WindowDesk desk;
    QVERIFY(desk.session().perform(moveTo(desk.plan(), {id("iberia")}, id("dach"))));
    desk.select({id("dach"), id("iberia")});
    desk.press(u"Ctrl+Del"_s);
    QCOMPARE(desk.count(Kind::Region), 0U);
    QCOMPARE(owner(desk, "madrid"), id("contoso"));
    QCOMPARE(owner(desk, "munich"), id("contoso"));
    QCOMPARE(owner(desk, "dsmib"), id("contoso"));
    QCOMPARE(desk.session().undoStack().undoText(), u"Delete 2 objects and keep what stands in them"_s);
}

void TestKeepContents::standsInTheContextMenu()
{
    WindowDesk desk;
    const auto offered = [&](const char *object) {
        desk.select({id(object)});
        bool isThere = false;
        QTimer::singleShot(0, &desk.window, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            isThere = menu->actions().contains(desk.window.action(ActionId::DeleteKeeping));
            menu->close();
        });
        Canvas *canvas = desk.window.findChild<Canvas *>();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, canvas->rect().center(),
                                canvas->mapToGlobal(canvas->rect().center()));
        QApplication::sendEvent(canvas, &event);
        return isThere;
    };
    QVERIFY(offered("dach"));
    QVERIFY(!offered("munich"));
}

void TestKeepContents::deletingSaysWhatGoesToo()
{
    WindowDesk desk;
    const auto *bar = desk.window.findChild<NoticeBar *>();
    QSignalSpy noticed(desk.session().findChild<Notices *>(), &Notices::posted);
    desk.select({id("muclab")});
    desk.press(u"Del"_s);
    QCOMPARE(noticed.size(), 0); // nothing else went
    QVERIFY(!bar->isVisible());
    desk.select({id("munich")});
    desk.window.findChild<StructureTree *>()->view().setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete); // the tree deletes by itself
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->accessibleName(), u"Munich is deleted with 2 object(s) in it. 1 region(s) and site(s) have another responsible service now, or none."_s);
    QVERIFY(button(desk, u"Undo"_s) && !button(desk, u"Keep contents"_s));
}

void TestKeepContents::theContentsAreKeptAfterAll()
{
    WindowDesk desk;
    desk.select({id("dach")});
    desk.press(u"Del"_s);
    QVERIFY(!desk.plan().find("munich"));
    QTest::mouseClick(button(desk, u"Keep contents"_s), Qt::LeftButton);
    QVERIFY(!desk.plan().find("dach"));
    QCOMPARE(owner(desk, "munich"), id("contoso"));
    QCOMPARE(desk.session().undoStack().count(), 1);
    QVERIFY(!button(desk, u"Keep contents"_s));
}

void TestKeepContents::theNoticeUndoes()
{
    WindowDesk desk;
    const std::string before = writePlan(desk.plan());
    desk.select({id("dach")});
    desk.press(u"Del"_s);
    QTest::mouseClick(button(desk, u"Undo"_s), Qt::LeftButton);
    QVERIFY(writePlan(desk.plan()) == before);
    QVERIFY(!desk.window.findChild<NoticeBar *>()->isVisible());
}

void TestKeepContents::theNoticeGoesWithTheNextEdit()
{
    WindowDesk desk;
    desk.select({id("dach")});
    desk.press(u"Del"_s);
    QVERIFY(desk.window.findChild<NoticeBar *>()->isVisible());
    QVERIFY(desk.session().perform(rename(desk.plan(), id("madrid"), "Madrid North")));
    QVERIFY(!desk.window.findChild<NoticeBar *>()->isVisible());
}

QTEST_MAIN(TestKeepContents)
#include "tst_keep_contents.moc"
