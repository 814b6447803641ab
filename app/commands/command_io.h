// SPDX-License-Identifier: MIT
// How subcommands read plans and write results: "-" is standard input or output, paths are raw bytes, a closed pipe ends
// the program quietly, a partial file is never left.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/commands/command.h"
#include "model/io/import/csv_reader.h"
#include "model/io/plan_reader.h"
#include "model/plan/draft.h"
#include "model/plan/plan.h"
#include "model/plan/plan_document.h"

namespace sitewright {

/// A plan of 100,000 sites is about 85 MB; the reader's own caps bound what comes of the bytes.
inline constexpr qint64 planFileCap = qint64(128) << 20;
/// Findings of such a plan can be several times as large.
inline constexpr qint64 reportFileCap = qint64(1) << 30;
ReadOptions planReadOptions(bool wantsLines = false);

void printOut(std::string_view text);
void printError(const QString &text);
void printError(const Error &error);

/// A file's bytes or standard input; prints why not, and adds it to `errors`.
std::optional<QByteArray> readInput(const std::string &path, std::vector<Error> *errors = nullptr, qint64 cap = planFileCap);
/// A plan; prints every error with its place, and adds them to `errors`.
std::optional<LoadedPlan> readPlanInput(const std::string &path, bool wantsLines = false, std::vector<Error> *errors = nullptr);
/// Whether all of them are codes of rules; prints which is not, and which was probably meant.
bool areRules(const std::vector<std::string> &codes);
/// Makes `edit` in `document`; prints why not.
bool makeEdit(PlanDocument &document, const Edit &edit, IdSource &ids);
/// Makes `edit` in `plan` and writes the plan to `output`, or back to where it was read from when that is empty; then prints
/// `told`, beside the plan when that goes to standard output. The exit code.
int writeEdited(Plan plan, const Edit &edit, const std::string &input, const std::string &output, const std::string &told);
/// Writes to a file, safely, or to standard output; prints why not.
bool writeOutput(const std::string &path, std::string_view bytes);
/// How a table was read: encoding and delimiter, so that nothing about them is guessed in silence.
QString csvFormatSentence(const CsvFormat &format);
/// The file as messages name it.
QString displayPath(const std::string &path);
/// Today as yyyy-mm-dd, in UTC; SOURCE_DATE_EPOCH makes it reproducible.
std::string today();

} // namespace sitewright
