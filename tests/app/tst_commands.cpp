// SPDX-License-Identifier: MIT
// The program itself, driven as scripts drive it: exit codes, streams, bytes.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include "model/io/plan_reader.h"
#include "tests/support/program.h"
#include "views/session/session.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

const QString program = programPath();
const QString examples = QStringLiteral(SITEWRIGHT_SOURCE_DIR "/resources/examples/");

QStringList keysOf(const QByteArray &report)
{
    QStringList out;
    for (const auto &finding : jsonOf(report)["findings"_L1].toArray())
        out.append(finding.toObject()["key"_L1].toString());
    return out;
}

/// A site whose only finding of level error can be waited for, and names that try to steer a terminal.
const QByteArray hostilePlan = R"({
  "format": "sitewright-plan",
  "version": 1,
  "plan": {"name": "Hostile"},
  "organization": {"id": "org", "name": "Org"},
  "sites": [
    {"id": "s1", "name": "x\u202eevil", "parent": "org"}
  ],
  "segments": [
    {"id": "g1", "name": "a\u200bb", "site": "s1", "wakeOnLan": true}
  ]
}
)";

const QByteArray graphml = R"xml(<?xml version="1.0" encoding="utf-8"?>
<graphml>
  <key attr.name="label" attr.type="string" for="node" id="d0" />
  <graph edgedefault="undirected">
    <node id="0"><data key="d0">Bonn</data></node>
    <node id="1"><data key="d0">Kiel</data></node>
    <node id="2"><data key="d0">Bonn</data></node>
    <edge source="0" target="1" />
  </graph>
</graphml>
)xml";

const QByteArray table = "Name;Region;Clients\nBonn;West;40\nKiel;North;12\n";

} // namespace

class CommandsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for test files");
        return path(name);
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(program), "SITEWRIGHT_BINARY does not name the program");
        QVERIFY(m_folder.isValid());
    }

    void helpAndVersionAreNoMistakes();
    void mistakesInUseAreTwo_data();
    void mistakesInUseAreTwo();
    void optionsEndWithTwoDashes();
    void newWritesAPlanWithoutErrors();
    void newGoesToStandardOutput();
    void checkIsAsPromised();
    void checkGivesTheSameBytes_data();
    void checkGivesTheSameBytes();
    void failOnDecidesTheExitCode_data();
    void failOnDecidesTheExitCode();
    void ruleNarrowsTheCheck();
    void severalPlansAreReportedInTurn();
    void unreadablePlanDoesNotHideTheOthers();
    void unreadableInputIsThree_data();
    void unreadableInputIsThree();
    void allErrorsOfAPlanAreSaid();
    void unwritableOutputIsFour();
    void readOnlyFolderIsFour();
    void fullDeviceIsFourAndSaid();
    void closedPipeIsNoCrash();
    void namesCannotSteerATerminal_data();
    void namesCannotSteerATerminal();
    void fileNamesNeedNotBeUtf8();
    void fixReducesFindings();
    void fixDryRunWritesNothing();
    void fixKeepsThePlanAloneOnStandardOutput();
    void importIsDeterministic_data();
    void importIsDeterministic();
    void importAddsToAPlan();
    void differentSourcesGiveDifferentIds();
    void exportWritesBySuffix_data();
    void exportWritesBySuffix();
    void reportNamesTheResponsibleService();
    void reportCountsDistribution();
    void rulesAreListed();
    void rulesSayWhatAPlanChanges();
    void explainShowsAPage();
    void windowAndCommandLineAgree_data();
    void windowAndCommandLineAgree();
    void outputIsEnglishWithPluralsEverywhere();
};

void CommandsTest::helpAndVersionAreNoMistakes()
{
    QCOMPARE(run({u"--version"_s}).out, QByteArray("sitewright " SITEWRIGHT_VERSION "\n"));
    for (const QStringList &arguments : {QStringList{u"--version"_s}, {u"--help"_s}, {u"check"_s, u"--help"_s}, {u"import"_s, u"-h"_s}}) {
        const Ran ran = run(arguments);
        QCOMPARE(ran.code, 0);
        QVERIFY(!ran.out.isEmpty());
        QCOMPARE(ran.err, QByteArray());
    }
    const QByteArray help = run({u"--help"_s}).out;
    for (const char *command : {"new", "check", "fix", "import", "export", "report", "rules", "explain"})
        QVERIFY2(help.contains(command), command);
}

void CommandsTest::mistakesInUseAreTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString plan = examples + u"minimal.siteplan.json"_s;
    QTest::newRow("unknown option") << QStringList{u"check"_s, u"--nonsense"_s, plan};
    QTest::newRow("unknown option first") << QStringList{u"--nonsense"_s};
    QTest::newRow("no plan") << QStringList{u"check"_s};
    QTest::newRow("unknown format") << QStringList{u"check"_s, u"--format"_s, u"yaml"_s, plan};
    QTest::newRow("unknown level") << QStringList{u"check"_s, u"--fail-on"_s, u"worry"_s, plan};
    QTest::newRow("unknown rule") << QStringList{u"check"_s, u"--rule"_s, u"XYZ-99"_s, plan};
    QTest::newRow("fix an unknown rule") << QStringList{u"fix"_s, u"--dry-run"_s, u"--rule"_s, u"XYZ-99"_s, plan};
    QTest::newRow("fix to nowhere") << QStringList{u"fix"_s, plan};
    QTest::newRow("unknown import") << QStringList{u"import"_s, u"ldif"_s, plan, u"-o"_s, u"-"_s};
    QTest::newRow("unknown suffix") << QStringList{u"export"_s, plan, u"--to"_s, u"plan.docx"_s};
    QTest::newRow("unknown template") << QStringList{u"new"_s, u"--template"_s, u"magic"_s, u"-o"_s, u"-"_s};
    QTest::newRow("explain nothing known") << QStringList{u"explain"_s, u"XYZ-99"_s};
}

void CommandsTest::mistakesInUseAreTwo()
{
    QFETCH(QStringList, arguments);
    const Ran ran = run(arguments);
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(!ran.err.trimmed().isEmpty());
}

void CommandsTest::optionsEndWithTwoDashes()
{
    QDir::setCurrent(m_folder.path());
    write(u"--format.siteplan.json"_s, contentOf(examples + u"minimal.siteplan.json"_s));
    const Ran ran = run({u"check"_s, u"--fail-on"_s, u"never"_s, u"--"_s, u"--format.siteplan.json"_s});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.contains("--format.siteplan.json: "));
}

void CommandsTest::newWritesAPlanWithoutErrors()
{
    const QString plan = path(u"new.siteplan.json"_s);
    const Ran made = run({u"new"_s, u"--template"_s, u"wizard"_s, u"-o"_s, plan});
    QCOMPARE(made.code, 0);
    QCOMPARE(made.out, QByteArray());
    QVERIFY(contentOf(plan).startsWith("{\n  \"format\": \"sitewright-plan\""));
    const Ran checked = run({u"check"_s, plan});
    QCOMPARE(checked.code, 0);
    QVERIFY(!checked.out.isEmpty());
}

void CommandsTest::newGoesToStandardOutput()
{
    const Ran made = run({u"new"_s, u"-o"_s, u"-"_s});
    QCOMPARE(made.code, 0);
    const Ran again = run({u"new"_s, u"-o"_s, u"-"_s});
    QCOMPARE(again.out, made.out);
    const Ran checked = run({u"check"_s, u"-"_s}, made.out);
    QCOMPARE(checked.code, 0);
    QVERIFY(checked.out.contains("standard input: "));
    QCOMPARE(run({u"new"_s, u"--template"_s, u"empty"_s, u"-o"_s, u"-"_s}).code, 0);
}

void CommandsTest::checkIsAsPromised()
{
    const QString plan = examples + u"contoso.siteplan.json"_s;
    const Ran ran = run({u"check"_s, plan, u"--format"_s, u"json"_s, u"--fail-on"_s, u"never"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY(ran.out.startsWith("{\"format\": \"sitewright-findings\", \"version\": 1, \"plan\": \""));
    const QJsonObject root = jsonOf(ran.out);
    QCOMPARE(root["plan"_L1].toString(), plan);
    QCOMPARE(root["summary"_L1].toObject().keys(), QStringList({u"error"_s, u"expiredWaivers"_s, u"hint"_s, u"reopenedWaivers"_s,
                                                                u"staleWaivers"_s, u"waived"_s, u"warning"_s}));
    const QJsonObject rule = root["rules"_L1].toArray().first().toObject();
    QCOMPARE(rule.keys(), QStringList({u"category"_s, u"code"_s, u"enabled"_s, u"origin"_s, u"severity"_s}));

    const QList<QByteArray> lines = contentOf(plan).split('\n');
    const QStringList severities{u"error"_s, u"warning"_s, u"hint"_s};
    const QJsonArray findings = root["findings"_L1].toArray();
    QVERIFY(findings.size() > 3);
    std::tuple<qsizetype, QString, QString> before{-1, {}, {}};
    int counted[3] = {};
    for (const auto &value : findings) {
        const QJsonObject finding = value.toObject();
        for (const char *member : {"key", "rule", "severity", "category", "subjects", "message", "fingerprint", "fixes", "waived"})
            QVERIFY2(finding.contains(QLatin1String(member)), member);
        const QString key = finding["key"_L1].toString(), code = finding["rule"_L1].toString();
        const std::tuple now{severities.indexOf(finding["severity"_L1].toString()), code, key};
        QVERIFY2(before < now, qPrintable(key)); // sorted, none twice
        before = now;
        QVERIFY(key.startsWith(code + u':'));
        if (!finding["waived"_L1].toBool())
            ++counted[std::get<0>(now)];
        if (finding.contains("line"_L1)) {
            const QByteArray id = finding["subjects"_L1].toArray().first().toString().toUtf8();
            QVERIFY(lines.at(finding["line"_L1].toInt() - 1).contains("\"id\": \"" + id + "\""));
        }
    }
    for (int i = 0; i < 3; ++i)
        QCOMPARE(root["summary"_L1].toObject()[severities[i]].toInt(), counted[i]);
}

void CommandsTest::checkGivesTheSameBytes_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::newRow("again") << u"X"_s << u"x"_s;
    QTest::newRow("C") << u"LC_ALL"_s << u"C"_s;
    QTest::newRow("German") << u"LC_ALL"_s << u"de_DE.UTF-8"_s;
    QTest::newRow("German by language") << u"LANGUAGE"_s << u"de"_s;
    QTest::newRow("west") << u"TZ"_s << u"Pacific/Honolulu"_s;
    QTest::newRow("east") << u"TZ"_s << u"Pacific/Kiritimati"_s;
    QTest::newRow("hash seed") << u"QT_HASH_SEED"_s << u"0"_s;
}

void CommandsTest::checkGivesTheSameBytes()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    for (const char *format : {"text", "json", "sarif", "junit"}) {
        const QStringList arguments{u"check"_s, u"--format"_s, QLatin1String(format), examples + u"retail.siteplan.json"_s};
        const Ran plain = run(arguments), other = run(arguments, {}, {{variable, value}});
        QVERIFY(!plain.out.isEmpty());
        QCOMPARE(other.out, plain.out);
        QCOMPARE(other.err, plain.err);
        QCOMPARE(other.code, plain.code);
    }
}

void CommandsTest::failOnDecidesTheExitCode_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("level");
    QTest::addColumn<int>("code");
    const QByteArray json = run({u"check"_s, u"--format"_s, u"json"_s, u"-"_s}, hostilePlan).out;
    const QJsonObject summary = jsonOf(json)["summary"_L1].toObject();
    const int errors = summary["error"_L1].toInt(), warnings = summary["warning"_L1].toInt(), hints = summary["hint"_L1].toInt();
    QTest::newRow("error") << u"hostile"_s << u"error"_s << int(errors > 0);
    QTest::newRow("warning") << u"hostile"_s << u"warning"_s << int(errors + warnings > 0);
    QTest::newRow("hint") << u"hostile"_s << u"hint"_s << int(errors + warnings + hints > 0);
    QTest::newRow("never") << u"hostile"_s << u"never"_s << 0;
    QTest::newRow("WOL-01 is an error") << u"WOL-01"_s << u"error"_s << 1;
    QTest::newRow("WOL-01 as a hint, errors wanted") << u"hint"_s << u"error"_s << 0;
    QTest::newRow("WOL-01 as a hint, warnings wanted") << u"hint"_s << u"warning"_s << 0;
    QTest::newRow("WOL-01 as a hint, hints wanted") << u"hint"_s << u"hint"_s << 1;
    QTest::newRow("WOL-01 as a warning, errors wanted") << u"warning"_s << u"error"_s << 0;
    QTest::newRow("WOL-01 as a warning, warnings wanted") << u"warning"_s << u"warning"_s << 1;
}

void CommandsTest::failOnDecidesTheExitCode()
{
    QFETCH(QString, plan);
    QFETCH(QString, level);
    QByteArray bytes = hostilePlan;
    QStringList arguments{u"check"_s, u"--fail-on"_s, level, u"-"_s};
    if (plan != u"hostile"_s)
        arguments << u"--rule"_s << u"WOL-01"_s;
    if (plan == u"hint"_s || plan == u"warning"_s)
        bytes.replace("wakeOnLan\": true}\n  ]", "wakeOnLan\": true}\n  ],\n  \"rules\": {\"severity\": {\"WOL-01\": \"" + plan.toUtf8() + "\"}}");
    const Ran ran = run(arguments, bytes);
    QVERIFY2(ran.err.isEmpty(), ran.err.constData());
    QTEST(ran.code, "code");
}

void CommandsTest::ruleNarrowsTheCheck()
{
    const QString plan = write(u"hostile.siteplan.json"_s, hostilePlan);
    const Ran ran = run({u"check"_s, u"--format"_s, u"json"_s, u"--rule"_s, u"WOL-01"_s, plan});
    QCOMPARE(keysOf(ran.out), QStringList{u"WOL-01:g1"_s});
    QVERIFY(keysOf(run({u"check"_s, u"--format"_s, u"json"_s, plan}).out).size() > 1);
    const Ran two = run({u"check"_s, u"--format"_s, u"json"_s, u"--rule"_s, u"WOL-01"_s, u"--rule"_s, u"CEN-01"_s, plan});
    QCOMPARE(keysOf(two.out).size(), 2);
}

void CommandsTest::severalPlansAreReportedInTurn()
{
    const QString clean = path(u"clean.siteplan.json"_s), broken = write(u"broken.siteplan.json"_s, hostilePlan);
    QCOMPARE(run({u"new"_s, u"-o"_s, clean}).code, 0);
    const Ran one = run({u"check"_s, clean}), other = run({u"check"_s, broken}), both = run({u"check"_s, clean, broken});
    QCOMPARE(one.code, 0);
    QCOMPARE(other.code, 1);
    QCOMPARE(both.code, 1); // the worst one counts
    QCOMPARE(both.out, one.out + other.out);
}

void CommandsTest::unreadablePlanDoesNotHideTheOthers()
{
    const QString broken = write(u"broken.siteplan.json"_s, hostilePlan);
    const Ran ran = run({u"check"_s, path(u"absent.siteplan.json"_s), broken});
    QCOMPARE(ran.code, 3);
    QVERIFY(ran.out.contains("broken.siteplan.json: "));
}

void CommandsTest::unreadableInputIsThree_data()
{
    QTest::addColumn<QString>("input");
    QTest::newRow("absent") << path(u"absent.siteplan.json"_s);
    QTest::newRow("folder") << m_folder.path();
    QVERIFY(QProcess::execute(u"mkfifo"_s, {path(u"fifo"_s)}) == 0);
    QTest::newRow("FIFO") << path(u"fifo"_s);
    QTest::newRow("device") << u"/dev/zero"_s;
    QTest::newRow("empty") << write(u"empty.json"_s, {});
    QTest::newRow("no JSON") << write(u"text.json"_s, "hello");
    QTest::newRow("cut off") << write(u"cut.json"_s, hostilePlan.left(200));
    QTest::newRow("another format") << write(u"other.json"_s, R"({"format": "other", "version": 1})");
}

void CommandsTest::unreadableInputIsThree()
{
    QFETCH(QString, input);
    const QString name = QFileInfo(input).fileName(), out = path(u"never-written.png"_s);
    for (const QStringList &arguments : {QStringList{u"check"_s, input}, {u"fix"_s, u"--dry-run"_s, input}, {u"report"_s, input},
                                         {u"rules"_s, u"--plan"_s, input}, {u"export"_s, input, u"--to"_s, out},
                                         {u"import"_s, u"graphml"_s, input, u"-o"_s, out}}) {
        const Ran ran = run(arguments);
        QCOMPARE(ran.code, 3);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.err.contains(name.toUtf8()), ran.err.constData());
        QVERIFY(ran.err.endsWith(".\n"));
        QVERIFY(!QFile::exists(out));
    }
}

void CommandsTest::allErrorsOfAPlanAreSaid()
{
    QByteArray bytes = hostilePlan;
    bytes.replace("\"parent\": \"org\"", "\"parent\": \"nobody\", \"klients\": 3");
    const Ran ran = run({u"check"_s, u"-"_s}, bytes);
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.err.count('\n'), 2);
    QVERIFY(ran.err.startsWith("standard input:7:"));
}

void CommandsTest::unwritableOutputIsFour()
{
    const QString plan = examples + u"minimal.siteplan.json"_s, absent = path(u"no/such/folder/x.json"_s);
    const QString source = write(u"net.graphml"_s, graphml), folder = path(u"folder.json"_s);
    QVERIFY(QDir().mkpath(folder));
    for (const QString &to : {absent, folder}) {
        for (const QStringList &arguments : {QStringList{u"new"_s, u"-o"_s, to}, {u"fix"_s, plan, u"-o"_s, to},
                                             {u"export"_s, plan, u"--to"_s, to}, {u"import"_s, u"graphml"_s, source, u"-o"_s, to}}) {
            const Ran ran = run(arguments);
            QVERIFY2(ran.code == 4, qPrintable(arguments.join(u' ')));
            QVERIFY2(ran.err.contains(QFileInfo(to).fileName().toUtf8()), ran.err.constData());
        }
    }
    QCOMPARE(run({u"export"_s, plan, u"--to"_s, path(u"no/such/folder/x.png"_s)}).code, 4);
    QCOMPARE(run({u"export"_s, plan, u"--to"_s, path(u"no/such/folder/x.svg"_s)}).code, 4);
}

void CommandsTest::readOnlyFolderIsFour()
{
    QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFile::Permissions(0x5555)); // r-x for all
    const QString drop = u"[ $(id -u) = 0 ] && as='setpriv --reuid 65534 --regid 65534 --clear-groups' || as=; "_s;
    if (shell(drop + u"$as \"$0\" --version"_s).code != 0) {
        QFile::setPermissions(folder.path(), QFile::Permissions(0x7700));
        QSKIP("root cannot be dropped here (setpriv is missing, or others may not run the program)");
    }
    const Ran ran = shell(drop + u"cd / && $as \"$0\" new -o \"$1/new.siteplan.json\""_s, folder.path());
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7700));
    QCOMPARE(ran.code, 4);
    QVERIFY2(ran.err.contains("new.siteplan.json"), ran.err.constData());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void CommandsTest::fullDeviceIsFourAndSaid()
{
    for (const QString &command : {u"check --fail-on never \"$1\""_s, u"rules"_s, u"report \"$1\""_s, u"explain WOL-01"_s, u"new -o -"_s}) {
        const Ran ran = shell(u"\"$0\" "_s + command + u" >/dev/full"_s, examples + u"contoso.siteplan.json"_s);
        QVERIFY2(ran.code == 4, qPrintable(command));
        QVERIFY2(ran.err.contains("standard output"), ran.err.constData());
    }
}

void CommandsTest::closedPipeIsNoCrash()
{
    const Ran ran = shell(u"\"$0\" check --format json \"$1\" | true; exit ${PIPESTATUS[0]}"_s, examples + u"retail.siteplan.json"_s);
    QVERIFY2(ran.code >= 0 && ran.code < 128, "ended by a signal");
    QCOMPARE(ran.err, QByteArray());
}

void CommandsTest::namesCannotSteerATerminal_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("check") << QStringList{u"check"_s, u"-"_s};
    QTest::newRow("check as JSON") << QStringList{u"check"_s, u"--format"_s, u"json"_s, u"-"_s};
    QTest::newRow("fix") << QStringList{u"fix"_s, u"--dry-run"_s, u"-"_s};
    QTest::newRow("report") << QStringList{u"report"_s, u"-"_s};
    QTest::newRow("report as JSON") << QStringList{u"report"_s, u"--format"_s, u"json"_s, u"-"_s};
    QTest::newRow("name of a plan") << QStringList{u"check"_s, u"\x1b[31m\u202e.json"_s};
    QTest::newRow("unknown rule") << QStringList{u"explain"_s, u"\x1b[31m\u202e"_s};
    QTest::newRow("unknown suffix") << QStringList{u"export"_s, u"-"_s, u"--to"_s, u"\x1b[31m\u202e"_s};
    QTest::newRow("cannot be written") << QStringList{u"new"_s, u"-o"_s, u"no/such/\x1b[31m\u202e.json"_s};
}

void CommandsTest::namesCannotSteerATerminal()
{
    QFETCH(QStringList, arguments);
    const Ran ran = run(arguments, hostilePlan);
    QVERIFY(ran.code >= 0);
    QVERIFY(!(ran.out + ran.err).isEmpty());
    QVERIFY2(!hasSteeringCharacters(ran.out), ran.out.toPercentEncoding(" \n{}\"").constData());
    QVERIFY2(!hasSteeringCharacters(ran.err), ran.err.toPercentEncoding(" \n").constData());
}

void CommandsTest::fileNamesNeedNotBeUtf8()
{
    const Ran ran = shell(u"cd \"$1\" && f=$(printf 'caf\\351.siteplan.json') && \"$0\" new -o \"$f\" && [ -s \"$f\" ] && \"$0\" check \"$f\""
                          " && \"$0\" export \"$f\" --to \"$f.svg\" && [ -s \"$f.svg\" ] && \"$0\" check --format json \"$f\""_s, m_folder.path());
    QVERIFY2(ran.code == 0, ran.err.constData());
    shell(u"rm \"$1\"/caf*"_s, m_folder.path()); // QTemporaryDir does not find what is not UTF-8
    QVERIFY(!jsonOf(ran.out.mid(ran.out.indexOf('{'))).isEmpty());
}

void CommandsTest::fixReducesFindings()
{
    const QString plan = write(u"tofix.siteplan.json"_s, hostilePlan), out = path(u"fixed.siteplan.json"_s), again = path(u"again.siteplan.json"_s);
    const Ran ran = run({u"fix"_s, plan, u"-o"_s, out});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY(!ran.out.isEmpty());
    QCOMPARE(run({u"fix"_s, plan, u"-o"_s, again}).out, ran.out);
    QCOMPARE(contentOf(again), contentOf(out));
    QCOMPARE(contentOf(plan), hostilePlan);
    const qsizetype before = keysOf(run({u"check"_s, u"--format"_s, u"json"_s, plan}).out).size();
    const QStringList after = keysOf(run({u"check"_s, u"--format"_s, u"json"_s, out}).out);
    QVERIFY(after.size() < before);
    QVERIFY(!after.contains(u"WOL-01:g1"_s));

    const Ran one = run({u"fix"_s, u"--rule"_s, u"CEN-01"_s, plan, u"-o"_s, again});
    QCOMPARE(one.out.count('\n'), 1);
    QVERIFY(one.out.startsWith("CEN-01  "));
}

void CommandsTest::fixDryRunWritesNothing()
{
    const QString plan = write(u"tofix.siteplan.json"_s, hostilePlan);
    const Ran dry = run({u"fix"_s, u"--dry-run"_s, plan});
    QCOMPARE(dry.code, 0);
    QCOMPARE(dry.out, run({u"fix"_s, plan, u"-o"_s, path(u"fixed.siteplan.json"_s)}).out);
    QCOMPARE(contentOf(plan), hostilePlan);
}

void CommandsTest::fixKeepsThePlanAloneOnStandardOutput()
{
    const Ran ran = run({u"fix"_s, u"-"_s, u"-o"_s, u"-"_s}, hostilePlan);
    QCOMPARE(ran.code, 0);
    QCOMPARE(jsonOf(ran.out)["format"_L1].toString(), u"sitewright-plan"_s);
    QVERIFY(ran.err.contains("CEN-01  "));
}

void CommandsTest::importIsDeterministic_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("note");
    QTest::newRow("graphml") << u"graphml"_s << graphml << QByteArray("Bonn");
    QTest::newRow("csv") << u"csv"_s << table << QByteArray("UTF-8");
}

void CommandsTest::importIsDeterministic()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, note);
    const QString file = write(u"source."_s + kind, source), plan = path(u"imported.siteplan.json"_s);
    const Ran ran = run({u"import"_s, kind, file, u"-o"_s, plan});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains(note), ran.err.constData()); // what was guessed or renamed is said, beside the result
    const Ran again = run({u"import"_s, kind, file, u"-o"_s, u"-"_s}, {}, {{u"LC_ALL"_s, u"C"_s}});
    QCOMPARE(again.out, contentOf(plan));
    QCOMPARE(again.err, ran.err);
    QVERIFY(contentOf(plan).contains("\"name\": \"Kiel\""));
    QVERIFY(run({u"check"_s, plan}).code <= 1);
}

void CommandsTest::importAddsToAPlan()
{
    const QString file = write(u"source.csv"_s, table), into = examples + u"minimal.siteplan.json"_s, plan = path(u"more.siteplan.json"_s);
    const Ran ran = run({u"import"_s, u"csv"_s, file, u"--delimiter"_s, u";"_s, u"--into"_s, into, u"-o"_s, plan});
    QVERIFY2(ran.code == 0, ran.err.constData());
    const auto sites = [](const QString &path) { return jsonOf(contentOf(path))["sites"_L1].toArray().size(); };
    QCOMPARE(sites(plan), sites(into) + 2);
}

void CommandsTest::differentSourcesGiveDifferentIds()
{
    const auto ids = [](const QByteArray &source) {
        QSet<QString> out;
        for (const auto &site : jsonOf(run({u"import"_s, u"csv"_s, u"-"_s, u"-o"_s, u"-"_s}, source).out)["sites"_L1].toArray())
            out.insert(site.toObject()["id"_L1].toString());
        return out;
    };
    const auto one = ids("Name;Clients\nBonn;40\nKiel;12\n"), other = ids("Name;Clients\nBern;40\nGenf;12\n");
    QCOMPARE(one.size(), 2);
    QVERIFY(!one.intersects(other)); // else two colleagues' imports could not be merged
}

void CommandsTest::exportWritesBySuffix_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("JSON") << u"out.json"_s << QByteArray("{\n  \"format\": \"sitewright-plan\"");
    QTest::newRow("PNG") << u"out.png"_s << QByteArray("\x89PNG");
    QTest::newRow("SVG") << u"out.svg"_s << QByteArray("<?xml");
}

void CommandsTest::exportWritesBySuffix()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    const QString plan = examples + u"contoso.siteplan.json"_s, to = path(name);
    const Ran ran = run({u"export"_s, plan, u"--to"_s, to});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(ran.out, QByteArray());
    const QByteArray first = contentOf(to);
    QVERIFY(first.startsWith(start));
    QCOMPARE(run({u"export"_s, plan, u"--to"_s, to}, {}, {{u"LC_ALL"_s, u"C"_s}}).code, 0);
    QCOMPARE(contentOf(to), first);
    if (name.endsWith(u"json"_s)) {
        QCOMPARE(first, contentOf(plan));
        return;
    }
    QCOMPARE(run({u"export"_s, plan, u"--theme"_s, u"dark"_s, u"--to"_s, to}).code, 0);
    QVERIFY(contentOf(to) != first);
}

void CommandsTest::reportNamesTheResponsibleService()
{
    const QString plan = examples + u"contoso.siteplan.json"_s;
    const Ran text = run({u"report"_s, plan});
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.contains("Munich"));
    const Ran json = run({u"report"_s, plan, u"--format"_s, u"json"_s});
    QCOMPARE(json.code, 0);
    QCOMPARE(run({u"report"_s, plan, u"--format"_s, u"json"_s}).out, json.out);
    const QJsonObject root = jsonOf(json.out);
    QCOMPARE(root["format"_L1].toString(), u"sitewright-report"_s);
    const QJsonObject services = root["effectiveDistributionService"_L1].toObject();
    QVERIFY(!services.isEmpty());
    for (const auto &row : services)
        QCOMPARE(row.toObject().keys(), QStringList({u"inheritedFrom"_s, u"managementPoint"_s}));
}

void CommandsTest::reportCountsDistribution()
{
    const QString plan = examples + u"branches-one-service.siteplan.json"_s;
    const QJsonObject root = jsonOf(run({u"report"_s, plan, u"--format"_s, u"json"_s}).out), totals = root["totals"_L1].toObject();
    QCOMPARE(root["steps"_L1].toArray().size(), totals["logicalSteps"_L1].toInt());
    QCOMPARE(totals["logicalSteps"_L1].toInt(), 7);
    QCOMPARE(totals["physicalSteps"_L1].toInt(), 5);
    QCOMPARE(totals["procedures"_L1].toInt(), 4);
    QCOMPARE(totals["crossNetworkProcedures"_L1].toInt(), 3);
    QCOMPARE(root["ledger"_L1].toArray().size(), 4);
    const QJsonObject link = root["links"_L1].toArray()[1].toObject();
    QCOMPARE(link["link"_L1].toString(), u"hqhh"_s);
    QCOMPARE(link["kilobytesPerCycle"_L1].toInt(), 1'000'000);
    const Ran text = run({u"report"_s, plan});
    QVERIFY(text.out.contains("7 logical, 5 of them physical. 4 procedures, 3 of them cross-network."));
    QVERIFY(text.out.contains("over Headquarters – Munich"));
}

void CommandsTest::rulesAreListed()
{
    const Ran json = run({u"rules"_s, u"--format"_s, u"json"_s}), text = run({u"rules"_s});
    QCOMPARE(json.code, 0);
    QCOMPARE(text.code, 0);
    const QJsonArray rules = jsonOf(json.out)["rules"_L1].toArray();
    QVERIFY(rules.size() >= 20);
    QCOMPARE(text.out.left(text.out.indexOf("\n\n")).count('\n') + 1, rules.size());
    QVERIFY(text.out.contains("\nsisPerObject ") && text.out.contains("\nAPP-09.sites "));
    for (const auto &rule : rules) {
        const QString code = rule.toObject()["code"_L1].toString();
        QVERIFY(text.out.contains(code.toUtf8()));
        const Ran page = run({u"explain"_s, code});
        QVERIFY2(page.code == 0 && page.out.contains(code.toUtf8()), qPrintable(code));
    }
    QByteArray bytes = hostilePlan;
    bytes.replace("wakeOnLan\": true}\n  ]", "wakeOnLan\": true}\n  ],\n  \"rules\": {\"off\": [\"WOL-01\"]}");
    const Ran off = run({u"rules"_s, u"--format"_s, u"json"_s, u"--plan"_s, u"-"_s}, bytes);
    for (const auto &rule : jsonOf(off.out)["rules"_L1].toArray())
        QCOMPARE(rule.toObject()["enabled"_L1].toBool(), rule.toObject()["code"_L1].toString() != u"WOL-01"_s);
}

void CommandsTest::rulesSayWhatAPlanChanges()
{
    QByteArray bytes = hostilePlan;
    bytes.replace("wakeOnLan\": true}\n  ]", "wakeOnLan\": true}\n  ],\n  \"rules\": {\"severity\": {\"WOL-01\": \"hint\"}, \"off\": [\"STR-07\"]}");
    const QString plan = write(u"graded.siteplan.json"_s, bytes);
    const Ran json = run({u"rules"_s, u"--format"_s, u"json"_s, plan}), text = run({u"rules"_s, plan});
    QCOMPARE(json.code, 0);
    QCOMPARE(run({u"rules"_s, u"--format"_s, u"json"_s, u"--plan"_s, plan}).out, json.out);
    for (const auto &value : jsonOf(json.out)["rules"_L1].toArray()) {
        const QJsonObject rule = value.toObject();
        const QString code = rule["code"_L1].toString();
        for (const char *member : {"title", "category", "severity", "defaultSeverity", "enabled", "regraded", "origin", "page"})
            QVERIFY2(rule.contains(QLatin1String(member)), member);
        QCOMPARE(rule["regraded"_L1].toBool(), code == u"WOL-01"_s);
        QCOMPARE(rule["severity"_L1] == rule["defaultSeverity"_L1], code != u"WOL-01"_s);
        QCOMPARE(rule["enabled"_L1].toBool(), code != u"STR-07"_s);
        QVERIFY(QFile::exists(QStringLiteral(SITEWRIGHT_SOURCE_DIR "/") + rule["page"_L1].toString()));
    }
    QVERIFY(QRegularExpression(u"WOL-01 +Hint .*on, usually Error "_s).match(QString::fromUtf8(text.out)).hasMatch());
    QVERIFY(QRegularExpression(u"STR-07 .* off "_s).match(QString::fromUtf8(text.out)).hasMatch());
}

void CommandsTest::explainShowsAPage()
{
    const Ran ran = run({u"explain"_s, u"WOL-01"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.contains("WOL-01"));
    const Ran unknown = run({u"explain"_s, u"WOL-99"_s});
    QCOMPARE(unknown.code, 2);
    QVERIFY(unknown.err.contains("WOL-99"));
}

void CommandsTest::windowAndCommandLineAgree_data()
{
    QTest::addColumn<QString>("plan");
    for (const char *name : {"minimal", "contoso", "retail", "branches-side-by-side", "branches-chained", "branches-one-service", "counting-own-service", "counting-remote-service"})
        QTest::newRow(name) << examples + QLatin1String(name) + u".siteplan.json"_s;
}

void CommandsTest::windowAndCommandLineAgree()
{
    QFETCH(QString, plan);
    const QByteArray bytes = contentOf(plan);
    auto loaded = readPlan({bytes.constData(), static_cast<std::size_t>(bytes.size())}, plan);
    QVERIFY(loaded.has_value());
    Session session;
    session.openPlan(std::move(loaded->plan));
    session.finishChecking();
    QStringList window;
    session.engine().forEachFinding([&](const Finding &finding) { window.append(QString::fromStdString(session.keyText(finding))); });
    QStringList commandLine = keysOf(run({u"check"_s, u"--format"_s, u"json"_s, plan}).out);
    window.sort();
    commandLine.sort();
    QCOMPARE(window, commandLine);
}

void CommandsTest::outputIsEnglishWithPluralsEverywhere()
{
    const QByteArray one = run({u"check"_s, u"--rule"_s, u"WOL-01"_s, u"-"_s}, hostilePlan, {{u"LC_ALL"_s, u"de_DE.UTF-8"_s}}).out;
    QVERIFY2(one.contains(": 1 error, ") && one.contains(" rules checked"), one.constData());
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
