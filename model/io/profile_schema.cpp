// SPDX-License-Identifier: MIT
#include "model/io/profile_schema.h"

#include <nlohmann/json.hpp>

#include "model/io/profile_writer.h"

namespace sitewright {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char *codeForm = "^[A-Z]{2,3}-[0-9]{2}$";

Json objectOf(const Json &properties) { return {{"type", "object"}, {"properties", properties}, {"additionalProperties", false}}; }

Json readingsSchema()
{
    Json properties = Json::object();
    for (const ReadingSpec &row : readingTable()) {
        Json keys = Json::array();
        for (const ReadingChoice &choice : row.choices)
            keys.push_back(choice.key);
        properties[std::string(row.key)] = {{"title", row.question}, {"enum", keys}};
    }
    return objectOf(properties);
}

Json limitsSchema()
{
    Json properties = Json::object();
    for (const LimitSpec &row : limitTable())
        properties[std::string(row.key)] = {{"title", row.label}, {"type", "integer"}, {"minimum", row.least}, {"maximum", row.most}};
    return objectOf(properties);
}

} // namespace

std::string writeProfileSchema()
{
    const Json severity = {{"type", "object"}, {"propertyNames", {{"pattern", codeForm}}}, {"additionalProperties", {{"enum", {"error", "warning", "hint"}}}}};
    const Json off = {{"type", "array"}, {"items", {{"type", "string"}, {"pattern", codeForm}}}, {"uniqueItems", true}};
    Json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                   {"title", "Sitewright rule profile"},
                   {"description", "How plans are checked: severities, rules switched off, readings of ambiguous sentences, limits."}};
    schema.update(objectOf({{"format", {{"const", "sitewright-rule-profile"}}},
                            {"version", {{"const", profileFormatVersion}}},
                            {"severity", severity},
                            {"off", off},
                            {"interpretation", readingsSchema()},
                            {"limits", limitsSchema()}}));
    schema["required"] = {"format", "version"};
    return schema.dump(2) + "\n";
}

} // namespace sitewright
