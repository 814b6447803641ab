// SPDX-License-Identifier: MIT
// The notes an importer left, as rows: what kind, about what, the sentence, the line of the source.
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "model/io/import/network.h"

namespace sitewright {

class ImportNotesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { KindColumn, SubjectColumn, NoteColumn, LineColumn, columnTotal };

    explicit ImportNotesModel(std::vector<ImportNote> notes, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ImportNote> m_notes; // what was left out first
};

} // namespace sitewright
