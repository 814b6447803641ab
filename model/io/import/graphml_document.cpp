// SPDX-License-Identifier: MIT
#include "model/io/import/graphml_document.h"

#include "model/io/import/network.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <expat.h>
#include <memory>

namespace sitewright {

namespace {

using namespace Qt::StringLiterals;

constexpr int maxDepth = 256;
constexpr qsizetype maxText = qsizetype(64) << 20;
constexpr qsizetype maxValue = qsizetype(64) << 10;
constexpr std::size_t maxValues = 256; // of one element

QString tr(const char *text) { return QCoreApplication::translate("GraphmlReader", text); }

enum class Owner { None, Graph, Node, Edge };

struct Key {
    int attribute = -1; // in GraphmlDocument::attributes, -1 = without a name
    QString domain;
    QString defaultValue;
};

// The state of one parse. expat calls the static functions; nothing outlives readGraphmlDocument.
class Parser {
public:
    explicit Parser(const QString &fileName);

    tl::expected<GraphmlDocument, std::vector<Error>> read(QByteArrayView bytes);

private:
    using Attributes = const XML_Char **;

    static void XMLCALL onStart(void *self, const XML_Char *name, Attributes attributes);
    static void XMLCALL onEnd(void *self, const XML_Char *name);
    static void XMLCALL onText(void *self, const XML_Char *text, int length);
    static void XMLCALL onDoctype(void *self, const XML_Char *, const XML_Char *, const XML_Char *, int);

    void start(const QString &name, Attributes attributes);
    void startKey(Attributes attributes);
    void startGraph();
    void startNode(Attributes attributes);
    void startEdge(Attributes attributes);
    void end(const QString &name);
    void endData();
    void checkReferences();
    void collectDefaults();

    static QString attribute(Attributes attributes, QByteArrayView name);
    GraphmlValues *values();
    void addValue(int attribute, const QString &value);
    int attributeNumber(const QString &name);
    int idNumber(const QString &id);
    void report(const QString &why, const QString &next, int line, int column);
    void report(const QString &why, const QString &next);
    void refuse(const QString &why, const QString &next); // reports and stops
    void reportSyntax();

    const QString m_fileName;
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> m_parser;
    GraphmlDocument m_document;
    std::vector<Error> m_errors;
    QHash<QString, Key> m_keys;
    QHash<QString, int> m_attributeNumbers;
    QHash<QString, int> m_idNumbers;
    std::vector<int> m_nodeLines; // by id; 0 = no such node so far
    QString m_keyId;
    QString m_text;
    QString m_drawnLabel;
    qsizetype m_textTotal = 0;
    int m_depth = 0;
    int m_dataDepth = 0;  // of the open <data>, 0 outside
    int m_labelDepth = 0; // of the open label in it, 0 outside
    int m_graphs = 0;
    int m_objects = 0;
    Owner m_owner = Owner::None;
    bool m_collect = false;
    bool m_inDefault = false;
    bool m_stopped = false;
};

Parser::Parser(const QString &fileName)
    : m_fileName(fileName)
    , m_parser(XML_ParserCreate(nullptr), &XML_ParserFree)
{
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), &Parser::onStart, &Parser::onEnd);
    XML_SetCharacterDataHandler(m_parser.get(), &Parser::onText);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), &Parser::onDoctype);
}

void Parser::onStart(void *self, const XML_Char *name, Attributes attributes)
{
    auto *const parser = static_cast<Parser *>(self);
    if (parser->m_stopped)
        return;
    const QString qualified = QString::fromUtf8(name);
    parser->start(qualified.mid(qualified.indexOf(u':') + 1), attributes);
}

void Parser::onEnd(void *self, const XML_Char *name)
{
    auto *const parser = static_cast<Parser *>(self);
    if (parser->m_stopped)
        return;
    const QString qualified = QString::fromUtf8(name);
    parser->end(qualified.mid(qualified.indexOf(u':') + 1));
}

void Parser::onText(void *self, const XML_Char *text, int length)
{
    auto *const parser = static_cast<Parser *>(self);
    parser->m_textTotal += length;
    if (parser->m_stopped || !parser->m_collect)
        return;
    if (parser->m_textTotal > maxText) {
        parser->refuse(tr("the file contains too much text"), tr("Files with up to 64 MB of text are imported."));
        return;
    }
    parser->m_text += QString::fromUtf8(text, length);
    if (parser->m_text.size() > maxValue)
        parser->refuse(tr("a value is longer than 64 KB"), tr("Shorten it in the program that wrote the file."));
}

void Parser::onDoctype(void *self, const XML_Char *, const XML_Char *, const XML_Char *, int)
{
    static_cast<Parser *>(self)->refuse(
        tr("the file declares a document type (DOCTYPE), which can be used to attack its readers"),
        tr("Remove the DOCTYPE declaration; GraphML does not need one."));
}

QString Parser::attribute(Attributes attributes, QByteArrayView name)
{
    for (; attributes[0] != nullptr; attributes += 2) {
        if (name == attributes[0])
            return QString::fromUtf8(attributes[1]);
    }
    return {};
}

void Parser::report(const QString &why, const QString &next, int line, int column)
{
    if (m_errors.size() < maxImportErrors)
        m_errors.push_back({tr("The GraphML file was not imported"), why, next, m_fileName, line, column});
}

void Parser::report(const QString &why, const QString &next)
{
    report(why, next, static_cast<int>(XML_GetCurrentLineNumber(m_parser.get())),
           static_cast<int>(XML_GetCurrentColumnNumber(m_parser.get())) + 1);
}

void Parser::refuse(const QString &why, const QString &next)
{
    if (m_stopped)
        return;
    report(why, next);
    m_stopped = true;
    XML_StopParser(m_parser.get(), XML_FALSE);
}

void Parser::start(const QString &name, Attributes attributes)
{
    if (++m_depth > maxDepth)
        return refuse(tr("elements are nested more than 256 deep"),
                      tr("This is not a network; check which program wrote the file."));
    if (m_depth == 1 && name != "graphml"_L1)
        return refuse(tr("the file is XML, but not GraphML: it begins with “%1”").arg(cleanedName(name)),
                      tr("Choose a file whose first element is “graphml”."));
    if (m_dataDepth > 0) {
        // Programs put drawings into <data>; of those only the written label is of use.
        m_collect = m_labelDepth == 0 && (name == "NodeLabel"_L1 || name == "EdgeLabel"_L1);
        if (m_collect) {
            m_labelDepth = m_depth;
            m_text.clear();
        }
        return;
    }
    if (name == "key"_L1)
        return startKey(attributes);
    if (name == "default"_L1) {
        m_inDefault = m_collect = true;
        return m_text.clear();
    }
    if (name == "graph"_L1)
        return startGraph();
    if (name == "node"_L1)
        return startNode(attributes);
    if (name == "edge"_L1)
        return startEdge(attributes);
    if (name == "port"_L1)
        return refuse(tr("the file uses ports, which a plan does not have"), tr("Export the network without ports."));
    if (name == "hyperedge"_L1)
        return refuse(tr("the file uses hyperedges (one link with many ends)"),
                      tr("Export them as a node that is linked with each end; it becomes a WAN cloud."));
    if (name == "locator"_L1)
        return refuse(tr("the file refers to another file (locator)"), tr("Export everything into one file."));
    if (name == "data"_L1) {
        m_dataDepth = m_depth;
        m_keyId = attribute(attributes, "key");
        m_drawnLabel.clear();
        m_text.clear();
        m_collect = true;
    }
}

void Parser::startKey(Attributes attributes)
{
    if (++m_objects > maxImportedObjects)
        return refuse(tr("the file has more than 1,000,000 objects"), tr("Split it."));
    m_keyId = attribute(attributes, "id");
    const QString name = attribute(attributes, "attr.name").toLower();
    m_keys.insert(m_keyId, {name.isEmpty() ? -1 : attributeNumber(name), attribute(attributes, "for"), {}});
}

void Parser::startGraph()
{
    if (m_owner == Owner::Node || m_owner == Owner::Edge) {
        const QString id =
            m_document.nodes.empty() ? QString() : m_document.ids.at(static_cast<std::size_t>(m_document.nodes.back().id));
        return refuse(tr("node “%1” contains a graph of its own, and nested graphs are not imported").arg(cleanedName(id)),
                      tr("Ungroup the nodes in the program that wrote the file."));
    }
    if (++m_graphs > 1)
        return refuse(tr("the file contains more than one graph"), tr("Save each graph in a file of its own."));
    m_owner = Owner::Graph;
}

void Parser::startNode(Attributes attributes)
{
    if (m_owner != Owner::Graph)
        return refuse(tr("a node stands outside of the graph"), tr("Check which program wrote the file."));
    if (++m_objects > maxImportedObjects)
        return refuse(tr("the file has more than 1,000,000 objects"), tr("Split it."));
    GraphmlElement node;
    const QString id = attribute(attributes, "id");
    node.id = idNumber(id);
    node.line = static_cast<int>(XML_GetCurrentLineNumber(m_parser.get()));
    node.column = static_cast<int>(XML_GetCurrentColumnNumber(m_parser.get())) + 1;
    int &firstLine = m_nodeLines[static_cast<std::size_t>(node.id)];
    if (id.isEmpty())
        report(tr("a node has no id"), tr("Give every node an id of its own."));
    else if (firstLine > 0)
        report(tr("the id “%1” is used by two nodes, first in line %2").arg(cleanedName(id)).arg(firstLine),
               tr("Give every node an id of its own."));
    else
        firstLine = node.line;
    m_document.nodes.push_back(std::move(node));
    m_owner = Owner::Node;
}

void Parser::startEdge(Attributes attributes)
{
    if (m_owner != Owner::Graph)
        return refuse(tr("an edge stands outside of the graph"), tr("Check which program wrote the file."));
    if (++m_objects > maxImportedObjects)
        return refuse(tr("the file has more than 1,000,000 objects"), tr("Split it."));
    if (!attribute(attributes, "sourceport").isEmpty() || !attribute(attributes, "targetport").isEmpty())
        return refuse(tr("the file uses ports, which a plan does not have"), tr("Export the network without ports."));
    GraphmlElement edge;
    edge.source = idNumber(attribute(attributes, "source"));
    edge.target = idNumber(attribute(attributes, "target"));
    edge.line = static_cast<int>(XML_GetCurrentLineNumber(m_parser.get()));
    edge.column = static_cast<int>(XML_GetCurrentColumnNumber(m_parser.get())) + 1;
    m_document.edges.push_back(std::move(edge));
    m_owner = Owner::Edge;
}

GraphmlValues *Parser::values()
{
    switch (m_owner) {
    case Owner::Graph:
        return &m_document.graph;
    case Owner::Node:
        return &m_document.nodes.back().values;
    case Owner::Edge:
        return &m_document.edges.back().values;
    case Owner::None:
        break;
    }
    return nullptr;
}

int Parser::attributeNumber(const QString &name)
{
    const int fresh = static_cast<int>(m_document.attributes.size());
    const int number = m_attributeNumbers.value(name, fresh);
    if (number == fresh) {
        m_attributeNumbers.insert(name, fresh);
        m_document.attributes += name;
    }
    return number;
}

int Parser::idNumber(const QString &id)
{
    const int fresh = static_cast<int>(m_document.ids.size());
    const int number = m_idNumbers.value(id, fresh);
    if (number == fresh) {
        m_idNumbers.insert(id, fresh);
        m_document.ids.push_back(id);
        m_nodeLines.push_back(0);
    }
    return number;
}

void Parser::addValue(int attribute, const QString &value)
{
    GraphmlValues *const target = values();
    if (target == nullptr || attribute < 0 || value.isEmpty())
        return;
    const auto known = std::ranges::find(*target, attribute, &GraphmlValues::value_type::first);
    if (known != target->end())
        known->second = value;
    else if (target->size() < maxValues)
        target->emplace_back(attribute, value);
    else
        refuse(tr("an element has more than 256 values"), tr("Check which program wrote the file."));
}

void Parser::endData()
{
    m_dataDepth = 0;
    m_collect = false;
    if (!m_drawnLabel.isEmpty()) {
        const GraphmlValues *const present = values();
        if (present != nullptr && m_document.value(*present, "label"_L1).isEmpty())
            addValue(attributeNumber(u"label"_s), m_drawnLabel);
        return;
    }
    const auto key = m_keys.constFind(m_keyId);
    if (key != m_keys.cend())
        addValue(key->attribute, m_text.trimmed());
    else if (m_document.undeclaredKeys.size() < qsizetype(maxImportErrors) && !m_document.undeclaredKeys.contains(m_keyId))
        m_document.undeclaredKeys += m_keyId;
}

void Parser::end(const QString &name)
{
    if (m_dataDepth > 0 && m_depth > m_dataDepth) {
        if (m_depth == m_labelDepth) {
            m_labelDepth = 0;
            m_collect = false;
            if (m_drawnLabel.isEmpty())
                m_drawnLabel = m_text.trimmed();
        }
    } else if (m_dataDepth > 0) {
        endData();
    } else if (name == "default"_L1 && m_inDefault) {
        m_inDefault = m_collect = false;
        if (const auto key = m_keys.find(m_keyId); key != m_keys.end())
            key->defaultValue = m_text.trimmed();
    } else if (name == "node"_L1 || name == "edge"_L1) {
        m_owner = Owner::Graph;
    } else if (name == "graph"_L1) {
        m_owner = Owner::None;
    }
    --m_depth;
}

void Parser::checkReferences()
{
    for (const GraphmlElement &edge : m_document.edges) {
        for (const int number : {edge.source, edge.target}) {
            const QString &end = m_document.ids[static_cast<std::size_t>(number)];
            if (end.isEmpty())
                report(tr("an edge lacks its source or target"), tr("Give every edge both ends."), edge.line, edge.column);
            else if (m_nodeLines[static_cast<std::size_t>(number)] == 0)
                report(tr("an edge leads to the node “%1”, which is not in the file").arg(cleanedName(end)),
                       tr("Add the node, or remove the edge."), edge.line, edge.column);
        }
    }
}

void Parser::collectDefaults()
{
    for (const Key &key : std::as_const(m_keys)) {
        if (key.defaultValue.isEmpty() || key.attribute < 0)
            continue;
        const bool room = m_document.nodeDefaults.size() < maxValues && m_document.edgeDefaults.size() < maxValues;
        if (!room)
            return report(tr("more than 256 attributes have a default"), tr("Check which program wrote the file."), 1, 1);
        if (key.domain != "edge"_L1 && key.domain != "graph"_L1)
            m_document.nodeDefaults.emplace_back(key.attribute, key.defaultValue);
        if (key.domain != "node"_L1 && key.domain != "graph"_L1)
            m_document.edgeDefaults.emplace_back(key.attribute, key.defaultValue);
    }
}

void Parser::reportSyntax()
{
    const XML_Error code = XML_GetErrorCode(m_parser.get());
    if (code == XML_ERROR_NO_ELEMENTS && m_depth == 0)
        return report(tr("the file is empty or ends before its first element"), tr("Choose another file."));
    if (code == XML_ERROR_NO_ELEMENTS || code == XML_ERROR_UNCLOSED_TOKEN || code == XML_ERROR_PARTIAL_CHAR ||
        code == XML_ERROR_UNCLOSED_CDATA_SECTION)
        return report(tr("the file ends in the middle"), tr("It was cut off: copy or export it again."));
    if (code == XML_ERROR_UNKNOWN_ENCODING || code == XML_ERROR_INCORRECT_ENCODING)
        return report(tr("the file is written in an encoding that is not read here"), tr("Save it as UTF-8."));
    if (code == XML_ERROR_INVALID_TOKEN)
        return report(tr("there is a character here that XML does not allow, or the encoding is not the declared one"),
                      tr("Correct it, or save the file as UTF-8."));
    if (code == XML_ERROR_NO_MEMORY)
        return report(tr("there is not enough memory"), tr("Close other programs, or split the file."));
    report(tr("the XML is not well formed (%1)").arg(QString::fromUtf8(XML_ErrorString(code))),
           tr("Export the file again, or correct it here."));
}

tl::expected<GraphmlDocument, std::vector<Error>> Parser::read(QByteArrayView bytes)
{
    constexpr qsizetype block = qsizetype(1) << 20;
    bool last = false;
    for (qsizetype at = 0; !last; at += block) {
        const QByteArrayView part = bytes.sliced(at, qMin(block, bytes.size() - at));
        last = at + block >= bytes.size();
        if (XML_Parse(m_parser.get(), part.data(), static_cast<int>(part.size()), last) == XML_STATUS_OK)
            continue;
        if (!m_stopped)
            reportSyntax();
        return tl::unexpected(std::move(m_errors));
    }
    checkReferences();
    if (m_graphs == 0 && m_errors.empty())
        report(tr("the file contains no graph"), tr("Choose another file."));
    collectDefaults();
    if (!m_errors.empty())
        return tl::unexpected(std::move(m_errors));
    return std::move(m_document);
}

} // namespace

tl::expected<GraphmlDocument, std::vector<Error>> readGraphmlDocument(QByteArrayView bytes, const QString &fileName)
{
    return Parser(fileName).read(bytes);
}

} // namespace sitewright
