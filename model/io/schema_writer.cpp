// SPDX-License-Identifier: MIT
#include "model/io/schema_writer.h"

#include <cmath>

#include <nlohmann/json.hpp>

#include "model/catalog/applications.h"
#include "model/catalog/fields.h"
#include "model/catalog/object_kinds.h"
#include "model/io/plan_writer.h"

namespace sitewright {

namespace {

using Json = nlohmann::ordered_json;

Json number(double value)
{
    return value == std::floor(value) ? Json(static_cast<std::int64_t>(value)) : Json(value);
}

Json reference(const char *definition) { return {{"$ref", std::string("#/$defs/") + definition}}; }

Json choices(const FieldSpec &row)
{
    Json keys = Json::array();
    for (const char *choice : row.choices)
        keys.push_back(choice);
    return {{"enum", keys}};
}

Json mapOf(const FieldSpec &row)
{
    Json values = reference("line");
    if (row.id == FieldId::Limits)
        values = {{"type", "integer"}};
    if (row.id == FieldId::RuleSeverity)
        values = {{"enum", {"error", "warning", "hint"}}};
    return {{"type", "object"}, {"propertyNames", {{"minLength", 1}}}, {"additionalProperties", values}};
}

Json textOf(const FieldSpec &row)
{
    // The table says by its own check which texts may have lines.
    Json out = reference(valueProblem(row, FieldValue(std::string("\n"))).isEmpty() ? "text" : "line");
    if (row.id == FieldId::Key || row.id == FieldId::TypeKey)
        out["minLength"] = 1;
    if (row.id == FieldId::TypeKey) {
        Json builtIn = Json::array();
        for (const ApplicationSpec &app : builtInApplications())
            builtIn.push_back(app.key);
        out["not"] = {{"enum", builtIn}};
    }
    return out;
}

Json numberOf(const FieldSpec &row, const char *type)
{
    return {{"type", type}, {"minimum", number(row.minimum)}, {"maximum", number(row.maximum)}};
}

Json typeOf(const FieldSpec &row)
{
    switch (row.type) {
    case FieldType::Bool: return {{"type", "boolean"}};
    case FieldType::Integer: return numberOf(row, "integer");
    case FieldType::Real: return numberOf(row, "number");
    case FieldType::Text: return textOf(row);
    case FieldType::Choice: return choices(row);
    case FieldType::Choices: return {{"type", "array"}, {"items", choices(row)}, {"uniqueItems", true}};
    case FieldType::Ref: return reference("id");
    case FieldType::Refs: return {{"type", "array"}, {"items", reference("id")}, {"uniqueItems", true}};
    case FieldType::Lines: {
        Json items = reference("line");
        items["minLength"] = 1;
        Json out = {{"type", "array"}, {"items", items}};
        if (row.id == FieldId::RulesOff)
            out["uniqueItems"] = true;
        return out;
    }
    case FieldType::Applications: return {{"type", "array"}, {"items", reference("application")}, {"maxItems", 1000}};
    case FieldType::Map: return mapOf(row);
    case FieldType::Point: return {{"type", "array"}, {"items", numberOf(row, "integer")}, {"minItems", 2}, {"maxItems", 2}};
    }
    return {};
}

Json fallbackOf(const FieldSpec &row)
{
    if (row.required || row.optional)
        return {};
    switch (row.type) {
    case FieldType::Bool: return row.fallback != 0;
    case FieldType::Integer:
    case FieldType::Real: return number(row.fallback);
    case FieldType::Choice: return row.choices.front();
    default: return {};
    }
}

Json propertyOf(const FieldSpec &row)
{
    Json out = {{"title", *row.unit ? std::string(row.label) + " (" + row.unit + ")" : std::string(row.label)}};
    out.update(typeOf(row));
    if (const Json fallback = fallbackOf(row); !fallback.is_null())
        out["default"] = fallback;
    return out;
}

Json objectOf(Kind kind, FieldHome home)
{
    Json properties = Json::object(), required = Json::array();
    const bool hasKey = field(kind, FieldId::Key) || field(kind, FieldId::TypeKey);
    if (kind != Kind::Plan && !hasKey) {
        properties["id"] = reference("id");
        required.push_back("id");
    }
    for (const FieldSpec &row : fields()) {
        if (!contains(row.kinds, kind) || row.home != home)
            continue;
        properties[row.json] = propertyOf(row);
        if (row.required)
            required.push_back(row.json);
    }
    Json out = {{"type", "object"}, {"properties", properties}};
    if (!required.empty())
        out["required"] = required;
    out["additionalProperties"] = false;
    return out;
}

Json applicationDefinition()
{
    return {{"type", "object"},
            {"properties",
             {{"type", {{"type", "string"}, {"minLength", 1}}},
              {"primary", {{"type", "boolean"}, {"default", false}}},
              {"loadFactor", {{"type", "integer"}, {"minimum", -1000}, {"maximum", 1000}, {"default", 100}}}}},
            {"required", {"type"}},
            {"additionalProperties", false}};
}

Json definitions()
{
    Json out = {{"id", {{"type", "string"}, {"pattern", "^[0-9a-z]{1,12}$"}}},
                {"line", {{"type", "string"}, {"maxLength", 65536}, {"pattern", "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"}}},
                {"text", {{"type", "string"}, {"maxLength", 65536}, {"pattern", "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$"}}},
                {"application", applicationDefinition()}};
    for (const KindSpec &kind : objectKinds()) {
        out[kind.key] = {{"title", kind.name}};
        out[kind.key].update(objectOf(kind.kind, FieldHome::Object));
    }
    return out;
}

Json layout(FieldId which)
{
    return {{"type", "object"}, {"propertyNames", reference("id")}, {"additionalProperties", typeOf(*field(Kind::Site, which))}};
}

} // namespace

std::string writeSchema()
{
    Json properties = {{"format", {{"const", "sitewright-plan"}}}, {"version", {{"const", planFormatVersion}}}};
    for (const KindSpec &kind : objectKinds()) {
        if (kind.kind == Kind::Waiver)
            properties["rules"] = objectOf(Kind::Plan, FieldHome::Rules);
        const bool isOne = kind.kind == Kind::Plan || kind.kind == Kind::Organization;
        properties[kind.list] = isOne ? reference(kind.key) : Json{{"type", "array"}, {"items", reference(kind.key)}};
    }
    properties["layout"] = layout(FieldId::Position);
    properties["networkLayout"] = layout(FieldId::Seat);
    properties["roots"] = {{"title", "What an excerpt is about: on the clipboard and in templates"}, {"type", "array"}, {"items", reference("id")}};
    const Json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                         {"title", "Sitewright plan"},
                         {"description", "The site structure of an Ivanti DSM installation, as Sitewright plans it."},
                         {"type", "object"},
                         {"properties", properties},
                         {"required", {"format", "version", "organization"}},
                         {"additionalProperties", false},
                         {"$defs", definitions()}};
    return schema.dump(2) + "\n";
}

} // namespace sitewright
