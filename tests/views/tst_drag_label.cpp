// SPDX-License-Identifier: MIT
#include "views/shared/drag_label.h"
#include "views/shared/theme_source.h"

#include <QtTest>

using namespace sitewright;
using namespace Qt::StringLiterals;

class TestDragLabel : public QObject {
    Q_OBJECT

private slots:
    void staysInsideTheWindow();
    void hidesWithoutWords();
    void wrapsALongReason();
    void marksHostileText();
    void looksRight();
};

void TestDragLabel::staysInsideTheWindow()
{
    const ThemeSource themes(Theme::light());
    QWidget window;
    window.resize(400, 300);
    DragLabel label(themes, &window);
    const DragWords words{u"Move to Zurich"_s, {{u"−1 warning"_s, DragNote::Sense::Good}}};
    for (const QPoint at : {QPoint(0, 0), QPoint(399, 299), QPoint(390, 0), QPoint(0, 290), QPoint(200, 150)}) {
        label.showAt(window.mapToGlobal(at), words);
        QVERIFY2(window.rect().contains(label.geometry()), qPrintable(QDebug::toString(label.geometry())));
        QVERIFY(!label.geometry().contains(at));
    }
}

void TestDragLabel::hidesWithoutWords()
{
    const ThemeSource themes(Theme::light());
    QWidget window;
    DragLabel label(themes, &window);
    label.showAt({10, 10}, {u"Move to Zurich"_s, {}});
    QVERIFY(!label.isHidden());
    label.showAt({10, 10}, {});
    QVERIFY(label.isHidden());
}

void TestDragLabel::wrapsALongReason()
{
    const ThemeSource themes(Theme::light());
    QWidget window;
    window.resize(800, 600);
    DragLabel label(themes, &window);
    const QString reason = u"A segment is a broadcast domain of one site; it cannot stand in a region or the organisation."_s;
    label.showAt({10, 10}, {u"Not here"_s, {{u"Short."_s, DragNote::Sense::Bad}}});
    const int low = label.height();
    label.showAt({10, 10}, {u"Not here"_s, {{reason, DragNote::Sense::Bad}}});
    QVERIFY(label.height() > low);
    QVERIFY(label.width() < 400);
}

void TestDragLabel::marksHostileText()
{
    const ThemeSource themes(Theme::light());
    QWidget window;
    DragLabel label(themes, &window);
    label.showAt({10, 10}, {u"Move to \u202eabc\n"_s, {}});
    QVERIFY(!label.words().title.contains(QChar(0x202e)));
    QVERIFY(!label.words().title.contains('\n'_L1));
}

// Writes a picture to look at when SITEWRIGHT_PICTURES names a folder.
void TestDragLabel::looksRight()
{
    const QString folder = qEnvironmentVariable("SITEWRIGHT_PICTURES");
    if (folder.isEmpty())
        QSKIP("SITEWRIGHT_PICTURES names no folder to put pictures into.");
    for (const bool dark : {false, true}) {
        const ThemeSource themes(dark ? Theme::dark() : Theme::light());
        QWidget window;
        window.setPalette(themes.theme().palette());
        window.resize(420, 220);
        DragLabel label(themes, &window);
        DragLabel other(themes, &window);
        label.showAt(window.mapToGlobal(QPoint(10, 10)),
                     {u"Move to Zurich"_s, {{u"−1 warning"_s, DragNote::Sense::Good}, {u"−3 cross-network actions"_s, DragNote::Sense::Good}}});
        other.showAt(window.mapToGlobal(QPoint(10, 100)),
                     {u"Not here"_s, {{u"A segment is a broadcast domain of one site; it cannot stand in a region or the organisation."_s, DragNote::Sense::Bad}}});
        QVERIFY(window.grab().save(folder + (dark ? u"/drag_label_dark.png"_s : u"/drag_label_light.png"_s)));
    }
}

QTEST_MAIN(TestDragLabel)
#include "tst_drag_label.moc"
