// SPDX-License-Identifier: MIT
// Provokes every kind of error somebody can meet and reads what they are told: what failed, on what, why, and what to do next; never
// an empty phrase, a number of the system alone, or a secret.
#include <sys/stat.h>

#include <functional>
#include <set>

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include "model/io/import/csv_reader.h"
#include "model/io/import/graphml_reader.h"
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "model/io/profile_reader.h"
#include "model/io/safe_file.h"
#include "tests/support/contoso.h"
#include "views/export/picture_export.h"
#include "views/session/session.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

using Provoke = std::function<std::optional<Error>()>;

struct Row {
    QString name;
    Provoke provoke;
};

std::optional<Error> firstOf(const std::vector<Error> &errors) { return errors.empty() ? std::nullopt : std::optional(errors.front()); }

std::optional<Error> planError(const std::string &text)
{
    const auto read = readPlan(text, u"plan.siteplan.json"_s);
    return read ? std::nullopt : firstOf(read.error());
}

std::string planText() { return writePlan(contosoPlan()); }

std::string with(std::string text, const std::string &from, const std::string &to)
{
    const std::size_t at = text.find(from);
    return at == std::string::npos ? std::string("not found: ") + from : text.replace(at, from.size(), to);
}

Row plan(const char *name, const std::string &from, const std::string &to)
{
    return {u"plan: "_s + QLatin1StringView(name), [=] { return planError(with(planText(), from, to)); }};
}

Row json(const char *name, const std::string &text)
{
    return {u"JSON: "_s + QLatin1StringView(name), [=] { return planError(text); }};
}

Row csv(const char *name, const QByteArray &text)
{
    return {u"CSV: "_s + QLatin1StringView(name), [=]() -> std::optional<Error> {
                const auto read = readCsv(text, u"sites.csv"_s);
                return read ? std::nullopt : firstOf(read.error());
            }};
}

Row graphml(const char *name, const QByteArray &inner)
{
    return {u"GraphML: "_s + QLatin1StringView(name), [=]() -> std::optional<Error> {
                const auto read = readGraphml(inner, u"network.graphml"_s);
                return read ? std::nullopt : firstOf(read.error());
            }};
}

Row profile(const char *name, const std::string &text)
{
    return {u"profile: "_s + QLatin1StringView(name), [=]() -> std::optional<Error> {
                const auto read = readProfile(text, u"company.json"_s);
                return read ? std::nullopt : firstOf(read.error());
            }};
}

QByteArray graph(const QByteArray &inner) { return "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"><graph edgedefault=\"undirected\">" + inner + "</graph></graphml>"; }

template <class T> std::optional<Error> errorOf(const T &result) { return result ? std::nullopt : std::optional<Error>(result.error()); }

std::vector<Row> planRows()
{
    const std::string site = R"({"id": "munich", )", head = R"("format": "sitewright-plan")";
    return {
        plan("other format", head, R"("format": "something")"),
        plan("no format", head + ",", ""),
        plan("newer version", R"("version": 1)", R"("version": 99)"),
        plan("version as text", R"("version": 1)", R"("version": "1")"),
        plan("version zero", R"("version": 1)", R"("version": 0)"),
        plan("no version", R"("version": 1,)", ""),
        plan("unknown member", R"("version": 1,)", R"("version": 1, "verison": 1,)"),
        plan("sites as object", R"("sites": [)", R"("sites": {)"),
        plan("id used twice", site, R"({"id": "zurich", )"),
        plan("id too long", site, R"({"id": "thirteencharss", )"),
        plan("id with capitals", site, R"({"id": "Munich", )"),
        plan("id as number", site, R"({"id": 7, )"),
        plan("no id", site, "{"),
        plan("unknown field", site, site + R"("color": "red", )"),
        plan("misspelt field", R"("clients": 850)", R"("cleints": 850)"),
        plan("clients as text", R"("clients": 850)", R"("clients": "many")"),
        plan("clients negative", R"("clients": 850)", R"("clients": -1)"),
        plan("clients with a point", R"("clients": 850)", R"("clients": 850.5)"),
        plan("clients beyond exact numbers", R"("clients": 850)", R"("clients": 99999999999999999999)"),
        plan("a key twice", R"("clients": 850)", R"("clients": 850, "clients": 851)"),
        plan("parent that is not there", site + R"("name": "Munich", "parent": "dach")", site + R"("name": "Munich", "parent": "nowhere")"),
        plan("parent that is its own child", R"({"id": "dach", "name": "DACH", "parent": "contoso")", R"({"id": "dach", "name": "DACH", "parent": "dach")"),
        plan("name as list", R"("name": "Munich")", R"("name": ["Munich"])"),
        plan("control character in a name", R"("name": "Munich")", "\"name\": \"Mu\tnich\""),
        plan("NUL in a name", R"("name": "Munich")", R"("name": "Mu\u0000nich")"),
        plan("half a surrogate pair", R"("name": "Munich")", R"("name": "Mu\ud800nich")"),
        plan("unknown escape", R"("name": "Munich")", R"("name": "Mu\qnich")"),
        plan("not UTF-8", R"("name": "Munich")", "\"name\": \"M\xfcnich\""),
        plan("unknown application", R"("type": "distributionService")", R"("type": "distributionServise")"),
        plan("comma missing", R"("version": 1,)", R"("version": 1)"),
        plan("two commas", R"("version": 1,)", R"("version": 1,,)"),
        plan("comment", R"("version": 1,)", R"("version": 1, // one)"),
        plan("Python's True", R"("version": 1,)", R"("version": True,)"),
        plan("leading zero", R"("clients": 850)", R"("clients": 0850)"),
        plan("number too large", R"("clients": 850)", R"("clients": 1e999)"),
    };
}

std::vector<Row> jsonRows()
{
    const std::string text = planText();
    return {
        json("empty", ""),
        json("a list", "[]"),
        json("a number", "42"),
        json("cut off", text.substr(0, text.size() / 2)),
        json("more after the end", text + "{}"),
        json("UTF-16", std::string("\xff\xfe{\0}\0", 6)),
        json("NUL byte", with(text, "\n", std::string("\0", 1))),
        json("nested deeply", std::string(300, '[')),
        json("HTML", "<html><body>Please log in</body></html>"),
    };
}

std::vector<Row> importRows()
{
    return {
        csv("empty", ""),
        csv("no name column", "Clients;Subnet\n40;10.0.0.0/8\n"),
        csv("clients in words", "Name;Clients\nBonn;many\n"),
        csv("no name", "Name;Clients\n;40\n"),
        csv("too many fields", "Name;Clients\nBonn;40;50;60\n"),
        csv("quotation mark open", "Name;Clients\n\"Bonn;40\n"),
        csv("quotation mark inside", "Name;Clients\n\"Bo\"nn\";40\n"),
        csv("latitude of 200", "Name;Latitude;Longitude\nBonn;200;7\n"),
        csv("region path too deep", "Name;Region\nBonn;" + QByteArray("a/").repeated(80) + "\n"),
        graphml("no XML", "{}"),
        graphml("cut off", "<graphml><graph>"),
        graphml("other XML", "<svg/>"),
        graphml("DOCTYPE", "<!DOCTYPE graphml [<!ENTITY a \"b\">]><graphml/>"),
        graphml("port", graph("<node id=\"a\"><port name=\"p\"/></node>")),
        graphml("hyperedge", graph("<node id=\"a\"/><hyperedge/>")),
        graphml("nested graph", graph("<node id=\"a\"><graph/></node>")),
        graphml("two graphs", "<graphml><graph/><graph/></graphml>"),
        graphml("node without id", graph("<node/>")),
        graphml("node twice", graph("<node id=\"a\"/><node id=\"a\"/>")),
        graphml("edge into nowhere", graph("<node id=\"a\"/><edge source=\"a\" target=\"b\"/>")),
        profile("not one", "{}"),
        profile("a plan", planText()),
        profile("unknown severity", R"({"format": "sitewright-rule-profile", "version": 1, "severity": {"WOL-01": "bad"}})"),
        profile("newer", R"({"format": "sitewright-rule-profile", "version": 9})"),
    };
}

std::vector<Row> fileRows(const QString &folder)
{
    const auto at = [folder](const char *name) { return QFile::encodeName(folder + u'/' + QLatin1StringView(name)); };
    return {
        {u"file: not there"_s, [=] { return errorOf(readFile(at("no.json"))); }},
        {u"file: a folder"_s, [=] { return errorOf(readFile(QFile::encodeName(folder))); }},
        {u"file: a pipe"_s,
         [=] {
             ::mkfifo(at("pipe").constData(), 0600);
             return errorOf(readFile(at("pipe")));
         }},
        {u"file: too large"_s,
         [=] {
             (void)saveFile(at("large"), QByteArray(100, 'x'));
             return errorOf(readFile(at("large"), 10));
         }},
        {u"file: folder not there"_s, [=] { return errorOf(saveFile(at("no/folder/x"), "x")); }},
        {u"file: device"_s, [] { return errorOf(saveFile("/dev/null", "x")); }},
        {u"file: a name too long"_s, [=] { return errorOf(saveFile(at("") + QByteArray(300, 'n'), "x")); }},
        {u"file: place nobody writes"_s, [] { return errorOf(saveFile("/proc/plan.json", "x")); }},
        {u"file: changed meanwhile"_s,
         [=]() -> std::optional<Error> {
             const auto first = saveFile(at("changed"), "one");
             (void)saveFile(at("changed"), "two");
             SaveOptions options;
             options.expected = first->stamp;
             return errorOf(saveFile(at("changed"), "three", options));
         }},
        {u"file: ring of links"_s,
         [=] {
             QFile::link(folder + u"/b"_s, folder + u"/a"_s);
             QFile::link(folder + u"/a"_s, folder + u"/b"_s);
             return errorOf(saveFile(at("a"), "x"));
         }},
    };
}

std::optional<Error> pictureError(const std::function<void(PictureOptions &, Session &)> &prepare)
{
    Session session;
    session.openPlan(contosoPlan());
    PictureOptions options;
    prepare(options, session);
    return errorOf(pngBytes(planSource(session), options));
}

std::vector<Row> otherRows()
{
    return {
        {u"picture: too large"_s, [] { return pictureError([](PictureOptions &options, Session &) { options.scale = 8; options.area = QRectF(0, 0, 1e6, 1e6); options.view = PictureView::Network; }); }},
        {u"picture: of nothing"_s, [] { return pictureError([](PictureOptions &options, Session &) { options.area = QRectF(-1e6, -1e6, 1, 1); }); }},
    };
}

} // namespace

class TestErrorCatalogue : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhatWhyAndWhatNext_data();
    void saysWhatWhyAndWhatNext();
    void isLargeAndWithoutRepetition();

private:
    QTemporaryDir m_folder;
    std::vector<Row> m_rows;
};

void TestErrorCatalogue::initTestCase()
{
    for (std::vector<Row> rows : {planRows(), jsonRows(), importRows(), fileRows(m_folder.path()), otherRows()})
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
}

void TestErrorCatalogue::saysWhatWhyAndWhatNext_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        QTest::newRow(qPrintable(m_rows[i].name)) << int(i);
}

void TestErrorCatalogue::saysWhatWhyAndWhatNext()
{
    QFETCH(int, row);
    const std::optional<Error> error = m_rows[std::size_t(row)].provoke();
    QVERIFY2(error, "nothing was refused");
    const QString text = error->text();
    qInfo("%s", qPrintable(text));
    // What failed and why: in two parts, or as a place in a file and what is wrong there.
    QVERIFY2(!error->what.isEmpty(), qPrintable(text));
    QVERIFY2(!error->why.isEmpty() || error->line > 0, qPrintable(text));
    QVERIFY2(!error->next.isEmpty(), qPrintable(text));
    // On what: the file with line and column, or its name, or what was asked for.
    const bool isAboutFile = !m_rows[std::size_t(row)].name.startsWith("picture"_L1);
    QVERIFY2(!isAboutFile || !error->file.isEmpty() || text.contains(u'/'), qPrintable(text));
    for (const QString &empty : {u"Unknown error"_s, u"unknown error"_s, u"Operation failed"_s, u"errno"_s, u"Invalid argument"_s, u"std::"_s, u"exception"_s})
        QVERIFY2(!text.contains(empty), qPrintable(text));
    static const QRegularExpression placeholder(u"%[0-9n]|\\(s\\)"_s);
    QVERIFY2(!placeholder.match(text).hasMatch(), qPrintable(text));
}

void TestErrorCatalogue::isLargeAndWithoutRepetition()
{
    std::set<QString> texts;
    for (const Row &row : m_rows) {
        if (const auto error = row.provoke())
            texts.insert(error->what + error->why);
    }
    qInfo("%d provoked errors, %d different sentences", int(m_rows.size()), int(texts.size()));
    QVERIFY(m_rows.size() >= 75);
    QVERIFY(texts.size() >= 60);
}

QTEST_MAIN(TestErrorCatalogue)
#include "tst_error_catalogue.moc"
