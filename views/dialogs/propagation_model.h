// SPDX-License-Identifier: MIT
// Arrivals of one process as rows: which region, site or depot a change reaches, and when. The plan it was worked out of must not change.
#pragma once

#include <cstdint>
#include <vector>

#include <QAbstractTableModel>

#include "model/analysis/propagation.h"

namespace sitewright {

class ThemeSource;

/// Arrivals with what sorting by names needs, so that no name has to be read while somebody waits.
struct PropagationRows {
    struct Ranks { ///< places in the order of names; equal names are equal
        std::uint32_t target = 0, place = 0, context = 0;
    };
    Propagation found;
    std::vector<Ranks> ranks; ///< of found.arrivals

    static PropagationRows of(const Plan &plan, const Facts &facts);
};

class PropagationModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TargetColumn, PlaceColumn, ContextColumn, StepsColumn, EarliestColumn, TypicalColumn, WorstColumn, columnTotal };
    enum Role { OpenRole = Qt::UserRole };

    PropagationModel(const Plan &plan, const ThemeSource &themes, PropagationRows rows, QObject *parent = nullptr);

    const Propagation &propagation() const { return m_all.found; }
    void setProcess(DistributionProcess process); ///< no rows before the first call
    DistributionProcess process() const { return m_process; }
    const Arrival &arrival(int row) const { return m_all.found.arrivals[m_rows[static_cast<std::size_t>(row)]]; }
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

    const Plan &m_plan;
    const ThemeSource &m_themes;
    PropagationRows m_all;
    DistributionProcess m_process = DistributionProcess::Packages;
    std::vector<std::size_t> m_rows;
    int m_sortColumn = WorstColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace sitewright
