// SPDX-License-Identifier: MIT
// Filtering findings by text: words or a regular expression, with or without heed of capital letters.
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

#include "tests/support/findings_desk.h"
#include "views/findings/findings_bar.h"
#include "views/shared/pills.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct WordsDesk : FindingsDesk {
    QLineEdit &field() { return *panel.findChild<QLineEdit *>(); }
    QToolButton *button(const QString &name)
    {
        for (auto *one : panel.findChildren<QToolButton *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    void turn(const QString &name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    void type(const QString &text)
    {
        field().setFocus();
        field().selectAll();
        QTest::keyClicks(&field(), text);
        settle();
    }
    void settle()
    {
        QTest::qWait(200); // the field waits for a pause in typing
        model().finishFiltering();
    }
    QStringList objects()
    {
        QStringList out;
        for (int row = 0; row < model().rowCount(); ++row)
            out.append(model().index(row, FindingsModel::ObjectColumn).data().toString());
        return out;
    }
    QString problem()
    {
        for (const auto *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith("The expression is not valid"_L1))
                return label->text();
        }
        return {};
    }
};

} // namespace

class TestFindingsWords : public QObject {
    Q_OBJECT

private slots:
    void anExpressionFilters();
    void anotherExpressionMayShowMore();
    void capitalLettersCountOnWish();
    void anInvalidExpressionIsSaidAndTheListStays();
    void otherFiltersGoOnMeanwhile();
    void theSwitchesAreRemembered();
    void theyAreReachedByKeyboard();
    void aNarrowPanelHasThemInItsMenu();
};

void TestFindingsWords::anExpressionFilters()
{
    WordsDesk desk;
    const qsizetype all = desk.objects().size();
    desk.type(u"^MUC-L.b$"_s);
    QCOMPARE(desk.objects().size(), 0); // as words they occur nowhere
    desk.turn(u"Regular expression"_s);
    desk.settle();
    const QStringList found = desk.objects();
    QVERIFY(!found.isEmpty() && found.size() < all);
    for (const QString &object : found)
        QCOMPARE(object, u"MUC-Lab"_s);
    desk.turn(u"Regular expression"_s);
    desk.settle();
    QCOMPARE(desk.objects().size(), 0);
}

void TestFindingsWords::anotherExpressionMayShowMore()
{
    WordsDesk desk;
    desk.turn(u"Regular expression"_s);
    desk.type(u"^WOL"_s);
    const qsizetype one = desk.objects().size();
    desk.type(u"^WOL|^BLS"_s); // longer, and wider
    QVERIFY(one > 0 && desk.objects().size() > one);
}

void TestFindingsWords::capitalLettersCountOnWish()
{
    WordsDesk desk;
    desk.type(u"muc-lab"_s);
    const qsizetype any = desk.objects().size();
    QVERIFY(any > 0);
    desk.turn(u"Match case"_s);
    desk.settle();
    QCOMPARE(desk.objects().size(), 0);
    desk.type(u"MUC-Lab"_s);
    QCOMPARE(desk.objects().size(), any);
    desk.turn(u"Regular expression"_s);
    desk.type(u"muc.lab"_s);
    QCOMPARE(desk.objects().size(), 0);
    desk.turn(u"Match case"_s);
    desk.settle();
    QCOMPARE(desk.objects().size(), any);
}

void TestFindingsWords::anInvalidExpressionIsSaidAndTheListStays()
{
    WordsDesk desk;
    desk.turn(u"Regular expression"_s);
    desk.type(u"MUC"_s);
    const QStringList before = desk.objects();
    QVERIFY(!before.isEmpty());
    QCOMPARE(desk.problem(), QString());
    desk.type(u"(MAD"_s);
    QVERIFY(desk.problem().contains("The list shows what it showed before."_L1));
    QCOMPARE(desk.field().accessibleDescription(), desk.problem());
    QCOMPARE(desk.field().text(), u"(MAD"_s);
    // "(" was typed first: before it there was nothing that could be understood but what stood there.
    QCOMPARE(desk.objects(), before);
    QTest::keyClicks(&desk.field(), u")"_s);
    desk.settle();
    QCOMPARE(desk.problem(), QString());
    QVERIFY(desk.field().accessibleDescription().isEmpty());
    QVERIFY(!desk.objects().isEmpty() && desk.objects() != before);
}

void TestFindingsWords::otherFiltersGoOnMeanwhile()
{
    WordsDesk desk;
    desk.turn(u"Regular expression"_s);
    desk.type(u"["_s);
    QVERIFY(!desk.problem().isEmpty());
    const qsizetype all = desk.objects().size();
    QTest::mouseClick(desk.panel.findChildren<SeverityPill *>().first(), Qt::LeftButton);
    QVERIFY(desk.objects().size() < all);
    desk.panel.bar().showEverything();
    QCOMPARE(desk.objects().size(), all);
    QCOMPARE(desk.problem(), QString());
}

void TestFindingsWords::theSwitchesAreRemembered()
{
    QSettings settings;
    settings.clear();
    {
        WordsDesk desk;
        desk.turn(u"Regular expression"_s);
        desk.turn(u"Match case"_s);
        desk.type(u"^MUC"_s);
        desk.panel.saveTo(settings);
    }
    WordsDesk desk;
    desk.panel.restoreFrom(settings);
    QVERIFY(desk.button(u"Regular expression"_s)->isChecked());
    QVERIFY(desk.button(u"Match case"_s)->isChecked());
    desk.settle();
    QVERIFY(!desk.objects().isEmpty());
    for (const QString &object : desk.objects())
        QVERIFY(object.startsWith("MUC"_L1));
    settings.clear();
}

void TestFindingsWords::theyAreReachedByKeyboard()
{
    WordsDesk desk;
    desk.field().setFocus();
    QTest::keyClick(&desk.field(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), desk.button(u"Match case"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), desk.button(u"Regular expression"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(desk.button(u"Regular expression"_s)->isChecked());
    QCOMPARE(desk.field().placeholderText(), u"Expression"_s);
}

void TestFindingsWords::aNarrowPanelHasThemInItsMenu()
{
    WordsDesk desk;
    QVERIFY(desk.button(u"Match case"_s)->isVisible());
    desk.panel.resize(desk.panel.bar().minimumSizeHint().width(), 400);
    QTRY_VERIFY(!desk.button(u"Match case"_s)->isVisible());
    QAction *sameInMenu = nullptr;
    for (auto *menu : desk.panel.bar().findChildren<QMenu *>()) {
        for (QAction *action : menu->actions())
            sameInMenu = action->text() == u"Match case"_s ? action : sameInMenu;
    }
    QVERIFY(sameInMenu);
    sameInMenu->trigger();
    desk.type(u"muc-lab"_s);
    QCOMPARE(desk.objects().size(), 0);
}

QTEST_MAIN(TestFindingsWords)
#include "tst_findings_words.moc"
