// SPDX-License-Identifier: MIT
#include "model/io/json_rows.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/io/visible_text.h"

namespace sitewright {

namespace {

constexpr std::int64_t exactLimit = std::int64_t(1) << 53;
constexpr std::size_t longestText = 1 << 20; // of any text; what a field may hold is less and said by its row
constexpr std::size_t mostNodes = 1'000'000; // of one row; nothing Sitewright writes comes near it

QString tr(const char *text) { return QCoreApplication::translate("PlanReader", text); }

} // namespace

bool JsonRows::noteNotAnObject(std::size_t offset)
{
    m_problems.add(offset, tr("A plan file is one JSON object"), tr("Begin it with { and end it with }."));
    return false;
}

void JsonRows::startTopMember(JsonNode::Type type, std::size_t offset)
{
    m_part = RowPart::Whole;
    m_streamsMembers = m_handler.startMember(text(m_lastKey), m_lastKey.offset, type, offset);
}

bool JsonRows::isTooLong(std::string_view text, std::size_t offset)
{
    if (text.size() <= longestText)
        return false;
    m_problems.add(offset, tr("This text is longer than 1 MiB"), tr("Nothing Sitewright writes is that long."));
    return true;
}

bool JsonRows::startObject(std::size_t offset) { return start(JsonNode::Object, offset); }

bool JsonRows::startArray(std::size_t offset) { return start(JsonNode::Array, offset); }

bool JsonRows::start(JsonNode::Type type, std::size_t offset)
{
    const bool isObject = type == JsonNode::Object;
    if (m_problems.isFull())
        return false;
    if (m_open.empty()) {
        if (!isObject)
            return noteNotAnObject(offset);
        m_open.push_back({Level::Top, true, 0, m_keys.size(), m_keyText.size()});
        return true;
    }
    if (m_open.back().level == Level::Top) {
        startTopMember(type, offset);
        if (!isObject || m_streamsMembers) {
            m_part = isObject ? RowPart::Member : RowPart::Element;
            m_open.push_back({Level::Streamed, isObject, 0, m_keys.size(), m_keyText.size()});
            return true;
        }
    }
    if (!addNode({.type = type, .offset = static_cast<std::uint32_t>(offset)}))
        return false;
    m_open.push_back({Level::InRow, isObject, static_cast<std::uint32_t>(m_row.m_nodes.size() - 1), m_keys.size(), m_keyText.size()});
    return true;
}

bool JsonRows::endObject(std::size_t) { return end(); }

bool JsonRows::endArray(std::size_t) { return end(); }

bool JsonRows::end()
{
    const Open closed = m_open.back();
    m_open.pop_back();
    if (closed.isObject)
        checkKeys(closed);
    if (closed.level != Level::InRow)
        return true;
    m_row.m_nodes[closed.node].end = static_cast<std::uint32_t>(m_row.m_nodes.size());
    if (closed.node != 0)
        return true;
    const bool goesOn = m_handler.row(m_row, m_part);
    m_row.m_nodes.clear();
    m_row.m_text.clear();
    return goesOn;
}

bool JsonRows::key(std::string_view keyText, std::size_t offset)
{
    if (isTooLong(keyText, offset))
        return false;
    m_lastKey = {static_cast<std::uint32_t>(m_keyText.size()), static_cast<std::uint32_t>(keyText.size()), static_cast<std::uint32_t>(offset)};
    m_keyText += keyText;
    m_keys.push_back(m_lastKey);
    return true;
}

bool JsonRows::addNode(JsonNode node)
{
    if (m_row.m_nodes.size() >= mostNodes) {
        m_problems.add(node.offset, tr("This object holds more than a million values"), tr("Nothing Sitewright writes is that large."));
        return false;
    }
    const Open &parent = m_open.back();
    if (parent.isObject) {
        node.keyOffset = m_lastKey.offset;
        node.keyStart = static_cast<std::uint32_t>(m_row.m_text.size());
        node.keyLength = m_lastKey.length;
        m_row.m_text += text(m_lastKey);
    }
    node.end = static_cast<std::uint32_t>(m_row.m_nodes.size() + 1);
    m_row.m_nodes.push_back(node);
    return true;
}

bool JsonRows::value(const JsonScalar &scalar, std::size_t offset)
{
    if (m_open.empty())
        return noteNotAnObject(offset);
    if (m_problems.isFull() || isTooLong(scalar.text, offset))
        return false;
    if (m_open.back().level == Level::Top)
        startTopMember(static_cast<JsonNode::Type>(scalar.type), offset);
    const bool isRow = m_open.back().level != Level::InRow;
    if (scalar.type == JsonScalar::Integer && (scalar.integer > exactLimit || scalar.integer < -exactLimit))
        m_problems.add(offset, tr("Whole numbers beyond ±2^53 are not read alike by all programs"), tr("Use a smaller number."));
    if (!addNode({.type = static_cast<JsonNode::Type>(scalar.type), .boolean = scalar.boolean, .offset = static_cast<std::uint32_t>(offset),
                  .integer = scalar.integer, .real = scalar.real}))
        return false;
    if (scalar.type == JsonScalar::Text) {
        JsonNode &node = m_row.m_nodes.back();
        node.textStart = static_cast<std::uint32_t>(m_row.m_text.size());
        node.textLength = static_cast<std::uint32_t>(scalar.text.size());
        m_row.m_text += scalar.text;
    }
    if (!isRow)
        return true;
    const bool goesOn = m_handler.row(m_row, m_part);
    m_row.m_nodes.clear();
    m_row.m_text.clear();
    return goesOn;
}

void JsonRows::checkKeys(const Open &object)
{
    const auto begin = m_keys.begin() + static_cast<std::ptrdiff_t>(object.firstKey);
    // Sorted rather than hashed: no choice of keys makes it slow.
    const auto before = [this](const Key &a, const Key &b) {
        return a.length != b.length ? a.length < b.length
                                    : std::pair(text(a), a.offset) < std::pair(text(b), b.offset);
    };
    std::sort(begin, m_keys.end(), before);
    for (auto at = begin; at != m_keys.end(); ++at) {
        if (at != begin && text(*at) == text(*(at - 1)))
            m_problems.addRepeated(at->offset, (at - 1)->offset, tr("The key %1 occurs twice in one object.").arg(quotedText(text(*at))),
                                   tr("Remove one of the two."));
    }
    m_keys.resize(object.firstKey);
    m_keyText.resize(object.keyTextStart);
}

} // namespace sitewright
