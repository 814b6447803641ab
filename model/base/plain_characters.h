// SPDX-License-Identifier: MIT
// What may stand in text of a plan, and how names are compared. UTF-8 throughout.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace sitewright {

/// True for valid UTF-8 (no surrogates, no overlong forms) without C0, DEL and C1 control characters.
/// Line feed and tab are allowed: descriptions and notes have lines.
bool isPlainText(std::string_view text);
/// The same without line feed and tab: names.
bool isPlainLine(std::string_view text);
/// The form in which names that differ only in letter case are equal.
std::string caseFolded(std::string_view text);
/// The first 16 bytes of a text that sorts as naturallyBefore() does; of texts with the same key that one decides.
struct NaturalKey {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    friend auto operator<=>(const NaturalKey &, const NaturalKey &) = default;
};
NaturalKey naturalKey(std::string_view text);

/// Order for people: numbers inside names by value, letter case ignored, then by bytes so that the order is total.
bool naturallyBefore(std::string_view a, std::string_view b);

/// True for text that seems to carry a password: a word for one followed by a value, or user:password@ in an address.
bool looksLikeSecret(std::string_view text);

} // namespace sitewright
