// SPDX-License-Identifier: MIT
// What leaves the ledger panel: rows for the clipboard and for files.
#include <numeric>

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>

#include "model/analysis/cascade.h"
#include "model/io/csv_formula.h"
#include "model/io/safe_file.h"
#include "views/ledger/ledger_panel.h"
#include "views/ledger/ledger_table.h"
#include "views/session/session.h"
#include "views/shared/plain_text.h"
#include "views/shared/sliced_work.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

constexpr std::size_t mostCascades = 12;

QString line(LedgerPanel::Format format, QStringList cells)
{
    if (format == LedgerPanel::Format::Tabbed)
        return cells.join(u'\t') + u'\n';
    for (QString &cell : cells)
        cell = u'"' + guardFormula(cell).replace(u'"', u"\"\""_s) + u'"';
    return cells.join(u',') + u"\r\n"_s;
}

QString headLine(LedgerPanel::Format format, const LedgerModel &model)
{
    QStringList cells;
    for (int i = 0; i < LedgerModel::ColumnCount; ++i)
        cells += model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
    return line(format, cells + QStringList{LedgerPanel::tr("Kilobytes")});
}

QString rowLine(LedgerPanel::Format format, const LedgerModel &model, int row)
{
    QStringList cells;
    for (int i = 0; i < LedgerModel::ColumnCount; ++i)
        cells += model.text(row, static_cast<LedgerModel::Column>(i));
    return line(format, cells + QStringList{QString::number(model.step(row).kilobytes)});
}

std::vector<int> allRows(const LedgerModel &model)
{
    std::vector<int> out(static_cast<std::size_t>(model.rowCount()));
    std::iota(out.begin(), out.end(), 0);
    return out;
}

} // namespace

QString LedgerPanel::rowsAs(Format format, const std::vector<int> &rows) const
{
    QString out = headLine(format, *m_model);
    for (const int row : rows)
        out += rowLine(format, *m_model, row);
    return out;
}

QMenu *LedgerPanel::contextMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    const int row = m_table->currentRow();
    if (row >= 0) {
        const ObjectId target = m_session.plan().id(m_model->target(row));
        menu->addAction(menuText(tr("Show %1").arg(m_session.plan().displayName(m_model->target(row)))), this, [this, target] { m_session.reveal(target); });
        for (const ObjectRef link : m_model->links(row)) {
            const ObjectId id = m_session.plan().id(link);
            menu->addAction(menuText(tr("Only what goes over %1").arg(m_session.plan().displayName(link))), this, [this, id] { setLink(id); });
        }
        addCascades(*menu, row);
        menu->addSeparator();
    }
    menu->addAction(tr("Copy"), this, &LedgerPanel::copySelected)->setEnabled(row >= 0);
    menu->addAction(tr("Copy all that are shown"), this, &LedgerPanel::copyAll)->setEnabled(m_model->rowCount() > 0);
    menu->addAction(tr("Export what is shown…"), this, &LedgerPanel::exportWithDialog)->setEnabled(m_model->rowCount() > 0);
    return menu;
}

/// What travels in this step, and on from the depot it fills.
void LedgerPanel::addCascades(QMenu &menu, int row)
{
    std::vector<ObjectRef> subjects = repositoriesInto(m_session.plan(), m_model->target(row));
    if (subjects.size() > mostCascades)
        subjects.resize(mostCascades);
    if (const ObjectRef depot = m_model->step(row).step.depot)
        subjects.push_back(depot);
    QMenu *list = subjects.size() > 1 ? menu.addMenu(tr("Show the cascade of")) : nullptr;
    for (const ObjectRef subject : subjects) {
        const QString name = m_session.plan().displayName(subject);
        const auto show = [this, id = m_session.plan().id(subject)] { m_session.showCascade(id); };
        if (list)
            list->addAction(menuText(name), this, show);
        else
            menu.addAction(menuText(tr("Show the cascade of %1").arg(name)), this, show);
    }
}

void LedgerPanel::copy(const std::vector<int> &rows)
{
    QString text = headLine(Format::Tabbed, *m_model);
    if (rows.empty() || !workInSlices(this, tr("Copying…"), rows.size(), [&](std::size_t i) { text += rowLine(Format::Tabbed, *m_model, rows[i]); }))
        return;
    QGuiApplication::clipboard()->setText(text);
    m_session.hint(tr("%Ln row(s) copied.", nullptr, static_cast<int>(rows.size())));
}

void LedgerPanel::copySelected() { copy(m_table->selectedRows()); }

void LedgerPanel::copyAll() { copy(allRows(*m_model)); }

void LedgerPanel::exportWithDialog()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the Ledger"), tr("ledger") + u".csv"_s, tr("Tables (*.csv)"));
    if (!path.isEmpty() && exportTo(path))
        m_session.hint(tr("Exported to %1.").arg(path));
}

bool LedgerPanel::exportTo(const QString &path)
{
    QByteArray bytes = headLine(Format::Csv, *m_model).toUtf8();
    const auto write = [&](std::size_t row) { bytes += rowLine(Format::Csv, *m_model, static_cast<int>(row)).toUtf8(); };
    if (!workInSlices(this, tr("Writing the ledger…"), static_cast<std::size_t>(m_model->rowCount()), write))
        return false;
    const auto saved = saveFile(QFile::encodeName(path), bytes);
    if (!saved)
        showError(this, tr("Nothing exported"), saved.error().text());
    return saved.has_value();
}

} // namespace sitewright
