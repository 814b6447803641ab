// SPDX-License-Identifier: MIT
#include <clocale>

#include <QLocale>
#include <QtTest>

#include "model/io/json_text.h"
#include "model/io/plan_writer.h"
#include "tests/support/random_plan.h"

using namespace sitewright;
using namespace Qt::StringLiterals;

namespace {

ObjectId idOf(const char *text) { return *ObjectId::fromText(text); }

ObjectRef add(Plan &plan, Kind kind, const char *id, const char *name, const char *owner = nullptr)
{
    const ObjectRef ref = plan.create(kind, idOf(id));
    plan.set(ref, FieldId::Name, std::string(name));
    if (owner)
        plan.set(ref, FieldId::Owner, idOf(owner));
    return ref;
}

Plan smallPlan()
{
    Plan plan;
    plan.set(plan.settings(), FieldId::Name, std::string("Small"));
    add(plan, Kind::Organization, "org", "Contoso");
    add(plan, Kind::Site, "muc", "Munich", "org");
    add(plan, Kind::Site, "ber", "Berlin", "org");
    return plan;
}

QStringList lines(const Plan &plan) { return QString::fromStdString(writePlan(plan)).split(u'\n'); }

int changedLines(const Plan &before, const Plan &after)
{
    QStringList a = lines(before), b = lines(after);
    int changed = 0;
    for (const QString &line : b)
        changed += a.removeOne(line) ? 0 : 1;
    return changed;
}

} // namespace

class PlanWriterTest : public QObject {
    Q_OBJECT

private slots:
    void anEmptyStructureHasEveryMember();
    void fieldsComeInTableOrderWithoutDefaults();
    void requiredFieldsAreWrittenEvenWhenEmpty();
    void textIsEscapedNoMoreThanNeeded();
    void aSmallChangeChangesFewLines();
    void positionsStandOnLinesOfTheirOwn();
    void theFormatNumberComesFirst();
    void numbersAreShort_data();
    void numbersAreShort();
    void theLocaleDoesNotMatter();
    void orderOfMakingDoesNotMatter();
};

void PlanWriterTest::anEmptyStructureHasEveryMember()
{
    QCOMPARE(QString::fromStdString(writePlan(smallPlan())), QString::fromUtf8(R"({
  "format": "sitewright-plan",
  "version": 1,
  "plan": {"name": "Small"},
  "organization": {"id": "org", "name": "Contoso"},
  "regions": [],
  "sites": [
    {"id": "ber", "name": "Berlin", "parent": "org"},
    {"id": "muc", "name": "Munich", "parent": "org"}
  ],
  "segments": [],
  "managementPoints": [],
  "depots": [],
  "repositories": [],
  "clouds": [],
  "links": [],
  "applicationTypes": [],
  "rules": {},
  "waivers": [],
  "layout": {}
}
)"));
}

void PlanWriterTest::fieldsComeInTableOrderWithoutDefaults()
{
    Plan plan = smallPlan();
    const ObjectRef type = plan.create(Kind::ApplicationType, ObjectId::synthetic("cache"));
    plan.set(type, FieldId::TypeKey, std::string("cache"));
    plan.set(type, FieldId::Name, std::string("Cache"));
    plan.set(type, FieldId::MaxPerObject, std::int64_t(0));
    const ObjectRef point = add(plan, Kind::ManagementPoint, "mp", "DSM", "muc");
    plan.set(point, FieldId::Applications, ApplicationList{{"businessLogicServer", true, 50}, {"cache"}});
    plan.set(point, FieldId::Central, true);
    const ObjectRef waiver = plan.create(Kind::Waiver, ObjectId::synthetic("WOL-01:x"));
    plan.set(waiver, FieldId::Key, std::string("WOL-01:x"));
    plan.set(waiver, FieldId::Fingerprint, std::string("00000001"));
    plan.set(waiver, FieldId::Reason, std::string("two\nlines"));
    plan.set(plan.settings(), FieldId::Limits, TextMap{{"APP-09.sites", "5"}});
    plan.set(plan.settings(), FieldId::RulesOff, TextList{"SIS-01"});
    plan.set(plan.find("muc"), FieldId::Latitude, 48.137);
    const QStringList written = lines(plan);
    const auto contains = [&](const char *line) { return written.contains(QString::fromUtf8(line)); };
    QVERIFY(contains(R"(    {"id": "muc", "name": "Munich", "parent": "org", "latitude": 48.137})"));
    QVERIFY(contains(R"(    {"id": "mp", "name": "DSM", "home": "muc", "central": true, "applications": [{"type": "businessLogicServer", "primary": true, "loadFactor": 50}, {"type": "cache"}]})"));
    QVERIFY(contains(R"(    {"type": "cache", "name": "Cache", "maxPerObject": 0})"));
    QVERIFY(contains(R"(    {"key": "WOL-01:x", "fingerprint": "00000001", "reason": "two\nlines"})"));
    QVERIFY(contains(R"(  "rules": {"off": ["SIS-01"], "limits": {"APP-09.sites": 5}},)"));
}

void PlanWriterTest::requiredFieldsAreWrittenEvenWhenEmpty()
{
    Plan plan = smallPlan();
    const ObjectRef link = add(plan, Kind::Link, "l1", "");
    plan.set(link, FieldId::From, idOf("muc"));
    plan.set(link, FieldId::To, idOf("ber"));
    QVERIFY(lines(plan).contains(uR"(    {"id": "l1", "name": "", "from": "muc", "to": "ber"})"_s));
}

void PlanWriterTest::textIsEscapedNoMoreThanNeeded()
{
    std::string out;
    appendJsonText(out, "\\\\SRV\\a\"b\n\t\x01 Zürich/日本");
    QCOMPARE(QString::fromStdString(out), QString::fromUtf8("\"\\\\\\\\SRV\\\\a\\\"b\\n\\t\\u0001 Zürich/日本\""));
}

void PlanWriterTest::aSmallChangeChangesFewLines()
{
    const Plan before = smallPlan();
    Plan renamed = before;
    renamed.set(renamed.find("muc"), FieldId::Name, std::string("München"));
    QCOMPARE(changedLines(before, renamed), 1);
    Plan added = before;
    add(added, Kind::Site, "zrh", "Zurich", "org");
    QCOMPARE(changedLines(before, added), 2); // the line, and the comma before it
    QCOMPARE(changedLines(before, before), 0);
}

void PlanWriterTest::positionsStandOnLinesOfTheirOwn()
{
    Plan plan = smallPlan();
    plan.set(plan.find("muc"), FieldId::Position, GridPoint{12, -4});
    plan.set(plan.find("ber"), FieldId::Position, GridPoint{0, 0});
    const QString text = QString::fromStdString(writePlan(plan));
    QVERIFY(text.endsWith(u"  \"layout\": {\n    \"ber\": [0, 0],\n    \"muc\": [12, -4]\n  }\n}\n"_s));
    const Plan before = plan;
    plan.set(plan.find("muc"), FieldId::Position, GridPoint{13, -4});
    QCOMPARE(changedLines(before, plan), 1);
}

void PlanWriterTest::theFormatNumberComesFirst()
{
    const std::string text = writePlan(test::randomPlan(1, 50, 1.0));
    const std::size_t at = text.find("\"version\": 1,");
    QVERIFY(at != std::string::npos && at < 200);
    QVERIFY(text.ends_with("}\n"));
    QVERIFY(text.find('\r') == std::string::npos);
}

void PlanWriterTest::numbersAreShort_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << 12.0 << u"12"_s;
    QTest::newRow("third") << 48.137 << u"48.137"_s;
    QTest::newRow("negative") << -9.139337 << u"-9.139337"_s;
    QTest::newRow("small") << 0.1 + 0.2 << u"0.30000000000000004"_s;
    QTest::newRow("zero") << 0.0 << u"0"_s;
}

void PlanWriterTest::numbersAreShort()
{
    QFETCH(double, number);
    std::string out;
    appendJsonNumber(out, number);
    QTEST(QString::fromStdString(out), "text");
}

void PlanWriterTest::theLocaleDoesNotMatter()
{
    const Plan plan = test::randomPlan(7, 8, 0.8);
    const std::string expected = writePlan(plan);
    for (const char *name : {"de_DE.UTF-8", "tr_TR.UTF-8", "C"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(name)));
        std::setlocale(LC_ALL, name); // fails where the locale is not installed; Qt's is enough then
        QVERIFY(writePlan(plan) == expected);
    }
    std::setlocale(LC_ALL, "C");
    QLocale::setDefault(QLocale::c());
}

void PlanWriterTest::orderOfMakingDoesNotMatter()
{
    Plan other;
    other.set(other.settings(), FieldId::Name, std::string("Small"));
    add(other, Kind::Organization, "org", "Contoso");
    add(other, Kind::Site, "ber", "Berlin", "org");
    add(other, Kind::Site, "tmp", "Temporary", "org");
    add(other, Kind::Site, "muc", "Munich", "org");
    for (const FieldId fieldId : {FieldId::Name, FieldId::Owner})
        other.set(other.find("tmp"), fieldId, FieldValue());
    other.destroy(other.find("tmp"));
    QVERIFY(writePlan(other) == writePlan(smallPlan()));
}

QTEST_APPLESS_MAIN(PlanWriterTest)
#include "tst_plan_writer.moc"
