// SPDX-License-Identifier: MIT
// Takes the pictures in resources/screenshots: resources/screenshots/make tells it to write them there. Without that it only sees that all
// of them can still be taken.
#include <QDialog>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

#include "app/main_window.h"
#include "app/plan_files.h"
#include "tests/support/program.h"
#include "views/canvas/zoom_view.h"
#include "views/dialogs/rule_settings_dialog.h"
#include "views/export/export_dialog.h"
#include "views/network/plan_tabs.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

class TestScreenshots : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void window_data();
    void window();
    void dialogs();
    void nothingElseStandsThere();

private:
    void keep(QWidget &widget, const QString &name);
    QTemporaryDir m_temporary;
    QString m_folder;
    QTranslator m_english;
    QStringList m_names;
};

void TestScreenshots::initTestCase()
{
    m_folder = qEnvironmentVariable("SITEWRIGHT_SCREENSHOTS", m_temporary.path());
    QVERIFY(m_english.load(QFileInfo(programPath()).absolutePath() + u"/../app/sitewright_en.qm"_s) && QCoreApplication::installTranslator(&m_english)); // plurals
}

void TestScreenshots::keep(QWidget &widget, const QString &name)
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    const QImage image = widget.grab().toImage();
    QVERIFY(image.width() >= 600 && image.height() >= 400);
    QVERIFY(image.save(m_folder + u'/' + name));
    m_names.append(name);
}

void TestScreenshots::window_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("network");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<bool>("ledger");
    QTest::newRow("structure-light") << false << false << u"contoso"_s << u"dsmmuc"_s << false;
    QTest::newRow("structure-dark") << true << false << u"contoso"_s << u"munich"_s << false;
    QTest::newRow("network-light") << false << true << u"retail"_s << QString() << true;
    QTest::newRow("network-dark") << true << true << u"contoso"_s << u"lisbon"_s << false;
}

void TestScreenshots::window()
{
    QFETCH(bool, dark);
    QFETCH(bool, network);
    QFETCH(QString, plan);
    QFETCH(QString, chosen);
    QFETCH(bool, ledger);
    ThemeSource themes(*qApp, dark ? ThemeSource::Mode::Dark : ThemeSource::Mode::Light);
    MainWindow window(themes);
    window.resize(1440, 900);
    QVERIFY(window.files().openExample(u":/examples/%1.siteplan.json"_s.arg(plan)));
    auto *views = window.findChild<PlanTabs *>();
    if (network) {
        views->showNetwork();
        views->setColoursServices(true);
    }
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.session().finishChecking();
    if (const ObjectRef ref = window.session().plan().find(chosen.toStdString()); !chosen.isEmpty() && ref)
        window.session().selection().set(window.session().plan().id(ref));
    for (auto *tabs : window.findChildren<QTabBar *>()) {
        if (ledger && tabs->count() == 2)
            tabs->setCurrentIndex(1);
    }
    QCoreApplication::processEvents();
    views->setFocus(); // as after the start
    views->current().zoomToFit();
    QTest::qWait(300); // loads of links and the overview follow a moment later
    keep(window, QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
}

void TestScreenshots::dialogs()
{
    {
        ThemeSource themes(*qApp, ThemeSource::Mode::Light);
        MainWindow window(themes);
        window.start({});
        window.session().finishChecking();
        PictureChoice choice;
        choice.title = u"Contoso"_s;
        choice.coloursServices = true;
        ExportDialog dialog(window.session(), themes, {}, choice);
        dialog.show();
        keep(dialog, u"export-light.png"_s);
    }
    ThemeSource themes(*qApp, ThemeSource::Mode::Dark);
    MainWindow window(themes);
    window.start({});
    window.session().finishChecking();
    RuleSettingsDialog dialog(window.session(), themes);
    dialog.show();
    keep(dialog, u"rules-dark.png"_s);
}

void TestScreenshots::nothingElseStandsThere()
{
    QCOMPARE(m_names.size(), 6);
    m_names.sort();
    QCOMPARE(QDir(QStringLiteral(SITEWRIGHT_SOURCE_DIR "/resources/screenshots")).entryList({u"*.png"_s}, QDir::Files, QDir::Name), m_names);
}

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
