// SPDX-License-Identifier: MIT
#include "model/facts/rule_settings.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace sitewright {

namespace {

constexpr std::array<std::string_view, severityCount> severityKeys{"error", "warning", "hint"};

} // namespace

std::string_view severityKey(Severity severity) { return severityKeys[static_cast<std::size_t>(severity)]; }

bool severityFromKey(std::string_view key, Severity &out)
{
    for (std::size_t i = 0; i < severityKeys.size(); ++i) {
        if (severityKeys[i] == key) {
            out = static_cast<Severity>(i);
            return true;
        }
    }
    return false;
}

RuleSettings::RuleSettings()
{
    for (std::size_t i = 0; i < limitCount; ++i)
        m_limits[i] = limitTable()[i].usual;
}

RuleSettings RuleSettings::of(const Plan &plan)
{
    RuleSettings out;
    const ObjectRef settings = plan.settings();
    for (const auto &[code, key] : valueOr(plan.value(settings, FieldId::RuleSeverity), TextMap())) {
        if (Severity severity{}; severityFromKey(key, severity))
            out.m_severity.emplace(code, severity);
    }
    for (const std::string &code : valueOr(plan.value(settings, FieldId::RulesOff), TextList()))
        out.m_off.insert(code);
    out.readLimits(plan);
    out.readChoices(plan);
    std::ranges::sort(out.m_unknown);
    return out;
}

void RuleSettings::readLimits(const Plan &plan)
{
    for (const auto &[name, text] : valueOr(plan.value(plan.settings(), FieldId::Limits), TextMap())) {
        const LimitSpec *row = limitSpec(name);
        std::int64_t number = 0;
        if (!row)
            m_unknown.push_back(name);
        else if (std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc())
            m_limits[static_cast<std::size_t>(row - limitTable().data())] = std::clamp(number, row->least, row->most);
    }
}

void RuleSettings::readChoices(const Plan &plan)
{
    for (const auto &[name, key] : valueOr(plan.value(plan.settings(), FieldId::Interpretation), TextMap())) {
        const ReadingSpec *row = readingSpec(name);
        const ReadingChoice *choice = row ? readingChoice(*row, key) : nullptr;
        if (!choice)
            m_unknown.push_back(row ? name + ": " + key : name);
        else
            m_choices[static_cast<std::size_t>(row - readingTable().data())] = static_cast<std::uint8_t>(choice - row->choices.data());
    }
    for (const ReadingSpec &row : readingTable()) {
        if (const int severity = choice(row).severity; severity >= 0)
            m_readSeverity[std::string(row.gradedRule)] = static_cast<Severity>(severity);
    }
}

Severity RuleSettings::severity(std::string_view code, Severity fallback) const
{
    const auto found = m_severity.find(std::string(code));
    return found == m_severity.end() ? usualSeverity(code, fallback) : found->second;
}

Severity RuleSettings::usualSeverity(std::string_view code, Severity fallback) const
{
    const auto found = m_readSeverity.find(std::string(code));
    return found == m_readSeverity.end() ? fallback : found->second;
}

std::int64_t RuleSettings::limit(const LimitSpec &row) const { return m_limits[static_cast<std::size_t>(&row - limitTable().data())]; }

const ReadingChoice &RuleSettings::choice(const ReadingSpec &row) const
{
    return row.choices[m_choices[static_cast<std::size_t>(&row - readingTable().data())]];
}

} // namespace sitewright
