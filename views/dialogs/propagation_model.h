// SPDX-License-Identifier: MIT
// Arrivals of one process as rows: which region, site or depot a change reaches, and when. The plan it was worked out of must not change.
#pragma once

#include <vector>

#include <unordered_map>

#include <QAbstractTableModel>

#include "model/analysis/propagation.h"
#include "views/findings/name_key.h"

namespace sitewright {

class ThemeSource;

class PropagationModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TargetColumn, PlaceColumn, ContextColumn, StepsColumn, EarliestColumn, TypicalColumn, WorstColumn, columnTotal };
    enum Role { OpenRole = Qt::UserRole };

    PropagationModel(const Plan &plan, const ThemeSource &themes, Propagation propagation, QObject *parent = nullptr);

    const Propagation &propagation() const { return m_propagation; }
    void setProcess(DistributionProcess process); ///< no rows before the first call
    DistributionProcess process() const { return m_process; }
    const Arrival &arrival(int row) const { return m_propagation.arrivals[m_rows[static_cast<std::size_t>(row)]]; }
    bool hasArrivals(DistributionProcess process) const;
    bool hasSeveralContexts() const; ///< among the rows

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By times, those left open count as longer than any that is known.
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(const Arrival &arrival, int column) const;
    void order();
    const NameKey &nameOf(ObjectRef object);

    const Plan &m_plan;
    const ThemeSource &m_themes;
    Propagation m_propagation;
    DistributionProcess m_process = DistributionProcess::Packages;
    std::vector<std::size_t> m_rows;
    int m_sortColumn = WorstColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    bool m_isOrdered = false;
    std::unordered_map<ObjectRef, NameKey> m_names; ///< of what is sorted by, read once: each target comes four times
};

} // namespace sitewright
