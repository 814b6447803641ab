// SPDX-License-Identifier: MIT
#include "views/dialogs/import_notes_model.h"

#include <algorithm>

#include "views/shared/plain_text.h"

namespace sitewright {

namespace {

QString kindText(ImportNote::Severity severity)
{
    switch (severity) {
    case ImportNote::Severity::Info: return ImportNotesModel::tr("Note");
    case ImportNote::Severity::Guessed: return ImportNotesModel::tr("Guessed");
    case ImportNote::Severity::Dropped: return ImportNotesModel::tr("Left out");
    }
    return {};
}

} // namespace

ImportNotesModel::ImportNotesModel(std::vector<ImportNote> notes, QObject *parent) : QAbstractTableModel(parent), m_notes(std::move(notes))
{
    std::ranges::stable_sort(m_notes, [](const ImportNote &a, const ImportNote &b) { return a.severity > b.severity; });
}

int ImportNotesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_notes.size()); }

int ImportNotesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant ImportNotesModel::data(const QModelIndex &index, int role) const
{
    const ImportNote &note = m_notes[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return toolTip(note.text);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case KindColumn: return kindText(note.severity);
    case SubjectColumn: return plain(note.subject);
    case NoteColumn: return plain(note.text);
    case LineColumn: return note.line > 0 ? QVariant(note.line) : QVariant();
    default: return {};
    }
}

QVariant ImportNotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn: return tr("Kind");
    case SubjectColumn: return tr("About");
    case NoteColumn: return tr("Note");
    case LineColumn: return tr("Line");
    default: return {};
    }
}

} // namespace sitewright
