// SPDX-License-Identifier: MIT
#include "model/base/object_id.h"

namespace sitewright {

namespace {

constexpr std::uint64_t radix = 37; // 0 ends the text, 1..10 are digits, 11..36 letters

int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0' + 1;
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 11;
    return -1;
}

char characterOf(std::uint64_t digit)
{
    return digit <= 10 ? static_cast<char>('0' + (digit - 1)) : static_cast<char>('a' + (digit - 11));
}

} // namespace

std::optional<ObjectId> ObjectId::fromText(std::string_view text)
{
    if (text.empty() || text.size() > maxLength)
        return std::nullopt;
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < maxLength; ++i) {
        int digit = 0;
        if (i < text.size()) {
            digit = digitOf(text[i]);
            if (digit < 0)
                return std::nullopt;
        }
        bits = bits * radix + static_cast<std::uint64_t>(digit);
    }
    return ObjectId(bits);
}

ObjectId ObjectId::synthetic(std::string_view key)
{
    return ObjectId(hashText(key) | (std::uint64_t(1) << 63));
}

std::string ObjectId::text() const
{
    if (isSynthetic()) {
        static constexpr char hex[] = "0123456789abcdef";
        std::string out = "#";
        for (int shift = 60; shift >= 0; shift -= 4)
            out += hex[(m_bits >> shift) & 15U];
        return out;
    }
    char buffer[maxLength];
    std::uint64_t rest = m_bits;
    for (std::size_t i = maxLength; i-- > 0;) {
        buffer[i] = rest % radix == 0 ? '\0' : characterOf(rest % radix);
        rest /= radix;
    }
    std::size_t length = 0;
    while (length < maxLength && buffer[length] != '\0')
        ++length;
    return {buffer, length};
}

std::uint64_t hashText(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3ULL;
    }
    return mixBits(hash);
}

} // namespace sitewright
