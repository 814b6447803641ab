// SPDX-License-Identifier: MIT
// Giving, listing and withdrawing waivers as scripts do it: exit codes, streams, and a plan that is written whole or not at all.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/program.h"

using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray plan = R"({
  "format": "sitewright-plan",
  "version": 1,
  "plan": {"name": "Offices"},
  "organization": {"id": "org", "name": "Contoso"},
  "sites": [
    {"id": "lyo", "name": "Lyon", "parent": "org"},
    {"id": "muc", "name": "Mun\u202eich", "parent": "org"}
  ],
  "segments": [
    {"id": "lab", "name": "Lab", "site": "muc", "wakeOnLan": true},
    {"id": "lyf", "name": "Lyon office", "site": "lyo", "wakeOnLan": true},
    {"id": "off", "name": "Office", "site": "muc", "wakeOnLan": true}
  ]
}
)";

} // namespace

class WaiveCommandsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_plan;

    QJsonObject report() const { return jsonOf(run({u"check"_s, m_plan, u"--rule"_s, u"WOL-01"_s, u"--format"_s, u"json"_s}).out); }
    int summary(const char *member) const { return report()["summary"_L1][QLatin1String(member)].toInt(); }
    Ran waive(const QStringList &more) const { return run(QStringList{u"waive"_s, m_plan, u"--reason"_s, u"no spare server"_s} + more); }

private slots:
    void init()
    {
        m_plan = m_folder.filePath(u"plan.siteplan.json"_s);
        QFile file(m_plan);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(plan) == plan.size());
    }

    void aFindingIsWaivedInPlace();
    void scopesAcceptWhatTheySay_data();
    void scopesAcceptWhatTheySay();
    void theWordsAreKept();
    void mistakesWriteNothing_data();
    void mistakesWriteNothing();
    void oneWrongKeyKeepsAllFromBeingWritten();
    void thePlanIsAloneOnStandardOutput();
    void anUnwritableOutputIsFour();
    void namesCannotSteerATerminal();
    void otherFactsReopenAndWaivingAgainRenews();
    void staleAndExpiredOnesAreWithdrawn();
    void withdrawingByKey();
    void waiversAreListed();
    void fixLeavesWaivedFindingsAlone();
};

void WaiveCommandsTest::aFindingIsWaivedInPlace()
{
    QCOMPARE(summary("error"), 3);
    const Ran ran = waive({u"WOL-01:off"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray("WOL-01:off  1 finding waived\n"));
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(summary("error"), 2);
    QCOMPARE(summary("waived"), 1);
    const QByteArray once = contentOf(m_plan);
    QCOMPARE(waive({u"WOL-01:off"_s}).code, 0);
    QCOMPARE(contentOf(m_plan), once);
}

void WaiveCommandsTest::scopesAcceptWhatTheySay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("waived");
    QTest::newRow("two findings") << QStringList{u"WOL-01:off"_s, u"WOL-01:lyf"_s} << 2;
    QTest::newRow("a site") << QStringList{u"--scope"_s, u"subtree"_s, u"WOL-01:muc"_s} << 2;
    QTest::newRow("an object itself") << QStringList{u"--scope"_s, u"subtree"_s, u"WOL-01:off"_s} << 1;
    QTest::newRow("the organisation") << QStringList{u"--scope"_s, u"subtree"_s, u"WOL-01:org"_s} << 3;
    QTest::newRow("a rule") << QStringList{u"--scope"_s, u"rule"_s, u"WOL-01"_s} << 3;
    QTest::newRow("a rule that finds nothing") << QStringList{u"--scope"_s, u"rule"_s, u"MP-01"_s} << 0;
}

void WaiveCommandsTest::scopesAcceptWhatTheySay()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, waived);
    const Ran ran = waive(arguments);
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(summary("waived"), waived);
    QCOMPARE(summary("error"), 3 - waived);
}

void WaiveCommandsTest::theWordsAreKept()
{
    QCOMPARE(waive({u"--author"_s, u"Ann"_s, u"--expires"_s, u"2027-09-30"_s, u"--scope"_s, u"subtree"_s, u"WOL-01:muc"_s}).code, 0);
    const QByteArray line = R"(    {"key": "WOL-01:muc", "fingerprint": "00000000", "reason": "no spare server", "author": "Ann", "date": "2027-01-15", )"
                            R"("expires": "2027-09-30", "scope": "subtree"})";
    QVERIFY2(contentOf(m_plan).contains(line), contentOf(m_plan).constData());
}

void WaiveCommandsTest::mistakesWriteNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no such finding") << QStringList{u"WOL-01:muc"_s} << QByteArray("no such finding");
    QTest::newRow("no such rule") << QStringList{u"XYZ-01:off"_s} << QByteArray("not the key of a finding");
    QTest::newRow("a rule without the scope") << QStringList{u"WOL-01"_s} << QByteArray("--scope rule");
    QTest::newRow("no such object") << QStringList{u"--scope"_s, u"subtree"_s, u"WOL-01:rome"_s} << QByteArray("no object rome");
    QTest::newRow("a subtree without object") << QStringList{u"--scope"_s, u"subtree"_s, u"WOL-01"_s} << QByteArray("a rule and an object");
    QTest::newRow("a rule with an object") << QStringList{u"--scope"_s, u"rule"_s, u"WOL-01:off"_s} << QByteArray("code of a rule");
    QTest::newRow("no such scope") << QStringList{u"--scope"_s, u"world"_s, u"WOL-01"_s} << QByteArray("world");
    QTest::newRow("no date") << QStringList{u"--expires"_s, u"2027-02-30"_s, u"WOL-01:off"_s} << QByteArray("not a date");
    QTest::newRow("past date") << QStringList{u"--expires"_s, u"2027-01-14"_s, u"WOL-01:off"_s} << QByteArray("expired already");
    QTest::newRow("no key") << QStringList() << QByteArray("keys");
}

void WaiveCommandsTest::mistakesWriteNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    const Ran ran = waive(arguments);
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains(said), ran.err.constData());
    QCOMPARE(contentOf(m_plan), plan);
    QCOMPARE(run({u"waive"_s, m_plan, u"WOL-01:off"_s}).code, 2);                        // no reason
    QCOMPARE(run({u"waive"_s, m_plan, u"WOL-01:off"_s, u"--reason"_s, u" "_s}).code, 2); // an empty one
}

void WaiveCommandsTest::oneWrongKeyKeepsAllFromBeingWritten()
{
    const Ran ran = waive({u"WOL-01:off"_s, u"WOL-01:rome"_s});
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(contentOf(m_plan), plan);
    QCOMPARE(run({u"waive"_s, m_folder.filePath(u"none"_s), u"WOL-01:off"_s, u"--reason"_s, u"r"_s}).code, 3);
}

void WaiveCommandsTest::thePlanIsAloneOnStandardOutput()
{
    const Ran ran = run({u"waive"_s, u"-"_s, u"WOL-01:off"_s, u"WOL-01:lyf"_s, u"--reason"_s, u"r"_s}, plan);
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.startsWith("{\n  \"format\": \"sitewright-plan\"") && ran.out.endsWith("}\n"));
    QCOMPARE(ran.err, QByteArray("WOL-01:off  1 finding waived\nWOL-01:lyf  1 finding waived\n"));
    const QString other = m_folder.filePath(u"other.siteplan.json"_s);
    QCOMPARE(waive({u"WOL-01:off"_s, u"-o"_s, other}).code, 0);
    QCOMPARE(contentOf(m_plan), plan);
    QVERIFY(contentOf(other).contains("WOL-01:off"));
}

void WaiveCommandsTest::anUnwritableOutputIsFour()
{
    QCOMPARE(waive({u"WOL-01:off"_s, u"-o"_s, m_folder.filePath(u"no/such/folder.json"_s)}).code, 4);
    QCOMPARE(waive({u"WOL-01:off"_s, u"-o"_s, u"/dev/full"_s}).code, 4);
}

void WaiveCommandsTest::namesCannotSteerATerminal()
{
    QCOMPARE(waive({u"--scope"_s, u"subtree"_s, u"WOL-01:muc"_s, u"--author"_s, u"A\u202en"_s}).code, 0);
    for (const QString &format : {u"text"_s, u"json"_s}) {
        const QByteArray out = run({u"waivers"_s, m_plan, u"--format"_s, format}).out;
        QVERIFY(out.contains("WOL-01:muc"));
        QVERIFY(!QString::fromUtf8(out).contains(QChar(0x202e)));
    }
}

void WaiveCommandsTest::otherFactsReopenAndWaivingAgainRenews()
{
    QCOMPARE(waive({u"--author"_s, u"Ann"_s, u"WOL-01:off"_s}).code, 0);
    QByteArray bytes = contentOf(m_plan);
    const qsizetype at = bytes.indexOf("\"fingerprint\": \"") + 16;
    bytes[at] = bytes[at] == '0' ? '1' : '0'; // as if it had been given for other facts
    QFile file(m_plan);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QCOMPARE(summary("reopenedWaivers"), 1);
    QCOMPARE(summary("error"), 3);
    const Ran text = run({u"check"_s, m_plan});
    QVERIFY2(text.out.contains("It was accepted on 2027-01-15 by Ann (“no spare server”), but the facts have changed since."), text.out.constData());
    QCOMPARE(waive({u"WOL-01:off"_s}).code, 0);
    QCOMPARE(summary("reopenedWaivers"), 0);
    QCOMPARE(summary("waived"), 1);
}

void WaiveCommandsTest::staleAndExpiredOnesAreWithdrawn()
{
    QByteArray bytes = plan;
    bytes.replace("  ]\n}\n", R"(  ],
  "waivers": [
    {"key": "WOL-01:gone", "fingerprint": "00000000", "reason": "r"},
    {"key": "WOL-01:lyo", "fingerprint": "00000000", "reason": "r", "expires": "2027-01-14", "scope": "subtree"},
    {"key": "WOL-01:muc", "fingerprint": "00000000", "reason": "r", "scope": "subtree"}
  ]
}
)");
    const Ran stale = run({u"unwaive"_s, u"-"_s, u"--stale"_s}, bytes);
    QCOMPARE(stale.code, 0);
    QCOMPARE(stale.err, QByteArray("WOL-01:gone  withdrawn\n"));
    QVERIFY(!stale.out.contains("WOL-01:gone") && stale.out.contains("WOL-01:lyo"));
    const Ran expired = run({u"unwaive"_s, u"-"_s, u"--expired"_s, u"--stale"_s}, bytes);
    QCOMPARE(expired.err, QByteArray("WOL-01:gone  withdrawn\nWOL-01:lyo  withdrawn\n"));
    const Ran nothing = run({u"unwaive"_s, u"-"_s, u"--expired"_s, u"--stale"_s}, expired.out);
    QCOMPARE(nothing.out, expired.out);
    QCOMPARE(nothing.err, QByteArray());
}

void WaiveCommandsTest::withdrawingByKey()
{
    QCOMPARE(waive({u"WOL-01:off"_s, u"WOL-01:lyf"_s}).code, 0);
    const QByteArray both = contentOf(m_plan);
    QCOMPARE(run({u"unwaive"_s, m_plan, u"WOL-01:off"_s, u"WOL-01:lab"_s}).code, 2);
    QCOMPARE(run({u"unwaive"_s, m_plan}).code, 2);
    QCOMPARE(contentOf(m_plan), both);
    const Ran ran = run({u"unwaive"_s, m_plan, u"WOL-01:off"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray("WOL-01:off  withdrawn\n"));
    QCOMPARE(summary("waived"), 1);
}

void WaiveCommandsTest::waiversAreListed()
{
    QCOMPARE(run({u"waivers"_s, m_plan}).out, QByteArray());
    QCOMPARE(waive({u"--scope"_s, u"rule"_s, u"WOL-01"_s}).code, 0);
    QCOMPARE(waive({u"WOL-01:off"_s, u"--expires"_s, u"2027-09-30"_s}).code, 0);
    const Ran text = run({u"waivers"_s, m_plan});
    QCOMPARE(text.code, 0);
    QCOMPARE(text.out.count('\n'), 2);
    QVERIFY2(text.out.contains("WOL-01 in the whole plan") && text.out.contains("3 findings"), text.out.constData());
    QVERIFY2(text.out.contains("WOL-01 of Office") && text.out.contains("until 2027-09-30"), text.out.constData());
    const QJsonObject root = jsonOf(run({u"waivers"_s, m_plan, u"--format"_s, u"json"_s}).out);
    QCOMPARE(root["format"_L1].toString(), u"sitewright-waivers"_s);
    const QJsonObject rule = root["waivers"_L1].toArray().first().toObject();
    QCOMPARE(rule["scope"_L1].toString(), u"rule"_s);
    QCOMPARE(rule["state"_L1].toString(), u"inForce"_s);
    QCOMPARE(rule["findings"_L1].toInt(), 3);
    QCOMPARE(rule["date"_L1].toString(), u"2027-01-15"_s);
}

void WaiveCommandsTest::fixLeavesWaivedFindingsAlone()
{
    const QStringList fix{u"fix"_s, m_plan, u"--rule"_s, u"WOL-01"_s, u"--dry-run"_s};
    QCOMPARE(run(fix).out.count("WOL-01  "), 3);
    QCOMPARE(waive({u"--scope"_s, u"subtree"_s, u"WOL-01:muc"_s}).code, 0);
    QCOMPARE(run(fix).out.count("WOL-01  "), 1);
}

QTEST_GUILESS_MAIN(WaiveCommandsTest)
#include "tst_waive_commands.moc"
