// SPDX-License-Identifier: MIT
#include "model/io/json_problems.h"

#include <algorithm>

#include <QCoreApplication>

namespace sitewright {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("PlanReader", text, nullptr, n); }

} // namespace

TextPositions::TextPositions(std::string_view text) : m_text(text)
{
    if (text.starts_with("\xef\xbb\xbf"))
        m_textStart = m_lineStart = m_at = 3;
}

int TextPositions::line(std::size_t offset)
{
    if (offset < m_lineStart) {
        m_line = 1;
        m_lineStart = m_at = m_textStart;
    }
    // Only what lies between the last question and this one is looked at: a file of one endless line costs no more.
    while (m_at < offset && m_at < m_text.size()) {
        const std::size_t feed = m_text.substr(m_at, offset - m_at).find('\n');
        if (feed == std::string_view::npos) {
            m_at = std::min(offset, m_text.size());
            break;
        }
        ++m_line;
        m_lineStart = m_at = m_at + feed + 1;
    }
    return m_line;
}

TextPositions::Position TextPositions::at(std::size_t offset)
{
    offset = std::clamp(offset, m_textStart, std::max(m_text.size(), m_textStart));
    const int lineNumber = line(offset);
    const std::string_view before = m_text.substr(m_lineStart, offset - m_lineStart);
    const auto characters = std::ranges::count_if(before, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; });
    return {lineNumber, static_cast<int>(characters) + 1};
}

void JsonProblems::keep(Problem problem)
{
    ++m_count;
    if (m_problems.size() < mostCounted)
        m_problems.push_back(std::move(problem));
}

void JsonProblems::add(std::size_t offset, QString what, QString next)
{
    keep({static_cast<std::uint32_t>(offset), none, std::move(what), std::move(next)});
}

void JsonProblems::addRepeated(std::size_t offset, std::size_t firstOffset, QString what, QString next)
{
    keep({static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(firstOffset), std::move(what), std::move(next)});
}

void JsonProblems::clear()
{
    m_problems.clear();
    m_count = 0;
}

std::vector<Error> JsonProblems::errors(std::string_view bytes, const QString &fileName) const
{
    std::vector<Problem> sorted = m_problems;
    std::ranges::stable_sort(sorted, {}, &Problem::offset);
    const std::size_t shown = std::min(sorted.size(), mostReported);
    std::vector<Error> out;
    TextPositions positions(bytes), firsts(bytes);
    for (std::size_t i = 0; i < shown; ++i) {
        const auto position = positions.at(sorted[i].offset);
        QString what = sorted[i].what;
        if (sorted[i].firstOffset != none)
            what += u' ' + tr("The first is in line %1.").arg(firsts.at(sorted[i].firstOffset).line);
        out.push_back({.what = what, .next = sorted[i].next, .file = fileName, .line = position.line, .column = position.column});
    }
    if (isFull())
        out.push_back({.what = tr("… and many more problems; the rest of the file was not read"), .file = fileName});
    else if (m_count > shown)
        out.push_back({.what = tr("… and %n more problem(s)", static_cast<int>(m_count - shown)), .file = fileName});
    return out;
}

} // namespace sitewright
