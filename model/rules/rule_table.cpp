// SPDX-License-Identifier: MIT
#include "model/rules/rule_table.h"

#include <array>

namespace sitewright {

// One line a rule: the constant its file defines.
extern const Rule app01, app02, app03, app04, app05, app06, app07, app08, app09, bls01, bls02, bls03, bls04,
    bls05, bls06, bls09, bls10, cen01, cen02, cen03, cen04, cen05, dep01, dep02, dep03, dep04, dep05, dep06, dep08,
    dep09, ds01, ds02, ds03, ds04, ds05, ds06, ds07, ds08, ds09, ds10, ds11, ds12, ds13, ds15, ds16, ds17,
    evt01, exp04, mp01, mp02, mp03, mp04, mp06, mp07, osd01, osd06, osd07, pat02, rep01, rep02, rep03, rep04,
    rep05, rep06, sd07, sis01, sis02, str02, str03, str04, str05, str06, str07, str08, str09, str10, wol01, wol02,
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
    &cen03,
    &cen04,
    &cen05,
    &dep01,
    &dep02,
    &dep03,
    &dep04,
    &dep05,
    &dep06,
    &dep08,
    &dep09,
    &ds01,
    &ds02,
    &ds03,
    &ds04,
    &ds05,
    &ds06,
    &ds07,
    &ds08,
    &ds09,
    &ds10,
    &ds11,
    &ds12,
    &ds13,
    &ds15,
    &ds16,
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
    &rep01,
    &rep02,
    &rep03,
    &rep04,
    &rep05,
    &rep06,
    &sd07,
    &sis01,
    &sis02,
    &str02,
    &str03,
    &str04,
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

Severity severityOf(const RuleSettings &settings, const Finding &finding)
{
    const Rule &rule = *table[finding.rule];
    return rule.gradeOf && !settings.isRegraded(rule.code) ? rule.gradeOf(finding.detail) : settings.severity(rule.code, rule.severity);
}

std::string_view ruleFamily(const Rule &rule) { return rule.code.substr(0, rule.code.find('-')); }

std::string detailKeyText(const Plan &plan, std::uint16_t rule, std::uint16_t detail)
{
    const Rule &row = *table[rule];
    return detail != 0 && row.detailText ? row.detailText(plan, detail) : std::string();
}

std::uint64_t detailKeyHash(const Plan &plan, std::uint16_t rule, std::uint16_t detail)
{
    const std::string text = detailKeyText(plan, rule, detail);
    return text.empty() ? 0 : hashText(text); // a detail that the key does not write
}

} // namespace sitewright
