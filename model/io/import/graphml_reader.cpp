// SPDX-License-Identifier: MIT
#include "model/io/import/graphml_reader.h"

#include "model/io/import/graphml_document.h"

#include <QCoreApplication>
#include <QSet>

#include <cmath>
#include <span>

namespace sitewright {

namespace {

using namespace Qt::StringLiterals;
using Severity = ImportNote::Severity;

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("GraphmlReader", text, nullptr, n); }

// The Zoo writes "None" and "?" where it knows nothing.
bool saysNothing(const QString &text)
{
    return text.isEmpty() || text == "None"_L1 || text == "?"_L1 || text == "null"_L1 || text == "NaN"_L1;
}

// The spellings of one attribute in the programs that write GraphML, in lower case.
using Spellings = std::span<const QLatin1String>;
constexpr QLatin1String labelNames[] = {"label"_L1, "name"_L1};
constexpr QLatin1String latitudeNames[] = {"latitude"_L1, "lat"_L1};
constexpr QLatin1String longitudeNames[] = {"longitude"_L1, "lon"_L1, "lng"_L1, "long"_L1};
constexpr QLatin1String regionNames[] = {"country"_L1, "region"_L1};
constexpr QLatin1String remarkNames[] = {"linktype"_L1,   "linklabel"_L1, "linknote"_L1,
                                         "linkstatus"_L1, "label"_L1,     "description"_L1};
constexpr QLatin1String speedNames[] = {"linklabel"_L1, "label"_L1, "linknote"_L1};

// What becomes of a node.
struct Fate {
    enum class Kind { Site, Cloud, External, Placeholder };
    Kind kind = Kind::Site;
    int index = -1; // in sites or clouds
};

class Interpreter {
public:
    explicit Interpreter(const GraphmlDocument &document)
        : m_document(document)
    {
    }
    ImportedNetwork run();

private:
    QString nodeValue(const GraphmlElement &node, Spellings spellings) const;
    QString edgeValue(const GraphmlElement &edge, QLatin1String name) const;
    QString fallbackRegion() const;
    bool isMarked(const GraphmlElement &node, QLatin1String name, QLatin1String value) const;

    void sortNodes();
    void makeSite(const GraphmlElement &node, Fate &fate);
    void readPlace(const GraphmlElement &node, ImportedSite &site);
    void settlePlaceholders();
    void makeCloud(const GraphmlElement &node, Fate &fate, const QList<int> &neighbours);
    void makeLinks();
    ImportedLink makeLink(const GraphmlElement &edge);
    void readSpeed(const GraphmlElement &edge, ImportedLink &link);
    void noteExternals();
    void bridge(int node, const std::vector<std::size_t> &edges);
    void note(Severity severity, const QString &subject, const QString &text, int line);
    QString nameOf(const ImportedEnd &end) const;
    ImportedEnd endOf(int node) const;
    const Fate &fateOf(int node) const { return m_fates[static_cast<std::size_t>(node)]; }
    QString idText(const GraphmlElement &node) const { return cleanedName(m_document.ids[static_cast<std::size_t>(node.id)]); }
    bool isKept(int node) const;

    const GraphmlDocument &m_document;
    ImportedNetwork m_network;
    std::vector<Fate> m_fates; // by id
    QString m_region;
    QStringList m_externalNames;
    QSet<std::size_t> m_bridged; // edges that were replaced by a direct link
};

QString Interpreter::nodeValue(const GraphmlElement &node, Spellings spellings) const
{
    for (const GraphmlValues *values : {&node.values, &m_document.nodeDefaults}) {
        for (const QLatin1String name : spellings) {
            const QString value = m_document.value(*values, name);
            if (!saysNothing(value))
                return value;
        }
    }
    return {};
}

QString Interpreter::edgeValue(const GraphmlElement &edge, QLatin1String name) const
{
    QString value = m_document.value(edge.values, name);
    if (value.isEmpty())
        value = m_document.value(m_document.edgeDefaults, name);
    return saysNothing(value) ? QString() : value;
}

bool Interpreter::isMarked(const GraphmlElement &node, QLatin1String name, QLatin1String value) const
{
    return nodeValue(node, {&name, 1}) == value;
}

QString Interpreter::fallbackRegion() const
{
    for (const QLatin1String name : {"geolocation"_L1, "network"_L1}) {
        const QString value = m_document.value(m_document.graph, name);
        if (!saysNothing(value))
            return value;
    }
    return {};
}

void Interpreter::note(Severity severity, const QString &subject, const QString &text, int line)
{
    m_network.notes.push_back({severity, subject, text, line});
}

bool Interpreter::isKept(int node) const
{
    const Fate::Kind kind = fateOf(node).kind;
    return kind == Fate::Kind::Site || kind == Fate::Kind::Cloud;
}

ImportedEnd Interpreter::endOf(int node) const
{
    const Fate fate = fateOf(node);
    return {fate.kind == Fate::Kind::Cloud ? ImportedEnd::Kind::Cloud : ImportedEnd::Kind::Site, fate.index};
}

QString Interpreter::nameOf(const ImportedEnd &end) const
{
    const auto index = static_cast<std::size_t>(end.index);
    return end.kind == ImportedEnd::Kind::Site ? m_network.sites.at(index).name : m_network.clouds.at(index).name;
}

ImportedNetwork Interpreter::run()
{
    for (const QLatin1String name : {"network"_L1, "label"_L1, "name"_L1}) {
        if (m_network.name.isEmpty() && !saysNothing(m_document.value(m_document.graph, name)))
            m_network.name = m_document.value(m_document.graph, name);
    }
    m_region = fallbackRegion();
    m_network.totals.nodesRead = static_cast<int>(m_document.nodes.size());
    m_network.totals.linksRead = static_cast<int>(m_document.edges.size());
    for (const QString &key : m_document.undeclaredKeys)
        note(Severity::Dropped, key,
             tr("Values of the attribute “%1” were left out because the file never declares it.").arg(cleanedName(key)), 0);
    m_fates.resize(m_document.ids.size());
    sortNodes();
    settlePlaceholders();
    makeLinks();
    noteExternals();
    tidyNetwork(m_network);
    return std::move(m_network);
}

void Interpreter::sortNodes()
{
    for (const GraphmlElement &node : m_document.nodes) {
        Fate &fate = m_fates[static_cast<std::size_t>(node.id)];
        if (isMarked(node, "internal"_L1, "0"_L1)) {
            fate.kind = Fate::Kind::External;
            m_externalNames += nodeValue(node, labelNames);
            ++m_network.totals.externalNodes;
        } else if (isMarked(node, "hyperedge"_L1, "1"_L1)) {
            fate.kind = Fate::Kind::Placeholder;
        } else {
            makeSite(node, fate);
        }
    }
}

void Interpreter::makeSite(const GraphmlElement &node, Fate &fate)
{
    ImportedSite site;
    site.line = node.line;
    site.name = nodeValue(node, labelNames);
    if (cleanedName(site.name).isEmpty()) {
        site.name = tr("Node %1").arg(idText(node));
        note(Severity::Guessed, site.name, tr("The node has no label; it is called “%1”.").arg(site.name), node.line);
    }
    QString region = nodeValue(node, regionNames);
    if (region.isEmpty())
        region = m_region;
    if (!region.isEmpty())
        site.regionPath = {region};
    constexpr QLatin1String typeName[] = {"type"_L1};
    site.description = nodeValue(node, typeName);
    readPlace(node, site);
    fate.index = static_cast<int>(m_network.sites.size());
    m_network.sites.push_back(std::move(site));
}

void Interpreter::readPlace(const GraphmlElement &node, ImportedSite &site)
{
    const QString latitudeText = nodeValue(node, latitudeNames);
    const QString longitudeText = nodeValue(node, longitudeNames);
    if (latitudeText.isEmpty() && longitudeText.isEmpty())
        return;
    bool latitudeOk = false;
    bool longitudeOk = false;
    const double latitude = latitudeText.toDouble(&latitudeOk);
    const double longitude = longitudeText.toDouble(&longitudeOk);
    // Written so that NaN is out of range as well.
    if (latitudeOk && longitudeOk && std::abs(latitude) <= 90 && std::abs(longitude) <= 180) {
        site.latitude = latitude;
        site.longitude = longitude;
        return;
    }
    note(Severity::Dropped, site.name,
         tr("The place of “%1” was left out: “%2”, “%3” are not a latitude and a longitude in degrees.")
             .arg(site.name, cleanedName(latitudeText), cleanedName(longitudeText)),
         node.line);
}

// A placeholder stands for a piece of network without a name. Three or more neighbours: a cloud; two: one
// direct link; fewer: nothing.
void Interpreter::settlePlaceholders()
{
    QHash<int, std::vector<std::size_t>> edgesOf;
    for (std::size_t i = 0; i < m_document.edges.size(); ++i) {
        const GraphmlElement &edge = m_document.edges[i];
        for (const auto &[own, other] : {std::pair(edge.source, edge.target), std::pair(edge.target, edge.source)}) {
            if (fateOf(own).kind == Fate::Kind::Placeholder && fateOf(other).kind != Fate::Kind::External && own != other)
                edgesOf[own].push_back(i);
        }
    }
    for (const GraphmlElement &node : m_document.nodes) {
        Fate &fate = m_fates[static_cast<std::size_t>(node.id)];
        if (fate.kind != Fate::Kind::Placeholder)
            continue;
        const std::vector<std::size_t> edges = edgesOf.value(node.id);
        QList<int> neighbours;
        bool besidePlaceholder = false;
        for (const std::size_t index : edges) {
            const GraphmlElement &edge = m_document.edges[index];
            const int other = edge.source == node.id ? edge.target : edge.source;
            besidePlaceholder = besidePlaceholder || fateOf(other).kind != Fate::Kind::Site;
            if (!neighbours.contains(other) && neighbours.size() < 3)
                neighbours += other;
        }
        if (neighbours.size() >= 3 || (besidePlaceholder && neighbours.size() == 2))
            makeCloud(node, fate, neighbours);
        else if (neighbours.size() == 2 && edges.size() == 2)
            bridge(node.id, edges);
        if (fate.kind != Fate::Kind::Cloud) {
            ++m_network.totals.nodesDropped;
            if (neighbours.size() < 2 || edges.size() > 2)
                note(Severity::Dropped, tr("Node %1").arg(idText(node)),
                     tr("A placeholder node that joins no sites was left out."), node.line);
        }
    }
}

void Interpreter::makeCloud(const GraphmlElement &node, Fate &fate, const QList<int> &neighbours)
{
    ImportedCloud cloud;
    cloud.line = node.line;
    cloud.name = nodeValue(node, labelNames);
    if (cleanedName(cloud.name).isEmpty())
        cloud.name = tr("Shared network %1").arg(static_cast<int>(m_network.clouds.size()) + 1);
    QStringList names;
    for (const int id : neighbours) {
        if (isKept(id))
            names += nameOf(endOf(id));
    }
    note(Severity::Guessed, cloud.name,
         tr("A placeholder node that joins several sites (%1 …) became the WAN cloud “%2”.").arg(names.join(u", "_s), cloud.name),
         node.line);
    fate.kind = Fate::Kind::Cloud;
    fate.index = static_cast<int>(m_network.clouds.size());
    m_network.clouds.push_back(std::move(cloud));
}

void Interpreter::bridge(int node, const std::vector<std::size_t> &edges)
{
    GraphmlElement joined = m_document.edges[edges[0]];
    const GraphmlElement &second = m_document.edges[edges[1]];
    joined.source = joined.source == node ? joined.target : joined.source;
    joined.target = second.source == node ? second.target : second.source;
    ImportedLink link = makeLink(joined);
    const ImportedLink other = makeLink(second);
    // Two pieces in a row are as fast as the slower one.
    if (other.bandwidthKbps && (!link.bandwidthKbps || *other.bandwidthKbps < *link.bandwidthKbps))
        link.bandwidthKbps = other.bandwidthKbps;
    note(Severity::Guessed, tr("%1 – %2").arg(nameOf(link.from), nameOf(link.to)),
         tr("A placeholder node between “%1” and “%2” became one direct link.").arg(nameOf(link.from), nameOf(link.to)),
         joined.line);
    m_network.links.push_back(std::move(link));
    m_bridged.insert(edges[0]);
    m_bridged.insert(edges[1]);
    ++m_network.totals.linksDropped;
}

void Interpreter::makeLinks()
{
    for (std::size_t i = 0; i < m_document.edges.size(); ++i) {
        const GraphmlElement &edge = m_document.edges[i];
        if (m_bridged.contains(i))
            continue;
        if (isKept(edge.source) && isKept(edge.target))
            m_network.links.push_back(makeLink(edge));
        else
            ++m_network.totals.linksDropped;
    }
}

ImportedLink Interpreter::makeLink(const GraphmlElement &edge)
{
    ImportedLink link;
    link.line = edge.line;
    link.from = endOf(edge.source);
    link.to = endOf(edge.target);
    QStringList remarks;
    for (const QLatin1String name : remarkNames) {
        const QString value = edgeValue(edge, name);
        if (!value.isEmpty() && !remarks.contains(value))
            remarks += value;
    }
    link.note = remarks.join(u"; "_s);
    readSpeed(edge, link);
    return link;
}

void Interpreter::readSpeed(const GraphmlElement &edge, ImportedLink &link)
{
    bool ok = false;
    double bits = edgeValue(edge, "linkspeedraw"_L1).toDouble(&ok);
    const QString stated = edgeValue(edge, "linkspeed"_L1);
    if (!ok && !stated.isEmpty()) {
        const QString unit = edgeValue(edge, "linkspeedunits"_L1).left(1).toUpper();
        const auto power = unit.isEmpty() ? -1 : u"KMGT"_s.indexOf(unit);
        bits = stated.toDouble(&ok) * std::pow(1000.0, static_cast<double>(power + 1));
        ok = ok && power >= 0;
    }
    if (ok && bits > 0 && bits / 1000 <= static_cast<double>(maxImportedKbps)) {
        link.bandwidthKbps = std::max<std::int64_t>(1, std::llround(bits / 1000));
        return;
    }
    if (ok || !stated.isEmpty())
        note(Severity::Dropped, link.note, tr("A link speed was left out because it is not a usable number of bits per second."),
             edge.line);
    for (const QLatin1String name : speedNames) {
        const QString text = edgeValue(edge, name);
        link.bandwidthKbps = bandwidthInText(text);
        if (!link.bandwidthKbps)
            continue;
        return note(
            Severity::Guessed, cleanedName(text),
            tr("The speed of a link was taken from its label “%1”: %2 kbit/s.").arg(cleanedName(text)).arg(*link.bandwidthKbps),
            edge.line);
    }
}

void Interpreter::noteExternals()
{
    if (m_network.totals.externalNodes == 0)
        return;
    QStringList names;
    for (const QString &name : std::as_const(m_externalNames)) {
        const QString clean = cleanedName(name);
        if (!clean.isEmpty() && !names.contains(clean) && names.size() < 20)
            names += clean;
    }
    int links = 0;
    for (const GraphmlElement &edge : m_document.edges) {
        if (fateOf(edge.source).kind == Fate::Kind::External || fateOf(edge.target).kind == Fate::Kind::External)
            ++links;
    }
    note(Severity::Dropped, m_network.name,
         tr("%n nodes of other networks were left out (%1)", m_network.totals.externalNodes).arg(names.join(u", "_s)) + u' ' +
             tr("together with %n links to them.", links),
         0);
}

} // namespace

ImportResult readGraphml(QByteArrayView bytes, const QString &fileName)
{
    const auto document = readGraphmlDocument(bytes, fileName);
    if (!document)
        return tl::unexpected(document.error());
    return Interpreter(*document).run();
}

} // namespace sitewright
