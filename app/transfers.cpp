// SPDX-License-Identifier: MIT
#include "app/transfers.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

#include "app/commands/command_io.h"
#include "app/plan_files.h"
#include "model/edits/new_plan.h"
#include "model/io/import/csv_reader.h"
#include "model/io/import/graphml_reader.h"
#include "model/io/import/import_edit.h"
#include "model/io/plan_writer.h"
#include "model/io/safe_file.h"
#include "model/plan/plan_document.h"
#include "views/session/session.h"
#include "views/shared/plain_text.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Transfers", text); }

std::optional<ImportedNetwork> readNetwork(NetworkSource source, const QByteArray &path, QWidget *window)
{
    const QString name = QFile::decodeName(path);
    const auto content = readFile(path);
    if (!content) {
        showError(window, tr("Nothing imported"), content.error().text());
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
        if (read)
            return std::move(read->network);
        errors = read.error();
    }
    QStringList lines;
    for (const Error &error : errors)
        lines.append(error.text());
    showError(window, tr("Nothing imported"), tr("%1 could not be imported. The plan is as it was.").arg(name),
              lines.join(QLatin1Char('\n')));
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

void exportJsonWithDialog(Session &session, PlanFiles &files, QWidget *window)
{
    const QString name = QFileDialog::getSaveFileName(window, tr("Export JSON"), files.displayName(), tr("JSON (*.json)"));
    if (name.isEmpty())
        return;
    const std::string bytes = writePlan(session.plan());
    const auto saved = saveFile(QFile::encodeName(name), QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (saved)
        session.hint(tr("Exported to %1.").arg(name));
    else
        showError(window, tr("Nothing exported"), saved.error().text());
}

} // namespace sitewright
