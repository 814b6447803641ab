// SPDX-License-Identifier: MIT
#include "model/io/csv_formula.h"
#include "model/io/import/csv_reader.h"
#include "tests/support/test_data.h"

#include <QRandomGenerator>
#include <QtTest>

#include <ctime>

using namespace sitewright;
using namespace Qt::StringLiterals;
using Severity = ImportNote::Severity;

namespace {

CsvImport read(const QByteArray &bytes, const CsvOptions &options = {})
{
    auto result = readCsv(bytes, u"sites.csv"_s, options);
    if (!result) {
        for (const Error &error : result.error())
            qWarning("%s", qPrintable(error.text()));
        return {};
    }
    return std::move(*result);
}

std::vector<Error> errorsOf(const QByteArray &bytes, const CsvOptions &options = {})
{
    const auto result = readCsv(bytes, u"sites.csv"_s, options);
    return result ? std::vector<Error>() : result.error();
}

bool hasNote(const ImportedNetwork &network, Severity severity, const QString &part)
{
    return std::any_of(network.notes.begin(), network.notes.end(),
                       [&](const ImportNote &note) { return note.severity == severity && note.text.contains(part); });
}

QByteArray utf16(const QString &text, bool little, bool mark)
{
    QByteArray bytes;
    for (const QChar c : (mark ? QString(QChar(0xfeff)) : QString()) + text) {
        const char low = char(c.unicode() & 0xff);
        const char high = char(c.unicode() >> 8);
        bytes += little ? low : high;
        bytes += little ? high : low;
    }
    return bytes;
}

const QString sample = u"Standort;Regionspfad;Anzahl;Netze;Breite;Länge\r\nMünchen;EMEA/DACH;850;10.1.0.0/22;48,137;11,575\r\n"_s;

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

private slots:
    void allColumnsAreRead();
    void headings_data();
    void headings();
    void regionPaths_data();
    void regionPaths();
    void delimiters_data();
    void delimiters();
    void encodings_data();
    void encodings();
    void chosenFormatWins();
    void clients_data();
    void clients();
    void places_data();
    void places();
    void subnetsAreSplit();
    void rowsOfOneSiteAreJoined();
    void unknownAndRepeatedColumnsAreTold();
    void linesBeforeTheHeadingsAreSkipped();
    void quotesNewLinesAndBlankLines();
    void formulaGuards();
    void refusals_data();
    void refusals();
    void allMistakesAreReportedUpToAHundred();
    void everyPrefixIsReadOrRefused();
    void damagedFilesNeverCrash();
    void hostileFilesEndFast_data();
    void hostileFilesEndFast();
};

void TestCsvReader::allColumnsAreRead()
{
    const CsvImport import = read("Name,Region,Clients,Subnets,Latitude,Longitude,Description\n"
                                  "Munich,EMEA > DACH,850,10.1.0.0/22; 10.1.8.0/24,48.137,11.575,Head office\n"
                                  "Lima,LATAM,,,,,\n");
    QCOMPARE(import.network.sites.size(), 2u);
    const ImportedSite &munich = import.network.sites[0];
    QCOMPARE(munich.name, u"Munich"_s);
    QCOMPARE(munich.regionPath, (QStringList{u"EMEA"_s, u"DACH"_s}));
    QVERIFY(munich.clients == 850);
    QCOMPARE(munich.subnets, (QStringList{u"10.1.0.0/22"_s, u"10.1.8.0/24"_s}));
    QVERIFY(munich.latitude == 48.137 && munich.longitude == 11.575);
    QCOMPARE(munich.description, u"Head office"_s);
    QCOMPARE(munich.line, 2);
    const ImportedSite &lima = import.network.sites[1];
    QVERIFY(!lima.clients && !lima.latitude && lima.subnets.isEmpty());
    QVERIFY(import.network.notes.empty());
}

void TestCsvReader::headings_data()
{
    QTest::addColumn<int>("column");
    const std::pair<const char *, int> cases[] = {{"Name", 0},
                                                  {"  SITE ", 0},
                                                  {"Standort", 0},
                                                  {"Site-Name", 0},
                                                  {"Region Path", 1},
                                                  {"Regionspfad", 1},
                                                  {"LAND", 1},
                                                  {"clients", 2},
                                                  {"Computer", 2},
                                                  {"Anzahl Clients", 2},
                                                  {"Subnets", 3},
                                                  {"Netze", 3},
                                                  {"Breite", 4},
                                                  {"Latitude (deg)", -1},
                                                  {"L\xc3\xa4nge", 5},
                                                  {"L\xc3\x84NGE", 5},
                                                  {"Laenge", 5},
                                                  {"Beschreibung", 6},
                                                  {"", -1},
                                                  {"Colour", -1}};
    for (const auto &[heading, column] : cases)
        QTest::newRow(heading) << column;
}

void TestCsvReader::headings()
{
    QFETCH(int, column);
    const std::optional<CsvColumn> found = csvColumnOfHeading(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(found ? int(*found) : -1, column);
}

void TestCsvReader::regionPaths_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::newRow("EMEA/DACH") << QStringList{u"EMEA"_s, u"DACH"_s};
    QTest::newRow("EMEA > DACH") << QStringList{u"EMEA"_s, u"DACH"_s};
    QTest::newRow("EMEA > A/B") << QStringList{u"EMEA"_s, u"A/B"_s};
    QTest::newRow("EMEA\\DACH\\South") << QStringList{u"EMEA"_s, u"DACH"_s, u"South"_s};
    QTest::newRow("/EMEA/") << QStringList{u"EMEA"_s};
    QTest::newRow(" / ") << QStringList{};
}

void TestCsvReader::regionPaths()
{
    QFETCH(QStringList, path);
    QCOMPARE(read("Name;Region\nA;" + QByteArray(QTest::currentDataTag()) + "\n").network.sites.at(0).regionPath, path);
}

void TestCsvReader::delimiters_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << QByteArray("Name,Clients\nA,1\nB,2\n") << ',';
    QTest::newRow("semicolon") << QByteArray("Name;Clients\nA;1\nB;2\n") << ';';
    QTest::newRow("tab") << QByteArray("Name\tClients\nA\t1\nB\t2\n") << '\t';
    QTest::newRow("pipe") << QByteArray("Name|Clients\nA|1\nB|2\n") << '|';
    QTest::newRow("decimal commas") << QByteArray("Name;Clients;Breite;Laenge\nA;1;48,1;11,5\nB;2;48,2;11,6\n") << ';';
    QTest::newRow("commas in quotes") << QByteArray("\"Name\";\"Clients\"\n\"A\";\"1\"\n\"B, C, D, E\";\"2\"\n") << ';';
    QTest::newRow("one column") << QByteArray("Name\nA\nB\n") << ',';
    QTest::newRow("sep line") << QByteArray("sep=|\r\nName|Clients\r\nA;|1\r\nB;|2\r\n") << '|';
}

void TestCsvReader::delimiters()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, delimiter);
    QCOMPARE(detectCsvFormat(bytes).dialect.delimiter, delimiter);
    const CsvImport import = read(bytes);
    QCOMPARE(import.format.dialect.delimiter, delimiter);
    QCOMPARE(import.network.sites.size(), 2u);
}

void TestCsvReader::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("UTF-8") << sample.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + sample.toUtf8() << u"UTF-8-BOM"_s;
    QTest::newRow("Windows-1252") << sample.toLatin1() << u"Windows-1252"_s;
    QTest::newRow("UTF-16LE") << utf16(sample, true, true) << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE") << utf16(sample, false, true) << u"UTF-16BE"_s;
    QTest::newRow("UTF-16LE without mark") << utf16(sample, true, false) << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE without mark") << utf16(sample, false, false) << u"UTF-16BE"_s;
}

void TestCsvReader::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const CsvImport import = read(bytes);
    QCOMPARE(nameOfEncoding(import.format.encoding), name);
    QCOMPARE(import.network.sites.size(), 1u);
    QCOMPARE(import.network.sites[0].name, u"München"_s);
    QVERIFY(import.network.sites[0].longitude == 11.575);
    QCOMPARE(import.format.headings.size(), 6u);
    QCOMPARE(import.format.headings.at(5), u"Länge"_s);
}

void TestCsvReader::chosenFormatWins()
{
    const CsvOptions options{';', TextEncoding::Windows1252};
    QVERIFY(errorsOf("Name,Site;Clients\nA,B;1\n", options).at(0).why.contains(u"no column has a heading"));
    const CsvImport other = read("Name;Clients\n\x80uro;1\n", options);
    QCOMPARE(other.network.sites.at(0).name, u"€uro"_s);
    const std::vector<Error> errors = errorsOf("Name;Clients\nM\xfcnchen;1\n", {std::nullopt, TextEncoding::Utf8});
    QCOMPARE(errors.size(), 1u);
    QCOMPARE(errors[0].line, 2);
    QCOMPARE(errors[0].column, 2);
    QVERIFY(errors[0].why.contains(u"not UTF-8"));
    QCOMPARE(errorsOf("Name\nA\x81\n", {std::nullopt, TextEncoding::Windows1252}).at(0).column, 2);
}

void TestCsvReader::clients_data()
{
    QTest::addColumn<int>("clients"); // -1: refused
    QTest::addColumn<bool>("guessed");
    QTest::newRow("850") << 850 << false;
    QTest::newRow("0") << 0 << false;
    QTest::newRow("850.0") << 850 << false;
    QTest::newRow("850,00") << 850 << false;
    QTest::newRow("1.200") << 1200 << true;
    QTest::newRow("1,200") << 1200 << true;
    QTest::newRow("12 000") << 12000 << true;
    QTest::newRow("1'234'567") << 1234567 << true;
    QTest::newRow("-5") << -1 << false;
    QTest::newRow("about 20") << -1 << false;
    QTest::newRow("8.5") << -1 << false;
    QTest::newRow("9999999999") << -1 << false;
    QTest::newRow("10000000") << 10'000'000 << false;
    QTest::newRow("10000001") << -1 << false;
    QTest::newRow("1e3") << -1 << false;
}

void TestCsvReader::clients()
{
    QFETCH(int, clients);
    QFETCH(bool, guessed);
    const QByteArray bytes = "Name;Clients\nA;" + QByteArray(QTest::currentDataTag()) + "\n";
    if (clients < 0) {
        QCOMPARE(errorsOf(bytes).size(), 1u);
        QCOMPARE(errorsOf(bytes).at(0).line, 2);
        QCOMPARE(errorsOf(bytes).at(0).column, 3);
        return;
    }
    const CsvImport import = read(bytes);
    QVERIFY(import.network.sites.at(0).clients == clients);
    QCOMPARE(hasNote(import.network, Severity::Guessed, u"was read as"_s), guessed);
}

void TestCsvReader::places_data()
{
    QTest::addColumn<QByteArray>("latitude");
    QTest::addColumn<QByteArray>("longitude");
    QTest::addColumn<int>("errors");
    QTest::addColumn<bool>("placed");
    QTest::newRow("points") << QByteArray("48.137") << QByteArray("11.575") << 0 << true;
    QTest::newRow("commas") << QByteArray("48,137") << QByteArray("11,575") << 0 << true;
    QTest::newRow("degree signs") << QByteArray("48.137\xc2\xb0") << QByteArray("11.575\xc2\xb0") << 0 << true;
    QTest::newRow("poles") << QByteArray("-90") << QByteArray("180") << 0 << true;
    QTest::newRow("half") << QByteArray("48") << QByteArray() << 0 << false;
    QTest::newRow("out of range") << QByteArray("91") << QByteArray("-181") << 2 << false;
    QTest::newRow("no numbers") << QByteArray("nan") << QByteArray("inf") << 2 << false;
    QTest::newRow("words") << QByteArray("north") << QByteArray("11") << 1 << false;
}

void TestCsvReader::places()
{
    QFETCH(QByteArray, latitude);
    QFETCH(QByteArray, longitude);
    QFETCH(int, errors);
    QFETCH(bool, placed);
    const QByteArray bytes = "Name;Latitude;Longitude\nA;" + latitude + ';' + longitude + "\n";
    QCOMPARE(int(errorsOf(bytes).size()), errors);
    if (errors > 0)
        return;
    const CsvImport import = read(bytes);
    QCOMPARE(import.network.sites.at(0).latitude.has_value(), placed);
    QCOMPARE(import.network.sites.at(0).longitude.has_value(), placed);
    QCOMPARE(hasNote(import.network, Severity::Dropped, u"only one of"_s), !placed);
}

void TestCsvReader::subnetsAreSplit()
{
    const CsvImport import = read("Name\tSubnets\nA\t10.0.0.0/24; 10.0.1.0/24,10.0.2.0/24  2001:db8::/64\n");
    QCOMPARE(import.network.sites.at(0).subnets,
             (QStringList{u"10.0.0.0/24"_s, u"10.0.1.0/24"_s, u"10.0.2.0/24"_s, u"2001:db8::/64"_s}));
}

void TestCsvReader::rowsOfOneSiteAreJoined()
{
    const CsvImport import =
        read("Site,Region,Clients,Subnet\nA,X,5,10.0.0.0/24\na,X,5,10.0.1.0/24\nA,X,,10.0.2.0/24\nA,Y,,\nA,X,7,\n");
    QCOMPARE(import.network.sites.size(), 3u);
    QCOMPARE(import.network.sites[0].subnets.size(), 3);
    QCOMPARE(import.network.sites[1].name, u"A"_s); // in another region
    QCOMPARE(import.network.sites[2].name, u"A 2"_s);
    QVERIFY(hasNote(import.network, Severity::Info, u"added to “A” of line 2"_s));
    QVERIFY(hasNote(import.network, Severity::Info, u"now “A 2”"_s));
}

void TestCsvReader::unknownAndRepeatedColumnsAreTold()
{
    const CsvImport import = read("Name,Colour,Standort,\nA,red,B,\n");
    QCOMPARE(import.network.sites.at(0).name, u"A"_s);
    QVERIFY(hasNote(import.network, Severity::Dropped, u"“Colour” was left out"_s));
    QVERIFY(hasNote(import.network, Severity::Dropped, u"“Name” means the same"_s));
    QCOMPARE(import.network.notes.size(), 2u);
}

void TestCsvReader::linesBeforeTheHeadingsAreSkipped()
{
    const QByteArray bytes =
        "#TYPE Microsoft.ActiveDirectory.Management.ADReplicationSite\r\n\"Name\",\"Clients\"\r\n\"Paris\",\"x\"\r\n";
    QCOMPARE(errorsOf(bytes).at(0).line, 3);
    QCOMPARE(errorsOf(bytes).at(0).column, 9);
    const CsvImport import = read(QByteArray(bytes).replace("\"x\"", "\"3\""));
    QCOMPARE(import.network.sites.at(0).line, 3);
    QVERIFY(hasNote(import.network, Severity::Info, u"were skipped"_s));
}

void TestCsvReader::quotesNewLinesAndBlankLines()
{
    const CsvImport import =
        read("\n\r\nName,Description\r\n\r\n\"A, \"\"the first\"\"\",\"two\nlines\"\r\n,,\r\n B ,\" x \"\n\n\nC");
    QCOMPARE(import.network.sites.size(), 3u);
    QCOMPARE(import.network.sites[0].name, u"A, \"the first\""_s);
    QCOMPARE(import.network.sites[0].description, u"two lines"_s);
    QCOMPARE(import.network.sites[0].line, 5);
    QCOMPARE(import.network.sites[1].name, u"B"_s);
    QCOMPARE(import.network.sites[1].line, 8);
    QCOMPARE(import.network.sites[2].line, 11);
}

void TestCsvReader::formulaGuards()
{
    QCOMPARE(guardFormula(u"=1+1"_s), u"'=1+1"_s);
    QCOMPARE(guardFormula(u"Munich"_s), u"Munich"_s);
    QCOMPARE(undoFormulaGuard(u"'90s"_s), u"'90s"_s);
    QCOMPARE(read("Name\n'=cmd\n'@home\n'90s\n").network.sites.at(0).name, u"=cmd"_s);
    QRandomGenerator random(4);
    const QString alphabet = u"'=+-@\t\rab"_s + QChar(u'\0');
    for (int i = 0; i < 5000; ++i) {
        QString text;
        for (int length = random.bounded(5); length > 0; --length)
            text += alphabet.at(random.bounded(int(alphabet.size())));
        const QString guarded = guardFormula(text);
        QCOMPARE(undoFormulaGuard(guarded), text);
        QVERIFY(guarded.isEmpty() || !u"=+-@\t\r"_s.contains(guarded.at(0)));
    }
}

void TestCsvReader::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("why");
    QTest::newRow("empty") << QByteArray() << 1 << 1 << u"empty"_s;
    QTest::newRow("blank") << QByteArray("\n \n") << 1 << 1 << u"empty"_s;
    QTest::newRow("only a skipped line") << QByteArray("#TYPE x") << 1 << 1 << u"empty"_s;
    QTest::newRow("no name column") << QByteArray("Colour,Clients\nred,1\n") << 1 << 1 << u"no column has a heading"_s;
    QTest::newRow("no headings") << QByteArray("Munich,850\n") << 1 << 1 << u"no column has a heading"_s;
    QTest::newRow("no name") << QByteArray("Clients,Name\n1,A\n2,\n") << 3 << 3 << u"no name"_s;
    QTest::newRow("control name") << QByteArray("Name,Clients\n\x01\x02,1\n") << 2 << 1 << u"no name"_s;
    QTest::newRow("too many fields") << QByteArray("Name,Clients\nA,1,2\n") << 2 << 5 << u"1 fields more"_s;
    QTest::newRow("open quote") << QByteArray("Name,Clients\nA,1\nB,\"2\nC,3\n") << 3 << 3 << u"never closed"_s;
    QTest::newRow("inner quote") << QByteArray("Name,Clients\nA \"x\" B,1\n") << 2 << 1 << u"inside this field"_s;
    QTest::newRow("after quote") << QByteArray("Name,Clients\nC,1\n\"A\"x,1\n") << 3 << 1 << u"inside this field"_s;
    QTest::newRow("NUL") << QByteArray("Name,Clients\nA\0,1\n", 18) << 2 << 2 << u"NUL"_s;
    QTest::newRow("lone surrogate") << utf16(u"Name\nA"_s + QChar(0xd800) + u'B', true, true) << 2 << 2 << u"lone surrogate"_s;
    QTest::newRow("odd UTF-16") << utf16(u"Name\nA"_s, true, true) + 'x' << 2 << 2 << u"middle of a character"_s;
    QTest::newRow("column after umlauts") << QByteArray("Name,Clients\nM\xc3\xbcnchen,x\n") << 2 << 9
                                          << u"not a number of clients"_s;
    QTest::newRow("line after CR only") << QByteArray("Name,Clients\rA,1\rB,x\r") << 3 << 3 << u"not a number of clients"_s;
    QTest::newRow("field over 1 MB") << "Name\n" + QByteArray(1'100'000, 'x') + '\n' << 2 << 1 << u"longer than 1 MB"_s;
    QTest::newRow("row over 4 MB") << "Name\n" + (QByteArray(900'000, 'x') + ',').repeated(5) + '\n'
                                   << 2 << 3'600'005 << u"longer than 4 MB"_s;
    QTest::newRow("deep region path") << "Name;Region\nA;" + QByteArray("x/").repeated(40) + '\n'
                                      << 2 << 3 << u"more than 32 levels"_s;
    QTest::newRow("over 1,000 columns") << "Name" + QByteArray(1000, ',') + '\n' << 1 << 1005 << u"1,000 fields"_s;
}

void TestCsvReader::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, why);
    const std::vector<Error> errors = errorsOf(bytes);
    QVERIFY(!errors.empty());
    QVERIFY2(errors[0].why.contains(why), qPrintable(errors[0].text()));
    QCOMPARE(errors[0].file, u"sites.csv"_s);
    QCOMPARE(errors[0].line, line);
    QCOMPARE(errors[0].column, column);
    QVERIFY(!errors[0].next.isEmpty());
}

void TestCsvReader::allMistakesAreReportedUpToAHundred()
{
    const std::vector<Error> four = errorsOf("Name,Clients,Latitude,Longitude\nA,x,91,0\n,1,,\nB,y,,\n");
    QCOMPARE(four.size(), 4u);
    QCOMPARE(four[3].line, 4);
    const std::vector<Error> many = errorsOf("Name,Clients\n" + QByteArray("A,x\n").repeated(500));
    QCOMPARE(many.size(), 100u);
    QCOMPARE(many[99].line, 101);
}

void TestCsvReader::everyPrefixIsReadOrRefused()
{
    for (const QByteArray &whole : {sample.toUtf8(), sample.toLatin1(), utf16(sample, true, true)}) {
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            const auto result = readCsv(whole.first(length), u"t"_s);
            QVERIFY(result || (!result.error().empty() && result.error()[0].line > 0));
            QVERIFY(!result || result->network.sites.size() <= 1);
        }
    }
}

void TestCsvReader::damagedFilesNeverCrash()
{
    QRandomGenerator random(7);
    const QByteArray interesting = QByteArrayLiteral("\0\xff\xfe\"';,|\t\r\n =\x80\xc3\xed");
    int read = 0;
    for (int round = 0; round < 4000; ++round) {
        QByteArray bytes = round % 2 == 0 ? sample.toUtf8() : utf16(sample, round % 4 == 1, true);
        for (int changes = 1 + random.bounded(4); changes > 0; --changes)
            bytes[random.bounded(int(bytes.size()))] = interesting.at(random.bounded(int(interesting.size())));
        const auto result = readCsv(bytes, u"t"_s);
        QVERIFY(result || (!result.error().empty() && result.error()[0].line > 0 && result.error()[0].column > 0));
        read += result.has_value();
    }
    QVERIFY(read > 0 && read < 4000);
}

void TestCsvReader::hostileFilesEndFast_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("quotes") << QByteArray(1'000'000, '"');
    QTest::newRow("delimiters") << QByteArray(1'000'000, ';');
    QTest::newRow("new lines") << QByteArray(1'000'000, '\n');
    QTest::newRow("spaces") << QByteArray(1'000'000, ' ');
    QTest::newRow("quoted new lines") << "Name\n\"" + QByteArray(1'000'000, '\n') + "\"";
    QTest::newRow("zeros") << QByteArray(1'000'000, '\0');
    QTest::newRow("noise") << [] {
        QByteArray noise(1'000'000, '\0');
        QRandomGenerator random(1);
        for (char &c : noise)
            c = char(random.bounded(256));
        return noise;
    }();
    QTest::newRow("300,000 sites of one name") << "Name\n" + QByteArray("A\n").repeated(300'000);
    QTest::newRow("40,000 subnets of one site") << "Name,Subnets\n" + [] {
        QByteArray rows;
        for (int i = 0; i < 40'000; ++i)
            rows += "A," + QByteArray::number(i) + '\n';
        return rows;
    }();
    QTest::newRow("long region path") << "Name;Region\nA;" + QByteArray("x/").repeated(400'000) + "\n";
    QTest::newRow("many long rows") << "Name\n" + (QByteArray("x,").repeated(999) + '\n').repeated(500);
}

void TestCsvReader::hostileFilesEndFast()
{
    QFETCH(QByteArray, bytes);
    // Processor time, because other work on the machine is not the reader's fault.
    const std::clock_t start = std::clock();
    const auto result = readCsv(bytes, u"t"_s);
    const auto elapsed = (std::clock() - start) * 1000 / CLOCKS_PER_SEC;
    QVERIFY(result || !result.error().empty());
    QVERIFY2(elapsed < test::scaledMilliseconds(1000), qPrintable(QString::number(elapsed)));
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
