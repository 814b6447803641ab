// SPDX-License-Identifier: MIT
// The smallest pieces of written JSON, appended to a string: the same bytes on every machine and in every locale.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sitewright {

/// In quotes; only what must be escaped is.
void appendJsonText(std::string &out, std::string_view utf8);
/// The same for output that may reach a terminal: hidden and steering characters as \uXXXX too.
void appendVisibleJsonText(std::string &out, std::string_view utf8);
void appendJsonNumber(std::string &out, std::int64_t number);
/// The shortest form that reads back as the same number; `number` is finite.
void appendJsonNumber(std::string &out, double number);

} // namespace sitewright
