// SPDX-License-Identifier: MIT
#include "views/dialogs/replace_model.h"

#include "views/dialogs/kind_icons.h"
#include "views/dialogs/object_list.h"
#include "views/shared/icons.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

QString inOneLine(const FieldValue &value)
{
    QStringList lines;
    if (const auto *text = std::get_if<std::string>(&value))
        lines << QString::fromStdString(*text);
    if (const auto *list = std::get_if<TextList>(&value)) {
        for (const std::string &line : *list)
            lines << QString::fromStdString(line);
    }
    return plain(lines.join(u", "_s));
}

} // namespace

void ReplaceModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_chosen = m_problems = 0;
    endResetModel();
    emit chosenChanged();
}

void ReplaceModel::take(const std::vector<Replacement> &found)
{
    if (found.size() == m_rows.size())
        return;
    beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(found.size()) - 1);
    for (std::size_t i = m_rows.size(); i < found.size(); ++i) {
        const bool isGood = found[i].problem.isEmpty();
        m_rows.push_back({found[i], isGood});
        ++(isGood ? m_chosen : m_problems);
    }
    endInsertRows();
    emit chosenChanged();
}

std::vector<Replacement> ReplaceModel::chosen() const
{
    std::vector<Replacement> out;
    for (const Row &row : m_rows) {
        if (row.isChosen)
            out.push_back(row.change);
    }
    return out;
}

int ReplaceModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int ReplaceModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnTotal; }

QString ReplaceModel::shown(const Row &row, int column) const
{
    const ObjectRef ref = m_plan.find(row.change.object);
    if (ref.isNull())
        return {};
    switch (column) {
    case ObjectColumn: return plain(m_plan.displayName(ref));
    case FieldColumn: {
        const FieldSpec *spec = field(ref.kind(), row.change.field);
        return spec ? fieldLabel(*spec) : QString();
    }
    case BeforeColumn: return inOneLine(row.change.before);
    default: return inOneLine(row.change.after);
    }
}

QVariant ReplaceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isGood = row.change.problem.isEmpty();
    switch (role) {
    case Qt::DisplayRole: return index.column() == AfterColumn && !isGood ? row.change.problem : shown(row, index.column());
    case Qt::CheckStateRole: return index.column() == ObjectColumn ? QVariant(row.isChosen ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::DecorationRole: {
        const ObjectRef ref = m_plan.find(row.change.object);
        return index.column() == ObjectColumn && ref ? QVariant(kindIcon(m_themes.theme(), kindIconOf(ref.kind()))) : QVariant();
    }
    case Qt::ForegroundRole:
        if (!isGood && index.column() == AfterColumn)
            return m_themes.theme().color(Tone::Error);
        return index.column() == AfterColumn && row.isChosen ? QVariant(m_themes.theme().color(Tone::Accent)) : QVariant();
    case Qt::ToolTipRole: {
        const ObjectRef ref = m_plan.find(row.change.object);
        return toolTip(index.column() == ObjectColumn && ref ? placeText(m_plan, ref) : data(index, Qt::DisplayRole).toString());
    }
    case Qt::AccessibleDescriptionRole: return isGood ? QString() : tr("Left out: %1").arg(row.change.problem);
    default: return {};
    }
}

bool ReplaceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool wanted = value.toInt() == Qt::Checked;
    if (!row.change.problem.isEmpty() || row.isChosen == wanted)
        return false;
    row.isChosen = wanted;
    m_chosen += wanted ? 1 : -1;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columnTotal - 1));
    emit chosenChanged();
    return true;
}

QVariant ReplaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    const QString titles[] = {tr("Object"), tr("Field"), tr("Today"), tr("Then")};
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

Qt::ItemFlags ReplaceModel::flags(const QModelIndex &index) const
{
    const bool isGood = index.isValid() && m_rows[static_cast<std::size_t>(index.row())].change.problem.isEmpty();
    Qt::ItemFlags out = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isGood && index.column() == ObjectColumn ? out | Qt::ItemIsUserCheckable : out;
}

} // namespace sitewright
