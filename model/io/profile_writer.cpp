// SPDX-License-Identifier: MIT
#include "model/io/profile_writer.h"

#include <algorithm>

#include "model/catalog/fields.h"
#include "model/facts/rule_settings.h"
#include "model/io/json_text.h"
#include "model/rules/rule_table.h"

namespace sitewright {

namespace {

/// Entries in lines of their own between the brackets of `brackets`.
template <class List, class Entry>
void appendEntries(std::string &out, const List &list, const char *brackets, Entry append)
{
    out += brackets[0];
    const char *separator = "\n    ";
    for (const auto &entry : list) {
        out += separator;
        append(entry);
        separator = ",\n    ";
    }
    if (!list.empty())
        out += "\n  ";
    out += brackets[1];
}

void appendMap(std::string &out, TextMap map, bool ofNumbers)
{
    std::ranges::sort(map);
    appendEntries(out, map, "{}", [&](const auto &entry) {
        appendJsonText(out, entry.first);
        out += ": ";
        if (ofNumbers)
            out += entry.second;
        else
            appendJsonText(out, entry.second);
    });
}

} // namespace

std::string writeProfile(const RuleProfile &profile)
{
    std::string out = "{\n  \"format\": \"sitewright-rule-profile\",\n  \"version\": " + std::to_string(profileFormatVersion);
    out += ",\n  \"severity\": ";
    appendMap(out, profile.severity, false);
    out += ",\n  \"off\": ";
    TextList off = profile.off;
    std::ranges::sort(off);
    appendEntries(out, off, "[]", [&](const std::string &code) { appendJsonText(out, code); });
    out += ",\n  \"interpretation\": ";
    appendMap(out, profile.interpretation, false);
    out += ",\n  \"limits\": ";
    appendMap(out, profile.limits, true);
    return out + "\n}\n";
}

RuleProfile knownPartOf(const RuleProfile &profile)
{
    RuleProfile out = profile;
    std::erase_if(out.severity, [](const auto &entry) { return ruleIndex(entry.first) < 0; });
    std::erase_if(out.off, [](const std::string &code) { return ruleIndex(code) < 0; });
    std::erase_if(out.interpretation, [](const auto &entry) {
        const ReadingSpec *row = readingSpec(entry.first);
        return !row || !readingChoice(*row, entry.second);
    });
    std::erase_if(out.limits, [](const auto &entry) { return !limitSpec(entry.first); });
    for (auto &[name, text] : out.limits) {
        const LimitSpec &row = *limitSpec(name);
        text = std::to_string(std::clamp<std::int64_t>(std::strtoll(text.c_str(), nullptr, 10), row.least, row.most));
    }
    return out;
}

} // namespace sitewright
