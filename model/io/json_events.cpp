// SPDX-License-Identifier: MIT
#include "model/io/json_events.h"

#include <cstring>

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include "model/io/visible_text.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PlanReader", text); }

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Walks the text token by token beside the parser, which does not say where its tokens begin.
class TokenWalk {
public:
    explicit TokenWalk(std::string_view text) : m_text(text), m_at(text.starts_with("\xef\xbb\xbf") ? 3 : 0) {}

    /// Where the next token begins.
    std::size_t next()
    {
        while (m_at < m_text.size() && (isSpace(m_text[m_at]) || m_text[m_at] == ',' || m_text[m_at] == ':'))
            ++m_at;
        return m_at;
    }
    std::size_t skip(std::size_t length)
    {
        const std::size_t start = next();
        m_at = std::min(m_at + length, m_text.size());
        return start;
    }
    std::size_t skipNumber()
    {
        const std::size_t start = next();
        if (m_at < m_text.size() && m_text[m_at] == '-')
            ++m_at;
        const bool isOver = m_at + 1 < m_text.size() && m_text[m_at] == '0' && m_text[m_at + 1] >= '0' && m_text[m_at + 1] <= '9';
        if (isOver) { // "012" is the number 0 and something wrong behind it
            ++m_at;
            return start;
        }
        while (m_at < m_text.size() && std::strchr("+-.0123456789eE", m_text[m_at]))
            ++m_at;
        return start;
    }
    std::size_t skipText()
    {
        const std::size_t start = next();
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at)
            m_at += m_text[m_at] == '\\' ? 1 : 0;
        m_at = std::min(m_at + 1, m_text.size());
        return start;
    }

private:
    std::string_view m_text;
    std::size_t m_at;
};

QString wordsFor(std::string_view expected)
{
    if (expected == "string literal")
        return tr("a key in double quotes");
    if (expected == "end of input")
        return tr("the end of the file");
    if (expected == "'}'")
        return tr("a comma or “}”");
    if (expected == "']'")
        return tr("a comma or “]”");
    if (expected == "':'")
        return tr("a colon");
    return tr("a value");
}

/// Puts the parser's message about one place into our words.
class SyntaxProblem {
public:
    SyntaxProblem(std::string_view text, std::size_t tokenStart, std::size_t lastRead, std::string_view message)
        : m_text(text), m_tokenStart(tokenStart), m_lastRead(std::min(lastRead, text.size())), m_message(message) {}

    void addTo(JsonProblems &problems) const
    {
        if (says("number overflow") || says("out_of_range"))
            return problems.add(m_tokenStart, tr("The number is too large"), tr("Use a smaller number."));
        if (says("control character"))
            return problems.add(m_lastRead, tr("A text contains a control character or a line break"), tr("Remove it, or write a line break as \\n."));
        if (says("ill-formed UTF-8"))
            return problems.add(m_lastRead, tr("The text is not valid UTF-8"), tr("Save the file as UTF-8."));
        if (m_tokenStart >= m_text.size() || (m_lastRead >= m_text.size() && !says("expected end of input")))
            return problems.add(m_text.size(), tr("The file ends in the middle"), tr("Take a complete copy of it."));
        if (says("surrogate"))
            return problems.add(m_lastRead, tr("Half of a surrogate pair stands alone in a \\u escape"), tr("Write the character itself, or both halves."));
        if (says("backslash") || says("hex digits"))
            return problems.add(m_lastRead, tr("JSON knows no such escape in a text"), tr("Write a backslash twice."));
        if (says("invalid number"))
            return problems.add(m_lastRead, tr("This is not a number as JSON writes them"), tr("Write digits with at most one point, no leading zeros."));
        if (says("unexpected"))
            return addUnexpected(problems);
        problems.add(m_tokenStart, tr("%1 is nothing that JSON knows").arg(quotedText(word())),
                     tr("Put text in double quotes; true, false and null are written in small letters; comments are not allowed."));
    }

private:
    bool says(std::string_view part) const { return m_message.find(part) != std::string_view::npos; }

    void addUnexpected(JsonProblems &problems) const
    {
        static constexpr std::string_view expected = "; expected ";
        const std::size_t at = m_message.find(expected);
        const std::string_view wanted = at == std::string_view::npos ? std::string_view() : m_message.substr(at + expected.size());
        // One-character tokens are where the parser stopped; longer ones began earlier.
        const std::size_t last = std::min(m_lastRead, m_text.size() - 1);
        const bool isMark = std::strchr(",:[]{}", m_text[last]) != nullptr;
        const std::size_t offset = isMark ? last : m_tokenStart;
        const std::string_view found = isMark ? m_text.substr(offset, 1) : word();
        problems.add(offset, tr("%1 cannot stand here").arg(quotedText(found)), tr("Put %1 here.").arg(wordsFor(wanted)));
    }

    std::string_view word() const
    {
        std::size_t end = m_tokenStart + 1;
        while (end < m_text.size() && !isSpace(m_text[end]) && !std::strchr(",:[]{}", m_text[end]))
            ++end;
        return m_text.substr(m_tokenStart, end - m_tokenStart);
    }

    std::string_view m_text;
    std::size_t m_tokenStart;
    std::size_t m_lastRead;
    std::string_view m_message;
};

/// Between the parser's callbacks and JsonEvents.
class Relay {
public:
    Relay(std::string_view text, int maxDepth, JsonEvents &events, JsonProblems &problems)
        : m_text(text), m_maxDepth(maxDepth), m_events(events), m_problems(problems), m_walk(text) {}

    bool null() { return m_events.value({}, m_walk.skip(4)); }
    bool boolean(bool value)
    {
        return m_events.value({.type = JsonScalar::Bool, .boolean = value}, m_walk.skip(value ? 4 : 5));
    }
    bool number_integer(std::int64_t value)
    {
        return m_events.value({.type = JsonScalar::Integer, .integer = value, .real = static_cast<double>(value)}, m_walk.skipNumber());
    }
    bool number_unsigned(std::uint64_t value)
    {
        if (value <= std::uint64_t(INT64_MAX))
            return number_integer(static_cast<std::int64_t>(value));
        return m_events.value({.type = JsonScalar::Real, .real = static_cast<double>(value)}, m_walk.skipNumber());
    }
    bool number_float(double value, const std::string &)
    {
        return m_events.value({.type = JsonScalar::Real, .real = value}, m_walk.skipNumber());
    }
    bool string(const std::string &value) { return m_events.value({.type = JsonScalar::Text, .text = value}, m_walk.skipText()); }
    bool key(const std::string &value) { return m_events.key(value, m_walk.skipText()); }
    bool start_object(std::size_t) { return mayGoDeeper() && m_events.startObject(m_walk.skip(1)); }
    bool start_array(std::size_t) { return mayGoDeeper() && m_events.startArray(m_walk.skip(1)); }
    bool end_object() { return --m_depth, m_events.endObject(m_walk.skip(1)); }
    bool end_array() { return --m_depth, m_events.endArray(m_walk.skip(1)); }
    template <class Bytes>
    bool binary(const Bytes &) { return false; } // text has none
    template <class Exception>
    bool parse_error(std::size_t charactersRead, const std::string &, const Exception &error)
    {
        SyntaxProblem(m_text, m_walk.next(), charactersRead == 0 ? 0 : charactersRead - 1, error.what()).addTo(m_problems);
        return false;
    }

private:
    bool mayGoDeeper()
    {
        if (++m_depth <= m_maxDepth)
            return true;
        m_problems.add(m_walk.next(), tr("Lists and objects are nested more than %1 deep").arg(m_maxDepth), tr("Nothing Sitewright writes is nested so."));
        return false;
    }

    std::string_view m_text;
    int m_maxDepth;
    int m_depth = 0;
    JsonEvents &m_events;
    JsonProblems &m_problems;
    TokenWalk m_walk;
};

bool looksLikeWideCharacters(std::string_view bytes)
{
    if (bytes.starts_with("\xfe\xff") || bytes.starts_with("\xff\xfe"))
        return true;
    return bytes.size() >= 2 && (bytes[0] == '\0') != (bytes[1] == '\0');
}

bool isReadableAtAll(std::string_view bytes, JsonProblems &problems)
{
    if (looksLikeWideCharacters(bytes) || bytes.starts_with(std::string_view("\0\0\xfe\xff", 4))) {
        problems.add(0, tr("The file is UTF-16 or UTF-32"), tr("Save it as UTF-8."));
    } else if (const std::size_t nul = bytes.find('\0'); nul != std::string_view::npos) {
        problems.add(nul, tr("The file contains a NUL byte"), tr("It is damaged or not a text file."));
    } else if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        problems.add(0, tr("The file is empty"), tr("Choose another file, or take a copy of it that is complete."));
    }
    return problems.isEmpty();
}

class Nothing final : public JsonEvents {
    bool startObject(std::size_t) override { return true; }
    bool startArray(std::size_t) override { return true; }
    bool endObject(std::size_t) override { return true; }
    bool endArray(std::size_t) override { return true; }
    bool key(std::string_view, std::size_t) override { return true; }
    bool value(const JsonScalar &, std::size_t) override { return true; }
};

} // namespace

bool parseJson(std::string_view bytes, int maxDepth, JsonEvents &events, JsonProblems &problems)
{
    if (!isReadableAtAll(bytes, problems))
        return false;
    Relay relay(bytes, maxDepth, events, problems);
    return nlohmann::json::sax_parse(bytes.data(), bytes.data() + bytes.size(), &relay);
}

std::optional<Error> checkJson(std::string_view bytes, const QString &fileName)
{
    JsonProblems problems;
    Nothing nothing;
    if (parseJson(bytes, 128, nothing, problems))
        return std::nullopt;
    return problems.errors(bytes, fileName).front();
}

} // namespace sitewright
