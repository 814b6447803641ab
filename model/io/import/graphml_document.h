// SPDX-License-Identifier: MIT
// A GraphML file as nodes and edges with named values, read with expat: no DOCTYPE, no entities, no
// nested graphs, ports or hyperedges. What the values mean is decided in graphml_reader.
#pragma once

#include "model/base/error.h"

#include <QByteArrayView>
#include <QHash>

#include <vector>

namespace sitewright {

struct GraphmlElement {
    QString id; // of a node; may be empty for an edge
    QString source;
    QString target;
    int line = 0;
    int column = 0;
    QHash<QString, QString> values; // by attr.name in lower case; "label" also from yEd's drawings
};

struct GraphmlDocument {
    QHash<QString, QString> graph;
    // Kept apart from the elements: copied into each they could fill the memory.
    QHash<QString, QString> nodeDefaults;
    QHash<QString, QString> edgeDefaults;
    std::vector<GraphmlElement> nodes;
    std::vector<GraphmlElement> edges;
    QStringList undeclaredKeys; // used by <data> but never declared by <key>
};

tl::expected<GraphmlDocument, std::vector<Error>> readGraphmlDocument(QByteArrayView bytes, const QString &fileName);

} // namespace sitewright
