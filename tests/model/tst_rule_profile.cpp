// SPDX-License-Identifier: MIT
// Rule settings as edits, as words and as a profile: a plan's settings survive the trip through a file, a broken file is
// refused with place and nearest name, and applying one is a single change set. SITEWRIGHT_UPDATE_GOLDEN=1 writes the schema anew.
#include <QFile>
#include <QProcess>
#include <QtTest>

#include "model/edits/new_plan.h"
#include "model/io/profile_reader.h"
#include "model/io/profile_schema.h"
#include "model/io/profile_writer.h"
#include "model/plan/plan_document.h"
#include "model/rules/rule_setting_text.h"
#include "tests/support/plan_generator.h"

using namespace sitewright;
using namespace Qt::StringLiterals;

namespace {

RuleProfile sample()
{
    return {.severity = {{"APP-02", "error"}, {"WOL-04", "warning"}},
            .off = {"SIS-01", "STR-07"},
            .interpretation = {{"centralWakes", "needsEventDispatcher"}, {"sisPerObject", "accept"}},
            .limits = {{"APP-09.clients", "500"}, {"APP-09.sites", "7"}}};
}

constexpr char sampleText[] = R"({
  "format": "sitewright-rule-profile",
  "version": 1,
  "severity": {
    "APP-02": "error",
    "WOL-04": "warning"
  },
  "off": [
    "SIS-01",
    "STR-07"
  ],
  "interpretation": {
    "centralWakes": "needsEventDispatcher",
    "sisPerObject": "accept"
  },
  "limits": {
    "APP-09.clients": 500,
    "APP-09.sites": 7
  }
}
)";

Plan after(const Edit &edit, const Plan &plan)
{
    PlanDocument document;
    document.replace(plan);
    IdSource ids = IdSource::seeded(1);
    const auto changes = compose(edit, document.plan(), ids);
    if (!changes || !document.apply(*changes))
        qFatal("the edit is refused");
    return document.plan();
}

QStringList sentences(const std::vector<SettingDifference> &differences)
{
    QStringList out;
    for (const SettingDifference &difference : differences)
        out.append(difference.sentence);
    return out;
}

} // namespace

class RuleProfileTest : public QObject {
    Q_OBJECT

private slots:
    void isWrittenCanonically()
    {
        RuleProfile shuffled = sample();
        std::ranges::reverse(shuffled.limits);
        std::ranges::reverse(shuffled.off);
        QCOMPARE(writeProfile(shuffled), std::string(sampleText));
        QCOMPARE(writeProfile({}), std::string("{\n  \"format\": \"sitewright-rule-profile\",\n  \"version\": 1,\n  \"severity\": {},\n"
                                               "  \"off\": [],\n  \"interpretation\": {},\n  \"limits\": {}\n}\n"));
    }

    void isReadAsWritten()
    {
        const auto read = readProfile(sampleText, u"profile"_s);
        QVERIFY(read);
        QVERIFY(*read == sample());
        const auto empty = readProfile(R"({"format": "sitewright-rule-profile", "version": 1})", u"profile"_s);
        QVERIFY(empty && *empty == RuleProfile());
    }

    void randomSettingsSurvive()
    {
        test::Rng rng(1);
        for (int i = 0; i < 200; ++i) {
            RuleProfile profile{.severity = {}, .off = {}, .interpretation = test::randomReadings(rng), .limits = {}};
            for (const LimitSpec &row : limitTable())
                profile.limits.emplace_back(row.key, std::to_string(row.least + static_cast<std::int64_t>(rng() % static_cast<std::uint64_t>(row.most - row.least + 1))));
            std::ranges::sort(profile.limits);
            const auto read = readProfile(writeProfile(profile), u"profile"_s);
            QVERIFY(read && *read == profile);
        }
    }

    void brokenFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        const auto with = [](const char *member) { return R"({"format": "sitewright-rule-profile", "version": 1, )" + QByteArray(member) + '}'; };
        QTest::newRow("not JSON") << QByteArray("{") << u"p:1:2"_s;
        QTest::newRow("foreign") << QByteArray(R"({"format": "sitewright-plan", "version": 1})") << u"p:1:12: This is not a rule profile"_s;
        QTest::newRow("no format") << QByteArray(R"({"version": 1})") << u"“format” is missing"_s;
        QTest::newRow("no version") << QByteArray(R"({"format": "sitewright-rule-profile"})") << u"“version” is missing"_s;
        QTest::newRow("newer") << QByteArray(R"({"format": "sitewright-rule-profile", "version": 2})") << u"newer Sitewright"_s;
        QTest::newRow("unknown member") << with(R"("limit": {})") << u"Did you mean “limits”?"_s;
        QTest::newRow("unknown rule") << with(R"("off": ["APP-0Z"])") << u"p:1:61: “APP-0Z” is not known. Did you mean “APP-0"_s;
        QTest::newRow("a rule off twice") << with(R"("off": ["APP-01", "APP-01"])") << u"p:1:71: “APP-01” is named twice"_s;
        QTest::newRow("off is no list") << with(R"("off": "APP-01")") << u"Write a list of rule codes"_s;
        QTest::newRow("off of numbers") << with(R"("off": [3])") << u"Write a list of rule codes"_s;
        QTest::newRow("severity is a list") << with(R"("severity": ["APP-01"])") << u"p:1:66"_s;
        QTest::newRow("unknown rule graded") << with(R"("severity": {"WOL-0I": "hint"})") << u"Did you mean “WOL-0"_s;
        QTest::newRow("unknown severity") << with(R"("severity": {"WOL-01": "fatal"})") << u"is not a severity"_s;
        QTest::newRow("unknown reading") << with(R"("interpretation": {"sisPerObjekt": "warn"})") << u"Did you mean “sisPerObject”?"_s;
        QTest::newRow("unknown choice") << with(R"("interpretation": {"sisPerObject": "warm"})") << u"Did you mean “warn”?"_s;
        QTest::newRow("unknown limit") << with(R"("limits": {"APP-09.site": 3})") << u"Did you mean “APP-09.sites”?"_s;
        QTest::newRow("out of range") << with(R"("limits": {"APP-09.sites": -3})") << u"must lie between 0 and"_s;
        QTest::newRow("limit as text") << with(R"("limits": {"APP-09.sites": "3"})") << u"p:1:80"_s;
        QTest::newRow("twice") << with(R"("off": [], "off": [])") << u"p:1:64"_s;
        QTest::newRow("too large") << QByteArray(int(profileFileCap) + 1, ' ') << u"larger than 1 MiB"_s;
    }

    void brokenFilesAreRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, error);
        const auto read = readProfile(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), u"p"_s);
        QVERIFY(!read && !read.error().empty());
        const QString first = read.error().front().text();
        QVERIFY2(first.contains(error), qPrintable(first));
    }

    void applyingTakesThePlaceOfAllSettings()
    {
        Plan plan = emptyPlan("Contoso");
        plan.set(plan.settings(), FieldId::RulesOff, TextList{"WOL-01"});
        plan.set(plan.settings(), FieldId::Limits, TextMap{{"APP-09.sites", "99"}});
        const Plan done = after(applyRuleProfile(plan, sample()), plan);
        QVERIFY(ruleProfileOf(done) == sample());
        QCOMPARE(sentences(settingDifferences(RuleSettings::of(plan), RuleSettings::of(done))).size(), 9);
        QVERIFY(ruleProfileOf(after(resetRuleSettings(done), done)) == RuleProfile());
    }

    void whatIsUnknownIsNotExported()
    {
        RuleProfile profile = sample();
        profile.off.push_back("XYZ-01");
        profile.interpretation.emplace_back("someday", "yes");
        profile.limits.emplace_back("XYZ-01.things", "3");
        profile.limits[0].second = "-5";
        RuleProfile known = sample();
        known.limits[0].second = "0";
        QVERIFY(knownPartOf(profile) == known);
        QVERIFY(readProfile(writeProfile(knownPartOf(profile)), u"p"_s));
    }

    void editsKeepOnlyWhatDiffers()
    {
        const Plan plan = emptyPlan("Contoso");
        const ReadingSpec &sis = *readingSpec("sisPerObject");
        const LimitSpec &sites = *limitSpec("APP-09.sites");
        Plan now = after(chooseReading(plan, sis, *readingChoice(sis, "error")), plan);
        QCOMPARE(RuleSettings::of(now).severity("APP-02", Severity::Warning), Severity::Error);
        QVERIFY(!RuleSettings::of(now).isRegraded("APP-02"));
        now = after(regradeRule(now, "APP-02", Severity::Hint), now); // what the plan says about the rule itself wins
        QCOMPARE(RuleSettings::of(now).severity("APP-02", Severity::Warning), Severity::Hint);
        now = after(regradeRule(now, "APP-02", std::nullopt), now);
        now = after(chooseReading(now, sis, sis.choices.front()), now);
        now = after(setLimit(now, sites, 12), now);
        QCOMPARE(RuleSettings::of(now).limit(sites), 12);
        now = after(setLimit(now, sites, -4), now);
        QCOMPARE(RuleSettings::of(now).limit(sites), 0);
        now = after(setLimit(now, sites, sites.usual), now);
        now = after(switchRule(now, "APP-01", true), now);
        now = after(switchRule(now, "APP-01", false), now);
        QVERIFY(ruleProfileOf(now) == RuleProfile());
        QVERIFY(!regradeRule(plan, "APP-02", Severity::Hint).mergeKey.isEmpty());
        QVERIFY(setLimit(plan, sites, 1).mergeKey != setLimit(plan, *limitSpec("APP-09.clients"), 1).mergeKey);
    }

    void schemaIsTheTables()
    {
        QFile file(QStringLiteral(SITEWRIGHT_SOURCE_DIR "/resources/schema/rule-profile.schema.json"));
        const QByteArray made = QByteArray::fromStdString(writeProfileSchema());
        if (qEnvironmentVariableIsSet("SITEWRIGHT_UPDATE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(made);
            file.close();
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(made), QString::fromUtf8(file.readAll()));
    }

    void validatorAgreesWithTheReader()
    {
        constexpr const char *script = R"(
import json, sys
from jsonschema import Draft202012Validator
schema = json.load(open(sys.argv[1], encoding="utf-8"))
Draft202012Validator.check_schema(schema)
profile = json.load(sys.stdin)
print("good" if Draft202012Validator(schema).is_valid(profile) else "bad")
)";
        const auto judge = [&](const QByteArray &profile) {
            QProcess python;
            python.start(u"/usr/bin/python3"_s, {u"-W"_s, u"ignore"_s, u"-c"_s, QString::fromLatin1(script),
                                                 QStringLiteral(SITEWRIGHT_SOURCE_DIR "/resources/schema/rule-profile.schema.json")});
            python.write(profile);
            python.closeWriteChannel();
            python.waitForFinished(60'000);
            return QString::fromUtf8(python.readAllStandardOutput()).trimmed();
        };
        if (judge(sampleText).isEmpty())
            QSKIP("python3-jsonschema is not installed");
        for (const QByteArray &profile : {QByteArray(sampleText), QByteArray(R"({"format": "sitewright-rule-profile", "version": 1})"),
                                          QByteArray(sampleText).replace("\"limits\"", "\"limit\""), QByteArray(sampleText).replace("accept", "acept"),
                                          QByteArray(sampleText).replace(": 7", ": -7"), QByteArray(sampleText).replace("\"error\"", "\"fatal\""),
                                          QByteArray(sampleText).replace("STR-07", "SIS-01")}) {
            const bool isRead = readProfile(std::string_view(profile.constData(), static_cast<std::size_t>(profile.size())), u"p"_s).has_value();
            QCOMPARE(judge(profile), isRead ? u"good"_s : u"bad"_s);
        }
    }

    void settingsAreToldInSentences()
    {
        Plan plan = emptyPlan("Contoso");
        plan.set(plan.settings(), FieldId::RulesOff, TextList{"SIS-01"});
        plan.set(plan.settings(), FieldId::RuleSeverity, TextMap{{"WOL-01", "hint"}});
        plan.set(plan.settings(), FieldId::Interpretation, TextMap{{"sisPerObject", "error"}, {"someday", "yes"}});
        plan.set(plan.settings(), FieldId::Limits, TextMap{{"APP-09.sites", "8"}});
        QCOMPARE(sentences(changedSettings(RuleSettings::of(plan))),
                 QStringList({u"SIS-01 is switched off: A Service Installation Service near every segment with clients."_s,
                              u"APP-02: Error instead of Warning."_s, u"WOL-01: Hint instead of Error."_s,
                              u"sisPerObject: error instead of warn: strictly one per region or site."_s,
                              u"APP-09.sites: 8 instead of 5 sites."_s, u"someday is not known to this version and has no effect."_s}));
        QVERIFY(changedSettings(RuleSettings()).empty());
    }
};

QTEST_GUILESS_MAIN(RuleProfileTest)
#include "tst_rule_profile.moc"
