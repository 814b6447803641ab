// SPDX-License-Identifier: MIT
#include "model/edits/rule_edits.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/facts/rule_settings.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Edit", text); }

QString shown(std::string_view key) { return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())); }

Edit setSetting(const Plan &plan, FieldId field, const FieldValue &value, const QString &name, std::string_view mergeKey)
{
    Edit edit = setField(plan, {plan.id(plan.settings())}, field, value);
    edit.name = name;
    edit.mergeKey = QStringLiteral("rule setting ") + shown(mergeKey);
    return edit;
}

/// The map with `key` at `value`, without it when that is nothing.
FieldValue withEntry(TextMap map, std::string_view key, const std::optional<std::string> &value)
{
    std::erase_if(map, [key](const auto &entry) { return entry.first == key; });
    if (value)
        map.emplace_back(key, *value);
    return map.empty() ? FieldValue() : FieldValue(std::move(map));
}

TextMap mapOf(const Plan &plan, FieldId field) { return valueOr(plan.value(plan.settings(), field), TextMap()); }

} // namespace

RuleProfile ruleProfileOf(const Plan &plan)
{
    return {.severity = mapOf(plan, FieldId::RuleSeverity),
            .off = valueOr(plan.value(plan.settings(), FieldId::RulesOff), TextList()),
            .interpretation = mapOf(plan, FieldId::Interpretation),
            .limits = mapOf(plan, FieldId::Limits)};
}

Edit switchRule(const Plan &plan, std::string_view code, bool off)
{
    TextList list = ruleProfileOf(plan).off;
    std::erase(list, code);
    if (off)
        list.emplace_back(code);
    const FieldValue value = list.empty() ? FieldValue() : FieldValue(std::move(list));
    Edit edit = setSetting(plan, FieldId::RulesOff, value, (off ? tr("Turn %1 Off") : tr("Turn %1 On")).arg(shown(code)), {});
    edit.mergeKey.clear(); // off and on again are two decisions
    return edit;
}

Edit regradeRule(const Plan &plan, std::string_view code, std::optional<Severity> severity)
{
    const auto key = severity ? std::optional(std::string(severityKey(*severity))) : std::nullopt;
    return setSetting(plan, FieldId::RuleSeverity, withEntry(mapOf(plan, FieldId::RuleSeverity), code, key),
                      tr("Change Severity of %1").arg(shown(code)), code);
}

Edit chooseReading(const Plan &plan, const ReadingSpec &reading, const ReadingChoice &choice)
{
    const bool isUsual = choice.key == reading.choices.front().key;
    const auto key = isUsual ? std::nullopt : std::optional(std::string(choice.key));
    return setSetting(plan, FieldId::Interpretation, withEntry(mapOf(plan, FieldId::Interpretation), reading.key, key),
                      tr("Change Interpretation %1").arg(shown(reading.key)), reading.key);
}

Edit setLimit(const Plan &plan, const LimitSpec &limit, std::int64_t value)
{
    value = std::clamp(value, limit.least, limit.most);
    const auto text = value == limit.usual ? std::nullopt : std::optional(std::to_string(value));
    return setSetting(plan, FieldId::Limits, withEntry(mapOf(plan, FieldId::Limits), limit.key, text),
                      tr("Change Limit %1").arg(shown(limit.key)), limit.key);
}

Edit applyRuleProfile(const Plan &plan, const RuleProfile &profile)
{
    const ObjectId settings = plan.id(plan.settings());
    return {tr("Apply Rule Profile"), [settings, profile](Draft &draft) {
                const auto orNothing = [](const auto &list) { return list.empty() ? FieldValue() : FieldValue(list); };
                draft.set(settings, FieldId::RuleSeverity, orNothing(profile.severity));
                draft.set(settings, FieldId::RulesOff, orNothing(profile.off));
                draft.set(settings, FieldId::Interpretation, orNothing(profile.interpretation));
                draft.set(settings, FieldId::Limits, orNothing(profile.limits));
            }, {}};
}

Edit resetRuleSettings(const Plan &plan)
{
    Edit edit = applyRuleProfile(plan, {});
    edit.name = tr("Reset All Rule Settings");
    return edit;
}

} // namespace sitewright
