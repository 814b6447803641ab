// SPDX-License-Identifier: MIT
#include "model/io/import/graphml_reader.h"
#include "model/io/safe_file.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QRandomGenerator>
#include <QtTest>

#include <ctime>

using namespace sitewright;
using namespace Qt::StringLiterals;
using Severity = ImportNote::Severity;

namespace {

// A file with the usual keys; `body` is the content of <graph>.
QByteArray graphml(const QByteArray &body, const QByteArray &extraKeys = {})
{
    return R"(<?xml version="1.0" encoding="utf-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key attr.name="label" attr.type="string" for="node" id="d1"/><key attr.name="Country" for="node" id="d2"/>
<key attr.name="Latitude" for="node" id="d3"/><key attr.name="Longitude" for="node" id="d4"/>
<key attr.name="Internal" for="node" id="d5"/><key attr.name="hyperedge" for="node" id="d6"/>
<key attr.name="LinkSpeedRaw" for="edge" id="e1"/><key attr.name="LinkSpeed" for="edge" id="e2"/>
<key attr.name="LinkSpeedUnits" for="edge" id="e3"/><key attr.name="LinkLabel" for="edge" id="e4"/>
<key attr.name="Network" for="graph" id="g1"/><key attr.name="GeoLocation" for="graph" id="g2"/>)" +
           extraKeys + "\n<graph edgedefault=\"undirected\">\n" + body + "\n</graph></graphml>\n";
}

QByteArray data(const char *key, const QByteArray &value) { return "<data key=\"" + QByteArray(key) + "\">" + value + "</data>"; }

QByteArray node(const QByteArray &id, const QByteArray &label, const QByteArray &more = {})
{
    return "<node id=\"" + id + "\">" + data("d1", label) + more + "</node>\n";
}

QByteArray edge(const QByteArray &source, const QByteArray &target, const QByteArray &more = {})
{
    return "<edge source=\"" + source + "\" target=\"" + target + "\">" + more + "</edge>\n";
}

int countNotes(const ImportedNetwork &network, Severity severity)
{
    return int(std::count_if(network.notes.begin(), network.notes.end(),
                             [=](const ImportNote &note) { return note.severity == severity; }));
}

bool hasNote(const ImportedNetwork &network, Severity severity, const QString &part)
{
    return std::any_of(network.notes.begin(), network.notes.end(),
                       [&](const ImportNote &note) { return note.severity == severity && note.text.contains(part); });
}

QStringList siteNames(const ImportedNetwork &network)
{
    QStringList names;
    for (const ImportedSite &site : network.sites)
        names += site.name;
    return names;
}

ImportedNetwork read(const QByteArray &bytes)
{
    ImportResult result = readGraphml(bytes, u"test.graphml"_s);
    if (!result) {
        for (const Error &error : result.error())
            qWarning("%s", qPrintable(error.text()));
        return {};
    }
    return std::move(*result);
}

} // namespace

class TestGraphmlReader : public QObject {
    Q_OBJECT

private slots:
    void nodesBecomeSitesInRegions();
    void regionFallsBackToTheGraph();
    void placesOutOfRangeAreDropped();
    void foreignNodesAreLeftOut();
    void placeholdersBecomeCloudsOrDirectLinks();
    void speeds_data();
    void speeds();
    void speedsInText_data();
    void speedsInText();
    void namesAreCleanedAndMadeUnique();
    void selfLoopsParallelsAndPartsAreTold();
    void drawnLabelsOfYedAreRead();
    void defaultsOfKeysApply();
    void refusals_data();
    void refusals();
    void severalMistakesAreAllReported();
    void everyPrefixEndsInAnError();
    void damagedFilesNeverCrash();
    void hostileFilesEndFast_data();
    void hostileFilesEndFast();
    void topologyZoo_data();
    void topologyZoo();
    void cleanupTestCase();

private:
    ImportTotals m_zoo;
    int m_zooImported = 0;
    int m_zooRefused = 0;
    int m_zooSites = 0;
    int m_zooClouds = 0;
    int m_zooLinks = 0;
    int m_zooSpeeds = 0;
    int m_zooPlaces = 0;
    int m_zooGuessed = 0;
};

void TestGraphmlReader::nodesBecomeSitesInRegions()
{
    const ImportedNetwork network = read(graphml(
        data("g1", "Contoso") + node("a", "Sydney", data("d2", "Australia") + data("d3", "-33.86785") + data("d4", "151.2")) +
        node("b", "M\xc3\xbcnchen", data("d2", "Germany")) +
        edge("a", "b", data("e1", "2500000000.0") + data("e4", "2.5 Gbps"))));
    QCOMPARE(network.name, u"Contoso"_s);
    QCOMPARE(siteNames(network), (QStringList{u"Sydney"_s, u"München"_s}));
    QCOMPARE(network.sites[0].regionPath, QStringList{u"Australia"_s});
    QCOMPARE(network.sites[0].latitude, std::optional(-33.86785));
    QCOMPARE(network.sites[0].longitude, std::optional(151.2));
    QVERIFY(!network.sites[1].latitude);
    QCOMPARE(network.links.size(), 1u);
    QCOMPARE(network.links[0].from.index, 0);
    QCOMPARE(network.links[0].to.index, 1);
    QVERIFY(network.links[0].bandwidthKbps == 2'500'000);
    QCOMPARE(network.links[0].note, u"2.5 Gbps"_s);
    QVERIFY(network.notes.empty());
}

void TestGraphmlReader::regionFallsBackToTheGraph()
{
    QCOMPARE(read(graphml(data("g1", "Net") + data("g2", "Italy") + node("a", "Roma"))).sites[0].regionPath,
             QStringList{u"Italy"_s});
    QCOMPARE(read(graphml(data("g1", "Net") + node("a", "Roma"))).sites[0].regionPath, QStringList{u"Net"_s});
    QCOMPARE(read(graphml(node("a", "Roma"))).sites[0].regionPath, QStringList());
}

void TestGraphmlReader::placesOutOfRangeAreDropped()
{
    const QByteArray bad[][2] = {{"91", "0"}, {"-90.1", "0"}, {"0", "180.5"}, {"nan", "0"},
                                 {"x", "0"},  {"", "12"},     {"1e400", "0"}};
    for (const auto &pair : bad) {
        const ImportedNetwork network = read(graphml(node("a", "Roma", data("d3", pair[0]) + data("d4", pair[1]))));
        QVERIFY(!network.sites.at(0).latitude && !network.sites.at(0).longitude);
        QVERIFY(hasNote(network, Severity::Dropped, u"The place of “Roma” was left out"_s));
    }
    QVERIFY(read(graphml(node("a", "Pole", data("d3", "-90") + data("d4", "180")))).sites.at(0).latitude);
}

void TestGraphmlReader::foreignNodesAreLeftOut()
{
    const ImportedNetwork network = read(graphml(node("a", "A") + node("b", "B") + node("x", "Elsewhere", data("d5", "0")) +
                                                 edge("a", "b") + edge("a", "x") + edge("x", "b")));
    QCOMPARE(siteNames(network), (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(network.links.size(), 1u);
    QCOMPARE(network.totals.externalNodes, 1);
    QCOMPARE(network.totals.linksDropped, 2);
    QVERIFY(hasNote(network, Severity::Dropped, u"Elsewhere"_s));
}

void TestGraphmlReader::placeholdersBecomeCloudsOrDirectLinks()
{
    const QByteArray hub = data("d6", "1");
    const ImportedNetwork network =
        read(graphml(node("a", "A") + node("b", "B") + node("c", "C") + node("d", "D") + node("h", "None", hub) +
                     node("p", "None", hub) + node("q", "None", hub) + edge("a", "h") + edge("b", "h") + edge("h", "c") +
                     edge("c", "p", data("e1", "2000000")) + edge("p", "d", data("e1", "1000000")) + edge("q", "a")));
    QCOMPARE(network.sites.size(), 4u);
    QCOMPARE(network.clouds.size(), 1u);
    QCOMPARE(network.clouds[0].name, u"Shared network 1"_s);
    QCOMPARE(network.links.size(), 4u); // one direct link and three to the cloud
    QVERIFY(network.links[0].bandwidthKbps == 1000);
    QCOMPARE(std::count_if(network.links.begin(), network.links.end(),
                           [](const ImportedLink &link) {
                               return link.from.kind == ImportedEnd::Kind::Cloud || link.to.kind == ImportedEnd::Kind::Cloud;
                           }),
             3);
    QVERIFY(hasNote(network, Severity::Guessed, u"became the WAN cloud"_s));
    QVERIFY(hasNote(network, Severity::Guessed, u"became one direct link"_s));
    QVERIFY(hasNote(network, Severity::Dropped, u"joins no sites"_s));
    QCOMPARE(network.totals.nodesDropped, 2);
}

void TestGraphmlReader::speeds_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<qint64>("kbps"); // -1: none
    QTest::addColumn<QString>("note");
    QTest::newRow("raw") << data("e1", "155000000.0") << qint64(155'000) << QString();
    QTest::newRow("raw wins") << data("e1", "64000") + data("e2", "2") + data("e3", "G") << qint64(64) << QString();
    QTest::newRow("small") << data("e1", "20") << qint64(1) << QString();
    QTest::newRow("over 32 bits") << data("e1", "48000000000000") << qint64(48'000'000'000) << QString();
    QTest::newRow("units") << data("e2", "2.5") + data("e3", "G") << qint64(2'500'000) << QString();
    QTest::newRow("kilo") << data("e2", "64") + data("e3", "K") << qint64(64) << QString();
    QTest::newRow("no unit") << data("e2", "64") << qint64(-1) << u"not a usable number"_s;
    QTest::newRow("negative") << data("e1", "-5") << qint64(-1) << u"not a usable number"_s;
    QTest::newRow("endless") << data("e1", "inf") << qint64(-1) << u"not a usable number"_s;
    QTest::newRow("huge") << data("e1", "1e300") << qint64(-1) << u"not a usable number"_s;
    QTest::newRow("label") << data("e4", "155 Mbps") << qint64(155'000) << u"taken from its label"_s;
    QTest::newRow("plain label") << data("e4", "Dark Fibre") << qint64(-1) << QString();
}

void TestGraphmlReader::speeds()
{
    QFETCH(QByteArray, values);
    QFETCH(qint64, kbps);
    QFETCH(QString, note);
    const ImportedNetwork network = read(graphml(node("a", "A") + node("b", "B") + edge("a", "b", values)));
    QCOMPARE(network.links.at(0).bandwidthKbps.value_or(-1), kbps);
    QCOMPARE(network.notes.empty(), note.isEmpty());
    QVERIFY(note.isEmpty() || network.notes.at(0).text.contains(note));
}

void TestGraphmlReader::speedsInText_data()
{
    QTest::addColumn<qint64>("kbps");
    const std::pair<const char *, qint64> cases[] = {{"155 Mbps", 155'000},
                                                     {"2.5 Gbit/s", 2'500'000},
                                                     {"2,5 Gbit/s", 2'500'000},
                                                     {"45 Mbps DS-3", 45'000},
                                                     {"155M", 155'000},
                                                     {"2.5G", 2'500'000},
                                                     {"Peering, 1 Gbps", 1'000'000},
                                                     {"1-2.5 Gb/s", 1'000'000},
                                                     {"10-34 Mb/s", 10'000},
                                                     {"1 GB/s", 1'000'000},
                                                     {"64 kbit/s", 64},
                                                     {"Red Line", -1},
                                                     {"2 m", -1},
                                                     {"3 Main", -1},
                                                     {"2007-2008", -1},
                                                     {"OC-192", -1},
                                                     {"0 Mbps", -1},
                                                     {"", -1},
                                                     {"10GE", -1},
                                                     {"v2.5G.1", -1},
                                                     {"1 Tbit/s", 1'000'000'000}};
    for (const auto &[text, kbps] : cases)
        QTest::newRow(text) << kbps;
}

void TestGraphmlReader::speedsInText()
{
    QFETCH(qint64, kbps);
    QCOMPARE(bandwidthInText(QString::fromLatin1(QTest::currentDataTag())).value_or(-1), kbps);
}

void TestGraphmlReader::namesAreCleanedAndMadeUnique()
{
    const ImportedNetwork network =
        read(graphml(node("1", "Springfield") + node("2", "springfield") + node("3", "Springfield") + node("4", "Springfield 2") +
                     node("5", "Springfield", data("d2", "Elsewhere")) + node("6", "A&#x85;B\n  C") + node("7", "None") +
                     node("8", QByteArray(400, 'x'))));
    QCOMPARE(siteNames(network), (QStringList{u"Springfield"_s, u"springfield 3"_s, u"Springfield 4"_s, u"Springfield 2"_s,
                                              u"Springfield"_s, u"A B C"_s, u"Node 7"_s, QString(255, u'x')}));
    QVERIFY(hasNote(network, Severity::Info, u"“Springfield 4”"_s));
    QVERIFY(hasNote(network, Severity::Info, u"cannot hold"_s));
    QVERIFY(hasNote(network, Severity::Guessed, u"has no label"_s));
}

void TestGraphmlReader::selfLoopsParallelsAndPartsAreTold()
{
    const ImportedNetwork network = read(graphml(node("a", "A") + node("b", "B") + node("c", "C") + edge("a", "b") +
                                                 edge("b", "a") + edge("c", "c") + edge("a", "b")));
    QCOMPARE(network.links.size(), 3u);
    QCOMPARE(network.links[2].name, u"Link 3"_s);
    QVERIFY(hasNote(network, Severity::Dropped, u"from “C” to itself"_s));
    QVERIFY(hasNote(network, Severity::Info, u"joined by 3 links"_s));
    QVERIFY(hasNote(network, Severity::Info, u"falls into 2 parts"_s));
    QCOMPARE(network.totals.linksRead, 4);
    QCOMPARE(network.totals.linksDropped, 1);
}

void TestGraphmlReader::drawnLabelsOfYedAreRead()
{
    const ImportedNetwork network = read(R"(<graphml xmlns:y="http://www.yworks.com/xml/graphml">
<key for="node" id="d0" yfiles.type="nodegraphics"/><key for="edge" id="d1" yfiles.type="edgegraphics"/><graph>
<node id="n0"><data key="d0"><y:ShapeNode><y:Geometry height="30"/><y:NodeLabel>Head office<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>
<node id="n1"><data key="d0"><y:ShapeNode><y:NodeLabel>Branch</y:NodeLabel></y:ShapeNode></data></node>
<edge id="e0" source="n0" target="n1"><data key="d1"><y:PolyLineEdge><y:EdgeLabel>10 Mbit/s</y:EdgeLabel></y:PolyLineEdge></data></edge>
</graph></graphml>)");
    QCOMPARE(siteNames(network), (QStringList{u"Head office"_s, u"Branch"_s}));
    QVERIFY(network.links.at(0).bandwidthKbps == 10'000);
}

void TestGraphmlReader::defaultsOfKeysApply()
{
    const ImportedNetwork network = read(graphml(node("a", "A") + node("b", "B", data("k1", "Spain")) + edge("a", "b"),
                                                 R"(<key id="k1" for="node" attr.name="region"><default>Portugal</default></key>
<key id="k2" for="edge" attr.name="LinkSpeedRaw"><default>1000000</default></key>)"));
    QCOMPARE(network.sites.at(0).regionPath, QStringList{u"Portugal"_s});
    QCOMPARE(network.sites.at(1).regionPath, QStringList{u"Spain"_s});
    QVERIFY(network.links.at(0).bandwidthKbps == 1000);
}

void TestGraphmlReader::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("why");
    QTest::newRow("doctype") << QByteArray("<?xml version=\"1.0\"?>\n<!DOCTYPE graphml SYSTEM \"x.dtd\">\n<graphml/>") << 2
                             << u"DOCTYPE"_s;
    QTest::newRow("external entity") << QByteArray(
                                            "<!DOCTYPE g [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><graphml>&x;</graphml>")
                                     << 1 << u"DOCTYPE"_s;
    QTest::newRow("port") << graphml("<node id=\"a\"><port name=\"p\"/></node>") << 10 << u"ports"_s;
    QTest::newRow("edge port") << graphml("<node id=\"a\"/><edge source=\"a\" target=\"a\" sourceport=\"p\"/>") << 10
                               << u"ports"_s;
    QTest::newRow("hyperedge") << graphml("<node id=\"a\"/>\n<hyperedge><endpoint node=\"a\"/></hyperedge>") << 11
                               << u"hyperedges"_s;
    QTest::newRow("nested graph") << graphml("<node id=\"outer\">\n<graph/></node>") << 11 << u"“outer” contains a graph"_s;
    QTest::newRow("two graphs") << QByteArray("<graphml><graph/>\n<graph/></graphml>") << 2 << u"more than one graph"_s;
    QTest::newRow("no graph") << QByteArray("<graphml/>") << 1 << u"no graph"_s;
    QTest::newRow("locator") << graphml("<node id=\"a\"><locator href=\"http://x/\"/></node>") << 10 << u"locator"_s;
    QTest::newRow("svg") << QByteArray("<svg/>") << 1 << u"begins with “svg”"_s;
    QTest::newRow("empty") << QByteArray() << 1 << u"empty"_s;
    QTest::newRow("json") << QByteArray("{\"a\": 1}") << 1 << u"XML does not allow"_s;
    QTest::newRow("no node id") << graphml("<node/>") << 10 << u"a node has no id"_s;
    QTest::newRow("same id twice") << graphml("<node id=\"a\"/>\n<node id=\"a\"/>") << 11 << u"first in line 10"_s;
    QTest::newRow("unknown node") << graphml("<node id=\"a\"/>\n<edge source=\"a\" target=\"b\"/>") << 11
                                  << u"“b”, which is not in the file"_s;
    QTest::newRow("half an edge") << graphml("<node id=\"a\"/>\n<edge source=\"a\"/>") << 11 << u"lacks its source or target"_s;
    QTest::newRow("not closed") << QByteArray("<graphml>\n<graph>\n") << 3 << u"ends in the middle"_s;
    QTest::newRow("wrong tag") << QByteArray("<graphml>\n<graph></graphml>") << 2 << u"mismatched tag"_s;
    QTest::newRow("wrong encoding") << QByteArray(
                                           "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<graphml><!-- M\xfcnchen --></graphml>")
                                    << 2 << u"encoding"_s;
    QTest::newRow("unknown encoding") << QByteArray("<?xml version=\"1.0\" encoding=\"klingon\"?><graphml/>") << 1
                                      << u"encoding"_s;
    QTest::newRow("node in node") << graphml("<node id=\"a\"><node id=\"b\"/></node>") << 10 << u"outside of the graph"_s;
    QTest::newRow("undefined entity") << graphml("<node id=\"a\">&x;</node>") << 10 << u"undefined entity"_s;
    QTest::newRow("NUL") << QByteArray("<graphml>\0</graphml>", 20) << 1 << u"XML does not allow"_s;
    QTest::newRow("long value") << graphml(node("a", QByteArray(70'000, 'x'))) << 10 << u"longer than 64 KB"_s;
}

void TestGraphmlReader::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(QString, why);
    const ImportResult result = readGraphml(bytes, u"test.graphml"_s);
    QVERIFY(!result);
    const Error &error = result.error().at(0);
    QVERIFY2(error.why.contains(why), qPrintable(error.text()));
    QCOMPARE(error.file, u"test.graphml"_s);
    QCOMPARE(error.line, line);
    QVERIFY(error.column > 0);
    QVERIFY(!error.next.isEmpty());
}

void TestGraphmlReader::severalMistakesAreAllReported()
{
    QByteArray body;
    for (int i = 0; i < 300; ++i)
        body += "<edge source=\"x" + QByteArray::number(i) + "\" target=\"y\"/>\n";
    const ImportResult result = readGraphml(graphml("<node id=\"y\"/>" + body), u"test.graphml"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().size(), 100u);
    QCOMPARE(result.error().at(99).line, 10 + 99);
}

void TestGraphmlReader::everyPrefixEndsInAnError()
{
    const QByteArray whole =
        graphml(node("a", "A", data("d3", "1") + data("d4", "2")) + node("b", "B") + edge("a", "b", data("e1", "5"))).trimmed();
    QVERIFY(readGraphml(whole, u"t"_s));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const ImportResult result = readGraphml(whole.first(length), u"t"_s);
        QVERIFY2(!result, qPrintable(QString::number(length)));
        QVERIFY(result.error().at(0).line > 0 && result.error().at(0).column > 0);
    }
}

void TestGraphmlReader::damagedFilesNeverCrash()
{
    QRandomGenerator random(7);
    const QByteArray whole =
        graphml(data("g1", "Net") + node("a", "A", data("d3", "1") + data("d4", "2")) + node("b", "B", data("d5", "0")) +
                node("h", "H", data("d6", "1")) + edge("a", "b", data("e1", "5")) + edge("h", "a") + edge("h", "b"));
    const QByteArray interesting = QByteArrayLiteral("\0\xff<>/\"&;=ab01 \x80");
    int read = 0;
    for (int round = 0; round < 4000; ++round) {
        QByteArray bytes = whole;
        for (int changes = 1 + random.bounded(2); changes > 0; --changes)
            bytes[random.bounded(int(bytes.size()))] = interesting.at(random.bounded(int(interesting.size())));
        const ImportResult result = readGraphml(bytes, u"t"_s);
        QVERIFY(result || (!result.error().empty() && result.error()[0].line > 0 && result.error()[0].column > 0));
        read += result.has_value();
    }
    QVERIFY(read > 0 && read < 4000);
}

void TestGraphmlReader::hostileFilesEndFast_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("refused");
    QByteArray laughs = "<!DOCTYPE g [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 40; ++i)
        laughs += "<!ENTITY a" + QByteArray::number(i) + " \"&a" + QByteArray::number(i - 1) + ";&a" + QByteArray::number(i - 1) +
                  ";\">";
    QTest::newRow("billion laughs") << laughs + "]><graphml>&a39;</graphml>" << true;
    QTest::newRow("quadratic blow-up") << "<!DOCTYPE g [<!ENTITY a \"" + QByteArray(4000, 'x') + "\">]><graphml>" +
                                              QByteArray("&a;").repeated(20'000) + "</graphml>"
                                       << true;
    QByteArray attributes = "<graphml><graph><node id=\"a\"";
    for (int i = 0; i < 100'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    QTest::newRow("100,000 attributes") << attributes + "/></graph></graphml>" << false;
    QTest::newRow("100,000 attributes, cut off") << attributes << true;
    QTest::newRow("deep") << "<graphml>" + QByteArray("<a>").repeated(300'000) << true;
    QTest::newRow("deep in data") << graphml("<node id=\"a\"><data key=\"d1\">" + QByteArray("<a>").repeated(300'000)) << true;
    QTest::newRow("depth 256") << "<graphml>" + QByteArray("<a>").repeated(255) + QByteArray("</a>").repeated(255) +
                                      "<graph/></graphml>"
                               << false;
    QTest::newRow("depth 257") << "<graphml>" + QByteArray("<a>").repeated(256) + QByteArray("</a>").repeated(256) +
                                      "<graph/></graphml>"
                               << true;
    QTest::newRow("one long name") << "<graphml><" + QByteArray(1'000'000, 'n') << true;
    QTest::newRow("one long comment") << "<graphml><!--" + QByteArray(1'000'000, '-') << true;
    QTest::newRow("one long text") << graphml("<node id=\"a\"><data key=\"d1\">" + QByteArray("x&#10;").repeated(200'000))
                                   << true;
    const auto keys = [](int count) {
        QByteArray text;
        for (int i = 0; i < count; ++i) {
            const QByteArray number = QByteArray::number(i);
            text += "<key id=\"k" + number + "\" for=\"node\" attr.name=\"n" + number + "\"><default>x</default></key>";
        }
        return text;
    };
    QByteArray nodes;
    for (int i = 0; i < 15'000; ++i)
        nodes += "<node id=\"" + QByteArray::number(i) + "\"/>";
    QTest::newRow("250 defaults for many nodes") << graphml(nodes, keys(250)) << false;
    QTest::newRow("8,000 defaults for many nodes") << graphml(nodes, keys(8'000)) << true;
    QByteArray values;
    for (int i = 0; i < 8'000; ++i)
        values += "<data key=\"k" + QByteArray::number(i) + "\">y</data>";
    QTest::newRow("8,000 values of one node") << graphml("<node id=\"a\">" + values + "</node>", keys(8'000)) << true;
    QByteArray same;
    for (int i = 0; i < 15'000; ++i)
        same += "<node id=\"" + QByteArray::number(i) + "\">" + data("d1", "same") + "</node>";
    QTest::newRow("15,000 times one name") << graphml(same) << false;
    QByteArray star = nodes;
    for (int i = 1; i < 15'000; ++i)
        star += "<edge source=\"0\" target=\"" + QByteArray::number(i) + "\"/>";
    star.replace("<node id=\"0\"/>", "<node id=\"0\">" + data("d6", "1") + "</node>");
    QTest::newRow("a cloud of 15,000") << graphml(star) << false;
}

void TestGraphmlReader::hostileFilesEndFast()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, refused);
    // Processor time, because other work on the machine is not the reader's fault.
    const std::clock_t start = std::clock();
    const ImportResult result = readGraphml(bytes, u"hostile.graphml"_s);
    const auto elapsed = (std::clock() - start) * 1000 / CLOCKS_PER_SEC;
    QCOMPARE(!result, refused);
    if (refused)
        QVERIFY(result.error().at(0).line > 0 && result.error().at(0).column > 0);
    QVERIFY2(elapsed < test::scaledMilliseconds(1000), qPrintable(QString::number(elapsed)));
}

void TestGraphmlReader::topologyZoo_data()
{
    QTest::addColumn<QString>("path");
    const QString folder = test::testDataFolder(u"topology-zoo"_s);
    if (folder.isEmpty())
        QSKIP(qPrintable(test::noTestDataReason(u"topology-zoo"_s)));
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.graphml"_s}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &file : files)
        QTest::newRow(qPrintable(file.baseName())) << file.filePath();
}

void TestGraphmlReader::topologyZoo()
{
    QFETCH(QString, path);
    const FileResult<FileContent> file = readFile(QFile::encodeName(path));
    QVERIFY(file);
    const ImportResult result = readGraphml(file->bytes, QFileInfo(path).fileName());
    if (!result) {
        ++m_zooRefused;
        QVERIFY(!result.error().at(0).why.isEmpty());
        return qWarning("%s", qPrintable(result.error().at(0).text()));
    }
    ++m_zooImported;
    const ImportTotals &totals = result->totals;
    // Nothing vanishes: what was read is imported, foreign or noted as dropped.
    QCOMPARE(int(result->sites.size() + result->clouds.size()) + totals.externalNodes + totals.nodesDropped, totals.nodesRead);
    QCOMPARE(int(result->links.size()) + totals.linksDropped, totals.linksRead);
    QVERIFY(totals.externalNodes + totals.nodesDropped == 0 ||
            countNotes(*result, Severity::Dropped) + countNotes(*result, Severity::Guessed) > 0);
    QSet<QString> names;
    for (const ImportedSite &site : result->sites) {
        const QString key = site.regionPath.join(u'/') + u'\n' + site.name.toCaseFolded();
        QVERIFY(!site.name.isEmpty() && !names.contains(key));
        names.insert(key);
        m_zooPlaces += site.latitude.has_value();
    }
    for (const ImportedLink &link : result->links)
        m_zooSpeeds += link.bandwidthKbps.has_value();
    m_zooSites += int(result->sites.size());
    m_zooClouds += int(result->clouds.size());
    m_zooLinks += int(result->links.size());
    m_zooGuessed += countNotes(*result, Severity::Guessed);
    m_zoo.nodesRead += totals.nodesRead;
    m_zoo.linksRead += totals.linksRead;
    m_zoo.externalNodes += totals.externalNodes;
    m_zoo.nodesDropped += totals.nodesDropped;
    m_zoo.linksDropped += totals.linksDropped;
}

void TestGraphmlReader::cleanupTestCase()
{
    if (m_zooImported + m_zooRefused == 0)
        return;
    qInfo("Topology Zoo: %d files imported, %d refused; %d nodes read: %d sites (%d with a place), %d clouds, %d foreign, %d "
          "dropped; "
          "%d links read: %d imported (%d with a speed), %d dropped; %d guesses",
          m_zooImported, m_zooRefused, m_zoo.nodesRead, m_zooSites, m_zooPlaces, m_zooClouds, m_zoo.externalNodes,
          m_zoo.nodesDropped, m_zoo.linksRead, m_zooLinks, m_zooSpeeds, m_zoo.linksDropped, m_zooGuessed);
}

QTEST_GUILESS_MAIN(TestGraphmlReader)
#include "tst_graphml_reader.moc"
