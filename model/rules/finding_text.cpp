// SPDX-License-Identifier: MIT
#include "model/rules/finding_text.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "model/rules/rule_table.h"

namespace sitewright {

namespace {

const Rule &ruleOf(const Finding &finding) { return *ruleTable()[finding.rule]; }

} // namespace

QString findingMessage(const Plan &plan, const Facts &facts, const Finding &finding, const std::vector<ObjectRef> &subjects)
{
    return ruleOf(finding).message({plan, facts, finding, subjects});
}

std::vector<Fix> findingFixes(const Plan &plan, const Facts &facts, const Finding &finding, const std::vector<ObjectRef> &subjects)
{
    const Rule &rule = ruleOf(finding);
    std::vector<Fix> out = rule.fixes ? rule.fixes({plan, facts, finding, subjects}) : std::vector<Fix>();
    std::erase_if(out, [](const Fix &fix) { return !fix.isPossible(); });
    return out;
}

std::string findingKeyText(const Plan &plan, const Finding &finding, const std::vector<ObjectRef> &subjects)
{
    std::string out(ruleOf(finding).code);
    char separator = ':';
    for (const ObjectRef ref : subjects) {
        out += separator;
        out += plan.id(ref).text();
        separator = ',';
    }
    if (const std::string detail = detailKeyText(plan, finding.rule, finding.detail); !detail.empty())
        out += ':' + detail;
    return out;
}

std::optional<std::uint64_t> findingKeyHashOf(std::string_view keyText)
{
    const std::size_t colon = keyText.find(':');
    if (colon == std::string_view::npos || ruleIndex(keyText.substr(0, colon)) < 0)
        return std::nullopt;
    std::string_view rest = keyText.substr(colon + 1);
    const std::size_t detailAt = rest.find(':');
    const std::string_view detail = detailAt == std::string_view::npos ? std::string_view() : rest.substr(detailAt + 1);
    rest = rest.substr(0, detailAt);
    std::vector<ObjectId> ids;
    while (!rest.empty()) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        const auto id = ObjectId::fromText(rest.substr(0, comma));
        if (!id)
            return std::nullopt;
        ids.push_back(*id);
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    if (ids.empty())
        return std::nullopt;
    std::ranges::sort(ids);
    return findingKeyHash(hashText(keyText.substr(0, colon)), ids, detail.empty() ? 0 : hashText(detail));
}

std::string fingerprintText(std::uint32_t fingerprint)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    for (int shift = 28; shift >= 0; shift -= 4)
        out += digits[(fingerprint >> shift) & 15U];
    return out;
}

QString severityName(Severity severity)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Finding", "Error"), QT_TRANSLATE_NOOP("Finding", "Warning"),
                                      QT_TRANSLATE_NOOP("Finding", "Hint")};
    return QCoreApplication::translate("Finding", names[static_cast<std::size_t>(severity)]);
}

QString categoryName(Category category)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Finding", "Inconsistent"), QT_TRANSLATE_NOOP("Finding", "Incomplete"),
                                      QT_TRANSLATE_NOOP("Finding", "Not covered"), QT_TRANSLATE_NOOP("Finding", "Advice")};
    return QCoreApplication::translate("Finding", names[static_cast<std::size_t>(category)]);
}

std::string_view categoryKey(Category category)
{
    static constexpr std::array<std::string_view, 4> keys{"inconsistent", "incomplete", "notCovered", "advice"};
    return keys[static_cast<std::size_t>(category)];
}

QString ruleTitle(const Rule &rule) { return QCoreApplication::translate("Rule", rule.title); }

QString rulePagePath(std::string_view code)
{
    return QStringLiteral(":/help/rules/%1.md").arg(QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size())));
}

} // namespace sitewright
