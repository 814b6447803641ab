// SPDX-License-Identifier: MIT
#include "model/io/task_file.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include <QCoreApplication>
#include <QStringDecoder>

#include "model/io/visible_text.h"

namespace sitewright {

namespace {

constexpr qsizetype longestLine = 16'384; // bytes

QString tr(const char *text) { return QCoreApplication::translate("TaskFile", text); }

std::string_view trimmed(std::string_view text)
{
    const auto from = text.find_first_not_of(" \r");
    return from == std::string_view::npos ? std::string_view() : text.substr(from, text.find_last_not_of(" \r") - from + 1);
}

std::optional<Severity> severityOf(std::string_view word)
{
    std::string key(trimmed(word));
    std::ranges::transform(key, key.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    if (key == "error" || key == "err")
        return Severity::Error;
    if (key == "warning" || key == "warn")
        return Severity::Warning;
    if (key == "hint" || key == "info" || key == "note")
        return Severity::Hint;
    return std::nullopt;
}

QString madeVisible(std::string_view utf8)
{
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).replace(u'\t', u' ').simplified();
    if (text.size() > TaskFile::longestText) {
        text.truncate(TaskFile::longestText - 1);
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += u'…';
    }
    return visibleText(text);
}

bool isUtf8(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    Q_UNUSED(decoded)
    return !decoder.hasError();
}

/// Why it is none; empty when `out` was filled.
QString readLine(std::string_view line, Task &out)
{
    if (static_cast<qsizetype>(line.size()) > longestLine)
        return tr("The line is longer than 16,384 bytes.");
    if (line.find('\0') != std::string_view::npos)
        return tr("The line holds a NUL, which no text has.");
    if (!isUtf8(line))
        return tr("The line is not UTF-8.");
    const auto first = line.find('\t');
    const auto second = first == std::string_view::npos ? first : line.find('\t', first + 1);
    if (second == std::string_view::npos)
        return tr("A task has three parts with a tabulator between them: severity, object, text.");
    const auto severity = severityOf(line.substr(0, first));
    if (!severity)
        return tr("%1 is no severity; use error, warning or hint.").arg(quotedText(line.substr(0, first)));
    out.severity = *severity;
    out.object = madeVisible(trimmed(line.substr(first + 1, second - first - 1)));
    out.text = madeVisible(line.substr(second + 1));
    return out.text.isEmpty() ? tr("The task says nothing.") : QString();
}

} // namespace

TaskFile TaskFile::read(QByteArrayView bytes)
{
    TaskFile out;
    std::string_view rest(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (rest.starts_with("\xEF\xBB\xBF"))
        rest.remove_prefix(3);
    for (int number = 1; !rest.empty(); ++number) {
        const std::size_t end = rest.find('\n');
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        const std::string_view content = trimmed(line);
        if (content.empty() || content.front() == '#')
            continue;
        Task task;
        task.line = number;
        if (const QString why = readLine(line, task); !why.isEmpty()) {
            ++out.problemCount;
            if (out.problems.size() < mostProblems)
                out.problems.push_back({number, why});
        } else if (out.tasks.size() == mostTasks) {
            out.isCut = true;
            break;
        } else {
            out.tasks.push_back(std::move(task));
        }
    }
    return out;
}

} // namespace sitewright
