// SPDX-License-Identifier: MIT
// Seven tasks done through the accessibility bus alone, by a program that knows nothing of Sitewright but names and roles: what it can
// find and press, a screen reader's user can.
// platform: xcb
// run: serial
// timeout: 600
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

#include "tests/support/program.h"

using namespace sitewright::test;
using namespace Qt::StringLiterals;

class TestScreenReader : public QObject {
    Q_OBJECT

private slots:
    void tasksThroughTheAccessibilityBus();
};

void TestScreenReader::tasksThroughTheAccessibilityBus()
{
    const QString launcher = u"/usr/libexec/at-spi-bus-launcher"_s, python = u"/usr/bin/python3"_s;
    if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty() || !QFile::exists(launcher))
        QSKIP("dbus-run-session or at-spi2-core is not there (Debian: dbus, at-spi2-core)");
    if (runProgram(python, {u"-c"_s, u"import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"_s}).code != 0)
        QSKIP("The accessibility bus cannot be asked from Python (Debian: python3-gi, gir1.2-atspi-2.0)");
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"dbus-run-session"_s, {u"--"_s, u"/bin/sh"_s, u"-c"_s, u"\"$0\" --launch-immediately & exec \"$1\" \"$2\" \"$3\""_s, launcher, python,
                                          QStringLiteral(SITEWRIGHT_SOURCE_DIR "/tests/support/screen_reader.py"), programPath()});
    QVERIFY(process.waitForFinished(500'000));
    const QByteArray said = process.readAll();
    qInfo("%s", said.constData());
    QVERIFY2(said.count("ok: ") >= 7 && process.exitCode() == 0, said.constData());
}

QTEST_MAIN(TestScreenReader)
#include "tst_screen_reader.moc"
