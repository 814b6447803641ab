// SPDX-License-Identifier: MIT
// All text of a plan in one growing block; a TextRef is where a text stands in it. Replaced text stays as waste until the
// owner of the references calls for a compaction, so a reference costs four bytes and a plan copy is one memcpy.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "model/base/large_vector.h"

namespace sitewright {

using TextRef = std::uint32_t; ///< 0 is the empty text

class TextArena {
public:
    static constexpr TextRef last = 0x7fffffff; ///< no reference is above it

    TextArena() : m_bytes(4, 0) {}

    TextRef add(std::string_view text);
    void release(TextRef ref) { m_waste += ref == 0 ? 0 : static_cast<std::uint32_t>(view(ref).size()) + 4; }
    std::string_view view(TextRef ref) const;

    /// True when more than half of a block worth tidying is text nobody refers to any more.
    bool wantsCompaction() const { return m_waste > 65536 && std::size_t(m_waste) * 2 > m_bytes.size(); }
    std::size_t byteSize() const { return m_bytes.capacity(); }
    void reserve(std::size_t bytes) { m_bytes.reserve(bytes); }

private:
    LargeVector<char> m_bytes; // each text: 4 bytes length, then its bytes
    std::uint32_t m_waste = 0;
};

} // namespace sitewright
