// SPDX-License-Identifier: MIT
// Whatever a command of the menus does to a plan is one step, named in the menu, and undo takes it back byte for byte.
#include <QAbstractScrollArea>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include "app/main_window.h"
#include "model/io/plan_writer.h"
#include "tests/support/contoso.h"
#include "views/findings/findings_panel.h"
#include "views/network/plan_tabs.h"
#include "views/palette/palette_list.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

/// What asks for more is answered with no, as long as this lives.
class Refusal : public QTimer {
public:
    Refusal()
    {
        callOnTimeout([] {
            if (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                dialog->reject();
        });
        start(5);
    }
};

} // namespace

class TestEveryCommand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QSettings().clear(); }
    void isOneNamedStep_data();
    void isOneNamedStep();
    void withoutAPlanNothingBreaks();
    void withoutAPlanPanelsDoNothing();
};

void TestEveryCommand::isOneNamedStep_data()
{
    QTest::addColumn<QString>("selection");
    QTest::addColumn<bool>("network");
    QTest::newRow("a site") << u"munich"_s << false;
    QTest::newRow("an MP") << u"dsmmuc"_s << false;
    QTest::newRow("sites") << u"munich zurich vienna"_s << false;
    QTest::newRow("sites, network view") << u"munich zurich"_s << true;
}

void TestEveryCommand::isOneNamedStep()
{
    QFETCH(QString, selection);
    QFETCH(bool, network);
    ThemeSource themes(Theme::light());
    MainWindow window(themes);
    window.resize(800, 500);
    window.show();
    Session &session = window.session();
    const Refusal refusal; // what asks for more is not what is looked at here
    std::vector<ObjectId> chosen;
    for (const QString &name : selection.split(u' ', Qt::SkipEmptyParts))
        chosen.push_back(id(name.toStdString()));
    int changing = 0;
    for (int i = 0; i < actionCount; ++i) {
        const auto action = static_cast<ActionId>(i);
        if (action == ActionId::Quit || action == ActionId::Undo || action == ActionId::Redo || window.action(action)->text().contains(u'…'))
            continue;
        session.openPlan(contosoPlan());
        session.finishChecking();
        auto &views = *window.findChild<PlanTabs *>();
        network ? views.showNetwork() : views.showStructure();
        session.selection().set(chosen);
        QCoreApplication::processEvents();
        if (!window.action(action)->isEnabled())
            continue;
        const std::string before = writePlan(session.plan());
        window.action(action)->trigger();
        QCoreApplication::processEvents();
        const QString name = window.action(action)->text();
        if (session.undoStack().count() == 0 && writePlan(session.plan()) != before && action != ActionId::New && action != ActionId::OpenExample
            && action != ActionId::Close)
            QFAIL(qPrintable(name + u" changes the plan and cannot be undone"_s));
        if (session.undoStack().count() == 0)
            continue;
        ++changing;
        QVERIFY2(session.undoStack().count() == 1, qPrintable(name + u" is several steps"_s));
        QVERIFY2(!session.undoStack().undoText().isEmpty(), qPrintable(name + u" has no name"_s));
        // The menu says so a moment later.
        QTRY_VERIFY2(window.action(ActionId::Undo)->text().contains(session.undoStack().undoText().section(u' ', 0, 0)), qPrintable(window.action(ActionId::Undo)->text()));
        const std::string after = writePlan(session.plan());
        window.action(ActionId::Undo)->trigger();
        QVERIFY2(writePlan(session.plan()) == before, qPrintable(name + u": undo leaves something"_s));
        window.action(ActionId::Redo)->trigger();
        QVERIFY2(writePlan(session.plan()) == after, qPrintable(name + u": redo does something else"_s));
    }
    qInfo("%d commands change the plan", changing);
    QVERIFY(changing >= 3);
}

// After "Close the plan" the window stays, with all its menus.
void TestEveryCommand::withoutAPlanNothingBreaks()
{
    ThemeSource themes(Theme::light());
    MainWindow window(themes);
    window.resize(800, 500);
    window.show();
    const Refusal refusal;
    Session &session = window.session();
    const auto triggerAll = [&] {
        for (int i = 0; i < actionCount; ++i) {
            const auto action = static_cast<ActionId>(i);
            if (action == ActionId::Quit || !window.action(action)->isEnabled())
                continue;
            window.action(action)->trigger();
            QCoreApplication::processEvents();
            if (session.plan().organization())
                session.openPlan(Plan());
        }
    };
    session.openPlan(Plan());
    triggerAll();
    for (const ActionId action : {ActionId::AddSite, ActionId::AddPoint, ActionId::AddCloud, ActionId::AddLocation, ActionId::ExportPicture, ActionId::Print})
        QVERIFY2(!window.action(action)->isEnabled(), qPrintable(window.action(action)->text()));
    session.openPlan(contosoPlan());
    QVERIFY(window.action(ActionId::AddSite)->isEnabled());
    session.openPlan(Plan());
    triggerAll();
}

// A double click or Enter on every row of every list, and the keys of both views.
void TestEveryCommand::withoutAPlanPanelsDoNothing()
{
    ThemeSource themes(Theme::light());
    MainWindow window(themes);
    window.resize(1200, 800);
    window.show();
    const Refusal refusal;
    Session &session = window.session();
    session.openPlan(Plan());
    for (auto *list : window.findChildren<PaletteList *>()) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            QTest::keyClick(list, Qt::Key_Return);
            emit list->chosen(list->model()->index(row, 0));
        }
    }
    for (auto *view : window.findChildren<QAbstractScrollArea *>()) {
        for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Return, Qt::Key_Down, Qt::Key_Left, Qt::Key_Delete, Qt::Key_Menu, Qt::Key_Escape})
            QTest::keyClick(view, key);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton);
    }
    QTemporaryDir folder;
    for (const char *name : {"findings.json", "findings.csv", "findings.html"})
        QVERIFY(window.findChild<FindingsPanel *>()->exportTo(folder.filePath(QString::fromLatin1(name))));
    QVERIFY(!session.plan().organization());
}

QTEST_MAIN(TestEveryCommand)
#include "tst_every_command.moc"
