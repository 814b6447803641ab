// SPDX-License-Identifier: MIT
// The rows the structure tree has opened so far, as a pool of nodes addressed by number: which object or application each is, where it
// hangs and in which row. Knows neither Qt's models nor how rows are chosen; StructureModel does.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "model/base/object_id.h"
#include "model/base/object_ref.h"

namespace sitewright {

struct StructureNode {
    ObjectId id;           // of the object; of the Management Point for an application
    ObjectRef ref;
    int application = -1;  // its type's number
    std::uint32_t parent = 0;
    int row = 0;
    bool isOpened = false;      // children below are all there are; else nobody has asked yet
    bool isInsideMatch = false; // when opened under a filter
    std::vector<std::uint32_t> children;
};

class StructureNodes {
public:
    using Number = std::uint32_t;
    static constexpr Number root = 0;   // invisible; its child is the organisation
    static constexpr Number none = 0xffffffffU;

    StructureNodes() { clear(); }

    void clear();
    StructureNode &operator[](Number number) { return m_nodes[number]; }
    const StructureNode &operator[](Number number) const { return m_nodes[number]; }
    /// The node of an object; none when it is not opened.
    Number find(ObjectId id) const;
    bool isLive(Number number) const { return number < m_nodes.size() && (number == root || m_nodes[number].parent != none); }

    /// A node that hangs nowhere yet.
    Number make(ObjectId id, ObjectRef ref, int application = -1);
    void insert(Number parent, int row, Number child);
    void detach(Number child);
    /// With everything below.
    void destroy(Number number);

private:
    void renumber(Number parent, std::size_t from);

    std::vector<StructureNode> m_nodes;
    std::vector<Number> m_free;
    std::unordered_map<ObjectId, Number> m_byId;
};

} // namespace sitewright
