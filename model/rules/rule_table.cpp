// SPDX-License-Identifier: MIT
#include "model/rules/rule_table.h"

#include <array>

namespace sitewright {

// One line a rule: the constant its file defines.
extern const Rule app01;

namespace {

constexpr std::array<const Rule *, 1> table{
    &app01,
};

} // namespace

std::span<const Rule *const> ruleTable() { return table; }

int ruleIndex(std::string_view code)
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i]->code == code)
            return static_cast<int>(i);
    }
    return -1;
}

std::string_view ruleFamily(const Rule &rule) { return rule.code.substr(0, rule.code.find('-')); }

std::string detailKeyText(const Plan &plan, std::uint16_t rule, std::uint16_t detail)
{
    const Rule &row = *table[rule];
    return detail != 0 && row.detailText ? row.detailText(plan, detail) : std::string();
}

std::uint64_t detailKeyHash(const Plan &plan, std::uint16_t rule, std::uint16_t detail)
{
    return hashText(detailKeyText(plan, rule, detail));
}

} // namespace sitewright
