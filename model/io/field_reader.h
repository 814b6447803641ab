// SPDX-License-Identifier: MIT
// Reads the value of one field from its JSON, by the field's row in the table; notes what is wrong with it.
#pragma once

#include <optional>

#include "model/catalog/fields.h"
#include "model/io/json_rows.h"

namespace sitewright {

class FieldReader {
public:
    explicit FieldReader(JsonProblems &problems) : m_problems(problems) {}

    /// The normalised value; nothing when the JSON is not one (and that is noted). What references name is not looked at.
    std::optional<FieldValue> read(const FieldSpec &row, const JsonRow &json, const JsonNode &node);
    /// An id in a text; null (and noted) when it is none.
    ObjectId readId(const JsonRow &json, const JsonNode &node);

private:
    std::optional<FieldValue> readAny(const FieldSpec &row, const JsonRow &json, const JsonNode &node);
    std::optional<FieldValue> readNumber(const FieldSpec &row, const JsonNode &node);
    std::optional<FieldValue> readTexts(const FieldSpec &row, const JsonRow &json, const JsonNode &node);
    std::optional<FieldValue> readRefs(const FieldSpec &row, const JsonRow &json, const JsonNode &node);
    std::optional<FieldValue> readApplications(const FieldSpec &row, const JsonRow &json, const JsonNode &node);
    std::optional<FieldValue> readMap(const FieldSpec &row, const JsonRow &json, const JsonNode &node);
    std::optional<FieldValue> readPoint(const FieldSpec &row, const JsonRow &json, const JsonNode &node);
    bool readApplicationMember(Application &app, const JsonRow &json, const JsonNode &node);
    std::optional<std::string> readMapValue(const FieldSpec &row, const JsonRow &json, const JsonNode &node);
    std::nullopt_t wrongType(std::string_view name, const JsonNode &node, const QString &wanted);

    JsonProblems &m_problems;
};

/// Notes that a member is not known among `known`, naming the nearest.
void noteUnknownMember(JsonProblems &problems, std::size_t offset, std::string_view name, std::span<const std::string_view> known);

} // namespace sitewright
