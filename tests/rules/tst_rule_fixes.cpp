// SPDX-License-Identifier: MIT
// On random plans that break rules on purpose: every fix of every finding composes, takes its finding away or changes what it
// rests on, gives no rule more errors than it had, and is undone without trace. SITEWRIGHT_FIX_PLANS sets how many plans,
// SITEWRIGHT_FIX_SEED which is the first.
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
    void findingsDependOnNoOrder_data() { fixesHelpAndAddNoError_data(); }
    void findingsDependOnNoOrder();
    void firstFixesComeToAnEnd_data() { fixesHelpAndAddNoError_data(); }
    void firstFixesComeToAnEnd();

private:
    static Plan brokenPlan(bool withReadings = false);
};

Plan TestRuleFixes::brokenPlan(bool withReadings)
{
    const int seed = *static_cast<int *>(QTest::qData("seed", qMetaTypeId<int>()));
    Plan plan = generatePlan({.sites = 3 + seed % 6, .seed = static_cast<std::uint64_t>(seed), .brokenness = 0.35});
    if (Rng rng(static_cast<std::uint64_t>(seed)); withReadings && seed % 3 == 0) // the plan reads ambiguous sentences otherwise
        plan.set(plan.settings(), FieldId::Interpretation, randomReadings(rng));
    return plan;
}

void TestRuleFixes::fixesHelpAndAddNoError_data()
{
    QTest::addColumn<int>("seed");
    const int plans = qEnvironmentVariableIsSet("SITEWRIGHT_FIX_PLANS") ? qEnvironmentVariableIntValue("SITEWRIGHT_FIX_PLANS") : 200;
    const int first = std::max(1, qEnvironmentVariableIntValue("SITEWRIGHT_FIX_SEED"));
    for (int seed = first; seed < first + plans; ++seed)
        QTest::addRow("plan %d", seed) << seed;
    for (const int seed : {762, 1382, 1617, 6816, 9752, 14520, 18773, 44806, 47212, 49743, 50217, 50894}) // a fix added an error there
        QTest::addRow("once broken, plan %d", seed) << seed;
}

void TestRuleFixes::fixesHelpAndAddNoError()
{
    LivePlan live(brokenPlan(true));
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

void TestRuleFixes::findingsDependOnNoOrder()
{
    const LivePlan live(brokenPlan(true));
    const LivePlan other(inOtherOrder(live.plan()));
    QVERIFY(other.marks() == live.marks());
}

// As `sitewright fix` does it: the first fix of the first finding that has one, again and again.
void TestRuleFixes::firstFixesComeToAnEnd()
{
    LivePlan live(brokenPlan());
    IdSource ids = IdSource::seeded(1);
    const std::size_t most = 4 * live.findings().size() + 20;
    std::map<std::string, int> met;
    for (std::size_t step = 0; step < most; ++step) {
        bool fixed = false;
        for (const Finding &finding : live.findings()) {
            const std::vector<Fix> fixes = live.fixes(finding);
            if (fixes.empty())
                continue;
            ++met[live.keyText(finding)];
            const auto changes = live.perform(fixes.front().edit, ids);
            QVERIFY(changes && !changes->isEmpty());
            fixed = true;
            break;
        }
        if (!fixed) {
            QVERIFY2(errorsPerRule(live).empty(), live.keys().begin()->c_str());
            return;
        }
    }
    std::string often;
    for (const auto &[key, count] : met) {
        if (count > 3)
            often += " " + key;
    }
    QFAIL(("the fixes go on and on:" + often).c_str());
}

QTEST_GUILESS_MAIN(TestRuleFixes)
#include "tst_rule_fixes.moc"
