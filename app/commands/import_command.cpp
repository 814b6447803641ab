// SPDX-License-Identifier: MIT
#include <memory>

#include <QFileInfo>

#include "app/commands/command_io.h"
#include "model/edits/new_plan.h"
#include "model/io/import/csv_reader.h"
#include "model/io/import/graphml_reader.h"
#include "model/io/import/import_edit.h"
#include "model/io/plan_writer.h"
#include "model/plan/plan_document.h"

namespace sitewright {

namespace {

struct ImportArguments {
    std::string kind, source, into, output, delimiter;
};

std::optional<ImportedNetwork> read(const ImportArguments &options, const QByteArray &bytes)
{
    const QString name = displayPath(options.source);
    std::vector<Error> errors;
    if (options.kind == "graphml") {
        ImportResult network = readGraphml(bytes, name);
        if (network)
            return std::move(*network);
        errors = network.error();
    } else {
        CsvOptions csv;
        if (!options.delimiter.empty())
            csv.delimiter = options.delimiter == "tab" ? '\t' : options.delimiter.front();
        auto table = readCsv(bytes, name, csv);
        if (table) {
            printError(csvFormatSentence(table->format));
            return std::move(table->network);
        }
        errors = table.error();
    }
    for (const Error &error : errors)
        printError(error);
    return std::nullopt;
}

void printNotes(const ImportedNetwork &network)
{
    for (const ImportNote &note : network.notes) {
        const QString place = note.line > 0 ? QCoreApplication::translate("Command", "line %1: ").arg(note.line) : QString();
        const QString subject = note.subject.isEmpty() ? QString() : note.subject + QStringLiteral(": ");
        printError(place + subject + note.text);
    }
}

int import(const ImportArguments &options)
{
    const auto bytes = readInput(options.source);
    if (!bytes)
        return exitUnreadable;
    const auto network = read(options, *bytes);
    if (!network)
        return exitUnreadable;
    PlanDocument document;
    if (options.into.empty()) {
        document.replace(emptyPlan(network->name.toStdString()));
    } else {
        auto loaded = readPlanInput(options.into);
        if (!loaded)
            return exitUnreadable;
        document.replace(std::move(loaded->plan));
    }
    // Ids follow from all of the input: the same import gives the same bytes, other sources give ids that never meet.
    IdSource ids = IdSource::seeded(hashText(writePlan(document.plan()) + options.kind + bytes->toStdString()));
    if (!makeEdit(document, importNetwork(*network), ids))
        return exitUnreadable;
    printNotes(*network);
    return writeOutput(options.output, writePlan(document.plan())) ? exitClean : exitCannotWrite;
}

} // namespace

std::function<int()> setUpImport(CLI::App &app)
{
    auto options = std::make_shared<ImportArguments>();
    app.add_option("kind", options->kind, "What the source is: graphml or csv")->required()->check(CLI::IsMember({"graphml", "csv"}));
    app.add_option("source", options->source, "File to read; - for standard input")->required();
    app.add_option("--into", options->into, "Plan to add to; without it a new plan is made");
    app.add_option("--delimiter", options->delimiter, "csv: the delimiter instead of the detected one")
        ->check(CLI::IsMember({",", ";", "|", "tab"}));
    app.add_option("-o,--output", options->output, "Plan file to write; - for standard output")->required();
    return [options] { return import(*options); };
}

} // namespace sitewright
