// SPDX-License-Identifier: MIT
// Objects of one kind as a table: a row each, a column per field. What is edited stays here until it is made one step; cells whose text
// means no value say why and are left out.
#pragma once

#include <map>
#include <vector>

#include <QAbstractTableModel>

#include "model/plan/draft.h"

namespace sitewright {

class ThemeSource;

class BulkModel : public QAbstractTableModel {
    Q_OBJECT

public:
    BulkModel(const Plan &plan, const ThemeSource &themes, QObject *parent) : QAbstractTableModel(parent), m_plan(plan), m_themes(themes) {}

    /// Drops what was edited.
    void setObjects(Kind kind, std::vector<ObjectId> objects);
    const FieldSpec &spec(int column) const { return *m_columns[static_cast<std::size_t>(column)]; }
    ObjectId object(int row) const { return m_objects[static_cast<std::size_t>(row)]; }
    int columnOf(FieldId field) const;

    QString problem(const QModelIndex &index) const; ///< empty when the cell is good
    bool isEdited() const { return !m_cells.empty(); }
    int changedCount() const { return static_cast<int>(m_cells.size()) - problemCount(); }
    int problemCount() const;
    int changedObjects() const;
    /// The same text into all of them.
    void set(const QModelIndexList &cells, const QString &text);
    /// Takes back what was edited in these cells.
    void reset(const QModelIndexList &cells);
    /// Tab-separated, rows by lines, as spreadsheets take it.
    QString text(const QModelIndexList &cells) const;
    /// From `corner` to the right and down; one value alone fills all `cells`. What has no cell is dropped; the count of it.
    int paste(const QModelIndex &corner, const QModelIndexList &cells, const QString &text);
    /// The uppermost of the cells of each column goes into those below.
    void fillDown(const QModelIndexList &cells);
    /// All good cells as one step.
    Edit edit() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited();

private:
    struct Cell {
        QString text;
        FieldValue value;
        QString problem;
    };
    using Position = std::pair<int, int>; // row, column
    const Cell *cell(const QModelIndex &index) const;
    QString planText(const QModelIndex &index) const;
    bool put(const QModelIndex &index, const QString &text);

    const Plan &m_plan;
    const ThemeSource &m_themes;
    Kind m_kind = Kind::Site;
    std::vector<ObjectId> m_objects;
    std::vector<const FieldSpec *> m_columns;
    std::map<Position, Cell> m_cells; ///< only what differs from the plan
};

} // namespace sitewright
