// SPDX-License-Identifier: MIT
// The table of find and replace: what would change, each row to be left out by its check mark; what cannot be says why.
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "model/edits/replace_text.h"

namespace sitewright {

class ThemeSource;

class ReplaceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ObjectColumn, FieldColumn, BeforeColumn, AfterColumn, columnTotal };

    ReplaceModel(const Plan &plan, const ThemeSource &themes, QObject *parent) : QAbstractTableModel(parent), m_plan(plan), m_themes(themes) {}

    void clear();
    /// Takes over what was found since the last time.
    void take(const std::vector<Replacement> &found);
    std::vector<Replacement> chosen() const;
    int chosenCount() const { return m_chosen; }
    int problemCount() const { return m_problems; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void chosenChanged();

private:
    struct Row {
        Replacement change;
        bool isChosen;
    };
    QString shown(const Row &row, int column) const;

    const Plan &m_plan;
    const ThemeSource &m_themes;
    std::vector<Row> m_rows;
    int m_chosen = 0;
    int m_problems = 0;
};

} // namespace sitewright
