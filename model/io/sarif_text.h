// SPDX-License-Identifier: MIT
// The few words and escapes of SARIF 2.1.0 that writing and reading back have in common.
#pragma once

#include <string>
#include <string_view>

#include "model/rules/finding.h"

namespace sitewright {

inline constexpr std::string_view sarifToolName = "Sitewright";
/// Names of what identifies a finding, in partialFingerprints: its key, and the facts it rests on.
inline constexpr std::string_view sarifKeyName = "findingKey/v1";
inline constexpr std::string_view sarifFactsName = "findingFacts/v1";

std::string_view sarifLevel(Severity severity);
Severity severityOfSarifLevel(std::string_view level);

/// Text as a SARIF message holds it: braces would be placeholders (section 3.11.5), and what looks like [text](address)
/// would be a link (3.11.6), so a name could send a reader anywhere.
std::string toSarifMessage(std::string_view text);
std::string fromSarifMessage(std::string_view text);

/// A path as a relative reference, or as a file: address when it is absolute (RFC 3986); empty for standard input.
std::string sarifUri(std::string_view path);

} // namespace sitewright
