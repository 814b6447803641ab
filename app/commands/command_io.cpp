// SPDX-License-Identifier: MIT
#include "app/commands/command_io.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include "model/io/nearest_name.h"
#include "model/io/plan_writer.h"
#include "model/io/safe_file.h"
#include "model/io/visible_text.h"
#include "model/plan/plan_document.h"
#include "model/rules/rule_table.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Command", text); }

bool writeAll(std::FILE *file, std::string_view text)
{
    return std::fwrite(text.data(), 1, text.size(), file) == text.size() && std::fflush(file) == 0;
}

} // namespace

void printOut(std::string_view text)
{
    if (writeAll(stdout, text))
        return;
    if (const int reason = errno; reason != EPIPE) // whoever closed the pipe has read enough
        printError(tr("Nothing more could be written to standard output: %1.").arg(qt_error_string(reason)));
    std::_Exit(exitCannotWrite);
}

void printError(const QString &text)
{
    if (!writeAll(stderr, visibleText(text).toStdString() + "\n"))
        std::_Exit(exitCannotWrite);
}

void printError(const Error &error) { printError(error.text()); }

QString displayPath(const std::string &path)
{
    return path == "-" ? tr("standard input") : QFile::decodeName(QByteArray::fromStdString(path));
}

std::optional<QByteArray> readInput(const std::string &path, std::vector<Error> *errors, qint64 cap)
{
    const auto fail = [errors](Error error) {
        printError(error);
        if (errors)
            errors->push_back(std::move(error));
        return std::nullopt;
    };
    if (path == "-") {
        QByteArray bytes;
        char buffer[65536];
        for (;;) {
            const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof(buffer));
            if (count == 0)
                break;
            if (count < 0) {
                if (errno == EINTR)
                    continue;
                return fail({.what = tr("Standard input could not be read"), .why = qt_error_string(errno)});
            }
            bytes.append(buffer, count);
            if (bytes.size() > cap)
                return fail({.what = tr("Standard input is larger than %1 MiB").arg(cap >> 20)});
        }
        return bytes;
    }
    auto content = readFile(QByteArray::fromStdString(path), cap);
    if (!content)
        return fail(content.error());
    return content->bytes;
}

ReadOptions planReadOptions(bool wantsLines)
{
    ReadOptions options;
    options.wantsLines = wantsLines;
    options.maxBytes = static_cast<std::size_t>(planFileCap);
    return options;
}

std::optional<LoadedPlan> readPlanInput(const std::string &path, bool wantsLines, std::vector<Error> *errors)
{
    const auto bytes = readInput(path, errors);
    if (!bytes)
        return std::nullopt;
    auto loaded = readPlan({bytes->constData(), static_cast<std::size_t>(bytes->size())}, displayPath(path), planReadOptions(wantsLines));
    if (!loaded) {
        for (const Error &error : loaded.error())
            printError(error);
        if (errors)
            *errors = std::move(loaded.error());
        return std::nullopt;
    }
    return std::move(*loaded);
}

bool areRules(const std::vector<std::string> &codes)
{
    const auto unknown = std::ranges::find_if(codes, [](const std::string &code) { return ruleIndex(code) < 0; });
    if (unknown == codes.end())
        return true;
    std::vector<std::string_view> known;
    for (const Rule *rule : ruleTable())
        known.push_back(rule->code);
    const std::string_view near = nearestName(*unknown, known);
    const QString code = QString::fromStdString(*unknown);
    printError(near.empty() ? tr("There is no rule %1; “sitewright rules” lists them.").arg(code)
                            : tr("There is no rule %1; did you mean %2? “sitewright rules” lists them.")
                                  .arg(code, QString::fromLatin1(near.data(), static_cast<qsizetype>(near.size()))));
    return false;
}

bool writeOutput(const std::string &path, std::string_view bytes)
{
    if (path == "-") {
        printOut(bytes);
        return true;
    }
    const auto saved = saveFile(QByteArray::fromStdString(path), QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (!saved) {
        printError(saved.error());
        return false;
    }
    if (const QString notice = saved->notice(); !notice.isEmpty())
        printError(notice);
    return true;
}

bool makeEdit(PlanDocument &document, const Edit &edit, IdSource &ids)
{
    const auto changes = compose(edit, document.plan(), ids);
    const auto done = changes ? document.apply(*changes) : Result<void>(tl::unexpected(changes.error()));
    if (!done)
        printError(done.error());
    return done.has_value();
}

int writeEdited(Plan plan, const Edit &edit, const std::string &input, const std::string &output, const std::string &told)
{
    // Ids of new objects follow from the plan, so that the same input gives the same output.
    IdSource ids = IdSource::seeded(hashText(writePlan(plan)));
    PlanDocument document;
    document.replace(std::move(plan));
    if (!makeEdit(document, edit, ids))
        return exitUsage;
    const std::string &path = output.empty() ? input : output;
    if (!writeOutput(path, writePlan(document.plan())))
        return exitCannotWrite;
    if (path != "-")
        printOut(told);
    for (const QString &line : QString::fromStdString(path == "-" ? told : std::string()).split(u'\n', Qt::SkipEmptyParts))
        printError(line);
    return exitClean;
}

std::string today()
{
    bool isNumber = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    // In UTC, so that a check says the same at every desk and in CI.
    const QDateTime now = isNumber ? QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC) : QDateTime::currentDateTimeUtc();
    return now.date().toString(Qt::ISODate).toStdString();
}

QString csvFormatSentence(const CsvFormat &format)
{
    const char delimiter = format.dialect.delimiter;
    return QCoreApplication::translate("Command", "Read as %1, delimited by “%2”.")
        .arg(nameOfEncoding(format.encoding), delimiter == '\t' ? QStringLiteral("tab") : QString(QLatin1Char(delimiter)));
}

} // namespace sitewright
