// SPDX-License-Identifier: MIT
#include "model/io/sarif_text.h"

#include <array>

namespace sitewright {

namespace {

constexpr std::array<std::string_view, severityCount> levels{"error", "warning", "note"};

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

} // namespace

std::string_view sarifLevel(Severity severity) { return levels[static_cast<std::size_t>(severity)]; }

Severity severityOfSarifLevel(std::string_view level)
{
    return level == levels[0] ? Severity::Error : level == levels[1] ? Severity::Warning : Severity::Hint;
}

std::string toSarifMessage(std::string_view text)
{
    const bool hasLink = text.find("](") != std::string_view::npos;
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (c == '{' || c == '}')
            out += c;
        else if (hasLink && (c == '[' || c == ']'))
            out += '\\';
        out += c;
    }
    return out;
}

std::string fromSarifMessage(std::string_view text)
{
    const bool hasLink = text.find("\\](") != std::string_view::npos;
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        const bool isDoubled = (text[i] == '{' || text[i] == '}') && next == text[i];
        const bool isEscape = hasLink && text[i] == '\\' && (next == '[' || next == ']');
        if (isDoubled || isEscape)
            ++i;
        out += text[i];
    }
    return out;
}

std::string sarifUri(std::string_view path)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    if (path == "-")
        return {};
    while (path.starts_with("./"))
        path.remove_prefix(2);
    std::string out = path.starts_with('/') ? "file://" : "";
    for (const char c : path) {
        if (isUnreserved(c) || c == '/') {
            out += c;
            continue;
        }
        out += '%';
        out += digits[(static_cast<unsigned char>(c) >> 4) & 15U];
        out += digits[static_cast<unsigned char>(c) & 15U];
    }
    return out;
}

} // namespace sitewright
