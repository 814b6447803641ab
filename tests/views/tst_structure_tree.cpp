// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QtTest>

#include "model/edits/structure_edits.h"
#include "tests/support/contoso.h"
#include "tests/support/structure_plan.h"
#include "views/session/session.h"
#include "views/shared/plan_mime.h"
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
        tree.emplace(session, themes);
        tree->resize(250, 520);
        tree->show();
        tree->activateWindow();
        QCoreApplication::processEvents();
    }

    StructureModel &model() { return tree->model(); }
    StructureView &view() { return tree->view(); }
    QModelIndex at(const char *name) { return model().indexOf(id(name)); }
    QLineEdit &filter() { return *tree->findChild<QLineEdit *>(); }
    QRect rowOf(const char *name)
    {
        view().scrollTo(at(name));
        return view().visualRect(at(name));
    }
    void click(const char *name, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, keys, rowOf(name).center());
    }
    std::vector<ObjectId> selected() { return session.selection().ids(); }
    QStringList shown()
    {
        QStringList out;
        for (QModelIndex index = model().index(0, 0); index.isValid(); index = view().indexBelow(index))
            out << index.data().toString();
        return out;
    }

    ThemeSource themes;
    Session session;
    std::optional<StructureTree> tree;
};

std::vector<ObjectId> ids(std::initializer_list<const char *> names)
{
    std::vector<ObjectId> out;
    for (const char *name : names)
        out.push_back(id(name));
    return out;
}

} // namespace

class TestStructureTree : public QObject {
    Q_OBJECT

private slots:
    void opensOrganisationAndRegions();
    void clicksSelectInTheSession();
    void followsTheSelection();
    void revealsWhatIsClosed();
    void selectionSurvivesFilterAndUndo();
    void expansionSurvivesFilterUndoAndReplacement();
    void filterByKeyboard();
    void sayingThatNothingMatches();
    void revealLiftsAFilterThatHides();
    void renameWithF2();
    void closingWhileRenaming();
    void deleteRemovesAndGoesOn();
    void deleteOnAnApplicationKeepsItsPoint();
    void enterAndDoubleClickActivate();
    void contextMenuIsAskedFor();
    void applicationsHaveAMenuOfTheirOwn();
    void menuKeyOpensItAtTheRow();
    void copyTakesTheApplication();
    void escapeInTheTreeLiftsTheFilter();
    void asteriskOpensWhatIsSelected();
    void kindsAreFilteredByMenu();
    void expansionCanBeKeptElsewhere();
    void everyControlHasAName();
    void looksRight();
};

void TestStructureTree::opensOrganisationAndRegions()
{
    Window window;
    QCOMPARE(window.shown(), QStringList({u"Contoso"_s, u"DSM-CENTRAL"_s, u"DACH"_s, u"Frankfurt"_s, u"Munich"_s, u"Vienna"_s, u"Zurich"_s,
                                          u"Iberia"_s, u"DSM-IB-01"_s, u"Lisbon"_s, u"Madrid"_s, u"master"_s}));
}

void TestStructureTree::clicksSelectInTheSession()
{
    Window window;
    window.click("munich");
    QCOMPARE(window.selected(), ids({"munich"}));
    window.click("iberia", Qt::ControlModifier);
    QCOMPARE(window.selected(), ids({"munich", "iberia"}));
    window.click("frankfurt");
    window.click("vienna", Qt::ShiftModifier);
    QCOMPARE(window.session.selection().current(), id("vienna"));
    QCOMPARE(window.selected().size(), std::size_t(3));
    // An application stands for its Management Point.
    window.view().setExpanded(window.at("dsmcentral"), true);
    const QModelIndex application = window.model().index(0, 0, window.at("dsmcentral"));
    QTest::mouseClick(window.view().viewport(), Qt::LeftButton, {}, window.view().visualRect(application).center());
    QCOMPARE(window.selected(), ids({"dsmcentral"}));
    QCOMPARE(window.view().currentIndex(), application);
    QVERIFY(window.view().selectionModel()->isSelected(application));
}

void TestStructureTree::followsTheSelection()
{
    Window window;
    window.session.selection().set(ids({"zurich", "lisbon"}));
    QCOMPARE(window.view().currentIndex(), window.at("lisbon"));
    QVERIFY(window.view().selectionModel()->isSelected(window.at("zurich")));
    QCOMPARE(window.view().selectionModel()->selectedRows().size(), 2);
    window.session.selection().clear();
    QVERIFY(!window.view().selectionModel()->hasSelection());
}

void TestStructureTree::revealsWhatIsClosed()
{
    Window window;
    QVERIFY(!window.view().isExpanded(window.at("munich")));
    window.session.reveal(id("muclab"));
    QVERIFY(window.view().isExpanded(window.at("munich")));
    QVERIFY(window.view().viewport()->rect().intersects(window.view().visualRect(window.at("muclab"))));
    QCOMPARE(window.view().currentIndex(), window.at("muclab"));
}

void TestStructureTree::selectionSurvivesFilterAndUndo()
{
    Window window;
    window.click("munich");
    window.filter().setText(u"lisbon"_s);
    QCOMPARE(window.selected(), ids({"munich"}));
    window.filter().clear();
    QVERIFY(window.view().selectionModel()->isSelected(window.at("munich")));
    QVERIFY(window.session.perform(moveTo(window.session.plan(), {id("munich")}, id("iberia"))));
    QVERIFY(window.view().selectionModel()->isSelected(window.at("munich")));
    window.session.undoStack().undo();
    QCOMPARE(window.selected(), ids({"munich"}));
    QVERIFY(window.view().selectionModel()->isSelected(window.at("munich")));
}

void TestStructureTree::expansionSurvivesFilterUndoAndReplacement()
{
    Window window;
    window.view().setExpanded(window.at("munich"), true);
    window.view().setExpanded(window.at("dsmmuc01"), true);
    window.view().setExpanded(window.at("iberia"), false);
    const QStringList before = window.shown();
    window.filter().setText(u"a"_s);
    QVERIFY(window.view().isExpanded(window.at("iberia")));
    window.view().setExpanded(window.at("dach"), false);
    window.filter().clear();
    QCOMPARE(window.shown(), before);
    QVERIFY(window.session.perform(removeObjects(window.session.plan(), {id("dach")})));
    QCOMPARE(window.shown().size(), 4);
    window.session.undoStack().undo();
    QCOMPARE(window.shown(), before);
    emit window.session.replaced();
    QCOMPARE(window.shown(), before);
}

void TestStructureTree::filterByKeyboard()
{
    Window window;
    window.view().setFocus();
    QTest::keyClick(&window.view(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(window.filter().hasFocus());
    QTest::keyClicks(&window.filter(), u"muc-l"_s);
    QCOMPARE(window.shown(), QStringList({u"Contoso"_s, u"DACH"_s, u"Munich"_s, u"MUC-Lab"_s}));
    QTest::keyClick(&window.filter(), Qt::Key_Escape);
    QVERIFY(window.filter().text().isEmpty());
    QCOMPARE(window.shown().size(), 12);
    QTest::keyClick(&window.filter(), Qt::Key_Down);
    QVERIFY(window.view().hasFocus());
}

void TestStructureTree::sayingThatNothingMatches()
{
    Window window;
    window.filter().setText(u"<b>no such thing</b>"_s);
    const auto labels = window.tree->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel *label) {
        return label->isVisible() && label->text().contains(u"<b>no such thing</b>"_s) && label->textFormat() == Qt::PlainText;
    }));
}

void TestStructureTree::revealLiftsAFilterThatHides()
{
    Window window;
    QSignalSpy hints(&window.session, &Session::hinted);
    window.filter().setText(u"lisbon"_s);
    window.session.reveal(id("lisoffice"));
    QCOMPARE(window.filter().text(), u"lisbon"_s);
    window.session.reveal(id("muclab"));
    QVERIFY(window.filter().text().isEmpty());
    QCOMPARE(window.view().currentIndex(), window.at("muclab"));
    QVERIFY(!hints.isEmpty());
}

void TestStructureTree::renameWithF2()
{
    Window window;
    window.click("zurich");
    QTest::keyClick(&window.view(), Qt::Key_F2);
    auto *editor = window.view().viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"Zurich"_s);
    editor->setText(u"Aarau"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(window.session.plan().name(window.session.plan().find(id("zurich"))), std::string_view("Aarau"));
    QCOMPARE(window.at("zurich").row(), 0);
    QCOMPARE(window.selected(), ids({"zurich"}));
    QCOMPARE(window.session.undoStack().count(), 1);
}

void TestStructureTree::closingWhileRenaming()
{
    Window window;
    window.click("zurich");
    QTest::keyClick(&window.view(), Qt::Key_F2);
    window.view().viewport()->findChild<QLineEdit *>()->setText(u"Aarau"_s);
    window.tree.reset();
}

void TestStructureTree::deleteRemovesAndGoesOn()
{
    Window window;
    window.click("munich");
    QTest::keyClick(&window.view(), Qt::Key_Delete);
    QVERIFY(!window.session.plan().find(id("munich")));
    QCOMPARE(window.selected(), ids({"vienna"}));
    QCOMPARE(window.session.undoStack().count(), 1);
}

void TestStructureTree::deleteOnAnApplicationKeepsItsPoint()
{
    Window window;
    window.view().setExpanded(window.at("dsmcentral"), true);
    const QModelIndex application = window.model().index(1, 0, window.at("dsmcentral"));
    window.view().setCurrentIndex(application);
    QTest::keyClick(&window.view(), Qt::Key_Delete);
    const Plan &plan = window.session.plan();
    QVERIFY(plan.find(id("dsmcentral")));
    QVERIFY(!plan.has(plan.find(id("dsmcentral")), App::PatchManagement));
    QCOMPARE(plan.applicationCount(plan.find(id("dsmcentral"))), 2);
}

void TestStructureTree::enterAndDoubleClickActivate()
{
    Window window;
    QSignalSpy activated(&*window.tree, &StructureTree::activated);
    window.click("zurich");
    QTest::keyClick(&window.view(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<ObjectId>(), id("zurich"));
    QTest::mouseDClick(window.view().viewport(), Qt::LeftButton, {}, window.rowOf("munich").center());
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated[1][0].value<ObjectId>(), id("munich"));
    QVERIFY(!window.view().isExpanded(window.at("munich")));
}

void TestStructureTree::contextMenuIsAskedFor()
{
    Window window;
    QSignalSpy asked(&*window.tree, &StructureTree::contextMenuRequested);
    const QPoint at = window.rowOf("munich").center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, window.view().viewport()->mapToGlobal(at));
    QApplication::sendEvent(window.view().viewport(), &event);
    QCOMPARE(asked.size(), 1);
}

void TestStructureTree::applicationsHaveAMenuOfTheirOwn()
{
    Window window;
    QSignalSpy asked(&*window.tree, &StructureTree::contextMenuRequested);
    window.view().setExpanded(window.at("dsmcentral"), true);
    window.view().setCurrentIndex(window.model().index(1, 0, window.at("dsmcentral")));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
    QApplication::sendEvent(window.view().viewport(), &event);
    QCOMPARE(asked.size(), 0);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().back()->trigger();
    menu->close();
    QVERIFY(window.session.plan().find(id("dsmcentral")));
    QCOMPARE(window.session.plan().applicationCount(window.session.plan().find(id("dsmcentral"))), 2);
}

void TestStructureTree::menuKeyOpensItAtTheRow()
{
    Window window;
    QSignalSpy asked(&*window.tree, &StructureTree::contextMenuRequested);
    window.click("munich");
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
    QApplication::sendEvent(window.view().viewport(), &event);
    QCOMPARE(asked.size(), 1);
    const QPoint at = window.view().viewport()->mapFromGlobal(asked.front().front().toPoint());
    QVERIFY(window.view().visualRect(window.at("munich")).contains(at));
}

void TestStructureTree::copyTakesTheApplication()
{
    Window window;
    window.view().setExpanded(window.at("dsmcentral"), true);
    window.view().setCurrentIndex(window.model().index(1, 0, window.at("dsmcentral")));
    QTest::keyClick(&window.view(), Qt::Key_C, Qt::ControlModifier);
    const auto payload = decodePayload(QApplication::clipboard()->mimeData(), window.session);
    QVERIFY(payload);
    QCOMPARE(payload->applications.size(), std::size_t(1));
    QCOMPARE(payload->applications.front().type, std::string("patchManagement"));
    // With an object selected the key is the window's.
    window.click("munich");
    QKeyEvent copy(QEvent::ShortcutOverride, Qt::Key_C, Qt::ControlModifier);
    copy.ignore();
    QApplication::sendEvent(&window.view(), &copy);
    QVERIFY(!copy.isAccepted());
}

void TestStructureTree::escapeInTheTreeLiftsTheFilter()
{
    Window window;
    window.filter().setText(u"munich"_s);
    window.view().setFocus();
    QTest::keyClick(&window.view(), Qt::Key_Escape);
    QVERIFY(window.filter().text().isEmpty());
}

void TestStructureTree::asteriskOpensWhatIsSelected()
{
    Window window;
    window.click("munich");
    QTest::keyClick(&window.view(), Qt::Key_Asterisk);
    QVERIFY(window.view().isExpanded(window.at("munich")));
    QVERIFY(window.view().isExpanded(window.at("dsmmuc01")));
    QVERIFY(!window.view().isExpanded(window.at("vienna")));
    window.tree->collapseAll();
    QCOMPARE(window.shown().size(), 5);
    emit window.session.replaced();
    QCOMPARE(window.shown().size(), 5);
}

void TestStructureTree::kindsAreFilteredByMenu()
{
    Window window;
    QMenu *menu = window.tree->findChild<QToolButton *>()->menu();
    for (QAction *action : menu->actions()) {
        if (action->isCheckable() && action->text() != u"Depots"_s)
            action->setChecked(false);
    }
    QCOMPARE(window.shown(), QStringList({u"Contoso"_s, u"DACH"_s, u"Frankfurt"_s, u"Depot FRA"_s}));
    menu->actions().front()->trigger();
    QCOMPARE(window.shown().size(), 12);
}

void TestStructureTree::expansionCanBeKeptElsewhere()
{
    Window window;
    window.view().setExpanded(window.at("munich"), true);
    window.view().setExpanded(window.at("iberia"), false);
    const QStringList before = window.shown();
    const std::vector<ObjectId> kept = window.tree->expandedIds();
    window.tree->collapseAll();
    window.tree->setExpandedIds(kept);
    QCOMPARE(window.shown(), before);
}

void TestStructureTree::everyControlHasAName()
{
    Window window;
    for (QWidget *widget : window.tree->findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && widget->focusProxy() == nullptr)
            QVERIFY2(!widget->accessibleName().isEmpty() || !widget->toolTip().isEmpty(), widget->metaObject()->className());
    }
}

// Writes pictures to look at when SITEWRIGHT_PICTURES names a folder.
void TestStructureTree::looksRight()
{
    const QString folder = qEnvironmentVariable("SITEWRIGHT_PICTURES");
    if (folder.isEmpty())
        QSKIP("SITEWRIGHT_PICTURES names no folder to put pictures into.");
    for (const auto mode : {ThemeSource::Mode::Light, ThemeSource::Mode::Dark}) {
        Window window(mode);
        window.view().setExpanded(window.at("munich"), true);
        window.view().setExpanded(window.at("vienna"), true);
        window.view().setExpanded(window.at("dsmvie01"), true);
        window.click("dsmmuc01");
        window.view().setFocus();
        QVERIFY(window.tree->grab().save(folder + u"/tree_%1.png"_s.arg(ThemeSource::nameOf(mode))));
        QTest::mouseMove(window.view().viewport(), window.view().visualRect(window.at("vienna")).center());
        QTest::keyClick(&window.view(), Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(&window.view(), Qt::Key_Down, Qt::ControlModifier);
        window.view().setExpanded(window.at("zurich"), true);
        QTest::keyClick(&window.view(), Qt::Key_F2);
        QVERIFY(window.tree->grab().save(folder + u"/tree_edit_%1.png"_s.arg(ThemeSource::nameOf(mode))));
        window.filter().setText(u"nothing like <b>this</b>"_s);
        QTest::qWait(20);
        QVERIFY(window.tree->grab().save(folder + u"/tree_nothing_%1.png"_s.arg(ThemeSource::nameOf(mode))));
        window.filter().setText(u"muc"_s);
        QTest::qWait(20);
        QVERIFY(window.tree->grab().save(folder + u"/tree_filter_%1.png"_s.arg(ThemeSource::nameOf(mode))));
    }
}

QTEST_MAIN(TestStructureTree)
#include "tst_structure_tree.moc"
