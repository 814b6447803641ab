// SPDX-License-Identifier: MIT
// Small things of the window that were mended after looking at it.
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QtTest>

#include "model/catalog/applications.h"
#include "tests/support/window_desk.h"
#include "views/canvas/zoom_control.h"
#include "views/dialogs/edit_preview.h"
#include "views/findings/findings_panel.h"
#include "views/inspector/inspector.h"
#include "views/locator/locator.h"
#include "views/shared/application_dots.h"
#include "views/shared/elided_label.h"
#include "views/shared/toned_label.h"
#include "views/tree/structure_tree.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

class TestDetails : public QObject {
    Q_OBJECT

private slots:
    void theLookInForceIsMarked();
    void applicationsDifferByShape();
    void theEmptyLocatorIsSmall();
    void zoomReadsTheSameFromRightToLeft();
    void theMenuReadsTheSameFromRightToLeft();
    void adviceIsNoError();
    void aWindowWithoutAPlanSaysSo();
    void hiddenPanelsComeForwardToWorkIn();
    void renamingMeansWhatIsSelected();
};

void TestDetails::theLookInForceIsMarked()
{
    WindowDesk desk;
    const auto marked = [&] {
        QStringList out;
        for (const ActionId id : {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark}) {
            if (desk.window.action(id)->isChecked())
                out.append(desk.window.action(id)->text());
        }
        return out.join(u'|').remove(u'&');
    };
    desk.window.action(ActionId::ThemeDark)->trigger();
    QCOMPARE(marked(), u"Dark"_s);
    desk.window.action(ActionId::ThemeLight)->trigger();
    QCOMPARE(marked(), u"Light"_s);
    desk.window.action(ActionId::ThemeLight)->trigger(); // once more changes nothing
    QCOMPARE(marked(), u"Light"_s);
}

void TestDetails::applicationsDifferByShape()
{
    QList<QImage> shapes;
    for (const ApplicationSpec &type : builtInApplications()) {
        QImage image(applicationDotSide, applicationDotSide, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintApplicationDot(painter, {0, 0}, type.key, Qt::black);
        painter.end();
        QVERIFY2(!shapes.contains(image), type.key);
        shapes.append(image);
    }
    QCOMPARE(shapes.size(), builtInApplicationCount);
}

void TestDetails::theEmptyLocatorIsSmall()
{
    WindowDesk desk;
    desk.window.action(ActionId::Locate)->trigger();
    auto *locator = desk.window.findChild<Locator *>();
    QVERIFY(locator && locator->isVisible());
    auto *list = locator->findChild<QListView *>();
    QVERIFY(list->isHidden());
    const int small = locator->height();
    locator->findChild<QLineEdit *>()->setText(u"m"_s);
    QTRY_VERIFY(list->isVisible());
    QVERIFY(locator->height() > 2 * small);
    locator->findChild<QLineEdit *>()->clear();
    QTRY_COMPARE(locator->height(), small);
    locator->hide();
}

void TestDetails::zoomReadsTheSameFromRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    WindowDesk desk;
    QStringList texts;
    for (const auto *button : desk.window.findChild<ZoomControl *>()->findChildren<QToolButton *>())
        texts.append(button->text());
    QApplication::setLayoutDirection(Qt::LeftToRight);
    const QStringList zooms = texts.filter(u"%"_s);
    QCOMPARE(zooms.size(), 1);
    QVERIFY(zooms.front().startsWith(QChar(0x200e)) && zooms.front().endsWith(QChar(0x200e))); // else "% 100"
}

void TestDetails::theMenuReadsTheSameFromRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const WindowDesk desk;
    const QString zoom = desk.window.action(ActionId::ZoomNormal)->text(), fit = desk.window.action(ActionId::ZoomFit)->text();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(zoom.startsWith(QChar(0x200e)) && zoom.endsWith(QChar(0x200e)));
    QVERIFY(!fit.contains(QChar(0x200e)));
}

void TestDetails::adviceIsNoError()
{
    WindowDesk desk;
    const ThemeSource themes(Theme::light());
    EditPreview preview(desk.window.session(), themes);
    const auto colour = [&](const QString &words) {
        for (const auto *label : preview.findChildren<TonedLabel *>()) {
            if (label->text() == words)
                return label->palette().color(QPalette::WindowText);
        }
        return QColor();
    };
    preview.showProblem(u"It cannot be."_s);
    QCOMPARE(colour(u"It cannot be."_s), Theme::light().color(Tone::Error));
    preview.showAdvice(u"Choose one."_s);
    QCOMPARE(colour(u"Choose one."_s), Theme::light().color(Tone::TextSecondary));
    QVERIFY(!preview.isPossible());
}

void TestDetails::aWindowWithoutAPlanSaysSo()
{
    WindowDesk desk{Plan()};
    QStringList said;
    const auto read = [&](const auto &labels) {
        for (const auto *label : labels) {
            if (label->isVisible())
                said.append(label->text());
        }
    };
    read(desk.window.findChildren<QLabel *>());
    read(desk.window.findChildren<ElidedLabel *>());
    QVERIFY2(said.contains(u"No plan"_s), qPrintable(said.join(u'|'))); // the head of the inspector
    QCOMPARE(said.filter(u"There is no plan."_s).size(), 1);            // the findings
    QVERIFY(said.filter(u"No findings."_s).isEmpty());
    QVERIFY(!said.contains(u"In this plan"_s));
    desk.session().openPlan(contosoPlan());
    QCoreApplication::processEvents();
    said.clear();
    read(desk.window.findChildren<QLabel *>());
    QVERIFY(said.contains(u"In this plan"_s));
}

void TestDetails::hiddenPanelsComeForwardToWorkIn()
{
    WindowDesk desk;
    auto *tree = desk.window.findChild<StructureTree *>();
    auto *findings = desk.window.findChild<FindingsPanel *>();
    desk.select({id("munich")});
    for (const ActionId one : {ActionId::Find, ActionId::ShowInTree, ActionId::Rename}) {
        desk.window.action(ActionId::HideDocks)->trigger();
        QVERIFY(!tree->isVisible());
        desk.window.action(one)->trigger();
        QVERIFY2(tree->isVisible(), qPrintable(desk.window.action(one)->text()));
        desk.window.action(ActionId::HideDocks)->trigger();
        QVERIFY(tree->isVisible());
    }
    desk.window.action(ActionId::HideDocks)->trigger();
    desk.window.action(ActionId::NextFinding)->trigger();
    QTimer::singleShot(0, this, [] {
        if (QWidget *menu = QApplication::activePopupWidget())
            menu->close();
    });
    desk.window.action(ActionId::Fix)->trigger();
    QVERIFY(findings->isVisible());
}

void TestDetails::renamingMeansWhatIsSelected()
{
    WindowDesk desk;
    auto *inspector = desk.window.findChild<Inspector *>();
    auto *filter = desk.window.findChild<StructureTree *>()->findChild<QLineEdit *>();
    const auto name = [&](std::string_view object) { return desk.plan().displayName(test::object(desk.plan(), object)); };
    const auto renameTo = [&](const QString &text) {
        desk.window.action(ActionId::Rename)->trigger();
        QCoreApplication::processEvents();
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents(); // the tree's field answers a moment later
    };
    desk.select({id("zurich")});
    renameTo(u"Bern"_s);
    QCOMPARE(name("zurich"), u"Bern"_s);
    desk.select({id("munich")});
    desk.select({id("fra2mad")}); // a link has no row in the tree, where Munich's stays the current one
    renameTo(u"Main line"_s);
    QCOMPARE(name("fra2mad"), u"Main line"_s);
    QCOMPARE(name("munich"), u"Munich"_s);
    QVERIFY(inspector->isAncestorOf(QApplication::focusWidget()));
    desk.select({id("lisbon")});
    filter->setText(u"Munich"_s);
    QTRY_VERIFY(!desk.window.findChild<StructureTree *>()->showsSelected());
    renameTo(u"Lisboa"_s);
    QCOMPARE(name("lisbon"), u"Lisboa"_s);
    QCOMPARE(name("munich"), u"Munich"_s);
}

QTEST_MAIN(TestDetails)
#include "tst_details.moc"
