// SPDX-License-Identifier: MIT
#include "tests/support/source_checks.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sitewright::repo;

// The tree keeps the promises that no compiler checks, and every check bites when something is planted.
class TstRepo : public QObject
{
    Q_OBJECT

    const QString m_root = QStringLiteral(SITEWRIGHT_SOURCE_DIR);
    const QStringList m_layers = {u"model"_s, u"views"_s, u"app"_s};

    static QString listed(const QStringList &complaints) { return u'\n' + complaints.join(u'\n'); }

    Source document(const QString &name) const
    {
        QFile file(m_root + u'/' + name);
        return {name, file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString()};
    }

    QStringList complaintsAbout(const Source &source) const
    {
        return checkLayers(source, m_root) + checkBannedCalls(source) + checkLicenceLine(source) + checkLength(source, 600);
    }

private slots:
    void sourcesKeepTheRules()
    {
        const QList<Source> sources = readSources(m_root, m_layers);
        QVERIFY(sources.size() > 2);
        QStringList complaints;
        for (const Source &source : sources) {
            complaints += complaintsAbout(source);
            for (const QString &look : checkLength(source, 400))
                qInfo("look twice: %s", qPrintable(look));
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(listed(complaints)));
    }

    void testsCarryTheLicenceLine()
    {
        const QList<Source> sources = readSources(m_root, {u"tests"_s});
        QVERIFY(!sources.isEmpty());
        QStringList complaints;
        for (const Source &source : sources)
            complaints += checkLicenceLine(source);
        QVERIFY2(complaints.isEmpty(), qPrintable(listed(complaints)));
    }

    void breachIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("told");
        const QString core = u"model/plan/x.cpp"_s;
        const QString view = u"views/tree/x.cpp"_s;
        const QString app = u"app/x.cpp"_s;
        QTest::newRow("model includes views") << core << u"#include \"views/tree/x.h\""_s << u"never looks up"_s;
        QTest::newRow("model includes app") << core << u"#include \"app/x.h\""_s << u"never looks up"_s;
        QTest::newRow("model includes QtGui") << core << u"#include <QIcon>"_s << u"QtCore only"_s;
        QTest::newRow("model includes QtWidgets by path") << core << u"# include <QtWidgets/QWidget>"_s << u"QtCore only"_s;
        QTest::newRow("model includes QtNetwork") << core << u"#include <QTcpSocket>"_s << u"socket"_s;
        QTest::newRow("remote includes QtGui") << u"model/remote/x.cpp"_s << u"#include <QIcon>"_s << u"QtNetwork only"_s;
        QTest::newRow("views include app") << view << u"#include \"app/main_window.h\""_s << u"never include app"_s;
        QTest::newRow("views include QtNetwork") << view << u"#include <QNetworkReply>"_s << u"socket"_s;
        QTest::newRow("views include remote") << view << u"#include \"model/remote/netbox.h\""_s << u"app only"_s;
        QTest::newRow("app includes QtNetwork") << app << u"#include <QtNetwork/QTcpSocket>"_s << u"socket"_s;
        QTest::newRow("app includes tests") << app << u"#include \"tests/support/x.h\""_s << u"the tests"_s;
        QTest::newRow("app includes QtTest") << app << u"#include <QTest>"_s << u"QtTest"_s;
        QTest::newRow("include beside the file") << core << u"#include \"plan.h\""_s << u"repository root"_s;
        QTest::newRow("singleton") << view << u"Settings &s = Settings::instance();"_s << u"singletons"_s;
        QTest::newRow("singleton declared") << core << u"static Settings &instance();"_s << u"singletons"_s;
        QTest::newRow("QSaveFile") << app << u"QSaveFile file(name);"_s << u"full disk"_s;
        QTest::newRow("QJsonDocument") << core << u"auto d = QJsonDocument::fromJson(b);"_s << u"not strict"_s;
        QTest::newRow("tooltip from data") << view << u"w->setToolTip(mp.name);"_s << u"plain_text"_s;
        QTest::newRow("tooltip with an argument") << view << u"w->setToolTip(tr(\"On %1\").arg(name));"_s << u"plain_text"_s;
        QTest::newRow("what's this from data") << view << u"w->setWhatsThis(name);"_s << u"plain_text"_s;
        QTest::newRow("tooltip shown") << view << u"QToolTip::showText(pos, name);"_s << u"plain_text"_s;
        QTest::newRow("message box call") << app << u"QMessageBox::warning(this, a, b);"_s << u"plain_text"_s;
        QTest::newRow("message box object") << app << u"QMessageBox box(this);"_s << u"plain_text"_s;
        QTest::newRow("message box made") << app << u"auto *box = new QMessageBox(this);"_s << u"plain_text"_s;
        QTest::newRow("colour name") << view << u"pen(QColor(u\"x\"), \"#2F5FD0\");"_s << u"theme"_s;
        QTest::newRow("short colour name") << view << u"f(\"#fff\");"_s << u"theme"_s;
        QTest::newRow("colour numbers") << view << u"QColor(12, 13, 14)"_s << u"theme"_s;
        QTest::newRow("colour variable") << app << u"const QColor red(0xff, 0, 0);"_s << u"theme"_s;
        QTest::newRow("colour by qRgb") << app << u"fill(qRgb(1, 2, 3));"_s << u"theme"_s;
        QTest::newRow("colour by Qt's name") << view << u"painter.setPen(Qt::darkGray);"_s << u"theme"_s;
    }

    void breachIsFound()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, line);
        QFETCH(const QString, told);
        const QStringList complaints = complaintsAbout({path, u"// SPDX-License-Identifier: MIT\n"_s + line + u'\n'});
        QCOMPARE(complaints.size(), 1);
        QVERIFY2(complaints.first().startsWith(path + u":2: "_s), qPrintable(complaints.first()));
        QVERIFY2(complaints.first().contains(told), qPrintable(complaints.first()));
    }

    void properCodeIsAccepted_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::newRow("model includes itself") << u"model/base/x.cpp"_s << u"#include \"model/base/error.h\""_s;
        QTest::newRow("model includes QtCore") << u"model/base/x.cpp"_s << u"#include <QString>\n#include <QtCore/QList>"_s;
        QTest::newRow("remote includes QtNetwork") << u"model/remote/x.cpp"_s << u"#include <QNetworkReply>"_s;
        QTest::newRow("generated moc") << u"views/tree/x.cpp"_s << u"#include \"x.moc\""_s;
        QTest::newRow("the application object") << u"app/x.cpp"_s << u"QCoreApplication::instance();"_s;
        QTest::newRow("an instance of something") << u"model/edits/x.cpp"_s << u"auto found = instance(draft, type);"_s;
        QTest::newRow("in a comment") << u"model/io/x.cpp"_s << u"/* never\n QSaveFile */ // nor QJsonDocument, instance()"_s;
        QTest::newRow("after a string with slashes") << u"app/x.cpp"_s << u"f(\"http://x\"); g('\"'); // QSaveFile"_s;
        QTest::newRow("constant tooltip") << u"views/tree/x.cpp"_s << u"w->setToolTip(tr(\"Zoom in\"));"_s;
        QTest::newRow("the helper itself") << u"views/shared/plain_text.cpp"_s << u"w->setToolTip(escaped(text));"_s;
        QTest::newRow("message box constants") << u"app/x.cpp"_s << u"if (answer == QMessageBox::Yes) {}"_s;
        QTest::newRow("the colour table") << u"views/shared/theme.cpp"_s << u"QColor(1, 2, 3); f(\"#2F5FD0\");"_s;
        QTest::newRow("no colour") << u"views/tree/x.cpp"_s << u"fill(Qt::transparent); QColor c = theme.line; QColor()"_s;
    }

    void properCodeIsAccepted()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, line);
        const QStringList complaints = complaintsAbout({path, u"// SPDX-License-Identifier: MIT\n"_s + line + u'\n'});
        QVERIFY2(complaints.isEmpty(), qPrintable(listed(complaints)));
    }

    void longFileIsFound()
    {
        QCOMPARE(checkLength({u"app/x.cpp"_s, QString(600, u'\n')}, 600), QStringList());
        QCOMPARE(checkLength({u"app/x.cpp"_s, QString(601, u'\n')}, 600).size(), 1);
    }

    void missingLicenceLineIsFound()
    {
        QCOMPARE(checkLicenceLine({u"app/x.cpp"_s, u"#include <QString>\n"_s}).size(), 1);
        QCOMPARE(checkLicenceLine({u"app/x.cpp"_s, u"\n// SPDX-License-Identifier: MIT\n"_s}).size(), 1);
    }

    void topLevelIsAsListed()
    {
        const QStringList listedNames = {u"ARCHITECTURE.md"_s, u"CHANGELOG.md"_s, u"CMakeLists.txt"_s, u"CMakePresets.json"_s,
            u"CONTRIBUTING.md"_s, u"DECISIONS.md"_s, u"LICENSE"_s, u"README.md"_s, u"app"_s, u"model"_s, u"resources"_s,
            u"tests"_s, u"translations"_s, u"views"_s};
        QStringList names = QDir(m_root).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        // What .gitignore names may lie around.
        static const QRegularExpression ignored(u"^(build|build-.*|.*\\.user|.*\\.autosave|compile_commands\\.json)$"_s);
        names.removeIf([](const QString &name) { return ignored.match(name).hasMatch(); });
        names.sort();
        QCOMPARE(names.join(u' '), listedNames.join(u' '));
        QCOMPARE(QDir(m_root + u"/.ci"_s).entryList(QDir::Files).join(u' '), u"run setup.sh"_s);
    }

    void documentsTellTheTruth()
    {
        QStringList complaints;
        for (const QString &name : {u"README.md"_s, u"ARCHITECTURE.md"_s, u"CONTRIBUTING.md"_s, u"DECISIONS.md"_s, u"CHANGELOG.md"_s}) {
            const Source text = document(name);
            QVERIFY2(!text.text.isEmpty(), qPrintable(name));
            complaints += checkDocument(text, m_root);
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(listed(complaints)));
        const QString readme = document(u"README.md"_s).text;
        for (const QString &command : {u"./app/run"_s, u"./tests/run"_s})
            QVERIFY2(readme.contains(u'\n' + command), qPrintable(command));
        for (const QString &folder : {u"`model/`"_s, u"`views/`"_s, u"`app/`"_s, u"`resources/`"_s, u"`translations/`"_s, u"`tests/`"_s})
            QVERIFY2(readme.contains(folder), qPrintable(folder));
    }

    void untrueDocumentIsFound()
    {
        QCOMPARE(checkDocument({u"README.md"_s, u"```sh\n./app/walk\n```\n"_s}, m_root).size(), 1);
        QCOMPARE(checkDocument({u"README.md"_s, u"```sh\n./LICENSE\n```\n"_s}, m_root).size(), 1);
        QCOMPARE(checkDocument({u"README.md"_s, u"see [it](nowhere/at/all.md)\n"_s}, m_root).size(), 1);
        QCOMPARE(checkDocument({u"README.md"_s, u"[a](LICENSE#x) [b](https://example.org/x)\n"_s}, m_root), QStringList());
    }

    void plantedFaultsFitTheirSources()
    {
        QProcess check;
        check.start(m_root + u"/tests/faults/run"_s, {u"--check"_s});
        QVERIFY(check.waitForFinished());
        QVERIFY2(check.exitCode() == 0, check.readAllStandardOutput().constData());
    }

    void scriptsParse_data()
    {
        QTest::addColumn<QString>("script");
        for (const char *script : {"app/run", "tests/run", ".ci/run", ".ci/setup.sh", "tests/support/run_test"})
            QTest::newRow(script) << QString::fromLatin1(script);
    }

    void scriptsParse()
    {
        QFETCH(const QString, script);
        QProcess bash;
        bash.start(u"bash"_s, {u"-n"_s, m_root + u'/' + script});
        QVERIFY(bash.waitForFinished());
        QVERIFY2(bash.exitCode() == 0, bash.readAllStandardError().constData());
        QVERIFY(script.endsWith(".sh"_L1) || QFileInfo(m_root + u'/' + script).isExecutable());
    }
};

QTEST_APPLESS_MAIN(TstRepo)
#include "tst_repo.moc"
