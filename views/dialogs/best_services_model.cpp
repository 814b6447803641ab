// SPDX-License-Identifier: MIT
#include "views/dialogs/best_services_model.h"

#include <algorithm>

#include <QLocale>

#include "model/analysis/ledger_words.h"
#include "views/shared/plain_text.h"

namespace sitewright {

namespace {

bool isNumber(int column, int first, int last) { return column >= first && column <= last; }

QVariant alignment(bool isRight) { return QVariant::fromValue(Qt::Alignment((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter)); }

} // namespace

// --- what would change --------------------------------------------------------------------------------------------------

ServiceChangesModel::ServiceChangesModel(const Plan &plan, QObject *parent) : QAbstractTableModel(parent), m_plan(plan) {}

void ServiceChangesModel::setChanges(std::vector<ServiceChange> changes, LedgerWeight weight)
{
    beginResetModel();
    m_changes = std::move(changes);
    m_weight = weight;
    std::ranges::stable_sort(m_changes, {}, [weight](const ServiceChange &change) {
        const std::int64_t links = change.hopsThen - change.hopsToday;
        return weight == LedgerWeight::Crossings ? std::int64_t(change.crossNetworkThen - change.crossNetworkToday)
               : weight == LedgerWeight::Hops    ? links
                                                 : links * change.kilobytes;
    });
    endResetModel();
}

int ServiceChangesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_changes.size()); }

int ServiceChangesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant ServiceChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ServiceChange &row = change(index.row());
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() == EffectColumn);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TargetColumn: return plain(m_plan.displayName(row.target));
    case TodayColumn: return row.today ? plain(m_plan.displayName(row.today)) : tr("Nobody");
    case BestColumn: return plain(m_plan.displayName(row.best));
    default: break;
    }
    switch (m_weight) {
    case LedgerWeight::Crossings: return tr("%1 → %2").arg(row.crossNetworkToday).arg(row.crossNetworkThen);
    case LedgerWeight::Hops: return tr("%1 → %2").arg(row.hopsToday).arg(row.hopsThen);
    default: return tr("%1 → %2").arg(volumeText(row.hopsToday * row.kilobytes), volumeText(row.hopsThen * row.kilobytes));
    }
}

QVariant ServiceChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section == EffectColumn);
    const QString effect = m_weight == LedgerWeight::Crossings ? tr("Over the WAN") : m_weight == LedgerWeight::Hops ? tr("WAN links") : tr("Volume over links");
    const QString titles[] = {tr("Target"), tr("Today"), tr("Best"), effect};
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

// --- the proof ----------------------------------------------------------------------------------------------------------

ServiceAlternativesModel::ServiceAlternativesModel(const Plan &plan, QObject *parent) : QAbstractTableModel(parent), m_plan(plan) {}

void ServiceAlternativesModel::setRows(std::vector<ServiceAlternative> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ServiceAlternativesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int ServiceAlternativesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant ServiceAlternativesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ServiceAlternative &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return alignment(isNumber(index.column(), CrossingsColumn, VolumeColumn));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case ServiceColumn: {
        const QString name = plain(m_plan.displayName(row.service));
        return row.isResponsible ? tr("%1 (today)").arg(name) : name;
    }
    case CrossingsColumn: return row.unknown > 0 ? tr("unknown") : QLocale().toString(qlonglong(row.crossNetwork));
    case LinksColumn: return QLocale().toString(qlonglong(row.hops));
    case VolumeColumn: return volumeText(row.hops * row.kilobytes);
    default: return row.isAtDepot ? tr("Beside the depot") : QString();
    }
}

QVariant ServiceAlternativesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(isNumber(section, CrossingsColumn, VolumeColumn));
    const QString titles[] = {tr("Distribution Service on"), tr("Over the WAN"), tr("WAN links"), tr("Volume over links"), tr("Place")};
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

} // namespace sitewright
