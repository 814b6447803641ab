// SPDX-License-Identifier: MIT
#include "model/io/json_text.h"

#include <algorithm>
#include <charconv>

#include "model/io/visible_text.h"

namespace sitewright {

namespace {

void appendEscaped(std::string &out, char c)
{
    static constexpr char hex[] = "0123456789abcdef";
    switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\t': out += "\\t"; return;
    default: break;
    }
    out += "\\u00";
    out += hex[(static_cast<unsigned char>(c) >> 4) & 15U];
    out += hex[static_cast<unsigned char>(c) & 15U];
}

bool needsEscape(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\' || c == '\x7f'; }

} // namespace

void appendJsonText(std::string &out, std::string_view utf8)
{
    out += '"';
    std::size_t plainFrom = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        if (!needsEscape(utf8[i]))
            continue;
        out.append(utf8, plainFrom, i - plainFrom);
        appendEscaped(out, utf8[i]);
        plainFrom = i + 1;
    }
    out.append(utf8, plainFrom);
    out += '"';
}

void appendVisibleJsonText(std::string &out, std::string_view utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    if (std::ranges::none_of(utf8, [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) {
        appendJsonText(out, utf8); // what steers a terminal in ASCII is escaped anyway
        return;
    }
    std::string escaped;
    appendJsonText(escaped, utf8);
    const QString text = QString::fromStdString(escaped);
    if (!hasHiddenCharacters(text)) {
        out += escaped;
        return;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size();
        const QString character = text.mid(i, isPair ? 2 : 1);
        i += isPair ? 1 : 0;
        if (!hasHiddenCharacters(character)) {
            out += character.toStdString();
            continue;
        }
        for (const QChar unit : character) {
            out += "\\u";
            for (int shift = 12; shift >= 0; shift -= 4)
                out += hex[(unit.unicode() >> shift) & 15];
        }
    }
}

void appendJsonNumber(std::string &out, std::int64_t number)
{
    char buffer[24];
    const auto end = std::to_chars(buffer, buffer + sizeof(buffer), number).ptr;
    out.append(buffer, end);
}

void appendJsonNumber(std::string &out, double number)
{
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof(buffer), number).ptr;
    out.append(buffer, end);
}

} // namespace sitewright
