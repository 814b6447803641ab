// SPDX-License-Identifier: MIT
// The targets that another Distribution Service would serve best, as rows; and for one target every service there is, as the proof.
#pragma once

#include <QAbstractTableModel>

#include "model/optimize/best_services.h"

namespace sitewright {

class ServiceChangesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TargetColumn, TodayColumn, BestColumn, EffectColumn, columnTotal };

    explicit ServiceChangesModel(const Plan &plan, QObject *parent = nullptr);

    void setChanges(std::vector<ServiceChange> changes, LedgerWeight weight);

    const ServiceChange &change(int row) const { return m_changes[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Plan &m_plan;
    std::vector<ServiceChange> m_changes; ///< those that save most first
    LedgerWeight m_weight = LedgerWeight::Crossings;
};

class ServiceAlternativesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ServiceColumn, CrossingsColumn, LinksColumn, VolumeColumn, PlaceColumn, columnTotal };

    explicit ServiceAlternativesModel(const Plan &plan, QObject *parent = nullptr);

    void setRows(std::vector<ServiceAlternative> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Plan &m_plan;
    std::vector<ServiceAlternative> m_rows;
};

} // namespace sitewright
