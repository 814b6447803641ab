// SPDX-License-Identifier: MIT
#include <QClipboard>
#include <QMimeData>
#include <QProgressDialog>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

#include "app/main_window.h"
#include "app/picture_commands.h"
#include "app/plan_files.h"
#include "model/edits/structure_edits.h"
#include "tests/support/plan_generator.h"
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
    void picturesShowTheLayersOfTheWindow_data();
    void picturesShowTheLayersOfTheWindow();
    void picturesShowClosedBoxesClosed();
    void unknownLayersAreRefused();
    void cancelledExportsLeaveNothing();
    void loadsOfManyLinksAreWaitedFor();
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

void TestPictureCommands::picturesShowTheLayersOfTheWindow_data()
{
    QTest::addColumn<bool>("network");
    QTest::addColumn<QList<ActionId>>("switched");
    QTest::addColumn<QString>("layers");
    using enum ActionId;
    QTest::newRow("structure") << false << QList{LayerSegments, LayerStores, LayerLinks, LayerArrows} << u"points,applications,links,arrows"_s;
    QTest::newRow("structure without Management Points") << false << QList{LayerPoints} << u"segments,stores,applications"_s;
    QTest::newRow("network") << true << QList{NetworkClouds, ShowLoads} << u"links,arrows"_s;
    QTest::newRow("network without arrows") << true << QList{ServiceArrows} << u"links,clouds,loads"_s;
}

void TestPictureCommands::picturesShowTheLayersOfTheWindow()
{
    QFETCH(bool, network);
    QFETCH(QList<ActionId>, switched);
    QFETCH(QString, layers);
    QSettings().clear();
    const QString plan = QStringLiteral(SITEWRIGHT_SOURCE_DIR "/resources/examples/contoso.siteplan.json");
    ThemeSource themes(*qApp, ThemeSource::Mode::Light);
    MainWindow window(themes);
    window.start(QFile::encodeName(plan));
    if (network)
        window.action(ActionId::ShowNetwork)->trigger();
    auto *pictures = window.findChild<PictureCommands *>();
    const QString usual = path(u"usual.svg"_s), mine = path(u"window.svg"_s), theirs = path(u"command.svg"_s);
    QVERIFY(pictures->exportTo(usual, pictures->choice()));
    for (const ActionId id : switched)
        window.action(id)->toggle();
    const PictureChoice choice = pictures->choice();
    QVERIFY(pictures->exportTo(mine, choice));
    QVERIFY(contentOf(mine) != contentOf(usual));
    QStringList arguments{u"export"_s, plan, u"--to"_s, theirs, u"--legend"_s, u"--title"_s, choice.title, u"--layers"_s, layers};
    if (network)
        arguments << u"--view"_s << u"network"_s;
    if (choice.coloursServices)
        arguments << u"--colour-services"_s;
    const Ran ran = run(arguments);
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY(contentOf(mine) == contentOf(theirs));
    QSettings().clear();
}

void TestPictureCommands::picturesShowClosedBoxesClosed()
{
    QSettings().clear();
    const QString plan = QStringLiteral(SITEWRIGHT_SOURCE_DIR "/resources/examples/contoso.siteplan.json");
    ThemeSource themes(*qApp, ThemeSource::Mode::Light);
    MainWindow window(themes);
    window.start(QFile::encodeName(plan));
    auto *pictures = window.findChild<PictureCommands *>();
    window.action(ActionId::CollapseAllBoxes)->trigger();
    const PictureChoice choice = pictures->choice();
    QVERIFY(!choice.closed.empty());
    const QString mine = path(u"closed.svg"_s), theirs = path(u"closed-command.svg"_s);
    QVERIFY(pictures->exportTo(mine, choice));
    QStringList arguments{u"export"_s, plan, u"--to"_s, theirs, u"--legend"_s, u"--title"_s, choice.title};
    for (const ObjectId id : choice.closed)
        arguments << u"--closed"_s << QString::fromStdString(std::string(id.text()));
    const Ran ran = run(arguments);
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY(contentOf(mine) == contentOf(theirs));
    QSettings().clear();
}

void TestPictureCommands::unknownLayersAreRefused()
{
    const QString plan = QStringLiteral(SITEWRIGHT_SOURCE_DIR "/resources/examples/contoso.siteplan.json");
    const Ran ran = run({u"export"_s, plan, u"--to"_s, path(u"none.svg"_s), u"--layers"_s, u"links,clouds"_s}); // no clouds in the structure
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.err.contains("This view has no layer clouds."), ran.err.constData());
    QVERIFY(!QFile::exists(path(u"none.svg"_s)));
}

void TestPictureCommands::cancelledExportsLeaveNothing()
{
    ThemeSource themes(*qApp, ThemeSource::Mode::Light);
    MainWindow window(themes);
    window.start({});
    window.session().openPlan(generatePlan({.sites = 2000}));
    QTimer::singleShot(5, &window, [&] {
        auto *progress = window.findChild<QProgressDialog *>();
        QVERIFY(progress);
        progress->cancel();
    });
    const QString file = path(u"cancelled.svg"_s);
    QVERIFY(!window.findChild<PictureCommands *>()->exportTo(file, {}));
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
    QCoreApplication::processEvents();
    QVERIFY(!QFile::exists(file));
}

void TestPictureCommands::loadsOfManyLinksAreWaitedFor()
{
    ThemeSource themes(*qApp, ThemeSource::Mode::Light);
    MainWindow window(themes);
    window.start({});
    Plan plan = generatePlan({.sites = 4000, .seed = 1});
    std::vector<ObjectId> repositories;
    plan.forEach(Kind::Repository, [&](ObjectRef ref) { repositories.push_back(plan.id(ref)); });
    window.session().openPlan(std::move(plan));
    QVERIFY(window.session().perform(setField(window.session().plan(), repositories, FieldId::ChangeMb, std::int64_t(500))));
    QVERIFY(!window.session().ledger().areLinksCounted());
    PictureChoice choice;
    choice.view = PictureView::Network;
    QVERIFY(window.findChild<PictureCommands *>()->exportTo(path(u"at-once.svg"_s), choice));
    QVERIFY(window.session().ledger().areLinksCounted());
    QVERIFY(window.findChild<PictureCommands *>()->exportTo(path(u"later.svg"_s), choice));
    QCOMPARE(contentOf(path(u"at-once.svg"_s)), contentOf(path(u"later.svg"_s)));
    choice.networkLayers.set(NetworkLayer::Loads, false);
    QVERIFY(window.findChild<PictureCommands *>()->exportTo(path(u"without.svg"_s), choice));
    QVERIFY(contentOf(path(u"without.svg"_s)) != contentOf(path(u"later.svg"_s)));
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
