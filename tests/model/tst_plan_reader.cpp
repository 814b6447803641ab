// SPDX-License-Identifier: MIT
// timeout: 600
#include <clocale>

#include <QElapsedTimer>
#include <QLocale>
#include <QtTest>

#include "model/catalog/object_kinds.h"
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "tests/support/random_plan.h"

using namespace sitewright;
using namespace Qt::StringLiterals;

namespace {

std::string_view view(const QByteArray &bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

// Line 1 of the file is "{", its members stand on the lines from 2.
QByteArray file(const QByteArray &members, const QByteArray &organization = R"("organization": {"id": "org", "name": "O"})")
{
    QByteArray out = "{\n\"format\": \"sitewright-plan\", \"version\": 1, \"plan\": {\"name\": \"P\"},\n" + organization;
    if (!members.isEmpty())
        out += (organization.isEmpty() ? QByteArray() : QByteArray(",\n")) + members;
    return out + "\n}\n";
}

QStringList problems(const QByteArray &bytes, const ReadOptions &options = {})
{
    const auto loaded = readPlan(view(bytes), u"f"_s, options);
    QStringList out;
    if (!loaded) {
        for (const Error &error : loaded.error())
            out << error.text();
    }
    return out;
}

// A plan of some 8 KB with objects of every kind.
const std::string &mediumPlan()
{
    static const std::string made = [] {
        std::string text;
        for (std::uint32_t seed = 1; text.size() < 7000 || text.size() > 9000; ++seed)
            text = writePlan(test::randomPlan(seed, 6, 0.3));
        return text;
    }();
    return made;
}

std::uint32_t objectCount(const Plan &plan)
{
    std::uint32_t count = 0;
    for (int kind = 0; kind < kindCount; ++kind)
        count += plan.count(static_cast<Kind>(kind));
    return count;
}

} // namespace

class PlanReaderTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void aFreeFormIsRead();
    void aRegionInASiteIsRead();
    void linesAreKnown();
    void refused_data();
    void refused();
    void everyReferenceMustNameSomething();
    void allProblemsAreToldInOrder();
    void aHundredProblemsAreEnough();
    void capsHold();
    void noPrefixIsAccepted();
    void noFlippedBitLosesAnObject();
    void aCancelledReadingFails();
    void theLocaleDoesNotMatter();
    void hostileFilesTakeNoTime_data();
    void hostileFilesTakeNoTime();
    void largePlansAreReadQuickly();
};

void PlanReaderTest::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<double>("density");
    for (int seed = 0; seed < 200; ++seed)
        QTest::addRow("plan %d", seed) << seed << (seed % 4 == 0 ? 1.0 : 0.4);
}

void PlanReaderTest::whatIsWrittenIsReadBack()
{
    QFETCH(int, seed);
    QFETCH(double, density);
    const Plan plan = test::randomPlan(static_cast<std::uint32_t>(seed), 5, density);
    const std::string written = writePlan(plan);
    const auto loaded = readPlan(written, u"f"_s);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().front().text() + u'\n' + QString::fromStdString(written)));
    QCOMPARE(QString::fromStdString(writePlan(loaded->plan)), QString::fromStdString(written));
    for (const FieldSpec &row : fields()) {
        for (int kind = 0; kind < kindCount; ++kind) {
            if (!contains(row.kinds, static_cast<Kind>(kind)))
                continue;
            plan.forEach(static_cast<Kind>(kind), [&](ObjectRef ref) {
                QVERIFY2(plan.value(ref, row.id) == loaded->plan.value(loaded->plan.find(plan.id(ref)), row.id), row.json);
            });
        }
    }
}

void PlanReaderTest::aFreeFormIsRead()
{
    // Any order of members, references before what they name, a byte order mark, CRLF, defaults written out.
    const QByteArray bytes = "\xef\xbb\xbf{\"layout\":{\"muc\":[1,2]},\r\n\"managementPoints\":[{\"applications\":[{\"type\":\"own\"}],\"home\":\"muc\",\"name\":\"DSM\",\"id\":\"mp\"}],"
                             "\"sites\":[{\"parent\":\"org\",\"type\":\"lan\",\"dmz\":false,\"distributionService\":\"mp\",\"name\":\"Munich\",\"id\":\"muc\"}],"
                             "\"applicationTypes\":[{\"name\":\"Own\",\"type\":\"own\",\"maxPerObject\":1}],"
                             "\"organization\":{\"name\":\"O\",\"id\":\"org\"},\"version\":1,\"format\":\"sitewright-plan\"}";
    const auto loaded = readPlan(view(bytes), u"f"_s);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().front().text()));
    const Plan &plan = loaded->plan;
    QCOMPARE(plan.count(Kind::Site), 1U);
    QVERIFY(plan.structure(plan.find("muc")).ownService == plan.find("mp"));
    QVERIFY(plan.value(plan.find("muc"), FieldId::Position) == FieldValue(GridPoint{1, 2}));
    QCOMPARE(plan.applicationKey(plan.application(plan.find("mp"), 0).type), std::string("own"));
}

void PlanReaderTest::aRegionInASiteIsRead()
{
    // Breaks rules only: a finding, not an error.
    const QByteArray bytes = file(R"("sites": [{"id": "s", "name": "S", "parent": "org"}], "regions": [{"id": "r", "name": "R", "parent": "s"}],
"depots": [{"id": "d", "name": "D", "site": "org"}])");
    QCOMPARE(problems(bytes), QStringList());
}

void PlanReaderTest::linesAreKnown()
{
    const QByteArray bytes = file("\"sites\": [\n{\"id\": \"a\", \"name\": \"A\", \"parent\": \"org\"},\n{\"id\": \"b\", \"name\": \"B\", \"parent\": \"org\"}],\n"
                                  "\"waivers\": [\n{\"key\": \"k\", \"fingerprint\": \"f\", \"reason\": \"r\"}]");
    const auto loaded = readPlan(view(bytes), u"f"_s, {.wantsLines = true});
    QVERIFY(loaded);
    QCOMPARE(loaded->lines.at(*ObjectId::fromText("org")), 3);
    QCOMPARE(loaded->lines.at(*ObjectId::fromText("a")), 5);
    QCOMPARE(loaded->lines.at(*ObjectId::fromText("b")), 6);
    QCOMPARE(loaded->lines.at(ObjectId::synthetic("k")), 8);
}

void PlanReaderTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QList<const char *> &expected) {
        QStringList texts;
        for (const char *text : expected)
            texts << u"f:"_s + QString::fromUtf8(text);
        QTest::newRow(name) << bytes << texts;
    };
    // The file as a whole.
    row("not an object", "[]", {"1:1: A plan file is one JSON object. Begin it with { and end it with }."});
    row("a bare text", "\"plan\"", {"1:1: A plan file is one JSON object. Begin it with { and end it with }."});
    row("empty", "", {"1:1: The file is empty. Choose another file, or take a copy of it that is complete."});
    row("NUL byte", file("\"clouds\": []") + QByteArray(1, '\0'), {"6:1: The file contains a NUL byte. It is damaged or not a text file."});
    row("UTF-16", QByteArray("\xff\xfe{\0", 4), {"1:1: The file is UTF-16 or UTF-32. Save it as UTF-8."});
    row("UTF-32", QByteArray("\0\0\xfe\xff\0\0\0{", 8), {"1:1: The file is UTF-16 or UTF-32. Save it as UTF-8."});
    row("other format", "{\n\"format\": \"sites\", \"version\": 1, \"x\": 2}",
        {"2:11: This is not a Sitewright plan: its “format” is not “sitewright-plan”. Open a file with the ending .siteplan.json."});
    row("no format", "{\"a\": 1}", {"1:1: This is not a Sitewright plan: “format” is missing. Open a file with the ending .siteplan.json."});
    row("newer version", "{\"format\": \"sitewright-plan\",\n \"version\": 2, \"new\": []}",
        {"2:13: The plan was written by a newer Sitewright, in version 2 of the format; this program reads up to version 1. Open it with a newer Sitewright."});
    row("version 0", "{\"format\": \"sitewright-plan\", \"version\": 0, \"organization\": {\"id\": \"o\", \"name\": \"\"}}",
        {"1:42: “version” must be a whole number from 1. This program writes version 1."});
    row("version as text", "{\"format\": \"sitewright-plan\", \"version\": \"1\", \"organization\": {\"id\": \"o\", \"name\": \"\"}}",
        {"1:42: “version” must be a whole number from 1. This program writes version 1."});
    row("version as list", "{\"format\": \"sitewright-plan\", \"version\": [1], \"organization\": {\"id\": \"o\", \"name\": \"\"}}",
        {"1:42: This value has the wrong type. Write a whole number."});
    row("no version", "{\"format\": \"sitewright-plan\", \"organization\": {\"id\": \"o\", \"name\": \"\"}}",
        {"1:1: “version” is missing. Add it; this program writes version 1."});
    row("no organisation", file({}, "\"clouds\": []"), {"1:1: “organization” is missing. A plan has exactly one."});
    row("organisations in a list", file({}, "\"organization\": [{\"id\": \"o\", \"name\": \"O\"}]"),
        {"3:17: This value has the wrong type. Write one object in braces."});
    row("unknown list", file("\"site\": []"), {"4:1: “site” is not known here. Did you mean “sites”?"});
    row("unknown and far", file("\"somethingelse\": 1"),
        {"4:1: “somethingelse” is not known here. Known here: format, version, plan, organization, regions, sites, segments, managementPoints, depots, "
         "repositories, clouds, links, applicationTypes, waivers, rules, layout, networkLayout, roots."});
    row("list as object", file("\"sites\": {\"a\": 1}"), {"4:10: This value has the wrong type. Write a list of objects in brackets."});
    row("list as null", file("\"sites\": null"), {"4:10: This value has the wrong type. Write a list of objects in brackets."});
    row("plan as list", "{\"format\": \"sitewright-plan\", \"version\": 1, \"plan\": [], \"organization\": {\"id\": \"o\", \"name\": \"\"}}",
        {"1:53: This value has the wrong type. Write one object in braces."});
    row("rules as list", file("\"rules\": []"), {"4:10: This value has the wrong type. Write one object in braces."});
    row("layout as list", file("\"layout\": [[1, 2]]"), {"4:11: This value has the wrong type. Write one object in braces."});
    row("number in a list", file("\"sites\": [1]"), {"4:11: This entry has the wrong type. Write an object in braces."});
    row("list twice", file("\"sites\": [],\n\"sites\": []"),
        {"5:1: The key “sites” occurs twice in one object. The first is in line 4. Remove one of the two."});
    row("key twice", file("\"sites\": [\n{\"id\": \"a\", \"name\": \"A\",\n \"parent\": \"org\", \"name\": \"B\"}]"),
        {"6:19: The key “name” occurs twice in one object. The first is in line 5. Remove one of the two."});
    row("key twice, one escaped", file("\"sites\": [{\"id\": \"a\", \"name\": \"A\", \"parent\": \"org\", \"n\\u0061me\": \"B\"}]"),
        {"4:53: The key “name” occurs twice in one object. The first is in line 4. Remove one of the two."});
    row("position twice", file("\"layout\": {\"org\": [1, 2],\n\"org\": [1, 2]}"),
        {"5:1: The key “org” occurs twice in one object. The first is in line 4. Remove one of the two."});
    // Identity.
    row("no id", file("\"clouds\": [{\"name\": \"A\"}]"), {"4:12: “id” is missing. Give the object an id of 1 to 12 characters."});
    row("id as number", file("\"clouds\": [{\"id\": 1, \"name\": \"A\"}]"), {"4:19: “id” has a value of the wrong type. Write a text in double quotes."});
    row("capital id", file("\"clouds\": [{\"id\": \"MUC\", \"name\": \"A\"}]"), {"4:19: “MUC” is not an id. Ids are 1 to 12 characters from 0 to 9 and a to z."});
    row("long id", file("\"clouds\": [{\"id\": \"abcdefghijklm\", \"name\": \"A\"}]"),
        {"4:19: “abcdefghijklm” is not an id. Ids are 1 to 12 characters from 0 to 9 and a to z."});
    row("empty id", file("\"clouds\": [{\"id\": \"\", \"name\": \"A\"}]"), {"4:19: “” is not an id. Ids are 1 to 12 characters from 0 to 9 and a to z."});
    row("id twice", file("\"clouds\": [{\"id\": \"a\", \"name\": \"A\"},\n{\"id\": \"a\", \"name\": \"B\"}]"),
        {"5:8: “a” is used twice. The first is in line 4. Each object needs an id of its own."});
    row("id twice in two lists", file("\"clouds\": [{\"id\": \"a\", \"name\": \"A\"}],\n\"sites\": [{\"id\": \"a\", \"name\": \"B\", \"parent\": \"org\"}]"),
        {"5:18: “a” is used twice. The first is in line 4. Each object needs an id of its own."});
    row("waiver twice", file("\"waivers\": [{\"key\": \"k\", \"fingerprint\": \"f\", \"reason\": \"r\"},\n{\"key\": \"k\", \"fingerprint\": \"f\", \"reason\": \"r\"}]"),
        {"5:9: “k” is used twice. The first is in line 4. Each object needs an id of its own."});
    row("waiver without key", file("\"waivers\": [{\"fingerprint\": \"f\", \"reason\": \"r\"}]"), {"4:13: This Waiver has no “key”. Add it."});
    row("waiver with id", file("\"waivers\": [{\"id\": \"a\", \"key\": \"k\", \"fingerprint\": \"f\", \"reason\": \"r\"}]"),
        {"4:14: “id” is not known here. Known here: key, fingerprint, reason, author, date, expires, scope."});
    row("type of the product", file("\"applicationTypes\": [{\"type\": \"osdProxy\", \"name\": \"X\"}]"),
        {"4:31: “osdProxy” is an application type of the product. Choose another key."});
    row("empty type", file("\"applicationTypes\": [{\"type\": \"\", \"name\": \"X\"}]"), {"4:31: “type” must be a text that is not empty."});
    row("reserved type", file("\"applicationTypes\": [{\"type\": \"plan\", \"name\": \"X\"}]"), {"4:31: “plan” is reserved. Choose another key."});
    // Fields.
    row("unknown member", file("\"clouds\": [{\"id\": \"a\", \"name\": \"A\", \"descripton\": \"x\"}]"),
        {"4:37: “descripton” is not known here. Did you mean “description”?"});
    row("wrong letter case", file("\"clouds\": [{\"id\": \"a\", \"Name\": \"A\"}]"),
        {"4:12: This WAN cloud has no “name”. Add it.", "4:24: “Name” is not known here. Did you mean “name”?"});
    row("another kind's field", file("\"clouds\": [{\"id\": \"a\", \"name\": \"A\", \"wakeOnLan\": true}]"),
        {"4:37: “wakeOnLan” is not known here. Known here: id, name, description."});
    row("no name", file("\"clouds\": [{\"id\": \"a\"}]"), {"4:12: This WAN cloud has no “name”. Add it."});
    row("no parent", file("\"sites\": [{\"id\": \"a\", \"name\": \"A\"}]"), {"4:11: This Site has no “parent”. Add it."});
    row("plan without name", "{\"format\": \"sitewright-plan\", \"version\": 1, \"plan\": {}, \"organization\": {\"id\": \"o\", \"name\": \"\"}}",
        {"1:53: This Plan has no “name”. Add it."});
    const auto site = [](const QByteArray &members) { return file("\"sites\": [{\"id\": \"a\", \"name\": \"A\", \"parent\": \"org\",\n" + members + "}]"); };
    row("name as null", file("\"clouds\": [{\"id\": \"a\", \"name\": null}]"), {"4:32: “name” has a value of the wrong type. Write a text in double quotes."});
    row("bool as number", site("\"dmz\": 1"), {"5:8: “dmz” has a value of the wrong type. Write true or false."});
    row("bool as text", site("\"dmz\": \"true\""), {"5:8: “dmz” has a value of the wrong type. Write true or false."});
    row("number as text", site("\"clients\": \"5\""), {"5:12: “clients” has a value of the wrong type. Write a whole number."});
    row("fraction", site("\"clients\": 5.5"), {"5:12: “clients” must be a whole number. Write it without point and exponent."});
    row("exponent", site("\"clients\": 1e3"), {"5:12: “clients” must be a whole number. Write it without point and exponent."});
    row("negative", site("\"clients\": -1"), {"5:12: Clients must lie between 0 and 10000000. Write another value."});
    row("too many", site("\"clients\": 10000001"), {"5:12: Clients must lie between 0 and 10000000. Write another value."});
    row("beyond 2^53", site("\"clients\": 9007199254740993"),
        {"5:12: Whole numbers beyond ±2^53 are not read alike by all programs. Use a smaller number.", "5:12: Clients must lie between 0 and 10000000. Write another value."});
    row("beyond 2^64", site("\"clients\": 99999999999999999999"), {"5:12: “clients” must be a whole number. Write it without point and exponent."});
    row("overflow", site("\"latitude\": 1e400"), {"5:13: The number is too large. Use a smaller number."});
    row("latitude", site("\"latitude\": 90.5"), {"5:13: Latitude must lie between -90 and 90. Write another value."});
    row("unknown site type", site("\"type\": \"dialup\""), {"5:9: Site type cannot be “dialup”. Choose from “lan”, “remote”, “offline”."});
    row("list as text", site("\"definition\": \"x\""), {"5:15: “definition” has a value of the wrong type. Write a list of texts."});
    row("number in a text list", site("\"definition\": [1]"), {"5:16: “definition” has a value of the wrong type. Write a list of texts."});
    row("empty entry", site("\"definition\": [\"\"]"), {"5:16: “definition” has an empty entry. Remove the entry."});
    row("control character", site("\"networkOs\": \"a\\u0007b\""), {"5:14: Network operating system contains control characters or is not valid UTF-8. Write another value."});
    row("C1 control character", site("\"networkOs\": \"a\\u0085b\""), {"5:14: Network operating system contains control characters or is not valid UTF-8. Write another value."});
    row("raw control character", site("\"networkOs\": \"a\x07\""), {"5:16: A text contains a control character or a line break. Remove it, or write a line break as \\n."});
    row("NUL in a text", site("\"networkOs\": \"\\u0000\""), {"5:14: Network operating system contains control characters or is not valid UTF-8. Write another value."});
    row("line break in a name", file("\"clouds\": [{\"id\": \"a\", \"name\": \"A\\nB\"}]"), {"4:32: Name contains control characters or is not valid UTF-8. Write another value."});
    row("lone surrogate", site("\"networkOs\": \"\\udc00\""),
        {"5:20: Half of a surrogate pair stands alone in a \\u escape. Write the character itself, or both halves."});
    row("invalid UTF-8", site("\"networkOs\": \"\xc3(\""), {"5:16: The text is not valid UTF-8. Save the file as UTF-8."});
    row("long text", site("\"networkOs\": \"" + QByteArray(65537, 'x') + "\""), {"5:14: Network operating system is longer than 64 KiB. Write another value."});
    row("hostile key", site("\"a\\u001b[31m\\u202e\": 1"), {"5:1: “a\\u{1b}[31m\\u{202e}” is not known here. Known here: id, name, parent, type, clients, distributionService, latitude, longitude, dmz, networkOs, definition, neighbours, usedRepositories, timeFrame, frameSizeKb, pollConfiguration, pollRepository, pollPreparation, pollPackages, loadBalancerUrl, allowProjectDownload, neighborcastAtPeaks, decentralPackaging, distributionAccount, depotAccount, runtimeAccount, sisAccount, description."});
    row("bad protocol", file("\"depots\": [{\"id\": \"d\", \"name\": \"D\", \"site\": \"org\", \"protocols\": [\"ftp\"]}]"),
        {"4:65: Protocols cannot contain “ftp”. Choose from “smb”, “http”."});
    row("protocol twice", file("\"depots\": [{\"id\": \"d\", \"name\": \"D\", \"site\": \"org\", \"protocols\": [\"smb\", \"smb\"]}]"),
        {"4:73: “smb” is listed twice. Remove the entry."});
    // References.
    row("dangling parent", file("\"sites\": [{\"id\": \"a\", \"name\": \"A\", \"parent\": \"orgg\"}]"),
        {"4:46: “parent” names “orgg”, and there is no such object. Correct the id or add the object."});
    row("dangling entry", file("\"sites\": [{\"id\": \"a\", \"name\": \"A\", \"parent\": \"org\", \"neighbours\": [\"b\", \"a\"]}]"),
        {"4:68: “neighbours” names “b”, and there is no such object. Correct the id or add the object."});
    row("reference as number", site("\"distributionService\": 7"), {"5:24: “distributionService” has a value of the wrong type. Write the id of an object as a text."});
    row("reference of the wrong kind", site("\"distributionService\": \"org\""), {"5:24: “distributionService” cannot name Organisation “org”. Name another object."});
    row("not an id", site("\"distributionService\": \"DSM 1\""), {"5:24: “DSM 1” is not an id. Ids are 1 to 12 characters from 0 to 9 and a to z."});
    row("entry twice", site("\"neighbours\": [\"a\", \"a\"]"), {"5:21: “a” is listed twice. Remove the entry."});
    row("site inside a site", file("\"sites\": [{\"id\": \"a\", \"name\": \"A\", \"parent\": \"org\"},\n{\"id\": \"b\", \"name\": \"B\", \"parent\": \"a\"}]"),
        {"5:36: Site “b” cannot stand in Site “a”. Name another object in “parent”."});
    row("segment in a region", file("\"segments\": [{\"id\": \"a\", \"name\": \"A\", \"site\": \"org\"}]"),
        {"4:47: Segment “a” cannot stand in Organisation “org”. Name another object in “site”."});
    row("ring of one", file("\"regions\": [{\"id\": \"a\", \"name\": \"A\", \"parent\": \"a\"}]"), {"4:48: Region “a” would stand inside itself. Name another parent."});
    row("ring of three", file("\"regions\": [{\"id\": \"x\", \"name\": \"X\", \"parent\": \"a\"},\n{\"id\": \"a\", \"name\": \"A\", \"parent\": \"b\"},\n{\"id\": \"b\", \"name\": \"B\", \"parent\": \"c\"},\n{\"id\": \"c\", \"name\": \"C\", \"parent\": \"a\"}]"),
        {"5:36: Region “a” would stand inside itself. Name another parent."});
    row("link to a region", file("\"regions\": [{\"id\": \"r\", \"name\": \"R\", \"parent\": \"org\"}], \"links\": [{\"id\": \"l\", \"name\": \"\", \"from\": \"r\", \"to\": \"r\"}]"),
        {"4:99: “from” cannot name Region “r”. Name another object.", "4:110: “to” cannot name Region “r”. Name another object."});
    row("position of nothing", file("\"layout\": {\"nix\": [1, 2]}"), {"4:12: There is no object “nix”. Remove its position."});
    row("position of a link", file("\"clouds\": [{\"id\": \"c\", \"name\": \"C\"}], \"links\": [{\"id\": \"l\", \"name\": \"\", \"from\": \"c\", \"to\": \"c\"}],\n\"layout\": {\"l\": [1, 2]}"),
        {"5:12: Link “l” has no position of its own. Remove its position."});
    row("position with a fraction", file("\"layout\": {\"org\": [1.5, 2]}"), {"4:19: “layout” has a value of the wrong type. Write a list of two whole numbers."});
    row("position of three", file("\"layout\": {\"org\": [1, 2, 3]}"), {"4:19: “layout” has a value of the wrong type. Write a list of two whole numbers."});
    row("position far out", file("\"layout\": {\"org\": [1, 200000000]}"), {"4:19: Position must lie between -100000000 and 100000000. Write another value."});
    // Applications and rules.
    const auto point = [](const QByteArray &apps) { return file("\"managementPoints\": [{\"id\": \"m\", \"name\": \"M\", \"home\": \"org\", \"applications\":\n" + apps + "}]"); };
    row("unknown application", point("[{\"type\": \"eventDispacher\"}]"), {"5:11: There is no application type “eventDispacher”. Did you mean “eventDispatcher”?"});
    row("undeclared application", point("[{\"type\": \"eventDispatcher\"}, {\"type\": \"mine\"}]"),
        {"5:40: There is no application type “mine”. Declare it in “applicationTypes”."});
    row("application as text", point("[\"eventDispatcher\"]"), {"5:2: “applications” has a value of the wrong type. Write a list of objects with “type”."});
    row("application without type", point("[{\"primary\": true}]"), {"5:2: This application has no “type”. Name one, such as “distributionService”."});
    row("unknown setting of an application", point("[{\"type\": \"osdProxy\", \"primry\": true}]"), {"5:23: “primry” is not known here. Did you mean “primary”?"});
    row("load factor", point("[{\"type\": \"osdProxy\", \"loadFactor\": 5000}]"), {"5:37: A load factor must lie between -1000 and 1000. Write another value."});
    row("severity", file("\"rules\": {\"severity\": {\"APP-01\": \"fatal\"}}"), {"4:34: “fatal” is not a severity. Choose from “error”, “warning”, “hint”."});
    row("limit as text", file("\"rules\": {\"limits\": {\"APP-09.sites\": \"5\"}}"), {"4:38: “APP-09.sites” has a value of the wrong type. Write a whole number."});
    row("rules unknown", file("\"rules\": {\"of\": []}"), {"4:11: “of” is not known here. Did you mean “off”?"});
    row("rule off twice", file("\"rules\": {\"off\": [\"A\", \"A\"]}"), {"4:24: “A” is listed twice. Remove the entry."});
    row("deep nesting", file("\"clouds\": [{\"id\": \"c\", \"name\": " + QByteArray(70, '[') + QByteArray(70, ']') + "}]"),
        {"4:93: Lists and objects are nested more than 64 deep. Nothing Sitewright writes is nested so."});
}

void PlanReaderTest::refused()
{
    QFETCH(QByteArray, bytes);
    QTEST(problems(bytes), "expected");
}

void PlanReaderTest::everyReferenceMustNameSomething()
{
    for (const FieldSpec &row : fields()) {
        if (row.type != FieldType::Ref && row.type != FieldType::Refs)
            continue;
        for (const KindSpec &kind : objectKinds()) {
            if (!contains(row.kinds, kind.kind))
                continue;
            QByteArray object = R"({"id": "x", "name": "X")";
            for (const FieldSpec &other : fields()) {
                const bool isFilled = contains(other.kinds, kind.kind) && (other.required || other.id == row.id) && other.id != FieldId::Name;
                if (isFilled) // what is not asked about names nothing wrong, or at least not the nothing asked about
                    object += QByteArray(", \"") + other.json + "\": " + (other.type == FieldType::Refs ? "[" : "")
                        + (other.id == row.id ? "\"nobody\"" : "\"org\"") + (other.type == FieldType::Refs ? "]" : "");
            }
            object += "}";
            const bool isOne = kind.kind == Kind::Organization;
            const QByteArray bytes = isOne ? file({}, "\"organization\": " + object)
                                           : file(QByteArray("\"") + kind.list + "\": [" + object + "]");
            const QStringList told = problems(bytes);
            QVERIFY2(told.join(u'\n').contains(u"“%1” names “nobody”"_s.arg(QString::fromUtf8(row.json))),
                     qPrintable(QString::fromUtf8(bytes) + told.join(u'\n')));
        }
    }
}

void PlanReaderTest::allProblemsAreToldInOrder()
{
    // Found in three passes (while reading, at the end of objects, at the end), told in the order of the file.
    const QByteArray bytes = file("\"sites\": [\n{\"id\": \"a\", \"name\": \"A\", \"parent\": \"nowhere\"},\n{\"id\": \"b\", \"name\": \"B\", \"parent\": \"org\", \"name\": \"C\"},\n"
                                  "{\"id\": \"c\", \"name\": \"C\", \"parent\": \"org\", \"clients\": -5},\n{\"id\": \"d\", \"name\": \"D\", \"parent\": \"a\"}]");
    QStringList places;
    for (const QString &text : problems(bytes))
        places << text.section(u' ', 0, 0);
    QCOMPARE(places, (QStringList{u"f:5:36:"_s, u"f:6:43:"_s, u"f:7:54:"_s, u"f:8:36:"_s}));
}

void PlanReaderTest::aHundredProblemsAreEnough()
{
    QByteArray sites;
    for (int i = 0; i < 250; ++i)
        sites += (i == 0 ? "" : ",\n") + QByteArray("{\"id\": \"s") + QByteArray::number(i) + "\", \"name\": \"\", \"parent\": \"x\"}";
    const QStringList told = problems(file("\"sites\": [" + sites + "]"));
    QCOMPARE(told.size(), 101);
    QVERIFY(told.last().contains(u"150"_s));
}

void PlanReaderTest::capsHold()
{
    const QByteArray bytes = file("\"clouds\": [{\"id\": \"a\", \"name\": \"A\"},\n{\"id\": \"b\", \"name\": \"B\"}]");
    QCOMPARE(problems(bytes, {.maxObjects = 3}), (QStringList{u"f:5:1: The plan has more than 3 objects. Split it into several plans."_s}));
    QCOMPARE(problems(bytes, {.maxObjects = 4}), QStringList());
    QCOMPARE(problems(QByteArray((2 << 20) + 1, ' '), {.maxBytes = 2U << 20}).join(u' '),
             u"f:1:1: The file is larger than 2 MiB. Split the plan into several."_s);
}

void PlanReaderTest::noPrefixIsAccepted()
{
    const std::string &text = mediumPlan();
    for (std::size_t length = 0; length + 1 < text.size(); ++length) { // without its last line feed it is complete
        const auto loaded = readPlan(std::string_view(text).substr(0, length), u"f"_s);
        QVERIFY2(!loaded, qPrintable(QString::number(length)));
        QVERIFY(!loaded.error().empty() && loaded.error().front().line > 0);
    }
    QVERIFY(readPlan(text, u"f"_s));
}

void PlanReaderTest::noFlippedBitLosesAnObject()
{
    std::string text = mediumPlan();
    const std::uint32_t count = objectCount(readPlan(text, u"f"_s)->plan);
    for (std::size_t i = 0; i < text.size(); ++i) {
        for (int bitNumber = 0; bitNumber < 8; ++bitNumber) {
            const char before = text[i];
            text[i] = static_cast<char>(static_cast<unsigned char>(before) ^ (1U << bitNumber));
            if (const auto loaded = readPlan(text, u"f"_s); loaded && objectCount(loaded->plan) != count)
                QFAIL(qPrintable(QStringLiteral("byte %1 bit %2").arg(i).arg(bitNumber)));
            text[i] = before;
        }
    }
}

void PlanReaderTest::aCancelledReadingFails()
{
    const std::atomic<bool> cancelled = true;
    const auto loaded = readPlan(mediumPlan(), u"f"_s, {.cancelled = &cancelled});
    QVERIFY(!loaded);
    QVERIFY(loaded.error().empty());
}

void PlanReaderTest::theLocaleDoesNotMatter()
{
    const std::string text = writePlan(test::randomPlan(3, 8, 0.9));
    for (const char *name : {"de_DE.UTF-8", "tr_TR.UTF-8", "C"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(name)));
        std::setlocale(LC_ALL, name);
        const auto loaded = readPlan(text, u"f"_s);
        QVERIFY(loaded);
        QVERIFY(writePlan(loaded->plan) == text);
    }
    std::setlocale(LC_ALL, "C");
    QLocale::setDefault(QLocale::c());
}

void PlanReaderTest::hostileFilesTakeNoTime_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const int size = 1'000'000;
    QTest::newRow("open brackets") << QByteArray(size, '[');
    QTest::newRow("open braces") << QByteArray("{\"a\":").repeated(size / 5);
    QTest::newRow("empty unknown lists") << "{" + QByteArray("\"a\":[],").repeated(size / 7) + "\"b\": 1}";
    QTest::newRow("one long text") << file("\"clouds\": [{\"id\": \"c\", \"name\": \"" + QByteArray(size, 'x') + "\"}]");
    QTest::newRow("one long key") << file("\"" + QByteArray(size, 'x') + "\": 1");
    QTest::newRow("many unknown members") << file("\"clouds\": [{" + QByteArray("\"x\":1,").repeated(size / 6) + "\"id\": \"c\"}]");
    QTest::newRow("many values in a row") << file("\"rules\": {\"off\": [" + QByteArray("1,").repeated(size / 2) + "1]}");
    QTest::newRow("many entries") << file("\"sites\": [" + QByteArray("1,").repeated(size / 2) + "1]");
    QByteArray ring;
    for (int i = 0; i < 18000; ++i)
        ring += "{\"id\": \"r" + QByteArray::number(i) + "\", \"name\": \"R\", \"parent\": \"r" + QByteArray::number((i + 1) % 18000) + "\"},";
    ring.chop(1);
    QTest::newRow("a long ring") << file("\"regions\": [" + ring + "]");
    QByteArray twice;
    for (int i = 0; i < 60000; ++i)
        twice += "{\"id\": \"a\"},";
    twice.chop(1);
    QTest::newRow("one id again and again") << file("\"clouds\": [" + twice + "]");
}

void PlanReaderTest::hostileFilesTakeNoTime()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!problems(bytes).isEmpty());
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed()))); // 1 s on a machine of its own
}

void PlanReaderTest::largePlansAreReadQuickly()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("SITEWRIGHT_LARGE_PLAN", &isSet);
    const Plan plan = test::largePlan(isSet ? wanted : 2000);
    QElapsedTimer timer;
    timer.start();
    const std::string text = writePlan(plan);
    const qint64 written = timer.restart();
    const auto loaded = readPlan(text, u"f"_s, {.wantsLines = true});
    const qint64 read = timer.restart();
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().front().text()));
    qInfo("%u sites, %zu objects, %zu bytes: written in %lld ms, read in %lld ms", plan.count(Kind::Site), std::size_t(objectCount(plan)),
          text.size(), written, read);
    QVERIFY(writePlan(loaded->plan) == text);
    QVERIFY(read < 20000);
}

QTEST_APPLESS_MAIN(PlanReaderTest)
#include "tst_plan_reader.moc"
