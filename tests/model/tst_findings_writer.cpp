// SPDX-License-Identifier: MIT
// Reports against golden files beside the plan they are made of; SITEWRIGHT_UPDATE_GOLDEN=1 writes them anew.
#include <QFile>
#include <QJsonDocument>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

#include "model/io/findings_writer.h"
#include "model/io/plan_reader.h"

using namespace sitewright;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(SITEWRIGHT_SOURCE_DIR "/tests/data/plans/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Checked {
    LoadedPlan loaded;
    Facts facts;
    std::vector<ReportedFinding> findings;

    explicit Checked(const QByteArray &bytes)
    {
        auto read = readPlan({bytes.constData(), static_cast<std::size_t>(bytes.size())}, u"f"_s, {.wantsLines = true});
        if (!read)
            qFatal("%s", qPrintable(read.error().front().text()));
        loaded = std::move(*read);
        facts.compute(loaded.plan);
        findings = checkPlan(loaded.plan, facts);
        // Only these rules: what others find may change without touching how findings are written.
        std::erase_if(findings, [](const ReportedFinding &found) {
            const std::string_view code = ruleTable()[found.finding.rule]->code;
            return code != "WOL-01" && code != "APP-01";
        });
    }
    FindingsReport report() const { return {loaded.plan, facts, findings, "2026-11-22", "contoso.siteplan.json", loaded.lines}; }
};

void compareWithGolden(const QString &name, const QString &actual)
{
    const QString path = folder + name;
    if (qEnvironmentVariableIsSet("SITEWRIGHT_UPDATE_GOLDEN")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual.toUtf8());
    }
    QCOMPARE(actual, QString::fromUtf8(contentOf(path)));
}

} // namespace

class FindingsWriterTest : public QObject {
    Q_OBJECT

private slots:
    void jsonIsAsPromised();
    void textIsReadable();
    void aWaiverOfOtherFactsWaivesNothing();
    void scopesAcceptMoreThanOneFinding();
    void nothingFoundIsSaidCalmly();
    void rulesAreListed();
    void staleWaiversOfOtherRulesAreNotCounted();
};

void FindingsWriterTest::jsonIsAsPromised()
{
    const Checked checked(contentOf(folder + u"findings.siteplan.json"_s));
    const FindingsReport report = checked.report();
    QCOMPARE(report.summary().waived, std::size_t(1));
    QCOMPARE(report.summary().staleWaivers, std::size_t(2));
    const QString json = QString::fromStdString(report.json());
    const QJsonObject root = QJsonDocument::fromJson(json.toUtf8()).object();
    QCOMPARE(root[u"rules"_s].toArray().size(), static_cast<qsizetype>(ruleTable().size()));
    QCOMPARE(root[u"findings"_s].toArray().size(), static_cast<qsizetype>(checked.findings.size()));
    QVERIFY(!json.contains(QChar(0x202e)));
    // The lists of rules, readings and limits grow with every rule; they have tests of their own.
    QString rest = json;
    rest.remove(QRegularExpression(u" \"(?:rules|interpretations|limits)\": \\[\\n.*?\\n \\],\\n"_s, QRegularExpression::DotMatchesEverythingOption));
    compareWithGolden(u"findings.expected.json"_s, rest);
}

void FindingsWriterTest::textIsReadable()
{
    const Checked checked(contentOf(folder + u"findings.siteplan.json"_s));
    QString text = QString::fromStdString(checked.report().text());
    text.replace(QRegularExpression(u"\\d+ rule\\(?s?\\)? checked"_s), u"N rules checked"_s);
    QVERIFY(!text.contains(QChar(0x202e)));
    compareWithGolden(u"findings.expected.txt"_s, text);
}

void FindingsWriterTest::aWaiverOfOtherFactsWaivesNothing()
{
    QByteArray bytes = contentOf(folder + u"findings.siteplan.json"_s);
    const qsizetype at = bytes.indexOf("\"fingerprint\": \"", bytes.indexOf("WOL-01:muclab")) + 16;
    bytes[at] = bytes[at] == '0' ? '1' : '0';
    const Checked checked(bytes);
    QCOMPARE(checked.report().summary().waived, std::size_t(0));
    QCOMPARE(checked.report().summary().staleWaivers, std::size_t(3));
    QCOMPARE(checked.report().summary().reopenedWaivers, std::size_t(1));
    QVERIFY(QString::fromStdString(checked.report().text()).contains(u"It was accepted (“no spare server”), but the facts have changed since."_s));
    QVERIFY(QString::fromStdString(checked.report().json()).contains(u"\"reopened\": \"It was accepted"_s));
}

void FindingsWriterTest::scopesAcceptMoreThanOneFinding()
{
    QByteArray bytes = contentOf(folder + u"findings.siteplan.json"_s);
    bytes.replace(R"({"key": "WOL-01:gone", "fingerprint": "00000000",)", R"({"key": "WOL-01:muc", "scope": "subtree", "fingerprint": "00000000",)");
    const Checked checked(bytes);
    QCOMPARE(checked.report().summary().waived, std::size_t(2));
    QCOMPARE(checked.report().summary().staleWaivers, std::size_t(1)); // the expired one
    const QString json = QString::fromStdString(checked.report().json());
    QVERIFY(json.contains(u"\"key\": \"WOL-01:muc\", \"scope\": \"subtree\", \"state\": \"inForce\""_s));
    QVERIFY(json.contains(u"\"waived\": true, \"waiver\": \"WOL-01:muc\""_s));
}

void FindingsWriterTest::nothingFoundIsSaidCalmly()
{
    Checked checked("{\"format\": \"sitewright-plan\", \"version\": 1, \"organization\": {\"id\": \"o\", \"name\": \"O\"}}");
    checked.findings.clear();
    const QString text = QString::fromStdString(checked.report().text());
    QVERIFY2(text.startsWith(u"contoso.siteplan.json: no findings, "_s), qPrintable(text));
    QCOMPARE(text.count(u'\n'), 1);
    QVERIFY(QString::fromStdString(checked.report().json()).endsWith(u"\"findings\": []}\n"_s));
}

void FindingsWriterTest::rulesAreListed()
{
    const Checked checked(contentOf(folder + u"findings.siteplan.json"_s));
    const QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(rulesJson(checked.facts.settings()))).object();
    QJsonObject app, sis;
    for (const QJsonValue &value : root[u"rules"_s].toArray()) {
        if (value[u"code"_s].toString() == u"APP-01")
            app = value.toObject();
        if (value[u"code"_s].toString() == u"SIS-01")
            sis = value.toObject();
    }
    QCOMPARE(app[u"severity"_s].toString(), u"warning"_s);
    QCOMPARE(app[u"defaultSeverity"_s].toString(), u"error"_s);
    QCOMPARE(app[u"enabled"_s].toBool(), true);
    QCOMPARE(sis[u"enabled"_s].toBool(), false);
    const QString text = QString::fromStdString(rulesText(checked.facts.settings()));
    QCOMPARE(text.section(u"\n\n"_s, 0, 0).count(u'\n') + 1, static_cast<qsizetype>(ruleTable().size()));
    QVERIFY(text.contains(u"SIS-01 is switched off: "_s));
    QVERIFY(text.contains(u"usually Error"_s));
}

void FindingsWriterTest::staleWaiversOfOtherRulesAreNotCounted()
{
    const Checked checked(contentOf(folder + u"findings.siteplan.json"_s));
    const FindingsReport report(checked.loaded.plan, checked.facts, {}, "2026-11-22", "p", checked.loaded.lines, {"APP-01"});
    QCOMPARE(report.summary().staleWaivers, std::size_t(0));
}

QTEST_APPLESS_MAIN(FindingsWriterTest)
#include "tst_findings_writer.moc"
