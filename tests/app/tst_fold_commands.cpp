// SPDX-License-Identifier: MIT
// timeout: 60
// Closing boxes from the menu, and which are closed kept for each plan file: looking at one plan says nothing about another.
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include "app/main_window.h"
#include "app/plan_files.h"
#include "model/edits/structure_edits.h"
#include "tests/support/contoso.h"
#include "tests/support/program.h"
#include "views/canvas/canvas.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    Desk() { window.session().openPlan(contosoPlan()); }
    Canvas &canvas() { return *window.findChild<Canvas *>(); }
    PlanFiles &files() { return window.files(); }
    bool isClosed(std::string_view name) { return canvas().collapsedIds().contains(id(name)); }
    bool can(ActionId action) { return window.action(action)->isEnabled(); }
    void select(std::string_view name) { window.session().selection().set(id(name)); }

    ThemeSource themes{Theme::light()};
    MainWindow window{themes};
};

} // namespace

class TestFoldCommands : public QObject {
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void theMenuSaysWhatCanBeDone();
    void eachFileKeepsItsOwn();
    void changesGivenUpDoNotMixFiles();
    void anotherNameKeepsThem();
    void openingAllForgetsThem();
    void onlyTheLastFortyPlansAreKept();

private:
    QByteArray path() { return QFile::encodeName(m_folder.filePath(u"plan%1.siteplan.json"_s.arg(++m_count))); }
    QTemporaryDir m_folder;
    int m_count = 0;
};

void TestFoldCommands::theMenuSaysWhatCanBeDone()
{
    using enum ActionId;
    Desk desk;
    QVERIFY(!desk.can(CollapseBoxes) && !desk.can(ExpandBoxes));
    QVERIFY(desk.can(CollapseAllBoxes) && !desk.can(ExpandAllBoxes));
    desk.select("dach");
    QVERIFY(desk.can(CollapseBoxes) && !desk.can(ExpandBoxes));
    desk.window.action(CollapseBoxes)->trigger();
    QVERIFY(desk.isClosed("dach"));
    QVERIFY(!desk.can(CollapseBoxes) && desk.can(ExpandBoxes) && desk.can(ExpandAllBoxes));
    desk.window.action(ExpandBoxes)->trigger();
    QVERIFY(!desk.isClosed("dach") && !desk.can(ExpandAllBoxes));
    desk.window.action(CollapseAllBoxes)->trigger();
    QVERIFY(desk.isClosed("dach") && desk.isClosed("iberia"));
    desk.window.action(ExpandAllBoxes)->trigger();
    QVERIFY(desk.canvas().collapsedIds().empty());
}

void TestFoldCommands::eachFileKeepsItsOwn()
{
    const QByteArray one = path(), other = path();
    {
        Desk desk;
        QVERIFY(desk.files().saveTo(other));
        QVERIFY(desk.files().saveTo(one));
        const QByteArray saved = contentOf(QFile::decodeName(one));
        desk.canvas().setCollapsed({id("dach"), id("madrid")}, true);
        QVERIFY(!desk.files().isModified());
        QVERIFY(desk.files().open(other));
        QVERIFY(desk.canvas().collapsedIds().empty());
        desk.canvas().setCollapsed({id("iberia")}, true);
        QVERIFY(desk.files().open(one));
        QVERIFY(desk.isClosed("dach") && desk.isClosed("madrid") && !desk.isClosed("iberia"));
        QCOMPARE(contentOf(QFile::decodeName(one)), saved);
    }
    Desk next; // another start
    QVERIFY(next.files().open(other));
    QVERIFY(next.isClosed("iberia") && !next.isClosed("dach"));
}

void TestFoldCommands::changesGivenUpDoNotMixFiles()
{
    Desk desk;
    const QByteArray one = path(), other = path();
    QVERIFY(desk.files().saveTo(other));
    desk.canvas().setCollapsed({id("iberia")}, true);
    QVERIFY(desk.files().saveTo(one));
    desk.canvas().setCollapsedIds({id("dach")});
    QVERIFY(desk.window.session().perform(rename(desk.window.session().plan(), id("munich"), "Changed")));
    QTimer answers;
    connect(&answers, &QTimer::timeout, this, [] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            for (QAbstractButton *button : box->buttons())
                if (button->text().remove(u'&') == u"Discard"_s)
                    return button->click();
        }
    });
    answers.start(5);
    QVERIFY(desk.files().open(other));
    QVERIFY(desk.isClosed("iberia") && !desk.isClosed("dach"));
}

void TestFoldCommands::anotherNameKeepsThem()
{
    const QByteArray copy = path();
    {
        Desk desk;
        QVERIFY(desk.files().saveTo(path()));
        desk.canvas().setCollapsed({id("dach")}, true);
        QVERIFY(desk.files().saveTo(copy));
    }
    Desk desk;
    QVERIFY(desk.files().open(copy));
    QVERIFY(desk.isClosed("dach"));
}

void TestFoldCommands::openingAllForgetsThem()
{
    const QByteArray file = path();
    Desk desk;
    QVERIFY(desk.files().saveTo(file));
    desk.canvas().setCollapsed({id("dach")}, true);
    desk.canvas().expandAll();
    QVERIFY(desk.files().reload());
    QVERIFY(desk.canvas().collapsedIds().empty());
    QVERIFY(QSettings().value(u"closedBoxes/plans"_s).toStringList().isEmpty());
}

void TestFoldCommands::onlyTheLastFortyPlansAreKept()
{
    Desk desk;
    desk.canvas().setCollapsed({id("dach")}, true);
    const QByteArray first = path(), second = path();
    QVERIFY(desk.files().saveTo(first));
    QVERIFY(desk.files().saveTo(second));
    for (int i = 0; i < 39; ++i)
        QVERIFY(desk.files().saveTo(path()));
    QSettings settings;
    settings.beginGroup(u"closedBoxes"_s);
    QCOMPARE(settings.value(u"plans"_s).toStringList().size(), 40);
    QCOMPARE(settings.childKeys().size(), 41); // and their order
    QVERIFY(desk.files().open(second));
    QVERIFY(desk.isClosed("dach"));
    QVERIFY(desk.files().open(first));
    QVERIFY(!desk.isClosed("dach"));
}

QTEST_MAIN(TestFoldCommands)
#include "tst_fold_commands.moc"
