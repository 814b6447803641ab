// SPDX-License-Identifier: MIT
#include "model/facts/rule_settings.h"

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
    for (const auto &[name, text] : valueOr(plan.value(settings, FieldId::Limits), TextMap())) {
        std::int64_t number = 0;
        if (std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc())
            out.m_limits.emplace(name, number);
    }
    for (const auto &[name, reading] : valueOr(plan.value(settings, FieldId::Interpretation), TextMap()))
        out.m_readings.emplace(name, reading);
    return out;
}

Severity RuleSettings::severity(std::string_view code, Severity fallback) const
{
    const auto found = m_severity.find(std::string(code));
    return found == m_severity.end() ? fallback : found->second;
}

std::int64_t RuleSettings::limit(std::string_view name, std::int64_t fallback) const
{
    const auto found = m_limits.find(std::string(name));
    return found == m_limits.end() ? fallback : found->second;
}

std::string RuleSettings::interpretation(std::string_view name, std::string_view fallback) const
{
    const auto found = m_readings.find(std::string(name));
    return found == m_readings.end() ? std::string(fallback) : found->second;
}

} // namespace sitewright
