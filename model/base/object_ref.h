// SPDX-License-Identifier: MIT
// A small handle to an object inside one Plan: its kind and its index in that kind's table. Valid only while the object
// lives; anything that must outlive an edit keeps the ObjectId.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace sitewright {

enum class Kind : std::uint8_t {
    Plan, ///< the plan's own settings; exactly one
    Organization,
    Region,
    Site,
    Segment, ///< a broadcast domain
    ManagementPoint,
    Depot,
    Repository,
    Cloud,
    Link,
    ApplicationType,
    Waiver,
};
inline constexpr int kindCount = 12;

using KindMask = std::uint16_t;
constexpr KindMask maskOf(Kind kind) { return static_cast<KindMask>(1U << static_cast<unsigned>(kind)); }
template <class... Kinds>
constexpr KindMask maskOf(Kind first, Kinds... rest) { return static_cast<KindMask>(maskOf(first) | maskOf(rest...)); }
constexpr bool contains(KindMask mask, Kind kind) { return (mask & maskOf(kind)) != 0; }

/// Organisation, regions and sites: the containers of the structure. They share one index space.
inline constexpr KindMask structureKinds = maskOf(Kind::Organization, Kind::Region, Kind::Site);
inline constexpr KindMask allKinds = static_cast<KindMask>((1U << kindCount) - 1U);
constexpr bool isStructure(Kind kind) { return contains(structureKinds, kind); }

class ObjectRef {
public:
    constexpr ObjectRef() = default;
    constexpr ObjectRef(Kind kind, std::uint32_t index)
        : m_bits((static_cast<std::uint32_t>(kind) << indexBits) | (index & maxIndex)) {}
    static constexpr ObjectRef fromBits(std::uint32_t bits) { ObjectRef ref; ref.m_bits = bits; return ref; }

    constexpr bool isNull() const { return m_bits == nullBits; }
    constexpr explicit operator bool() const { return !isNull(); }
    constexpr Kind kind() const { return static_cast<Kind>(m_bits >> indexBits); }
    constexpr std::uint32_t index() const { return m_bits & maxIndex; }
    constexpr std::uint32_t bits() const { return m_bits; }
    constexpr bool is(Kind wanted) const { return !isNull() && kind() == wanted; }
    constexpr bool isStructure() const { return !isNull() && sitewright::isStructure(kind()); }

    friend constexpr auto operator<=>(ObjectRef, ObjectRef) = default;

    static constexpr unsigned indexBits = 27;
    static constexpr std::uint32_t maxIndex = (1U << indexBits) - 1U;

private:
    static constexpr std::uint32_t nullBits = 0xffffffffU;

    std::uint32_t m_bits = nullBits;
};

} // namespace sitewright

template <>
struct std::hash<sitewright::ObjectRef> {
    std::size_t operator()(sitewright::ObjectRef ref) const noexcept { return ref.bits() * 0x9e3779b97f4a7c15ULL >> 7; }
};
