// SPDX-License-Identifier: MIT
#include <QClipboard>
#include <QMimeData>
#include <QTemporaryDir>
#include <QtTest>

#include "app/main_window.h"
#include "app/picture_commands.h"
#include "app/plan_files.h"
#include "tests/support/program.h"
#include "views/network/plan_tabs.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

class TestPictureCommands : public QObject {
    Q_OBJECT

private slots:
    void windowAndCommandLineWriteTheSameBytes_data();
    void windowAndCommandLineWriteTheSameBytes();
    void lastExportIsRepeated();
    void anotherPlanIsNotWrittenOverTheLastPicture();
    void pictureOnTheClipboard();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void TestPictureCommands::windowAndCommandLineWriteTheSameBytes_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<bool>("network");
    for (const char *suffix : {"svg", "pdf", "png"}) {
        QTest::addRow("structure %s", suffix) << QString::fromLatin1(suffix) << false;
        QTest::addRow("network %s", suffix) << QString::fromLatin1(suffix) << true;
    }
}

void TestPictureCommands::windowAndCommandLineWriteTheSameBytes()
{
    QFETCH(QString, suffix);
    QFETCH(bool, network);
    const QString plan = QStringLiteral(SITEWRIGHT_SOURCE_DIR "/resources/examples/contoso.siteplan.json");
    ThemeSource themes(*qApp, ThemeSource::Mode::Dark); // how the window looks does not matter
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 15));
    MainWindow window(themes);
    window.start(QFile::encodeName(plan));
    auto *pictures = window.findChild<PictureCommands *>();
    PictureChoice choice;
    choice.view = network ? PictureView::Network : PictureView::Structure;
    choice.title = u"Contoso"_s;
    choice.percent = 150;
    choice.coloursServices = true;
    choice.arrows = network;
    choice.ground = PictureGround::Paper;
    const QString mine = path(u"window."_s + suffix), theirs = path(u"command."_s + suffix);
    QVERIFY(pictures->exportTo(mine, choice));
    QStringList arguments{u"export"_s, plan, u"--to"_s, theirs, u"--title"_s, u"Contoso"_s, u"--scale"_s, u"1.5"_s, u"--legend"_s,
                          u"--colour-services"_s, u"--theme"_s, u"paper"_s};
    if (network)
        arguments << u"--view"_s << u"network"_s << u"--arrows"_s;
    const Ran ran = run(arguments);
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY(contentOf(mine).size() > 1000);
    QVERIFY(contentOf(mine) == contentOf(theirs));
}

void TestPictureCommands::lastExportIsRepeated()
{
    ThemeSource themes(*qApp, ThemeSource::Mode::Light);
    MainWindow window(themes);
    window.start({});
    auto *pictures = window.findChild<PictureCommands *>();
    PictureChoice choice;
    choice.title = u"Again"_s;
    QVERIFY(pictures->exportTo(path(u"again.svg"_s), choice));
    const QByteArray first = contentOf(path(u"again.svg"_s));
    QVERIFY(QFile::remove(path(u"again.svg"_s)));
    pictures->repeatExport(); // without a question
    QCOMPARE(contentOf(path(u"again.svg"_s)), first);
}

void TestPictureCommands::anotherPlanIsNotWrittenOverTheLastPicture()
{
    ThemeSource themes(*qApp, ThemeSource::Mode::Light);
    MainWindow window(themes);
    window.start({});
    auto *pictures = window.findChild<PictureCommands *>();
    QVERIFY(pictures->exportTo(path(u"first.svg"_s), {}));
    QVERIFY(window.files().openExample(u":/examples/retail.siteplan.json"_s));
    bool wasAsked = false;
    QTimer::singleShot(0, this, [&] {
        wasAsked = QApplication::activeModalWidget() != nullptr;
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    });
    pictures->repeatExport();
    QVERIFY(wasAsked);
}

void TestPictureCommands::pictureOnTheClipboard()
{
    ThemeSource themes(*qApp, ThemeSource::Mode::Light);
    MainWindow window(themes);
    window.start({});
    auto *pictures = window.findChild<PictureCommands *>();
    pictures->copyPicture(pictures->choice());
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data && data->hasImage());
    QVERIFY(qvariant_cast<QImage>(data->imageData()).width() > 500);
    QVERIFY(data->data(u"image/svg+xml"_s).contains("<svg"));
}

QTEST_MAIN(TestPictureCommands)
#include "tst_picture_commands.moc"
