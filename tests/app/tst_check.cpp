// SPDX-License-Identifier: MIT
// sitewright check as CI servers and code hosts use it: SARIF and JUnit judged by validators that are not ours, several
// plans at once, and comparison with an earlier report.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/program.h"

using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

const QString source = QStringLiteral(SITEWRIGHT_SOURCE_DIR);
const QString examples = source + u"/resources/examples/"_s;
const QString golden = source + u"/tests/data/plans/findings.siteplan.json"_s;
const QString schema = source + u"/tests/data/sarif/emitted.schema.json"_s;

/// Names that try to be a link, a placeholder, markup or a terminal's command; one waiver; two open errors of WOL-01.
const QByteArray plan = R"({
  "format": "sitewright-plan",
  "version": 1,
  "plan": {"name": "CI"},
  "organization": {"id": "org", "name": "Org"},
  "sites": [
    {"id": "s1", "name": "[here](mailto:x@example.com) {0} <b>&\u0022\u0027\u202e\uffff", "parent": "org"}
  ],
  "segments": [
    {"id": "g1", "name": "[a](b) {0}", "site": "s1", "wakeOnLan": true},
    {"id": "g2", "name": "two", "site": "s1", "wakeOnLan": true},
    {"id": "g3", "name": "three", "site": "s1", "wakeOnLan": true}
  ],
  "rules": {"severity": {"CEN-01": "hint"}, "off": ["STR-07"]},
  "waivers": [
    {"key": "WOL-01:g3", "fingerprint": "FINGERPRINT", "reason": "no spare \u202eserver", "author": "ops"}
  ]
}
)";

QJsonArray findingsOf(const QByteArray &report) { return jsonOf(report)["findings"_L1].toArray(); }

QJsonObject findingWith(const QByteArray &report, const QString &key)
{
    for (const auto &finding : findingsOf(report)) {
        if (finding["key"_L1].toString() == key)
            return finding.toObject();
    }
    return {};
}

Ran python(const QStringList &arguments) { return runProgram(u"/usr/bin/python3"_s, QStringList{u"-W"_s, u"ignore"_s} + arguments); }

/// What is wrong with a SARIF log; empty when nothing is.
QByteArray sarifProblem(const QString &path)
{
    const Ran ran = python({source + u"/tests/support/sarif_check.py"_s, schema, path});
    if (ran.code != 0)
        return "the validators failed: " + ran.err;
    const QByteArray said = ran.out.trimmed();
    return said == path.toUtf8() ? QByteArray() : said;
}

/// Reads a JUnit report with expat, checks that counts are those of the elements, and gives it back as JSON.
constexpr const char *junitReader = R"(
import json, sys
import xml.etree.ElementTree as tree
root = tree.fromstring(sys.stdin.buffer.read())
assert root.tag == "testsuites", root.tag
def counts(cases):
    return {"tests": len(cases), "failures": sum(c.find("failure") is not None for c in cases),
            "errors": sum(c.find("error") is not None for c in cases), "skipped": sum(c.find("skipped") is not None for c in cases)}
out, everything = [], []
for suite in root:
    assert suite.tag == "testsuite" and suite.get("name"), suite.tag
    cases = list(suite)
    for case in cases:
        assert case.tag == "testcase" and case.get("name") and case.get("classname") and float(case.get("time")) == 0
        assert len(case) <= 1 and all(part.tag in ("failure", "error", "skipped", "system-out") for part in case)
    assert len({(c.get("classname"), c.get("name")) for c in cases}) == len(cases), "two cases of one name"
    assert counts(cases) == {name: int(suite.get(name)) for name in counts(cases)}, "counts of the suite"
    everything += cases
    out.append({"name": suite.get("name"), "cases": {c.get("name"): {"kind": c[0].tag if len(c) else "passed", "line": c.get("line"),
        "message": c[0].get("message") if len(c) else None, "class": c.get("classname"), "file": c.get("file")} for c in cases}})
assert counts(everything) == {name: int(root.get(name)) for name in counts(everything)}, "counts of all"
print(json.dumps({"suites": out, "counts": counts(everything)}))
)";

} // namespace

class CheckTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QByteArray m_plan; ///< with a waiver that is in force

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for test files");
        return path(name);
    }
    QByteArray changed(const QByteArray &before, const QByteArray &after) const
    {
        QByteArray out = m_plan;
        if (!out.contains(before))
            qFatal("nothing to replace");
        return out.replace(before, after);
    }
    QJsonObject junit(const QByteArray &xml) const
    {
        const Ran ran = runProgram(u"/usr/bin/python3"_s, {u"-c"_s, QString::fromLatin1(junitReader)}, xml);
        if (ran.code != 0)
            qWarning("%s", ran.err.constData());
        return ran.code == 0 ? jsonOf(ran.out) : QJsonObject();
    }

private slots:
    void initTestCase();
    void sarifKeepsToTheStandard_data();
    void sarifKeepsToTheStandard();
    void validatorsNoticeWhatIsWrong_data();
    void validatorsNoticeWhatIsWrong();
    void sarifSaysWhatJsonSays();
    void sarifTellsWhatThePlanChanges();
    void sarifNamesFilesAsAddresses_data();
    void sarifNamesFilesAsAddresses();
    void namesAreNoLinksAndNoPlaceholders();
    void junitCountsWhatFails_data();
    void junitCountsWhatFails();
    void junitShowsEveryRule();
    void severalPlansAreOneDocument();
    void unreadablePlansAreReportedInEveryFormat();
    void nothingNewIsNoFailure_data();
    void nothingNewIsNoFailure();
    void aBaselineTellsWhatChanged_data();
    void aBaselineTellsWhatChanged();
    void withoutABaselineNothingIsMarked();
    void waivedThenIsNotKnownWhenOpenNow();
    void aBaselineOfSeveralPlansIsReadByName();
    void aBaselineKeepsToTheRulesAskedFor();
    void unusableBaselinesAreThree_data();
    void unusableBaselinesAreThree();
    void misspeltRulesAreGuessed();
    void interruptedMeansNothingPrinted();
    void steeringCharactersStayOut();
    void theExampleInTheReadmeWorks();
    void closedPipesAndFullDisksAreNoCrash();
};

void CheckTest::initTestCase()
{
    QVERIFY2(QFile::exists(programPath()), "SITEWRIGHT_BINARY does not name the program");
    QVERIFY(m_folder.isValid());
    const Ran first = run({u"check"_s, u"--format"_s, u"json"_s, u"-"_s}, plan);
    const QByteArray fingerprint = findingWith(first.out, u"WOL-01:g3"_s)["fingerprint"_L1].toString().toUtf8();
    QCOMPARE(fingerprint.size(), 8);
    m_plan = plan;
    m_plan.replace("FINGERPRINT", fingerprint);
    write(u"ci.siteplan.json"_s, m_plan);
    write(u"clean.siteplan.json"_s, run({u"new"_s, u"-o"_s, u"-"_s}).out);
    write(u"broken.siteplan.json"_s, changed("\"parent\": \"org\"", "\"parent\": \"nobody\""));
    write(u"base.json"_s, run({u"check"_s, u"--format"_s, u"json"_s, path(u"ci.siteplan.json"_s)}).out);
    write(u"base.sarif"_s, run({u"check"_s, u"--format"_s, u"sarif"_s, path(u"ci.siteplan.json"_s)}).out);
}

// --- SARIF ----------------------------------------------------------------------------------------------------------

void CheckTest::sarifKeepsToTheStandard_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("hostile names") << QStringList{path(u"ci.siteplan.json"_s)};
    QTest::newRow("no findings") << QStringList{u"--rule"_s, u"STR-02"_s, path(u"clean.siteplan.json"_s)};
    QTest::newRow("unreadable") << QStringList{path(u"broken.siteplan.json"_s)};
    QTest::newRow("absent") << QStringList{path(u"absent.siteplan.json"_s)};
    QTest::newRow("standard input") << QStringList{u"-"_s};
    QTest::newRow("several, with a baseline") << QStringList{u"--baseline"_s, path(u"base.json"_s), golden, path(u"ci.siteplan.json"_s),
                                                             path(u"broken.siteplan.json"_s), examples + u"retail.siteplan.json"_s};
    QTest::newRow("example") << QStringList{examples + u"contoso.siteplan.json"_s};
}

void CheckTest::sarifKeepsToTheStandard()
{
    if (python({u"-c"_s, u"import jsonschema, sarif_om"_s}).code != 0)
        QSKIP("python3-jsonschema or python3-sarif-python-om is not installed");
    QFETCH(QStringList, arguments);
    const Ran ran = run(QStringList{u"check"_s, u"--format"_s, u"sarif"_s} + arguments, m_plan);
    QVERIFY(ran.code >= 0);
    const QByteArray problem = sarifProblem(write(u"log.sarif"_s, ran.out));
    QVERIFY2(problem.isEmpty(), problem.constData());
}

void CheckTest::validatorsNoticeWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *before, const char *after) { QTest::newRow(after) << QByteArray(before) << QByteArray(after); };
    row("\"level\": \"note\"", "\"level\": \"hint\"");
    row("\"kind\": \"inSource\"", "\"kind\": \"inPlan\"");
    row("\"version\": \"2.1.0\"", "\"version\": \"2.0.0\"");
    row("\"executionSuccessful\": true, ", "\"\": 1, ");
    row("\"message\": {\"text\"", "\"message\": {\"words\"");
    row("\"message\": ", "\"massage\": ");
    row("\"uri\": \"file:///", "\"uri\": \"C:\\\\");
    row("\"startLine\": ", "\"startLine\": -");
    row("\"suppressions\": []", "\"suppressions\": {}");
    row("\"ruleIndex\": ", "\"ruleIndex\": 9");
    row("\"name\": \"Sitewright\", ", "\"title\": \"Sitewright\", ");
    row("{{0}}", "{0}");
}

void CheckTest::validatorsNoticeWhatIsWrong()
{
    if (python({u"-c"_s, u"import jsonschema, sarif_om"_s}).code != 0)
        QSKIP("python3-jsonschema or python3-sarif-python-om is not installed");
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QByteArray log = contentOf(path(u"base.sarif"_s));
    const qsizetype at = log.lastIndexOf(before);
    QVERIFY2(at > 0, before.constData());
    log.replace(at, before.size(), after);
    QVERIFY(!sarifProblem(write(u"wrong.sarif"_s, log)).isEmpty());
}

void CheckTest::sarifSaysWhatJsonSays()
{
    for (const QString &file : {golden, path(u"ci.siteplan.json"_s), examples + u"retail.siteplan.json"_s}) {
        const QJsonArray findings = findingsOf(run({u"check"_s, u"--format"_s, u"json"_s, file}).out);
        const Ran ran = run({u"check"_s, u"--format"_s, u"sarif"_s, file});
        const QJsonObject log = jsonOf(ran.out);
        const QJsonArray runs = log["runs"_L1].toArray(), results = runs[0]["results"_L1].toArray();
        QCOMPARE(runs.size(), 1);
        QCOMPARE(results.size(), findings.size());
        for (qsizetype i = 0; i < results.size(); ++i) {
            const QJsonObject result = results[i].toObject(), finding = findings[i].toObject();
            QCOMPARE(result["ruleId"_L1], finding["rule"_L1]);
            const QString severity = finding["severity"_L1].toString();
            QCOMPARE(result["level"_L1].toString(), severity == u"hint"_s ? u"note"_s : severity);
            QCOMPARE(result["partialFingerprints"_L1]["findingKey/v1"_L1], finding["key"_L1]);
            QCOMPARE(result["partialFingerprints"_L1]["findingFacts/v1"_L1], finding["fingerprint"_L1]);
            QCOMPARE(result["properties"_L1]["fixes"_L1], finding["fixes"_L1]);
            QCOMPARE(result["suppressions"_L1].toArray().size(), finding["waived"_L1].toBool() ? 1 : 0);
            const QJsonValue location = result["locations"_L1][0];
            QCOMPARE(location["physicalLocation"_L1]["region"_L1]["startLine"_L1], finding["line"_L1]);
            QCOMPARE(location["logicalLocations"_L1][0]["decoratedName"_L1], finding["subjects"_L1][0]);
            QCOMPARE(result["relatedLocations"_L1].toArray().size(), finding["subjects"_L1].toArray().size() - 1);
            QVERIFY(!result.contains("baselineState"_L1));
        }
    }
    const QJsonValue waived = jsonOf(contentOf(path(u"base.sarif"_s)))["runs"_L1][0]["results"_L1];
    bool isJustified = false;
    for (const auto &result : waived.toArray())
        isJustified |= result["suppressions"_L1][0]["justification"_L1].toString() == u"no spare \u202eserver"_s;
    QVERIFY(isJustified);
}

void CheckTest::sarifTellsWhatThePlanChanges()
{
    const QJsonValue run = jsonOf(contentOf(path(u"base.sarif"_s)))["runs"_L1][0];
    QMap<QString, QJsonObject> overrides;
    for (const auto &row : run["invocations"_L1][0]["ruleConfigurationOverrides"_L1].toArray())
        overrides[row["descriptor"_L1]["id"_L1].toString()] = row["configuration"_L1].toObject();
    QCOMPARE(overrides.keys(), QStringList({u"CEN-01"_s, u"STR-07"_s}));
    QCOMPARE(overrides[u"CEN-01"_s]["level"_L1].toString(), u"note"_s);
    QCOMPARE(overrides[u"STR-07"_s]["enabled"_L1].toBool(true), false);
    for (const auto &rule : run["tool"_L1]["driver"_L1]["rules"_L1].toArray()) {
        QVERIFY(!rule["fullDescription"_L1]["text"_L1].toString().contains(u'#'));
        QVERIFY(rule["help"_L1]["text"_L1].toString().size() > 200);
        QVERIFY(rule["help"_L1]["markdown"_L1].toString().startsWith(u"# "_s + rule["id"_L1].toString()));
        QVERIFY(rule["defaultConfiguration"_L1]["enabled"_L1].toBool());
    }
}

void CheckTest::sarifNamesFilesAsAddresses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("uri");
    QTest::newRow("relative") << u"plans/a.siteplan.json"_s << u"plans/a.siteplan.json"_s;
    QTest::newRow("from here") << u"./plans/a.siteplan.json"_s << u"plans/a.siteplan.json"_s;
    QTest::newRow("odd") << u"plans/c:ä #?%.siteplan.json"_s << u"plans/c%3A%C3%A4%20%23%3F%25.siteplan.json"_s;
    QTest::newRow("absolute") << path(u"plans/a.siteplan.json"_s) << u"file://"_s + path(u"plans/a.siteplan.json"_s);
}

void CheckTest::sarifNamesFilesAsAddresses()
{
    QFETCH(QString, name);
    QVERIFY(QDir(m_folder.path()).mkpath(u"plans"_s));
    QFile::copy(path(u"ci.siteplan.json"_s), QDir::isAbsolutePath(name) ? name : path(name));
    const Ran ran = runProgram(programPath(), {u"check"_s, u"--format"_s, u"sarif"_s, name}, {}, {}, m_folder.path());
    const QJsonValue run = jsonOf(ran.out)["runs"_L1][0];
    QTEST(run["artifacts"_L1][0]["location"_L1]["uri"_L1].toString(), "uri");
    QTEST(run["results"_L1][0]["locations"_L1][0]["physicalLocation"_L1]["artifactLocation"_L1]["uri"_L1].toString(), "uri");
}

void CheckTest::namesAreNoLinksAndNoPlaceholders()
{
    const QString message = findingWith(contentOf(path(u"base.json"_s)), u"WOL-01:g1"_s)["message"_L1].toString();
    QVERIFY(message.contains(u"[a](b) {0}"_s));
    QStringList messages;
    for (const auto &result : jsonOf(contentOf(path(u"base.sarif"_s)))["runs"_L1][0]["results"_L1].toArray())
        messages.append(result["message"_L1]["text"_L1].toString());
    QVERIFY2(messages.join(u'\n').contains(u"\\[a\\](b) {{0}}"_s), qPrintable(messages.join(u'\n')));
    // … and come back from a baseline as they were.
    const Ran ran = run({u"check"_s, u"--format"_s, u"json"_s, u"--baseline"_s, path(u"base.sarif"_s), path(u"clean.siteplan.json"_s)});
    QStringList gone;
    for (const auto &resolved : jsonOf(ran.out)["resolved"_L1].toArray())
        gone.append(resolved["message"_L1].toString());
    QVERIFY(gone.contains(message));
}

// --- JUnit ----------------------------------------------------------------------------------------------------------

void CheckTest::junitCountsWhatFails_data()
{
    QTest::addColumn<QString>("failOn");
    for (const char *level : {"error", "warning", "hint", "never"})
        QTest::newRow(level) << QString::fromLatin1(level);
}

void CheckTest::junitCountsWhatFails()
{
    QFETCH(QString, failOn);
    for (const QString &file : {path(u"ci.siteplan.json"_s), golden, examples + u"retail.siteplan.json"_s, path(u"clean.siteplan.json"_s)}) {
        const Ran ran = run({u"check"_s, u"--format"_s, u"junit"_s, u"--fail-on"_s, failOn, file});
        const QJsonObject report = junit(ran.out);
        QVERIFY(!report.isEmpty());
        QCOMPARE(report["counts"_L1]["failures"_L1].toInt() > 0, ran.code == 1);
        QCOMPARE(report["counts"_L1]["errors"_L1].toInt(), 0);
        const QJsonObject json = jsonOf(run({u"check"_s, u"--format"_s, u"json"_s, file}).out);
        const QStringList levels{u"error"_s, u"warning"_s, u"hint"_s};
        int expected = 0;
        for (const auto &finding : json["findings"_L1].toArray()) {
            const bool fails = !finding["waived"_L1].toBool() && levels.indexOf(finding["severity"_L1].toString()) <= levels.indexOf(failOn);
            expected += fails ? 1 : 0;
            const QJsonValue shown = report["suites"_L1][0]["cases"_L1][finding["key"_L1].toString()];
            QCOMPARE(shown["kind"_L1].toString(), fails ? u"failure"_s : finding["waived"_L1].toBool() ? u"skipped"_s : u"system-out"_s);
            QCOMPARE(shown["class"_L1], finding["rule"_L1]);
            QCOMPARE(shown["line"_L1].toString().toInt(), finding["line"_L1].toInt());
        }
        QCOMPARE(report["counts"_L1]["failures"_L1].toInt(), expected);
    }
}

void CheckTest::junitShowsEveryRule()
{
    const QJsonObject cases = junit(run({u"check"_s, u"--format"_s, u"junit"_s, path(u"ci.siteplan.json"_s)}).out)["suites"_L1][0]["cases"_L1].toObject();
    QMap<QString, QString> kinds; // the last one of each rule
    for (const auto &shown : cases)
        kinds[shown["class"_L1].toString()] = shown["kind"_L1].toString();
    QCOMPARE(kinds.size(), jsonOf(contentOf(path(u"base.json"_s)))["rules"_L1].toArray().size());
    QCOMPARE(kinds[u"STR-07"_s], u"skipped"_s);
    QCOMPARE(kinds[u"STR-02"_s], u"passed"_s);
    const QJsonObject few = junit(run({u"check"_s, u"--format"_s, u"junit"_s, u"--rule"_s, u"STR-02"_s, path(u"ci.siteplan.json"_s)}).out);
    QCOMPARE(few["counts"_L1]["tests"_L1].toInt(), 1);
}

// --- several plans --------------------------------------------------------------------------------------------------

void CheckTest::severalPlansAreOneDocument()
{
    const QString one = path(u"ci.siteplan.json"_s), other = path(u"clean.siteplan.json"_s);
    const QByteArray both = run({u"check"_s, u"--format"_s, u"json"_s, one, other}).out;
    const QJsonObject list = jsonOf(both);
    QCOMPARE(list["format"_L1].toString(), u"sitewright-findings-list"_s);
    QCOMPARE(list["plans"_L1][0].toObject(), jsonOf(run({u"check"_s, u"--format"_s, u"json"_s, one}).out));
    QCOMPARE(list["plans"_L1][1].toObject(), jsonOf(run({u"check"_s, u"--format"_s, u"json"_s, other}).out));
    QCOMPARE(list["unreadable"_L1].toArray().size(), 0);
    QVERIFY(both.contains(run({u"check"_s, u"--format"_s, u"json"_s, one}).out.trimmed()));

    const QJsonArray runs = jsonOf(run({u"check"_s, u"--format"_s, u"sarif"_s, one, other}).out)["runs"_L1].toArray();
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[0].toObject(), jsonOf(run({u"check"_s, u"--format"_s, u"sarif"_s, one}).out)["runs"_L1][0].toObject());
    QVERIFY(runs[0]["automationDetails"_L1]["id"_L1] != runs[1]["automationDetails"_L1]["id"_L1]);

    const QJsonObject report = junit(run({u"check"_s, u"--format"_s, u"junit"_s, one, other}).out);
    QCOMPARE(report["suites"_L1].toArray().size(), 2);
    QCOMPARE(report["suites"_L1][1]["name"_L1].toString(), other);
}

void CheckTest::unreadablePlansAreReportedInEveryFormat()
{
    const QString good = path(u"ci.siteplan.json"_s), bad = path(u"broken.siteplan.json"_s);
    for (const QString &format : {u"text"_s, u"json"_s, u"sarif"_s, u"junit"_s}) {
        const Ran ran = run({u"check"_s, u"--format"_s, format, bad, good});
        QCOMPARE(ran.code, 3);
        QVERIFY(ran.err.contains("broken.siteplan.json:7:"));
        QVERIFY(ran.out.contains("ci.siteplan.json"));
        if (format == u"json"_s) {
            QCOMPARE(jsonOf(ran.out)["unreadable"_L1].toArray(), QJsonArray{bad});
            QCOMPARE(jsonOf(ran.out)["plans"_L1].toArray().size(), 1);
        } else if (format == u"sarif"_s) {
            const QJsonValue failed = jsonOf(ran.out)["runs"_L1][0]["invocations"_L1][0];
            QCOMPARE(failed["executionSuccessful"_L1].toBool(true), false);
            QCOMPARE(failed["toolExecutionNotifications"_L1][0]["locations"_L1][0]["physicalLocation"_L1]["region"_L1]["startLine"_L1].toInt(), 7);
        } else if (format == u"junit"_s) {
            QCOMPARE(junit(ran.out)["counts"_L1]["errors"_L1].toInt(), 1);
        }
    }
    QCOMPARE(run({u"check"_s, u"--format"_s, u"json"_s, bad}).out, QByteArray());
}

// --- baseline -------------------------------------------------------------------------------------------------------

void CheckTest::nothingNewIsNoFailure_data()
{
    QTest::addColumn<QString>("baseline");
    QTest::newRow("json") << u"base.json"_s;
    QTest::newRow("sarif") << u"base.sarif"_s;
}

void CheckTest::nothingNewIsNoFailure()
{
    QFETCH(QString, baseline);
    const QString file = path(u"ci.siteplan.json"_s);
    QCOMPARE(run({u"check"_s, file}).code, 1);
    for (const QString &format : {u"text"_s, u"json"_s, u"sarif"_s, u"junit"_s}) {
        const Ran ran = run({u"check"_s, u"--fail-on"_s, u"hint"_s, u"--format"_s, format, u"--baseline"_s, path(baseline), file});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, QByteArray());
        if (format == u"sarif"_s) {
            for (const auto &result : jsonOf(ran.out)["runs"_L1][0]["results"_L1].toArray())
                QCOMPARE(result["baselineState"_L1].toString(), u"unchanged"_s);
        } else if (format == u"junit"_s) {
            QCOMPARE(junit(ran.out)["counts"_L1]["failures"_L1].toInt(), 0);
        } else if (format == u"text"_s) {
            QVERIFY(ran.out.startsWith("known  Error "));
            QVERIFY2(ran.out.contains(", 0 new, ") && ran.out.contains(", 0 resolved, "), ran.out.constData());
        }
    }
    // A report with a baseline is a baseline again.
    const Ran marked = run({u"check"_s, u"--format"_s, QFileInfo(baseline).suffix(), u"--baseline"_s, path(baseline), file});
    QCOMPARE(run({u"check"_s, u"--baseline"_s, write(u"again"_s, marked.out), file}).code, 0);
    QCOMPARE(run({u"check"_s, u"--baseline"_s, u"-"_s, file}, marked.out).code, 0);
}

void CheckTest::aBaselineTellsWhatChanged_data()
{
    nothingNewIsNoFailure_data();
}

void CheckTest::aBaselineTellsWhatChanged()
{
    QFETCH(QString, baseline);
    // g2 no longer wakes, g4 does; CEN-01 of the organisation rests on the same facts.
    QByteArray bytes = changed("\"name\": \"two\", \"site\": \"s1\", \"wakeOnLan\": true},",
                               "\"name\": \"two\", \"site\": \"s1\"},");
    bytes.replace("\"site\": \"s1\", \"wakeOnLan\": true}\n  ]", "\"site\": \"s1\", \"wakeOnLan\": true},\n    {\"id\": \"g4\", \"name\": \"four\", "
                                                                 "\"site\": \"s1\", \"wakeOnLan\": true}\n  ]");
    const QString file = write(u"moved.siteplan.json"_s, bytes); // under another name, which does not matter for one plan
    const QStringList arguments{u"check"_s, u"--rule"_s, u"WOL-01"_s, u"--baseline"_s, path(baseline), file};
    const Ran json = run(QStringList(arguments) << u"--format"_s << u"json"_s), text = run(arguments);
    QCOMPARE(json.code, 1);
    const QJsonObject report = jsonOf(json.out);
    QCOMPARE(findingWith(json.out, u"WOL-01:g1"_s)["baseline"_L1].toString(), u"unchanged"_s);
    QCOMPARE(findingWith(json.out, u"WOL-01:g4"_s)["baseline"_L1].toString(), u"new"_s);
    QCOMPARE(report["resolved"_L1].toArray().size(), 1);
    QCOMPARE(report["resolved"_L1][0]["key"_L1].toString(), u"WOL-01:g2"_s);
    QCOMPARE(report["resolved"_L1][0]["severity"_L1].toString(), u"error"_s);
    QCOMPARE(report["summary"_L1]["new"_L1].toInt(), 1);
    QCOMPARE(report["summary"_L1]["resolved"_L1].toInt(), 1);
    QVERIFY2(text.out.contains("\nresolved  Error  WOL-01") && text.out.contains("\nnew       Error  WOL-01"), text.out.constData());
    const QJsonArray results = jsonOf(run(QStringList(arguments) << u"--format"_s << u"sarif"_s).out)["runs"_L1][0]["results"_L1].toArray();
    QStringList states;
    for (const auto &result : results)
        states.append(result["partialFingerprints"_L1]["findingKey/v1"_L1].toString() + u' ' + result["baselineState"_L1].toString());
    QCOMPARE(states, QStringList({u"WOL-01:g1 unchanged"_s, u"WOL-01:g3 unchanged"_s, u"WOL-01:g4 new"_s, u"WOL-01:g2 absent"_s}));
    const QJsonObject cases = junit(run(QStringList(arguments) << u"--format"_s << u"junit"_s).out)["suites"_L1][0]["cases"_L1].toObject();
    QCOMPARE(cases[u"WOL-01:g1"_s]["kind"_L1].toString(), u"skipped"_s);
    QCOMPARE(cases[u"WOL-01:g4"_s]["kind"_L1].toString(), u"failure"_s);

    QByteArray other = contentOf(path(baseline)); // resting on other facts
    const QByteArray fingerprint = findingWith(json.out, u"WOL-01:g1"_s)["fingerprint"_L1].toString().toUtf8();
    other.replace(fingerprint, "00000000");
    const Ran updated = run({u"check"_s, u"--format"_s, u"json"_s, u"--rule"_s, u"WOL-01"_s, u"--baseline"_s, write(u"other"_s, other),
                             path(u"ci.siteplan.json"_s)});
    QCOMPARE(updated.code, 1);
    QCOMPARE(findingWith(updated.out, u"WOL-01:g1"_s)["baseline"_L1].toString(), u"updated"_s);
}

void CheckTest::withoutABaselineNothingIsMarked()
{
    const QByteArray json = contentOf(path(u"base.json"_s));
    QVERIFY(!json.contains("\"baseline\"") && !json.contains("\"resolved\"") && !json.contains("\"new\""));
    QVERIFY(json.startsWith("{\"format\": \"sitewright-findings\", \"version\": 1, \"plan\": "));
    QVERIFY(!contentOf(path(u"base.sarif"_s)).contains("baselineState"));
}

void CheckTest::waivedThenIsNotKnownWhenOpenNow()
{
    const QString file = write(u"withdrawn.siteplan.json"_s, changed("\"key\": \"WOL-01:g3\"", "\"key\": \"WOL-01:g0\""));
    for (const QString &baseline : {u"base.json"_s, u"base.sarif"_s}) {
        const Ran ran = run({u"check"_s, u"--format"_s, u"json"_s, u"--baseline"_s, path(baseline), file});
        QCOMPARE(ran.code, 1);
        QCOMPARE(findingWith(ran.out, u"WOL-01:g3"_s)["baseline"_L1].toString(), u"updated"_s);
    }
}

void CheckTest::aBaselineOfSeveralPlansIsReadByName()
{
    const QString one = path(u"ci.siteplan.json"_s), other = golden;
    for (const QString &format : {u"json"_s, u"sarif"_s}) {
        const QString baseline = write(u"both"_s, run({u"check"_s, u"--format"_s, format, one, other}).out);
        QCOMPARE(run({u"check"_s, u"--fail-on"_s, u"hint"_s, u"--baseline"_s, baseline, other, one}).code, 0);
        const Ran alone = run({u"check"_s, u"--fail-on"_s, u"hint"_s, u"--baseline"_s, baseline, other});
        QCOMPARE(alone.code, 0);
        QVERIFY(alone.out.contains(" 0 resolved"));
        // The same file name elsewhere is the same plan, an unknown one is not.
        QVERIFY(QDir(m_folder.path()).mkpath(u"elsewhere"_s));
        QFile::copy(one, path(u"elsewhere/ci.siteplan.json"_s));
        QCOMPARE(run({u"check"_s, u"--baseline"_s, baseline, path(u"elsewhere/ci.siteplan.json"_s), other}).code, 0);
        const Ran unknown = run({u"check"_s, u"--baseline"_s, baseline, write(u"unknown.siteplan.json"_s, m_plan)});
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains("unknown.siteplan.json: The baseline says nothing"), unknown.err.constData());
    }
}

void CheckTest::aBaselineKeepsToTheRulesAskedFor()
{
    const Ran ran = run({u"check"_s, u"--format"_s, u"json"_s, u"--rule"_s, u"STR-02"_s, u"--baseline"_s, path(u"base.json"_s),
                         path(u"ci.siteplan.json"_s)});
    QCOMPARE(jsonOf(ran.out)["resolved"_L1].toArray().size(), 0);
}

void CheckTest::unusableBaselinesAreThree_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("absent") << path(u"nothing.json"_s);
    QTest::newRow("a plan") << golden;
    QTest::newRow("text") << source + u"/README.md"_s;
    QTest::newRow("empty") << write(u"empty"_s, {});
    QTest::newRow("cut off") << write(u"cut"_s, contentOf(path(u"base.json"_s)).left(3000));
    QTest::newRow("list") << write(u"list"_s, "[]");
    QTest::newRow("newer") << write(u"newer"_s, contentOf(path(u"base.json"_s)).replace("\"version\": 1", "\"version\": 2"));
    QTest::newRow("another tool's SARIF") << write(u"foreign"_s, contentOf(path(u"base.sarif"_s)).replace("\"name\": \"Sitewright\"", "\"name\": \"Other\""));
}

void CheckTest::unusableBaselinesAreThree()
{
    QFETCH(QString, file);
    const Ran ran = run({u"check"_s, u"--baseline"_s, file, path(u"clean.siteplan.json"_s)});
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains(QFileInfo(file).fileName().toUtf8()), ran.err.constData());
    QCOMPARE(run({u"check"_s, u"--baseline"_s, u"-"_s, u"-"_s}).code, 2);
}

// --- and so on ------------------------------------------------------------------------------------------------------

void CheckTest::misspeltRulesAreGuessed()
{
    for (const QString &code : {u"WLO-01"_s, u"wol-01"_s, u"WOL01"_s}) {
        const Ran ran = run({u"check"_s, u"--rule"_s, code, golden});
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.err.contains("did you mean WOL-01?"), ran.err.constData());
    }
    QVERIFY(!run({u"check"_s, u"--rule"_s, u"nonsense"_s, golden}).err.contains("did you mean"));
}

void CheckTest::interruptedMeansNothingPrinted()
{
    for (const QString &format : {u"text"_s, u"json"_s, u"sarif"_s, u"junit"_s}) {
        QProcess process;
        process.start(programPath(), {u"check"_s, u"--format"_s, format, golden, u"-"_s}); // the second never ends
        QVERIFY(process.waitForStarted());
        QVERIFY(!process.waitForReadyRead(300));
        QCOMPARE(QProcess::execute(u"kill"_s, {u"-INT"_s, QString::number(process.processId())}), 0);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(process.readAllStandardOutput(), QByteArray());
    }
}

void CheckTest::steeringCharactersStayOut()
{
    for (const QString &format : {u"text"_s, u"json"_s, u"sarif"_s, u"junit"_s}) {
        const Ran ran = run({u"check"_s, u"--format"_s, format, u"--baseline"_s, path(u"base.json"_s), path(u"ci.siteplan.json"_s), golden});
        QVERIFY(!ran.out.isEmpty());
        QVERIFY2(!hasSteeringCharacters(ran.out), qPrintable(format));
        QVERIFY2(!hasSteeringCharacters(ran.err), qPrintable(format));
    }
}

/// The lines of the README that run the program, in its order.
QStringList linesOfTheReadme()
{
    QStringList out;
    for (const QString &line : QString::fromUtf8(contentOf(source + u"/README.md"_s)).split(u'\n')) {
        const QString text = line.trimmed();
        const QString command = text.startsWith(u"- "_s) ? text.mid(2) : text;
        if (command.startsWith(u"sitewright check "_s))
            out.append(command);
    }
    return out;
}

void CheckTest::theExampleInTheReadmeWorks()
{
    const QStringList lines = linesOfTheReadme();
    QCOMPARE(lines.size(), 4);
    const QString folder = path(u"project"_s), check = lines[2], baseline = lines[3];
    QVERIFY(QDir().mkpath(folder + u"/plans"_s));
    for (const char *name : {"contoso", "retail"})
        QVERIFY(QFile::copy(examples + QLatin1String(name) + u".siteplan.json"_s, folder + u"/plans/"_s + QLatin1String(name) + u".siteplan.json"_s));
    // As a runner does it: the program on the path, one line after another.
    const auto runLine = [&](const QString &line) { return shell(u"PATH=\"$(dirname \"$0\"):$PATH\"; "_s + line, {}, folder); };
    QCOMPARE(runLine(check).code, 3); // without a baseline yet
    QCOMPARE(runLine(baseline).code, 0);
    for (int i = 0; i < 3; ++i) {
        const Ran ran = runLine(lines[i]);
        QVERIFY2(ran.code == 0 && ran.err.isEmpty(), ran.err.constData());
    }
    QCOMPARE(junit(contentOf(folder + u"/plans.xml"_s))["counts"_L1]["failures"_L1].toInt(-1), 0);
    QCOMPARE(jsonOf(contentOf(folder + u"/plans.sarif"_s))["runs"_L1].toArray().size(), 2);

    QFile plan(folder + u"/plans/new.siteplan.json"_s); // somebody adds a plan with a mistake in it
    QVERIFY(plan.open(QIODevice::WriteOnly) && plan.write(m_plan) == m_plan.size());
    plan.close();
    QCOMPARE(runLine(lines[1]).code, 0);
    QCOMPARE(runLine(check).code, 1);
    QVERIFY(junit(contentOf(folder + u"/plans.xml"_s))["counts"_L1]["failures"_L1].toInt() > 0);
}

void CheckTest::closedPipesAndFullDisksAreNoCrash()
{
    for (const QString &format : {u"text"_s, u"json"_s, u"sarif"_s, u"junit"_s}) {
        const QString command = u"\"$0\" check --fail-on never --format "_s + format + u" \"$1\" "_s;
        const Ran full = shell(command + u"> /dev/full"_s, examples + u"retail.siteplan.json"_s);
        QCOMPARE(full.code, 4);
        QVERIFY(full.err.contains("standard output"));
        const Ran closed = shell(command + u"| head -c 1; echo \" ${PIPESTATUS[0]}\""_s, examples + u"retail.siteplan.json"_s);
        QVERIFY2(closed.out.endsWith(" 0\n") || closed.out.endsWith(" 4\n"), closed.out.constData()); // who is quick enough wrote it all
        QCOMPARE(closed.err, QByteArray());
    }
}

QTEST_GUILESS_MAIN(CheckTest)
#include "tst_check.moc"
