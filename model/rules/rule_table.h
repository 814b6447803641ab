// SPDX-License-Identifier: MIT
// The list of all rules, written out: registration by static objects is dropped by the linker in static libraries. The
// command line, the engine, the list of findings and the tests read it; order is by family and number.
#pragma once

#include <span>

#include "model/rules/rule.h"

namespace sitewright {

std::span<const Rule *const> ruleTable();
/// Index in ruleTable(), -1 when there is no such rule.
int ruleIndex(std::string_view code);
/// What a finding weighs: as the plan grades its rule, else as the rule grades such findings.
Severity severityOf(const RuleSettings &settings, const Finding &finding);
/// "APP" of "APP-01": rules of one family and kind of subject run together.
std::string_view ruleFamily(const Rule &rule);
/// The detail of a finding as its key writes it; empty when it has none.
std::string detailKeyText(const Plan &plan, std::uint16_t rule, std::uint16_t detail);
/// Hash of detailKeyText, for FindingSink.
std::uint64_t detailKeyHash(const Plan &plan, std::uint16_t rule, std::uint16_t detail);

} // namespace sitewright
