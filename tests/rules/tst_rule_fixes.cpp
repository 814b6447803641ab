// SPDX-License-Identifier: MIT
// On random plans that break rules on purpose: every fix of every finding composes, takes its finding away or changes what it
// rests on, gives no rule more errors than it had, and is undone without trace. SITEWRIGHT_FIX_PLANS sets how many plans.
#include <QtTest>

#include "tests/rules/rule_fixtures.h"
#include "tests/support/plan_generator.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

std::map<std::string, int> errorsPerRule(const LivePlan &live)
{
    std::map<std::string, int> out;
    live.engine().forEachFinding([&](const Finding &finding) {
        if (live.engine().severity(finding) == Severity::Error)
            ++out[std::string(ruleTable()[finding.rule]->code)];
    });
    return out;
}

} // namespace

class TestRuleFixes : public QObject {
    Q_OBJECT

private slots:
    void fixesHelpAndAddNoError_data();
    void fixesHelpAndAddNoError();
};

void TestRuleFixes::fixesHelpAndAddNoError_data()
{
    QTest::addColumn<int>("seed");
    const int plans = qEnvironmentVariableIsSet("SITEWRIGHT_FIX_PLANS") ? qEnvironmentVariableIntValue("SITEWRIGHT_FIX_PLANS") : 40;
    for (int seed = 1; seed <= plans; ++seed)
        QTest::addRow("plan %d", seed) << seed;
}

void TestRuleFixes::fixesHelpAndAddNoError()
{
    QFETCH(int, seed);
    LivePlan live(generatePlan({.sites = 3 + seed % 6, .seed = static_cast<std::uint64_t>(seed), .brokenness = 0.35}));
    const std::map<std::string, int> before = errorsPerRule(live);
    const KeySet marks = live.marks();
    for (const Finding &first : live.findings()) {
        const Finding finding = *live.engine().find(first.key); // undoing a removal gives objects new handles
        const QString message = live.message(finding);
        QVERIFY2(message.endsWith(u'.') && !message.contains("%1"_L1), qPrintable(message));
        for (const Fix &fix : live.fixes(finding)) {
            const QByteArray what = toQt(live.keyText(finding)).toUtf8() + ": " + fix.title.toUtf8();
            IdSource ids = IdSource::seeded(1);
            const Result<ChangeSet> changes = live.perform(fix.edit, ids);
            QVERIFY2(changes && !changes->isEmpty(), what + (changes ? " changes nothing" : changes.error().text().toUtf8()));
            const auto after = live.engine().find(finding.key);
            QVERIFY2(!after || after->fingerprint != finding.fingerprint, what + " leaves its finding as it was");
            for (const auto &[code, count] : errorsPerRule(live))
                QVERIFY2(before.contains(code) && count <= before.at(code), what + " adds an error of " + code.c_str());
            QVERIFY(live.apply(changes->inverted()));
            QVERIFY2(live.marks() == marks, what + " is not undone");
        }
    }
}

QTEST_GUILESS_MAIN(TestRuleFixes)
#include "tst_rule_fixes.moc"
