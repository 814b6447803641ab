// SPDX-License-Identifier: MIT
#include "app/transfers.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

#include "app/commands/command_io.h"
#include "app/error_words.h"
#include "app/plan_files.h"
#include "model/edits/new_plan.h"
#include "model/io/import/csv_reader.h"
#include "model/io/import/graphml_reader.h"
#include "model/io/import/import_edit.h"
#include "model/io/plan_writer.h"
#include "model/io/safe_file.h"
#include "model/plan/plan_document.h"
#include "views/dialogs/import_dialog.h"
#include "views/session/session.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Transfers", text); }

std::optional<ImportedNetwork> readNetwork(NetworkSource source, const QByteArray &path, QWidget *window)
{
    const QString name = QFile::decodeName(path);
    const auto content = readFile(path);
    if (!content) {
        showError(window, tr("Nothing imported"), errorWords(content.error()));
        return std::nullopt;
    }
    std::vector<Error> errors;
    if (source == NetworkSource::Graphml) {
        ImportResult read = readGraphml(content->bytes, name);
        if (read)
            return std::move(*read);
        errors = read.error();
    } else {
        auto read = readCsv(content->bytes, name);
        if (read) {
            auto &notes = read->network.notes; // shown before anything is imported
            notes.insert(notes.begin(), {ImportNote::Severity::Info, {}, csvFormatSentence(read->format)});
            return std::move(read->network);
        }
        errors = read.error();
    }
    showError(window, tr("Nothing imported"), tr("%1 could not be imported. The plan is as it was.").arg(name), errorLines(errors));
    return std::nullopt;
}

Plan planOf(const ImportedNetwork &network)
{
    const Plan empty = emptyPlan(network.name.toStdString());
    IdSource ids = IdSource::random();
    PlanDocument document;
    document.replace(empty);
    if (const auto changes = compose(importNetwork(network), document.plan(), ids))
        (void)document.apply(*changes); // composed on this very plan: it fits
    return document.plan();
}

QString planName(const QByteArray &path)
{
    return QFileInfo(QFile::decodeName(path)).completeBaseName() + QStringLiteral(".siteplan.json");
}

} // namespace

bool importFile(PlanFiles &files, NetworkSource source, const QByteArray &path, QWidget *window)
{
    const auto network = readNetwork(source, path, window);
    if (!network || !files.mayClose())
        return false;
    files.showUnsaved(planOf(*network), planName(path));
    return true;
}

bool importWithDialog(Session &session, PlanFiles &files, const ThemeSource &themes, NetworkSource source, QWidget *window)
{
    const QString filter = source == NetworkSource::Graphml ? tr("Network maps (*.graphml *.xml);;All files (*)")
                                                            : tr("Tables (*.csv *.txt *.tsv);;All files (*)");
    const QString name = QFileDialog::getOpenFileName(window, tr("Import"), QString(), filter);
    if (name.isEmpty())
        return false;
    const auto network = readNetwork(source, QFile::encodeName(name), window);
    if (!network)
        return false;
    const int answer = !session.plan().organization()
                           ? 0
                           : ask(window, tr("Import"), tr("What should become of the sites in %1?").arg(QFileInfo(name).fileName()),
                                 tr("Added to the open plan they are one step that can be undone."),
                                 {tr("Make a new plan"), tr("Add to the open plan"), tr("Cancel")}, 0, 2);
    if (answer == 2 || answer < 0)
        return false;
    if (answer == 1) {
        ImportDialog dialog(session, themes, *network, window);
        return dialog.exec() == QDialog::Accepted && session.perform(dialog.edit()).has_value();
    }
    Session scratch; // the preview compares with an empty plan
    scratch.openPlan(emptyPlan(network->name.toStdString()));
    ImportDialog dialog(scratch, themes, *network, window);
    if (dialog.exec() != QDialog::Accepted || !scratch.perform(dialog.edit()) || !files.mayClose())
        return false;
    files.showUnsaved(scratch.plan(), planName(QFile::encodeName(name)));
    return true;
}

Result<void> exportJsonTo(const Session &session, const QByteArray &path)
{
    const std::string bytes = writePlan(session.plan());
    const auto saved = saveFile(path, QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (!saved)
        return tl::unexpected<Error>(saved.error());
    return {};
}

void exportJsonWithDialog(Session &session, PlanFiles &files, QWidget *window)
{
    const QString name = QFileDialog::getSaveFileName(window, tr("Export JSON"), files.displayName(), tr("JSON (*.json)"));
    if (name.isEmpty())
        return;
    if (const auto done = exportJsonTo(session, QFile::encodeName(name)); !done)
        showError(window, tr("Nothing exported"), done.error().text());
    else
        session.hint(tr("Exported to %1.").arg(name));
}

} // namespace sitewright
