// SPDX-License-Identifier: MIT
// The stable identity of an object in the plan file: 1 to 12 characters of [0-9a-z], packed so that order by number
// equals order by text. Objects the file keys by other text (waivers, application types, the plan itself) get a
// synthetic id with the top bit set, which no written id can have.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace sitewright {

class ObjectId {
public:
    constexpr ObjectId() = default;

    /// The id written as `text`, or nothing when it is not 1 to 12 characters of [0-9a-z].
    static std::optional<ObjectId> fromText(std::string_view text);
    /// An id for an object whose identity in the file is `key` (a waiver's key, an application type's name).
    static ObjectId synthetic(std::string_view key);
    static constexpr ObjectId fromBits(std::uint64_t bits) { return ObjectId(bits); }

    constexpr bool isNull() const { return m_bits == 0; }
    constexpr bool isSynthetic() const { return (m_bits >> 63) != 0; }
    constexpr std::uint64_t bits() const { return m_bits; }
    /// The id as the file writes it; for a synthetic id a text that no file can contain.
    std::string text() const;

    friend constexpr auto operator<=>(ObjectId, ObjectId) = default;

    static constexpr std::size_t maxLength = 12;

private:
    constexpr explicit ObjectId(std::uint64_t bits) : m_bits(bits) {}

    std::uint64_t m_bits = 0;
};

/// A bijective 64-bit mix; the one hash finaliser of the model.
constexpr std::uint64_t mixBits(std::uint64_t x)
{
    x ^= x >> 30;
    x *= 0xbf58476d1ce4e5b9ULL;
    x ^= x >> 27;
    x *= 0x94d049bb133111ebULL;
    x ^= x >> 31;
    return x;
}

constexpr std::uint64_t combineHash(std::uint64_t seed, std::uint64_t value)
{
    return mixBits(seed * 0x9e3779b97f4a7c15ULL + value + 0x632be59bd9b4e019ULL);
}

std::uint64_t hashText(std::string_view text);

} // namespace sitewright

template <>
struct std::hash<sitewright::ObjectId> {
    std::size_t operator()(sitewright::ObjectId id) const noexcept
    {
        return static_cast<std::size_t>(sitewright::mixBits(id.bits()));
    }
};
