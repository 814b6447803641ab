// SPDX-License-Identifier: MIT
#include "model/io/field_reader.h"

#include <algorithm>
#include <set>

#include <QCoreApplication>
#include <QStringList>

#include "model/base/plain_characters.h"
#include "model/facts/rule_settings.h"
#include "model/io/nearest_name.h"
#include "model/io/visible_text.h"

namespace sitewright {

namespace {

constexpr std::size_t mostApplications = 1000;

QString tr(const char *text) { return QCoreApplication::translate("PlanReader", text); }

QString wantedType(FieldType type)
{
    switch (type) {
    case FieldType::Bool: return tr("Write true or false.");
    case FieldType::Integer: return tr("Write a whole number.");
    case FieldType::Real: return tr("Write a number.");
    case FieldType::Text:
    case FieldType::Choice: return tr("Write a text in double quotes.");
    case FieldType::Choices:
    case FieldType::Lines: return tr("Write a list of texts.");
    case FieldType::Ref: return tr("Write the id of an object as a text.");
    case FieldType::Refs: return tr("Write a list of ids.");
    case FieldType::Applications: return tr("Write a list of objects with “type”.");
    case FieldType::Map: return tr("Write an object.");
    case FieldType::Point: return tr("Write a list of two whole numbers.");
    }
    return {};
}

QString choiceList(std::span<const char *const> choices)
{
    QStringList words;
    for (const char *choice : choices)
        words << u'“' + QString::fromUtf8(choice) + u'”';
    return words.join(QStringLiteral(", "));
}

bool mustBeDistinct(const FieldSpec &row) { return row.type == FieldType::Choices || row.id == FieldId::RulesOff; }

} // namespace

void noteUnknownMember(JsonProblems &problems, std::size_t offset, std::string_view name, std::span<const std::string_view> known)
{
    const std::string_view nearest = nearestName(name, known);
    QString next;
    if (!nearest.empty()) {
        next = tr("Did you mean %1?").arg(quotedText(nearest));
    } else {
        QStringList names;
        for (const std::string_view candidate : known)
            names << QString::fromUtf8(candidate.data(), static_cast<qsizetype>(candidate.size()));
        next = tr("Known here: %1.").arg(names.join(QStringLiteral(", ")));
    }
    problems.add(offset, tr("%1 is not known here").arg(quotedText(name)), next);
}

std::nullopt_t FieldReader::wrongType(std::string_view name, const JsonNode &node, const QString &wanted)
{
    m_problems.add(node.offset, tr("%1 has a value of the wrong type").arg(quotedText(name)), wanted);
    return std::nullopt;
}

std::optional<FieldValue> FieldReader::read(const FieldSpec &row, const JsonRow &json, const JsonNode &node)
{
    std::optional<FieldValue> value = readAny(row, json, node);
    if (!value)
        return std::nullopt;
    if (const QString problem = valueProblem(row, *value); !problem.isEmpty()) {
        m_problems.add(node.offset, problem, row.choices.empty() ? tr("Write another value.") : tr("Choose from %1.").arg(choiceList(row.choices)));
        return std::nullopt;
    }
    return normalized(row, std::move(*value));
}

std::optional<FieldValue> FieldReader::readAny(const FieldSpec &row, const JsonRow &json, const JsonNode &node)
{
    switch (row.type) {
    case FieldType::Bool:
        if (node.type == JsonNode::Bool)
            return node.boolean;
        break;
    case FieldType::Integer:
    case FieldType::Real:
        return readNumber(row, node);
    case FieldType::Text:
    case FieldType::Choice:
        if (node.type == JsonNode::Text)
            return std::string(json.text(node));
        break;
    case FieldType::Choices:
    case FieldType::Lines:
        return readTexts(row, json, node);
    case FieldType::Ref:
        if (node.type == JsonNode::Text) {
            const ObjectId id = readId(json, node);
            return id.isNull() ? std::nullopt : std::optional<FieldValue>(id);
        }
        break;
    case FieldType::Refs:
        return readRefs(row, json, node);
    case FieldType::Applications:
        return readApplications(row, json, node);
    case FieldType::Map:
        return readMap(row, json, node);
    case FieldType::Point:
        return readPoint(row, json, node);
    }
    return wrongType(row.json, node, wantedType(row.type));
}

std::optional<FieldValue> FieldReader::readNumber(const FieldSpec &row, const JsonNode &node)
{
    if (row.type == FieldType::Real && (node.type == JsonNode::Integer || node.type == JsonNode::Real))
        return node.real;
    if (node.type == JsonNode::Integer)
        return node.integer;
    if (node.type != JsonNode::Real)
        return wrongType(row.json, node, wantedType(row.type));
    m_problems.add(node.offset, tr("%1 must be a whole number").arg(quotedText(row.json)), tr("Write it without point and exponent."));
    return std::nullopt;
}

ObjectId FieldReader::readId(const JsonRow &json, const JsonNode &node)
{
    if (const auto id = ObjectId::fromText(json.text(node)))
        return *id;
    m_problems.add(node.offset, tr("%1 is not an id").arg(quotedText(json.text(node))),
                   tr("Ids are 1 to 12 characters from 0 to 9 and a to z."));
    return {};
}

std::optional<FieldValue> FieldReader::readTexts(const FieldSpec &row, const JsonRow &json, const JsonNode &node)
{
    if (node.type != JsonNode::Array)
        return wrongType(row.json, node, wantedType(row.type));
    TextList out;
    std::set<std::string> seen;
    bool isGood = true;
    const auto note = [&](const JsonNode &at, const QString &what) {
        m_problems.add(at.offset, what, tr("Remove the entry."));
        isGood = false;
    };
    json.forEachChild(node, [&](const JsonNode &entry) {
        if (entry.type != JsonNode::Text) {
            wrongType(row.json, entry, wantedType(row.type));
            isGood = false;
            return;
        }
        std::string text(json.text(entry));
        if (text.empty())
            note(entry, tr("%1 has an empty entry").arg(quotedText(row.json)));
        else if (mustBeDistinct(row) && !seen.insert(text).second)
            note(entry, tr("%1 is listed twice").arg(quotedText(text)));
        else
            out.push_back(std::move(text));
    });
    return isGood ? std::optional<FieldValue>(std::move(out)) : std::nullopt;
}

std::optional<FieldValue> FieldReader::readRefs(const FieldSpec &row, const JsonRow &json, const JsonNode &node)
{
    if (node.type != JsonNode::Array)
        return wrongType(row.json, node, wantedType(row.type));
    std::vector<std::pair<ObjectId, std::uint32_t>> found;
    bool isGood = true;
    json.forEachChild(node, [&](const JsonNode &entry) {
        if (entry.type != JsonNode::Text)
            wrongType(row.json, entry, wantedType(row.type));
        const ObjectId id = entry.type == JsonNode::Text ? readId(json, entry) : ObjectId();
        isGood = isGood && !id.isNull();
        found.emplace_back(id, entry.offset);
    });
    std::ranges::sort(found);
    RefList out;
    for (const auto &[id, offset] : found) {
        if (!id.isNull() && !out.empty() && out.back() == id) {
            m_problems.add(offset, tr("%1 is listed twice").arg(quotedText(id.text())), tr("Remove the entry."));
            isGood = false;
        }
        out.push_back(id);
    }
    return isGood ? std::optional<FieldValue>(std::move(out)) : std::nullopt;
}

bool FieldReader::readApplicationMember(Application &app, const JsonRow &json, const JsonNode &node)
{
    static constexpr std::string_view known[] = {"type", "primary", "loadFactor"};
    const std::string_view name = json.key(node);
    if (name == known[0] && node.type == JsonNode::Text) {
        app.type = json.text(node);
    } else if (name == known[1] && node.type == JsonNode::Bool) {
        app.primary = node.boolean;
    } else if (name == known[2] && node.type == JsonNode::Integer) {
        if (node.integer < -1000 || node.integer > 1000) {
            m_problems.add(node.offset, tr("A load factor must lie between -1000 and 1000"), tr("Write another value."));
            return false;
        }
        app.loadFactor = static_cast<int>(node.integer);
    } else if (std::ranges::find(known, name) == std::end(known)) {
        noteUnknownMember(m_problems, node.keyOffset, name, known);
        return false;
    } else {
        wrongType(name, node, wantedType(name == known[0] ? FieldType::Text : name == known[1] ? FieldType::Bool : FieldType::Integer));
        return false;
    }
    return true;
}

std::optional<FieldValue> FieldReader::readApplications(const FieldSpec &row, const JsonRow &json, const JsonNode &node)
{
    if (node.type != JsonNode::Array)
        return wrongType(row.json, node, wantedType(row.type));
    if (json.childCount(node) > mostApplications) {
        m_problems.add(node.offset, tr("A Management Point has at most %1 applications").arg(mostApplications));
        return std::nullopt;
    }
    ApplicationList out;
    bool isGood = true;
    json.forEachChild(node, [&](const JsonNode &entry) {
        if (entry.type != JsonNode::Object) {
            wrongType(row.json, entry, wantedType(row.type));
            isGood = false;
            return;
        }
        Application app;
        json.forEachChild(entry, [&](const JsonNode &member) { isGood = readApplicationMember(app, json, member) && isGood; });
        if (isGood && app.type.empty()) {
            m_problems.add(entry.offset, tr("This application has no “type”"), tr("Name one, such as “distributionService”."));
            isGood = false;
        }
        out.push_back(std::move(app));
    });
    return isGood ? std::optional<FieldValue>(std::move(out)) : std::nullopt;
}

std::optional<std::string> FieldReader::readMapValue(const FieldSpec &row, const JsonRow &json, const JsonNode &node)
{
    if (row.id == FieldId::Limits) {
        if (node.type == JsonNode::Integer)
            return std::to_string(node.integer);
        return wrongType(json.key(node), node, wantedType(FieldType::Integer));
    }
    if (node.type != JsonNode::Text)
        return wrongType(json.key(node), node, wantedType(FieldType::Text));
    const std::string text(json.text(node));
    if (Severity ignored{}; row.id == FieldId::RuleSeverity && !severityFromKey(text, ignored)) {
        m_problems.add(node.offset, tr("%1 is not a severity").arg(quotedText(text)), tr("Choose from “error”, “warning”, “hint”."));
        return std::nullopt;
    }
    return text;
}

std::optional<FieldValue> FieldReader::readMap(const FieldSpec &row, const JsonRow &json, const JsonNode &node)
{
    if (node.type != JsonNode::Object)
        return wrongType(row.json, node, wantedType(row.type));
    TextMap out;
    bool isGood = true;
    json.forEachChild(node, [&](const JsonNode &member) {
        const std::string key(json.key(member));
        std::optional<std::string> value = readMapValue(row, json, member);
        if (value && (key.empty() || !isPlainLine(key) || !isPlainLine(*value) || key.size() > 65536 || value->size() > 65536)) {
            m_problems.add(member.keyOffset, tr("This entry of %1 is empty, too long or contains control characters").arg(quotedText(row.json)));
            value.reset();
        }
        isGood = isGood && value.has_value();
        if (value)
            out.emplace_back(key, std::move(*value));
    });
    return isGood ? std::optional<FieldValue>(std::move(out)) : std::nullopt;
}

std::optional<FieldValue> FieldReader::readPoint(const FieldSpec &row, const JsonRow &json, const JsonNode &node)
{
    std::vector<std::int64_t> numbers;
    bool isGood = node.type == JsonNode::Array;
    if (isGood) {
        json.forEachChild(node, [&](const JsonNode &entry) {
            isGood = isGood && entry.type == JsonNode::Integer && std::abs(entry.integer) <= 1'000'000'000;
            numbers.push_back(entry.integer);
        });
    }
    if (!isGood || numbers.size() != 2)
        return wrongType(row.json, node, wantedType(row.type));
    return GridPoint{static_cast<int>(numbers[0]), static_cast<int>(numbers[1])};
}

} // namespace sitewright
