// SPDX-License-Identifier: MIT
// A GraphML file as nodes and edges with named values, read with expat: no DOCTYPE, no entities, no
// nested graphs, ports or hyperedges. What the values mean is decided in graphml_reader.
#pragma once

#include "model/base/error.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace sitewright {

// Values by the number of their attribute; few, so that a plain list is smallest and fastest.
using GraphmlValues = std::vector<std::pair<int, QString>>;

// A node or an edge. Ids are numbers into GraphmlDocument::ids, because each text occurs many times.
struct GraphmlElement {
    int id = -1;     // of a node
    int source = -1; // of an edge
    int target = -1;
    int line = 0;
    int column = 0;
    GraphmlValues values;
};

struct GraphmlDocument {
    QStringList attributes; // attr.name in lower case; "label" also from yEd's drawings
    std::vector<QString> ids;
    GraphmlValues graph;
    // Kept apart from the elements: copied into each they could fill the memory.
    GraphmlValues nodeDefaults;
    GraphmlValues edgeDefaults;
    std::vector<GraphmlElement> nodes;
    std::vector<GraphmlElement> edges;
    QStringList undeclaredKeys; // used by <data> but never declared by <key>

    QString value(const GraphmlValues &values, QLatin1String attribute) const
    {
        for (const auto &[number, text] : values) {
            if (attributes.at(number) == attribute)
                return text;
        }
        return {};
    }
};

tl::expected<GraphmlDocument, std::vector<Error>> readGraphmlDocument(QByteArrayView bytes, const QString &fileName);

} // namespace sitewright
