// SPDX-License-Identifier: MIT
// A JSON object of lists, handed on one row at a time: each element of a top-level list, or each top-level value. A row is
// a small tree, so that what reads it needs no state machine, and memory stays that of one row.
#pragma once

#include <string>
#include <vector>

#include "model/io/json_events.h"

namespace sitewright {

struct JsonNode {
    enum Type : std::uint8_t { Null, Bool, Integer, Real, Text, Array, Object };
    Type type = Null;
    bool boolean = false;
    std::uint32_t offset = 0;    ///< in the file
    std::uint32_t keyOffset = 0; ///< of its key, when it is a member of an object
    std::uint32_t keyStart = 0, keyLength = 0;
    std::uint32_t textStart = 0, textLength = 0;
    std::uint32_t end = 0; ///< index after its last descendant
    std::int64_t integer = 0;
    double real = 0;
};

/// Nodes in the order of the file, the root first; texts decoded.
class JsonRow {
public:
    const JsonNode &root() const { return m_nodes.front(); }
    std::string_view key(const JsonNode &node) const { return std::string_view(m_text).substr(node.keyStart, node.keyLength); }
    std::string_view text(const JsonNode &node) const { return std::string_view(m_text).substr(node.textStart, node.textLength); }
    template <class Visit>
    void forEachChild(const JsonNode &node, Visit visit) const
    {
        for (auto i = static_cast<std::uint32_t>(&node - m_nodes.data()) + 1; i < node.end; i = m_nodes[i].end)
            visit(m_nodes[i]);
    }
    std::size_t childCount(const JsonNode &node) const
    {
        std::size_t count = 0;
        forEachChild(node, [&](const JsonNode &) { ++count; });
        return count;
    }

private:
    friend class JsonRows;
    std::vector<JsonNode> m_nodes;
    std::string m_text;
};

/// Which part of a top-level member a row is.
enum class RowPart : std::uint8_t {
    Whole,   ///< the member's value
    Element, ///< one of its list
    Member,  ///< one of its object, for members that are asked for so
};

class RowHandler {
public:
    virtual ~RowHandler() = default;
    /// A top-level member begins; true = when it is an object, hand on its members one by one.
    virtual bool startMember(std::string_view key, std::size_t keyOffset, JsonNode::Type type, std::size_t valueOffset) = 0;
    /// False ends the reading.
    virtual bool row(const JsonRow &row, RowPart part) = 0;
};

/// Collects rows; notes duplicate keys and numbers that JSON readers do not agree on.
class JsonRows final : public JsonEvents {
public:
    JsonRows(RowHandler &handler, JsonProblems &problems) : m_handler(handler), m_problems(problems) {}

    bool startObject(std::size_t offset) override;
    bool startArray(std::size_t offset) override;
    bool endObject(std::size_t offset) override;
    bool endArray(std::size_t offset) override;
    bool key(std::string_view text, std::size_t offset) override;
    bool value(const JsonScalar &scalar, std::size_t offset) override;

private:
    enum class Level : std::uint8_t { Top, Streamed, InRow };
    struct Open {
        Level level;
        bool isObject;
        std::uint32_t node = 0;     ///< InRow
        std::size_t firstKey = 0;   ///< in m_keys
        std::size_t keyTextStart = 0;
    };
    struct Key {
        std::uint32_t start, length, offset;
    };

    bool start(JsonNode::Type type, std::size_t offset);
    bool end();
    bool noteNotAnObject(std::size_t offset);
    void startTopMember(JsonNode::Type type, std::size_t offset);
    bool isTooLong(std::string_view text, std::size_t offset);
    bool addNode(JsonNode node);
    void checkKeys(const Open &object);
    std::string_view text(const Key &key) const { return std::string_view(m_keyText).substr(key.start, key.length); }

    RowHandler &m_handler;
    JsonProblems &m_problems;
    JsonRow m_row;
    std::vector<Open> m_open;
    std::vector<Key> m_keys;
    std::string m_keyText;
    Key m_lastKey{};
    bool m_streamsMembers = false;
    RowPart m_part = RowPart::Whole;
};

} // namespace sitewright
