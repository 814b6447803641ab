// SPDX-License-Identifier: MIT
// The beginning of a name as numbers that compare as people sort: "site 9" before "Site 10". Twenty-four bytes, so that hundreds of
// thousands are sorted without looking at a name again.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string_view>

namespace sitewright {

class NameKey {
public:
    NameKey() = default;
    explicit NameKey(std::string_view name);
    friend auto operator<=>(const NameKey &, const NameKey &) = default;

private:
    std::array<std::uint64_t, 3> m_words{};
};

} // namespace sitewright
