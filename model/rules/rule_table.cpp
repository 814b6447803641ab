// SPDX-License-Identifier: MIT
#include "model/rules/rule_table.h"

#include <array>

namespace sitewright {

// One line a rule: the constant its file defines.
extern const Rule app01, app02, app03, app04, app05, app06, app07, app08, app09, bls01, bls02, bls03, bls04,
    bls05, bls06, bls09, bls10, cen01, cen02, dep01, dep03, dep04, dep06, dep08, dep09, ds01, ds02, ds03, ds04,
    ds05, ds06, ds08, ds12, ds13, ds17, evt01, exp04, mp01, mp02, mp03, mp04, mp06, mp07, osd01, osd06, osd07,
    pat02, rep03, sd07, sis01, sis02, str02, str03, str05, str06, str07, str08, str09, str10, wol01, wol02,
    wol03, wol04;

namespace {

constexpr std::array table{
    &app01,
    &app02,
    &app03,
    &app04,
    &app05,
    &app06,
    &app07,
    &app08,
    &app09,
    &bls01,
    &bls02,
    &bls03,
    &bls04,
    &bls05,
    &bls06,
    &bls09,
    &bls10,
    &cen01,
    &cen02,
    &dep01,
    &dep03,
    &dep04,
    &dep06,
    &dep08,
    &dep09,
    &ds01,
    &ds02,
    &ds03,
    &ds04,
    &ds05,
    &ds06,
    &ds08,
    &ds12,
    &ds13,
    &ds17,
    &evt01,
    &exp04,
    &mp01,
    &mp02,
    &mp03,
    &mp04,
    &mp06,
    &mp07,
    &osd01,
    &osd06,
    &osd07,
    &pat02,
    &rep03,
    &sd07,
    &sis01,
    &sis02,
    &str02,
    &str03,
    &str05,
    &str06,
    &str07,
    &str08,
    &str09,
    &str10,
    &wol01,
    &wol02,
    &wol03,
    &wol04,
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
