// SPDX-License-Identifier: MIT
#include "model/io/rule_option_lines.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "model/io/json_members.h"
#include "model/io/visible_text.h"
#include "model/rules/rule_setting_text.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Findings", text); }

QString fromUtf8(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

void signedMember(std::string &out, std::string_view key, std::int64_t value)
{
    startMember(out, key);
    appendJsonNumber(out, value);
}

std::string choiceJson(const ReadingChoice &choice)
{
    std::string out = "{";
    textMember(out, "key", choice.key);
    textMember(out, "title", optionText(choice.title).toStdString());
    textMember(out, "meaning", optionText(choice.meaning).toStdString());
    return out + "}";
}

std::string readingJson(const ReadingSpec &row, const RuleSettings &settings, bool withWords)
{
    std::string out = "{";
    textMember(out, "key", row.key);
    textMember(out, "choice", settings.choice(row).key);
    textMember(out, "default", row.choices.front().key);
    listMember(out, "rules", rulesReading(row.key), [](std::string_view code) { return std::string(code); });
    if (withWords) {
        textMember(out, "question", optionText(row.question).toStdString());
        std::string choices = "[";
        for (const ReadingChoice &choice : row.choices)
            choices += (&choice == row.choices.data() ? "" : ", ") + choiceJson(choice);
        jsonMember(out, "choices", choices + "]");
    }
    return out + "}";
}

std::string limitJson(const LimitSpec &row, const RuleSettings &settings, bool withWords)
{
    std::string out = "{";
    textMember(out, "key", row.key);
    signedMember(out, "value", settings.limit(row));
    signedMember(out, "default", row.usual);
    listMember(out, "rules", rulesReading(row.key), [](std::string_view code) { return std::string(code); });
    if (withWords) {
        signedMember(out, "least", row.least);
        signedMember(out, "most", row.most);
        textMember(out, "title", optionText(row.label).toStdString());
    }
    return out + "}";
}

} // namespace

std::string ruleOptionMembers(const RuleSettings &settings, bool withWords)
{
    std::vector<std::string> lines;
    for (const ReadingSpec &row : readingTable())
        lines.push_back(readingJson(row, settings, withWords));
    std::string out = ",\n \"interpretations\": ";
    appendLines(out, lines);
    lines.clear();
    for (const LimitSpec &row : limitTable())
        lines.push_back(limitJson(row, settings, withWords));
    out += ",\n \"limits\": ";
    appendLines(out, lines);
    return out;
}

std::string changedSettingLines(const RuleSettings &settings)
{
    std::string out;
    for (const SettingDifference &difference : changedSettings(settings))
        out += visibleText(difference.sentence).toStdString() + '\n';
    return out;
}

std::vector<QStringList> ruleOptionRows(const RuleSettings &settings)
{
    std::vector<QStringList> out;
    for (const ReadingSpec &row : readingTable()) {
        const ReadingChoice &choice = settings.choice(row);
        const bool isUsual = choice.key == row.choices.front().key;
        out.push_back({fromUtf8(row.key), fromUtf8(choice.key), isUsual ? QString() : tr("usually %1").arg(fromUtf8(row.choices.front().key)), optionText(row.question)});
    }
    for (const LimitSpec &row : limitTable()) {
        const std::int64_t value = settings.limit(row);
        out.push_back({fromUtf8(row.key), QString::number(value), value == row.usual ? QString() : tr("usually %1").arg(row.usual), optionText(row.label)});
    }
    return out;
}

} // namespace sitewright
