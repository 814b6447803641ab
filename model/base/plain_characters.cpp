// SPDX-License-Identifier: MIT
#include "model/base/plain_characters.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include <QString>

namespace sitewright {

namespace {

struct Decoded {
    std::uint32_t point = 0;
    std::size_t length = 0; ///< 0 = not valid here
};

Decoded decode(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(0);
    if (first < 0x80)
        return {first, 1};
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    static constexpr std::uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (first < 0xc2 || first > 0xf4 || text.size() < length)
        return {};
    std::uint32_t point = first & (0xffU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0U) != 0x80U)
            return {};
        point = (point << 6) | (byte(i) & 0x3fU);
    }
    if (point < least[length] || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff))
        return {};
    return {point, length};
}

bool isPlain(std::string_view text, bool lines)
{
    while (!text.empty()) {
        const Decoded next = decode(text);
        if (next.length == 0)
            return false;
        const bool isControl = next.point < 0x20 || (next.point >= 0x7f && next.point < 0xa0);
        if (isControl && !(lines && (next.point == '\n' || next.point == '\t')))
            return false;
        text.remove_prefix(next.length);
    }
    return true;
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string_view takeNumber(std::string_view &text)
{
    std::size_t length = 0;
    while (length < text.size() && isDigit(text[length]))
        ++length;
    std::string_view number = text.substr(0, length);
    text.remove_prefix(length);
    while (number.size() > 1 && number.front() == '0')
        number.remove_prefix(1);
    return number;
}

int compareNaturally(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const std::string_view x = takeNumber(a), y = takeNumber(b);
            if (x.size() != y.size())
                return x.size() < y.size() ? -1 : 1;
            if (const int order = x.compare(y); order != 0)
                return order;
            continue;
        }
        const auto x = static_cast<unsigned char>(lower(a.front())), y = static_cast<unsigned char>(lower(b.front()));
        if (x != y)
            return x < y ? -1 : 1;
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return a.empty() ? (b.empty() ? 0 : -1) : 1;
}

} // namespace

bool isPlainText(std::string_view text) { return isPlain(text, true); }

bool isPlainLine(std::string_view text) { return isPlain(text, false); }

std::string caseFolded(std::string_view text)
{
    if (isAscii(text)) {
        std::string out(text);
        std::ranges::transform(out, out.begin(), lower);
        return out;
    }
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded().toStdString();
}

bool looksLikeSecret(std::string_view text)
{
    if (text.size() < 5)
        return false;
    static constexpr std::string_view words[] = {"password", "passwort", "kennwort", "passwd", "pwd", "secret", "passphrase"};
    const std::string folded = caseFolded(text);
    for (const std::string_view word : words) {
        for (std::size_t at = folded.find(word); at != std::string::npos; at = folded.find(word, at + 1)) {
            std::size_t next = at + word.size();
            while (next < folded.size() && folded[next] == ' ')
                ++next;
            if (next + 1 < folded.size() && (folded[next] == '=' || folded[next] == ':'))
                return true;
        }
    }
    const std::size_t scheme = folded.find("://"), at = folded.find('@', scheme == std::string::npos ? 0 : scheme);
    return scheme != std::string::npos && at != std::string::npos && folded.substr(scheme + 3, at - scheme - 3).find(':') != std::string::npos
        && folded.substr(scheme + 3, at - scheme - 3).find('/') == std::string::npos;
}

NaturalKey naturalKey(std::string_view text)
{
    std::array<unsigned char, 16> key{};
    std::size_t length = 0;
    const auto put = [&](unsigned char byte) {
        if (length < key.size())
            key[length++] = byte;
    };
    while (!text.empty() && length < key.size()) {
        if (!isDigit(text.front())) {
            put(static_cast<unsigned char>(lower(text.front())));
            text.remove_prefix(1);
            continue;
        }
        // A digit stands in the same order to every other character; then the longer number is the greater one.
        const std::string_view number = takeNumber(text);
        put('0');
        put(static_cast<unsigned char>(std::min<std::size_t>(number.size(), 255)));
        for (const char digit : number)
            put(static_cast<unsigned char>(digit));
    }
    NaturalKey out;
    for (std::size_t i = 0; i < 8; ++i) {
        out.high = out.high << 8 | key[i];
        out.low = out.low << 8 | key[i + 8];
    }
    return out;
}

bool naturallyBefore(std::string_view a, std::string_view b)
{
    const int order = compareNaturally(a, b);
    return order != 0 ? order < 0 : a < b;
}

} // namespace sitewright
