// SPDX-License-Identifier: MIT
// Commands get the keys their user wants, keep them until the next start, and give them up to others; the overview shows them.
#include <QPushButton>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTreeWidget>
#include <QtTest>

#include "app/main_window.h"
#include "app/plan_files.h"
#include "app/shortcut_editor.h"
#include "app/shortcut_model.h"
#include "tests/support/contoso.h"
#include "tests/support/dialog_checks.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    Desk() : actions(themes, nullptr), settings(actions, nullptr) {}
    ThemeSource themes{Theme::light()};
    Actions actions;
    ShortcutSettings settings;
};

} // namespace

class TestShortcuts : public QObject {
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void namesAreUnique();
    void usualKeysDoNotClash();
    void usualKeysAreOnEveryKeyboard();
    void keysLastUntilTheNextStart();
    void keysAreTakenFromOthers();
    void resettingTakesThemBack();
    void damagedSettingsAreSurvived();
    void editorRecordsAndShowsConflicts();
    void editorFindsByKey();
    void overviewShowsWhatIsConfigured();
    void keysWorkInTheWindow();
    void everythingHasAName();
};

void TestShortcuts::namesAreUnique()
{
    QSet<QString> names;
    for (const ActionSpec &row : actionTable()) {
        QVERIFY2(!names.contains(ShortcutSettings::nameOf(row)), row.text);
        names.insert(ShortcutSettings::nameOf(row));
    }
}

void TestShortcuts::usualKeysDoNotClash()
{
    Desk desk;
    for (const ActionSpec &row : actionTable()) {
        for (const QKeySequence &key : ShortcutSettings::usualKeys(row.id))
            QVERIFY2(!desk.settings.owner(key, row.id), qPrintable(key.toString()));
    }
}

void TestShortcuts::usualKeysAreOnEveryKeyboard()
{
    // What Shift and a sign give differs: Ctrl+Shift+/ was Ctrl+? on one keyboard and Ctrl+/ on another, and then neither did anything.
    for (const ActionSpec &row : actionTable()) {
        for (const QKeySequence &key : ShortcutSettings::usualKeys(row.id)) {
            for (int i = 0; i < key.count(); ++i) {
                const int code = key[static_cast<uint>(i)].key();
                const bool isSign = code < Qt::Key_Escape && (code < Qt::Key_A || code > Qt::Key_Z);
                QVERIFY2(!isSign || !(key[static_cast<uint>(i)].keyboardModifiers() & Qt::ShiftModifier), qPrintable(key.toString()));
            }
        }
    }
}

void TestShortcuts::keysLastUntilTheNextStart()
{
    {
        Desk desk;
        desk.settings.setKeys(ActionId::Duplicate, {QKeySequence(u"Ctrl+Alt+J"_s), QKeySequence(u"Ctrl+Alt+Shift+J"_s)});
        desk.settings.setKeys(ActionId::Rename, {});
    }
    Desk desk;
    QCOMPARE(desk.actions[ActionId::Duplicate]->shortcuts(), (QList<QKeySequence>{QKeySequence(u"Ctrl+Alt+J"_s), QKeySequence(u"Ctrl+Alt+Shift+J"_s)}));
    QVERIFY(desk.actions[ActionId::Rename]->shortcuts().isEmpty());
    QCOMPARE(QSettings().allKeys().size(), 2); // nothing but what differs
}

void TestShortcuts::keysAreTakenFromOthers()
{
    Desk desk;
    desk.settings.setKeys(ActionId::Duplicate, {QKeySequence(u"Ctrl+Y"_s)});
    QVERIFY(!desk.settings.keys(ActionId::Redo).contains(QKeySequence(u"Ctrl+Y"_s)));
    QVERIFY(desk.settings.keys(ActionId::Redo).contains(QKeySequence(u"Ctrl+Shift+Z"_s)));
}

void TestShortcuts::resettingTakesThemBack()
{
    Desk desk;
    desk.settings.setKeys(ActionId::Duplicate, {QKeySequence(u"Ctrl+S"_s)});
    desk.settings.reset(ActionId::Save);
    QVERIFY(desk.settings.keys(ActionId::Duplicate).isEmpty());
    QVERIFY(desk.settings.isUsual(ActionId::Save));
    desk.settings.resetAll();
    for (const ActionSpec &row : actionTable())
        QVERIFY(desk.settings.isUsual(row.id));
    QVERIFY(QSettings().allKeys().isEmpty());
}

void TestShortcuts::damagedSettingsAreSurvived()
{
    QSettings().setValue(u"shortcuts/duplicate"_s, QStringList{u"what is this"_s, u"Ctrl+J"_s});
    QSettings().setValue(u"shortcuts/rename"_s, QByteArray("\x00\x01\xff", 3));
    QSettings().setValue(u"shortcuts/no-such-command"_s, u"Ctrl+J"_s);
    Desk desk;
    QCOMPARE(desk.settings.keys(ActionId::Duplicate), QList<QKeySequence>{QKeySequence(u"Ctrl+J"_s)});
}

void TestShortcuts::editorRecordsAndShowsConflicts()
{
    Desk desk;
    ShortcutEditor editor(desk.settings, desk.themes);
    editor.show();
    editor.table().selectRow(editor.model().rowOf(ActionId::Duplicate));
    auto *recorder = editor.findChild<QKeySequenceEdit *>();
    QVERIFY(!buttonCalled(editor, u"Use"_s)->isEnabled());
    QTest::keyClick(recorder->findChild<QWidget *>(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(recorder->keySequence(), QKeySequence(u"Ctrl+S"_s));
    const auto isTold = [&] {
        return std::ranges::any_of(editor.findChildren<QLabel *>(), [](QLabel *label) { return label->text().contains(u"belongs to “Save”"_s); });
    };
    QTRY_VERIFY(isTold());
    QTest::mouseClick(buttonCalled(editor, u"Use"_s), Qt::LeftButton);
    QCOMPARE(desk.settings.keys(ActionId::Duplicate), QList<QKeySequence>{QKeySequence(u"Ctrl+S"_s)});
    QVERIFY(desk.settings.keys(ActionId::Save).isEmpty());
    QTest::mouseClick(buttonCalled(editor, u"Reset"_s), Qt::LeftButton);
    QVERIFY(desk.settings.isUsual(ActionId::Duplicate));
    QTest::mouseClick(buttonCalled(editor, u"Reset all"_s), Qt::LeftButton);
    QVERIFY(desk.settings.isUsual(ActionId::Save));
}

void TestShortcuts::editorFindsByKey()
{
    Desk desk;
    ShortcutEditor editor(desk.settings, desk.themes);
    editor.show();
    QTest::keyClicks(editor.findChild<QLineEdit *>(), u"ctrl+j"_s);
    QCOMPARE(editor.model().rowCount(), 1);
    QCOMPARE(editor.model().action(0), ActionId::ZoomSelection);
    editor.findChild<QLineEdit *>()->setText(u"no such thing"_s);
    QCOMPARE(editor.model().rowCount(), 0);
    QVERIFY(!buttonCalled(editor, u"Use"_s)->isEnabled());
}

void TestShortcuts::overviewShowsWhatIsConfigured()
{
    QSettings().setValue(u"shortcuts/duplicate"_s, QStringList{u"Ctrl+J"_s});
    ThemeSource themes{Theme::light()};
    MainWindow window(themes);
    window.session().openPlan(contosoPlan());
    window.show();
    window.action(ActionId::Shortcuts)->trigger();
    auto *list = window.findChild<QTreeWidget *>();
    QVERIFY(list);
    const auto rows = list->findItems(u"Duplicate"_s, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.front()->text(1), u"Ctrl+J"_s);
}

void TestShortcuts::keysWorkInTheWindow()
{
    QSettings().setValue(u"shortcuts/duplicate"_s, QStringList{u"Ctrl+J"_s});
    ThemeSource themes{Theme::light()};
    MainWindow window(themes);
    window.session().openPlan(contosoPlan());
    window.show();
    window.activateWindow();
    QCoreApplication::processEvents();
    window.session().selection().set(id("munich"));
    const std::uint32_t sites = window.session().plan().count(Kind::Site);
    QTest::keySequence(&window, QKeySequence(u"Ctrl+D"_s));
    QCOMPARE(window.session().plan().count(Kind::Site), sites);
    QTest::keySequence(&window, QKeySequence(u"Ctrl+J"_s));
    QCOMPARE(window.session().plan().count(Kind::Site), sites + 1);
}

void TestShortcuts::everythingHasAName()
{
    Desk desk;
    ShortcutEditor editor(desk.settings, desk.themes);
    editor.show();
    QCOMPARE(unnamedControls(editor), QStringList());
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
