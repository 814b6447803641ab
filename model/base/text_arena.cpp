// SPDX-License-Identifier: MIT
#include "model/base/text_arena.h"

#include <cstring>

namespace sitewright {

TextRef TextArena::add(std::string_view text)
{
    if (text.empty())
        return 0;
    const auto length = static_cast<std::uint32_t>(text.size());
    const std::size_t start = m_bytes.size();
    const std::size_t needed = start + sizeof(length) + text.size();
    if (needed > m_bytes.capacity())
        m_bytes.reserve(needed + needed / 16 + 4096); // doubling would cost twice the plan's text for a moment
    m_bytes.resize(needed);
    std::memcpy(m_bytes.data() + start, &length, sizeof(length));
    std::memcpy(m_bytes.data() + start + sizeof(length), text.data(), text.size());
    return static_cast<TextRef>(start);
}

std::string_view TextArena::view(TextRef ref) const
{
    if (ref == 0)
        return {};
    std::uint32_t length = 0;
    std::memcpy(&length, m_bytes.data() + ref, sizeof(length));
    return {m_bytes.data() + ref + sizeof(length), length};
}

} // namespace sitewright
