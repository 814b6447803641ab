// SPDX-License-Identifier: MIT
// The shipped schema is the one the field table makes, and an independent validator finds that everything we write and
// ship keeps to it, and that it refuses what the reader refuses. SITEWRIGHT_UPDATE_GOLDEN=1 writes the schema anew.
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "model/io/schema_writer.h"
#include "tests/support/random_plan.h"

using namespace sitewright;
using namespace Qt::StringLiterals;

namespace {

const QString source = QStringLiteral(SITEWRIGHT_SOURCE_DIR);
const QString schemaPath = source + u"/resources/schema/siteplan.schema.json"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

constexpr const char *validator = R"(
import json, sys
from jsonschema import Draft202012Validator
schema = json.load(open(sys.argv[1], encoding="utf-8"))
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
for path in sys.argv[2:]:
    error = next(validator.iter_errors(json.load(open(path, encoding="utf-8-sig"))), None)
    print(path if error is None else "%s: %s" % (path, error.message))
)";

/// For each file: empty when it keeps to the schema, else what is wrong.
QStringList validate(const QStringList &files)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, QStringList{u"-W"_s, u"ignore"_s, u"-c"_s, QString::fromLatin1(validator), schemaPath} + files);
    if (!python.waitForFinished(120'000) || python.exitCode() != 0)
        qFatal("%s", python.readAllStandardError().constData());
    QStringList out = QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < out.size(); ++i)
        out[i] = out[i] == files.value(i) ? QString() : out[i];
    return out;
}

QString missingValidator()
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import jsonschema; jsonschema.Draft202012Validator"_s});
    const bool works = python.waitForFinished(30'000) && python.exitCode() == 0;
    return works ? QString() : u"python3-jsonschema is not installed"_s;
}

} // namespace

class SchemaTest : public QObject {
    Q_OBJECT

private slots:
    void theShippedSchemaIsTheTables();
    void shippedPlansKeepToIt();
    void writtenPlansKeepToIt();
    void itRefusesWhatTheReaderRefuses();
};

void SchemaTest::theShippedSchemaIsTheTables()
{
    const QByteArray made = QByteArray::fromStdString(writeSchema());
    if (qEnvironmentVariableIsSet("SITEWRIGHT_UPDATE_GOLDEN"))
        writeFile(schemaPath, made);
    QVERIFY2(contentOf(schemaPath) == made, "run this test with SITEWRIGHT_UPDATE_GOLDEN=1 and look at the difference");
}

void SchemaTest::shippedPlansKeepToIt()
{
    if (const QString missing = missingValidator(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QStringList files;
    for (const QString &folder : {source + u"/resources/examples"_s, source + u"/tests/data/plans"_s, source + u"/tests/data/rules"_s}) {
        QDirIterator each(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            if (contentOf(each.next()).contains("\"sitewright-plan\""))
                files << each.filePath();
        }
    }
    QVERIFY(files.size() >= 4);
    for (const QString &problem : validate(files))
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    for (const QString &file : files) { // and the reader agrees
        const QByteArray bytes = contentOf(file);
        const auto loaded = readPlan({bytes.constData(), static_cast<std::size_t>(bytes.size())}, file);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().front().text()));
        if (file.contains(u"/examples/"_s))
            QCOMPARE(QString::fromUtf8(bytes), QString::fromStdString(writePlan(loaded->plan)));
    }
}

void SchemaTest::writtenPlansKeepToIt()
{
    if (const QString missing = missingValidator(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    const QTemporaryDir folder;
    QStringList files;
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        files << folder.filePath(u"%1.json"_s.arg(seed));
        writeFile(files.last(), QByteArray::fromStdString(writePlan(test::randomPlan(seed + 1000, 4, seed % 3 == 0 ? 1.0 : 0.4))));
    }
    for (const QString &problem : validate(files))
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void SchemaTest::itRefusesWhatTheReaderRefuses()
{
    if (const QString missing = missingValidator(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    const QByteArray good = R"({"format": "sitewright-plan", "version": 1, "organization": {"id": "o", "name": "O"},
        "sites": [{"id": "s", "name": "S", "parent": "o", "clients": 5, "latitude": 48.1}], "rules": {"limits": {"a": 1}}, "layout": {"s": [1, 2]}})";
    const std::vector<std::pair<const char *, const char *>> changes{
        {"sitewright-plan", "other"}, {"\"version\": 1", "\"version\": 2"}, {"\"organization\"", "\"organisation\""}, {"\"id\": \"s\"", "\"id\": \"S\""},
        {"\"clients\": 5", "\"clients\": 5.5"}, {"\"clients\": 5", "\"clients\": -1"}, {"48.1", "91"}, {"\"parent\": \"o\", ", ""},
        {"\"clients\"", "\"client\""}, {"[1, 2]", "[1]"}, {"[1, 2]", "[1, 2.5]"}, {"{\"a\": 1}", "{\"a\": \"1\"}"}, {"\"name\": \"S\"", "\"name\": \"a\\u0007\""},
    };
    const QTemporaryDir folder;
    QStringList files{folder.filePath(u"good.json"_s)};
    writeFile(files.last(), good);
    for (const auto &[from, to] : changes) {
        files << folder.filePath(u"%1.json"_s.arg(files.size()));
        QByteArray bad = good;
        QVERIFY(bad.contains(from));
        bad.replace(from, to);
        writeFile(files.last(), bad);
        QVERIFY2(!readPlan({bad.constData(), static_cast<std::size_t>(bad.size())}, u"f"_s), to);
    }
    const QStringList problems = validate(files);
    QCOMPARE(problems.size(), files.size());
    for (qsizetype i = 0; i < problems.size(); ++i)
        QVERIFY2(problems[i].isEmpty() == (i == 0), qPrintable(problems[i] + u' ' + QString::number(i)));
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
