// SPDX-License-Identifier: MIT
// JSONTestSuite: what every strict reader must accept and refuse, and what we decided where it leaves a choice.
#include <QDir>
#include <QFile>
#include <QtTest>

#include "model/io/json_events.h"
#include "tests/support/test_data.h"

using namespace sitewright;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<Error> check(const QByteArray &bytes) { return checkJson({bytes.constData(), static_cast<std::size_t>(bytes.size())}); }

// The files the suite leaves open that we accept: numbers that lose digits, and depth 500 is beyond 128 and refused.
const QStringList acceptedByChoice{
    u"i_number_double_huge_neg_exp.json"_s, u"i_number_real_underflow.json"_s, u"i_number_too_big_neg_int.json"_s,
    u"i_number_too_big_pos_int.json"_s, u"i_number_very_big_negative_int.json"_s, u"i_structure_UTF-8_BOM_empty_object.json"_s,
};

} // namespace

class JsonSuiteTest : public QObject {
    Q_OBJECT

private slots:
    void theSuite_data();
    void theSuite();
    void theTransformationsAreDecided();
    void aBrokenPlaceIsNamed_data();
    void aBrokenPlaceIsNamed();
    void depthIsLimited();
};

void JsonSuiteTest::theSuite_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(test::testDataFolder(u"json-test-suite/test_parsing"_s));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    if (test::testDataFolder(u"json-test-suite"_s).isEmpty())
        QTest::newRow("absent") << QString();
}

void JsonSuiteTest::theSuite()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP(qPrintable(test::noTestDataReason(u"json-test-suite"_s)));
    const QString name = QFileInfo(path).fileName();
    const auto error = check(contentOf(path));
    const bool mustAccept = name.startsWith(u'y') || acceptedByChoice.contains(name);
    QVERIFY2(error.has_value() != mustAccept, error ? qPrintable(error->text()) : "accepted");
    if (error) {
        QVERIFY(error->line > 0 && error->column > 0);
        QVERIFY(!error->what.isEmpty());
    }
}

void JsonSuiteTest::theTransformationsAreDecided()
{
    const QString path = test::testDataFolder(u"json-test-suite/test_transform"_s);
    if (path.isEmpty())
        QSKIP(qPrintable(test::noTestDataReason(u"json-test-suite"_s)));
    // Whether a text is JSON: duplicate keys and large numbers are a plan reader's business; half surrogates and NUL are not.
    const QDir folder(path);
    for (const QString &name : folder.entryList(QDir::Files)) {
        const bool refused = name.contains(u"invalid_codepoint"_s);
        QVERIFY2(check(contentOf(folder.filePath(name))).has_value() == refused, qPrintable(name));
    }
}

void JsonSuiteTest::aBrokenPlaceIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &json, const char *text) { QTest::newRow(name) << json << QString::fromUtf8(text); };
    row("missing comma", "{\"a\": 1\n \"b\": 2}", "2:2: “\"b\"” cannot stand here. Put a comma or “}” here.");
    row("missing comma in a list", "[1 2]", "1:4: “2” cannot stand here. Put a comma or “]” here.");
    row("two commas", "[1,,2]", "1:4: “,” cannot stand here. Put a value here.");
    row("trailing comma", "{\"a\": 1,}", "1:9: “}” cannot stand here. Put a key in double quotes here.");
    row("missing colon", "{\"a\" 1}", "1:6: “1” cannot stand here. Put a colon here.");
    row("second value", "{} []", "1:4: “[” cannot stand here. Put the end of the file here.");
    row("cut off", "{\"a\": [1, 2", "1:12: The file ends in the middle. Take a complete copy of it.");
    row("text cut off", "{\"a\": \"xy", "1:10: The file ends in the middle. Take a complete copy of it.");
    row("comment", "// plan\n{}", "1:1: “//” is nothing that JSON knows. Put text in double quotes; true, false and null are written in small letters; comments are not allowed.");
    row("unquoted", "{\"a\": yes}", "1:7: “yes” is nothing that JSON knows. Put text in double quotes; true, false and null are written in small letters; comments are not allowed.");
    row("leading zero", "[012]", "1:3: “12” cannot stand here. Put a comma or “]” here.");
    row("half a number", "[1.]", "1:4: This is not a number as JSON writes them. Write digits with at most one point, no leading zeros.");
    row("overflow", "[1, 1e999]", "1:5: The number is too large. Use a smaller number.");
    row("line break in a text", "[\"a\nb\"]", "1:4: A text contains a control character or a line break. Remove it, or write a line break as \\n.");
    row("bad escape", "[\"\\x\"]", "1:4: JSON knows no such escape in a text. Write a backslash twice.");
    row("half a surrogate", "[\"\\ud800\"]", "1:9: Half of a surrogate pair stands alone in a \\u escape. Write the character itself, or both halves.");
    row("latin-1", "[\"Z\xfcrich\"]", "1:4: The text is not valid UTF-8. Save the file as UTF-8.");
    row("columns are characters", "[\"Zürich\", oops]", "1:12: “oops” is nothing that JSON knows. Put text in double quotes; true, false and null are written in small letters; comments are not allowed.");
    row("a byte order mark is no column", "\xef\xbb\xbf[oops]", "1:2: “oops” is nothing that JSON knows. Put text in double quotes; true, false and null are written in small letters; comments are not allowed.");
    row("NUL", QByteArray("{}\n\0", 4), "2:1: The file contains a NUL byte. It is damaged or not a text file.");
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), "1:1: The file is UTF-16 or UTF-32. Save it as UTF-8.");
    row("UTF-16 without a mark", QByteArray("\0{\0}", 4), "1:1: The file is UTF-16 or UTF-32. Save it as UTF-8.");
    row("empty", " \n", "1:1: The file is empty. Choose another file, or take a copy of it that is complete.");
}

void JsonSuiteTest::aBrokenPlaceIsNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    const auto error = check(json);
    QVERIFY(error);
    QCOMPARE(error->text(), text);
}

void JsonSuiteTest::depthIsLimited()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(!check(nested(128)));
    QVERIFY(check(nested(129)));
    QVERIFY(check(QByteArray(1'000'000, '[')));
}

QTEST_APPLESS_MAIN(JsonSuiteTest)
#include "tst_json_suite.moc"
