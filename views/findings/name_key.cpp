// SPDX-License-Identifier: MIT
#include "views/findings/name_key.h"

#include <algorithm>

namespace sitewright {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace

NameKey::NameKey(std::string_view name)
{
    std::size_t used = 0;
    const auto put = [&](unsigned char byte) {
        if (used < m_words.size() * 8)
            m_words[used / 8] |= std::uint64_t(byte) << (56U - used % 8 * 8);
        ++used;
    };
    for (std::size_t i = 0; i < name.size() && used < m_words.size() * 8;) {
        if (!isDigit(name[i])) {
            const char c = name[i++];
            put(static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c));
            continue;
        }
        std::size_t end = i;
        while (end < name.size() && isDigit(name[end]))
            ++end;
        while (i + 1 < end && name[i] == '0')
            ++i;
        put(static_cast<unsigned char>('0' + std::min<std::size_t>(end - i, 9))); // the longer number is the larger one
        for (; i < end; ++i)
            put(static_cast<unsigned char>(name[i]));
    }
}

} // namespace sitewright
