// SPDX-License-Identifier: MIT
#include "model/io/profile_reader.h"

#include <algorithm>
#include <array>
#include <optional>

#include <QCoreApplication>

#include "model/catalog/fields.h"
#include "model/io/field_reader.h"
#include "model/io/json_rows.h"
#include "model/io/nearest_name.h"
#include "model/io/profile_writer.h"
#include "model/io/visible_text.h"
#include "model/rules/rule_table.h"

namespace sitewright {

namespace {

constexpr int maxDepth = 8;

QString tr(const char *text) { return QCoreApplication::translate("ProfileReader", text); }

using Names = std::vector<std::string_view>;

template <class Table>
Names keysOf(const Table &table)
{
    Names out;
    std::ranges::transform(table, std::back_inserter(out), [](const auto &row) { return row.key; });
    return out;
}

Names ruleCodes()
{
    Names out;
    std::ranges::transform(ruleTable(), std::back_inserter(out), &Rule::code);
    return out;
}

class ProfileReader final : public RowHandler {
public:
    explicit ProfileReader(JsonProblems &problems) : m_problems(problems), m_fields(problems) {}

    bool startMember(std::string_view key, std::size_t keyOffset, JsonNode::Type, std::size_t) override
    {
        m_key = key;
        if (std::ranges::find(members, key) == members.end())
            noteUnknownMember(m_problems, keyOffset, key, members);
        return false;
    }
    bool row(const JsonRow &json, RowPart) override;
    /// True when the profile is good.
    bool finish(bool isComplete);
    RuleProfile profile() { return std::move(m_profile); }

private:
    static constexpr std::array<std::string_view, 6> members{"format", "version", "severity", "off", "interpretation", "limits"};

    void readFormat(const JsonRow &json);
    void readVersion(const JsonRow &json);
    void readOff(const JsonRow &json, RowPart part);
    void checkName(std::size_t offset, std::string_view name, const Names &known);
    void checkEntry(const JsonRow &json, const JsonNode &node);
    template <class Value>
    void read(Value &into, FieldId id, const JsonRow &json)
    {
        if (const auto value = m_fields.read(*field(Kind::Plan, id), json, json.root()))
            into = valueOr(*value, Value());
    }

    JsonProblems &m_problems;
    FieldReader m_fields;
    RuleProfile m_profile;
    std::string m_key;
    bool m_hasFormat = false, m_hasVersion = false;
    std::optional<std::pair<std::size_t, QString>> m_foreign; ///< not a profile of ours at all: the only problem worth telling
};

void ProfileReader::checkName(std::size_t offset, std::string_view name, const Names &known)
{
    if (std::ranges::find(known, name) != known.end())
        return;
    const std::string_view nearest = nearestName(name, known);
    m_problems.add(offset, tr("%1 is not known").arg(quotedText(name)),
                   nearest.empty() ? tr("The command “rules” lists the names.") : tr("Did you mean %1?").arg(quotedText(nearest)));
}

// What a name stands for must exist, and its value be one it can have.
void ProfileReader::checkEntry(const JsonRow &json, const JsonNode &node)
{
    const std::string_view name = json.key(node);
    if (m_key == "severity")
        return checkName(node.keyOffset, name, ruleCodes());
    if (m_key == "interpretation") {
        checkName(node.keyOffset, name, keysOf(readingTable()));
        if (const ReadingSpec *reading = readingSpec(name); reading && node.type == JsonNode::Text)
            checkName(node.offset, json.text(node), keysOf(reading->choices));
        return;
    }
    checkName(node.keyOffset, name, keysOf(limitTable()));
    const LimitSpec *limit = limitSpec(name);
    if (limit && node.type == JsonNode::Integer && (node.integer < limit->least || node.integer > limit->most))
        m_problems.add(node.offset, tr("%1 must lie between %2 and %3").arg(quotedText(name)).arg(limit->least).arg(limit->most));
}

// Lists come entry by entry.
void ProfileReader::readOff(const JsonRow &json, RowPart part)
{
    const JsonNode &node = json.root();
    if (part != RowPart::Element || node.type != JsonNode::Text) {
        m_problems.add(node.offset, tr("“off” has a value of the wrong type"), tr("Write a list of rule codes in brackets."));
        return;
    }
    const std::string code(json.text(node));
    checkName(node.offset, code, ruleCodes());
    if (std::ranges::find(m_profile.off, code) != m_profile.off.end())
        m_problems.add(node.offset, tr("%1 is named twice").arg(quotedText(code)), tr("Name it once."));
    m_profile.off.push_back(code);
}

bool ProfileReader::row(const JsonRow &json, RowPart part)
{
    if (m_key == "format") {
        readFormat(json);
    } else if (m_key == "version") {
        readVersion(json);
    } else if (m_key == "off") {
        readOff(json, part);
    } else if (m_key == "severity" || m_key == "interpretation" || m_key == "limits") {
        if (m_key == "severity")
            read(m_profile.severity, FieldId::RuleSeverity, json);
        else if (m_key == "interpretation")
            read(m_profile.interpretation, FieldId::Interpretation, json);
        else
            read(m_profile.limits, FieldId::Limits, json);
        if (json.root().type == JsonNode::Object)
            json.forEachChild(json.root(), [&](const JsonNode &node) { checkEntry(json, node); });
    }
    return true;
}

void ProfileReader::readFormat(const JsonRow &json)
{
    m_hasFormat = true;
    if (json.root().type != JsonNode::Text || json.text(json.root()) != "sitewright-rule-profile")
        m_foreign = {json.root().offset, tr("This is not a rule profile: its “format” is not “sitewright-rule-profile”")};
}

void ProfileReader::readVersion(const JsonRow &json)
{
    m_hasVersion = true;
    const JsonNode &node = json.root();
    if (node.type != JsonNode::Integer || node.integer < 1)
        m_problems.add(node.offset, tr("“version” must be a whole number from 1"), tr("This program writes version %1.").arg(profileFormatVersion));
    else if (node.integer > profileFormatVersion && !m_foreign)
        m_foreign = {node.offset, tr("The profile was written by a newer Sitewright, in version %1 of the format; this program reads up to version %2")
                                      .arg(node.integer).arg(profileFormatVersion)};
}

bool ProfileReader::finish(bool isComplete)
{
    if (!m_hasFormat && !m_foreign && isComplete)
        m_foreign = {0, tr("This is not a rule profile: “format” is missing")};
    if (m_foreign) {
        m_problems.clear();
        m_problems.add(m_foreign->first, m_foreign->second, tr("Choose a file that was exported as a rule profile."));
        return false;
    }
    if (isComplete && !m_hasVersion)
        m_problems.add(0, tr("“version” is missing"), tr("Add it; this program writes version %1.").arg(profileFormatVersion));
    return isComplete && m_problems.isEmpty();
}

} // namespace

tl::expected<RuleProfile, std::vector<Error>> readProfile(std::string_view bytes, const QString &fileName)
{
    JsonProblems problems;
    if (bytes.size() > profileFileCap) {
        problems.add(0, tr("The file is larger than %1 MiB").arg(profileFileCap >> 20), tr("Choose a file that was exported as a rule profile."));
        return tl::unexpected(problems.errors({}, fileName));
    }
    ProfileReader reader(problems);
    JsonRows rows(reader, problems);
    const bool isComplete = parseJson(bytes, maxDepth, rows, problems);
    if (!reader.finish(isComplete))
        return tl::unexpected(problems.errors(bytes, fileName));
    RuleProfile out = reader.profile();
    std::ranges::sort(out.off); // as a plan keeps it; the reader of fields sorts the others
    return out;
}

} // namespace sitewright
