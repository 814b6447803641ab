// SPDX-License-Identifier: MIT
// Members of a JSON object that is being written for scripts, appended to a string that ends inside it: readable on one
// line, the same bytes everywhere, and safe to print (json_text.h).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/io/json_text.h"

namespace sitewright {

/// "key": for the next member of an object.
inline void startMember(std::string &out, std::string_view key)
{
    out += out.ends_with('{') ? "\"" : ", \"";
    out += key;
    out += "\": ";
}

inline void textMember(std::string &out, std::string_view key, std::string_view value)
{
    startMember(out, key);
    appendVisibleJsonText(out, value);
}

inline void numberMember(std::string &out, std::string_view key, std::size_t value)
{
    startMember(out, key);
    appendJsonNumber(out, static_cast<std::int64_t>(value));
}

inline void boolMember(std::string &out, std::string_view key, bool value)
{
    startMember(out, key);
    out += value ? "true" : "false";
}

/// `value` is written JSON.
inline void jsonMember(std::string &out, std::string_view key, std::string_view value)
{
    startMember(out, key);
    out += value;
}

template <class List, class Text>
void listMember(std::string &out, std::string_view key, const List &list, Text text)
{
    startMember(out, key);
    out += '[';
    for (const auto &entry : list) {
        if (&entry != &*list.begin())
            out += ", ";
        appendVisibleJsonText(out, text(entry));
    }
    out += ']';
}

/// An array of written values, one a line, so that two reports can be compared line by line.
inline void appendLines(std::string &out, const std::vector<std::string> &lines, std::size_t indent = 1)
{
    const std::string margin = '\n' + std::string(indent, ' ');
    out += '[';
    for (const std::string &line : lines) {
        out += (&line == &lines.front() ? "" : ",") + margin + ' ';
        out += line;
    }
    out += lines.empty() ? "]" : margin + ']';
}

} // namespace sitewright
