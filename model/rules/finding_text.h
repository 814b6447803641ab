// SPDX-License-Identifier: MIT
// A finding in words: its sentence, its key and fingerprint as files write them, its fixes. Made when shown.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <QString>

#include "model/rules/rule.h"

namespace sitewright {

QString findingMessage(const Plan &plan, const Facts &facts, const Finding &finding, const std::vector<ObjectRef> &subjects);
std::vector<Fix> findingFixes(const Plan &plan, const Facts &facts, const Finding &finding, const std::vector<ObjectRef> &subjects);
/// CODE:id,id[:detail] with the subject ids sorted.
std::string findingKeyText(const Plan &plan, const Finding &finding, const std::vector<ObjectRef> &subjects);
/// The hash a finding with this key has; nothing when the key is not one (unknown rule, malformed).
std::optional<std::uint64_t> findingKeyHashOf(std::string_view keyText);
/// Eight hexadecimal digits.
std::string fingerprintText(std::uint32_t fingerprint);

QString severityName(Severity severity);
QString categoryName(Category category);
std::string_view categoryKey(Category category);
QString ruleTitle(const Rule &rule);
/// Path of the rule's page in the resources.
QString rulePagePath(std::string_view code);

} // namespace sitewright
