// SPDX-License-Identifier: MIT
// In a small window every dock keeps the width it needs to be read, in a language of long words, too.
#include "tests/support/all_windows.h"
#include "tests/support/window_desk.h"
#include "views/inspector/inspector.h"
#include "views/shared/fonts.h"
#include "views/tree/structure_tree.h"

using namespace sitewright;
using namespace sitewright::test;

class TestDockWidths : public QObject {
    Q_OBJECT

private slots:
    void theTreeCanBeRead_data();
    void theTreeCanBeRead();
    void cleanup() { speakPseudo(false); }
};

void TestDockWidths::theTreeCanBeRead_data()
{
    QTest::addColumn<bool>("pseudo");
    QTest::addColumn<int>("most");
    QTest::newRow("English") << false << 800;
    QTest::newRow("pseudo language") << true << 800;
}

void TestDockWidths::theTreeCanBeRead()
{
    QFETCH(bool, pseudo);
    QFETCH(int, most);
    speakPseudo(pseudo);
    WindowDesk desk;
    desk.select({id("dsmmuc")});
    desk.window.resize(800, 640);
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    const auto *tree = desk.window.findChild<StructureTree *>();
    const auto *inspector = desk.window.findChild<Inspector *>();
    QVERIFY2(tree->width() >= scaledInt(QFontMetricsF(tree->font()), 150), qPrintable(QString::number(tree->width())));
    QVERIFY2(desk.window.width() <= most, qPrintable(QString::number(desk.window.width())));
    QVERIFY(inspector->width() >= inspector->minimumSizeHint().width());
}

QTEST_MAIN(TestDockWidths)
#include "tst_dock_widths.moc"
