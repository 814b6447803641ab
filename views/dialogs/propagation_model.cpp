// SPDX-License-Identifier: MIT
#include "views/dialogs/propagation_model.h"

#include <algorithm>
#include <unordered_map>

#include <QLocale>

#include "model/analysis/propagation_text.h"
#include "views/dialogs/kind_icons.h"
#include "views/dialogs/object_list.h"
#include "views/findings/name_key.h"
#include "views/shared/icons.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

namespace sitewright {

PropagationRows PropagationRows::of(const Plan &plan, const Facts &facts)
{
    PropagationRows out{propagationOf(plan, facts), {}};
    const auto place = [&](const Arrival &one) { return plan.owner(one.target) ? plan.owner(one.target) : one.target; };
    std::unordered_map<ObjectRef, std::uint32_t> rank;
    for (const Arrival &one : out.found.arrivals) {
        for (const ObjectRef ref : {one.target, place(one), one.context})
            rank.try_emplace(ref);
    }
    std::vector<std::pair<NameKey, ObjectRef>> names;
    names.reserve(rank.size());
    for (const auto &[ref, number] : rank)
        names.emplace_back(NameKey(plan.name(ref)), ref);
    std::ranges::sort(names, {}, &std::pair<NameKey, ObjectRef>::first);
    std::uint32_t next = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        next += i > 0 && names[i].first != names[i - 1].first ? 1 : 0;
        rank[names[i].second] = next;
    }
    out.ranks.reserve(out.found.arrivals.size());
    for (const Arrival &one : out.found.arrivals)
        out.ranks.push_back({rank[one.target], rank[place(one)], rank[one.context]});
    return out;
}

PropagationModel::PropagationModel(const Plan &plan, const ThemeSource &themes, PropagationRows rows, QObject *parent)
    : QAbstractTableModel(parent), m_plan(plan), m_themes(themes), m_all(std::move(rows))
{
}

void PropagationModel::setProcess(DistributionProcess process)
{
    beginResetModel();
    m_process = process;
    m_rows.clear();
    for (std::size_t i = 0; i < m_all.found.arrivals.size(); ++i) {
        if (m_all.found.arrivals[i].process == process)
            m_rows.push_back(i);
    }
    order();
    endResetModel();
}

bool PropagationModel::hasArrivals(DistributionProcess process) const
{
    return std::ranges::find(m_all.found.arrivals, process, &Arrival::process) != m_all.found.arrivals.end();
}

bool PropagationModel::hasSeveralContexts() const
{
    return std::ranges::any_of(m_rows, [&](std::size_t row) { return m_all.found.arrivals[row].context != arrival(0).context; });
}

int PropagationModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int PropagationModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnTotal; }

QString PropagationModel::text(const Arrival &arrival, int column) const
{
    switch (column) {
    case TargetColumn: return plain(m_plan.displayName(arrival.target));
    case PlaceColumn: return plain(placeText(m_plan, arrival.target));
    case ContextColumn: return plain(m_plan.displayName(arrival.context));
    case StepsColumn: return QLocale().toString(arrival.steps);
    case EarliestColumn: return earliestText(arrival.time);
    case TypicalColumn: return typicalText(arrival.time);
    case WorstColumn: return worstText(arrival.time);
    default: return {};
    }
}

QVariant PropagationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Arrival &one = arrival(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(one, index.column());
    case Qt::ToolTipRole: return toolTip(text(one, index.column()));
    case Qt::DecorationRole:
        return index.column() == TargetColumn ? QVariant(kindIcon(m_themes.theme(), kindIconOf(one.target.kind()))) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() >= StepsColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::AccessibleDescriptionRole:
        return tr("%1: earliest %2, typical %3, worst %4").arg(text(one, TargetColumn), earliestText(one.time), typicalText(one.time), worstText(one.time));
    case OpenRole: return one.time.isOpen;
    default: return {};
    }
}

QVariant PropagationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section >= StepsColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TargetColumn: return tr("Reaches");
    case PlaceColumn: return tr("In");
    case ContextColumn: return tr("Begins in");
    case StepsColumn: return tr("Steps");
    case EarliestColumn: return tr("Earliest");
    case TypicalColumn: return tr("Typical");
    case WorstColumn: return tr("Worst");
    default: return {};
    }
}

void PropagationModel::sort(int column, Qt::SortOrder sortOrder)
{
    if (column < 0 || (column == m_sortColumn && sortOrder == m_sortOrder))
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<std::size_t> rows = m_rows;
    m_sortColumn = column;
    m_sortOrder = sortOrder;
    order();
    QModelIndexList after;
    for (const QModelIndex &one : before) {
        const auto at = std::ranges::find(m_rows, rows[static_cast<std::size_t>(one.row())]);
        after.append(index(static_cast<int>(at - m_rows.begin()), one.column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void PropagationModel::order()
{
    struct Key {
        double number;
        std::uint32_t name;
        std::size_t row; ///< by id, so that equals stay in an order of their own
        auto operator<=>(const Key &) const = default;
    };
    constexpr double open = 1e15; // longer than any plan's sum
    std::vector<Key> keys;
    keys.reserve(m_rows.size());
    for (const std::size_t row : m_rows) {
        const Arrival &one = m_all.found.arrivals[row];
        const PropagationRows::Ranks &ranks = m_all.ranks[row];
        Key key{.number = 0, .name = ranks.target, .row = row};
        switch (m_sortColumn) {
        case PlaceColumn: key.name = ranks.place; break;
        case ContextColumn: key.name = ranks.context; break;
        case StepsColumn: key.number = one.steps; break;
        case EarliestColumn: key.number = one.time.earliest; break;
        case TypicalColumn: key.number = one.time.typical + (one.time.isOpen ? open : 0); break;
        case WorstColumn: key.number = one.time.worst + (one.time.isOpen ? open : 0); break;
        default: break;
        }
        if (m_sortOrder == Qt::DescendingOrder && m_sortColumn >= StepsColumn)
            key.number = -key.number; // names stay in their order among equals
        keys.push_back(key);
    }
    std::ranges::sort(keys, [](const Key &a, const Key &b) { return a < b; });
    m_rows.clear();
    for (const Key &key : keys)
        m_rows.push_back(key.row);
    if (m_sortOrder == Qt::DescendingOrder && m_sortColumn < StepsColumn)
        std::ranges::reverse(m_rows);
}

} // namespace sitewright
