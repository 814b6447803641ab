// SPDX-License-Identifier: MIT
// The steps of fixing many findings as rows: the edits that would be made, or the findings that stay and why.
#pragma once

#include <QAbstractTableModel>

#include "model/rules/fix_run.h"

namespace sitewright {

class FixStepsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TextColumn, WhyColumn, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setSteps(std::vector<FixStep> steps);
    void showMade(bool made);
    std::size_t count(bool made) const;
    bool hasNotes() const { return !m_showsMade || m_hasNotes; } ///< to what is shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void select();

    std::vector<FixStep> m_steps;
    std::vector<std::uint32_t> m_rows;
    bool m_showsMade = true;
    bool m_hasNotes = false; ///< an edit that leaves its finding standing
};

} // namespace sitewright
